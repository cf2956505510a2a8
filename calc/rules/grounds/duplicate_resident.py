"""同月职工与居民养老 — the same months in employee and resident pension (人社部发〔2014〕17号 Art 7).

Own payments and collective subsidy of the resident side are returned; subsidies of the state and
interest stay.

>>> from calc import assess
>>> assess({"ground": "duplicate_resident", "month": "2024-12", "resident_paid": "2000"})["refund"]["total"]
'2000.00'
"""

from .. import outcome
from ..ground import SOCIAL_INSURANCE_LAW, Ground

GROUND = Ground(
    name="duplicate_resident",
    group="twice",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("resident_paid",),
    takes=(),
)


def requires(case) -> tuple:
    """What was paid on the resident side."""
    return ("resident_paid",)


def assess(facts) -> outcome.Outcome:
    """What was paid on the resident side."""
    parts = outcome.Parts(0, 0, 0, facts.case.resident_paid)
    return outcome.payable(
        (("resident_side_returned", "transfer17-7"),), parts, parts, notes=("subsidy_and_interest_stay",)
    )
