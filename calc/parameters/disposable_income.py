"""城镇居民人均可支配收入 — urban disposable income a head; the year before death sets D.

Unit: fen a year. A row holds for the calendar year of the income; a year that was not found carries the
last one before it (``provisional``, or weaker where that row is). The reader's own figure
(``disposable_income``) goes before any row.

DISPOSABLE_INCOME: 31 provinces, 2020 to 2023 whole, 2024 where a page was found. ``provincial``: a page, a
court's notice or a bureau gives the figure. ``estimate`` (income-compilation): noted from the yearly bulletins
without their pages; 16 of 16 that could be compared with a page agreed. Days are those that the page names.

Left out: 2024 of Shanghai and Guangdong (no page); 49,428 for 2025, which a page gives without naming the
province (Sichuan, by its other figures); Beijing and Shanghai for all residents; figures of cities (Ningbo,
Xiamen, Shenzhen); the 2015 rows (before the rule; some carry the wrong year).
"""

from ..base.dated import Row, Table, Watch

DISPOSABLE_INCOME = (
    ("beijing", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 7560200, "income-compilation", None, "estimate", ""),
            Row("2021-01", 8151800, "income-compilation", None, "estimate", ""),
            Row("2022-01", 8402300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 8865000, "income-compilation", None, "estimate", ""),
            Row("2024-01", 9246400, "stats-income", None, "provincial",
                "国家统计局数据库的答复，存于一份测试数据 | An answer of the NBS database, kept in a file of tests"),
        ))),
    ("tianjin", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4765900, "income-compilation", None, "estimate", ""),
            Row("2021-01", 5148600, "income-compilation", None, "estimate", ""),
            Row("2022-01", 5300300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 5535500, "income-compilation", None, "estimate", ""),
            Row("2024-01", 5770500, "income-quoted", "2025-03-21", "provincial",
                "2024 年天津统计公报 | Statistical bulletin of Tianjin for 2024"),
        ))),
    ("hebei", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3728600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3979100, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4127800, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4363100, "income-compilation", None, "estimate", ""),
        ))),
    ("shanxi", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3479300, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3743300, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3953200, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4132700, "income-compilation", None, "estimate", ""),
        ))),
    ("inner-mongolia", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4135300, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4437700, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4629500, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4867600, "income-compilation", None, "estimate", ""),
        ))),
    ("liaoning", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4037600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4305100, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4400300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4589600, "income-compilation", None, "estimate", ""),
        ))),
    ("jilin", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3339600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3564600, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3547100, "income-compilation", None, "estimate", ""),
            Row("2023-01", 3750300, "income-compilation", None, "estimate", ""),
        ))),
    ("heilongjiang", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3111500, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3364600, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3504200, "income-compilation", None, "estimate", ""),
            Row("2023-01", 3649200, "income-compilation", None, "estimate", ""),
        ))),
    ("shanghai", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 7643700, "income-compilation", None, "estimate", ""),
            Row("2021-01", 8242900, "income-compilation", None, "estimate", ""),
            Row("2022-01", 8403400, "income-compilation", None, "estimate", ""),
            Row("2023-01", 8947700, "income-tables", None, "provincial", ""),
        ))),
    ("jiangsu", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 5310200, "income-compilation", None, "estimate", ""),
            Row("2021-01", 5774300, "income-compilation", None, "estimate", ""),
            Row("2022-01", 6017800, "jiangsu-survivors-guide", None, "provincial",
                "该省取月额 5015 元（取整） | The province used 5,015 yuan a month, rounded"),
            Row("2023-01", 6321100, "income-court", None, "provincial",
                "苏高法电〔2024〕128号，引江苏调查总队 | Court notice of Jiangsu, 2024 no. 128, quoting the survey office"),
            Row("2024-01", 6617300, "income-quoted", "2025-02-18", "provincial",
                "国家统计局江苏调查总队 | Survey office in Jiangsu"),
        ))),
    ("zhejiang", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 6269900, "income-court", None, "provincial",
                "浙高法明传〔2021〕158号，转载 | Court notice of Zhejiang, 2021 no. 158, copied"),
            Row("2021-01", 6848700, "income-compilation", None, "estimate", ""),
            Row("2022-01", 7126800, "income-quoted", "2023-01-29", "provincial",
                "国家统计局浙江调查总队，另有一处相同 | Survey office in Zhejiang; a second page agrees"),
            Row("2023-01", 7499700, "income-tables", None, "provincial",
                "与 2024 年的数和增幅相合 | Agrees with the figure and the growth of 2024"),
            Row("2024-01", 7825100, "stats-income", None, "provincial", ""),
        ))),
    ("anhui", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3944200, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4300900, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4513300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4744600, "income-compilation", None, "estimate", ""),
        ))),
    ("fujian", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4716000, "income-compilation", None, "estimate", ""),
            Row("2021-01", 5114000, "income-compilation", None, "estimate", ""),
            Row("2022-01", 5381700, "income-tables", None, "provincial",
                "两处相同 | Two pages agree"),
            Row("2023-01", 5615300, "income-compilation", None, "estimate", ""),
        ))),
    ("jiangxi", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3855600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4168400, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4369700, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4555400, "income-compilation", None, "estimate", ""),
        ))),
    ("shandong", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4372600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4706600, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4905000, "income-compilation", None, "estimate", ""),
            Row("2023-01", 5157100, "income-compilation", None, "estimate", ""),
        ))),
    ("henan", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3475000, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3709500, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3848400, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4023400, "income-compilation", None, "estimate", ""),
        ))),
    ("hubei", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3670600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4027800, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4262600, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4499000, "income-compilation", None, "estimate", ""),
            Row("2024-01", 4698700, "hubei-survivors-press", None, "provincial",
                "丧葬补助金 7831 元，与此相合 | Agrees with a funeral subsidy of 7,831 yuan"),
        ))),
    ("hunan", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4169800, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4486600, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4730100, "income-quoted", None, "provincial",
                "湖南省统计局 | Statistics bureau of Hunan"),
            Row("2023-01", 4924300, "income-quoted", None, "provincial",
                "由 2024 年的数和增加额算出 | From the figure of 2024 and its increase"),
            Row("2024-01", 5124300, "income-quoted", "2025-01-22", "provincial",
                "国家统计局湖南调查总队，三处相同 | Survey office in Hunan; three pages agree"),
        ))),
    ("guangdong", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 5025700, "income-court", None, "provincial",
                "法院 2021 年度标准，全省平均 | Court standard of 2021, average of the province"),
            Row("2021-01", 5485400, "income-court", None, "provincial",
                "法院 2022 年度标准，全省平均 | Court standard of 2022, average of the province"),
            Row("2022-01", 5690500, "income-compilation", None, "estimate", ""),
            Row("2023-01", 5930700, "income-compilation", None, "estimate", ""),
        ))),
    ("guangxi", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3585900, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3853000, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3970300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4182700, "income-compilation", None, "estimate", ""),
        ))),
    ("hainan", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3709700, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4021300, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4011800, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4266100, "income-tables", None, "provincial", ""),
        ))),
    ("chongqing", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4000600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4350200, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4550900, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4743500, "income-tables", None, "provincial", ""),
        ))),
    ("sichuan", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3825300, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4144400, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4323300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4522700, "income-compilation", None, "estimate", ""),
        ))),
    ("guizhou", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3609600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3921100, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4108600, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4277200, "income-tables", None, "provincial", ""),
        ))),
    ("yunnan", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3750000, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4090500, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4216800, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4356300, "income-compilation", None, "estimate", ""),
        ))),
    ("tibet", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 4115600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4650300, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4875300, "income-compilation", None, "estimate", ""),
            Row("2023-01", 5190000, "income-tables", None, "provincial", ""),
        ))),
    ("shaanxi", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3786800, "income-compilation", None, "estimate", ""),
            Row("2021-01", 4071300, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4243100, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4471300, "income-compilation", None, "estimate", ""),
            Row("2024-01", 4682100, "income-quoted", "2025-01-17", "provincial",
                "陕西省统计局 | Statistics bureau of Shaanxi"),
        ))),
    ("gansu", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3382200, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3618700, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3757200, "income-compilation", None, "estimate", ""),
            Row("2023-01", 3983300, "income-compilation", None, "estimate", ""),
        ))),
    ("qinghai", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3550600, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3774500, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3873600, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4040800, "income-compilation", None, "estimate", ""),
        ))),
    ("ningxia", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3572000, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3829100, "income-compilation", None, "estimate", ""),
            Row("2022-01", 4019400, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4239500, "income-compilation", None, "estimate", ""),
        ))),
    ("xinjiang", Table(
        name="disposable_income", unit="fen_per_year", period="year", carry="provisional", rows=(
            Row("2020-01", 3483800, "income-compilation", None, "estimate", ""),
            Row("2021-01", 3764200, "income-compilation", None, "estimate", ""),
            Row("2022-01", 3841000, "income-compilation", None, "estimate", ""),
            Row("2023-01", 4057800, "income-tables", None, "provincial", ""),
        ))),
)

WATCH = (
    Watch(name="disposable_income", unit="",
          title="各省城镇居民人均可支配收入（每年） | Urban disposable income per person, by province (a year)",
          owner="国家和各省统计局 | statistics bureaus", checked="2026-11-28", next_expected="2027-02-28"),
)
