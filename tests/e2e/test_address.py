"""What the address may lose, and what it must not show."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.pages.calculator import READY_MS, CalculatorPage

STORED = {one["why"]: one for one in json.loads(Path("tests/data/links.json").read_text(encoding="utf-8"))}
DEATH = STORED["death"]["link"]
RESIDENT = "v=1&ground=duplicate_resident&month=2026-11&resident_paid=1234&sum=0"


@pytest.fixture
def slow_start(page_in, address):
    """The calculator while Python is still on its way, and the function that lets it arrive."""

    def open_page(fragment):
        page = page_in()
        held = []
        page.route("**/micropython.wasm", lambda route: held.append(route))
        page.goto(f"{address}en/calculator/#{fragment}")
        page.wait_for_selector("[data-calculator]")

        def arrive():
            for route in held:
                route.continue_()
            expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=READY_MS)

        return CalculatorPage(page, address, "en"), arrive

    return open_page


def secret(page):
    return page.page.locator("[data-secret]")


def expect_no_figures(page, *figures):
    """Neither in the address nor in the entry of the history."""
    page.page.wait_for_url(lambda url: "figures=hidden" in url)
    seen = page.page.url + json.dumps(page.page.evaluate("history.state"))
    assert not [figure for figure in figures if figure in seen], seen


def test_a_payment_without_its_months_stays_a_payment(calculator):
    """2024: 900 a month are a base of 4,500, and 10,800 in a year."""
    page = calculator("en").choose_ground("stop_paying")
    page.fill("amount", "900", row=("spans", 0)).expect_address("*900p")
    page.page.reload()
    expect(page.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
    page.fill("from", "2024-01", row=("spans", 0)).fill("to", "2024-12", row=("spans", 0))
    expect(page.page.locator("[data-slot='paid.total']")).to_have_text("CNY 10,800.00")


def test_a_wrong_comma_is_still_wrong_after_a_reload(calculator):
    page = calculator("en").choose_ground("duplicate_resident").fill("resident_paid", "4500,50")
    page.expect_address("resident_paid=4500%2C50").page.reload()
    page.expect_state("errors")


def test_a_code_is_opened_without_showing_figures(calculator, page_in, address):
    given = CalculatorPage(page_in(), address, "en").open("#" + RESIDENT).expect_amount("1,234.00").share("code")
    code = given.page.locator("[data-code]").inner_text()
    page = calculator("en").choose_ground("death")
    secret(page).check()
    page.enter_code(code).expect_amount("1,234.00")
    expect_no_figures(page, "1234")


def test_going_back_brings_no_figures_into_the_address(calculator):
    page = calculator("en").choose_ground("duplicate_resident").fill("resident_paid", "777").expect_amount("777.00")
    page.expect_address("777")
    page.reasons.first.locator(".chip").click()
    secret(page).check()
    page.fill("resident_paid", "888").expect_amount("888.00").page.go_back()
    expect_no_figures(page, "777", "888")
    page.expect_amount("888.00")


def test_a_link_opened_later_is_not_shown(calculator):
    page = calculator("en").choose_ground("death")
    secret(page).check()
    page.page.evaluate("(link) => { location.hash = link; }", RESIDENT)
    page.expect_amount("1,234.00")
    expect_no_figures(page, "1234")


def test_the_switch_outlives_a_change_of_ground(calculator):
    page = calculator("en").choose_ground("death")
    secret(page).check()
    page.page.locator("[data-ground-change]").click()
    expect_no_figures(page)
    page.page.reload()
    expect(page.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
    expect(secret(page)).to_be_checked()


def test_another_ground_chosen_before_python_wins_over_the_link(slow_start):
    page, arrive = slow_start(DEATH)
    page.choose_other_ground("duplicate_resident").fill("resident_paid", "5")
    arrive()
    page.expect_amount("5.00")


def test_a_code_entered_before_python_is_not_lost(slow_start):
    page, arrive = slow_start("")
    page.enter_code("4428-ARDD-M82S-MG0Y-5XKS-A0Y")
    expect(page.page.locator("[data-share-said]")).not_to_be_empty()
    arrive()
    page.page.locator("[data-enter] button").click()
    page.expect_verdict("payable")


def test_the_language_switch_takes_along_what_was_typed_last(calculator):
    page = calculator("en").choose_ground("duplicate_resident")
    page.page.evaluate("""() => {
      const field = document.querySelector("[data-field='resident_paid'] input");
      field.value = "321"; field.dispatchEvent(new Event("input", {bubbles: true}));
      document.querySelector(".language-switch").click(); }""")
    page.page.wait_for_url("**/zh/calculator/**")
    page.expect_amount("321.00")


def test_then_and_now_stay_when_a_source_was_opened(page_in, address):
    stored = STORED["made before the rate of 2025 was published"]
    page = CalculatorPage(page_in(), address, "en").open("#" + stored["link"]).expect_notice("Then, rules of")
    page.page.locator(".opened .chip").first.click()
    page.page.reload()
    page.expect_notice("Then, rules of")


def test_a_second_source_keeps_what_was_typed_not_the_link_that_was_opened(page_in, address):
    page = CalculatorPage(page_in(), address, "en").open("#" + RESIDENT).expect_amount("1,234.00")
    page.fill("resident_paid", "888").expect_amount("888.00").expect_address("resident_paid=888")
    for source in ("source-one", "source-another"):
        page.page.evaluate("(source) => { location.hash = source; }", source)
        page.page.wait_for_function("history.state?.link?.includes('resident_paid=888')")
    page.page.reload()
    page.expect_amount("888.00")


def test_a_copy_leads_to_what_was_typed_last(calculator):
    page = (
        calculator("en").choose_ground("duplicate_resident").fill("resident_paid", "54321").expect_amount("54,321.00")
    )
    page.expect_address("54321")
    page.page.wait_for_timeout(400)  # a moment's rest
    assert "resident_paid=54321" in page.page.locator("saved-copy a").get_attribute("href")


def test_without_a_result_the_files_say_so(calculator):
    """Stopping has a verdict without a history; a wrong amount has no result to save."""
    page = calculator("en").choose_ground("stop_paying").fill("amount", "45x", row=("spans", 0))
    page.fill("from", "2022-01", row=("spans", 0)).fill("to", "2021-12", row=("spans", 0)).expect_verdict("not_payable")
    for action in ("csv", "json", "python"):
        page.share(action)
        expect(page.page.locator("[data-share-said]")).not_to_be_empty()


def test_a_hostile_block_of_inputs_leaves_a_working_file(site, page_in, tmp_path):
    text = (site / "zh" / "calculator-offline.html").read_text(encoding="utf-8")
    for number, block in enumerate(
        ('{"inputs":', "", '{"language":"fr"}', '{"inputs":{"spans":{"length":1e9},"ground":"death"}}')
    ):
        path = tmp_path / f"{number}.html"
        path.write_text(text.replace('id="saved">{}', f'id="saved">{block}', 1), encoding="utf-8")
        page = page_in()
        page.goto(path.as_uri())
        expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=READY_MS)
