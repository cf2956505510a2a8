"""规则变更 — what changed in the rules, newest last; the pages and the Atom feeds show it.

Unit: none. Where a source names the month only, or no day was found, the text says so. Sources: as
each entry names.
Left out: yearly contribution limits of the provinces (contribution_limits.py holds them); account rates,
whose entries follow from their rows.
"""

from collections import namedtuple


class RuleChange(namedtuple("RuleChange", ("day", "id", "title_zh", "title_en", "text_zh", "text_en", "source"))):
    """One entry. day: in force, or of publication where that is what happened; id: its anchor, for ever."""


RULE_CHANGES = (
    RuleChange(
        day="2020-01-01", id="hkmt-2020", source="hkmt41",
        title_zh="港澳台居民参保办法施行",
        title_en="Measures for Hong Kong, Macao and Taiwan residents in force",
        text_zh="在内地就业、灵活就业的港澳台居民可以参保；离开时书面申请，个人账户可以一次性领回。",
        text_en=("Hong Kong, Macao and Taiwan residents can join; on leaving, a written application brings the "
                 "personal account back in one sum.")),
    RuleChange(
        day="2021-09-01", id="survivors-2021", source="survivors18",
        title_zh="遗属待遇全国一个算法",
        title_en="One national rule for survivors’ benefits",
        text_zh="2021 年 9 月起去世的，丧葬补助金和抚恤金按全国统一办法算。以前由各省自定。",
        text_en=("For deaths from September 2021 the funeral subsidy and the lump-sum pension follow one national rule. "
                 "Before, each province set its own.")),
    RuleChange(
        day="2024-03-01", id="shanghai-2024", source="shanghai-flexible-2024",
        title_zh="上海灵活就业养老保险改交 20%",
        title_en="Shanghai: flexible workers pay 20 % for the pension",
        text_zh="2024 年 3 月起由 24% 降到 20%，其中 8% 仍记入个人账户。",
        text_en="From March 2024 the rate is 20 %, before 24 %; 8 % still go to the personal account."),
    RuleChange(
        day="2024-09-13", id="retirement-decision-2024", source="gradual2024",
        title_zh="公布渐进式延迟退休的决定",
        title_en="Decision on later retirement published",
        text_zh="退休年龄从 2025 年起逐步推迟；最低缴费年限从 2030 年起逐步提高，2039 年起为 20 年。",
        text_en=("The retirement age rises step by step from 2025; the minimum contribution time rises from 2030 "
                 "to 20 years in 2039.")),
    RuleChange(
        day="2025-01-01", id="disability-2025", source="disability72-2024",
        title_zh="病残津贴施行",
        title_en="Disability allowance in force",
        text_zh="到龄前经鉴定完全丧失劳动能力的，可以按月领病残津贴，不必终止养老保险关系。",
        text_en=("Whoever is certified as wholly unable to work before the retirement age can draw a monthly "
                 "allowance without ending the insurance.")),
    RuleChange(
        day="2025-01-01", id="retirement-2025", source="gradual2024-1",
        title_zh="延迟退休开始施行",
        title_en="Later retirement in force",
        text_zh="男和原 55 岁的女每四个月推迟一个月，原 50 岁的女每两个月推迟一个月。",
        text_en=("Men, and women whose age was 55, retire one month later for every four months of birth; women "
                 "whose age was 50, for every two.")),
    RuleChange(
        day="2026-05-01", id="guangdong-2026", source="guangdong14-2026",
        title_zh="广东灵活就业参保办法施行",
        title_en="Guangdong: measures for flexible workers in force",
        text_zh="灵活就业人员交 20%，其中 8% 记入个人账户。",
        text_en="Flexible workers pay 20 %, of which 8 % go to the personal account."),
    RuleChange(
        day="2026-07-01", id="transfer-notice-2026", source="transfer-notice-2026",
        title_zh="转移接续若干问题处理意见：只见标题，未见正文",
        title_en="Notice on questions of transfer: title seen, text not found",
        text_zh="文号、日期和内容都没有查到，这一天只是标题被转列的日子。它可能改变重复缴费、一次性缴费的处理。",
        text_en=("Number, date and content were not found; this is only the day on which the title was listed. "
                 "It may change how duplicate and one-off payments are handled.")),
)
