"""axe-core finds nothing on the calculator, in each state, both languages, light and dark."""

from pathlib import Path

import pytest

from tests.e2e.test_grounds import JOURNEYS

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

STATES = {
    "empty": None,
    "prompt": ("short_of_years", {}),
    "errors": ("death", {"spans": [{"from": "2022-01", "to": "2021-12", "base": "45x"}]}),
    "half filled": ("stop_paying", {"spans": [JOURNEYS["death"]["spans"][0], {"from": "2020-01", "payment": ""}]}),
    "checked": (
        "stop_paying",
        {"province": "henan", "spans": [{"from": "2022-01", "to": "2024-12", "payment": "8400"}]},
    ),
    "payable": ("death", JOURNEYS["death"]),
    "later": ("short_of_years", JOURNEYS["short_of_years"] | {"birth": "1980-01"}),
    "not_payable": ("stop_paying", JOURNEYS["stop_paying"]),
    "depends": (
        "settled_abroad",
        {"month": "2026-11", "nationality_lost": True, "balance": "50000", "balance_month": "2026-06"},
    ),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_violation_in_any_state(calculator, language, scheme):
    page = calculator(language, color_scheme=scheme)
    page.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = []
    for state, journey in STATES.items():
        if journey:
            ground, scenario = journey
            page.page.evaluate(
                "(raw) => { calculator.write(raw); document.querySelector('#form').dispatchEvent("
                "new Event('input', {bubbles: true})); }",
                {"ground": ground} | typed(scenario),
            )
            page.expect_state(state if state in ("prompt", "errors") else "result")
        page.open_all()
        report = page.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [(state, one["id"], node["html"][:160]) for one in report["violations"] for node in one["nodes"]]
    assert found == []


def typed(scenario):
    """As the form holds it: yes and no are words."""
    return {
        name: {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
        for name, value in scenario.items()
    }
