"""遗属待遇 — funeral subsidy (丧葬补助金) and lump-sum pension (抚恤金), 人社部发〔2021〕18号.

From the pooled fund, beside the inherited account, for deaths from 2021-09. D is a twelfth of
the province's urban per-capita disposable income of the year before the death. Article 5
counts contribution time and pension time to the month; fractions stay exact until the amount
is rounded half up to the fen:

    n < 60: 3 · n < 120: 6 · n ≤ 180: 9 · above: 9 + (min(n, 360) − 180)/12 months of D
    a pensioner: less a twelfth of the months drawn, never under 9

Under 60 months both together are at most what was credited to the account, without interest.
"""

from collections import namedtuple

from ..base.dated import in_force, look_up
from ..base.money import format_scaled, format_yuan, half_up
from ..base.months import month_index, month_text, year_of
from ..base.steps import step
from ..parameters.disposable_income import DISPOSABLE_INCOME
from ..parameters.survivors import (
    CAPPED_BELOW,
    FUNERAL_MONTHS,
    LUMP_SUM_BANDS,
    LUMP_SUM_FLOOR,
    LUMP_SUM_FULL,
    LUMP_SUM_FULL_MONTHS,
    LUMP_SUM_YEARS_CAP,
    SURVIVORS_REGIME,
)

# twelfths: months of D for the lump sum, in twelfths; funeral, lump_sum: fen or None; low and
# high: both together, None if not known; capped: True where the cap cut them.
Survivors = namedtuple("Survivors", ("funeral", "lump_sum", "twelfths", "capped", "low", "high", "steps"))

# Annual income in fen with its source and support.
Income = namedtuple("Income", ("annual", "year", "source", "support"))


def is_national(month: int, as_of: str) -> bool:
    """True where the national rule of 2021 decides; before it each province had its own."""
    return in_force(SURVIVORS_REGIME, month, as_of).row.value == "national2021"


def income_for(scenario):
    """The income that decides, or None: the reader's figure, else the province's row."""
    year = year_of(scenario.month) - 1
    if scenario.disposable_income is not None:
        return Income(scenario.disposable_income, year, "user", "derived")
    for slug, table in DISPOSABLE_INCOME:
        if slug == scenario.province:
            found = look_up(table, month_index(year, 1), scenario.as_of)
            return found and Income(found.row.value, year, found.row.source, found.support)
    return None


def lump_sum_twelfths(months_paid: int, months_drawn) -> int:
    """Months of D, in twelfths of a month; ``months_drawn`` is None before retirement."""
    twelfths = LUMP_SUM_FULL * 12 + min(months_paid, LUMP_SUM_YEARS_CAP) - LUMP_SUM_FULL_MONTHS
    for below, months in reversed(LUMP_SUM_BANDS):
        if months_paid < below:
            twelfths = months * 12
    if months_drawn is None:
        return twelfths
    return max(LUMP_SUM_FLOOR * 12, twelfths - months_drawn)


def survivors_of(months_paid: int, months_drawn, income, cap_low: int, cap_high: int, month: int) -> Survivors:
    """Both benefits. The caps are the credited principal: what is certain, and the most it can be."""
    twelfths = lump_sum_twelfths(months_paid, months_drawn)
    months_step = step(
        "survivors_months",
        None,
        "survivors18-5",
        "official",
        month=month_text(month),
        months_paid=str(months_paid),
        months_drawn=str(months_drawn or 0),
        twelfths=str(twelfths),
        months=format_scaled(twelfths, 12, 2),
    )
    capped = months_paid < CAPPED_BELOW and months_drawn is None
    if income is None:
        return Survivors(None, None, twelfths, False, None, cap_high if capped else None, (months_step,))
    funeral = half_up(FUNERAL_MONTHS.value * income.annual, 12)
    lump_sum = half_up(twelfths * income.annual, 144)
    steps = (months_step,) + _benefit_steps(funeral, lump_sum, twelfths, income)
    if not capped or funeral + lump_sum <= cap_low:
        both = funeral + lump_sum
        return Survivors(funeral, lump_sum, twelfths, False, both, both, steps)
    cut = min(funeral, cap_low)
    steps += (_cap_step(funeral, lump_sum, cap_low),)
    return Survivors(cut, cap_low - cut, twelfths, True, cap_low, min(funeral + lump_sum, cap_high), steps)


def _benefit_steps(funeral: int, lump_sum: int, twelfths: int, income: Income) -> tuple:
    annual, year = format_yuan(income.annual), str(income.year)
    return (
        step("annual_income", income.annual, income.source, income.support, year=year, annual=annual),
        step("funeral", funeral, "survivors18-4", income.support, annual=annual, months=str(FUNERAL_MONTHS.value)),
        step(
            "lump_sum",
            lump_sum,
            "survivors18-5",
            income.support,
            annual=annual,
            twelfths=str(twelfths),
            months=format_scaled(twelfths, 12, 2),
        ),
    )


def _cap_step(funeral: int, lump_sum: int, cap: int):
    return step(
        "survivors_cap", cap, "survivors18-5", "derived", cap=format_yuan(cap), both=format_yuan(funeral + lump_sum)
    )
