"""The same cases, forms, links and codes give the same on CPython, MicroPython and Pyodide.

Both run in a real browser on the builds that the site ships (MicroPython) or pins as a witness
(Pyodide). What is compared is the whole result, not only what a case expects.
"""

import json
import shutil
from pathlib import Path

import pytest

from calc import ScenarioError, assess
from calc.contract.code import read_code, write_code
from calc.contract.link import read_link, write_link
from calc.page.form import answer_of, typed_of_scenario, view_of_typed
from calc.page.since import notice_of
from calc.strings import load_words
from templates.hooks.archive import packed_files
from tests.cases.runner import scenario_of
from tests.support.server import serve

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "tests" / "cases").rglob("*.json"))
PATIENCE_MS = 30 * 60 * 1000  # the page answers nothing while it works, and a busy machine may take minutes
NAMES = {"mpy": "micropython", "py": "cpython"}


def scenarios():
    """The scenarios of all cases, and odd ones that only a strict reader refuses alike."""
    odd = [
        {},
        [],
        {"ground": "death", "month": "2026-11", "colour": "red"},
        {
            "ground": "stop_paying",
            "month": "２０２６-１１",
            "spans": [{"from": "2024-01", "to": "2024-12", "base": "４，５００"}],
        },
        {"ground": "stop_paying", "month": "2026-11", "balance": "99999999.99", "balance_month": "2016-12"},
        {"ground": "stop_paying", "month": "2026-11", "balance": "1e3", "balance_month": "2016-12"},
        {"ground": "stop_paying", "month": "2026-11", "months_paid": True},
        {"ground": "stop_paying", "month": "2026-11", "months_paid": 2.0},
        {
            "ground": "stop_paying",
            "month": "2026-11",
            "spans": [{"from": "2024-01", "to": "2024-12", "base": "1"}] * 1001,
        },
        {
            "ground": "stop_paying",
            "month": "2026-11",
            "spans": [
                {"from": f"{year}-{month:02d}", "to": f"{year}-{month:02d}", "base": str(1000 + month)}
                for year in range(1996, 2026)
                for month in range(1, 13)
            ],
        },
    ]
    return [scenario_of(json.loads(path.read_text(encoding="utf-8"))) for path in CASES] + odd


def forms():
    """What the page sends: the cases as typed text, half-typed fields, payments instead of bases."""
    half = [
        {},
        {"ground": "death"},
        {"ground": "death", "month": "2026-"},
        {
            "ground": "short_of_years",
            "month": "2026-11",
            "birth": "1966-01",
            "track": "men60",
            "spans": [
                {"from": "2020-01", "to": "2020-12", "payment": "900"},
                {"from": "2021-01", "to": "2020-12", "base": "x"},
            ],
        },
        {
            "ground": "hkmt_leaving",
            "month": "2024-12",
            "province": "beijing",
            "months_paid": "15年6个月",
            "balance": "",
            "spans": [
                {"from": "2021-", "payment": ""},
                {"from": "2022-01", "to": "2022-12", "payment": "１７，１９０", "kind": "flexible"},
                {"from": "2023-01", "to": "2023-12", "payment": "17190", "per": "year"},
                {"from": "2024-07", "to": "2024-12", "tier": "60％"},
            ],
        },
        {"ground": "death", "month": "2025-08", "spans": [{"from": "2013-01", "to": "2024-12", "base": "4600"}]},
        {"ground": "stop_paying", "month": "2026-11", "balance": "37000"},
        {"ground": "settled_abroad", "month": "2026-11", "nationality_lost": "no"},
    ]
    typed = [case for case in scenarios() if isinstance(case, dict) and is_typed(case.get("spans", []))]
    return half + [
        {
            name: str(value) if isinstance(value, int) and not isinstance(value, bool) else value
            for name, value in case.items()
        }
        for case in typed
    ]


def is_typed(spans):
    """The form sends a list of rows, whatever is typed in them."""
    return isinstance(spans, list) and all(isinstance(span, dict) for span in spans)


def links():
    """Stored links, hostile ones, and stored ones with accidents."""
    from tests.support.fuzz import fuzzed
    from tests.unit.test_link import HOSTILE, STORED

    stored = [one["link"] for one in STORED]
    return [link for link in stored + HOSTILE + list(fuzzed(stored, 300)) if "\ud800" not in link]


def codes():
    """Codes of the stored links, some with a slip of the finger, and what is none."""
    written = [write_code(answer_of(typed_of_scenario(read_link(link).scenario)).scenario) for link in links()]
    return (
        ["", "四", "UUUU-UUUU", "0" * 500] + [code for code in written if code] + [code[1:] for code in written if code]
    )


def opened(link, words):
    """As in program.py."""
    said = read_link(link)
    answer = answer_of(typed_of_scenario(said.scenario))
    return {
        "scenario": said.scenario,
        "problems": [[one.code, one.given] for one in said.problems],
        "result": [said.as_of, said.checksum, said.version],
        "again": write_link(answer.scenario, answer.result),
        "code": write_code(answer.scenario),
        "notice": notice_of(said, answer.scenario, answer.result, words),
    }


def plain(value):
    """Through JSON, as the browser's results come."""
    return json.loads(json.dumps(value))


def outcome(scenario):
    try:
        return assess(scenario)
    except ScenarioError as error:
        return {"error": {"code": error.code, "field": error.field}}


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """A served folder with both interpreters, calc/ and the cases."""
    folder = tmp_path_factory.mktemp("parity")
    for name in ("micropython.mjs", "micropython.wasm"):
        shutil.copy(ROOT / ".runtime" / name, folder)
    shutil.copytree(ROOT / "node_modules" / "pyodide", folder / "pyodide")
    for name in ("page.html", "program.py"):
        shutil.copy(Path(__file__).parent / name, folder)
    files = {
        name: content.decode("utf-8") for name, content in packed_files().items() if not name.endswith("browser.py")
    }
    files |= {
        "cases.json": json.dumps(scenarios()),
        "forms.json": json.dumps(forms()),
        "links.json": json.dumps(links()),
        "codes.json": json.dumps(codes()),
        "words.json": json.dumps(load_words("zh")),
    }
    (folder / "files.json").write_text(json.dumps(files), encoding="utf-8")
    url, stop = serve(folder)
    yield url
    stop()


@pytest.fixture(scope="module")
def expected():
    words = load_words("zh")
    return plain(
        {
            "results": [outcome(case) for case in scenarios()],
            "views": [view_of_typed(form, words) for form in forms()],
            "links": [opened(link, words) for link in links()],
            "codes": [read_code(code) for code in codes()],
        }
    )


@pytest.mark.parametrize("interpreter", ["mpy", "py"])
def test_equal_to_cpython(bench, chromium, expected, interpreter):
    page = chromium.new_page()
    page.set_default_timeout(PATIENCE_MS)
    failures = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.goto(f"{bench}page.html?{interpreter}")
    result = page.locator("#result")
    while not result.text_content() and not failures:
        page.wait_for_timeout(50)
    assert failures == []
    report = json.loads(result.text_content())
    page.close()
    assert report["name"] == NAMES[interpreter]
    for kind in ("results", "views", "links", "codes"):
        assert len(report[kind]) == len(expected[kind])
        for position, (found, wanted) in enumerate(zip(report[kind], expected[kind])):
            assert found == wanted, (kind, position)
