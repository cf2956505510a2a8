"""其他选择 — what else can lawfully be done, and what it is worth.

Only what follows from the account itself; the comparison with a monthly pension needs more
inputs and is kept apart.
"""

from collections import namedtuple

from .pension_account import build_account

# cash_now, still_to_pay, monthly, heirs, lost: fen or None where the field has no meaning;
# start: month index or None; steps: Step tuple; reasons: ((code, source), …).
Alternative = namedtuple("Alternative", (
    "key", "lawful", "cash_now", "still_to_pay", "monthly", "start", "break_even_age", "heirs", "lost",
    "steps", "reasons"))


def take_now(account, refund: int) -> Alternative:
    """End the relationship now: the refund, and what stays in the pool."""
    return _plain("take_now", cash_now=refund, lost=_pool(account), reasons=(("relation_ends", "mohrss13-3"),))


def take_later(facts) -> tuple:
    """Wait for the statutory month, nothing more paid: the balance of that month."""
    scenario = facts.scenario
    then = build_account(scenario.spans, facts.retirement.month, scenario.province, scenario.as_of,
                         scenario.balance, scenario.balance_month)
    one = _plain("take_later", cash_now=then.balance, start=facts.retirement.month, lost=_pool(then),
                 reasons=(("short_at_statutory_age", "mohrss13-3"),))
    return (one,)


def leave_account(account) -> Alternative:
    """Leave it: it earns interest, counts on, and the heirs get all of it."""
    return _plain("leave_account", cash_now=0, heirs=account.balance, lost=0,
                  reasons=(("balance_inheritable", "sil-14"),))


def _pool(account):
    return None if account.paid is None else account.paid - account.credited


def _plain(key: str, cash_now=None, start=None, heirs=None, lost=None, reasons: tuple = ()) -> Alternative:
    return Alternative(key, True, cash_now, None, None, start, None, heirs, lost, (), reasons)
