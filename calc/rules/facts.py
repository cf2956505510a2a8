"""From a case to the facts that every ground starts from: the account, the months, the age.

By hand: of 4,500 yuan 900 are paid and 360 credited a month; twelve times that, and the rest is the pool's.

>>> from calc import read_scenario
>>> year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
>>> facts = facts_of(read_scenario({"ground": "stop_paying", "month": "2024-12", "spans": [year]}))
>>> facts.months_paid, facts.paid
(12, Paid(total=1080000, account=432000, pool=648000, subsidy=0))
"""

from collections import namedtuple

from ..base.errors import InputError
from .drawn import months_drawn
from .grounds import module_of
from .pension_account import build_account
from .retirement_age import retirement_of


class Facts(namedtuple("Facts", ("case", "account", "cleared", "retirement", "months_paid", "months_known", "paid"))):
    """What a ground is given.

    case: the scenario as read; account: pension_account.Account or None; cleared: the Account of the
    months in ``overlap``, or None; retirement: of the known birth and track, else None; months_paid:
    paid and deemed, None if unknown; months_known: at least so many; paid: Paid, or None if unknown.
    """


class Paid(namedtuple("Paid", ("total", "account", "pool", "subsidy"))):
    """What the person paid, fen: in all, and the subsidy received for it.

    account, pool: the part credited and the part for the pool, both None beside a stated balance.
    """


def missing_fields(case) -> tuple:
    """The fields (names) without which the ground cannot be answered at all."""
    needed = []
    for name in module_of(case.ground).requires(case):
        if name != "history":
            needed.append(name)
        elif not has_history(case):
            needed.append("spans")
    return tuple([name for name in needed if getattr(case, name) in (None, ())])


def has_history(case) -> bool:
    """True if anything is known of the account."""
    return bool(case.spans) or case.balance is not None


def facts_of(case) -> Facts:
    """Everything the grounds share. Raises InputError ``required`` where nothing can be said."""
    for name in missing_fields(case):
        raise InputError("required", name)
    months_paid = _months_paid(case)
    retirement = None
    if case.birth is not None and case.track is not None:
        retirement = retirement_of(case.birth, case.track, months_paid, case.as_of, known_months(case))
    account = _account(case)
    paid = _paid(case, account)
    if paid is not None and paid.subsidy > paid.total:
        raise InputError("subsidy_exceeds_paid", "subsidy")
    return Facts(case, account, _cleared(case), retirement, months_paid, known_months(case), paid)


def _paid(case, account):
    if account is None or account.paid is None:
        return None
    subsidy = case.subsidy or 0
    if account.stated is None:
        return Paid(account.paid, account.credited, account.paid - account.credited, subsidy)
    if case.paid is None:
        return None
    return Paid(case.paid + account.paid, None, None, subsidy)


def _account(case):
    """The account, or None without a history; of a pensioner the stated balance alone."""
    if not has_history(case):
        return None
    spans = () if is_pensioner(case) else case.spans
    return build_account(spans, case.month, case.province, case.as_of, case.balance, case.balance_month)


def _cleared(case):
    if not case.overlap:
        return None
    return build_account(case.overlap, case.month, case.province, case.as_of)


def is_pensioner(case) -> bool:
    """True where a pension was drawn, on a ground that asks for it."""
    return months_drawn(case) is not None and "pension_months_drawn" in module_of(case.ground).GROUND.takes


def _months_paid(case):
    """Paid and deemed months; None where a stated balance hides how many."""
    if case.months_paid is None and (not case.spans or (case.balance is not None and not is_pensioner(case))):
        return None
    return known_months(case)


def known_months(case) -> int:
    """The months that are known to have been paid or deemed; there may be more behind a balance."""
    counted = sum([span.end - span.start + 1 for span in case.spans])
    return counted + (case.months_paid or 0) + (case.deemed_months or 0)
