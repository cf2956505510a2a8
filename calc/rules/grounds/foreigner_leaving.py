"""外国人离境 — a foreigner leaves China before pension age (人社部令第16号 Art 5).

The rule knows employed foreigners, so flexible months are doubtful. At the age with too few years
人社部令第13号 Art 3 pays whatever the nationality and the kind of months.

>>> from calc import assess
>>> leaving = {"ground": "foreigner_leaving", "month": "2024-12", "birth": "1985-03", "track": "men60"}
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> [assess(leaving | {"spans": [year | {"kind": kind}]})["verdict"] for kind in ("employee", "flexible")]
['payable', 'depends']
"""

from .. import outcome
from ..at_the_age import positions_of
from ..ground import LEAVING, RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..leaving import by_position, highest
from ..pension_account import build_account
from ..retirement_age import BEFORE, BETWEEN, UNKNOWN

GROUND = Ground(
    name="foreigner_leaving",
    group="leaving",
    month="leave",
    since=SOCIAL_INSURANCE_LAW,
    needs=LEAVING,
    takes=RECORD + ("medical_balance", "balance_kind"),
)


def requires(case) -> tuple:
    """The account."""
    return ("history",)


def assess(facts) -> outcome.Outcome:
    """Certain for months as an employee, doubtful for flexible ones, unless the rule of the age decides."""
    decided = by_position(facts, "foreigner_leaving", "foreigner16-5", ("treaty_countries",))
    doubts = () if decided.verdict == outcome.NOT_PAYABLE else _doubts(facts)
    if not doubts:
        return decided
    certain = outcome.NOTHING
    if decided.verdict == outcome.PAYABLE and BETWEEN not in positions_of(facts):
        certain = outcome.of_account(_employee_balance(facts.case))
    notes = ("former_citizens_see_settled_abroad",) + decided.notes
    return outcome.depends(doubts + decided.reasons, highest(facts), certain, notes=notes)


def _doubts(facts) -> tuple:
    """Reasons why the answer is open: flexible months before the age, or a minimum above fifteen years."""
    where, case = positions_of(facts), facts.case
    reasons: tuple = ()
    as_employee = case.balance is None or case.balance_kind == "employee"
    if not (as_employee and all(span.kind == "employee" for span in case.spans)) and (
        BEFORE in where or UNKNOWN in where
    ):
        reasons += (("foreigner_flexible_months", "foreigner16-3"),)
    if BETWEEN in where:  # Article 5 pays before the age, Article 3 below fifteen years
        reasons += (("fifteen_or_the_minimum", "mohrss13-3"),)
    return reasons


def _employee_balance(case) -> int:
    """The account of what is known to have been paid as an employee."""
    spans = tuple([span for span in case.spans if span.kind == "employee"])
    stated = (case.balance, case.balance_month) if case.balance_kind == "employee" else (None, None)
    return build_account(spans, case.month, case.province, case.as_of, *stated).balance
