"""缴费基数上下限 — limits of the contribution base: 60 to 300 % of the province's average wage (国办发〔2019〕13号).

Where the limits of a province and month are not known, a band that its wages allow stands for them: 300 %
of the higher wage of the two years before at the most, 40 % of the lower at the least (transitional lower
limits went down to that). Before the first wage known, 300 % of it at the most, since wages have risen, and
no lower end. Without a province the widest band of all counts, where that of most provinces is known.

By hand: Guangdong's limits from 2024-07 are 4,492 (other cities) to 27,501, so 50,000 lies above.

>>> from calc.base.months import parse_month
>>> found = beyond(5000000, parse_month("2024-07"), parse_month("2024-12"), "guangdong", "2026-11-22")
>>> found.side, found.limit.amount, found.limit.source
('above', 2750100, 'limits-guangdong-2024')
>>> beyond(500000, parse_month("2024-07"), parse_month("2024-12"), "guangdong", "2026-11-22") is None
True
"""

from collections import namedtuple

from ..base.dated import first_month, look_up
from ..base.money import half_up
from ..base.months import parse_month, year_of
from ..parameters.provinces import PROVINCES

LOWEST, HIGHEST = 60, 300  # percent of the reference wage
LOWEST_DERIVED = 40


class Limit(namedtuple("Limit", ("amount", "wage", "percent", "since", "source", "support", "province"))):
    """One end of a band, fen a month.

    wage, percent: what it is derived from, both None where a notice names it; since: first month (index) of
    the row that it rests on; province: slug.
    """


class Beyond(namedtuple("Beyond", ("side", "limit"))):
    """A base outside its band. side: "above" or "below"; limit: the Limit that it passes."""


def beyond(base: int, first: int, last: int, province, as_of: str):
    """Beyond for the latest of these months in which a base (fen) lies outside its band, or None.

    Without a province only the last year is asked about: the limits rise, and every province must be looked at.
    """
    months = [last] if province is None else sorted(_months_to_ask(first, last, province), reverse=True)
    for month in months:
        lower, upper = band(month, province, as_of)
        if upper is not None and base > upper.amount:
            return Beyond("above", upper)
        if lower is not None and base < lower.amount:
            return Beyond("below", lower)
    return None


def band(month: int, province, as_of: str) -> tuple:
    """(lower, upper) of a month, each a Limit or None where nothing is known."""
    if province is None:
        month = year_of(month) * 12  # one band a year
    place = (month, province, as_of)
    if place not in _BANDS:
        _BANDS[place] = _widest_band(month, as_of) if province is None else _band(month, province, as_of)
    return _BANDS[place]


_BANDS: dict = {}  # (month, province, as_of) → (lower, upper): the same months are asked about at every key typed
_CHANGES: dict = {}  # province → its change months


def _widest_band(january: int, as_of: str) -> tuple:
    """Over all provinces: the least lower limit of January, the highest upper one of December."""
    lowers = [band(january, row[0], as_of)[0] for row in PROVINCES]
    uppers = [band(january + 11, row[0], as_of)[1] for row in PROVINCES]
    return _of_most(_least, lowers), _of_most(_most, uppers)


def _band(month: int, province, as_of: str) -> tuple:
    rows = _rows_in_force(province, month, as_of)
    if not rows:
        return _derived(month, province, as_of)
    return (
        _least([_named(found, 0, province) for found in rows]),
        _most([_named(found, 1, province) for found in rows]),
    )


def _of_most(choose, limits: list):
    known = [limit for limit in limits if limit is not None]
    return choose(known) if len(known) * 2 > len(limits) else None


def tier_limit(tier: int, month: int, province, as_of: str):
    """The limit that a tier (ten-thousandths of a percent) goes by; None where none, or not one alone, is known.

    The lowest tier is the lower limit itself; every other goes by the upper one.
    """
    rows = [] if province is None else _rows_in_force(province, month, as_of)
    end = 0 if tier == LOWEST * 10**4 else 1
    limits = [_named(found, end, province) for found in rows]
    return limits[0] if limits and len({limit.amount for limit in limits}) == 1 else None


def tier_base(tier: int, limit: Limit) -> int:
    """The base (fen) of a tier, from ``tier_limit``."""
    return limit.amount if tier == LOWEST * 10**4 else half_up(limit.amount * tier, HIGHEST * 10**4)


def change_months(province) -> set:
    """Every month (index) at which limits of a province begin."""
    if province not in _CHANGES:
        _CHANGES[province] = {parse_month(row.start) for table in _tables(province) for row in table.rows}
    return _CHANGES[province]


def _tables(province) -> list:
    # The longest tables of all: read when the first months are entered, not when the page starts.
    from ..parameters.contribution_limits import CONTRIBUTION_LIMITS

    return [table for slug, _, table in CONTRIBUTION_LIMITS if slug == province]


def _rows_in_force(province, month: int, as_of: str) -> list:
    """The Found row of each part of the province; none while those of another part had not begun to be known."""
    tables = _tables(province)
    if [table for table in tables if month < first_month(table)]:
        return []
    found = [look_up(table, month, as_of) for table in tables]
    return [one for one in found if one is not None]


def _months_to_ask(first: int, last: int, province) -> set:
    """The months of a span in which a band can be another than in the month before."""
    changes = {year * 12 for year in range(year_of(first), year_of(last) + 1)} | change_months(province)
    return {first} | {month for month in changes if first < month <= last}


def _named(found, end: int, province) -> Limit:
    row = found.row
    return Limit(row.value[end], None, None, parse_month(row.start), row.source, found.support, province)


def _derived(month: int, province, as_of: str) -> tuple:
    """The band by the wages of the two years before; of the time before all wages only its upper end."""
    wages = _wages(province, as_of)
    year = year_of(month)
    near = [row for row in wages if year - 2 <= year_of(parse_month(row.start)) < year]
    if near:
        values = sorted(near, key=lambda row: row.value)
        return _of_wage(values[0], LOWEST_DERIVED, province), _of_wage(values[-1], HIGHEST, province)
    later = sorted([row for row in wages if year_of(parse_month(row.start)) >= year], key=lambda row: row.start)
    if later:
        return None, _of_wage(later[0], HIGHEST, province)
    return None, _first_known(month, province, as_of)


def _wages(province, as_of: str) -> list:
    """The rows of the average wage known by a day."""
    from ..parameters.average_wage import AVERAGE_WAGE

    tables = [table for slug, table in AVERAGE_WAGE if slug == province]
    return [row for table in tables for row in table.rows if look_up(table, parse_month(row.start), as_of) is not None]


def _of_wage(row, percent: int, province) -> Limit:
    amount = half_up(row.value * percent, 100)
    return Limit(amount, row.value, percent, parse_month(row.start), row.source, "derived", province)


def _first_known(month: int, province, as_of: str):
    """Where no wage is known: the upper limit of the first row that is."""
    starts = sorted([start for start in change_months(province) if start > month])
    for start in starts:
        rows = _rows_in_force(province, start, as_of)
        if rows:
            return _most([_named(found, 1, province) for found in rows])
    return None


def _least(limits) -> Limit:
    return min(limits, key=lambda limit: limit.amount)


def _most(limits) -> Limit:
    return max(limits, key=lambda limit: limit.amount)
