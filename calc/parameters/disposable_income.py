"""城镇居民人均可支配收入 — urban disposable income a head; the year before death sets D.

Unit: fen a year. A row holds for the calendar year of the income.
DISPOSABLE_INCOME: the few provincial rows found. Where a province or year is missing the
reader gives the figure (``disposable_income``).
Sources: stats-income, jiangsu-survivors-guide, hubei-survivors-press. Days of the bulletins
are unknown.

Left out: every provincial row from memory (all of 2023; 2024 of Beijing, Shanghai, Jiangsu,
Guangdong); figures of Beijing and Shanghai for all residents (not the urban figure); the 2015
rows (before the rule; some carry the wrong year).
"""

from ..base.dated import Row, Table, Watch

DISPOSABLE_INCOME = (
    ("jiangsu", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="", rows=(
            Row(start="2022-01", value=6017800, source="jiangsu-survivors-guide",
                published=None, support="provincial",
                note=("该省取月额 5015 元（取整） | "
                      "The province used 5,015 yuan a month, rounded")),
        ))),
    ("zhejiang", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="", rows=(
            Row(start="2024-01", value=7825100, source="stats-income",
                published=None, support="provincial", note=""),
        ))),
    ("hubei", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="", rows=(
            Row(start="2024-01", value=4698600, source="hubei-survivors-press",
                published=None, support="estimate",
                note=("由丧葬补助金 7831 元反推，已取整 | "
                      "Worked back from a funeral subsidy of 7,831 yuan, so rounded")),
        ))),
)

WATCH = (
    Watch(name="disposable_income", unit="",
          title="各省城镇居民人均可支配收入（每年） | Urban disposable income per person, by province (a year)",
          owner="国家和各省统计局 | statistics bureaus", checked="2026-11-22", next_expected="2026-02-28"),
)
