"""Two histories of real people (anonymous; liubigfatty/pension-calculator, data and docs/08).

Sichuan: a printed agency statement, 343 months, index sum 22.017 and average 0.759. The sum
counts every listed year once, also those of 10 and 9 months. Jilin (Changchun): 295 monthly
rows averaged by year (2020 had 13, so 294 stand here), principal printed 146,486.02.
"""

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from calc import assess
from tests.support.oracle import expected

DATA = Path(__file__).parent.parent / "data" / "contribution_histories.csv"


def history(person):
    with DATA.open(encoding="utf-8") as lines:
        return [row for row in csv.DictReader(lines) if row["person"] == person]


def scenario(person):
    spans = [{"from": row["from"], "to": row["to"], "base": row["monthly_base"]} for row in history(person)]
    return {
        "ground": "short_of_years",
        "month": "2026-11",
        "as_of": "2026-11-22",
        "province": person,
        "birth": "1966-01",
        "track": "men60",
        "spans": spans,
    }


@pytest.mark.parametrize("person, months", [("sichuan", 343), ("jilin", 294)])
def test_months_and_ledger(person, months):
    """Every year agrees with the independent computation; no year is missing, none shrinks."""
    result = assess(scenario(person))
    assert result["retirement"]["months_paid"] == months
    assert result["account"] == expected(scenario(person))["account"]
    balances = [Decimal(line["balance"]) for line in result["ledger"]]
    assert balances == sorted(balances) and len(result["ledger"]) == 2027 - result["ledger"][0]["year"]


def test_index_sum_of_the_statement():
    ratios = [Decimal(row["monthly_base"]) / Decimal(row["reference_wage"]) for row in history("sichuan")]
    assert round(sum(ratios), 3) == Decimal("22.017") and round(sum(ratios) / len(ratios), 3) == Decimal("0.759")


def test_principal_of_the_changchun_record():
    """The record credits 8 % throughout, here 11 % is the estimate for the months to 2003.

    From 2004 on, when Jilin's account took 8 %, the two differ by less than the month that the averages drop.
    """
    result = assess(scenario("jilin"))
    later = sum(Decimal(line["credited"]) for line in result["ledger"] if line["year"] >= 2004)
    record_to_2003 = sum(
        Decimal(row["monthly_base"]) * months(row) for row in history("jilin") if row["from"] < "2004"
    ) * Decimal("0.08")
    assert abs(Decimal("146486.02") - record_to_2003 - later) < Decimal("14475.01") * Decimal("0.08")
    assert "rates_before_2006" in result["notes"] and result["certainty"] == "estimate"


def months(row):
    return int(row["to"][5:]) - int(row["from"][5:]) + 1
