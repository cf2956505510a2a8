"""缴费基数上下限 — lower and upper limit of the contribution base, by province.

Unit: (lower, upper) in fen a month. CONTRIBUTION_LIMITS: (province, area, Table); area is ""
for the whole province, else a key of AREAS. A row holds until the next one; where a notice does
not say the month, the row stands under January of its base year and the note says so. A
``provisional`` row is the last notice carried on. Limits are stored, not computed: rounding
differs by province. None: a year that was not found, or the end of an area.

Sources: limits-<province>-<year> (official) and limits-compilation (reference; estimate where a
single compilation stands alone), in provincial_notices.py. Left out: rows from memory (Beijing
2019 and 2020), half rows (Zhejiang 2023), Hubei 2024 (no tier named), refused values.
"""

from ..base.dated import Row, Table, Watch

AREAS = (
    ("guangdong", "guangzhou", "广州、省直",
     "Guangzhou and provincial units"),
    ("guangdong", "other", "其他市",
     "other cities"),
    ("guangdong", "zhuhai-foshan-dongguan-zhongshan", "珠海、佛山、东莞、中山",
     "Zhuhai, Foshan, Dongguan, Zhongshan"),
    ("hubei", "wuhan", "武汉、省直",
     "Wuhan and provincial units"),
    ("hubei", "tier-2", "黄石、十堰、襄阳、宜昌、荆门、随州、恩施",
     "Huangshi, Shiyan, Xiangyang, Yichang, Jingmen, Suizhou, Enshi"),
    ("hubei", "tier-3", "荆州、鄂州、孝感、黄冈、咸宁",
     "Jingzhou, Ezhou, Xiaogan, Huanggang, Xianning"),
)

CONTRIBUTION_LIMITS = (
    ("beijing", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2021-07", value=(536000, 2822100), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2022-07", value=(586900, 3188400), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2023-07", value=(632600, 3389100), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2024-07", value=(682100, 3528300), source="limits-compilation",
                published=None, support="reference",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2025-07", value=(716200, 3581100), source="limits-beijing-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=(727000, 3634800), source="limits-beijing-2026",
                published=None, support="official", note=""),
        ))),
    ("tianjin", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(501300, 2506500), source="limits-compilation",
                published=None, support="reference", note=""),
            Row(start="2025-01", value=(512400, 2562000), source="limits-tianjin-2025",
                published=None, support="official", note=""),
            Row(start="2026-09", value=(518000, 2590200), source="limits-tianjin-2026",
                published=None, support="official", note=""),
        ))),
    ("hebei", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(392100, 1960300), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(400700, 2003400), source="limits-hebei-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(407600, 2038200), source="limits-hebei-2026",
                published="2026-07-14", support="official", note=""),
        ))),
    ("shanxi", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(411300, 2056400), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(419800, 2099100), source="limits-shanxi-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(424400, 2121900), source="limits-shanxi-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("inner-mongolia", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(486300, 2431500), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(505800, 2529000), source="limits-inner-mongolia-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("liaoning", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(435900, 2179200), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(453300, 2266500), source="limits-liaoning-2026",
                published="2026-08-18", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("jilin", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-07", value=(430710, 2153550), source="limits-compilation",
                published=None, support="reference", note=""),
            Row(start="2025-07", value=(439320, 2196600), source="limits-jilin-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=(439320, 2196600), source="limits-jilin-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("heilongjiang", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(454200, 2271000), source="limits-heilongjiang-2025",
                published=None, support="official", note=""),
            Row(start="2026-01", value=(462300, 2311500), source="limits-heilongjiang-2026",
                published=None, support="official", note=""),
        ))),
    ("shanghai", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2015-04", value=(327100, 1635300), source="limits-compilation",
                published=None, support="estimate", note=""),
            Row(start="2016-04", value=(356300, 1781700), source="limits-compilation",
                published=None, support="estimate", note=""),
            Row(start="2017-04", value=(390200, 1951200), source="limits-compilation",
                published=None, support="estimate", note=""),
            Row(start="2018-04", value=(427900, 2139600), source="limits-compilation",
                published=None, support="reference", note=""),
            Row(start="2019-05", value=(492700, 2463300), source="limits-compilation",
                published=None, support="estimate", note=""),
            Row(start="2020-07", value=(492700, 2801700), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2021-07", value=(597500, 3101400), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2022-07", value=(652000, 3418800), source="limits-compilation",
                published=None, support="estimate",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2023-07", value=(731000, 3654900), source="limits-compilation",
                published=None, support="reference", note=""),
            Row(start="2024-07", value=(738400, 3692100), source="limits-compilation",
                published=None, support="reference", note=""),
            Row(start="2025-07", value=(746000, 3730200), source="limits-shanghai-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=(754600, 3773100), source="limits-shanghai-2026",
                published="2026-08-18", support="official", note=""),
        ))),
    ("jiangsu", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(487900, 2439600), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(495200, 2476200), source="limits-jiangsu-2025",
                published=None, support="official", note=""),
            Row(start="2026-01", value=(495200, 2476200), source="limits-jiangsu-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("zhejiang", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(481200, 2493000), source="limits-zhejiang-2024",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(498600, 2529900), source="limits-zhejiang-2025",
                published=None, support="official", note=""),
            Row(start="2026-01", value=(498600, 2529900), source="limits-zhejiang-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("anhui", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(422700, 2113300), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(435400, 2177200), source="limits-anhui-2026",
                published=None, support="official", note=""),
        ))),
    ("fujian", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(404300, 2216400), source="limits-compilation",
                published=None, support="reference",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2025-01", value=(404300, 2260700), source="limits-fujian-2025",
                published=None, support="official",
                note=("下限为过渡值，不是 60% | "
                      "The lower limit is transitional, not 60 %")),
            Row(start="2026-01", value=(404300, 2260700), source="limits-fujian-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("jiangxi", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(383900, 1919100), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(391500, 1957500), source="limits-jiangxi-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(391500, 1957500), source="limits-jiangxi-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("shandong", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(441600, 2207800), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(457300, 2286300), source="limits-shandong-2026",
                published="2026-08-14", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("henan", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(375600, 1878000), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(383100, 1915500), source="limits-henan-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(383100, 1915500), source="limits-henan-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("hubei", "wuhan", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(449800, 2248800), source="limits-hubei-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(449800, 2248800), source="limits-hubei-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("hubei", "tier-2", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(429900, 2167800), source="limits-hubei-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(429900, 2167800), source="limits-hubei-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("hubei", "tier-3", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(425400, 2146200), source="limits-hubei-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(425400, 2146200), source="limits-hubei-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("hunan", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2026-01", value=(410600, 2052900), source="limits-hunan-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("guangdong", "guangzhou", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2023-07", value=(528400, 2642100), source="limits-compilation",
                published=None, support="estimate", note="仅广州 | Guangzhou only"),
            Row(start="2024-07", value=(550000, 2750100), source="limits-guangdong-2024",
                published=None, support="official", note=""),
            Row(start="2025-07", value=(551000, 2754900), source="limits-guangdong-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=(551000, 2754900), source="limits-guangdong-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("guangdong", "zhuhai-foshan-dongguan-zhongshan", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-07", value=(476700, 2750100), source="limits-guangdong-2024",
                published=None, support="official", note=""),
            Row(start="2025-07", value=None, source="limits-guangdong-2025",
                published=None, support="official",
                note=("2025 年 7 月起并入其他市 | "
                      "Part of the other cities from July 2025")),
        ))),
    ("guangdong", "other", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-07", value=(449200, 2750100), source="limits-guangdong-2024",
                published=None, support="official", note=""),
            Row(start="2025-07", value=(477500, 2754900), source="limits-guangdong-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=(477500, 2754900), source="limits-guangdong-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("guangxi", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(405360, 2026800), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(414300, 2071500), source="limits-guangxi-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(420480, 2102400), source="limits-guangxi-2026",
                published="2026-09-18", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("hainan", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(487860, 2439300), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(491280, 2456400), source="limits-hainan-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(491280, 2456400), source="limits-hainan-2025",
                published=None, support="provisional",
                note=("新标准未公布，沿用上一年度 | "
                      "New limits not published; the last ones carried on")),
        ))),
    ("chongqing", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(440400, 2201700), source="limits-chongqing-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-08", value=(455300, 2276500), source="limits-chongqing-2026",
                published=None, support="official", note="自 2026-08-26 起 | From 2026-08-26"),
        ))),
    ("sichuan", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(451100, 2255500), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(458800, 2293800), source="limits-sichuan-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(469900, 2349300), source="limits-sichuan-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("guizhou", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2026-07", value=(442605, 2213025), source="limits-guizhou-2026",
                published="2026-07-08", support="official", note=""),
        ))),
    ("yunnan", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(430620, 2153100), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(440300, 2201700), source="limits-yunnan-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("tibet", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(692760, 3463800), source="limits-tibet-2024",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(706620, 3533100), source="limits-tibet-2025",
                published=None, support="official", note=""),
            Row(start="2026-01", value=(717240, 3586200), source="limits-tibet-2026",
                published=None, support="official", note=""),
        ))),
    ("shaanxi", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(455900, 2279500), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=(465000, 2325000), source="limits-shaanxi-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(473700, 2368500), source="limits-shaanxi-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("gansu", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-01", value=(440300, 2201400), source="limits-gansu-2025",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2026-01", value=(452600, 2262600), source="limits-gansu-2026",
                published=None, support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("qinghai", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(518600, 2592900), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(533300, 2666400), source="limits-qinghai-2026",
                published="2026-09-15", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("ningxia", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(485300, 2426400), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(502300, 2511300), source="limits-ningxia-2026",
                published="2026-08-26", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
    ("xinjiang", "", Table(
        name="contribution_limits", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2024-01", value=(499900, 2499600), source="limits-compilation",
                published=None, support="reference",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
            Row(start="2025-01", value=None, source="limits-compilation",
                published=None, support="reference",
                note=("该年上下限未查到 | "
                      "The limits of this year were not found")),
            Row(start="2026-01", value=(524600, 2623100), source="limits-xinjiang-2026",
                published="2026-07-27", support="official",
                note=("起始月未查到，列在基数年度 1 月 | "
                      "First month not found; listed under January of the base year")),
        ))),
)

WATCH = (
    Watch(name="contribution_limits", unit="",
          title="缴费基数的下限和上限（每月） | Lower and upper limit of the contribution base (a month)",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected="2027-07-31"),
)
