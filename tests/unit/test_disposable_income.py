"""Urban disposable income: 31 provinces, some values a second time by hand, and what a missing year carries."""

from decimal import Decimal

import pytest

from calc import assess
from calc.base.dated import look_up
from calc.base.months import month_text, parse_month
from calc.parameters.disposable_income import DISPOSABLE_INCOME
from calc.parameters.provinces import PROVINCES
from calc.ruleset import RULESET_DAY

TABLES = dict(DISPOSABLE_INCOME)
# province, year, yuan, support: copied by hand from the collected list, not from the table
BY_HAND = (
    ("zhejiang", 2020, 62699, "provincial"),
    ("guangdong", 2020, 50257, "provincial"),
    ("gansu", 2020, 33822, "estimate"),
    ("heilongjiang", 2020, 31115, "estimate"),
    ("guangdong", 2021, 54854, "provincial"),
    ("tibet", 2021, 46503, "estimate"),
    ("shanghai", 2021, 82429, "estimate"),
    ("jiangsu", 2022, 60178, "provincial"),
    ("fujian", 2022, 53817, "provincial"),
    ("jilin", 2022, 35471, "estimate"),
    ("hainan", 2022, 40118, "estimate"),
    ("shanghai", 2023, 89477, "provincial"),
    ("beijing", 2023, 88650, "estimate"),
    ("xinjiang", 2023, 40578, "provincial"),
    ("sichuan", 2023, 45227, "estimate"),
    ("beijing", 2024, 92464, "provincial"),
    ("tianjin", 2024, 57705, "provincial"),
    ("jiangsu", 2024, 66173, "provincial"),
    ("hubei", 2024, 46987, "provincial"),
    ("hunan", 2024, 51243, "provincial"),
    ("shaanxi", 2024, 46821, "provincial"),
)


def income(province, year, as_of=RULESET_DAY):
    found = look_up(TABLES[province], parse_month(f"{year}-01"), as_of)
    return found.row.value, found.support


@pytest.mark.parametrize("province, year, yuan, support", BY_HAND)
def test_value_is_the_collected_one(province, year, yuan, support):
    assert income(province, year) == (yuan * 100, support)


def test_every_province_has_2020_to_2023():
    """In the usual order; no year between is missing, and none is out of scale."""
    assert [slug for slug, _ in DISPOSABLE_INCOME] == [slug for slug, _, _ in PROVINCES]
    for slug, table in DISPOSABLE_INCOME:
        years = [int(row.start[:4]) for row in table.rows]
        assert years == list(range(2020, years[-1] + 1)) and years[-1] in (2023, 2024), slug
        for before, row in zip(table.rows, table.rows[1:]):
            assert 0.99 < row.value / before.value < 1.14, (slug, row.start)


def test_what_was_not_found_has_no_row():
    """2024 of Shanghai and Guangdong, 2025 of Sichuan."""
    assert [TABLES[slug].rows[-1].start for slug in ("shanghai", "guangdong", "sichuan")] == ["2023-01"] * 3


@pytest.mark.parametrize(
    "province, year, yuan, support",
    [
        ("hebei", 2024, 43631, "estimate"),  # carried, but never better than the row
        ("hebei", 2025, 43631, "estimate"),
        ("jiangsu", 2025, 66173, "provisional"),
        ("xinjiang", 2025, 40578, "provisional"),
    ],
)
def test_a_missing_year_carries_the_last_one_under_the_weaker_word(province, year, yuan, support):
    assert income(province, year) == (yuan * 100, support)


def test_before_its_day_a_figure_is_not_known():
    """Jiangsu, published on 2025-02-18."""
    assert income("jiangsu", 2024, "2025-02-17") == (6321100, "provisional")
    assert income("jiangsu", 2024, "2025-02-18") == (6617300, "provincial")


def test_a_death_without_the_figure_is_computed_with_the_carried_one():
    """Hebei 2026, by hand: 43,631 / 12 = 3,635.92 a month; 2 months 7,271.83, 9 months 32,723.25."""
    decade = {"from": "2015-01", "to": "2024-12", "base": "4500"}
    scenario = {"ground": "death", "month": "2026-06", "province": "hebei", "spans": [decade]}
    result = assess(scenario)
    assert (result["survivors"]["funeral"], result["survivors"]["lump_sum"]) == ("7271.83", "32723.25")
    assert result["certainty"] == "estimate" and "disposable_income_needed" not in result["notes"]


def test_survivors_benefits_are_a_figure_in_every_province():
    """Deaths from 2021-09 to 2026-11: funeral subsidy and lump-sum pension, and how sure they are."""
    paid = {"ground": "death", "spans": [{"from": "2011-01", "to": "2020-12", "base": "4000"}]}
    for slug, _, _ in PROVINCES:
        for month in range(parse_month("2021-09"), parse_month("2026-11") + 1):
            result = assess(paid | {"province": slug, "month": month_text(month)})
            assert Decimal(result["survivors"]["funeral"]) > 5000 and Decimal(result["survivors"]["lump_sum"]) > 20000
            assert result["refund"]["survivors"] is not None and result["refund"]["high"] is not None
            income = next(step for step in result["steps"] if step["key"] == "annual_income")
            carried = income["values"]["year"] != str(int(month_text(month)[:4]) - 1)
            assert ("income_not_published" in result["notes"]) == carried
            assert not (carried and result["certainty"] == "exact")
