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
