"""全国城镇居民人均可支配收入 — urban disposable income a head, the whole country.

Unit: fen a year. A row holds for the calendar year of the income. Pages show it for illustration; it is
never a province's D (disposable_income.py). Source: stats-income; the days of the bulletins are unknown
but for the figure of 2025. Left out: rows from memory (2015, 2017 to 2019, 2021).
"""

from ..base.dated import Row, Table, Watch

NATIONAL_DISPOSABLE_INCOME = Table(
    name="national_disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
        Row(start="2016-01", value=3361600, source="stats-income",
            published=None, support="reference", note=""),
        Row(start="2020-01", value=4383400, source="stats-income",
            published=None, support="reference", note=""),
        Row(start="2022-01", value=4928300, source="stats-income",
            published=None, support="reference", note=""),
        Row(start="2023-01", value=5182100, source="stats-income",
            published=None, support="reference", note=""),
        Row(start="2024-01", value=5418800, source="stats-income",
            published=None, support="reference", note=""),
        Row(start="2025-01", value=5650200, source="stats-income",
            published="2026-01-19", support="reference", note=""),
    ))

WATCH = (
    Watch(name="national_disposable_income", unit="",
          title="全国城镇居民人均可支配收入（每年） | Urban disposable income per person, national (a year)",
          owner="国家和各省统计局 | statistics bureaus", checked="2026-11-22", next_expected="2027-01-31"),
)
