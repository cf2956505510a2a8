"""The oracle against figures worked by hand, and against the reference cases: two witnesses, no `calc`."""

import json
import os
from datetime import date
from fractions import Fraction

import pytest

from tests.cases.runner import scenario_of
from tests.support import oracle

TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

CASES = sorted(
    os.path.relpath(os.path.join(folder, file), os.path.join(TESTS, "cases"))
    for folder, _, files in os.walk(os.path.join(TESTS, "cases"))
    for file in files
    if file.endswith(".json")
)


def account(month, spans=(), province="hubei", **more):
    return oracle.expected(
        dict({"ground": "stop_paying", "month": month, "province": province, "spans": list(spans)}, **more)
    )


def span(first, last, base, **more):
    return dict({"from": first, "to": last, "base": base}, **more)


def test_rounds_half_up():
    assert [oracle.half_up(Fraction(x, 10)) for x in (0, 4, 5, 14, 15, 25)] == [0, 0, 1, 1, 2, 3]


def test_contract_figure_1():
    # 4,500 x 8 % = 360; x 78 month products x 2.62 % / 12 = 61.308; 4,320 + 61.31
    result = account("2024-12", [span("2024-01", "2024-12", "4500")])
    assert result["account"] == {"credited": "4320.00", "interest": "61.31", "balance": "4381.31"}
    assert result["paid"] == {"total": "10800.00", "account": "4320.00", "pool": "6480.00"}


def test_contract_figure_2():
    # 4,381.31 x 6 x 1.5 % / 12 = 32.8598
    assert account("2025-06", [span("2024-01", "2024-12", "4500")])["account"]["balance"] == "4414.17"


def test_contract_figure_3():
    # k = 12: 12 / 4 + 1 = 4 months
    assert oracle.statutory("1966-01", "men60", oracle.NEWEST) == ("2026-05", 724, 180)


def test_contract_figure_4():
    # 9 + 165/12 - 42/12 = 19.25 months of 2,818.50 = 54,256.125; funeral 5,637.00
    row, both = oracle.survivors_of(345, 3382200, None, 42)
    assert (row["lump_sum"], row["funeral"], row["months"], both) == ("54256.13", "5637.00", "19.25", 5989313)
    # drawn 186 months: 22.75 - 15.5 = 7.25, floor 9
    assert oracle.survivors_of(345, 3382200, None, 186)[1] == 3100350


def test_annual_formula_of_the_law():
    # law.md 6.3 and 6.4: S = S0 (1 + r) + sum a + sum a (13 - n) r / 12, three years by the closed form
    # 2022: 12 x 400, 6.12 %: 31,200 x 0.0051 = 159.12; 4,959.12
    # 2023: 4,959.12 x 0.0397 = 196.877 + 31,200 x 0.0397/12 = 103.22 -> 300.097 -> 300.10; 10,059.22
    # 2024 through May: 10,059.22 x 5 = 50,296.1 + 400 x 15 = 6,000 -> 56,296.1 x 0.0262/12 = 122.9131; 12,182.13
    result = account("2024-05", [span("2022-01", "2024-05", "5000")])
    assert [row["interest"] for row in result["ledger"]] == ["159.12", "300.10", "122.91"]
    assert result["account"]["balance"] == "12182.13"


@pytest.mark.parametrize(
    "year, percent",
    [
        (2000, "2.250"),  # one rate all year
        # 2012, leap: 3.50 to 7 June (159 days), 3.25 to 5 July (28), 3.00 (179): (556.5 + 91 + 537) / 366 = 3.23634
        (2012, "3.236"),
        # 2007: 2.52 x 76 + 2.79 x 62 + 3.06 x 63 + 3.33 x 32 + 3.60 x 24 + 3.87 x 97 + 4.14 x 11 = 1,171.17; / 365 = 3.20869
        (2007, "3.209"),
        # 1996, leap: 10.98 x 121 + 9.18 x 114 + 7.47 x 131 = 3,353.67; / 366 = 9.16303
        (1996, "9.163"),
    ],
)
def test_mean_of_the_bank_rate(year, percent):
    assert oracle.pboc_mean(year) == Fraction(percent)


@pytest.mark.parametrize(
    "day, percent, status",
    [("2025-06-29", "3.97", "provisional"), ("2025-06-30", "2.62", "official"), ("2026-11-22", "2.62", "official")],
)
def test_when_the_rate_of_2024_is_known(day, percent, status):
    assert oracle.rate_of("hubei", 2024, date.fromisoformat(day)) == (Fraction(percent), status)


@pytest.mark.parametrize(
    "birth, track, month, age, minimum",
    [
        # law.md 7.2, check values; and the annex rows of delayed_retirement_tests.csv
        ("1965-01", "men60", "2025-02", 721, 180),
        ("1972-09", "men60", "2034-09", 744, 210),
        ("1975-06", "men60", "2038-02", 752, 234),
        ("1970-09", "women55", "2025-12", 663, 180),
        ("1971-06", "women55", "2026-11", 665, 180),
        ("1976-06", "women50", "2027-03", 609, 180),
        ("1977-01", "women50", "2028-02", 613, 180),
        ("1980-11", "women50", "2033-11", 636, 204),
        ("1984-11", "women50", "2039-11", 660, 240),
        ("1978-07", "women50", "2030-05", 622, 186),
        ("1969-02", "men60", "2030-03", 733, 186),
        ("1971-08", "men60", "2033-04", 740, 204),
        ("1990-01", "men60", "2053-01", 756, 240),
        ("1981-09", "women55", "2039-09", 696, 240),
        ("1964-12", "men60", "2024-12", 720, 180),
    ],
)
def test_statutory_month(birth, track, month, age, minimum):
    assert oracle.statutory(birth, track, oracle.NEWEST) == (month, age, minimum)


@pytest.mark.parametrize(
    "n, months",
    [
        (1, 3),
        (59, 3),
        (60, 6),
        (119, 6),
        (120, 9),
        (180, 9),
        (181, Fraction(109, 12)),
        (192, 10),
        (300, 19),
        (360, 24),
        (480, 24),
    ],
)
def test_survivors_months(n, months):
    assert oracle.survivors_months(n) == months


@pytest.mark.parametrize(
    "province, month, credit, flexible, employee",
    [
        ("hubei", "2005-12", 11, 18, None),
        ("hubei", "2006-01", 8, 20, 8),
        ("liaoning", "2001-06", 11, 18, None),
        ("liaoning", "2001-07", 8, 18, None),
        ("jilin", "2003-12", 11, 18, None),
        ("jilin", "2004-01", 8, 18, None),
        ("heilongjiang", "2003-12", 11, 18, None),
        ("heilongjiang", "2004-01", 8, 18, None),
        ("guangdong", "2005-12", 11, 18, None),
        ("guangdong", "2006-01", 11, 20, None),
        ("guangdong", "2006-06", 11, 20, None),
        ("guangdong", "2006-07", 8, 20, 8),
        ("beijing", "1993-12", 2, 18, None),
        ("beijing", "1994-01", 5, 18, None),
        ("beijing", "1998-06", 5, 18, None),
        ("beijing", "1998-07", 11, 18, None),
        ("shanghai", "2005-12", 11, 18, None),
        ("shanghai", "2006-01", 8, 29, 8),
        ("shanghai", "2015-12", 8, 29, 8),
        ("shanghai", "2016-01", 8, 28, 8),
        ("shanghai", "2019-04", 8, 28, 8),
        ("shanghai", "2019-05", 8, 24, 8),
        ("shanghai", "2024-02", 8, 24, 8),
        ("shanghai", "2024-03", 8, 20, 8),
    ],
)
def test_shares_of_the_base(province, month, credit, flexible, employee):
    assert oracle.credit_percent(province, month) == credit
    assert oracle.paid_percent(province, month, "flexible") == flexible
    assert oracle.paid_percent(province, month, "employee") == employee


def test_prepaid_year():
    # review.md E6: base 4,500, 2024: all in January 113.18, all in December 9.43
    for month, interest in (("2024-01", "113.18"), ("2024-12", "9.43")):
        assert (
            account("2024-12", [span("2024-01", "2024-12", "4500", credited=month)])["account"]["interest"] == interest
        )


# ---- the figures of the review of 2026-11-28, worked by hand ---------------------------------------


def expected(ground, month, **more):
    return oracle.expected(dict({"ground": ground, "month": month}, **more))


def paid(first, last, payment, **more):
    return dict({"from": first, "to": last, "payment": payment}, **more)


def answer(result):
    return result["verdict"], result["refund"]["low"], result["refund"]["high"]


@pytest.mark.parametrize(
    "province, first, refused",
    [
        ("hubei", "2005-12", True),
        ("hubei", "2006-01", False),
        ("guangdong", "2006-06", True),
        ("guangdong", "2006-07", False),
    ],
)
def test_employee_payment_before_its_own_part_is_known(province, first, refused):
    # F1: from 2006 on 240 / 8 % = 3,000 and 3,000 x 8 % = 240: credited whole, 120 months 28,800.00
    spans = [paid(first, oracle.after(first, 119), "240", kind="employee")]
    scenario = {"ground": "stop_paying", "month": "2016-12", "province": province, "spans": spans}
    if refused:
        assert oracle.refusal(scenario) == ("own_part_unknown", "spans[0].payment")
    else:
        assert oracle.refusal(scenario) is None
        result = oracle.expected(scenario)
        assert (result["account"]["credited"], result["paid"]["total"], result["paid"]["pool"]) == (
            "28800.00",
            "28800.00",
            "0.00",
        )


def test_payment_across_a_change_of_the_rate():
    # F2: Shanghai, 1,000 a month. To 2019-04 1,000 / 28 % = 3,571.43, x 8 % = 285.71; then / 24 % = 4,166.67, 333.33
    # 16 x 285.71 + 20 x 333.33 = 11,237.96; paid 36 x 1,000
    # 2018: 285.71 x 78 x 8.29 %/12 = 153.95; balance 3,428.52 + 153.95 = 3,582.47
    # 2019: (42,989.64 + 285.71 x 42 + 333.33 x 36) x 7.61 %/12 = 424.82; 3,582.47 + 3,809.48 + 424.82 = 7,816.77
    # 2020: (93,801.24 + 333.33 x 78) x 6.04 %/12 = 603.00; 7,816.77 + 3,999.96 + 603.00 = 12,419.73
    # 2021 through June: 12,419.73 x 6 x 6.69 %/12 = 415.44; 12,835.17
    result = expected("hkmt_leaving", "2021-06", province="shanghai", spans=[paid("2018-01", "2020-12", "1000")])
    assert result["paid"] == {"total": "36000.00", "account": "11237.96", "pool": "24762.04"}
    assert result["account"]["balance"] == "12835.17"
    # 2024-02/03, 24 -> 20 %: 12 x 1,753.20
    result = account("2024-12", [paid("2024-01", "2024-12", "1753.20")], "shanghai")
    assert result["paid"]["total"] == "21038.40"
    # 2005/2006: 180 / 18 % = 1,000, x 11 % = 110; 180 / 20 % = 900, x 8 % = 72; 36 x 110 + 36 x 72 = 6,552
    result = account("2008-12", [paid("2003-01", "2008-12", "180")])
    assert result["paid"] == {"total": "12960.00", "account": "6552.00", "pool": "6408.00"}


def test_payment_by_the_year():
    # 10,000 / 12 / 20 % = 4,166.67, x 8 % = 333.33; 12 of them 3,999.96; 333.33 x 78 x 2.62 %/12 = 56.77
    result = account("2024-12", [paid("2024-01", "2024-12", "10000", per="year")])
    assert result["paid"] == {"total": "10000.00", "account": "3999.96", "pool": "6000.04"}
    assert result["account"] == {"credited": "3999.96", "interest": "56.77", "balance": "4056.73"}
    # two years of 10,000.01: 20,000.02, though no month can hold a twelfth of it
    assert account("2024-12", [paid("2023-01", "2024-12", "10000.01", per="year")])["paid"]["total"] == "20000.02"
    # less than a year: a twelfth for each month, 12,000 x 6 / 12
    assert account("2024-12", [paid("2024-07", "2024-12", "12000", per="year")])["paid"]["total"] == "6000.00"


@pytest.mark.parametrize(
    "province, month, tier, base",
    [
        ("shanghai", "2024-06", "60", "7310.00"),
        ("shanghai", "2024-07", "60", "7384.00"),
        ("shanghai", "2024-07", "100", "12307.00"),  # 36,921 / 3
        ("shanghai", "2024-07", "300", "36921.00"),
        ("jilin", "2024-07", "70", "5024.95"),  # 21,535.50 x 70 / 300 = 5,024.95
        ("beijing", "2026-07", "60", "7270.00"),  # not 60 % of 12,116 = 7,269.60
    ],
)
def test_base_of_a_tier(province, month, tier, base):
    assert oracle.yuan(oracle.base_of_tier(province, month, tier)) == base
    by_base = account(month, [span(month, month, base)], province)
    assert account(month, [{"from": month, "to": month, "tier": tier}], province) == by_base


@pytest.mark.parametrize(
    "tier, a_year",
    [
        ("60", "17213.76"),
        ("80", "22951.68"),
        ("100", "28689.60"),
        ("150", "43034.40"),
        ("200", "57379.20"),
        ("300", "86068.80"),
    ],
)
def test_tiers_as_tibet_printed_them(tier, a_year):
    # flex_rates.toml: the amounts of 2026 by tier, 12 months at 20 % of the base
    result = account("2026-12", [{"from": "2026-01", "to": "2026-12", "tier": tier}], "tibet")
    assert result["paid"]["total"] == a_year


def test_tier_without_limits_is_not_determined():
    assert account("2024-12", [{"from": "2024-01", "to": "2024-12", "tier": "100"}], "guangdong") == {}


@pytest.mark.parametrize(
    "ground", ["short_of_years", "stop_paying", "hkmt_leaving", "foreigner_leaving", "settled_abroad"]
)
def test_short_at_the_age_whatever_the_ground(ground):
    # F3: 200,000 x 6 x 2.62 %/12 = 2,620.00; nobody has said how the 120 months were insured
    person = {"birth": "1963-06", "track": "men60", "balance": "200000", "balance_month": "2023-12", "months_paid": 120}
    result = expected(ground, "2024-06", province="shanghai", nationality_lost=False, **person)
    assert answer(result) == ("payable", "202620.00", "202620.00")


@pytest.mark.parametrize(
    "ground, months, verdict",
    [
        ("short_of_years", 179, "payable"),
        ("short_of_years", 180, "depends"),  # D1
        ("short_of_years", 197, "depends"),
        ("short_of_years", 198, "not_payable"),
        ("short_of_years", None, "depends"),
        ("stop_paying", 179, "payable"),
        ("stop_paying", 180, "depends"),
        ("stop_paying", 198, "not_payable"),
        ("stop_paying", None, "depends"),
        ("hkmt_leaving", 197, "payable"),
        ("hkmt_leaving", 198, "not_payable"),
        ("foreigner_leaving", 179, "payable"),
        ("foreigner_leaving", 197, "depends"),
        ("settled_abroad", 179, "payable"),
        ("settled_abroad", 197, "depends"),
    ],
)
def test_between_fifteen_years_and_the_minimum(ground, months, verdict):
    # man, 1970-09: 68 months after 1965-01, delay 68 // 4 + 1 = 18: 61 years 6 months, 2032-03; 180 + 3 x 6 = 198
    # 90,000 x 3 x 1.50 %/12 = 337.50
    person = {"birth": "1970-09", "track": "men60", "balance": "90000", "balance_month": "2031-12"}
    if months is not None:
        person["months_paid"] = months
    result = expected(ground, "2032-03", nationality_lost=False, **person)
    assert (result["retirement"]["month"], result["retirement"]["minimum_months"]) == ("2032-03", 198)
    low, high = {"payable": ("90337.50", "90337.50"), "depends": ("0.00", "90337.50")}.get(verdict, ("0.00", "0.00"))
    assert answer(result) == (verdict, low, high)
    if ground in ("short_of_years", "stop_paying"):
        early = expected(ground, "2032-02", **person)
        if months is not None and months < 198:
            assert early["verdict"] == ("later" if ground == "short_of_years" else "not_payable")


def test_nationality_lost_before_the_minimum():
    person = {"birth": "1970-09", "track": "men60", "balance": "90000", "balance_month": "2031-12"}
    result = expected("settled_abroad", "2032-03", nationality_lost=True, months_paid=197, **person)
    assert answer(result) == ("payable", "90337.50", "90337.50")


@pytest.mark.parametrize(
    "kind, verdict, low",
    [
        ("employee", "payable", "107001.31"),
        ("mixed", "depends", "4381.31"),
        ("flexible", "depends", "4381.31"),
        (None, "depends", "4381.31"),
    ],
)
def test_foreigner_before_the_age(kind, verdict, low):
    # F6 and a year of an employee after it: 100,000 + 4,320 + (100,000 x 12 + 28,080) x 2.62 %/12 = 2,681.31
    # certain without the balance: figure 1, 4,381.31
    person = {"birth": "1984-03", "track": "men60", "balance": "100000", "balance_month": "2023-12", "months_paid": 120}
    if kind:
        person["balance_kind"] = kind
    spans = [span("2024-01", "2024-12", "4500", kind="employee")]
    result = expected("foreigner_leaving", "2024-12", province="guangdong", spans=spans, **person)
    assert answer(result) == (verdict, low, "107001.31")


def test_foreigner_with_the_balance_of_an_employee():
    # F6: 100,000 x 2.62 % = 2,620.00
    person = {"birth": "1984-03", "track": "men60", "balance": "100000", "balance_month": "2023-12", "months_paid": 120}
    result = expected("foreigner_leaving", "2024-12", province="guangdong", balance_kind="employee", **person)
    assert answer(result) == ("payable", "102620.00", "102620.00")


PENSIONER = {
    "province": "zhejiang",
    "disposable_income": "36000",
    "balance": "30000",
    "balance_month": "2024-12",
    "months_paid": 180,
}


@pytest.mark.parametrize(
    "more, left",
    [
        # F5: begun at 70, divisor 56; 34 drawn before the balance: 30,000 x (1 - 6/22) = 21,818.18
        ({"pension_months_drawn": 40, "birth": "1952-03"}, "21818.18"),
        ({"pension_months_drawn": 40}, "21818.18"),
        # F5: begun 2016-08 at 60, divisor 139; 101 drawn before: 30,000 x (1 - 6/38) = 25,263.16
        ({"pension_months_drawn": 107, "birth": "1956-08"}, "25263.16"),
        ({"pension_from": "2016-08", "birth": "1956-08"}, "25263.16"),
        # without birth 56 - 101 is less than one month: all may be drawn
        ({"pension_months_drawn": 107}, "0.00"),
        # the approval form: 6 x 250
        ({"pension_months_drawn": 107, "pension_account_monthly": "250"}, "28500.00"),
        ({"pension_months_drawn": 107, "pension_account_monthly": "5000.01"}, "0.00"),
    ],
)
def test_what_a_pensioner_has_left(more, left):
    result = expected("death", "2025-06", **PENSIONER, **more)
    assert result["refund"]["pension_account"] == left
    # 9 months, the floor: 2 x 3,000 + 9 x 3,000
    assert result["refund"]["survivors"] == "33000.00"
    assert result["refund"]["low"] == oracle.yuan(oracle.fen(left) + 3300000)


@pytest.mark.parametrize(
    "birth, start, months",
    [
        ("1965-01", "2025-02", "138.4"),  # 60 years 1 month: 139 - 7/12 = 138.417
        ("1974-12", "2025-01", "194.6"),  # 50 years 1 month: 195 - 5/12 = 194.583
        ("1963-07", "2025-01", "128.5"),  # 61 years 6 months: 132 - 7/2
        ("1963-07", "2024-12", "132"),  # before 2025 by whole years
        ("1979-12", "2024-12", "216"),  # 45
        ("1990-01", "2026-01", "233"),  # below 40
        ("1950-01", "2026-01", "56"),  # above 70
        ("1956-01", "2025-12", "56.8"),  # 69 years 11 months: 65 - 9 x 11/12 = 56.75
    ],
)
def test_divisor(birth, start, months):
    assert oracle.divisor(birth, start) == Fraction(months)


def test_cap_of_an_employee_before_2006():
    # W8: 36 months of 2003-2005, base 1,000: credited 36 x 110 = 3,960; own part 4 to 8 %: 1,440.00 to 2,880.00
    # funeral and 3 months are 5 x 3,000 = 15,000: capped either way, the funeral first
    spans = [span("2003-01", "2005-12", "1000", kind="employee")]
    result = expected("death", "2024-06", province="hubei", disposable_income="36000", spans=spans)
    assert result["survivors"] == {"funeral": "1440.00", "lump_sum": "0.00", "months": "3.00", "capped": True}
    held = oracle.fen(result["account"]["balance"])
    assert result["refund"]["survivors"] == "1440.00"
    assert result["refund"]["high"] == oracle.yuan(held + 288000)
    # before 1997 an employee need not have paid anything
    spans = [span("1996-01", "1996-12", "1000", kind="employee")]
    result = expected("death", "2024-06", province="hubei", disposable_income="36000", spans=spans)
    assert (result["refund"]["survivors"], result["survivors"]["capped"]) == ("0.00", True)
    assert result["refund"]["high"] == oracle.yuan(oracle.fen(result["account"]["balance"]) + 96000)
    # Guangdong 2006-01 to 06: 110 are credited, 80 are the person's
    spans = [span("2006-01", "2006-06", "1000", kind="employee")]
    result = expected("death", "2024-06", province="guangdong", disposable_income="36000", spans=spans)
    assert (result["account"]["credited"], result["refund"]["survivors"]) == ("660.00", "480.00")


def test_cap_with_a_stated_balance():
    # 30 months before, 6 after: 6 x 360 = 2,160 certain, at most the 10,000 more; 5 x 3,000 = 15,000 in any case
    result = expected("death", "2024-06", province="hubei", disposable_income="36000", balance="10000",
                      balance_month="2023-12", months_paid=30, spans=[span("2024-01", "2024-06", "4500")])  # fmt: skip
    held = oracle.fen(result["account"]["balance"])
    assert result["refund"]["survivors"] == "2160.00"
    assert result["refund"]["high"] == oracle.yuan(held + 1216000)


@pytest.mark.parametrize(
    "province, month, income",
    [
        ("jiangsu", "2023-06", 60178),
        ("zhejiang", "2025-06", 78251),
        ("zhejiang", "2026-06", 78251),  # 2025 is missing: carried
        ("hubei", "2025-06", 46987),
        ("sichuan", "2026-06", 45227),  # neither 2024 nor 2025: that of 2023
        ("guangdong", "2025-01", 59307),
        ("beijing", "2021-09", 75602),
        (None, "2024-06", None),
    ],
)
def test_income_of_the_year_before(province, month, income):
    scenario = {"month": month} if province is None else {"month": month, "province": province}
    assert oracle.income_of(scenario) == (None if income is None else income * 100)
    assert oracle.income_of(dict(scenario, disposable_income="36000.50")) == 3600050


def test_survivors_from_the_table():
    # Jiangsu 2022: 60,178 / 12 x 2 = 10,029.67; x 9 = 45,133.50
    result = expected("death", "2023-06", province="jiangsu", spans=[span("2008-01", "2022-12", "4000")])
    assert (result["survivors"]["funeral"], result["survivors"]["lump_sum"]) == ("10029.67", "45133.50")
    result = expected("death", "2023-06", spans=[span("2008-01", "2022-12", "4000")])
    assert (result["verdict"], result["refund"]["survivors"], result["refund"]["high"]) == ("payable", None, None)
    assert result["refund"]["low"] == result["account"]["balance"]


@pytest.mark.parametrize(
    "job_from, verdict, payable_from",
    [("2026-12", "later", "2026-12"), ("2026-07", "later", "2026-07"), ("2027-01", "not_payable", None)],
)
def test_job_that_has_not_begun(job_from, verdict, payable_from):
    # W2
    result = expected("medical_prepaid", "2026-06", medical_paid="5000", job_from=job_from)
    assert answer(result) == (verdict, "0.00", "0.00")
    assert result.get("payable_from") == payable_from


def test_paid_by_mistake():
    # 12 x 900 = 10,800; outside Guangdong no text promises any of it
    overlap = [span("2024-01", "2024-12", "4500")]
    assert answer(expected("mistaken_payment", "2024-12", province="hubei", overlap=overlap)) == (
        "depends",
        "0.00",
        "10800.00",
    )
    assert expected("mistaken_payment", "2024-12", province="guangdong", overlap=overlap)["refund"] == {
        "high": "10800.00"
    }


def test_two_witnesses_have_the_comparison_they_need():
    want = {"paid": None, "ledger": [{"year": 2024, "balance": "1.00", "rate": Fraction("2.62")}]}
    got = {
        "paid": {"total": None, "account": None, "pool": None},
        "ledger": [
            {"year": 2023, "balance": "0.00", "rate": "3.97"},
            {"year": 2024, "balance": "1.00", "rate": "2.62"},
        ],
    }
    assert oracle.differences(want, got) == []
    assert oracle.differences(want, dict(got, paid={"total": "1.00"}))
    assert oracle.differences(want, dict(got, ledger=[{"year": 2024, "balance": "1.00", "rate": "2.61"}]))
    assert oracle.differences({"a": {"b": "1"}}, {"a": {}}) == [".a.b: missing"]


@pytest.mark.parametrize("path", CASES)
def test_reference_case(path):
    """Whatever the case and the oracle both determine is the same."""
    with open(os.path.join(TESTS, "cases", path), encoding="utf-8") as file:
        case = json.load(file)
    assert case["why"] and case["source"]
    if "error" in case or case["worked"] > oracle.NEWEST.isoformat():  # worked with rows that the oracle does not know
        return
    oracle_says = oracle.expected(scenario_of(case))
    shared = common(oracle_says, case["expect"])
    assert oracle.differences(shared, case["expect"]) == []


def common(want, given):
    """`want` cut down to the keys of `given`."""
    if isinstance(want, dict) and isinstance(given, dict):
        return {key: common(want[key], given[key]) for key in want if key in given}
    if isinstance(want, list) and isinstance(given, list) and len(want) == len(given):
        return [common(w, g) for w, g in zip(want, given)]
    return want
