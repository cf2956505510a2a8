"""记账利率 — the account's yearly credited rate (人社部发〔2017〕31号: one national rate a year from 2016).

A year without an official rate uses the last one known, marked ``provisional``. Before 2016
the province's published rate where one is supported, else the day-weighted one-year deposit
rate as a ``reference``: a yardstick, the agency's figure may be higher or lower.

As read from the tables; a year that is not out takes the rate of the year before:

>>> [(rate_of_year(year, None, "2026-11-22").row.value, rate_of_year(year, None, "2026-11-22").support)
...  for year in (2024, 2026)]
[((262, 10000), 'announced'), ((150, 10000), 'provisional')]
"""

from ..base.dated import in_force, look_up
from ..base.months import month_index
from ..parameters.account_rate import ACCOUNT_RATE, BANK_DEPOSIT_RATE, PROVINCIAL_ACCOUNT_RATE


def rate_of_year(year: int, province, as_of: str):
    """The Found row for a year. Raises NoRuleInForce before the deposit-rate table."""
    january = month_index(year, 1)
    candidates = [ACCOUNT_RATE]
    candidates.extend(table for slug, table in PROVINCIAL_ACCOUNT_RATE if slug == province)
    for table in candidates:
        found = look_up(table, january, as_of)
        if found is not None:
            return found
    return in_force(BANK_DEPOSIT_RATE, january, as_of)
