"""The calculator inside a page of somebody else's: another origin, the snippet of the page for developers."""

import json
import os
import re

import pytest
from playwright.sync_api import expect

from calc.contract.link import read_link, write_link
from tests.e2e.pages.calculator import CalculatorPage
from tests.e2e.test_grounds import JOURNEYS
from tests.e2e.test_sharing import figure
from tests.support.results import decided
from tests.support.server import serve

DEATH = {"ground": "death"} | JOURNEYS["death"]
SITE = os.environ.get("SITE_URL") or "https://example.org/"  # what the pages say where it is not set


class Host:
    """Somebody's page with the frame in it."""

    def __init__(self, page, language):
        self.page = page
        self.frame = page.frame_locator("iframe")
        self.calculator = CalculatorPage(self.frame, "", language)

    @property
    def height(self):
        return self.page.locator("iframe").evaluate("(frame) => frame.offsetHeight")

    def content_height(self):
        return self.frame.locator("body").evaluate("(body) => Math.ceil(body.getBoundingClientRect().height)")

    def expect_fitting(self):
        """The frame is as high as what is in it."""
        for _ in range(100):
            if self.height == self.content_height():
                return self
            self.page.wait_for_timeout(20)
        raise AssertionError((self.height, self.content_height()))


@pytest.fixture
def snippet(page_in, address):
    """The code that the page for developers offers, with the address of this site and a fragment."""

    def read(language, fragment="ground=stop_paying", attributes=""):
        page = page_in()
        page.goto(f"{address}{language}/developers/")
        code = page.locator("pre code", has_text="<iframe").inner_text()
        assert f'src="{SITE}{language}/embed/#ground=stop_paying"' in code
        code = code.replace(SITE, address).replace("ground=stop_paying", fragment.replace("&", "&amp;"))
        return code.replace("<iframe ", f"<iframe {attributes} ")

    return read


@pytest.fixture
def host(chromium, address, watch, snippet, tmp_path):
    """A page on another port with the snippet between its own texts: ``host("zh", fragment)``."""
    origin, stop = serve(tmp_path)
    contexts = []

    def open_host(language, *args, width=360, **kwargs):
        text = f"<!doctype html><title>host</title><link rel=icon href=data:,><p>before</p>{snippet(language, *args, **kwargs)}<p>after</p>"
        (tmp_path / "index.html").write_text(text, encoding="utf-8")
        context = chromium.new_context(viewport={"width": width, "height": 780}, accept_downloads=True)
        contexts.append(context)
        page = watch(context.new_page(), address, origin)
        page.goto(origin)
        one = Host(page, language)
        expect(one.calculator.root).to_have_attribute("data-ready", "true", timeout=20_000)
        return one

    yield open_host
    for context in contexts:
        context.close()
    stop()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_scenario_in_the_fragment_is_answered_and_the_frame_fits(host, language, width):
    one = host(language, write_link(DEATH, decided(DEATH)), width=width).expect_fitting()
    one.calculator.expect_verdict("payable").expect_amount(figure(DEATH, language))
    before = one.height
    one.calculator.choose_other_ground("duplicate_resident").fill("resident_paid", "1234.5").expect_amount("1,234.50")
    one.expect_fitting()
    assert one.height < before
    for part in (".site-header", ".site-footer", ".md-search", ".site-state"):
        expect(one.frame.locator(part)).to_have_count(0)
    assert one.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_is_copied_in_the_frame_opens_the_calculator_on_the_site(host, page_in, address):
    one = host("en", write_link(DEATH, decided(DEATH)))
    one.calculator.expect_verdict("payable")
    link = one.frame.locator("body").evaluate("() => calculator.shareLink()")
    assert link.startswith(f"{address}en/calculator/#v=1&")
    assert read_link(link.partition("#")[2]).scenario == DEATH
    page = CalculatorPage(page_in(), address, "en").open("#" + link.partition("#")[2])
    page.expect_amount(figure(DEATH))


def test_the_outer_page_learns_the_height_and_where_to_scroll_and_nothing_else(host):
    one = host("en", "ground=duplicate_resident")
    one.page.evaluate("addEventListener('message', ({data}) => (globalThis.heard ??= []).push(data))")
    one.calculator.fill("resident_paid", "54321.09").expect_amount("54,321.09")
    one.calculator.reasons.first.locator(".chip").click()
    one.page.wait_for_function("globalThis.heard?.some((one) => 'top' in one)")
    heard = one.page.evaluate("heard")
    assert {key for message in heard for key in message} <= {"from", "height", "top"}
    assert all(isinstance(message.get("height", message.get("top")), int) for message in heard)
    one.page.wait_for_function("scrollY > 300")  # the source stands far below


def test_links_that_lead_away_open_beside_the_page(host):
    one = host("en")
    with one.page.expect_popup() as beside:
        one.frame.locator(".embed-footer a").first.click()
    beside.value.wait_for_url("**/en/")
    expect(one.calculator.root).to_have_attribute("data-ready", "true")


def test_the_language_is_switched_with_the_inputs(host):
    one = host("en", write_link(DEATH, decided(DEATH)))
    one.frame.locator(".language-switch").click()
    expect(one.frame.locator("html")).to_have_attribute("lang", re.compile("^zh"))
    one.calculator.expect_amount(figure(DEATH, "zh"))
    one.expect_fitting()


def test_it_works_in_a_sandbox_and_without_the_script(host, tmp_path):
    rights = 'sandbox="allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"'
    one = host("zh", write_link(DEATH, decided(DEATH)), rights)
    one.calculator.expect_amount(figure(DEATH, "zh"))
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(re.sub(r"<script>.*?</script>", "", page, flags=re.S), encoding="utf-8")
    one.page.reload()
    one.calculator.expect_amount(figure(DEATH, "zh"))
    assert one.height == 900 and one.frame.locator("html").evaluate("(all) => all.scrollHeight") > 900


def test_the_embed_is_no_page_of_its_own(site):
    """Neither search engines nor the site's own search lead to it."""
    for language in ("zh", "en"):
        text = (site / language / "embed" / "index.html").read_text(encoding="utf-8")
        assert '<meta name="robots" content="noindex">' in text
        index = json.loads((site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
        assert [one for one in index["docs"] if one["location"].startswith("embed/")] == []
    assert "embed/" not in (site / "sitemap.xml").read_text(encoding="utf-8")
