"""港澳台居民离开内地 — a Hong Kong, Macao or Taiwan resident leaves the mainland (人社部·医保局令第41号 Art 7).

Leaving before the pension conditions are met, and a written application, pay the balance once.
"""

from .. import outcome
from ..ground import LEAVING, RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..leaving import by_position

GROUND = Ground(
    name="hkmt_leaving",
    group="leaving",
    month="leave",
    since=SOCIAL_INSURANCE_LAW,
    needs=LEAVING,
    takes=RECORD + ("medical_balance",),
)


def requires(case) -> tuple:
    """The account."""
    return ("history",)


def assess(facts) -> outcome.Outcome:
    """The whole balance, unless a monthly pension is due."""
    return by_position(facts, "hkmt_leaving", "hkmt41-7", ("hkmt_residence_proof", "former_mainland_residents"))
