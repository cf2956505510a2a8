"""外国人离境 — a foreigner leaves China before pension age (人社部令第16号 Art 5).

The rule knows employed foreigners, so flexible months are doubtful.

>>> from calc import assess
>>> leaving = {"ground": "foreigner_leaving", "month": "2024-12", "birth": "1985-03", "track": "men60"}
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> [assess(leaving | {"spans": [year | {"kind": kind}]})["verdict"] for kind in ("employee", "flexible")]
['payable', 'depends']
"""

from .. import outcome
from ..ground import LEAVING, RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..leaving import by_position, highest
from ..pension_account import build_account

GROUND = Ground(
    name="foreigner_leaving",
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
    """Certain for months as an employee, doubtful for flexible ones.

    A stated balance alone does not tell which of the two it holds.
    """
    decided = by_position(facts, "foreigner_leaving", "foreigner16-5", ("treaty_countries",))
    case = facts.case
    employee = case.balance is None and all(span.kind == "employee" for span in case.spans)
    if decided.verdict == outcome.NOT_PAYABLE or employee:
        return decided
    parts = outcome.NOTHING
    if decided.verdict == outcome.PAYABLE:
        parts = outcome.Parts(_employee_balance(case), 0, 0, 0)
    return outcome.depends(
        (("foreigner_flexible_months", "foreigner16-3"),) + decided.reasons,
        highest(facts),
        parts,
        notes=("former_citizens_see_settled_abroad",) + decided.notes,
    )


def _employee_balance(case) -> int:
    """The account of the months as an employee alone."""
    spans = tuple([span for span in case.spans if span.kind == "employee"])
    return build_account(spans, case.month, case.province, case.as_of).balance
