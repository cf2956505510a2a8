"""遗属待遇 — funeral subsidy (丧葬补助金) and lump-sum pension (抚恤金), 人社部发〔2021〕18号.

From the pooled fund, beside the inherited account, for deaths from 2021-09. D is a twelfth of
the province's urban per-capita disposable income of the year before the death. Article 5
counts contribution time and pension time to the month; fractions stay exact until the amount
is rounded half up to the fen:

    n < 60: 3 · n < 120: 6 · n ≤ 180: 9 · above: 9 + (min(n, 360) − 180)/12 months of D
    a pensioner: less a twelfth of the months drawn, never under 9

Under 60 months both together are at most what was paid: of flexible months the part credited to the account,
of an employee's the own part; without interest.
"""

from collections import namedtuple

from ..base.dated import in_force, look_up
from ..base.money import half_up, share
from ..base.months import month_index, parse_month, year_of
from ..base.steps import as_decimal, as_yuan, step
from ..parameters.contribution_rate import EMPLOYEE_OWN_LEAST, EMPLOYEE_OWN_RATE
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
from .contribution import months_of

OWN_RATE_KNOWN = parse_month("2006-01")  # what an employee paid was never more than from then on


class Survivors(namedtuple("Survivors", ("funeral", "lump_sum", "twelfths", "capped", "low", "high", "steps"))):
    """Both benefits, fen.

    twelfths: months of D for the lump sum, in twelfths; funeral, lump_sum: None if not known; low and
    high: both together, None if not known; capped: True where the cap cut them.
    """


class Income(namedtuple("Income", ("annual", "year", "source", "support", "carried"))):
    """Annual income a head, fen, with its year, source and support; carried: the year is an earlier one."""


class Cap(namedtuple("Cap", ("low", "high"))):
    """The most that both benefits may be under five years: certain, and at the most, fen."""


def is_national(month: int, as_of: str) -> bool:
    """True where the national rule of 2021 decides; before it each province had its own."""
    return in_force(SURVIVORS_REGIME, month, as_of).row.value == "national2021"


def income_for(case):
    """The income that decides, or None: the reader's figure, else the province's row, the last known one carried."""
    # Read when a death is worked out, not when the page starts.
    from ..parameters.disposable_income import DISPOSABLE_INCOME

    year = year_of(case.month) - 1
    if case.disposable_income is not None:
        return Income(case.disposable_income, year, "user", "derived", False)
    for slug, table in DISPOSABLE_INCOME:
        if slug == case.province:
            return _income_of(table, year, case.as_of)
    return None


def national_income(case) -> Income:
    """The national figure of the year before, for an illustration where no province is chosen."""
    from ..parameters.national_disposable_income import NATIONAL_DISPOSABLE_INCOME

    return _income_of(NATIONAL_DISPOSABLE_INCOME, year_of(case.month) - 1, case.as_of)


def _income_of(table, year: int, as_of: str):
    found = look_up(table, month_index(year, 1), as_of)
    if found is None:
        return None
    known = year_of(parse_month(found.row.start))
    return Income(found.row.value, known, found.row.source, found.support, known != year)


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


def cap_of(pieces: tuple, stated, as_of: str) -> Cap:
    """What was paid (18号 Art 5): of flexible months the part credited, of an employee's the own part.

    An employee's own part before 2006 is known between bounds only; ``stated`` (fen or None) may hold more.
    """
    low = high = 0
    for piece in pieces:
        if piece.span.kind == "flexible":
            bounds = [(piece.each_credit, piece.each_credit)] * months_of(piece)
        else:
            bounds = [_own_part(piece.base, month, as_of) for month in range(piece.start, piece.end + 1)]
        low += sum([least for least, _ in bounds])
        high += sum([most for _, most in bounds])
    return Cap(low, high + (stated or 0))


def _own_part(base: int, month: int, as_of: str) -> tuple:
    least = in_force(EMPLOYEE_OWN_LEAST, month, as_of).row.value
    most = in_force(EMPLOYEE_OWN_RATE, max(month, OWN_RATE_KNOWN), as_of).row.value
    return share(base, least), share(base, most)


def survivors_of(months_paid: int, drawn, income, cap: Cap, month: int) -> Survivors:
    """Both benefits of so many months, of which a pensioner has drawn some; ``income`` may be None."""
    twelfths = lump_sum_twelfths(months_paid, drawn)
    steps: tuple = (_months_step(months_paid, drawn, twelfths, month),)
    capped = months_paid < CAPPED_BELOW and drawn is None
    if income is None:
        if not capped:
            return Survivors(None, None, twelfths, False, None, None, steps)
        steps += (_most_step(cap.high, cap.high),)
        return Survivors(None, None, twelfths, False, None, cap.high, steps)
    funeral, lump_sum = funeral_of(income), half_up(twelfths * income.annual, 144)
    both = funeral + lump_sum
    steps += _benefit_steps(funeral, lump_sum, twelfths, income)
    if not capped or both <= cap.low:
        return Survivors(funeral, lump_sum, twelfths, False, both, both, steps + _sensitivity(both, income))
    cut = min(funeral, cap.low)
    steps += _capped_steps(both, funeral, cut, cap)
    return Survivors(cut, cap.low - cut, twelfths, True, cap.low, min(both, cap.high), steps)


def income_step(income: Income, key: str = "annual_income"):
    """The income that D is a twelfth of."""
    annual = as_yuan(income.annual)
    return step(key, income.annual, income.source, income.support, year=income.year, annual=annual)


def funeral_of(income: Income) -> int:
    """The funeral subsidy, fen."""
    return half_up(FUNERAL_MONTHS.value * income.annual, 12)


def range_steps(known: int, drawn, income: Income) -> tuple:
    """(least or None, most): both benefits where only so many months are known to have been paid.

    Under five years known the least is unknown, since what was paid caps it; a pensioner has at least the floor.
    """
    funeral = FUNERAL_MONTHS.value * 12
    longest = lump_sum_twelfths(LUMP_SUM_YEARS_CAP, drawn) + funeral
    most = _together("survivors_longest", longest, income, "estimate")
    if drawn is None and known < CAPPED_BELOW:
        return None, most
    return _together("survivors_least", lump_sum_twelfths(known, drawn) + funeral, income, "estimate"), most


def illustration_step(months_paid: int, drawn, income: Income):
    """Both benefits by the national figure: a hint at the size, in no sum."""
    months = lump_sum_twelfths(months_paid, drawn) + FUNERAL_MONTHS.value * 12
    return _together("survivors_illustration", months, income, "reference")


def _together(key: str, twelfths: int, income: Income, support: str):
    return step(
        key,
        half_up(twelfths * income.annual, 144),
        income.source,
        support,
        year=income.year,
        annual=as_yuan(income.annual),
        twelfths=twelfths,
        months=as_decimal(twelfths, 12, 2),
    )


def _months_step(months_paid: int, drawn, twelfths: int, month: int):
    return step(
        "survivors_months",
        None,
        "survivors18-5",
        "official",
        month=month,
        months_paid=months_paid,
        months_drawn=drawn or 0,
        twelfths=twelfths,
        months=as_decimal(twelfths, 12, 2),
    )


def _benefit_steps(funeral: int, lump_sum: int, twelfths: int, income: Income) -> tuple:
    annual = as_yuan(income.annual)
    months = as_decimal(twelfths, 12, 2)
    return (
        income_step(income),
        step("funeral", funeral, "survivors18-4", income.support, annual=annual, months=FUNERAL_MONTHS.value),
        step("lump_sum", lump_sum, "survivors18-5", income.support, annual=annual, twelfths=twelfths, months=months),
        step(
            "survivors",
            funeral + lump_sum,
            "method",
            income.support,
            funeral=as_yuan(funeral),
            lump_sum=as_yuan(lump_sum),
        ),
    )


def _sensitivity(both: int, income: Income) -> tuple:
    """What one percent more would add while the income of the year is not known."""
    if not income.carried:
        return ()
    return (step("income_sensitivity", half_up(both, 100), "method", "derived", both=as_yuan(both)),)


def _capped_steps(both: int, funeral: int, cut: int, cap: Cap) -> tuple:
    operands = {"cap": as_yuan(cap.low), "both": as_yuan(both)}
    steps: tuple = (
        step("survivors_cap", cap.low, "survivors18-5", "derived", **operands),
        step("funeral_capped", cut, "survivors18-5", "derived", cap=as_yuan(cap.low), uncapped=as_yuan(funeral)),
    )
    rest = {"cap": as_yuan(cap.low), "funeral": as_yuan(cut)}
    steps += (step("lump_sum_capped", cap.low - cut, "survivors18-5", "derived", **rest),)
    return steps if cap.high == cap.low else steps + (_most_step(both, cap.high),)


def _most_step(both: int, cap: int):
    """Both benefits at the most, under a cap that is known between bounds only."""
    operands = {"both": as_yuan(both), "cap": as_yuan(cap)}
    return step("survivors_most", min(both, cap), "survivors18-5", "estimate", **operands)
