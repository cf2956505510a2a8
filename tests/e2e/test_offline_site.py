"""After one visit the site works without a network, under a sub-path; an update is announced, never mixed."""

import gzip
import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from calc.ruleset import RULESET_DAY
from calc.strings import LANGUAGES
from templates.hooks.pages import load_words
from templates.hooks.worker import SWITCHED_OFF, add_worker
from tests.e2e.conftest import WATCH_POLICY
from tests.e2e.pages.calculator import READY_MS, CalculatorPage
from tests.support.server import serve

WORDS = {language: load_words(language) for language in ("zh", "en")}
MOST_TRANSFERRED, MOST_STORED = 500_000, 1_500_000


@pytest.fixture
def own_site(site, tmp_path):
    """A copy of the site that a test may change, served: (folder, address, function that stops serving)."""
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    address, stop = serve(folder)
    yield folder, address, stop
    stop()


@pytest.fixture
def address(own_site):
    return own_site[1]


@pytest.fixture
def watch():
    """No error and no violation of the policy; that the theme's search is missing offline is known."""
    troubles = []

    def start(page, _):
        page.add_init_script(WATCH_POLICY)
        page.on("pageerror", lambda error: str(error) == "Network error" or troubles.append(f"error: {error}"))
        page.on(
            "console",
            lambda message: (
                message.type == "error"
                and not message.location["url"].endswith("/search_index.json")
                and troubles.append(message.text)
            ),
        )
        return page

    yield start
    assert troubles == []


def visit(page, address):
    """Go there and wait until the worker keeps the page."""
    page.goto(address)
    page.wait_for_load_state("load")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    expect(page.locator("html")).to_be_attached()
    for _ in range(100):
        if page.evaluate("navigator.serviceWorker.controller !== null"):
            return page
        page.wait_for_timeout(50)
    raise AssertionError("no worker took the page")


def kept(page):
    """Wait until the first page is kept: that comes after the worker has started."""
    for _ in range(100):
        if page.evaluate("""async () => {
            for (const name of await caches.keys())
              if (name.endsWith(" assets") && (await (await caches.open(name)).keys()).length) return true;
            return false; }"""):
            return
        page.wait_for_timeout(50)
    raise AssertionError("the page was not kept")


def test_what_is_kept_stays_small(site):
    entries = json.loads(re.search(r'\[\{"url".*?\}\]', (site / "sw.js").read_text(encoding="utf-8")).group())
    contents = []
    for entry in entries:
        path = site / entry["url"]
        contents.append((path / "index.html" if path.is_dir() else path).read_bytes())
    assert sum(len(content) for content in contents) <= MOST_STORED
    assert sum(min(len(content), len(gzip.compress(content))) for content in contents) <= MOST_TRANSFERRED


@pytest.mark.parametrize("language", ["zh", "en"])
def test_after_one_visit_to_a_page_the_calculator_works_offline(page_in, own_site, language):
    _, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}{language}/agents/")
    kept(page)
    page.context.set_offline(True)
    calculator = CalculatorPage(page, address, language).open().choose_ground("duplicate_resident")
    calculator.fill("resident_paid", "1234.5").expect_amount("1,234.50")
    expect(page.locator("[data-no-network]")).to_be_visible()
    page.goto(f"{address}{language}/")
    expect(page.locator("h1")).to_be_visible()
    page.goto(f"{address}{language}/agents/")  # read before: still readable, styled
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).getPropertyValue('--ink') !== ''")
    page.goto(f"{address}{language}/law/")  # never read: the home page instead of the browser's error
    expect(page).to_have_url(f"{address}{language}/#not-kept")
    expect(page.locator("[data-not-kept]")).to_be_visible()
    assert page.locator("[data-not-kept]").bounding_box()["y"] < 300


def test_an_update_is_announced_and_never_mixed(page_in, own_site):
    """The old page stays as it is until the reader agrees; a page from the network brings its own files."""
    folder, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}zh/calculator/")
    old = page.locator("meta[name=build]").get_attribute("content")
    new = publish(folder, "new-version")
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)")
    expect(page.locator("[data-update]")).to_be_visible(timeout=READY_MS)
    assert page.locator("meta[name=build]").get_attribute("content") == old != new
    page.locator("[data-update] button").click()
    expect(page.locator("meta[name=build]")).to_have_attribute("content", new, timeout=READY_MS)
    expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=READY_MS)
    assert page.evaluate("globalThis.newVersion") == "new-version"
    page.context.set_offline(True)
    CalculatorPage(page, address, "zh").open()
    assert page.evaluate("globalThis.newVersion") == "new-version"


def test_a_new_page_with_an_old_worker_takes_new_files(page_in, own_site):
    folder, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}zh/calculator/")
    new = publish(folder, "newer")
    CalculatorPage(page, address, "zh").open()
    assert page.locator("meta[name=build]").get_attribute("content") == new
    assert page.evaluate("globalThis.newVersion") == "newer"
    expect(page.locator("[data-update]")).to_be_hidden()


def test_addresses_without_their_slash_lead_on(page_in, own_site):
    """Hosts redirect them; the worker must let the browser follow, and do the same without a network."""
    _, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}en/")
    for place in ("law", "calculator"):
        page.goto(f"{address}en/{place}")
        expect(page).to_have_url(f"{address}en/{place}/")
    page.context.set_offline(True)
    page.goto(f"{address}en/calculator")
    expect(page).to_have_url(f"{address}en/calculator/")
    page.goto(f"{address}en/law")
    expect(page).to_have_url(f"{address}en/law/")
    expect(page.locator("h1")).to_be_visible()


def test_a_copy_older_than_rules_seen_since_says_so(page_in, own_site):
    """A page read under old rules, then another page of new ones: without a network the first says what it is."""
    folder, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}en/agents/")
    kept(page)
    expect(page.locator("[data-older]")).to_be_hidden()
    publish(folder, "new-rules", "2027-07-01")
    visit(page, f"{address}en/privacy/")
    expect(page.locator("[data-older]")).to_be_hidden()  # itself it is new
    page.context.set_offline(True)
    page.goto(f"{address}en/agents/")
    expect(page.locator("[data-older]")).to_have_text(
        WORDS["en"]("offline.older", day=RULESET_DAY, newest="2027-07-01")
    )
    expect(page.locator("[data-older]")).to_be_visible()


@pytest.mark.parametrize("day, due", [("2027-06-30", 1), ("2027-07-01", 2)])
def test_offline_it_says_which_figures_may_be_missing(page_in, own_site, day, due):
    """The account rate of 2026 is due by 30 June 2027, the national income by 31 January."""
    _, address, _ = own_site
    page = page_in(service_workers="allow", timezone_id="UTC")
    page.clock.set_fixed_time(f"{day}T12:00:00Z")
    visit(page, f"{address}en/calculator/")
    expect(page.locator("[data-due]:not([hidden])")).to_have_count(due)
    page.context.set_offline(True)
    expect(page.locator("[data-due]").first).to_contain_text("2027-06-30")
    assert page.locator("[data-due]").first.is_visible() == (due == 2)


def test_sharing_and_paper_work_offline_though_never_used_before(page_in, own_site):
    _, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}en/")
    page.context.set_offline(True)
    calculator = CalculatorPage(page, address, "en").open("#ground=duplicate_resident").expect_printable()
    calculator.fill("resident_paid", "5").expect_amount("5.00").share("qr")
    expect(calculator.qr).to_be_visible()


def test_the_worker_can_be_switched_off(page_in, own_site):
    folder, address, _ = own_site
    page = page_in(service_workers="allow")
    visit(page, f"{address}en/")
    page.evaluate("caches.open('of another site')")
    (folder / "sw.js").write_text(SWITCHED_OFF, encoding="utf-8")
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)")
    for _ in range(100):
        if not page.evaluate("navigator.serviceWorker.getRegistration().then((one) => Boolean(one))"):
            break
        page.wait_for_timeout(50)
    assert page.evaluate("caches.keys()") == ["of another site"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_site_can_be_installed(page_in, address, language):
    page = page_in()
    page.goto(f"{address}{language}/calculator/")
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    manifest = json.loads(found["data"])
    assert manifest["name"] == WORDS[language]["site.name"]
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one for one in errors if one["errorId"] != "in-incognito"] == []


def publish(folder, mark, rules=RULESET_DAY):
    """Another version in the same place: one module says more; returns the version of its pages."""
    names = {}
    for path in list((folder / "assets").glob("*-????????")):
        plain = path.with_name(path.name[:-9])
        path.rename(plain)
        names[f"assets/{path.name}/"] = f"assets/{plain.name}/"
    for path in list((folder / "app").glob("*-????????.tar.gz")):
        plain = path.with_name(re.sub(r"-\w{8}\.tar", ".tar", path.name))
        path.rename(plain)
        names["app/" + path.name] = "app/" + plain.name
    for path in folder.rglob("*.html"):
        text = re.sub(r'\n<meta name="build"[^>]*>', "", path.read_text(encoding="utf-8"))
        text = text.replace(f'data-rules="{RULESET_DAY}"', f'data-rules="{rules}"')
        for old, new in names.items():
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    with (folder / "assets" / "js" / "calculator.js").open("a", encoding="utf-8") as module:
        module.write(f'\nglobalThis.newVersion = "{mark}";\n')
    add_worker(folder, Path(__file__).parents[2] / ".runtime" / "sw.js", rules, True, LANGUAGES)
    return re.search(r'name="build" content="(\w+)"', (folder / "index.html").read_text(encoding="utf-8")).group(1)
