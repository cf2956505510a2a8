"""What a visitor does and meets on the calculator page."""

import re

import pytest
from playwright.sync_api import expect

from calc import assess
from calc.strings import load_words
from tests.e2e.pages.calculator import AMOUNTS, READY_MS, CalculatorPage, parts_of
from tests.e2e.test_grounds import JOURNEYS, YEARS

WORDS = {language: load_words(language) for language in ("zh", "en")}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_example_is_marked_and_useful_before_a_choice(calculator, language):
    page = calculator(language).expect_state("empty")
    expect(page.page.get_by_text(WORDS[language]["state.example"], exact=True)).to_be_visible()
    expect(page.figure).to_be_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_scripts_the_example_and_a_hint_are_there(page_in, address, language):
    page = page_in(java_script_enabled=False)
    page.goto(f"{address}{language}/calculator/")
    expect(page.get_by_text(WORDS[language]["state.example"], exact=True)).to_be_visible()
    expect(page.locator("[data-slot='amount.figure']")).to_be_visible()
    expect(page.locator("noscript")).not_to_be_empty()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_typed_before_python_starts_counts(page_in, address, language):
    page = page_in()
    page.route("**/micropython.wasm", lambda route: (page.wait_for_timeout(1500), route.continue_()))
    page.goto(f"{address}{language}/calculator/#ground=duplicate_resident")
    page.locator("[data-field='resident_paid'] input").fill("1234.5")
    expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=20_000)
    expect(page.locator("[data-slot='amount.figure']")).to_contain_text("1,234.50")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_error_stands_beside_its_field_in_the_language_of_the_page(calculator, language):
    """Impossible money and a span that runs backwards; nothing typed is lost, mending it answers."""
    page = calculator(language).choose_ground("double_pension")
    page.add_span("spans", 0, {"from": "2022-01", "to": "2021-12", "base": "45x"}).expect_state("errors")
    page.expect_error("amount", WORDS[language]["error.not_money"], row=("spans", 0))
    page.expect_error("to", WORDS[language]["error.span_backwards"], row=("spans", 0))
    page.fill("to", "2022-12", row=("spans", 0)).fill("amount", "4500", row=("spans", 0)).expect_verdict("depends")
    expect(page.field("amount", ("spans", 0)).locator("[data-error]")).to_be_empty()


def test_the_answer_to_stopping_does_not_wait_for_figures(calculator):
    """No right, whatever was paid: the verdict stands while the history is being typed, and wrong."""
    page = calculator("zh").choose_ground("stop_paying").expect_verdict("not_payable")
    page.add_span("spans", 0, {"from": "2022-01", "to": "2021-12", "base": "45x"}).expect_verdict("not_payable")
    page.expect_error("to", WORDS["zh"]["error.span_backwards"], row=("spans", 0))


def test_half_a_month_is_asked_for_not_called_wrong(calculator):
    page = calculator("zh").choose_ground("short_of_years")
    page.field("birth").locator("[data-year]").select_option("1966")
    page.expect_state("prompt")
    assert page.page.locator("[data-error]:not(:empty)").count() == 0


def test_the_second_row_gets_its_own_error(calculator):
    page = calculator("zh").choose_ground("stop_paying")
    page.add_span("spans", 0, YEARS[0]).add_span("spans", 1, YEARS[0])
    page.expect_error("from", WORDS["zh"]["error.overlapping_spans"].format(other="1"), row=("spans", 1))


def test_full_width_digits_are_read(calculator):
    page = calculator("zh").choose_ground("duplicate_resident").fill("resident_paid", "１，２３４．５")
    page.expect_verdict("payable").expect_amount("1,234.50")


def test_a_monthly_payment_stands_for_its_base(calculator):
    """900.00 a month at 20 % is a base of 4,500."""
    page = calculator("en").choose_ground("stop_paying")
    page.add_span("spans", 0, {"from": "2024-01", "to": "2024-12", "payment": "900"})
    expect(page.page.locator("[data-slot='paid.total']").first).to_have_text("CNY 10,800.00")
    expect(page.page.locator("[data-slot='account.credited'], [data-slot='paid.account']").first).to_have_text(
        "CNY 4,320.00"
    )


HELD = (
    ({"payment": "900"}, "元/月"),
    ({"payment": "9000", "per": "year"}, "元/年"),
    ({"base": "4500"}, "元/月"),
    ({"tier": "100"}, "%"),
)


def test_a_row_says_what_it_holds_and_a_link_brings_it_back(calculator):
    """Also before the amounts are typed: then the link keeps what they will be."""
    rows = [
        {"from": f"{year}-01", "to": f"{year}-12", "kind": "flexible"} | held
        for year, (held, _) in enumerate(HELD, 2019)
    ]
    page = calculator("zh").choose_ground("stop_paying")
    for given in ([row | {name: "" for name in AMOUNTS if name in row} for row in rows], rows):
        for position, row in enumerate(given):
            if given is not rows:
                page.add_span("spans", position, row)
            page.fill("amount", parts_of(row)["amount"], ("spans", position))
            expect(page.field("amount", ("spans", position))).to_contain_text(HELD[position][1])
        assert page.read()["spans"] == given
        page.page.evaluate("calculator.flush(); location.reload()")
        expect(page.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
        page.expect_verdict("not_payable")
        assert page.read()["spans"] == given


def test_an_error_stands_beside_the_amount_that_it_is_about(calculator):
    """A tier that there is not; and months that are no whole ones, as people say them they are read."""
    page = calculator("zh").choose_ground("stop_paying")
    page.add_span("spans", 0, {"from": "2019-01", "to": "2019-12", "tier": "50"})
    page.expect_error("amount", WORDS["zh"]["error.out_of_range"].format(least="60", most="300"), row=("spans", 0))
    page.fill("months_paid", "515.5").expect_error("months_paid", WORDS["zh"]["error.not_whole"])
    page.fill("months_paid", "15年6个月")
    expect(page.field("months_paid").locator("[data-error]")).to_be_empty()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_year_taken_for_a_month_is_noticed_and_mended(calculator, language):
    """9,600 a month are 20 % of 48,000, above the upper limit of Henan; a year of it stands for 4,000."""
    page = calculator(language).choose_ground("stop_paying").fill("province", "henan")
    page.add_span("spans", 0, {"from": "2022-01", "to": "2024-12", "payment": "9600"})
    check, button = page.check(("spans", 0)), page.check(("spans", 0)).locator("button")
    expect(check).to_contain_text("48,000.00")
    expect(button).to_have_text(WORDS[language]["check.instead.payment-year"])
    button.click()
    expect(check).to_be_hidden()
    expect(page.field("holds", ("spans", 0)).locator("select")).to_be_focused()
    assert page.read()["spans"][0]["per"] == "year"
    page.press("undo")
    expect(button).to_be_visible()
    assert "per" not in page.read()["spans"][0]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_half_filled_row_waits_beside_the_result(calculator, language):
    """The answer stays, grey, and says what it leaves out; each such line leads to its gap."""
    words = WORDS[language]
    page = calculator(language).choose_ground("short_of_years").fill_all(JOURNEYS["short_of_years"])
    page.expect_verdict("payable")
    figure = page.figure.inner_text()
    page.add_span("spans", 2, {"from": "2025-01"})
    line = page.page.locator("[data-after-leaving]")
    expect(line).to_be_hidden()
    page.field("month").locator("[data-year]").focus()
    expect(line).to_have_text(words["unfinished.row"].replace("{number}", "3"))
    expect(page.unfinished).to_have_text([words["unfinished.row"].replace("{number}", "3")])
    expect(page.page.locator("[data-result]")).to_have_class(re.compile("is-stale"))
    page.expect_verdict("payable").expect_amount(figure)
    page.expect_mark("to", words["field.asked"], ("spans", 2)).expect_mark("amount", words["field.asked"], ("spans", 2))
    page.unfinished.click()
    expect(page.field("to", ("spans", 2)).locator("[data-year]")).to_be_focused()
    page.fill("to", "2025-12", ("spans", 2)).fill("amount", "700", ("spans", 2))
    expect(page.page.locator("[data-result]")).not_to_have_class(re.compile("is-stale"))
    expect(page.unfinished).to_have_count(0)


def test_the_month_of_a_balance_counts_with_the_balance_only(calculator):
    """It is offered beforehand, and asked for where it was taken away."""
    page = calculator("zh").choose_ground("stop_paying")
    offered = page.field("balance_month").locator("[data-year]").input_value() + "-12"
    assert "balance_month" not in page.read()
    page.fill("balance", "37000").expect_verdict("not_payable")
    assert page.read()["balance_month"] == offered
    page.field("balance_month").locator("[data-month]").select_option("")
    expect(page.unfinished).to_have_text(
        [WORDS["zh"]["unfinished.field"].replace("{name}", WORDS["zh"]["field.balance_month"])]
    )
    page.expect_mark("balance_month", WORDS["zh"]["field.asked"])
    page.fill("balance_month", offered).fill("balance", "")
    assert "balance_month" not in page.read()


def test_a_clock_that_is_years_off_fills_nothing_in(page_in, address):
    page = page_in()
    page.clock.set_fixed_time("2019-05-01")
    page = CalculatorPage(page, address, "zh").open("#ground=duplicate_resident").expect_state("prompt")
    page.expect_mark("month", WORDS["zh"]["field.asked"])
    assert page.read() == {"ground": "duplicate_resident"}


def test_a_death_has_a_month_of_its_own(calculator):
    """Nobody's death is this month, and no application is in the month of a death."""
    page = calculator("zh").choose_ground("death").expect_state("prompt")
    page.expect_mark("month", WORDS["zh"]["field.asked"])
    assert "month" not in page.read()
    page.fill("month", "2024-03").choose_other_ground("stop_paying").expect_verdict("not_payable")
    applied = page.read()["month"]
    assert applied != "2024-03"
    page.fill("month", "2026-05").choose_other_ground("death")
    assert page.read()["month"] == "2024-03"
    page.press("clear")
    assert "month" not in page.read()
    page.press("undo")
    assert page.read()["month"] == "2024-03"
    page.expect_address("month=2024-03").page.locator(".language-switch").click()
    page.page.wait_for_url("**/en/calculator/**")
    expect(page.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
    assert page.read()["month"] == "2024-03"
    assert page.choose_other_ground("stop_paying").read()["month"] == applied


def test_clear_and_undo_lose_nothing(calculator):
    page = calculator("zh").choose_ground("short_of_years").fill_all(JOURNEYS["short_of_years"])
    page.expect_verdict("payable")
    before = page.read()
    page.press("clear").expect_state("prompt")
    page.press("undo").expect_verdict("payable")
    assert page.read() == before


def test_another_ground_keeps_what_was_typed_and_back_undoes_the_choice(calculator):
    page = calculator("zh").choose_ground("stop_paying").add_span("spans", 0, YEARS[0])
    page.page.locator("[data-ground-change]").click()
    page.choose_ground("death")
    assert page.read()["spans"][0]["base"] == "3000"
    page.page.go_back()
    page.page.go_back()
    expect(page.root).to_have_attribute("data-ground", "stop_paying")
    assert page.read()["spans"][0]["base"] == "3000"


def test_only_the_fields_of_the_ground_are_asked_for(calculator):
    page = calculator("en").choose_ground("medical_prepaid")
    expect(page.field("medical_paid")).to_be_visible()
    for name in ("birth", "balance", "nationality_lost", "province", "resident_paid"):
        expect(page.field(name)).to_be_hidden()
    page.fill("medical_kind", "resident")
    expect(page.field("medical_from")).to_be_visible()
    expect(page.field("job_from")).to_be_hidden()


def test_the_whole_journey_with_the_keyboard(calculator):
    """Tab and arrows only, from the choice of a ground to the amount."""
    page = calculator("en")
    keyboard = page.page.keyboard
    target = page.page.locator("a[data-ground='duplicate_resident']")
    for _ in range(60):
        keyboard.press("Tab")
        if target.evaluate("(one) => one === document.activeElement"):
            break
    keyboard.press("Enter")
    expect(page.root).to_have_attribute("data-ground", "duplicate_resident")
    money = page.field("resident_paid").locator("input")
    for _ in range(60):
        if money.evaluate("(one) => one === document.activeElement"):
            break
        keyboard.press("Tab")
    keyboard.type("800")
    page.expect_amount("800.00")


def test_large_sums_are_not_cut_to_32_bits(calculator):
    """2^31 fen is 21,474,836.48 yuan; the bridge would make such a number negative."""
    page = calculator("en").choose_ground("duplicate_resident").fill("resident_paid", "10995116277.76")
    page.expect_error("resident_paid", WORDS["en"]["error.absurd_money"])
    page.fill("resident_paid", "999999999.99").expect_amount("999,999,999.99")
    page.fill("resident_paid", "21474836.48").expect_amount("21,474,836.48")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_live_page_equals_the_example_rendered_at_build(calculator, language):
    """The worked example, typed into the form, shows the same texts as Jinja put there."""
    import json
    from pathlib import Path

    page = calculator(language, viewport={"width": 1280, "height": 900}).open_all()
    built = texts(page)
    scenario = json.loads(Path("templates/example.json").read_text(encoding="utf-8"))
    page.page.evaluate(
        "(raw) => { calculator.write(raw); document.querySelector('#form').dispatchEvent("
        "new Event('input', {bubbles: true})); }",
        scenario,
    )
    page.expect_verdict(assess(scenario)["verdict"]).open_all()
    assert texts(page) == built


def texts(page):
    """Every text of the answer, slot by slot."""
    return page.page.locator("[data-slot]:not(form *)").evaluate_all(
        "(all) => all.map((one) => [one.dataset.slot, one.textContent.trim()]).filter(([slot, text]) =>"
        " text && !slot.startsWith('sticky'))"
    )


def test_the_address_of_the_site_root_works_too(site, chromium):
    """The pages hold no absolute path: every reference is relative."""
    html = (site / "zh" / "calculator" / "index.html").read_text(encoding="utf-8")
    assert not re.findall(r'(?:href|src)="/(?!/)[^"]*"', html)
