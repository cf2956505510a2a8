"""Damaged links in the page itself: one after the other, as a reader would open them. The page is watched."""

import json
from pathlib import Path

import pytest

from tests.support.fuzz import fuzzed

STORED = [one["link"] for one in json.loads(Path("tests/data/links.json").read_text(encoding="utf-8"))]
MOST_MS = 1000
OPEN = """async (links) => {
  let slowest = 0;
  const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (const link of links) {
    const before = performance.now();
    location.hash = link;
    dispatchEvent(new HashChangeEvent("hashchange"));
    await turn();
    await turn();
    slowest = Math.max(slowest, performance.now() - before);
  }
  return slowest;
}"""


@pytest.mark.parametrize("count", [200, pytest.param(2000, marks=pytest.mark.slow)])
def test_fuzzed_links_give_no_error_and_the_page_goes_on(calculator, count):
    page = calculator("zh")
    links = list(fuzzed(STORED, count))
    assert page.page.evaluate(OPEN, links) < MOST_MS
    page.page.evaluate("location.hash = 'ground=duplicate_resident'")
    page.fill("resident_paid", "5").expect_amount("5.00")
