"""城乡居民基本养老保险 — the resident pension: divisor, conditions, basic pension, rates.

Units: months; fen a month; fen a year; rate a year as (part, whole).
DIVISOR_MONTHS, AGE_MONTHS, MINIMUM_MONTHS: guofa8-2014. NATIONAL_MINIMUM_BASIC: the State's
part of the basic pension. PROVINCIAL_BASIC: with the province's addition, one compilation for
2025: estimate. RESIDENT_ACCOUNT_RATE: the resident scheme's own rate, never the employee
account's. NATIONAL_TIERS, SUBSIDY_AT_LEAST: the list of 2014; provinces add tiers.

Sources: guofa8-2014, resident-basic-2024, resident-compilation. Left out: the minimum for 2026
(163 circulates, not evidenced); Hubei's basic pension (two figures differ); Qinghai's rate (its
year is not certain).
"""

from ..base.dated import Row, Table, Watch

DIVISOR_MONTHS = Row(start="2014-02", value=139, source="guofa8-2014",
                     published="2014-02-26", support="official", note="")
AGE_MONTHS = Row(start="2014-02", value=720, source="guofa8-2014",
                 published="2014-02-26", support="official", note="")
MINIMUM_MONTHS = Row(start="2014-02", value=180, source="guofa8-2014",
                     published="2014-02-26", support="official", note="")

# fen a year, national list
NATIONAL_TIERS = (10000, 20000, 30000, 40000, 50000, 60000, 70000, 80000, 90000, 100000, 150000, 200000)
# (tier from, least government subsidy), fen a year
SUBSIDY_AT_LEAST = ((10000, 3000), (50000, 6000))

NATIONAL_MINIMUM_BASIC = Table(
    name="resident_basic_minimum", unit="fen_per_month", period="year", carry="", rows=(
        Row(start="2023-01", value=10300, source="resident-basic-2024",
            published=None, support="official", note=""),
        Row(start="2024-01", value=12300, source="resident-basic-2024",
            published=None, support="official", note=""),
        Row(start="2025-01", value=14300, source="resident-compilation",
            published=None, support="estimate",
            note=("多省表列，未见文件 | "
                  "Seen in lists of several provinces, no document")),
    ))

PROVINCIAL_BASIC = (
    ("beijing", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=99800, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("tianjin", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=34700, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("hebei", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("shanxi", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14800, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("inner-mongolia", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=19700, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("liaoning", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=17400, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("jilin", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("heilongjiang", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=16300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("shanghai", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=155500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("jiangsu", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=24600, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("zhejiang", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=22000, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("anhui", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=19500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("fujian", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=18000, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("jiangxi", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("shandong", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=18800, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("henan", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14800, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("hunan", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=17600, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("guangdong", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=22000, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("guangxi", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("hainan", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=27100, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("chongqing", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=16500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("sichuan", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=19300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("guizhou", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14800, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("yunnan", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("tibet", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=29500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("shaanxi", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=14300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("gansu", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=17300, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("qinghai", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=20500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("ningxia", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=21500, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("xinjiang", Table(
        name="resident_basic", unit="fen_per_month", period="year", carry="", rows=(
            Row(start="2025-01", value=18000, source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
)

RESIDENT_ACCOUNT_RATE = (
    ("anhui", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(359, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("fujian", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(316, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("hubei", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2022-01", value=(401, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
            Row(start="2023-01", value=(150, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
            Row(start="2024-01", value=(212, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
            Row(start="2025-01", value=(332, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("guangdong", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(249, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("guangxi", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(384, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("yunnan", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(371, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
    ("gansu", Table(
        name="resident_account_rate", unit="rate_per_year", period="year", carry="", rows=(
            Row(start="2025-01", value=(374, 10000), source="resident-compilation",
                published=None, support="estimate", note=""),
        ))),
)

WATCH = (
    Watch(name="resident_terms", unit="months",
          title="居民养老保险的条件和计发月数 | Conditions and divisor of the resident pension",
          owner="国务院 | State Council", checked="2026-11-22", next_expected=""),
    Watch(name="resident_tiers", unit="paid_and_subsidy",
          title="居民养老保险缴费档次（全国，每年） | Tiers of the resident pension (national, a year)",
          owner="国务院 | State Council", checked="2026-11-22", next_expected=""),
    Watch(name="resident_basic_minimum", unit="",
          title="居民养老保险基础养老金最低标准（全国，每月） | National minimum of the resident basic pension (a month)",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected="2026-07-31"),
    Watch(name="resident_basic", unit="",
          title="居民养老保险基础养老金（各省，每月） | Basic pension of the resident scheme, by province (a month)",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected="2026-09-30"),
    Watch(name="resident_account_rate", unit="",
          title="居民养老保险个人账户记账利率 | Interest rate of the resident pension account",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected="2027-06-30"),
)
