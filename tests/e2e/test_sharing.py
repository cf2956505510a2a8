"""The address, links that are opened, and the block that shares, saves and prints."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from calc import assess
from calc.contract.code import write_code
from calc.contract.link import checksum, read_link, write_link
from calc.page.view import present
from calc.ruleset import RULESET_DAY
from calc.strings import load_words
from tests.e2e.pages.calculator import CalculatorPage
from tests.e2e.test_grounds import JOURNEYS
from tests.support.results import decided

WORDS = {language: load_words(language) for language in ("zh", "en")}
STORED = {one["why"]: one for one in json.loads(Path("tests/data/links.json").read_text(encoding="utf-8"))}
DEATH = {"ground": "death"} | JOURNEYS["death"]


@pytest.fixture
def opened(page_in, address):
    """The calculator opened with a link: ``opened("en", fragment)``."""
    return lambda language, fragment, **options: CalculatorPage(page_in(**options), address, language).open(
        "#" + fragment
    )


def figure(scenario, language="en"):
    return present(decided(scenario), WORDS[language])["text"]["amount.figure"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("ground", JOURNEYS)
def test_a_stored_link_opens(opened, ground, language):
    """Inputs restored and computed; nothing is said about a link that is in order.

    Where newer rules change its result, their day and its own are named; where a rule was mended, that it differs.
    """
    stored = STORED[ground]
    page = opened(language, stored["link"]).expect_amount(figure(stored["scenario"], language))
    now, then = decided(stored["scenario"]), decided(stored["scenario"] | {"as_of": stored["as_of"]})
    dated = (
        (stored["as_of"], RULESET_DAY) if checksum(then) == stored["checksum"] else (WORDS[language]["link.differs"],)
    )
    page.expect_notice(*(() if checksum(now) == stored["checksum"] else dated))
    assert read_link(page.share_link.partition("#")[2]).scenario == stored["scenario"]


def test_typing_goes_into_the_address_and_reloading_keeps_it(calculator):
    page = calculator("en").choose_ground("death").fill_all(JOURNEYS["death"])
    page.expect_address(write_link(DEATH, decided(DEATH)))
    page.page.reload()
    page.expect_verdict("payable").expect_amount(figure(DEATH))
    page.page.locator(".language-switch").click()
    expect(page.page).to_have_url(re.compile("/zh/calculator/#"))
    page.expect_verdict("payable").expect_amount(figure(DEATH, "zh"))


def test_typing_replaces_another_ground_is_a_step_back(calculator):
    page = calculator("zh").choose_ground("duplicate_resident")
    before = page.page.evaluate("history.length")
    page.fill("resident_paid", "100").expect_address("resident_paid=100").fill("resident_paid", "200")
    page.expect_address("resident_paid=200")
    assert page.page.evaluate("history.length") == before
    page.page.locator("[data-ground-change]").click()
    page.choose_ground("stop_paying").expect_address("ground=stop_paying&")
    page.page.go_back()
    page.page.go_back()
    page.expect_amount("200.00")
    assert page.read()["resident_paid"] == "200"


def test_figures_can_be_kept_out_of_the_address(calculator):
    page = calculator("en").choose_ground("duplicate_resident")
    page.page.locator("[data-secret]").check()
    page.fill("resident_paid", "777").expect_amount("777.00")
    page.expect_address("#ground=duplicate_resident&figures=hidden")
    assert "777" not in page.page.url + json.dumps(page.page.evaluate("history.state"))
    assert "resident_paid=777" in page.share_link
    page.page.reload()
    page.expect_state("prompt")
    expect(page.page.locator("[data-secret]")).to_be_checked()


def test_what_is_typed_before_python_starts_wins_over_the_link(page_in, address):
    page = page_in()
    page.route("**/micropython.wasm", lambda route: (page.wait_for_timeout(1500), route.continue_()))
    page.goto(f"{address}en/calculator/#{STORED['duplicate_resident']['link']}")
    page.locator("[data-field='resident_paid'] input").fill("4321")
    expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=20_000)
    expect(page.locator("[data-slot='amount.figure']")).to_contain_text("4,321.00")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_then_and_now(opened, language):
    stored = STORED["made before the rate of 2025 was published"]
    page = opened(language, stored["link"])
    then = stored["scenario"] | {"as_of": "2026-03-01"}
    page.expect_notice(
        WORDS[language]["link.since"],
        figure(then, language),
        figure(stored["scenario"], language),
        "1.50%",
        WORDS[language]["since.account_rate"],
    )
    page.fill("balance", "60000").expect_notice()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_damaged_link_says_what_is_wrong_and_keeps_the_rest(opened, language):
    link = (
        "v=9&ground=duplicate_resident&month=2026-11&colour=%3Cscript%3Ealert(1)%3C/script%3E"
        "&resident_paid=1234&birth=zz"
    )
    page = opened(language, link).expect_amount("1,234.00")
    page.expect_notice(WORDS[language]["link.title"], "colour", WORDS[language]["link.cut"])


@pytest.mark.parametrize(
    "language, name, list_name", [("zh", "出生年月", "交了多少"), ("en", "Month of birth", "What was paid")]
)
def test_what_cannot_be_read_is_called_as_on_the_page(opened, language, name, list_name):
    page = opened(language, "v=1&ground=death&month=2026-11&birth=zz&spans=2020-12*3000,x*y&sum=0")
    page.expect_notice(name, f"{list_name} (2)")


def test_a_result_that_differs_is_not_called_unreadable(opened):
    page = opened("en", STORED["death"]["link"][:-7] + "ZZZZZZZ")
    page.expect_notice(WORDS["en"]["link.differs.title"], WORDS["en"]["link.differs"])
    expect(page.page.locator(".opened")).not_to_contain_text(WORDS["en"]["link.title"])


HOSTILE = [
    "<script>alert(1)</script>",
    "ground=death&balance=<img src=x onerror=alert(1)>&month=2026-11",
    "a=1&" * 25_000,
    "v=1&ground=stop_paying&month=2026-11&sum=0&spans=" + "2020-12*3000," * 8_000,
    "%25" * 33_000,
    "v=1&ground=%",
]


@pytest.mark.parametrize("link", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_links_are_read_and_the_page_goes_on(opened, link):
    """Nothing runs, nothing hangs: afterwards another ground still answers."""
    page = opened("en", link)
    page.page.evaluate("location.hash = 'ground=duplicate_resident'")
    page.fill("resident_paid", "5").expect_amount("5.00")


def test_copying_the_link(page_in, address):
    page = CalculatorPage(page_in(permissions=["clipboard-read", "clipboard-write"]), address, "en")
    page.open("#" + STORED["death"]["link"]).expect_verdict("payable").share("copy").expect_said("copied", WORDS["en"])
    copied = page.page.evaluate("navigator.clipboard.readText()")
    assert read_link(copied.partition("#")[2]).scenario == STORED["death"]["scenario"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_where_copying_is_refused_the_text_is_shown(opened, language):
    page = opened(language, STORED["death"]["link"]).expect_verdict("payable")
    page.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.share("copy").expect_said("refused", WORDS[language])
    expect(page.share_text).to_have_value(page.share_link)
    expect(page.share_text).to_be_visible()
    expect(page.qr).to_be_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_where_no_file_arrives_the_link_is_shown(opened, language):
    """An app that drops downloads says nothing; the way out stands beside the word that it was saved."""
    page = opened(language, "v=1&ground=death&month=2026-10&sum=0").expect_state("prompt")
    page.save_instead.wait_for(state="hidden")
    page.page.locator("[data-save]").click()
    page.save_instead.click()
    expect(page.share_text).to_have_value(page.share_link)
    expect(page.qr).to_be_visible()


def test_where_sharing_is_refused_the_text_is_shown(page_in, address):
    page = CalculatorPage(page_in(), address, "en")
    page.page.add_init_script("navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'))")
    page.open("#" + STORED["death"]["link"]).expect_verdict("payable").share("send").expect_said("refused", WORDS["en"])
    expect(page.share_text).to_have_value(page.share_link)
    expect(page.qr).to_be_visible()


def test_what_was_shown_goes_as_soon_as_something_else_is_entered(opened):
    page = opened("en", STORED["duplicate_resident"]["link"]).expect_verdict("payable").share("qr")
    expect(page.qr).to_be_visible()
    page.fill("resident_paid", "77").expect_amount("77.00")
    expect(page.qr).to_be_hidden()
    page.share("qr", unfold=False)
    expect(page.qr).to_be_visible()


def test_what_messengers_put_behind_the_question_mark_is_not_shared(page_in, address):
    page = CalculatorPage(page_in(), address, "zh")
    page.open("?from=singlemessage&nsukey=x#" + STORED["death"]["link"]).expect_verdict("payable")
    assert page.share_link.partition("#")[0] == f"{address}zh/calculator/"


def test_sharing_is_loaded_on_demand(opened):
    page = opened("zh", STORED["death"]["link"]).expect_verdict("payable")
    loaded = "performance.getEntriesByType('resource').filter((one) => one.name.includes('/share')).length"
    assert page.page.evaluate(loaded) == 0
    page.share("qr")
    expect(page.qr.locator("path")).to_have_attribute("d", re.compile("^M4 4h1v1h-1z"))


def test_a_code_is_shown_and_opens_elsewhere(opened, calculator):
    scenario = STORED["duplicate_employee"]["scenario"]
    page = opened("en", STORED["duplicate_employee"]["link"]).expect_verdict("payable").share("code")
    code = write_code(scenario)
    expect(page.page.locator("[data-code]")).to_have_text(code)
    other = calculator("zh").enter_code(code[:-1] + ("0" if code[-1] != "0" else "1"))
    expect(other.page.locator("#share-enter-error")).to_have_text(WORDS["zh"]["code.check"])
    other.enter_code(code.lower().replace("-", " ")).expect_verdict("payable").expect_amount(figure(scenario, "zh"))
    expect(other.page.locator("#result")).to_be_focused()
    other.expect_address(write_link(scenario, decided(scenario)))
    other.page.go_back()
    expect(other.root).to_have_attribute("data-ground", "")


def test_a_code_that_was_given_is_entered_from_the_first_screen(calculator):
    page = calculator("zh")
    page.page.locator("[data-have-code]").click()
    expect(page.page.locator("#share-enter")).to_be_focused()


def test_a_long_code_is_not_offered(opened):
    spans = [{"from": f"{year}-01", "to": f"{year}-11", "base": f"{year}.55"} for year in range(2006, 2020)]
    scenario = {"ground": "stop_paying", "month": "2026-11", "spans": spans}
    page = opened("en", write_link(scenario)).expect_verdict("not_payable").share("code")
    expect(page.page.locator("[data-code-missing]")).to_contain_text("too many to type")
    expect(page.qr).to_be_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_account_as_a_table(opened, language):
    """Excel knows UTF-8 by its mark; the numbers are those of the result."""
    page = opened(language, STORED["death"]["link"]).expect_verdict("payable")
    name, data = page.download("csv")
    assert name == WORDS[language]["share.file"] + "-2026-10.csv" and data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    names = ("year", "opening", "credited", "interest", "balance", "rate")
    assert rows[0][:6] == [WORDS[language]["ledger." + key] for key in names]
    assert [row[:6] for row in rows[1:]] == [[str(line[key]) for key in names] for line in assess(DEATH)["ledger"]]


def test_scenario_and_result_as_data_and_the_command_line_says_the_same(opened):
    page = opened("en", STORED["death"]["link"]).expect_verdict("payable")
    name, data = page.download("json")
    saved = json.loads(data)
    assert name == "refund-calculation-2026-10.json" and saved["result"] == json.loads(json.dumps(assess(DEATH)))
    run = subprocess.run(
        [sys.executable, "-m", "calc"], input=json.dumps(saved["scenario"]), text=True, capture_output=True, check=True
    )
    assert json.loads(run.stdout) == saved["result"]
    page.share("python", unfold=False)
    command = page.share_text.input_value()
    run = subprocess.run(
        ["sh", "-c", command.replace("python -m", f"'{sys.executable}' -m")], text=True, capture_output=True, check=True
    )
    assert figure(DEATH) in run.stdout


FORTY_YEARS = write_link(
    {
        "ground": "short_of_years",
        "month": "2035-12",
        "birth": "1966-01",
        "track": "men60",
        "province": "shanghai",
        "spans": [
            {"from": f"{year}-01", "to": f"{year}-12", "base": str(100 * (year - 1986))} for year in range(1996, 2036)
        ],
    }
)


def pages_on_paper(page):
    return len(re.findall(rb"/Type\s*/Page[^s]", page.page.pdf(format="A4")))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_forty_years_fit_on_two_pages(opened, language):
    """For a long history the table by year stands for the lines of spans and years."""
    page = opened(language, FORTY_YEARS).expect_verdict("not_payable").expect_printable()
    assert pages_on_paper(page) == 2
    page.open_all().page.emulate_media(media="print")
    expect(page.ledger).to_have_count(40)
    expect(page.ledger.last).to_be_visible()
    expect(page.page.locator("[data-step='year_interest']").first).to_be_hidden()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_on_paper(opened, language):
    """Two pages at most; inputs, QR code, day; not the form. Printed by the browser, no button of ours."""
    page = opened(language, STORED["short_of_years"]["link"], viewport={"width": 1280, "height": 900})
    page.expect_verdict("payable").expect_printable()
    assert pages_on_paper(page) <= 2
    expect(page.page.locator("[data-sheet-qr] path")).to_have_count(1)
    page.page.emulate_media(media="print")
    sheet = page.page.locator("[data-sheet]")
    expect(sheet).to_contain_text(WORDS[language]["province.sichuan"])
    expect(sheet).to_contain_text("3000")
    expect(page.page.locator(".calc__fields")).to_be_hidden()
