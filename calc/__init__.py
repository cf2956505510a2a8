"""What a flexible-employment worker gets back from social insurance: the rules, as arithmetic.

``assess(scenario)`` takes and returns plain data (the public contract, ``python -m calc
--schema``); no input or output, no clock, the same integers on CPython, MicroPython, Pyodide.

    contract/     what goes in and out: scenario, schema, result, link, code
    rules/        one chapter of law a module; grounds/ the eleven grounds; facts.py, notes.py
    parameters/   dated tables and the registry of sources
    page/         the calculator page: form, view, words, what a link says today, the browser
    base/         money, months, dated rows, steps, support, errors
"""

from .base.errors import ScenarioError
from .contract.result import result_of
from .contract.scenario import check_scenario, read_scenario
from .rules import ASSESS_BY_GROUND
from .rules.facts import facts_of

__all__ = ("ScenarioError", "assess", "assess_scenario", "check_scenario", "read_scenario")


def assess(raw: dict) -> dict:
    """The result of a scenario, both in the words of the contract. Raises ScenarioError.

    >>> one_year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
    >>> assess({"ground": "stop_paying", "month": "2024-12", "spans": [one_year]})["account"]["interest"]
    '61.31'
    """
    return assess_scenario(read_scenario(raw))


def assess_scenario(scenario) -> dict:
    """The result of a scenario already read. Raises ScenarioError."""
    facts = facts_of(scenario)
    return result_of(facts, ASSESS_BY_GROUND[scenario.ground](facts))
