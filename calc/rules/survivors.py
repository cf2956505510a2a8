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
from ..base.money import half_up
from ..base.months import month_index, year_of
from ..base.steps import as_decimal, as_yuan, step
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


class Survivors(namedtuple("Survivors", ("funeral", "lump_sum", "twelfths", "capped", "low", "high", "steps"))):
    """Both benefits, fen.

    twelfths: months of D for the lump sum, in twelfths; funeral, lump_sum: None if not known; low and
    high: both together, None if not known; capped: True where the cap cut them.
    """


class Income(namedtuple("Income", ("annual", "year", "source", "support"))):
    """Annual income a head, fen, with its year, source and support."""


def is_national(month: int, as_of: str) -> bool:
    """True where the national rule of 2021 decides; before it each province had its own."""
    return in_force(SURVIVORS_REGIME, month, as_of).row.value == "national2021"


def income_for(case):
    """The income that decides, or None: the reader's figure, else the province's row."""
    year = year_of(case.month) - 1
    if case.disposable_income is not None:
        return Income(case.disposable_income, year, "user", "derived")
    for slug, table in DISPOSABLE_INCOME:
        if slug == case.province:
            found = look_up(table, month_index(year, 1), case.as_of)
            return found and Income(found.row.value, year, found.row.source, found.support)
    return None


def lump_sum_twelfths(months_paid: int, months_drawn) -> int:
    """Months of D, in twelfths of a month; ``months_drawn`` is None before retirement (18号 Art 5).

    By hand: 180 months give 9 × 12; 345 give 9 × 12 + (345 − 180) = 273, less 42 drawn.

    >>> lump_sum_twelfths(180, None), lump_sum_twelfths(345, 42)
    (108, 231)
    """
    bands = [band for band in LUMP_SUM_BANDS if months_paid < band[0]]
    if bands:
        twelfths = min(bands)[1] * 12
    else:
        twelfths = LUMP_SUM_FULL * 12 + min(months_paid, LUMP_SUM_YEARS_CAP) - LUMP_SUM_FULL_MONTHS
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
        month=month,
        months_paid=months_paid,
        months_drawn=months_drawn or 0,
        twelfths=twelfths,
        months=as_decimal(twelfths, 12, 2),
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
    annual = as_yuan(income.annual)
    return (
        step("annual_income", income.annual, income.source, income.support, year=income.year, annual=annual),
        step("funeral", funeral, "survivors18-4", income.support, annual=annual, months=FUNERAL_MONTHS.value),
        step(
            "lump_sum",
            lump_sum,
            "survivors18-5",
            income.support,
            annual=annual,
            twelfths=twelfths,
            months=as_decimal(twelfths, 12, 2),
        ),
    )


def _cap_step(funeral: int, lump_sum: int, cap: int):
    return step("survivors_cap", cap, "survivors18-5", "derived", cap=as_yuan(cap), both=as_yuan(funeral + lump_sum))
