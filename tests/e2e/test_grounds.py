"""Every ground once in each language, typed as a visitor types, compared with assess and the words."""

import pytest
from playwright.sync_api import expect

from calc.page.view import present
from calc.strings import load_words
from tests.support.results import decided

YEARS = [{"from": "2016-01", "to": "2019-12", "base": "3000"}, {"from": "2020-01", "to": "2024-12", "base": "4000"}]
DOUBLE = [{"from": "2022-03", "to": "2022-08", "base": "5000", "kind": "flexible"}]

JOURNEYS = {
    "short_of_years": {"month": "2026-11", "birth": "1966-01", "track": "men60", "province": "sichuan", "spans": YEARS},
    "settled_abroad": {
        "month": "2026-11",
        "nationality_lost": True,
        "birth": "1985-01",
        "track": "women55",
        "spans": YEARS,
        "medical_balance": "1234.56",
    },
    "hkmt_leaving": {
        "month": "2026-11",
        "birth": "1985-01",
        "track": "men60",
        "balance": "50000",
        "balance_month": "2025-12",
    },
    "foreigner_leaving": {
        "month": "2026-11",
        "birth": "1985-01",
        "track": "men60",
        "spans": [YEARS[1] | {"kind": "employee"}],
    },
    "death": {"month": "2026-10", "spans": YEARS, "disposable_income": "56502", "subsidy": "1000"},
    "duplicate_employee": {"month": "2026-11", "overlap": DOUBLE},
    "duplicate_resident": {"month": "2026-11", "resident_paid": "3000"},
    "double_pension": {"month": "2026-11", "balance": "30000", "balance_month": "2026-11", "overdrawn": "12000"},
    "mistaken_payment": {"month": "2026-11", "overlap": DOUBLE},
    "medical_prepaid": {"month": "2026-11", "medical_kind": "employee", "medical_paid": "4800", "job_from": "2026-07"},
    "stop_paying": {"month": "2026-11", "spans": YEARS},
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("ground", JOURNEYS)
def test_ground(calculator, ground, language):
    """The page shows what assess says: verdict, amount, every step, every source."""
    scenario = {"ground": ground} | JOURNEYS[ground]
    view = present(decided(scenario), load_words(language))
    page = calculator(language).choose_ground(ground).fill_all(scenario)
    page.expect_verdict(view["verdict"], view["text"]["verdict.title"]).expect_amount(view["text"]["amount.figure"])
    expect(page.reasons).to_have_count(len(view["rows"]["reasons"]))
    page.open_all()
    expect(page.steps).to_have_count(len(view["rows"]["steps"]))
    for shown, step in zip(page.steps.all_text_contents(), view["rows"]["steps"]):
        for part in ("text", "formula", "amount", "source.label", "support.label"):
            assert step[part] in shown
    expect(page.ledger).to_have_count(len(view["rows"]["ledger"]))
    for source in view["rows"]["sources"]:
        expect(page.page.locator(f"#source-{source['id']}")).to_have_count(1)
    assert page.page.locator("body").inner_text().count("{") == 0


@pytest.mark.parametrize("path, person", [("sichuan", "sichuan"), ("jilin", "jilin")])
def test_a_real_history(calculator, path, person):
    """A whole working life, one row a year, typed into the table."""
    from tests.unit.test_real_histories import scenario as history

    scenario = history(person)
    page = calculator("zh", viewport={"width": 1280, "height": 900}).choose_ground("short_of_years")
    page.page.evaluate(
        "(raw) => { calculator.write(raw); document.querySelector('#form').dispatchEvent("
        "new Event('input', {bubbles: true})); }",
        scenario,
    )
    view = present(decided(scenario), load_words("zh"))
    page.expect_verdict(view["verdict"]).expect_amount(view["text"]["amount.figure"])
    expect(page.ledger).to_have_count(len(view["rows"]["ledger"]))
