"""缴费比例与个人账户记入比例 — contribution rates and the share of the base that is credited.

Unit: share of the contribution base (缴费基数) as (part, whole). A row holds until the next.
Flexible-employment workers pay FLEXIBLE_TOTAL_RATE themselves; ACCOUNT_SHARE of the base goes
into the personal account, the rest into the pool. An employee pays EMPLOYEE_OWN_RATE; before
2006 the account took 11 % but the person paid 4 to 8 %, by place and year: value None.
A province's table stands alone: it repeats the national rows where it does not differ.

Sources: guofa38-2005 (20 % and 8 % from 2006-01); guofa26-1997 (11 % before, 18 % being the
typical rate of the self-employed: estimate); shanghai-practice, shanghai5-2023 and
shanghai-flexible-2024; zhejiang-pension-11; northeast-pilot; guangdong96-2006; beijing21-2007.

Left out: Shanghai 30 % to 2013-09 (memory, month unsure: 29 % stands for all of 2006 to 2015);
Zhejiang 18 % (said to have been charged until about 2020, not proved); the extra 1 % for
unemployment insurance in Beijing (never credited to any account); local rates before 2006.
"""

from ..base.dated import Row, Table, Watch

FLEXIBLE_TOTAL_RATE = Table(
    name="flexible_total_rate", unit="share_of_base", period="open", carry="", rows=(
        Row(start="1992-01", value=(18, 100), source="guofa26-1997",
            published=None, support="estimate",
            note=("各省不同，按常见做法估算 | "
                  "Differed by province; the typical rule")),
        Row(start="2006-01", value=(20, 100), source="guofa38-2005",
            published="2005-12-03", support="official", note=""),
    ))

PROVINCIAL_FLEXIBLE_TOTAL_RATE = (
    ("shanghai", Table(
        name="flexible_total_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(18, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2006-01", value=(29, 100), source="shanghai-practice",
                published=None, support="estimate",
                note=("2013 年 9 月以前可能为 30% | "
                      "Possibly 30 % to September 2013")),
            Row(start="2016-01", value=(28, 100), source="shanghai-practice",
                published=None, support="estimate",
                note=("单位与个人两部分之和，推算 | "
                      "Unit and own part together, derived")),
            Row(start="2019-05", value=(24, 100), source="shanghai5-2023",
                published=None, support="official",
                note=("起始月由单位比例 20% 改 16% 推得 | "
                      "The first month follows from the unit rate, 20 % to 16 %")),
            Row(start="2024-03", value=(20, 100), source="shanghai-flexible-2024",
                published=None, support="official", note=""),
        ))),
    ("zhejiang", Table(
        name="flexible_total_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(18, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2006-01", value=(20, 100), source="zhejiang-pension-11",
                published=None, support="estimate",
                note=("条例写 20%，据说实收 18%，未证实 | "
                      "The regulation says 20 %; 18 % is said to have been charged")),
            Row(start="2021-01", value=(20, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
)

ACCOUNT_SHARE = Table(
    name="account_share", unit="share_of_base", period="open", carry="", rows=(
        Row(start="1992-01", value=(11, 100), source="guofa26-1997",
            published=None, support="estimate",
            note=("各省不同，按常见做法估算 | "
                  "Differed by province; the typical rule")),
        Row(start="2006-01", value=(8, 100), source="guofa38-2005",
            published="2005-12-03", support="official", note=""),
    ))

PROVINCIAL_ACCOUNT_SHARE = (
    ("beijing", Table(
        name="account_share", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-10", value=(2, 100), source="beijing21-2007",
                published=None, support="estimate",
                note=("原文为个人账户记入比例，灵活就业人员是否同样适用未载明 | "
                      "The text gives the share credited; whether it held for flexible "
                      "workers is not said")),
            Row(start="1994-01", value=(5, 100), source="beijing21-2007",
                published=None, support="estimate",
                note=("原文为个人账户记入比例，灵活就业人员是否同样适用未载明 | "
                      "The text gives the share credited; whether it held for flexible "
                      "workers is not said")),
            Row(start="1998-07", value=(11, 100), source="beijing21-2007",
                published=None, support="estimate",
                note=("原文为个人账户记入比例，灵活就业人员是否同样适用未载明 | "
                      "The text gives the share credited; whether it held for flexible "
                      "workers is not said")),
            Row(start="2006-01", value=(8, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
    ("liaoning", Table(
        name="account_share", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(11, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2001-07", value=(8, 100), source="northeast-pilot",
                published=None, support="estimate",
                note=("试点改为 8%，起始月凭记忆 | "
                      "8 % from the pilot; its month is from memory")),
            Row(start="2006-01", value=(8, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
    ("jilin", Table(
        name="account_share", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(11, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2004-01", value=(8, 100), source="northeast-pilot",
                published=None, support="estimate",
                note=("试点改为 8%，起始月凭记忆 | "
                      "8 % from the pilot; its month is from memory")),
            Row(start="2006-01", value=(8, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
    ("heilongjiang", Table(
        name="account_share", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(11, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2004-01", value=(8, 100), source="northeast-pilot",
                published=None, support="estimate",
                note=("试点改为 8%，起始月凭记忆 | "
                      "8 % from the pilot; its month is from memory")),
            Row(start="2006-01", value=(8, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
    ("guangdong", Table(
        name="account_share", unit="share_of_base", period="open", carry="", rows=(
            Row(start="1992-01", value=(11, 100), source="guofa26-1997",
                published=None, support="estimate",
                note=("各省不同，按常见做法估算 | "
                      "Differed by province; the typical rule")),
            Row(start="2006-01", value=(11, 100), source="guangdong96-2006",
                published=None, support="estimate",
                note=("广东 2006 年 7 月起改为 8% | "
                      "Guangdong changed to 8 % in July 2006")),
            Row(start="2006-07", value=(8, 100), source="guofa38-2005",
                published="2005-12-03", support="official", note=""),
        ))),
)

EMPLOYEE_OWN_RATE = Table(
    name="employee_own_rate", unit="share_of_base", period="open", carry="", rows=(
        Row(start="1992-01", value=None, source="guofa26-1997",
            published=None, support="estimate",
            note=("4% 至 8%，因地因时而异，不知 | "
                  "4 to 8 % by place and year: unknown")),
        Row(start="2006-01", value=(8, 100), source="guofa38-2005",
            published="2005-12-03", support="official", note=""),
    ))

# The least that an employee paid: from 4 % in 1997 up to the 8 % of today (国发〔1997〕26号 s.3); unknown before.
EMPLOYEE_OWN_LEAST = Table(
    name="employee_own_least", unit="share_of_base", period="open", carry="", rows=(
        Row(start="1992-01", value=(0, 100), source="guofa26-1997",
            published=None, support="estimate",
            note=("1997 年以前各地不同，不知 | "
                  "Before 1997 by place: unknown")),
        Row(start="1997-01", value=(4, 100), source="guofa26-1997",
            published=None, support="estimate",
            note=("不低于 4%，逐步提高到 8% | "
                  "Not below 4 %, raised step by step to 8 %")),
        Row(start="2006-01", value=(8, 100), source="guofa38-2005",
            published="2005-12-03", support="official", note=""),
    ))

WATCH = (
    Watch(name="flexible_total_rate", unit="",
          title="灵活就业人员养老保险缴费比例 | What a flexible worker pays for the pension",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected=""),
    Watch(name="account_share", unit="",
          title="记入个人账户的比例 | Share that goes to the personal account",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected=""),
    Watch(name="employee_own_rate", unit="",
          title="单位职工个人缴费比例 | What an employee pays",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-22", next_expected=""),
    Watch(name="employee_own_least", unit="",
          title="单位职工个人缴费的最低比例 | The least that an employee paid",
          owner="人社部、财政部 | MOHRSS and MOF", checked="2026-11-28", next_expected=""),
)
