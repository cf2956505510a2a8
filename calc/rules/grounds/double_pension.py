"""重复领取 — two pensions drawn at once (人社部规〔2016〕5号): one is kept, the other record is cleared.

What remains in the cleared account is returned once; a pension drawn wrongly is set off first.
Interest since the balance was stated counts in the upper figure only: the account is being drawn.

>>> from calc import assess
>>> scenario = {"ground": "double_pension", "month": "2024-12", "balance": "10000", "balance_month": "2024-12"}
>>> assess(scenario | {"overdrawn": "3000"})["refund"]["total"]
'7000.00'
"""

from ...base.steps import as_yuan, step
from .. import outcome
from ..ground import RECORD, SOCIAL_INSURANCE_LAW, Ground

GROUND = Ground(
    name="double_pension",
    group="twice",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("history", "overdrawn"),
    takes=RECORD,
)


def requires(case) -> tuple:
    """The account that is cleared."""
    return ("history",)


def assess(facts) -> outcome.Outcome:
    """The remaining balance less what was overdrawn; open while the overdrawn sum is not known."""
    account, overdrawn = facts.account, facts.case.overdrawn
    reasons = (("one_pension_kept", "renshe5-2016"),)
    notes: tuple = ("overdrawn_before_2016", "drawn_and_subsidy_come_off")
    if facts.case.balance is None:
        notes += ("state_remaining_balance",)
    if overdrawn is None:
        return outcome.depends(
            reasons + (("overdrawn_unknown", "agency765-2023-46"),), account.balance + account.unbooked, notes=notes
        )
    certain = account.balance if account.stated is None else account.stated
    left = max(0, certain - overdrawn)
    most = max(0, account.balance + account.unbooked - overdrawn)
    if most == 0:
        return outcome.not_payable((("set_off_in_full", "agency765-2023-46"),) + reasons, notes=notes)
    parts = outcome.Parts(left, 0, 0, 0)
    return outcome.payable(
        reasons + (("overdrawn_set_off", "agency765-2023-46"),),
        parts,
        most,
        notes=notes,
        steps=(_set_off_step(certain, overdrawn, left),),
    )


def _set_off_step(balance: int, overdrawn: int, left: int):
    return step("set_off", left, "agency765-2023-46", "derived", balance=as_yuan(balance), overdrawn=as_yuan(overdrawn))
