"""个人账户养老金计发月数 — months by which the account is divided for the monthly pension.

Values: (age in whole years, months), ages 40 to 70. Between whole ages the months fall
linearly by month of age from 2025 (a rule, not in this table).
Source: the annex of guofa38-2005, gazette text. Left out: 207 for age 47 and 94, 87, 80, 73, 67
for 66 to 70, which circulate and are wrong; the resident pension's 139 (resident_pension.py).
"""

from ..base.dated import Watch

PAYOUT_MONTHS_SOURCE = "guofa38-2005-annex"

PAYOUT_MONTHS = (
    (40, 233),
    (41, 230),
    (42, 226),
    (43, 223),
    (44, 220),
    (45, 216),
    (46, 212),
    (47, 208),
    (48, 204),
    (49, 199),
    (50, 195),
    (51, 190),
    (52, 185),
    (53, 180),
    (54, 175),
    (55, 170),
    (56, 164),
    (57, 158),
    (58, 152),
    (59, 145),
    (60, 139),
    (61, 132),
    (62, 125),
    (63, 117),
    (64, 109),
    (65, 101),
    (66, 93),
    (67, 84),
    (68, 75),
    (69, 65),
    (70, 56),
)

WATCH = (
    Watch(name="payout_months", unit="months",
          title="个人账户养老金计发月数 | Months by which the account is divided",
          owner="国务院 | State Council", checked="2026-11-22", next_expected=""),
)
