"""其他选择 — what else can lawfully be done, and what it is worth.

Only what follows from the account itself; the comparison with a monthly pension needs more
inputs and is kept apart.

By hand: 120 of 180 months at the age, so 60 are missing, and the last payment was 20 % of 4,500 = 900.

>>> from calc import assess
>>> decade = {"from": "2016-01", "to": "2025-12", "base": "4500"}
>>> scenario = {"ground": "short_of_years", "month": "2026-11", "birth": "1966-01", "track": "men60"}
>>> [(one["key"], one["still_to_pay"]) for one in assess(scenario | {"spans": [decade]})["alternatives"]]
[('keep_paying', '54000.00'), ('resident_pension', None), ('leave_account', None)]
"""

from collections import namedtuple

from ..base.steps import as_yuan, step
from .contribution import payment_of
from .limits import band
from .outcome import reasons_of
from .pension_account import account_steps, build_account


class Alternative(
    namedtuple(
        "Alternative",
        (
            "key",
            "lawful",
            "cash_now",
            "still_to_pay",
            "monthly",
            "start",
            "break_even_age",
            "heirs",
            "lost",
            "steps",
            "reasons",
        ),
    )
):
    """One way.

    cash_now, still_to_pay, monthly, heirs, lost: fen, or None where the field has no meaning; start: month index or
    None; steps: Step tuple; reasons: Reason tuple.
    """


def take_later(facts, is_open: bool) -> Alternative:
    """Wait for the statutory month, nothing more paid: the balance of that month; open where no text decides."""
    case = facts.case
    then = build_account(
        case.spans, facts.retirement.month, case.province, case.as_of, case.balance, case.balance_month
    )
    return _plain(
        "take_later",
        cash_now=then.balance,
        start=facts.retirement.month,
        lost=_pool(then),
        steps=tuple([one for one in account_steps(then) if one.key != "rate_sensitivity"]),
        reasons=(("fifteen_or_the_minimum" if is_open else "short_at_statutory_age", "mohrss13-3"),),
    )


def take_from(month: int, amount: int, steps: tuple, reasons: tuple) -> Alternative:
    """Ask for a sum (fen) from a later month on."""
    return _plain("take_later", cash_now=amount, start=month, steps=steps, reasons=reasons)


def keep_paying(facts) -> Alternative:
    """Pay on until the minimum is met: a monthly pension for life. Never on less than today's lowest base."""
    short, source = facts.retirement.short, facts.retirement.minimum_row.row.source
    start = max(facts.retirement.month, facts.case.month + short)
    steps = _future_steps(facts, short, source)
    return _plain(
        "keep_paying",
        start=start,
        steps=steps,
        reasons=(("minimum_by_extending", source),),
        still_to_pay=steps[-1].amount if steps else None,
    )


def _future_steps(facts, short: int, source: str) -> tuple:
    """The base from now on, and what the months that are short cost on it; nothing where no base is known."""
    case = facts.case
    pieces = () if facts.account is None else facts.account.pieces
    lowest = None if case.province is None else band(case.month, case.province, case.as_of)[0]
    if not pieces and lowest is None:
        return ()
    last = pieces[-1].base if pieces else 0
    base = last if lowest is None else max(last, lowest.amount)
    each = payment_of(base, case.month, case.province, case.as_of)
    cost = step("still_to_pay", short * each, source, "estimate", months=short, each=as_yuan(each), base=as_yuan(base))
    if lowest is None:
        return (cost,)
    operands = {"last": as_yuan(last), "lowest": as_yuan(lowest.amount)}
    return step("future_base", base, lowest.source, "estimate", month=lowest.since, **operands), cost


def resident_pension(account, is_open: bool) -> Alternative:
    """Move the whole account to the resident pension: drawn monthly from 60, with 15 years in all."""
    return _plain("resident_pension", cash_now=0, heirs=account.balance, lost=0, reasons=_moving_reasons(is_open))


def _moving_reasons(is_open: bool) -> tuple:
    """Article 3 of the transfer rules lets people move with fewer than fifteen years; with more no text does."""
    reasons = (("account_moves_whole", "transfer17-6"),)
    return (("fifteen_or_the_minimum", "transfer17-3"),) + reasons if is_open else reasons


def leave_account(account) -> Alternative:
    """Leave it: it earns interest, counts on, and the heirs get all of it."""
    return _plain(
        "leave_account", cash_now=0, heirs=account.balance, lost=0, reasons=(("balance_inheritable", "sil-14"),)
    )


def _pool(account):
    return None if account.paid is None or account.stated is not None else account.paid - account.credited


def _plain(
    key: str,
    cash_now=None,
    still_to_pay=None,
    start=None,
    heirs=None,
    lost=None,
    steps: tuple = (),
    reasons: tuple = (),
) -> Alternative:
    return Alternative(key, True, cash_now, still_to_pay, None, start, None, heirs, lost, steps, reasons_of(reasons))
