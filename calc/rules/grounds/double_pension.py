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
            (("overdrawn_unknown", "agency765-2023-46"),) + reasons, outcome.of_account(account.most), notes=notes
        )
    if account.most <= overdrawn:
        return _used_up(account, overdrawn, reasons, notes)
    certain = account.balance if account.stated is None else account.stated
    steps = [_set_off_step("set_off", certain, overdrawn)]
    if account.most != certain:
        steps.append(_set_off_step("set_off_most", account.most, overdrawn))
    return outcome.payable(
        reasons + (("overdrawn_set_off", "agency765-2023-46"),),
        outcome.of_account(steps[0].amount),
        outcome.of_account(steps[-1].amount),
        notes=notes,
        steps=tuple(steps),
    )


def _used_up(account, overdrawn: int, reasons: tuple, notes: tuple) -> outcome.Outcome:
    """Nothing is left in the account, and what it does not cover is still owed."""
    owed = overdrawn - account.most
    operands = {"overdrawn": as_yuan(overdrawn), "balance": as_yuan(account.most)}
    return outcome.not_payable(
        (("set_off_in_full", "agency765-2023-46"),) + reasons,
        notes=notes + (("still_owed",) if owed else ()),
        steps=(step("still_owed", owed, "agency765-2023-46", "derived", **operands),),
        keeps=False,
    )


def _set_off_step(key: str, balance: int, overdrawn: int):
    operands = {"balance": as_yuan(balance), "overdrawn": as_yuan(overdrawn)}
    return step(key, max(0, balance - overdrawn), "agency765-2023-46", "derived", **operands)
