"""法定退休年龄与最低缴费年限 — statutory retirement age and minimum contribution months.

TRACKS: base_birth is the first month of birth that is delayed, step the months of birth for each
month of delay, cap the largest delay (gradual2024-1).
RETIREMENT_RULE: name of the regime, by the month in which the age is reached: "fixed"
(guofa104-1978, the original ages) or "gradual". MINIMUM_MONTHS: contribution months for a
monthly pension, by the month in which the statutory age is reached (gradual2024-2, sil-16).

Left out: minimum months before 2011-07 (provincial; some places asked for ten years); the
chosen earlier or later age (flexret94-2024, not settled for flexible workers); the annex's
printed rows (tests compare with them).
"""

from collections import namedtuple

from ..base.dated import Row, Table, Watch


class Track(namedtuple("Track", ("name", "original_age_months", "base_birth", "step", "cap"))):
    """Whose age rises how. name: word of the contract; original_age_months, step, cap: months; base_birth: "YYYY-MM"."""


TRACKS = (
    Track(name="men60", original_age_months=720, base_birth="1965-01", step=4, cap=36),
    Track(name="women55", original_age_months=660, base_birth="1970-01", step=4, cap=36),
    Track(name="women50", original_age_months=600, base_birth="1975-01", step=2, cap=60),
)

RETIREMENT_RULE = Table(
    name="retirement_rule", unit="regime", period="open", carry="", rows=(
        Row(start="1978-06", value="fixed", source="guofa104-1978",
            published=None, support="official", note=""),
        Row(start="2025-01", value="gradual", source="gradual2024-1",
            published="2024-09-13", support="official", note=""),
    ))

MINIMUM_MONTHS = Table(
    name="minimum_months", unit="months", period="open", carry="", rows=(
        Row(start="2011-07", value=180, source="sil-16",
            published="2010-10-28", support="official", note=""),
        Row(start="2030-01", value=186, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2031-01", value=192, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2032-01", value=198, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2033-01", value=204, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2034-01", value=210, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2035-01", value=216, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2036-01", value=222, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2037-01", value=228, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2038-01", value=234, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
        Row(start="2039-01", value=240, source="gradual2024-2",
            published="2024-09-13", support="official", note=""),
    ))

WATCH = (
    Watch(name="minimum_months", unit="",
          title="按月领养老金的最低缴费月数 | Months of contributions needed for a monthly pension",
          owner="全国人大常委会、国务院 | Standing Committee of the NPC and State Council", checked="2026-11-22", next_expected=""),
    Watch(name="retirement_rule", unit="",
          title="退休年龄按哪一套规定 | Which rule sets the retirement age",
          owner="全国人大常委会、国务院 | Standing Committee of the NPC and State Council", checked="2026-11-22", next_expected=""),
    Watch(name="retirement_ages", unit="age_and_month",
          title="法定退休年龄，按出生月份 | Statutory retirement age by month of birth",
          owner="全国人大常委会、国务院 | Standing Committee of the NPC and State Council", checked="2026-11-22", next_expected=""),
)
