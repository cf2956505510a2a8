"""法定退休年龄、最低缴费年限 — statutory retirement month and minimum contribution months.

The 2024 decision (in force 2025-01-01, published 2024-09-13) raises the age step by step; as
known before that day the old ages of 60, 55 and 50 and 180 months apply. The first cohort is
already one month late:

    delay = 0 before the base birth month, else min(cap, (months after it) // step + 1)

The minimum is that of the year of the STATUTORY month, whenever one applies or stops extending.

By hand, men: born 12 months after 1965-01, 12 // 4 + 1 = 4 months late; born 48 months after, 13 months late.

>>> from calc.base.months import month_text
>>> people = [retirement_of(parse_month(birth), "men60", None, "2026-11-22") for birth in ("1966-01", "1969-01")]
>>> [(month_text(one.month), one.minimum) for one in people]
[('2026-05', 180), ('2030-02', 186)]
"""

from collections import namedtuple

from ..base.dated import first_month, in_force
from ..base.months import parse_month, year_of
from ..base.steps import as_month, step
from ..parameters.retirement_age import MINIMUM_MONTHS, RETIREMENT_RULE, TRACKS


class Retirement(
    namedtuple(
        "Retirement",
        (
            "track",
            "birth",
            "month",
            "age_months",
            "original_months",
            "delay",
            "minimum",
            "paid",
            "known",
            "short",
            "age_row",
            "minimum_row",
        ),
    )
):
    """When somebody reaches the age, and how many months are needed then.

    month: statutory month (index); age_months, original_months: the age then, and before the delay;
    minimum, paid, short: months, paid and short None where the months paid are not known; known: at least so
    many are paid; age_row, minimum_row: Found.
    """


_TERMS = {track.name: track for track in TRACKS}

MOST_EARLY = 36  # months
FIFTEEN_YEARS = 180  # months that 人社部令第13号 Arts 2 and 3 name
BEFORE, ENOUGH, BETWEEN, SHORT, UNKNOWN = "before", "enough", "between", "short", "unknown"


def retirement_of(birth: int, track: str, months_paid, as_of: str, known: int = 0) -> Retirement:
    """Statutory month and minimum of one person; ``months_paid`` may be None while ``known`` are certain."""
    terms = _TERMS[track]
    delay, age_row = _delay(birth, terms, as_of)
    age_months = terms.original_age_months + delay
    month = birth + age_months
    minimum = minimum_in(month, as_of)
    short = None if months_paid is None else max(0, minimum.row.value - months_paid)
    return Retirement(
        track,
        birth,
        month,
        age_months,
        terms.original_age_months,
        delay,
        minimum.row.value,
        months_paid,
        known,
        short,
        age_row,
        minimum,
    )


def position(retirement: Retirement, month: int) -> str:
    """Where somebody stands in a month.

    Before the age; or past it with enough months, short of fifteen years, or between those and the minimum.
    """
    if month < retirement.month:
        return BEFORE
    if retirement.short is None:
        return ENOUGH if retirement.known >= retirement.minimum else UNKNOWN
    if not retirement.short:
        return ENOUGH
    return SHORT if retirement.paid < FIFTEEN_YEARS else BETWEEN


def possible(birth, track, months_paid, known: int, as_of: str) -> tuple:
    """Every Retirement that an unknown track leaves open; none without a birth month."""
    if birth is None:
        return ()
    tracks = [track] if track is not None else [one.name for one in TRACKS]
    return tuple([retirement_of(birth, name, months_paid, as_of, known) for name in tracks])


def minimum_in(month: int, as_of: str):
    """The Found minimum of contribution months for a pension that begins in a month."""
    return in_force(MINIMUM_MONTHS, max(month, first_month(MINIMUM_MONTHS)), as_of)


def early_from(retirement: Retirement) -> int:
    """First month (index) of flexible early retirement: three years, not before the old age (人社部发〔2024〕94号)."""
    return max(retirement.month - MOST_EARLY, retirement.birth + retirement.original_months)


def retirement_steps(retirement: Retirement) -> tuple:
    """How the month and the minimum were found."""
    return (
        step(
            "retirement_month",
            None,
            retirement.age_row.row.source,
            "official",
            month=retirement.month,
            birth=as_month(retirement.birth),
            track=retirement.track,
            original_age_months=retirement.original_months,
            delay=retirement.delay,
            age_months=retirement.age_months,
        ),
        step(
            "minimum_months",
            None,
            retirement.minimum_row.row.source,
            retirement.minimum_row.support,
            month=retirement.month,
            year=year_of(retirement.month),
            minimum=retirement.minimum,
        ),
    )


def _delay(birth: int, terms, as_of: str) -> tuple:
    """(months of delay, the Found row of the regime that decides it)."""
    original = birth + terms.original_age_months
    rule = in_force(RETIREMENT_RULE, max(original, first_month(RETIREMENT_RULE)), as_of)
    if rule.row.value == "fixed":
        return 0, rule
    steps = (birth - parse_month(terms.base_birth)) // terms.step
    return (0 if steps < 0 else min(terms.cap, steps + 1)), rule
