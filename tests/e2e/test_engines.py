"""The single file from ``file://`` and share links in other engines: pytest -m engines."""

import json
from pathlib import Path

import pytest

from calc.contract.link import read_link, write_link
from tests.e2e.test_sharing import figure
from tests.support.engines import ENGINES, screen, wait, wait_ready
from tests.support.results import decided

pytestmark = pytest.mark.engines
STORED = {one["why"]: one for one in json.loads(Path("tests/data/links.json").read_text(encoding="utf-8"))}
FIGURE = "document.querySelector(\"[data-slot='amount.figure']\").textContent"


@pytest.fixture(scope="module", params=ENGINES, ids=lambda engine: engine.__name__)
def driver(request, tmp_path_factory):
    with screen():
        one = request.param(tmp_path_factory)
        yield one
        one.quit()


def open_ready(driver, address, fragment=""):
    """A new document, also where only the fragment differs."""
    driver.get("about:blank")
    driver.get((address.as_uri() if isinstance(address, Path) else address) + fragment)
    wait_ready(driver)


def expect_figure(driver, text):
    wait(driver, f"{FIGURE}.includes({json.dumps(text)})")


def type_in(driver, name, value):
    driver.execute_script(f"""const field = document.querySelector("[data-field='{name}'] input");
      field.value = "{value}"; field.dispatchEvent(new Event("input", {{bubbles: true}}));""")


# ---------------------------------------------------------------- the single file


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_computes(site, driver, language):
    open_ready(driver, site / language / "calculator-offline.html", "#ground=duplicate_resident")
    type_in(driver, "resident_paid", "1234.5")
    expect_figure(driver, "1,234.50")


def test_the_language_is_switched_with_the_inputs(site, driver):
    open_ready(driver, site / "zh" / "calculator-offline.html", "#ground=duplicate_resident")
    type_in(driver, "resident_paid", "1234.5")
    driver.execute_script("document.querySelector('[data-switch-language]').click()")
    wait(driver, "document.documentElement.lang.startsWith('en')")
    wait_ready(driver)
    expect_figure(driver, "1,234.50")


def test_inputs_in_the_file_are_restored_and_saved_again(site, driver, tmp_path):
    text = (site / "zh" / "calculator-offline.html").read_text(encoding="utf-8")
    saved = '{"language":"en","day":"2026-11-22","inputs":{"ground":"duplicate_resident","resident_paid":"987.6"}}'
    path = tmp_path / "saved.html"
    path.write_text(text.replace('id="saved">{}', f'id="saved">{saved}', 1), encoding="utf-8")
    open_ready(driver, path)
    expect_figure(driver, "987.60")
    driver.execute_script("""const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.written = text; }); return make(blob); };
      document.querySelector("[data-save]").click();""")
    wait(driver, 'globalThis.written?.includes(\'"resident_paid":"987.6"\')')
    again = tmp_path / "again.html"
    again.write_text(driver.execute_script("return globalThis.written"), encoding="utf-8")
    open_ready(driver, again)
    expect_figure(driver, "987.60")


# ---------------------------------------------------------------- share links


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("ground", ["death", "duplicate_employee"])
def test_a_stored_link_of_version_one_opens(address, driver, ground, language):
    stored = STORED[ground]
    assert stored["version"] == 1
    open_ready(driver, f"{address}{language}/calculator/", "#" + stored["link"])
    expect_figure(driver, figure(stored["scenario"], language))
    link = driver.execute_script("return calculator.shareLink()")
    assert read_link(link.partition("#")[2]).scenario == stored["scenario"]


def test_typing_goes_into_the_address(address, driver):
    open_ready(driver, f"{address}en/calculator/", "#ground=duplicate_resident")
    type_in(driver, "resident_paid", "55.5")
    expect_figure(driver, "55.50")
    wait(driver, "location.hash.includes('resident_paid=55.5')")
    driver.execute_script("location.reload()")
    wait_ready(driver)
    expect_figure(driver, "55.50")


def test_then_and_now_stand_side_by_side(address, driver):
    stored = STORED["made before the rate of 2025 was published"]
    open_ready(driver, f"{address}en/calculator/", "#" + stored["link"])
    then = figure(stored["scenario"] | {"as_of": "2026-03-01"})
    wait(driver, f"document.querySelector('.opened').textContent.includes({json.dumps(then)})")


def test_a_damaged_link_keeps_what_can_be_read(address, driver):
    open_ready(
        driver,
        f"{address}en/calculator/",
        "#v=9&ground=duplicate_resident&month=2026-11"
        "&colour=%3Cscript%3Ealert(1)%3C/script%3E&resident_paid=1234&birth=zz&%",
    )
    expect_figure(driver, "1,234.00")
    wait(driver, "document.querySelector('.opened').textContent.includes('colour')")


def test_a_link_is_written_as_in_python(address, driver):
    scenario = {"ground": "duplicate_resident", "month": "2026-11", "resident_paid": "100"}
    link = write_link(scenario, decided(scenario))
    open_ready(driver, f"{address}zh/calculator/", "#" + link)
    expect_figure(driver, "100.00")
    assert driver.execute_script("return calculator.shareLink()").endswith("#" + link)
