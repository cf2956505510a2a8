"""领取后的余额 — what is left of a pensioner's account, who drew from it after the balance was stated.

The account part of the monthly pension is printed on the approval form; with it the sum is known but for
interest and later adjustments. Else what is drawn a month is at most what was stated over the payout months
still to come, counted with those of the age at which the pension began, or with the shortest of all where that is
not known: interest only adds. At the most little was drawn: by the longest payout months, and all interest stays.

By hand: begun at 70 (56 months), 40 drawn, 6 of them since 30,000 was stated:
30,000 − 30,000 × 6 / (56 − 34) = 21,818.18.

>>> from calc import assess
>>> scenario = {"ground": "death", "month": "2025-06", "balance": "30000", "balance_month": "2024-12"}
>>> assess(scenario | {"months_paid": 180, "pension_months_drawn": 40})["refund"]["pension_account"]
'21818.18'
"""

from collections import namedtuple

from ..base.money import half_up, rounded_down
from ..base.steps import as_decimal, as_yuan, step
from ..parameters.payout_months import PAYOUT_MONTHS_SOURCE
from .payout import LONGEST_TENTHS, SHORTEST_TENTHS, payout_tenths


class Left(namedtuple("Left", ("low", "most", "steps"))):
    """What is left, fen: certain and at the most; steps: how."""


def months_drawn(case):
    """Months in which a pension was drawn, through the month of the case; None for nobody's pension."""
    if case.pension_months_drawn is not None:
        return case.pension_months_drawn
    return None if case.pension_from is None else case.month - case.pension_from + 1


def left_of(case, account) -> Left:
    """Of the stated balance, for a pensioner."""
    drawn = months_drawn(case)
    since = min(case.month - case.balance_month, drawn)
    if since == 0:
        return Left(account.balance, account.most, ())
    low = _low_step(case, account, since, drawn)
    most = _most_step(case, account, since, drawn)
    return Left(low.amount, most.amount, (low, most))


def _low_step(case, account, since: int, drawn: int):
    operands = {"stated": as_yuan(account.stated), "since": since}
    if case.pension_account_monthly is not None:
        left = max(0, account.stated - case.pension_account_monthly * since)
        monthly = as_yuan(case.pension_account_monthly)
        return step("drawn_monthly", left, "user", "estimate", monthly=monthly, **operands)
    to_come = max(10, _payout_tenths(case, drawn) - (drawn - since) * 10)
    left = max(0, account.stated - half_up(account.stated * since * 10, to_come))
    operands["to_come"] = as_decimal(to_come, 10, 1)
    return step("drawn_since", left, PAYOUT_MONTHS_SOURCE, "estimate", **operands)


def _payout_tenths(case, drawn: int) -> int:
    if case.birth is None:
        return SHORTEST_TENTHS
    start = case.month - drawn + 1 if case.pension_from is None else case.pension_from
    return payout_tenths(case.birth, start)


def _most_step(case, account, since: int, drawn: int):
    """With what was drawn at the least, and all of the interest."""
    interest = account.most - account.stated
    to_come = LONGEST_TENTHS - (drawn - since) * 10
    least = 0 if to_come <= since * 10 else rounded_down(account.stated * since * 10, to_come)
    if case.pension_account_monthly is not None:
        least = min(account.stated, case.pension_account_monthly * since)
    return step(
        "left_most",
        account.stated - least + interest,
        PAYOUT_MONTHS_SOURCE,
        "estimate",
        stated=as_yuan(account.stated),
        drawn=as_yuan(least),
        interest=as_yuan(interest),
    )
