"""来源登记 — the registry of sources: every instrument and article that a row or step cites.

An entry for the instrument and one for each deciding article: ``<instrument>-<article>``.

Source: the fact sheet and its review of 2026-11-22. Left out: unofficial mirrors as addresses;
numbers and days that were not found; instruments known from memory alone where another decides
the same. Provincial notices for the tables of the pages are in provincial_notices.py.
"""

from collections import namedtuple


class Source(namedtuple("Source", (
        "id", "title_zh", "title_en", "number", "issuer", "published", "in_force", "url", "checked",
        "quote_zh", "quote_en", "decides_zh", "decides_en"))):
    """An instrument, or one article of it.

    number: 文号; issuer: "中文 | English"; published, in_force: "YYYY-MM-DD", "" where unknown; url: the
    official address or ""; checked: the day on which its wording was seen, "" where it is known by its
    number only; quote_zh: the deciding words, quote_en: our translation; decides_zh, decides_en: what it
    decides for the reader, in our words.
    """


SOURCES = (
    Source(
        id="account-start-list",
        title_zh="各省建立个人账户月份汇编",
        title_en="Compilation of the months in which provincial accounts began",
        number="", issuer="第三方汇编 | third-party compilation",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="各省个人账户从哪个月开始。",
        decides_en="From which month each province kept personal accounts."),
    Source(
        id="account116-1997",
        title_zh="职工基本养老保险个人账户管理暂行办法",
        title_en="Interim Measures on the Personal Accounts of the Employee Pension",
        number="劳办发〔1997〕116号", issuer="劳动部办公厅 | General Office of the Ministry of Labour",
        published="1997-12-22", in_force="1998-01-01", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="个人账户按年计息，当年所交按月积数计息。",
        decides_en=(
            "The account earns interest by the year; the year's own credits by months "
            "held.")),
    Source(
        id="agency765-2023",
        title_zh="社会保险经办条例",
        title_en="Regulation on Social Insurance Agencies",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="经办机构怎样办、多少天办完；一次性领取没有写明期限。",
        decides_en="How agencies handle cases and how fast; no time limit for the lump sum."),
    Source(
        id="agency765-2023-18",
        title_zh="社会保险经办条例 第十八条",
        title_en="Regulation on Social Insurance Agencies, Art 18",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="养老金申请二十个工作日内办结。",
        decides_en="A pension application is decided within 20 working days."),
    Source(
        id="agency765-2023-19",
        title_zh="社会保险经办条例 第十九条",
        title_en="Regulation on Social Insurance Agencies, Art 19",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="遗属待遇应当及时核定支付。",
        decides_en="Survivors' benefits are to be checked and paid promptly."),
    Source(
        id="agency765-2023-32",
        title_zh="社会保险经办条例 第三十二条",
        title_en="Regulation on Social Insurance Agencies, Art 32",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="可以免费查询自己的记录。",
        decides_en="One's own record can be looked up free of charge."),
    Source(
        id="agency765-2023-45",
        title_zh="社会保险经办条例 第四十五条",
        title_en="Regulation on Social Insurance Agencies, Art 45",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="失信行为的标准由主管部门定，经办机构作记录；没有列出哪些行为。",
        decides_en="The ministries set what counts as a breach and the agency records it; no act is listed."),
    Source(
        id="agency765-2023-46",
        title_zh="社会保险经办条例 第四十六条",
        title_en="Regulation on Social Insurance Agencies, Art 46",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="多领的待遇要退，可以从以后待遇或个人账户余额中抵扣。",
        decides_en=(
            "Benefits overpaid are repaid, or set off against later benefits or the "
            "account.")),
    Source(
        id="agency765-2023-52",
        title_zh="社会保险经办条例 第五十二条",
        title_en="Regulation on Social Insurance Agencies, Art 52",
        number="国务院令第765号", issuer="国务院 | State Council",
        published="2023-08-16", in_force="2023-12-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="对经办机构不服，可以复议或起诉。",
        decides_en="A decision of the agency can be reviewed or taken to court."),
    Source(
        id="apostille2023",
        title_zh="取消外国公文书认证要求的公约",
        title_en="Convention Abolishing the Requirement of Legalisation for Foreign Public Documents",
        number="", issuer="外交部 | Ministry of Foreign Affairs",
        published="2023-10-23", in_force="2023-11-07", checked="2026-11-28",
        url="https://www.fmprc.gov.cn/web/wjbxw_new/202310/t20231023_11165858.shtml",
        quote_zh="只需办理该国附加证明书，无需办理该国和中国驻当地使领馆的领事认证",
        quote_en="that country's Apostille is enough; no consular legalisation is needed",
        decides_zh="缔约国出具的文件，附加证明书代替使领馆认证。",
        decides_en="For papers of member states an Apostille takes the place of consular legalisation."),
    Source(
        id="beijing11-2025",
        title_zh="北京市灵活就业人员社会保险缴费（京人社发〔2025〕11号）",
        title_en="Beijing contributions of flexible workers, 2025",
        number="京人社发〔2025〕11号", issuer="北京市人力资源和社会保障局等 | Beijing HRSS and others",
        published="", in_force="", checked="2026-11-22",
        url="https://rsj.beijing.gov.cn/xxgk/2024zcwj/202509/t20250918_4204880.html",
        quote_zh="", quote_en="",
        decides_zh="北京灵活就业人员另交 1% 失业保险，不进任何账户。",
        decides_en=(
            "Beijing's flexible workers also pay 1 % for unemployment insurance, "
            "credited to no account.")),
    Source(
        id="beijing183",
        title_zh="北京市基本养老保险规定",
        title_en="Beijing Provisions on Basic Pension Insurance",
        number="北京市人民政府令第183号", issuer="北京市人民政府 | Beijing government",
        published="", in_force="", checked="",
        url="https://www.beijing.gov.cn/zhengce/zhengcefagui/201905/t20190522_56666.html",
        quote_zh="", quote_en="",
        decides_zh="北京年限不够的人可能另有一次性养老补偿金，须向经办机构核实。",
        decides_en=(
            "In Beijing a one-off compensation may be due to those short of years; ask "
            "the agency.")),
    Source(
        id="beijing21-2007",
        title_zh="北京市基本养老保险个人账户记入比例（京劳社养发〔2007〕21号附件二）",
        title_en="Beijing shares credited to the account (annex 2 of the 2007 rule)",
        number="京劳社养发〔2007〕21号", issuer="北京市劳动和社会保障局 | Beijing Labour Bureau",
        published="", in_force="", checked="2026-11-22",
        url="https://www.beijing.gov.cn/zhengce/zhengcefagui/qtwj/200804/t20080414_567066.html",
        quote_zh="", quote_en="",
        decides_zh="北京 1992 年以来各期个人账户记入比例。",
        decides_en="The shares credited in Beijing since 1992."),
    Source(
        id="civil-code-inheritance",
        title_zh="民法典 继承编",
        title_en="Civil Code, Book on Succession",
        number="", issuer="全国人民代表大会 | National People's Congress",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="谁是继承人、按什么顺序。",
        decides_en="Who the heirs are and in what order."),
    Source(
        id="disability72-2024",
        title_zh="企业职工基本养老保险病残津贴暂行办法",
        title_en="Interim Measures on the Disability Allowance of the Enterprise Pension",
        number="人社部发〔2024〕72号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="2024-09-27", in_force="2025-01-01", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="到龄前完全丧失劳动能力的，可以按月领津贴，不必终止关系。",
        decides_en=(
            "Total loss of work capacity before the age gives a monthly allowance "
            "without ending the relation.")),
    Source(
        id="dishonesty2-2019",
        title_zh="社会保险领域严重失信人名单管理暂行办法",
        title_en="Interim Measures on the List of Seriously Dishonest Persons in Social Insurance",
        number="人社部规〔2019〕2号", issuer="人力资源和社会保障部 | MOHRSS",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="列出八种情形，如骗取待遇一万元以上、冒领后拒不退回；没有个人停缴。文号凭记忆。",
        decides_en=(
            "Names eight cases, such as fraud of 10,000 yuan or more and refusing to repay; a person "
            "who stops paying is not among them. The number is from memory.")),
    Source(
        id="document1-2025",
        title_zh="中共中央 国务院关于进一步深化农村改革 扎实推进乡村全面振兴的意见（2025 年中央一号文件）",
        title_en="Opinions on Deepening Rural Reform (No. 1 Document of 2025)",
        number="", issuer="中共中央、国务院 | CPC Central Committee and State Council",
        published="", in_force="", checked="2026-11-28",
        url="",
        quote_zh="全面取消在就业地参保户籍限制",
        quote_en="remove all hukou limits on joining insurance at the place of work",
        decides_zh="提出在就业地参保不再限户籍；见于报道，各地怎样落实要问。",
        decides_en=(
            "Calls for no hukou limit on insurance at the place of work; seen in the press. Ask how "
            "your place applies it.")),
    Source(
        id="employ-52",
        title_zh="就业促进法 第五十二条",
        title_en="Employment Promotion Law, Art 52",
        number="", issuer="全国人大常委会 | NPC Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="就业困难人员可以领社保补贴。",
        decides_en="People with difficulty in finding work may get a subsidy for their premiums."),
    Source(
        id="flexret94-2024",
        title_zh="实施弹性退休制度暂行办法",
        title_en="Interim Measures on Flexible Retirement",
        number="人社部发〔2024〕94号", issuer="人力资源和社会保障部、中央组织部、财政部 | MOHRSS, Organization Department and MOF",
        published="2024-12-31", in_force="2025-01-01", checked="",
        url="https://www.mohrss.gov.cn/wap/zc/zcwj/202501/t20250101_533701.html",
        quote_zh="", quote_en="",
        decides_zh="提前退休按所选年份的最低年限；职工至少提前三个月书面告知单位。正文没有看到，只见摘要。",
        decides_en=(
            "Early retirement needs the minimum of the chosen year; employees tell the employer in "
            "writing three months ahead. Only abstracts were seen, not the text.")),
    Source(
        id="foreigner16",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="规定在中国就业的外国人怎样参保、离境时怎样处理。",
        decides_en=(
            "Says how foreigners employed in China are insured and what happens when "
            "they leave.")),
    Source(
        id="foreigner16-2",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第二条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 2",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="适用于被依法招用的外国人，没有灵活就业一类。",
        decides_en="Covers foreigners lawfully employed; it knows no flexible employment."),
    Source(
        id="foreigner16-3",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第三条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 3",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="参保的是用人单位招用或派遣来的外国人，由单位登记缴费。",
        decides_en=(
            "Those insured are foreigners hired by or posted to an employer, who "
            "registers and pays.")),
    Source(
        id="foreigner16-5",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第五条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 5",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="",
        quote_zh="可以将其社会保险个人账户储存额一次性支付给本人",
        quote_en="the stored amount of the account may be paid to the person at once",
        decides_zh="领养老金年龄前离境，书面申请后可以一次性领回个人账户。",
        decides_en="Leaving before pension age, the account is paid out on written application."),
    Source(
        id="foreigner16-6",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第六条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 6",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="去世后账户余额可以继承。",
        decides_en="On death the balance is inherited."),
    Source(
        id="foreigner16-7",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第七条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 7",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="在境外按月领养老金的，每年提供生存证明。",
        decides_en="A pension drawn abroad needs a yearly proof of life."),
    Source(
        id="foreigner16-9",
        title_zh="在中国境内就业的外国人参加社会保险暂行办法 第九条",
        title_en="Interim Measures on Social Insurance of Foreigners Employed in China, Art 9",
        number="人力资源和社会保障部令第16号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-09-06", in_force="2011-10-15", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="有社保协定的国家，按协定办。",
        decides_en="Nationals of treaty countries follow the treaty."),
    Source(
        id="foreigner53-2012",
        title_zh="外国人在中国永久居留享有相关待遇的办法",
        title_en="Measures on the Treatment of Foreigners with Permanent Residence in China",
        number="人社部发〔2012〕53号", issuer="中央组织部、人力资源和社会保障部、公安部等 | MOHRSS, MPS and others",
        published="2012-09-25", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="持永久居留证、在中国工作的外国人，按社会保险法参保。见过印发通知，这一条凭记忆。",
        decides_en=(
            "Foreigners with a permanent residence card who work in China join under the Social "
            "Insurance Law. The covering notice was seen; this point is from memory.")),
    Source(
        id="fujian30-2020",
        title_zh="福建省重复领取养老待遇的处理办法",
        title_en="Fujian rule on pensions drawn twice",
        number="闽人社办〔2020〕30号", issuer="福建省人力资源和社会保障厅 | Fujian HRSS",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="福建：重复领取的养老金先从清理的账户中扣回。",
        decides_en="Fujian: a pension drawn twice is first set off against the cleared account."),
    Source(
        id="gradual2024",
        title_zh="关于实施渐进式延迟法定退休年龄的决定",
        title_en="Decision on Gradually Raising the Statutory Retirement Age",
        number="", issuer="全国人大常委会 | NPC Standing Committee",
        published="2024-09-13", in_force="2025-01-01", checked="2026-11-22",
        url="https://www.npc.gov.cn/npc/c2/kgfb/202409/t20240913_439534.html",
        quote_zh="", quote_en="",
        decides_zh="2025 年起退休年龄逐步推迟，最低缴费年限逐步提高。",
        decides_en=(
            "From 2025 the retirement age, and from 2030 the minimum years, rise step "
            "by step.")),
    Source(
        id="gradual2024-1",
        title_zh="国务院关于渐进式延迟法定退休年龄的办法 第一条",
        title_en="State Council Measures on Gradually Raising the Statutory Retirement Age, Art 1",
        number="", issuer="国务院 | State Council",
        published="2024-09-13", in_force="2025-01-01", checked="2026-11-22",
        url="https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm",
        quote_zh="", quote_en="",
        decides_zh="男和原 55 岁的女每四个月、原 50 岁的女每两个月推迟一个月。",
        decides_en=(
            "One month later for every four months of birth (men, women of 55), or "
            "every two (women of 50).")),
    Source(
        id="gradual2024-2",
        title_zh="国务院关于渐进式延迟法定退休年龄的办法 第二条",
        title_en="State Council Measures on Gradually Raising the Statutory Retirement Age, Art 2",
        number="", issuer="国务院 | State Council",
        published="2024-09-13", in_force="2025-01-01", checked="2026-11-22",
        url="https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm",
        quote_zh="从2030年1月1日起……每年提高六个月",
        quote_en="from 1 January 2030 … six months more each year",
        decides_zh="2030 年起最低年限每年加六个月，到 2039 年为二十年；不够可以延长或一次性缴费。",
        decides_en=(
            "From 2030 the minimum grows by six months a year to twenty years in 2039; "
            "if short one may extend or pay at once.")),
    Source(
        id="gradual2024-3",
        title_zh="国务院关于渐进式延迟法定退休年龄的办法 第三条",
        title_en="State Council Measures on Gradually Raising the Statutory Retirement Age, Art 3",
        number="", issuer="国务院 | State Council",
        published="2024-09-13", in_force="2025-01-01", checked="2026-11-22",
        url="https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm",
        quote_zh="", quote_en="",
        decides_zh="年限够的可以自愿提前，最多三年。",
        decides_en="With enough years one may retire up to three years early."),
    Source(
        id="guangdong-medical6-2022",
        title_zh="广东省职工医保个人账户与转移规定 第十四条",
        title_en="Guangdong rule on medical accounts and transfer, Art 14",
        number="粤医保规〔2022〕6号", issuer="广东省医疗保障局 | Guangdong Healthcare Security",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="省内转移不能取现；跨省转不走的余额可以打到本人银行卡。",
        decides_en=(
            "No cash on a move inside the province; across provinces a balance that "
            "cannot be moved may be paid out.")),
    Source(
        id="guangdong14-2026",
        title_zh="广东省灵活就业人员参加企业职工基本养老保险办法",
        title_en="Guangdong Measures on the Pension of Flexible Workers",
        number="粤人社规〔2026〕14号", issuer="广东省人力资源和社会保障厅等 | Guangdong HRSS and others",
        published="", in_force="2026-05-01", checked="2026-11-22",
        url="https://hrss.gd.gov.cn/gkmlpt/content/4/4891/mpost_4891739.html",
        quote_zh="缴费比例为20%，其中12%记入统筹基金，8%记入个人账户",
        quote_en="the rate is 20 %: 12 points to the pool, 8 to the account",
        decides_zh="广东灵活就业人员交 20%，其中 8% 进账户。",
        decides_en="Guangdong: 20 %, of which 8 points reach the account."),
    Source(
        id="guangdong281-2012",
        title_zh="广东省 2012 年个人账户记账利率",
        title_en="Credited rate of Guangdong for 2012",
        number="粤社保函〔2012〕281号", issuer="广东省社会保险基金管理局 | Guangdong Social Insurance Fund Bureau",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="广东 2012 年记账利率为 3.24%。",
        decides_en="The credited rate of Guangdong for 2012 is 3.24 %."),
    Source(
        id="guangdong50-2025",
        title_zh="广东省灵活就业人员参加失业保险办法",
        title_en="Guangdong measures on unemployment insurance of flexible workers",
        number="粤人社规〔2025〕50号", issuer="广东省人力资源和社会保障厅等 | Guangdong HRSS and others",
        published="", in_force="2026-01-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="广东部分市可自愿参加失业保险，所交不退。",
        decides_en=(
            "In some cities of Guangdong one may join unemployment insurance; the "
            "premiums are not returned.")),
    Source(
        id="guangdong96-2006",
        title_zh="广东省贯彻国务院完善养老保险决定的通知",
        title_en="Guangdong notice carrying out the 2005 decision",
        number="粤府〔2006〕96号", issuer="广东省人民政府 | Guangdong government",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="广东个人账户 2006 年 7 月起改按 8% 记入。",
        decides_en="In Guangdong the account is credited 8 % from July 2006."),
    Source(
        id="guangxi2006",
        title_zh="广西完善企业职工基本养老保险制度的实施办法",
        title_en="Guangxi rule carrying out the 2005 decision",
        number="", issuer="广西壮族自治区 | Guangxi",
        published="", in_force="2006-01-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="广西一次性待遇曾按每满一年加发一个月。",
        decides_en="Guangxi's lump sum once added one month a full year."),
    Source(
        id="guoban10-2019",
        title_zh="关于全面推进生育保险和职工基本医疗保险合并实施的意见",
        title_en="Opinions on Merging Maternity and Employee Medical Insurance",
        number="国办发〔2019〕10号", issuer="国务院办公厅 | General Office of the State Council",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="生育保险并入职工医保，个人无可退。",
        decides_en="Maternity insurance is merged with medical; nothing comes back to the person."),
    Source(
        id="guoban13-2019",
        title_zh="降低社会保险费率综合方案",
        title_en="Comprehensive Plan for Lowering Social Insurance Rates",
        number="国办发〔2019〕13号", issuer="国务院办公厅 | General Office of the State Council",
        published="", in_force="2019-05-01", checked="2026-11-22",
        url="https://www.gov.cn/zhengce/content/2019-04/04/content_5379629.htm",
        quote_zh="", quote_en="",
        decides_zh="灵活就业人员可在本省平均工资的 60% 到 300% 之间自选基数。",
        decides_en=(
            "Flexible workers choose a base of 60 % to 300 % of the province's average "
            "wage.")),
    Source(
        id="guoban14-2021",
        title_zh="关于建立健全职工基本医疗保险门诊共济保障机制的指导意见",
        title_en="Guiding Opinions on Pooled Outpatient Cover",
        number="国办发〔2021〕14号", issuer="国务院办公厅 | General Office of the State Council",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="单位缴费全部进统筹；个人账户只记个人缴费，原则上不超过基数的 2%。",
        decides_en=(
            "The unit part goes to the pool; the account takes only the own part, in "
            "principle at most 2 % of the base.")),
    Source(
        id="guoban38-2024",
        title_zh="关于健全基本医疗保险参保长效机制的指导意见",
        title_en="Guiding Opinions on Long-term Medical Enrolment",
        number="国办发〔2024〕38号", issuer="国务院办公厅 | General Office of the State Council",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="灵活就业人员参加职工医保不再限户籍。",
        decides_en="Flexible workers join employee medical insurance without a hukou limit."),
    Source(
        id="guoban66-2009",
        title_zh="城镇企业职工基本养老保险关系转移接续暂行办法",
        title_en=(
            "Interim Measures on Transferring the Basic Pension of Urban Enterprise "
            "Employees"),
        number="国办发〔2009〕66号", issuer="国务院办公厅 | General Office of the State Council",
        published="2009-12-28", in_force="2010-01-01", checked="2026-11-22",
        url="",
        quote_zh="未达到待遇领取年龄前，不得终止基本养老保险关系并办理退保手续",
        quote_en=(
            "before the age of benefit the pension relation must not be ended nor "
            "surrender be handled"),
        decides_zh="到龄以前不能退保，换地方只能转移。",
        decides_en="No surrender before pension age; moving means a transfer."),
    Source(
        id="guoban66-2009-6",
        title_zh="城镇企业职工基本养老保险关系转移接续暂行办法 第六条",
        title_en=(
            "Interim Measures on Transferring the Basic Pension of Urban Enterprise "
            "Employees, Art 6"),
        number="国办发〔2009〕66号", issuer="国务院办公厅 | General Office of the State Council",
        published="2009-12-28", in_force="2010-01-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="在哪里领养老金：户籍地、满十年的地方，依次确定。",
        decides_en=(
            "Where the pension is claimed: the place of hukou or a place with ten "
            "years, in a fixed order.")),
    Source(
        id="guofa104-1978",
        title_zh="国务院关于工人退休、退职的暂行办法",
        title_en="Interim Measures of the State Council on the Retirement of Workers",
        number="国发〔1978〕104号", issuer="国务院 | State Council",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2025 年以前的退休年龄：男 60、女 55 或 50 周岁。",
        decides_en="The ages before 2025: 60 for men, 55 or 50 for women."),
    Source(
        id="guofa26-1997",
        title_zh="国务院关于建立统一的企业职工基本养老保险制度的决定",
        title_en=(
            "State Council Decision on a Unified Basic Pension System for Enterprise "
            "Employees"),
        number="国发〔1997〕26号", issuer="国务院 | State Council",
        published="1997-07-16", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2005 年以前个人账户按缴费基数的 11% 记入。",
        decides_en="Before 2006 the account was credited 11 % of the base."),
    Source(
        id="guofa38-2005",
        title_zh="国务院关于完善企业职工基本养老保险制度的决定",
        title_en=(
            "State Council Decision on Improving the Basic Pension Insurance of "
            "Enterprise Employees"),
        number="国发〔2005〕38号", issuer="国务院 | State Council",
        published="2005-12-03", in_force="", checked="2026-11-22",
        url="https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_7376.htm",
        quote_zh="缴费比例为20%，其中8%记入个人账户",
        quote_en="the rate is 20 %, of which 8 points are credited to the personal account",
        decides_zh="灵活就业人员交基数的 20%，其中 8% 进个人账户。",
        decides_en="A flexible worker pays 20 % of the base; 8 points of it go to the account."),
    Source(
        id="guofa38-2005-6",
        title_zh="国务院关于完善企业职工基本养老保险制度的决定 第六条",
        title_en=(
            "State Council Decision on Improving the Basic Pension Insurance of "
            "Enterprise Employees, section 6"),
        number="国发〔2005〕38号", issuer="国务院 | State Council",
        published="2005-12-03", in_force="2006-01-01", checked="2026-11-22",
        url="https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_7376.htm",
        quote_zh="不发给基础养老金；个人账户储存额一次性支付给本人，终止基本养老保险关系",
        quote_en=(
            "no basic pension; the stored amount is paid at once and the insurance "
            "relation ends"),
        decides_zh="养老金怎样算：基础养老金加个人账户养老金。",
        decides_en="How the pension is computed: basic part plus account part."),
    Source(
        id="guofa38-2005-annex",
        title_zh="国务院关于完善企业职工基本养老保险制度的决定 附件",
        title_en=(
            "State Council Decision on Improving the Basic Pension Insurance of "
            "Enterprise Employees, annex"),
        number="国发〔2005〕38号", issuer="国务院 | State Council",
        published="2005-12-03", in_force="2006-01-01", checked="2026-11-22",
        url="https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_7376.htm",
        quote_zh="", quote_en="",
        decides_zh="个人账户养老金按年龄除以多少个月。",
        decides_en="By how many months the account is divided, by age."),
    Source(
        id="guofa44-1998",
        title_zh="国务院关于建立城镇职工基本医疗保险制度的决定",
        title_en="State Council Decision on Basic Medical Insurance of Urban Employees",
        number="国发〔1998〕44号", issuer="国务院 | State Council",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="医保个人账户的本金和利息归个人，可以继承。",
        decides_en=(
            "Principal and interest of the medical account belong to the person and are "
            "inherited.")),
    Source(
        id="guofa8-2014",
        title_zh="关于建立统一的城乡居民基本养老保险制度的意见",
        title_en="Opinions on a Unified Resident Pension",
        number="国发〔2014〕8号", issuer="国务院 | State Council",
        published="2014-02-26", in_force="", checked="2026-11-22",
        url="https://www.gov.cn/zhengce/content/2014-02/26/content_8656.htm",
        quote_zh="", quote_en="",
        decides_zh="居民养老：账户除以 139 加基础养老金，60 岁起按月领。",
        decides_en="Resident pension: the account over 139 plus a basic pension, monthly from 60."),
    Source(
        id="hkmt41",
        title_zh="香港澳门台湾居民在内地（大陆）参加社会保险暂行办法",
        title_en=(
            "Interim Measures on Social Insurance of Hong Kong, Macao and Taiwan "
            "Residents in the Mainland"),
        number="人力资源和社会保障部、国家医疗保障局令第41号", issuer="人力资源和社会保障部、国家医疗保障局 | MOHRSS and NHSA",
        published="2019-11-29", in_force="2020-01-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="规定港澳台居民怎样在内地参保、离开时怎样处理。",
        decides_en=(
            "Says how Hong Kong, Macao and Taiwan residents are insured in the mainland "
            "and what happens when they leave.")),
    Source(
        id="hkmt41-11",
        title_zh="香港澳门台湾居民在内地（大陆）参加社会保险暂行办法 第十一条",
        title_en=(
            "Interim Measures on Social Insurance of Hong Kong, Macao and Taiwan "
            "Residents in the Mainland, Art 11"),
        number="人力资源和社会保障部、国家医疗保障局令第41号", issuer="人力资源和社会保障部、国家医疗保障局 | MOHRSS and NHSA",
        published="2019-11-29", in_force="2020-01-01", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="在港澳台已参保并保留的，可以不在内地参加养老和失业保险。",
        decides_en=(
            "Those still insured at home may stay out of mainland pension and "
            "unemployment insurance.")),
    Source(
        id="hkmt41-2",
        title_zh="香港澳门台湾居民在内地（大陆）参加社会保险暂行办法 第二条",
        title_en=(
            "Interim Measures on Social Insurance of Hong Kong, Macao and Taiwan "
            "Residents in the Mainland, Art 2"),
        number="人力资源和社会保障部、国家医疗保障局令第41号", issuer="人力资源和社会保障部、国家医疗保障局 | MOHRSS and NHSA",
        published="2019-11-29", in_force="2020-01-01", checked="2026-11-22",
        url="",
        quote_zh="可以按照居住地有关规定参加职工基本养老保险和职工基本医疗保险",
        quote_en=(
            "may join employee pension and medical insurance under the rules of the "
            "place of residence"),
        decides_zh="在内地灵活就业并持居住证的港澳台居民可以参加职工养老和医保。",
        decides_en=(
            "Those who work flexibly and hold the residence permit may join employee "
            "pension and medical insurance.")),
    Source(
        id="hkmt41-7",
        title_zh="香港澳门台湾居民在内地（大陆）参加社会保险暂行办法 第七条",
        title_en=(
            "Interim Measures on Social Insurance of Hong Kong, Macao and Taiwan "
            "Residents in the Mainland, Art 7"),
        number="人力资源和社会保障部、国家医疗保障局令第41号", issuer="人力资源和社会保障部、国家医疗保障局 | MOHRSS and NHSA",
        published="2019-11-29", in_force="2020-01-01", checked="2026-11-22",
        url="",
        quote_zh="经本人书面申请终止社会保险关系的，可以将其社会保险个人账户储存额一次性支付给本人",
        quote_en=(
            "on the person's written application the stored amount of the account may "
            "be paid at once"),
        decides_zh="达到领取条件前离开内地，书面申请后可以一次性领回个人账户。",
        decides_en=(
            "Leaving before the pension conditions are met, the account is paid out on "
            "written application.")),
    Source(
        id="hubei-survivors-press",
        title_zh="湖北丧葬补助金和 2024 年收入（报道）",
        title_en="Funeral subsidy and income of 2024 in Hubei (press)",
        number="", issuer="报道 | press",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="湖北 2024 年城镇人均可支配收入 46,987 元，与丧葬补助金 7,831 元相合。",
        decides_en=(
            "Urban income in Hubei in 2024 was 46,987 yuan; a funeral subsidy of 7,831 yuan "
            "agrees.")),
    Source(
        id="iit-law-4",
        title_zh="个人所得税法 第四条",
        title_en="Individual Income Tax Law, Art 4",
        number="", issuer="全国人大常委会 | NPC Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="基本养老金免税。",
        decides_en="Basic pensions are free of tax."),
    Source(
        id="iit-law-6",
        title_zh="个人所得税法 第六条",
        title_en="Individual Income Tax Law, Art 6",
        number="", issuer="全国人大常委会 | NPC Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="自己交的社保费可以在税前扣除。",
        decides_en="One's own premiums are deducted before tax."),
    Source(
        id="iit10-2006",
        title_zh="关于基本养老保险费、基本医疗保险费、失业保险费、住房公积金有关个人所得税政策的通知",
        title_en="Notice on Individual Income Tax and Social Insurance Premiums",
        number="财税〔2006〕10号", issuer="财政部、国家税务总局 | MOF and STA",
        published="2006-06-27", in_force="", checked="2026-11-22",
        url="",
        quote_zh="个人实际领（支）取原提存的基本养老保险金……时，免征个人所得税",
        quote_en="drawing what was paid in is exempt from individual income tax",
        decides_zh="领回的社保钱免个人所得税。",
        decides_en="Money drawn from what was paid in is free of income tax."),
    Source(
        id="iit267-1999",
        title_zh="关于住房公积金、医疗保险金、基本养老保险金、失业保险基金个人账户存款利息所得免征个人所得税的通知",
        title_en="Notice exempting the interest of insurance accounts",
        number="财税字〔1999〕267号", issuer="财政部、国家税务总局 | MOF and STA",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="账户利息免税。",
        decides_en="Interest of the accounts is free of tax."),
    Source(
        id="income-compilation",
        title_zh="各省城镇居民人均可支配收入汇编",
        title_en="Compilation of urban disposable incomes by province",
        number="", issuer="第三方汇编 | third-party compilation",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2020 至 2023 年各省的数，出自一份凭记忆整理的汇编，没有找到公报页面；请向经办机构核实。",
        decides_en=(
            "Figures of 2020 to 2023 by a compilation from memory, without the pages of the "
            "bulletins; to be confirmed with the agency.")),
    Source(
        id="income-court",
        title_zh="高级人民法院人身损害赔偿标准通知（转载）",
        title_en="Notices of high courts on compensation standards (copies)",
        number="", issuer="浙江、江苏、广东高级人民法院 | high courts of Zhejiang, Jiangsu and Guangdong",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="通知引用的上一年全省城镇居民人均可支配收入。",
        decides_en="The province's urban disposable income of the year before, as the notices quote it."),
    Source(
        id="income-quoted",
        title_zh="报道转引的统计局、调查总队数字",
        title_en="Figures of statistics bureaus and survey offices, quoted by the press",
        number="", issuer="报道 | press",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江、湖南、天津、江苏、陕西几年的收入；统计部门的原页没有打开。",
        decides_en=(
            "Incomes of Zhejiang, Hunan, Tianjin, Jiangsu and Shaanxi in some years; the "
            "bureaus' own pages were not opened.")),
    Source(
        id="income-tables",
        title_zh="律师和交通事故网站的赔偿标准表",
        title_en="Compensation tables of lawyers' and road-accident sites",
        number="", issuer="第三方网页 | third-party pages",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="2022、2023 年几个省的收入；没有写出自哪份公报。",
        decides_en="Incomes of some provinces in 2022 and 2023; the bulletin is not named."),
    Source(
        id="injury24-2025",
        title_zh="扩大新就业形态人员职业伤害保障试点",
        title_en="Widening the occupational-injury cover of platform workers",
        number="人社部发〔2025〕24号", issuer="人力资源和社会保障部 | MOHRSS",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="平台为骑手等缴职业伤害保障，本人不交。",
        decides_en=(
            "Platforms pay the injury cover of riders and drivers; the worker pays "
            "nothing.")),
    Source(
        id="jiangsu-practice",
        title_zh="江苏一次性待遇加发的做法（常州指南）",
        title_en="Practice of Jiangsu (guide of Changzhou)",
        number="", issuer="常州市人力资源和社会保障局 | Changzhou HRSS",
        published="2021-08-09", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="江苏只对 1996 年以前的年限加发。",
        decides_en="Jiangsu adds only for years before 1996."),
    Source(
        id="jiangsu-survivors-guide",
        title_zh="江苏遗属待遇答复（2022 年收入）",
        title_en="Answer on survivors' benefits in Jiangsu (income of 2022)",
        number="", issuer="江苏某市人力资源和社会保障局 | a city HRSS of Jiangsu",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="江苏 2022 年城镇人均可支配收入 60,178 元，月额取 5,015 元。",
        decides_en="Urban income in Jiangsu in 2022 was 60,178 yuan; 5,015 a month is used."),
    Source(
        id="jiangxi124-2010",
        title_zh="江西省 2010 年个人账户记账利率",
        title_en="Credited rate of Jiangxi for 2010",
        number="赣府字〔2010〕124号", issuer="江西省人民政府 | Jiangxi government",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="江西 2010 年记账利率为 2.50%。",
        decides_en="The credited rate of Jiangxi for 2010 is 2.50 %."),
    Source(
        id="laoshe20-2001",
        title_zh="关于完善城镇职工基本养老保险政策有关问题的通知",
        title_en="Notice on Improving the Basic Pension of Urban Employees",
        number="劳社部发〔2001〕20号", issuer="劳动和社会保障部 | Ministry of Labour and Social Security",
        published="2001-12-22", in_force="", checked="2026-11-22",
        url="",
        quote_zh="不得以事后追补缴费的方式增加缴费年限",
        quote_en="years must not be added by paying for past months afterwards",
        decides_zh="灵活就业人员男 60、女 55 领取；过去的月份不能补缴。",
        decides_en=(
            "Flexible workers draw at 60 (men) and 55 (women); past months cannot be "
            "paid afterwards.")),
    Source(
        id="laoshe315-2003",
        title_zh="对劳社厅函〔2001〕44号补充说明的函",
        title_en="Supplementary reply on retirees under sentence",
        number="劳社厅函〔2003〕315号", issuer="劳动和社会保障部办公厅 | General Office of MOLSS",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="补充前一复函。",
        decides_en="Adds to the reply of 2001."),
    Source(
        id="laoshe44-2001",
        title_zh="退休人员被判刑后有关养老保险待遇问题的复函",
        title_en="Reply on the pension of retirees under sentence",
        number="劳社厅函〔2001〕44号", issuer="劳动和社会保障部办公厅 | General Office of MOLSS",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="遗属不享受相应待遇",
        quote_en="the survivors do not get the benefits",
        decides_zh="服刑期间去世的退休人员，账户可以继承，遗属没有其他待遇。",
        decides_en=(
            "A retiree who dies serving a sentence: the account is inherited, survivors "
            "get nothing else.")),
    Source(
        id="laoshe5-2001",
        title_zh="劳动和社会保障部办公厅通知（个人账户记账）",
        title_en="Notice of the Ministry's General Office (crediting of accounts)",
        number="劳社厅发〔2001〕5号", issuer="劳动和社会保障部办公厅 | General Office of MOLSS",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="不得采取“先记账、后缴费”的做法",
        quote_en="no crediting first and paying later",
        decides_zh="没有到账的月份不记账、不计息。",
        decides_en="A month is credited and earns interest only when it has been paid."),
    Source(
        id="method",
        title_zh="算术",
        title_en="Arithmetic",
        number="", issuer="本项目 | this project",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="由已公布数字加减乘除得来，步骤都列出。",
        decides_en="Sums and products of published figures; every step is shown."),
    Source(
        id="mohrss-notice-2025",
        title_zh="人力资源和社会保障部【人社政能量】关于个人账户不得提前支取的提醒",
        title_en="MOHRSS reminder that the account cannot be drawn early",
        number="", issuer="人力资源和社会保障部 | MOHRSS",
        published="2025-05-23", in_force="", checked="2026-11-22",
        url="",
        quote_zh="累计缴费不足最低缴费年限",
        quote_en="contributions short of the minimum years",
        decides_zh="个人账户只有到龄年限不够、出国并丧失国籍、去世三种情形能领；代办退保是骗局。",
        decides_en=(
            "Only three cases open the account: short of years at the age, settled "
            "abroad without the nationality, death; paid helpers are frauds.")),
    Source(
        id="mohrss13",
        title_zh="实施《中华人民共和国社会保险法》若干规定",
        title_en="Provisions on Implementing the Social Insurance Law",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="写明个人账户什么时候可以一次性领取、怎样办。",
        decides_en="Says when the account can be paid out at once, and how."),
    Source(
        id="mohrss13-2",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第二条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 2",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="到龄年限不够可以延长缴费；2011 年 7 月前参保、延长五年仍不够的可以一次性缴足。",
        decides_en=(
            "With too few years one may extend; those insured before July 2011 may pay "
            "the rest at once after five more years.")),
    Source(
        id="mohrss13-3",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第三条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 3",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="将个人账户储存额一次性支付给本人",
        quote_en="the stored amount of the account is paid to the person at once",
        decides_zh="到龄年限不够又不转居民养老的，书面申请后可以一次性领回个人账户。",
        decides_en=(
            "At the age with too few years, and not moved to the resident pension, the "
            "account is paid out on written application.")),
    Source(
        id="mohrss13-4",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第四条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 4",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="跨省的人，按待遇领取地规定确定在哪里继续缴费。",
        decides_en=(
            "For those who paid in several provinces the place-of-benefit rule says "
            "where to go on paying.")),
    Source(
        id="mohrss13-5",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第五条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 5",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="跨省缴费的，分段计算、统一支付。",
        decides_en="Years in several provinces are computed by segment and paid in one place."),
    Source(
        id="mohrss13-6",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第六条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 6",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="丧失中华人民共和国国籍的，可以在其离境时或者离境后书面申请终止",
        quote_en=(
            "one who loses Chinese nationality may apply in writing to terminate, on "
            "leaving or after"),
        decides_zh="出国定居只保留账户；丧失中国国籍才能一次性领取；去世后余额全部继承。",
        decides_en=(
            "Settling abroad only keeps the account; losing Chinese nationality opens "
            "it; on death all of it is inherited.")),
    Source(
        id="mohrss13-7",
        title_zh="实施《中华人民共和国社会保险法》若干规定 第七条",
        title_en="Provisions on Implementing the Social Insurance Law, Art 7",
        number="人力资源和社会保障部令第13号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2011-06-29", in_force="2011-07-01", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="医保退休年限由各地规定。",
        decides_en="Medical years for retirement are set locally."),
    Source(
        id="nationality-9",
        title_zh="国籍法 第九条",
        title_en="Nationality Law, Art 9",
        number="", issuer="全国人民代表大会 | National People's Congress",
        published="1980-09-10", in_force="", checked="2026-11-28",
        url="",
        quote_zh="定居外国的中国公民，自愿加入或取得外国国籍的，即自动丧失中国国籍",
        quote_en="a Chinese citizen settled abroad who takes foreign nationality loses the Chinese one by law",
        decides_zh="定居外国并取得外国国籍的，自动丧失中国国籍；外国永久居留不算。",
        decides_en=(
            "A Chinese national settled abroad who takes a foreign nationality loses "
            "the Chinese one; foreign permanent residence does not do this.")),
    Source(
        id="northeast-pilot",
        title_zh="东北三省完善城镇社会保障体系试点",
        title_en="Pilot of the urban social-security system in the three north-eastern provinces",
        number="", issuer="国务院 | State Council",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="辽宁 2001 年、吉林和黑龙江 2004 年起个人账户改按 8% 记入。",
        decides_en=(
            "From 2001 in Liaoning, 2004 in Jilin and Heilongjiang the account was "
            "credited 8 %.")),
    Source(
        id="pboc-deposit",
        title_zh="金融机构人民币存款基准利率（一年期）",
        title_en="Benchmark one-year deposit rate",
        number="", issuer="中国人民银行 | People's Bank of China",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2016 年以前省定利率查不到时作参照，不是经办机构的记账利率。",
        decides_en=(
            "A yardstick for years before 2016 whose provincial rate was not found; not "
            "what the agency credited.")),
    Source(
        id="private21-2024",
        title_zh="在全国范围实施个人养老金个人所得税优惠政策的公告",
        title_en="Announcement on the Tax Relief of Private Pensions",
        number="财政部 税务总局公告2024年第21号", issuer="财政部、国家税务总局 | MOF and STA",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="个人养老金是另一种账户，不是养老保险个人账户。",
        decides_en=(
            "The private pension is another account, not the personal account of the "
            "basic pension.")),
    Source(
        id="rate31-2017",
        title_zh="统一和规范职工养老保险个人账户记账利率办法",
        title_en="Measures on Unifying the Credited Rate of Personal Accounts",
        number="人社部发〔2017〕31号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="2017-04-13", in_force="", checked="2026-11-22",
        url="",
        quote_zh="", quote_en="",
        decides_zh="全国一个利率，每年公布，不低于银行定期存款利率。",
        decides_en=(
            "One national rate, announced every year, not below the bank time-deposit "
            "rate.")),
    Source(
        id="rate71-2017",
        title_zh="2016 年职工基本养老保险个人账户记账利率",
        title_en="Credited rate of personal accounts for 2016",
        number="人社厅发〔2017〕71号", issuer="人力资源和社会保障部办公厅、财政部办公厅 | General Offices of MOHRSS and MOF",
        published="2017-06-08", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="2016 年记账利率为 8.31%。",
        decides_en="The credited rate for 2016 is 8.31 %."),
    Source(
        id="rates-annual",
        title_zh="职工基本养老保险个人账户记账利率年度公布",
        title_en="Yearly announcements of the credited rate",
        number="", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2017 年以来各年记账利率；各年文号未查到。2025 年的只见于转引。",
        decides_en=(
            "The credited rates since 2017; the numbers of the notices were not found. That of "
            "2025 was seen in quotes only.")),
    Source(
        id="renshe159-2010",
        title_zh="关于因失踪被人民法院宣告死亡的离退休人员养老待遇问题的函",
        title_en="Reply on persons declared dead",
        number="人社厅函〔2010〕159号", issuer="人力资源和社会保障部办公厅 | General Office of MOHRSS",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="宣告死亡的，待遇从判决起算；停发的养老金不补。",
        decides_en=(
            "For a person declared dead the benefits count from the judgment; suspended "
            "pension is not paid back.")),
    Source(
        id="renshe187-2009",
        title_zh="关于贯彻落实城镇企业职工基本养老保险关系转移接续暂行办法的通知（附件）",
        title_en="Notice Carrying Out the Transfer Measures (annex)",
        number="人社部发〔2009〕187号", issuer="人力资源和社会保障部 | MOHRSS",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="同期其他关系予以清理，个人账户储存额退还本人",
        quote_en=(
            "other relations of the same period are cleared and their stored amount is "
            "returned to the person"),
        decides_zh="同一时间有两份职工养老记录的，保留一份，另一份的个人账户退还。",
        decides_en=(
            "Of two employee records for the same months one is kept; the other's "
            "account is returned.")),
    Source(
        id="renshe49-2020",
        title_zh="关于延长阶段性减免企业社会保险费政策实施期限等问题的通知",
        title_en="Notice on Extending the Temporary Relief of Social Insurance Premiums",
        number="人社部发〔2020〕49号", issuer="人力资源和社会保障部 | MOHRSS",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2020 年未缴的月份可在 2021 年补交。",
        decides_en="Months of 2020 left unpaid could be paid in 2021."),
    Source(
        id="renshe5-2016",
        title_zh="关于城镇企业职工基本养老保险关系转移接续若干问题的通知",
        title_en="Notice on Questions of Transferring the Basic Pension",
        number="人社部规〔2016〕5号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2016-11-28", in_force="", checked="2026-11-22",
        url="",
        quote_zh="其他的养老保险关系应予以清理，个人账户剩余部分一次性退还本人",
        quote_en=(
            "the other relations are cleared and what is left of their accounts is "
            "returned at once"),
        decides_zh="领了两份养老金的，只留一份，另一份账户余额退还。",
        decides_en=(
            "Where two pensions were drawn one is kept; what is left of the other "
            "account is returned.")),
    Source(
        id="renshe70-2010-10",
        title_zh="城镇企业职工基本养老保险关系转移接续若干具体问题意见 第十条",
        title_en="Opinions on Detailed Questions of Transferring the Basic Pension, Art 10",
        number="人社部发〔2010〕70号", issuer="人力资源和社会保障部 | MOHRSS",
        published="2010-09-26", in_force="", checked="2026-11-22",
        url="",
        quote_zh="先转后清",
        quote_en="first transfer, then clear",
        decides_zh="先转移再清理，由转入地办理。",
        decides_en="First transfer, then clear: the receiving agency does it."),
    Source(
        id="renting16-2022",
        title_zh="关于特困行业阶段性实施缓缴企业社会保险费政策的通知",
        title_en="Notice on Temporarily Deferring Social Insurance Premiums",
        number="人社厅发〔2022〕16号", issuer="人力资源和社会保障部办公厅 | General Office of MOHRSS",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="2022 年未缴的月份可在 2023 年补交。",
        decides_en="Months of 2022 left unpaid could be paid in 2023."),
    Source(
        id="renting94-2019",
        title_zh="关于职工基本养老保险关系转移接续有关问题的补充通知",
        title_en="Supplementary Notice on Transferring the Basic Pension",
        number="人社厅发〔2019〕94号", issuer="人力资源和社会保障部办公厅 | General Office of MOHRSS",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="一次性补缴三年以上须有法律文书，否则不能转移。",
        decides_en=(
            "One-off payments of three years or more need court, audit or inspection "
            "papers, or they cannot be transferred.")),
    Source(
        id="resident-basic-2024",
        title_zh="城乡居民基础养老金全国最低标准",
        title_en="National minimum of the resident basic pension",
        number="", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="", checked="2026-11-22",
        url="https://www.sxfx.gov.cn/col3141/col3145/202410/t20241030_873045.html",
        quote_zh="", quote_en="",
        decides_zh="2024 年全国最低每月 123 元，各省另加。",
        decides_en="123 yuan a month nationally in 2024; provinces add to it."),
    Source(
        id="shanghai-flexible-2024",
        title_zh="上海市调整灵活就业人员缴费比例",
        title_en="Shanghai's change of the flexible workers' rate",
        number="", issuer="上海市人力资源和社会保障局等 | Shanghai HRSS and others",
        published="", in_force="2024-03-01", checked="2026-11-22",
        url="https://www.shanghai.gov.cn/nw12344/20240228/1fa3b59ef795429f9bc3cfd7b6599ceb.html",
        quote_zh="", quote_en="",
        decides_zh="2024 年 3 月起上海灵活就业人员养老保险交 20%。",
        decides_en="From March 2024 Shanghai's flexible workers pay 20 %."),
    Source(
        id="shanghai-foreigner-faq",
        title_zh="上海市政府英文网外国人社保问答",
        title_en="Shanghai government FAQ on foreigners' social insurance",
        number="", issuer="上海市人民政府 | Shanghai government",
        published="2024-06-12", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="外国人终止养老关系后，医保个人账户另行结清。",
        decides_en=(
            "After a foreigner ends the pension relation the medical account is settled "
            "separately.")),
    Source(
        id="shanghai-interest",
        title_zh="上海市个人账户计息办法",
        title_en="Shanghai rule on account interest",
        number="沪人社基发〔2012〕2号", issuer="上海市人力资源和社会保障局 | Shanghai HRSS",
        published="2012-01-04", in_force="", checked="2026-11-22",
        url="http://rsj.sh.gov.cn/tzrsxhfzdgfxwj_17338/20200617/t0035_1389465.html",
        quote_zh="", quote_en="",
        decides_zh="不满一年的，按实际存的月数计息；全国文件没有写明，照此推算。",
        decides_en=(
            "Part of a year earns by months actually held; national texts are silent, "
            "so this is followed.")),
    Source(
        id="shanghai-practice",
        title_zh="上海市灵活就业人员历年缴费比例（按单位比例推算）",
        title_en="Earlier rates of flexible workers in Shanghai (derived from the unit rate)",
        number="", issuer="本项目推算 | derived by this project",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="上海 2019 年 4 月以前的比例是推算的，只作估计。",
        decides_en="Shanghai's rates to April 2019 are derived and count as estimates."),
    Source(
        id="shanghai2012-rate",
        title_zh="上海市 2012 年个人账户记账利率",
        title_en="Credited rate of Shanghai for 2012",
        number="沪人社基发〔2012〕2号", issuer="上海市人力资源和社会保障局 | Shanghai HRSS",
        published="2012-01-04", in_force="", checked="2026-11-22",
        url="http://rsj.sh.gov.cn/tzrsxhfzdgfxwj_17338/20200617/t0035_1389465.html",
        quote_zh="", quote_en="",
        decides_zh="上海 2012 年记账利率为 3.50%。",
        decides_en="The credited rate of Shanghai for 2012 is 3.50 %."),
    Source(
        id="shanghai5-2023",
        title_zh="上海市灵活就业人员参加职工社会保险规定",
        title_en="Shanghai rules on the social insurance of flexible workers",
        number="沪人社规〔2023〕5号", issuer="上海市人力资源和社会保障局等 | Shanghai HRSS and others",
        published="", in_force="", checked="2026-11-22",
        url="https://www.shanghai.gov.cn/grshbxsjzc/20241112/dc9f6287c6d04c4badc4fe906981f986.html",
        quote_zh="", quote_en="",
        decides_zh="上海灵活就业人员当时交 24%；过去的月份不能补缴。",
        decides_en=(
            "Shanghai's flexible workers paid 24 % then; past months cannot be paid "
            "afterwards.")),
    Source(
        id="shanxi2007",
        title_zh="山西省 2007 年个人账户记账利率",
        title_en="Credited rate of Shanxi for 2007",
        number="", issuer="山西省劳动和社会保障厅 | Shanxi Labour Department",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="山西 2007 年记账利率为 3.20%。",
        decides_en="The credited rate of Shanxi for 2007 is 3.20 %."),
    Source(
        id="sichuan-medical-family",
        title_zh="四川省医疗保障局关于家庭共济的答复",
        title_en="Answer of the Sichuan medical bureau on family use of the account",
        number="", issuer="四川省医疗保障局 | Sichuan Healthcare Security",
        published="2025-07-04", in_force="", checked="2026-11-28",
        url="http://ylbzj.sc.gov.cn/scsybj/nc030603/2025/7/4/30cd35203b134f4eac35d0c21f108564.shtml",
        quote_zh="", quote_en="",
        decides_zh="医保个人账户可以付近亲属的居民医保费，和他们看病买药自付的部分。",
        decides_en=(
            "The medical account may pay near relatives' resident premiums and their own share of "
            "bills.")),
    Source(
        id="sichuan-practice",
        title_zh="四川一次性待遇加发的做法",
        title_en="Practice of Sichuan",
        number="", issuer="第三方网页 | third-party page",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="据说四川每年加发一个月，未证实。",
        decides_en="Sichuan is said to add one month a year; not confirmed."),
    Source(
        id="sichuan1-2015",
        title_zh="四川省 2014 年个人账户记账利率",
        title_en="Credited rate of Sichuan for 2014",
        number="川人社办发〔2015〕1号", issuer="四川省人力资源和社会保障厅 | Sichuan HRSS",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="四川 2014 年记账利率为 3.00%。",
        decides_en="The credited rate of Sichuan for 2014 is 3.00 %."),
    Source(
        id="sil",
        title_zh="社会保险法",
        title_en="Social Insurance Law",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="规定谁参加哪种保险、钱进哪里、什么时候能领。",
        decides_en=(
            "Says who joins which insurance, where the money goes and when it can be "
            "drawn.")),
    Source(
        id="sil-10",
        title_zh="社会保险法 第十条",
        title_en="Social Insurance Law, Art 10",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="其他灵活就业人员可以参加基本养老保险，由个人缴纳基本养老保险费",
        quote_en="other flexible workers may join the basic pension insurance and pay its premiums themselves",
        decides_zh="灵活就业人员可以自愿参加职工养老保险，费用全部自己交。",
        decides_en="Flexible workers may join the employee pension and pay all of it themselves."),
    Source(
        id="sil-12",
        title_zh="社会保险法 第十二条",
        title_en="Social Insurance Law, Art 12",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="分别记入基本养老保险统筹基金和个人账户",
        quote_en="credited to the pooled fund and to the personal account respectively",
        decides_zh="所交的钱分成两份：一份进统筹基金，一份进个人账户。",
        decides_en=(
            "What is paid is split: one part to the pooled fund, one part to the "
            "personal account.")),
    Source(
        id="sil-13",
        title_zh="社会保险法 第十三条",
        title_en="Social Insurance Law, Art 13",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="视同缴费年限由政府承担，不是个人交的钱。",
        decides_en=(
            "Deemed years are paid for by government; they are not money that the "
            "person paid.")),
    Source(
        id="sil-14",
        title_zh="社会保险法 第十四条",
        title_en="Social Insurance Law, Art 14",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="个人账户不得提前支取，记账利率不得低于银行定期存款利率，免征利息税",
        quote_en=(
            "no early withdrawal; the credited rate is not below the bank time-deposit "
            "rate; no tax on interest"),
        decides_zh="个人账户平时不能提前取，去世后余额可以继承。",
        decides_en="The account cannot be drawn early; on death the balance is inherited."),
    Source(
        id="sil-15",
        title_zh="社会保险法 第十五条",
        title_en="Social Insurance Law, Art 15",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="按月养老金由统筹部分和个人账户部分组成。",
        decides_en="A monthly pension has a pooled part and an account part."),
    Source(
        id="sil-16",
        title_zh="社会保险法 第十六条",
        title_en="Social Insurance Law, Art 16",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="到龄且年限够的按月领；不够的可以继续交，或转入居民养老保险。",
        decides_en=(
            "With enough years at the age there is a monthly pension; with too few one "
            "may go on paying or move to the resident pension.")),
    Source(
        id="sil-17",
        title_zh="社会保险法 第十七条",
        title_en="Social Insurance Law, Art 17",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="因病或非因工去世，遗属可以领丧葬补助金和抚恤金。",
        decides_en=(
            "On death from illness or a non-work cause the survivors get a funeral "
            "subsidy and a lump-sum pension.")),
    Source(
        id="sil-18",
        title_zh="社会保险法 第十八条",
        title_en="Social Insurance Law, Art 18",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="按月养老金会调整；一次性领走就没有以后的调整。",
        decides_en="Monthly pensions are adjusted over time; a lump sum is not."),
    Source(
        id="sil-19",
        title_zh="社会保险法 第十九条",
        title_en="Social Insurance Law, Art 19",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="换地方工作是转移关系、累计年限，不是退费。",
        decides_en="Moving to another place means a transfer with years added up, not a refund."),
    Source(
        id="sil-2",
        title_zh="社会保险法 第二条",
        title_en="Social Insurance Law, Art 2",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="国家建立基本养老保险、基本医疗保险、工伤保险、失业保险、生育保险等社会保险制度",
        quote_en=(
            "the State sets up the basic pension, basic medical, work-injury, "
            "unemployment, maternity and other social insurance"),
        decides_zh="只说国家建立五项社会保险，没有退费的规定。",
        decides_en="Only says that the State sets up five insurances; it has no rule on refunds."),
    Source(
        id="sil-23",
        title_zh="社会保险法 第二十三条",
        title_en="Social Insurance Law, Art 23",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="灵活就业人员可以自愿参加职工医保，费用自己交。",
        decides_en="Flexible workers may join employee medical insurance and pay it themselves."),
    Source(
        id="sil-27",
        title_zh="社会保险法 第二十七条",
        title_en="Social Insurance Law, Art 27",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="医保缴费年限够了，退休后不再交费；不够可以补到规定年限。",
        decides_en=(
            "With enough medical years no premium is due after retirement; with too few "
            "one may pay up to them.")),
    Source(
        id="sil-33",
        title_zh="社会保险法 第三十三条",
        title_en="Social Insurance Law, Art 33",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="工伤保险由单位交，个人不交，也就无可退。",
        decides_en=(
            "Work-injury insurance is paid by employers only, so nothing comes back to "
            "the person.")),
    Source(
        id="sil-4",
        title_zh="社会保险法 第四条",
        title_en="Social Insurance Law, Art 4",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="用人单位和个人依法缴费；与能否退费无关。",
        decides_en="Employers and individuals pay as the law says; it decides nothing on refunds."),
    Source(
        id="sil-44",
        title_zh="社会保险法 第四十四条",
        title_en="Social Insurance Law, Art 44",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="失业保险写的是职工和单位，灵活就业人员只有地方办法。",
        decides_en=(
            "Unemployment insurance is written for employees; for flexible workers only "
            "local schemes exist.")),
    Source(
        id="sil-49",
        title_zh="社会保险法 第四十九条",
        title_en="Social Insurance Law, Art 49",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="几种丧葬补助金只能选领一项。",
        decides_en="Of several funeral subsidies only one can be taken."),
    Source(
        id="sil-53",
        title_zh="社会保险法 第五十三条",
        title_en="Social Insurance Law, Art 53",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="生育保险由单位交，个人不交，也就无可退。",
        decides_en=(
            "Maternity insurance is paid by employers only, so nothing comes back to "
            "the person.")),
    Source(
        id="sil-58",
        title_zh="社会保险法 第五十八条",
        title_en="Social Insurance Law, Art 58",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="灵活就业人员自愿登记，停缴不违法。",
        decides_en="Flexible workers register by choice; stopping breaks no law."),
    Source(
        id="sil-60",
        title_zh="社会保险法 第六十条",
        title_en="Social Insurance Law, Art 60",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="灵活就业人员直接向征收机构缴费。",
        decides_en="Flexible workers pay the collector directly."),
    Source(
        id="sil-63",
        title_zh="社会保险法 第六十三条",
        title_en="Social Insurance Law, Art 63",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="滞纳和追缴针对用人单位，不针对停缴的个人。",
        decides_en="Late fees and collection concern employers, not a person who stops."),
    Source(
        id="sil-82",
        title_zh="社会保险法 第八十二条",
        title_en="Social Insurance Law, Art 82",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="认为有人违法，可以举报、投诉。",
        decides_en="Breaches can be reported."),
    Source(
        id="sil-83",
        title_zh="社会保险法 第八十三条",
        title_en="Social Insurance Law, Art 83",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="对经办或征收机构的决定不服，可以复议或起诉。",
        decides_en="A decision of the agency or collector can be reviewed or taken to court."),
    Source(
        id="sil-88",
        title_zh="社会保险法 第八十八条",
        title_en="Social Insurance Law, Art 88",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="骗取待遇要退回，并罚二到五倍。",
        decides_en="Money taken by fraud is repaid with a fine of two to five times."),
    Source(
        id="sil-90",
        title_zh="社会保险法 第九十条",
        title_en="Social Insurance Law, Art 90",
        number="主席令第三十五号", issuer="全国人大常委会 | NPC Standing Committee",
        published="2010-10-28", in_force="2011-07-01", checked="2026-11-22",
        url="",
        quote_zh="不应当缴纳的社会保险费",
        quote_en="social insurance premiums that were not due",
        decides_zh="征收机构擅自改基数或费率而多收的，要退还。别的多缴，按税务部门的退费办法。",
        decides_en=(
            "What the collector took too much by changing base or rate on its own must be "
            "given back. Other overpayments follow the tax bureau's refund procedure.")),
    Source(
        id="stats-income",
        title_zh="国民经济和社会发展统计公报及统计部门发布",
        title_en="Statistical bulletins on urban disposable income",
        number="", issuer="国家统计局及省统计部门 | NBS and provincial statistics",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="城镇居民人均可支配收入，用来算遗属待遇。",
        decides_en="Urban disposable income a head, from which survivors' benefits are computed."),
    Source(
        id="survivors18",
        title_zh="企业职工基本养老保险遗属待遇暂行办法",
        title_en="Interim Measures on Survivors' Benefits of the Enterprise Pension",
        number="人社部发〔2021〕18号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2021-09-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="2021 年 9 月起，遗属待遇全国一个算法，由统筹基金付。",
        decides_en=(
            "From September 2021 survivors' benefits have one national formula and come "
            "from the pooled fund.")),
    Source(
        id="survivors18-2",
        title_zh="企业职工基本养老保险遗属待遇暂行办法 第二条",
        title_en="Interim Measures on Survivors' Benefits of the Enterprise Pension, Art 2",
        number="人社部发〔2021〕18号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2021-09-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="适用于因病或非因工去世的参保人。",
        decides_en="Covers insured people who die of illness or a non-work cause."),
    Source(
        id="survivors18-4",
        title_zh="企业职工基本养老保险遗属待遇暂行办法 第四条",
        title_en="Interim Measures on Survivors' Benefits of the Enterprise Pension, Art 4",
        number="人社部发〔2021〕18号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2021-09-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="丧葬补助金为两个月的上年城镇人均可支配收入。",
        decides_en="The funeral subsidy is two months of last year's urban disposable income."),
    Source(
        id="survivors18-5",
        title_zh="企业职工基本养老保险遗属待遇暂行办法 第五条",
        title_en="Interim Measures on Survivors' Benefits of the Enterprise Pension, Art 5",
        number="人社部发〔2021〕18号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2021-09-01", checked="2026-11-22",
        url="",
        quote_zh="本条所述缴费年限和领取基本养老金时间计算到月",
        quote_en="years paid and time of drawing are counted to the month",
        decides_zh="抚恤金按缴费月数定三到二十四个月；不满五年的，合计不超过记入个人账户的部分。",
        decides_en=(
            "The lump-sum pension is three to twenty-four months by months paid; under "
            "five years both together are capped at what was credited to the account.")),
    Source(
        id="tax-refund-gd",
        title_zh="灵活就业人员社会保险费退费办税指南（广东）",
        title_en="Guide to refunds of premiums for flexible workers (Guangdong)",
        number="", issuer="国家税务总局广东省税务局 | Guangdong Tax Service",
        published="2019-10-29", in_force="", checked="2026-11-22",
        url="",
        quote_zh="重复申报、错误申报缴纳的社会保险费",
        quote_en="premiums declared twice or by mistake",
        decides_zh="重复、错误申报和多收的社保费可以向税务局申请退。",
        decides_en=(
            "Premiums declared twice or by mistake, or over-collected, can be claimed "
            "back from the tax bureau.")),
    Source(
        id="tianjin117",
        title_zh="天津市个人账户记账利率规定",
        title_en="Tianjin rule on the credited rate",
        number="天津市人民政府令第117号", issuer="天津市人民政府 | Tianjin government",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="天津 2011 年记账利率为 2.75%。",
        decides_en="The credited rate of Tianjin for 2011 is 2.75 %."),
    Source(
        id="transfer-notice-2026",
        title_zh="关于职工基本养老保险关系转移接续若干问题处理意见的通知",
        title_en="Notice on Handling Questions of Transferring the Employee Basic Pension",
        number="", issuer="人力资源和社会保障部、财政部、国家税务总局 | MOHRSS, MOF and STA",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="只见标题，未见正文；可能改变重复缴费的处理。",
        decides_en="Only the title was found; it may change how duplicates are handled."),
    Source(
        id="transfer17",
        title_zh="城乡养老保险制度衔接暂行办法",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="职工养老和居民养老之间怎样转、重复怎样退。",
        decides_en=(
            "How one moves between the employee and the resident pension and what comes "
            "back when they overlap.")),
    Source(
        id="transfer17-3",
        title_zh="城乡养老保险制度衔接暂行办法 第三条",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes, Art 3",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="到龄时职工年限不够，可以转入居民养老。",
        decides_en="At the age with too few employee years one may move to the resident pension."),
    Source(
        id="transfer17-5",
        title_zh="城乡养老保险制度衔接暂行办法 第五条",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes, Art 5",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="居民转职工：账户全转，居民年限不算。",
        decides_en="Resident to employee: the whole account moves, resident years do not count."),
    Source(
        id="transfer17-6",
        title_zh="城乡养老保险制度衔接暂行办法 第六条",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes, Art 6",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="职工转居民：账户全转，职工年限照算。",
        decides_en="Employee to resident: the whole account moves, employee years count."),
    Source(
        id="transfer17-7",
        title_zh="城乡养老保险制度衔接暂行办法 第七条",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes, Art 7",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="",
        quote_zh="将城乡居民养老保险重复缴费时段相应个人缴费和集体补助退还本人",
        quote_en=(
            "own payments and collective subsidy of the overlapping resident months are "
            "returned"),
        decides_zh="同一时段两边都交的，居民那边的个人缴费退还。",
        decides_en=(
            "Where both were paid for the same months, the resident contributions are "
            "returned.")),
    Source(
        id="transfer17-8",
        title_zh="城乡养老保险制度衔接暂行办法 第八条",
        title_en="Interim Measures on Linking the Urban and Rural Pension Schemes, Art 8",
        number="人社部发〔2014〕17号", issuer="人力资源和社会保障部、财政部 | MOHRSS and MOF",
        published="", in_force="2014-07-01", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="不能领两份；居民关系终止，账户扣除政府补贴后退还。",
        decides_en=(
            "No double pension: the resident relation ends and its account less "
            "government subsidy is returned.")),
    Source(
        id="treaties",
        title_zh="社会保险双边协定",
        title_en="Bilateral social-insurance agreements",
        number="", issuer="人力资源和社会保障部 | MOHRSS",
        published="", in_force="", checked="",
        url="", quote_zh="", quote_en="",
        decides_zh="已签十三国，只免除一定期间的缴费，本身不是退费规定。",
        decides_en=(
            "Thirteen countries have signed; an agreement exempts from paying for a "
            "time and is no refund rule by itself.")),
    Source(
        id="user",
        title_zh="你填的数",
        title_en="Your figure",
        number="", issuer="使用者 | the reader",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="以您填写的为准，经办机构核定的优先。",
        decides_en="As you entered it; the agency's figure prevails."),
    Source(
        id="yibao11-2021",
        title_zh="基本医疗保险参保经办规程 第十六条",
        title_en="Rules of Procedure on Medical Insurance Enrolment, Art 16",
        number="医保办函〔2021〕11号", issuer="国家医疗保障局 | NHSA",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="居民医保待遇期开始前重复缴费、死亡等可以退，开始后不退。",
        decides_en=(
            "Resident medical premiums come back before the benefit period begins, on "
            "double payment or death, and not after.")),
    Source(
        id="yibao33-2020",
        title_zh="关于加强和改进基本医疗保险参保工作的指导意见",
        title_en="Guiding Opinions on Medical Insurance Enrolment",
        number="医保发〔2020〕33号", issuer="国家医疗保障局、财政部、国家税务总局 | NHSA, MOF and STA",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="可依申请退回其就业后当年剩余月份以灵活就业人员身份缴纳的职工医保费",
        quote_en=(
            "on application the premium paid as a flexible worker for the rest of the "
            "year after taking a job is returned"),
        decides_zh="预交全年职工医保后找到工作，剩余月份的可以申请退。",
        decides_en=(
            "One who prepaid the year and then takes a job can have the remaining "
            "months back.")),
    Source(
        id="zhejiang-medical",
        title_zh="浙江省医疗保障条例",
        title_en="Zhejiang Regulation on Medical Security",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江的医保规定。",
        decides_en="Zhejiang's medical rules."),
    Source(
        id="zhejiang-medical-21",
        title_zh="浙江省医疗保障条例 第二十一条",
        title_en="Zhejiang Regulation on Medical Security, Art 21",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江职工医保须累计二十年。",
        decides_en="Zhejiang asks for twenty medical years."),
    Source(
        id="zhejiang-medical-24",
        title_zh="浙江省医疗保障条例 第二十四条",
        title_en="Zhejiang Regulation on Medical Security, Art 24",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="转换前已缴纳的基本医疗保险费不予退还",
        quote_en="premiums paid before the switch are not returned",
        decides_zh="转换险种前已交的医保费不退。",
        decides_en="Premiums paid before switching schemes are not returned."),
    Source(
        id="zhejiang-medical-25",
        title_zh="浙江省医疗保障条例 第二十五条",
        title_en="Zhejiang Regulation on Medical Security, Art 25",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="",
        quote_zh="应当设立个人账户",
        quote_en="shall have a personal account",
        decides_zh="浙江灵活就业人员设个人账户。",
        decides_en="Flexible workers in Zhejiang have a medical account."),
    Source(
        id="zhejiang-medical-29",
        title_zh="浙江省医疗保障条例 第二十九条",
        title_en="Zhejiang Regulation on Medical Security, Art 29",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="断缴后重新缴费，第三个月起享受待遇。",
        decides_en="After a break, cover starts again in the third month."),
    Source(
        id="zhejiang-pension",
        title_zh="浙江省职工基本养老保险条例",
        title_en="Zhejiang Regulation on the Employee Basic Pension",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-22",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江自己的职工养老保险规定。",
        decides_en="Zhejiang's own regulation on the employee pension."),
    Source(
        id="zhejiang-pension-11",
        title_zh="浙江省职工基本养老保险条例 第十一条",
        title_en="Zhejiang Regulation on the Employee Basic Pension, Art 11",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江灵活就业人员的缴费比例写 20%。",
        decides_en="Zhejiang's text says 20 % for flexible workers."),
    Source(
        id="zhejiang-pension-34",
        title_zh="浙江省职工基本养老保险条例 第三十四条",
        title_en="Zhejiang Regulation on the Employee Basic Pension, Art 34",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="浙江一次性待遇另按每满一年加发一个月本人指数化月平均缴费工资。",
        decides_en=(
            "Zhejiang's lump sum adds one month of the person's own indexed average wage for "
            "each full year.")),
    Source(
        id="zhejiang-pension-57",
        title_zh="浙江省职工基本养老保险条例 第五十七条",
        title_en="Zhejiang Regulation on the Employee Basic Pension, Art 57",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="较低的征缴比例，只能给规模较小、盈利水平低的用人单位及其职工定。",
        decides_en="A lower rate may be set only for small employers with low profits and their staff."),
    Source(
        id="zhejiang-pension-58",
        title_zh="浙江省职工基本养老保险条例 第五十八条",
        title_en="Zhejiang Regulation on the Employee Basic Pension, Art 58",
        number="", issuer="浙江省人大常委会 | Zhejiang People's Congress Standing Committee",
        published="", in_force="", checked="2026-11-28",
        url="", quote_zh="", quote_en="",
        decides_zh="征缴比例、记账比例、养老金计发标准，国家另有规定的从其规定；没有提到别的。",
        decides_en=(
            "Gives way to national rules on the rate collected, the share credited and how a "
            "pension is worked out; it names nothing else.")),
)
