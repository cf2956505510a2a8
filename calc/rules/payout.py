"""计发月数 — the payout months of a pensioner: by how many the account was divided (国发〔2005〕38号 annex).

By the age at which the pension began; from 2025 linearly by month of age, to a tenth of a month, before it by
whole years. Ages outside the table count as its first or last. A pension begun before 2006 was divided by 120 at
any age (国发〔1997〕26号 s.4; from memory).

By hand: 60 years give 139; 60 years and 1 month 139 − 7/12 = 138.4, from 2025.

>>> from calc.base.months import parse_month
>>> [payout_tenths(parse_month(birth), parse_month("2025-02")) for birth in ("1965-02", "1965-01")]
[1390, 1384]
"""

from ..base.money import half_up
from ..base.months import parse_month
from ..parameters.payout_months import PAYOUT_MONTHS

_BY_AGE = dict(PAYOUT_MONTHS)
_FIRST_AGE = min(_BY_AGE)
_LAST_AGE = max(_BY_AGE)
_BY_AGE_FROM = parse_month("2006-01")
_BY_MONTH_FROM = parse_month("2025-01")
_BEFORE = 1200

SHORTEST_TENTHS = min(_BY_AGE.values()) * 10
LONGEST_TENTHS = max(_BY_AGE.values()) * 10


def payout_tenths(birth: int, start: int) -> int:
    """Tenths of a month, for a birth month and the month (indices) in which the pension began."""
    if start < _BY_AGE_FROM:
        return _BEFORE
    years, months = divmod(start - birth, 12)
    if years < _FIRST_AGE or years >= _LAST_AGE:
        return _BY_AGE[max(_FIRST_AGE, min(_LAST_AGE, years))] * 10
    if start < _BY_MONTH_FROM:
        months = 0
    twelfths = _BY_AGE[years] * (12 - months) + _BY_AGE[years + 1] * months
    return half_up(twelfths * 10, 12)
