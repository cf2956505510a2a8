"""How long the single file takes from ``file://`` to its first result: `make bench` prints it.

From the start of the navigation to the answer that Python gave, as the page itself marks it, in a
document never opened before by that browser. An engine that is not installed is skipped.
"""

import pytest

from tests.support.engines import ENGINES, screen, wait_ready
from tests.support.timing import show

RUNS = 7
MARK = "performance.getEntriesByName('answer')[0].startTime"


def copies(site, folder):
    """The same file under a name of its own for each run."""
    text = (site / "zh" / "calculator-offline.html").read_bytes()
    for run in range(RUNS):
        path = folder / f"copy-{run}.html"
        path.write_bytes(text)
        yield path.as_uri() + "#ground=stop_paying"


def test_in_chromium(chromium, site, tmp_path):
    times = []
    for address in copies(site, tmp_path):
        context = chromium.new_context(viewport={"width": 360, "height": 780})
        page = context.new_page()
        page.goto(address)
        page.locator("[data-calculator][data-ready=true]").wait_for(state="attached")
        times.append(page.evaluate(MARK))
        context.close()
    show("Single file, first result, Chromium", "ms", times)


@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.__name__)
def test_in_other_engines(engine, site, tmp_path, tmp_path_factory):
    times = []
    with screen():
        driver = engine(tmp_path_factory)
        for address in copies(site, tmp_path):
            driver.get("about:blank")
            driver.get(address)
            wait_ready(driver)
            times.append(driver.execute_script("return " + MARK))
        driver.quit()
    show(f"Single file, first result, {engine.__name__}", "ms", times)
