"""The single file computes from ``file://`` without a network, carries the inputs and saves itself again."""

import os
import re

import pytest
from playwright.sync_api import expect

from calc.ruleset import RULESET_ID
from calc.strings import load_words
from tests.e2e.pages.calculator import READY_MS, CalculatorPage
from tests.e2e.test_accessibility import AXE
from tests.e2e.test_grounds import JOURNEYS

WORDS = {language: load_words(language) for language in ("zh", "en")}
NAMES = {"zh": r"退保计算-\d{4}-\d{2}\.html", "en": r"refund-calculation-\d{4}-\d{2}\.html"}
MOST_BYTES = 600_000


@pytest.fixture
def file_in(site, page_in):
    """Opens a file without a network: ``file_in(path, "zh")``."""

    def open_file(path, language, fragment="", **options):
        page = page_in(**options)
        page.context.set_offline(True)
        page.context.route(re.compile("^https?:"), lambda route: pytest.fail(route.request.url))
        calculator = CalculatorPage(page, "", language)
        calculator.url = path.as_uri()
        return calculator.open(fragment)

    return open_file


@pytest.fixture
def watch():
    """No error, no violation of the policy; the only request that is no blob: is the file itself."""
    troubles = []

    def start(page, _):
        page.add_init_script(
            "addEventListener('securitypolicyviolation', (event) => "
            "console.error('policy: ' + event.violatedDirective + event.blockedURI))"
        )
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("console", lambda message: message.type == "error" and troubles.append(message.text))
        page.on(
            "request",
            lambda request: (
                request.is_navigation_request()
                or request.url.startswith(("blob:", "data:", "http://127.0.0.1:"))
                or troubles.append(request.url)
            ),
        )
        return page

    yield start
    assert troubles == []


def save(calculator, folder):
    """The path of what "Save this calculation" downloads."""
    with calculator.page.expect_download() as download:
        calculator.page.locator("[data-save]").click()
    assert re.fullmatch(NAMES[calculator.language], download.value.suggested_filename)
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_ready_page_is_small_and_computes(site, file_in, language):
    path = site / language / "calculator-offline.html"
    assert path.stat().st_size <= MOST_BYTES
    page = file_in(path, language).choose_ground("duplicate_resident").fill("resident_paid", "1234.5")
    page.expect_amount("1,234.50")
    expect(page.page.locator("[data-page] p.offline-note")).to_contain_text(RULESET_ID)
    page.page.evaluate(AXE.read_text(encoding="utf-8"))
    page.open_all()
    report = page.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    assert [(one["id"], one["nodes"][0]["html"][:160]) for one in report["violations"]] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_link_leads_nowhere(site, file_in, language):
    page = file_in(site / language / "calculator-offline.html", language).page
    addresses = page.locator("a[href]").evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
    assert [address for address in addresses if not re.match(r"https?://|#", address)] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_calculation_is_saved_opened_changed_and_saved_again(calculator, file_in, tmp_path, language):
    scenario = JOURNEYS["stop_paying"]
    online = calculator(language, accept_downloads=True).choose_ground("stop_paying").fill_all(scenario)
    raw, verdict = online.read(), online.verdict.inner_text()
    first = file_in(save(online, tmp_path), language, accept_downloads=True).expect_verdict("not_payable", verdict)
    assert first.read() == raw
    (tmp_path / "again").mkdir()
    first.choose_other_ground("duplicate_resident").fill("resident_paid", "987.6").expect_amount("987.60")
    second = file_in(save(first, tmp_path / "again"), language).expect_amount("987.60")
    assert second.read()["resident_paid"] == "987.6"


def test_what_was_changed_in_a_saved_file_survives_a_reload(calculator, file_in, tmp_path):
    """The address is newer than what was saved in the file."""
    online = calculator("en", accept_downloads=True).choose_ground("duplicate_resident").fill("resident_paid", "10")
    page = file_in(save(online.expect_amount("10.00"), tmp_path), "en").expect_amount("10.00")
    page.fill("resident_paid", "20").expect_address("resident_paid=20").page.reload()
    page.expect_amount("20.00")


@pytest.mark.skipif(bool(os.environ.get("SITE_URL")), reason="the file knows the address")
def test_a_file_that_does_not_know_the_site_offers_a_code(site, file_in):
    """A link would lead nowhere."""
    page = file_in(site / "en" / "calculator-offline.html", "en", "#ground=duplicate_resident").fill(
        "resident_paid", "5"
    )
    page.expect_amount("5.00").unfold_sharing()
    assert page.share_link == ""
    expect(page.page.locator("[data-no-link]")).to_be_visible()
    expect(page.page.locator("[data-share-do='copy'], [data-share-do='qr']").filter(visible=True)).to_have_count(0)
    expect(page.page.locator("[data-share-do='code']")).to_be_visible()


def test_a_saved_file_knows_where_the_site_is(calculator, file_in, tmp_path, address):
    online = calculator("en", accept_downloads=True).choose_ground("duplicate_resident").fill("resident_paid", "10")
    page = file_in(save(online.expect_amount("10.00"), tmp_path), "en").expect_amount("10.00")
    assert page.share_link.startswith(f"{address}en/calculator/#v=1&ground=duplicate_resident&")


def test_the_language_is_switched_with_the_inputs(site, file_in):
    page = file_in(site / "zh" / "calculator-offline.html", "zh", "#ground=duplicate_resident")
    page.fill("resident_paid", "1234.5").expect_amount("1,234.50")
    page.page.locator("[data-switch-language]").click()
    expect(page.page.locator("html")).to_have_attribute("lang", re.compile("^en"))
    expect(page.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
    page.expect_amount("CNY 1,234.50")
    assert page.read()["ground"] == "duplicate_resident"


def test_hostile_inputs_in_a_file_stay_text(calculator, file_in, tmp_path):
    online = calculator("en", accept_downloads=True).choose_ground("duplicate_resident")
    evil = "</script><script>document.title='x'</script><!--"
    online.fill("resident_paid", evil)
    opened = file_in(save(online, tmp_path), "en")
    assert opened.read()["resident_paid"] == evil
    expect(opened.page).to_have_title(re.compile("What comes back"))


def test_without_a_network_the_page_says_that_it_could_not_save(calculator):
    page = calculator("en").choose_ground("duplicate_resident").page
    page.route("**/calculator-offline.html", lambda route: route.fulfill(status=200, body="no such file"))
    page.locator("[data-save]").click()
    expect(page.locator("[data-save-said]")).to_have_text(WORDS["en"]["offline.save.failed"])
