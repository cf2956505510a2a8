"""建立个人账户的月份 — the month in which each province's personal account began.

Values: (province, month "YYYY-MM", source, support) for the 31 provinces. A contribution
before that month was not credited to an account.
Source: account-start-list, one secondary compilation; hence support ``reference``. Beijing's
month agrees with beijing21-2007. Cities that began earlier or later are left out.
"""

from ..base.dated import Watch

ACCOUNT_START = (
    ("beijing", "1992-10", "account-start-list", "reference"),
    ("tianjin", "1998-01", "account-start-list", "reference"),
    ("hebei", "1996-01", "account-start-list", "reference"),
    ("shanxi", "1997-07", "account-start-list", "reference"),
    ("inner-mongolia", "1998-01", "account-start-list", "reference"),
    ("liaoning", "1996-01", "account-start-list", "reference"),
    ("jilin", "1995-07", "account-start-list", "reference"),
    ("heilongjiang", "1996-01", "account-start-list", "reference"),
    ("shanghai", "1993-01", "account-start-list", "reference"),
    ("jiangsu", "1996-01", "account-start-list", "reference"),
    ("zhejiang", "1998-01", "account-start-list", "reference"),
    ("anhui", "1996-01", "account-start-list", "reference"),
    ("fujian", "1996-01", "account-start-list", "reference"),
    ("jiangxi", "1995-10", "account-start-list", "reference"),
    ("shandong", "1996-01", "account-start-list", "reference"),
    ("henan", "1995-01", "account-start-list", "reference"),
    ("hubei", "1996-01", "account-start-list", "reference"),
    ("hunan", "1995-10", "account-start-list", "reference"),
    ("guangdong", "1998-07", "account-start-list", "reference"),
    ("guangxi", "1996-07", "account-start-list", "reference"),
    ("hainan", "1998-01", "account-start-list", "reference"),
    ("chongqing", "1996-01", "account-start-list", "reference"),
    ("sichuan", "1996-01", "account-start-list", "reference"),
    ("guizhou", "1998-01", "account-start-list", "reference"),
    ("yunnan", "1995-10", "account-start-list", "reference"),
    ("tibet", "2000-07", "account-start-list", "reference"),
    ("shaanxi", "1996-01", "account-start-list", "reference"),
    ("gansu", "1996-01", "account-start-list", "reference"),
    ("qinghai", "1998-01", "account-start-list", "reference"),
    ("ningxia", "1996-01", "account-start-list", "reference"),
    ("xinjiang", "1996-01", "account-start-list", "reference"),
)

WATCH = (
    Watch(name="account_start", unit="month",
          title="各省开始建立个人账户的月份 | Month in which each province began personal accounts",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected=""),
)
