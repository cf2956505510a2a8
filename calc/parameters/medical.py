"""灵活就业人员职工医保 — employee medical insurance paid by flexible workers.

MEDICAL_RATE: (province, city, 中文, English, Table), share of the base. MEDICAL_AMOUNT:
(province, city, tier, 中文, English, Table), fixed sums, fen a month or a year. ACCOUNT_CREDIT_AT_MOST: what an account takes, share of the
base (guoban14-2021). MEDICAL_ACCOUNT: whether a province's rule gives flexible workers an
account. MEDICAL_REFUNDS: cases in which a premium comes back. None: the rule ended, the next
one was not found.

Sources: medical-<city>… in provincial_notices.py, beijing11-2025, zhejiang-medical-25,
yibao33-2020, yibao11-2021. Left out: city lists of accounts from guides and private sites
(Jinan, Guangxi, Bozhou, Rongcheng, Chenzhou, Zhengzhou); Shandong by city; Shenzhen before 2024
and Nanjing before 2023-04 (first month not found); Chongqing's practice. For the balance of an
account the reader's own figure is asked.
"""

from collections import namedtuple

from ..base.dated import Row, Table, Watch


class MedicalRefund(namedtuple("MedicalRefund", ("case", "amount", "source", "support", "note"))):
    """When a premium comes back. case: word; amount: "remaining_months", "whole_premium" or "local"."""


MEDICAL_RATE = (
    ("tianjin", "tianjin", "天津", "Tianjin", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2026-03", value=(85, 1000), source="medical-tianjin-2026",
                published=None, support="official", note="含生育 | Maternity included"),
        ))),
    ("shanghai", "shanghai", "上海", "Shanghai", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2024-03", value=(10, 100), source="medical-shanghai-2024",
                published=None, support="official", note=""),
        ))),
    ("jiangsu", "nanjing", "南京", "Nanjing", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2023-04", value=(8, 100), source="medical-nanjing-2023",
                published=None, support="official", note=""),
        ))),
    ("zhejiang", "hangzhou", "杭州", "Hangzhou", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2023-01", value=(95, 1000), source="medical-hangzhou41-2022",
                published=None, support="official", note="含生育 | Maternity included"),
        ))),
    ("hubei", "wuhan", "武汉", "Wuhan", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2022-11", value=(6, 100), source="medical-wuhan-2022",
                published=None, support="official",
                note=("月份为网页日期 | "
                      "The month is that of the page")),
        ))),
    ("guangdong", "guangzhou", "广州", "Guangzhou", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2022-12", value=(8, 100), source="medical-guangzhou1-2022",
                published=None, support="official", note=""),
            Row(start="2024-03", value=(65, 1000), source="medical-guangzhou-2024",
                published=None, support="official", note=""),
            Row(start="2026-01", value=(8, 100), source="medical-guangzhou1-2022",
                published=None, support="official", note="到 2026-12-31 有效 | Valid to 2026-12-31"),
            Row(start="2027-01", value=None, source="medical-guangzhou1-2022",
                published=None, support="official", note=""),
        ))),
    ("guangdong", "shenzhen", "深圳", "Shenzhen", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2024-01", value=(7, 100), source="medical-shenzhen5-2023",
                published=None, support="official", note="一档 | First tier"),
            Row(start="2026-01", value=(8, 100), source="medical-shenzhen358",
                published=None, support="official", note="一档 | First tier"),
        ))),
    ("sichuan", "chengdu", "成都", "Chengdu", Table(
        name="medical_rate", unit="share_of_base", period="open", carry="", rows=(
            Row(start="2025-01", value=(95, 1000), source="medical-chengdu17-2025",
                published=None, support="official",
                note=("基数为平均工资的 80% | "
                      "The base is 80 % of the average wage")),
            Row(start="2026-01", value=None, source="medical-chengdu17-2025",
                published=None, support="official", note=""),
        ))),
)

MEDICAL_AMOUNT = (
    ("beijing", "beijing", "", "北京", "Beijing", Table(
        name="medical_amount", unit="fen_per_month", period="open", carry="", rows=(
            Row(start="2025-07", value=58492, source="beijing11-2025",
                published=None, support="official", note=""),
            Row(start="2026-07", value=None, source="beijing11-2025",
                published=None, support="official", note=""),
        ))),
    ("chongqing", "chongqing", "tier-1", "重庆", "Chongqing", Table(
        name="medical_amount", unit="fen_per_year", period="open", carry="", rows=(
            Row(start="2025-01", value=307500, source="medical-chongqing47-2024",
                published=None, support="official", note=""),
            Row(start="2026-01", value=None, source="medical-chongqing47-2024",
                published=None, support="official", note=""),
        ))),
    ("chongqing", "chongqing", "tier-2", "重庆", "Chongqing", Table(
        name="medical_amount", unit="fen_per_year", period="open", carry="", rows=(
            Row(start="2025-01", value=676500, source="medical-chongqing47-2024",
                published=None, support="official", note=""),
            Row(start="2026-01", value=None, source="medical-chongqing47-2024",
                published=None, support="official", note=""),
        ))),
)

ACCOUNT_CREDIT_AT_MOST = Row(
    start="2021-04", value=(2, 100), source="guoban14-2021",
    published=None, support="official",
    note="原则上；灵活就业人员是否有账户由各地定 | In principle; whether there is one is local")

MEDICAL_ACCOUNT = (
    ("zhejiang", Table(
        name="medical_account", unit="has_account", period="open", carry="", rows=(
            Row(start="2021-01", value="yes", source="zhejiang-medical-25",
                published=None, support="official",
                note="条例 2021 年，月份未查到 | Regulation of 2021, month not found"),
        ))),
)

MEDICAL_REFUNDS = (
    MedicalRefund(
        case="job_after_prepaying", amount="remaining_months", source="yibao33-2020",
        support="official",
        note="预交全年职工医保后就业 | Prepaid a year of employee medical, then took a job"),
    MedicalRefund(
        case="resident_before_benefit_period", amount="whole_premium", source="yibao33-2020",
        support="official",
        note="居民医保待遇期开始前重复参保 | Resident medical paid twice, before its benefit year"),
    MedicalRefund(
        case="death_before_benefit_period", amount="whole_premium", source="yibao11-2021",
        support="official",
        note="居民医保待遇期开始前去世 | Death before the resident benefit year"),
    MedicalRefund(
        case="other", amount="local", source="yibao33-2020",
        support="official",
        note="其他情形由各省规定 | Other cases are set by the province"),
)

WATCH = (
    Watch(name="medical_rate", unit="",
          title="职工医保缴费比例（灵活就业） | Employee medical insurance, rate (flexible workers)",
          owner="各地医保局 | local healthcare security offices", checked="2026-11-22", next_expected="2026-01-31"),
    Watch(name="medical_amount", unit="yuan",
          title="职工医保的定额缴费（灵活就业） | Employee medical insurance at a fixed sum (flexible workers)",
          owner="各地医保局 | local healthcare security offices", checked="2026-11-22", next_expected="2026-01-31"),
    Watch(name="medical_account", unit="",
          title="灵活就业人员有没有医保个人账户 | Does a flexible worker get a medical account?",
          owner="各地医保局 | local healthcare security offices", checked="2026-11-22", next_expected=""),
    Watch(name="medical_account_credit", unit="share_of_base",
          title="医保个人账户最多记入 | Most that a medical account is credited",
          owner="各地医保局 | local healthcare security offices", checked="2026-11-22", next_expected=""),
    Watch(name="medical_refunds", unit="amount_rule",
          title="医保费可以退的情形 | When a medical premium comes back",
          owner="各地医保局 | local healthcare security offices", checked="2026-11-22", next_expected=""),
)
