"""遗属待遇 — survivors' benefits: funeral subsidy (丧葬补助金) and lump-sum pension (抚恤金).

Unit: months of D, the province's urban disposable income a head of the year before death, by
twelve. SURVIVORS_REGIME: name of the rule by the month of death; "provincial" means that the
province decided and nothing is computed here. Months below are contribution months, paid and
deemed, counted to the month (survivors18-5).

FUNERAL_MONTHS: survivors18-4. LUMP_SUM_BANDS: (below this many months, months of D); from the
last border on LUMP_SUM_FULL months of D and 1/12 for each month above LUMP_SUM_FULL_MONTHS, at
most LUMP_SUM_YEARS_CAP months counted. After retirement 1/12 less for each month drawn, never
below LUMP_SUM_FLOOR. Below CAPPED_BELOW months paid both together are at most what was
credited to the account.

Left out: the day of issue (unknown); old provincial amounts; whether interest counts in the cap.
"""

from ..base.dated import Row, Table, Watch

SURVIVORS_REGIME = Table(
    name="survivors_regime", unit="regime", period="open", carry="", rows=(
        Row(start="2011-07", value="provincial", source="sil-17",
            published="2010-10-28", support="official",
            note=("各省自定，本表不计 | "
                  "Set by the province; nothing is computed")),
        Row(start="2021-09", value="national2021", source="survivors18",
            published=None, support="official", note=""),
    ))

FUNERAL_MONTHS = Row(start="2021-09", value=2, source="survivors18-4",
                     published=None, support="official", note="")

LUMP_SUM_BANDS = ((60, 3), (120, 6), (181, 9))
LUMP_SUM_FULL = 9
LUMP_SUM_FULL_MONTHS = 180
LUMP_SUM_YEARS_CAP = 360
LUMP_SUM_FLOOR = 9
CAPPED_BELOW = 60
LUMP_SUM_SOURCE = "survivors18-5"

WATCH = (
    Watch(name="survivors_regime", unit="",
          title="遗属待遇按哪一套规定 | Which rule sets survivors’ benefits",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected=""),
    Watch(name="survivors", unit="months_of_income",
          title="遗属待遇的月数 | Survivors’ benefits in months",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected=""),
)
