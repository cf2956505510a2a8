"""From a scenario to the facts that every ground starts from: the account, the months, the age."""

from collections import namedtuple

from ..base.errors import InputError
from .grounds import GROUNDS
from .outcome import Facts
from .pension_account import build_account
from .retirement_age import retirement_of

# Fen: what was paid, what of it was credited to the account, what went to the pool.
Paid = namedtuple("Paid", ("total", "account", "pool"))

# What cannot be done without on a ground, beside what the verdict can stay open about.
_REQUIRED = (
    ("duplicate_employee", ("overlap",)),
    ("mistaken_payment", ("overlap",)),
    ("duplicate_resident", ("resident_paid",)),
)


def missing_fields(scenario) -> tuple:
    """The fields (names) without which the ground cannot be answered at all."""
    ground = scenario.ground
    if ground == "medical_prepaid":
        needed = ("medical_paid", "medical_from" if scenario.medical_kind == "resident" else "job_from")
    elif ground == "settled_abroad" and scenario.nationality_lost is False:
        needed = ()
    else:
        needed = dict(_REQUIRED).get(ground, ())
        if "history" in [one for row in GROUNDS if row.name == ground for one in row.needs]:
            needed += () if has_history(scenario) else ("spans",)
    return tuple(name for name in needed if getattr(scenario, name) in (None, ()))


def has_history(scenario) -> bool:
    """True if anything is known of the account."""
    return bool(scenario.spans) or scenario.balance is not None


def facts_of(scenario) -> Facts:
    """Everything the grounds share. Raises InputError ``required`` where nothing can be said."""
    for name in missing_fields(scenario):
        raise InputError("required", name)
    months_paid = _months_paid(scenario)
    retirement = None
    if scenario.birth is not None and scenario.track is not None:
        retirement = retirement_of(scenario.birth, scenario.track, months_paid, scenario.as_of)
    account = _account(scenario)
    _require_possible_subsidy(scenario, account)
    return Facts(scenario, account, _cleared(scenario), retirement, months_paid, known_months(scenario))


def _require_possible_subsidy(scenario, account) -> None:
    paid = paid_of(scenario, account)
    if paid is not None and (scenario.subsidy or 0) > paid.total:
        raise InputError("subsidy_exceeds_paid", "subsidy")


def paid_of(scenario, account):
    """What the person paid: the parts are None beside a stated balance, all is None if unknown."""
    if account is None or account.paid is None:
        return None
    if account.stated is None:
        return Paid(account.paid, account.credited, account.paid - account.credited)
    if scenario.paid is None:
        return None
    return Paid(scenario.paid + account.paid, None, None)


def _account(scenario):
    """The account, or None without a history; of a pensioner the stated balance alone."""
    if not has_history(scenario):
        return None
    spans = () if is_pensioner(scenario) else scenario.spans
    return build_account(
        spans, scenario.month, scenario.province, scenario.as_of, scenario.balance, scenario.balance_month
    )


def _cleared(scenario):
    if not scenario.overlap:
        return None
    return build_account(scenario.overlap, scenario.month, scenario.province, scenario.as_of)


def is_pensioner(scenario) -> bool:
    """True for a death after retirement."""
    return scenario.ground == "death" and scenario.pension_months_drawn is not None


def _months_paid(scenario):
    """Paid and deemed months; None where a stated balance hides how many."""
    if scenario.months_paid is None:
        if not scenario.spans or (scenario.balance is not None and not is_pensioner(scenario)):
            return None
    return known_months(scenario)


def known_months(scenario) -> int:
    """The months that are known to have been paid or deemed; there may be more behind a balance."""
    counted = sum(span.end - span.start + 1 for span in scenario.spans)
    return counted + (scenario.months_paid or 0) + (scenario.deemed_months or 0)
