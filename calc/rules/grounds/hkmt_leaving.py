"""港澳台居民离开内地 — a Hong Kong, Macao or Taiwan resident leaves the mainland (人社部·医保局令第41号 Art 7).

Leaving before the pension conditions are met, and a written application, pay the balance once.

By hand: 12 × 360 = 4,320.00 and 61.31 interest (pension_account.py).

>>> from calc import assess
>>> leaving = {"ground": "hkmt_leaving", "month": "2024-12", "birth": "1985-03", "track": "men60"}
>>> assess(leaving | {"spans": [{"from": "2024-01", "to": "2024-12", "base": "4500"}]})["refund"]["total"]
'4381.31'
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
