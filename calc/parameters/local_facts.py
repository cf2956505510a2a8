"""各地差别一览 — what was found of each province's own rules, a claim a row, for the page of local differences.

Values: texts, "中文 | English". Topics, in the order of the page: the rate that a flexible worker pays;
the account's share around 2006; an addition to the lump sum; a medical account for flexible workers;
an unemployment scheme for them; whether women count with 50 instead of 55.
Sources: the province's own rules and guides, as each row says. A ``Remark`` rests on no instrument:
it repeats another topic, or was seen on a web page or in a list only, and its text says so.
Left out: provinces of which nothing was found, and what dated tables hold (rates, shares, limits).
"""

from collections import namedtuple


class LocalFact(namedtuple("LocalFact", ("province", "topic", "text", "source", "support"))):
    """One claim. province: slug; topic: one of LOCAL_TOPICS; text: "中文 | English"."""


class Remark(namedtuple("Remark", ("province", "topic", "text"))):
    """The same where no instrument stands behind it."""


LOCAL_TOPICS = ("rate", "account_share", "top_up", "medical_account", "unemployment", "women50")

LOCAL_FACTS = (
    LocalFact("beijing", "rate", "按全国 | national", "guofa38-2005", "official"),
    LocalFact("beijing", "rate", "另交 1% 失业保险 | plus 1% for unemployment", "beijing11-2025", "official"),
    LocalFact("shanghai", "rate", "2024年3月起按全国 | national from Mar 2024", "shanghai-flexible-2024", "official"),
    LocalFact("shanghai", "rate", "以前更高 | higher before", "shanghai-practice", "estimate"),
    LocalFact("zhejiang", "rate", "2021 年起按全国 | national from 2021", "zhejiang-pension-11", "estimate"),
    LocalFact("zhejiang", "rate", "以前存疑 | in doubt before", "zhejiang-pension-11", "estimate"),
    LocalFact("guangdong", "rate", "按全国 | national", "guangdong14-2026", "official"),

    LocalFact("beijing", "account_share", "分几段 | several steps", "beijing21-2007", "estimate"),
    LocalFact("liaoning", "account_share", "2001年7月起改 | changed in Jul 2001", "northeast-pilot", "estimate"),
    LocalFact("jilin", "account_share", "2004 年起改 | changed in 2004", "northeast-pilot", "estimate"),
    LocalFact("heilongjiang", "account_share", "2004 年起改 | changed in 2004", "northeast-pilot", "estimate"),
    LocalFact("guangdong", "account_share", "2006年7月起改 | changed in Jul 2006", "guangdong96-2006", "estimate"),

    LocalFact("beijing", "top_up", "可能有 | perhaps", "beijing183", "estimate"),
    LocalFact(
        "jiangsu", "top_up", "可能有，只算 1996 年以前的年限 | perhaps, for years before 1996",
        "jiangsu-practice", "estimate"),
    LocalFact("zhejiang", "top_up", "可能有 | perhaps", "zhejiang-pension-34", "estimate"),
    LocalFact("guangxi", "top_up", "可能有 | perhaps", "guangxi2006", "estimate"),
    LocalFact("sichuan", "top_up", "据说有 | said to exist", "sichuan-practice", "estimate"),

    LocalFact("zhejiang", "medical_account", "有 | yes", "zhejiang-medical-25", "official"),

    LocalFact("beijing", "unemployment", "有 | yes", "beijing11-2025", "official"),
    LocalFact("guangdong", "unemployment", "部分市有 | in some cities", "guangdong50-2025", "official"),
    LocalFact(
        "shanghai", "unemployment", "规定只写养老和医保 | the rule names pension and medical only",
        "shanghai5-2023", "official"),
)

REMARKS = (
    Remark("guangdong", "rate", "记账比例 2006年7月才改 | account share changed in Jul 2006"),

    Remark("jiangsu", "medical_account", "苏州据网页看档次 | Suzhou: by tier, by a web page"),
    Remark("hubei", "medical_account", "武汉据网页没有 | Wuhan: none, by a web page"),
    Remark("chongqing", "medical_account", "据说二档有（凭记忆） | second tier, from memory"),
    Remark("shaanxi", "medical_account", "西安据网页看档次 | Xi’an: by tier, by a web page"),

    Remark("tianjin", "unemployment", "据政府答复没有 | no, by a government answer"),

    Remark("beijing", "women50", "有线索 | a lead"),
    Remark("heilongjiang", "women50", "有线索 | a lead"),
    Remark("jiangsu", "women50", "有线索 | a lead"),
    Remark("anhui", "women50", "有线索 | a lead"),
    Remark("hubei", "women50", "有线索 | a lead"),
    Remark("guangdong", "women50", "深圳有线索 | a lead for Shenzhen"),
    Remark("guangxi", "women50", "有线索 | a lead"),
    Remark("chongqing", "women50", "有线索 | a lead"),
    Remark("gansu", "women50", "有线索 | a lead"),
    Remark("xinjiang", "women50", "有线索 | a lead"),
)
