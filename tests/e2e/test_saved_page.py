"""A page saved by the browser itself shows what was on the screen, says so, and pretends nothing."""

import re

import pytest
from playwright.sync_api import expect

from calc.strings import load_words
from tests.e2e.test_accessibility import AXE
from tests.e2e.test_grounds import JOURNEYS

WORDS = {language: load_words(language) for language in ("zh", "en")}


def as_dom(page, folder, site):
    """What "web page, complete" writes: the document as it stands, the style sheets beside it."""
    text = page.evaluate("'<!doctype html>' + document.documentElement.outerHTML")
    return write(folder / "saved.html", text.replace('href="../../assets/', f'href="{(site / "assets").as_uri()}/'))


def as_mhtml(page, folder, _):
    session = page.context.new_cdp_session(page)
    return write(folder / "saved.mhtml", session.send("Page.captureSnapshot", {"format": "mhtml"})["data"])


def write(path, text):
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("saved_as", [as_dom, as_mhtml])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_saved_page_reads_as_it_was(calculator, chromium, site, tmp_path, language, saved_as):
    live = calculator(language).choose_ground("stop_paying").fill_all(JOURNEYS["stop_paying"])
    live.expect_verdict("not_payable")
    expect(live.page.locator("saved-copy")).to_be_hidden()
    expect(live.page.locator("saved-copy dd").nth(2)).to_be_attached()
    verdict, steps, address = live.verdict.inner_text(), live.rows("steps"), live.page.url
    saved = saved_as(live.page, tmp_path, site)

    context = chromium.new_context(viewport={"width": 360, "height": 780}, offline=True)
    page = context.new_page()
    page.goto(saved.as_uri())
    copy = page.locator("saved-copy")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(page.locator("[data-sheet-ground]")).to_have_text(WORDS[language]["ground.stop_paying"])  # on paper
    expect(copy).to_contain_text(re.compile(WORDS[language]["offline.copy.title"].replace("%", r"\d{4}-\d\d-\d\d")))
    expect(copy.locator("a")).to_have_attribute("href", address)
    expect(copy.locator("dd").first).to_have_text(WORDS[language]["ground.stop_paying"])
    expect(page.locator("[data-slot='verdict.title']")).to_have_text(verdict)
    assert page.locator("[data-rows='steps'] > :not(template)").all_inner_texts() == steps
    assert page.locator(".calc input:visible, .calc select:visible, .calc button:visible").count() == 0
    expect(page.get_by_text(WORDS[language]["state.starting"])).to_be_hidden()
    context.close()


def test_a_copy_has_no_violation(calculator, chromium, site, tmp_path):
    live = calculator("en").choose_ground("stop_paying").fill_all(JOURNEYS["stop_paying"]).expect_verdict("not_payable")
    expect(live.page.locator("saved-copy dd").nth(2)).to_be_attached()
    context = chromium.new_context(viewport={"width": 360, "height": 780}, offline=True, bypass_csp=True)
    page = context.new_page()
    page.goto(as_dom(live.page, tmp_path, site).as_uri())
    page.evaluate(AXE.read_text(encoding="utf-8"))
    report = page.evaluate("axe.run('.calc', {resultTypes: ['violations']})")
    assert [(one["id"], one["nodes"][0]["html"][:160]) for one in report["violations"]] == []
    context.close()


def test_a_single_file_saved_by_the_browser_still_computes(site, chromium, tmp_path):
    context = chromium.new_context(offline=True)
    page = context.new_page()
    page.goto((site / "zh" / "calculator-offline.html").as_uri() + "#ground=duplicate_resident")
    expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=20_000)
    page.goto(as_dom(page, tmp_path, site).as_uri() + "#ground=duplicate_resident")
    expect(page.locator("[data-calculator]")).to_have_attribute("data-ready", "true", timeout=20_000)
    page.locator("[data-field='resident_paid'] input").fill("1234.5")
    expect(page.locator("[data-slot='amount.figure']")).to_contain_text("1,234.50")
    context.close()
