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

from .. import outcome
from ..alternatives import keep_paying, leave_account, resident_pension, take_later
from ..at_the_age import at_the_age, is_between, notes_of_short, open_age
from ..ground import RECORD, SOCIAL_INSURANCE_LAW, Ground
from ..retirement_age import BEFORE, early_from, position

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
    case, retirement = facts.case, facts.retirement
    if retirement is None:
        return open_age(facts)
    if position(retirement, case.month) != BEFORE:
        return at_the_age(facts)
    if facts.months_known >= retirement.minimum:
        return _enough(facts)
    return _later(facts)


def _enough(facts) -> outcome.Outcome:
    """A monthly pension from the statutory month, or, within three years of it, earlier if one chooses."""
    early = facts.case.month >= early_from(facts.retirement)
    return outcome.not_payable((("enough_months", "sil-16"),), notes=("early_retirement_may_be_open",) if early else ())


def _later(facts) -> outcome.Outcome:
    """Nothing before the statutory month, however many months there are."""
    between = is_between(facts)
    alternatives: tuple = (take_later(facts, between),)
    notes: tuple = ("rate_not_published",) + notes_of_short(facts)
    if facts.months_paid is None:
        notes = ("months_needed_at_the_age",) + notes
    else:
        alternatives += (keep_paying(facts),)
    if between:
        notes = ("fifteen_or_the_minimum",) + notes
    return outcome.later(
        (
            ("before_age_between" if between else "before_statutory_age", "mohrss13-3"),
            ("no_early_withdrawal", "sil-14"),
        ),
        facts.retirement.month,
        notes=notes,
        alternatives=alternatives + (resident_pension(facts.account, between), leave_account(facts.account)),
    )
