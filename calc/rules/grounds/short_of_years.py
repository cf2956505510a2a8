"""达到退休年龄、年限不足 — at the statutory age with too few years (人社部令第13号 Art 3).

Who has reached the statutory month with fewer than the minimum months and has not moved to
the resident pension may end the relationship in writing and is paid the stored amount once.
Before that month nothing can be asked for; with enough months a monthly pension is due.

A man born in 1966-01 reaches the age in 2026-05 (retirement_age.py); 120 months are fewer than 180.

>>> from calc import assess
>>> scenario = {"ground": "short_of_years", "birth": "1966-01", "track": "men60"}
>>> paid = {"spans": [{"from": "2016-01", "to": "2025-12", "base": "4500"}]}
>>> [assess(scenario | paid | {"month": month})["verdict"] for month in ("2026-04", "2026-05")]
['later', 'payable']
"""

from ...base.months import parse_month
from .. import outcome
from ..alternatives import keep_paying, resident_pension, take_later
from ..ground import RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..retirement_age import BEFORE, position
from ..top_ups import top_up_notes, top_up_steps

FIFTEEN_YEARS = 180  # months named in 人社部令第13号 Art 3
ONE_OFF_BEFORE = parse_month("2011-07")

GROUND = Ground(
    name="short_of_years",
    group="age",
    month="apply",
    since=SOCIAL_INSURANCE_LAW,
    needs=("birth", "track", "history"),
    takes=RECORD + ("first_insured",),
)


def requires(case) -> tuple:
    """The account."""
    return ("history",)


def assess(facts) -> outcome.Outcome:
    """The verdict by age and months; the whole balance where it is payable."""
    case, account, retirement = facts.case, facts.account, facts.retirement
    notes = _notes(facts)
    if retirement is None:
        return outcome.depends((("age_unknown", "mohrss13-3"),), _highest(account), notes=notes)
    if facts.months_known >= retirement.minimum:
        return outcome.not_payable((("enough_months", "sil-16"),), notes=notes)
    if position(retirement, case.month) == BEFORE:
        return _later(facts, notes)
    if facts.months_paid is None:
        return outcome.depends((("months_unknown", "mohrss13-3"),), _highest(account), notes=notes)
    parts = outcome.Parts(account.balance, 0, 0, 0)
    return outcome.payable(
        (("short_at_statutory_age", "mohrss13-3"), ("cannot_be_undone", "mohrss13-3")),
        parts,
        _highest(account),
        notes=notes,
        steps=top_up_steps(facts),
        alternatives=(keep_paying(facts), resident_pension(account)),
    )


def _later(facts, notes: tuple) -> outcome.Outcome:
    """Nothing before the statutory month, however many months there are."""
    alternatives: tuple = (take_later(facts),)
    if facts.months_paid is None:
        notes = ("months_needed_at_the_age",) + notes
    else:
        alternatives += (keep_paying(facts),)
    return outcome.later(
        (("before_statutory_age", "mohrss13-3"), ("no_early_withdrawal", "sil-14")),
        facts.retirement.month,
        notes=notes + ("rate_not_published",),
        alternatives=alternatives + (resident_pension(facts.account),),
    )


def _between_fifteen_and_minimum(facts) -> bool:
    """Short of the minimum of one's year, but with the fifteen years that the order still names."""
    retirement, paid = facts.retirement, facts.months_paid
    return None not in (retirement, paid) and FIFTEEN_YEARS <= paid < retirement.minimum


def _highest(account) -> int:
    return account.balance + account.unbooked


def _notes(facts) -> tuple:
    """What decides locally, or what must be known before signing."""
    notes = ["written_notice_and_confirmation", "not_if_moved_to_resident"]
    if _between_fifteen_and_minimum(facts):
        notes.insert(0, "fifteen_or_the_minimum")
    first = facts.case.first_insured
    if first is not None and first < ONE_OFF_BEFORE:
        notes.append("one_off_after_five_years")
    return tuple(notes) + top_up_notes(facts)
