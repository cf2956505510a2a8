"""个人账户记账利率 — yearly credited rate of the personal account (职工养老保险).

Unit: rate a year as (part, whole); (262, 10000) is 2.62 %. A row holds for its calendar year.

ACCOUNT_RATE: the one national rate, 2016 to 2025. Sources rate71-2017 (2016) and rates-annual
(announced by the ministries each year; the numbers of the notices were not found, so their support is
``announced``, and a day that is unknown counts as 30 June of the following year, as rate31-2017
promises June). 2025 was seen in quotes only.
PROVINCIAL_ACCOUNT_RATE: single years before 2016 that rest on a province's own rule.
BANK_DEPOSIT_RATE: the one-year benchmark deposit rate of the People's Bank, weighted by days,
three decimals of a percent: a yardstick (reference), not what an agency credited.
bank_deposit_changes.py has the changes from which a test recomputes it.

Left out: the rate that circulates for 2026 (no notice found); mislabelled years (2.62 % as
2025, 6.04 % as 2022, 2022 and 2023 exchanged) and resident-scheme rates; series before 2016
that name no instrument (Inner Mongolia, Heilongjiang, two national compilations); July to June
years (Henan 2001 and 2012, Jiangxi 1999); Guangxi 2007, whose rate is the opening balance's only.
"""

from ..base.dated import Row, Table, Watch

ACCOUNT_RATE = Table(
    name="account_rate", unit="rate_per_year", period="year", carry="provisional", rows=(
        Row(start="2016-01", value=(831, 10000), source="rate71-2017",
            published="2017-06-08", support="official", note=""),
        Row(start="2017-01", value=(712, 10000), source="rates-annual",
            published="2018-06-30", support="announced", note=""),
        Row(start="2018-01", value=(829, 10000), source="rates-annual",
            published="2019-06-30", support="announced", note=""),
        Row(start="2019-01", value=(761, 10000), source="rates-annual",
            published="2020-06-30", support="announced", note=""),
        Row(start="2020-01", value=(604, 10000), source="rates-annual",
            published="2021-06-30", support="announced", note=""),
        Row(start="2021-01", value=(669, 10000), source="rates-annual",
            published="2022-06-30", support="announced", note=""),
        Row(start="2022-01", value=(612, 10000), source="rates-annual",
            published="2023-06-30", support="announced", note=""),
        Row(start="2023-01", value=(397, 10000), source="rates-annual",
            published="2024-06-30", support="announced", note=""),
        Row(start="2024-01", value=(262, 10000), source="rates-annual",
            published="2025-06-30", support="announced",
            note=("义乌 2025-06-03 社会保险信息披露载明，该页标题写作 2025 年度 | "
                  "Stated in a disclosure of Yiwu of 2025-06-03, whose title says year "
                  "2025")),
        Row(start="2025-01", value=(150, 10000), source="rates-annual",
            published="2026-06-30", support="announced",
            note=("南昌、金昌 2025 年度社会保险信息披露载明（转引） | "
                  "Stated in the 2025 disclosures of Nanchang and Jinchang, quoted "
                  "second-hand")),
    ))

PROVINCIAL_ACCOUNT_RATE = (
    ("tianjin", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2011-01", value=(275, 10000), source="tianjin117",
                published=None, support="provincial",
                note=("取 1 月 1 日一年期存款利率 | "
                      "The one-year deposit rate of 1 January")),
        ))),
    ("shanxi", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2007-01", value=(320, 10000), source="shanxi2007",
                published=None, support="provincial", note=""),
        ))),
    ("shanghai", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2012-01", value=(350, 10000), source="shanghai2012-rate",
                published="2012-01-04", support="provincial",
                note=("年初公布 | "
                      "Published at the start of the year")),
        ))),
    ("jiangxi", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2010-01", value=(250, 10000), source="jiangxi124-2010",
                published=None, support="provincial", note=""),
        ))),
    ("guangdong", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2012-01", value=(324, 10000), source="guangdong281-2012",
                published=None, support="provincial",
                note=("综合利率，与按天加权的存款利率一致 | "
                      "A composite, equal to the day-weighted deposit rate")),
        ))),
    ("sichuan", Table(
        name="provincial_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2014-01", value=(300, 10000), source="sichuan1-2015",
                published=None, support="provincial", note=""),
        ))),
)

BANK_DEPOSIT_RATE = Table(
    name="bank_deposit_rate", unit="rate_per_year", period="year", carry="", rows=(
        Row(start="1994-01", value=(10980, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="1995-01", value=(10980, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="1996-01", value=(9163, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="1997-01", value=(7125, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="1998-01", value=(5028, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="1999-01", value=(2921, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2000-01", value=(2250, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2001-01", value=(2250, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2002-01", value=(2018, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2003-01", value=(1980, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2004-01", value=(2027, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2005-01", value=(2250, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2006-01", value=(2350, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2007-01", value=(3209, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2008-01", value=(3922, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2009-01", value=(2250, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2010-01", value=(2304, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2011-01", value=(3280, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2012-01", value=(3236, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2013-01", value=(3000, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2014-01", value=(2973, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2015-01", value=(2116, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2016-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2017-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2018-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2019-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2020-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2021-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2022-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2023-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2024-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
        Row(start="2025-01", value=(1500, 100000), source="pboc-deposit",
            published=None, support="reference", note=""),
    ))

WATCH = (
    Watch(name="account_rate", unit="",
          title="个人账户记账利率（全国） | Interest rate of the personal account (national)",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected="2027-06-30"),
    Watch(name="provincial_account_rate", unit="",
          title="2016 年以前查到的各省记账利率 | Provincial account rates found for years before 2016",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected=""),
    Watch(name="bank_deposit_rate", unit="",
          title="一年期存款基准利率（按天加权的年平均） | One-year benchmark deposit rate (yearly mean by days)",
          owner="中国人民银行 | PBoC", checked="2026-11-22", next_expected="2027-01-31"),
)
