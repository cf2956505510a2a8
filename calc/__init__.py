"""What a flexible-employment worker gets back from social insurance: the rules, as arithmetic.

``assess(scenario)`` takes and returns plain data (the public contract, ``python -m calc
--schema``); no input or output, no clock, the same integers on CPython, MicroPython, Pyodide.

    contract/     what goes in and out: fields (the one table), scenario, result, schema, link, code
    rules/        one chapter of law a module; grounds/ one file for each reason to ask money back
    parameters/   dated tables, each with who watches it, and the registry of sources
    page/         the calculator page: form, view with figure and working, words, what a link says today, the browser
    base/         money, months, dated rows, steps of the working, support, errors
    strings/      loads the words of a language; for the command line and the build only
"""

from .base.errors import NoRuleInForce, ScenarioError
from .contract.scenario import Case, check_scenario, read_scenario
from .rules.facts import facts_of
from .rules.grounds import module_of
from .rules.result import Result, result_of
from .ruleset import RULESET_DAY

__all__ = ("Case", "Result", "ScenarioError", "assess", "assess_case", "check_scenario", "read_scenario")


def assess(scenario: dict) -> dict:
    """The result of a scenario, both in the words of the contract. Raises ScenarioError.

    >>> one_year = {"from": "2024-01", "to": "2024-12", "base": "4500"}
    >>> assess({"ground": "stop_paying", "month": "2024-12", "spans": [one_year]})["account"]["interest"]
    '61.31'
    """
    from .contract.result import result_data

    return result_data(assess_case(read_scenario(scenario)))


def assess_case(case: Case) -> Result:
    """The result of a scenario already read, in numbers. Raises ScenarioError."""
    try:
        facts = facts_of(case)
        return result_of(facts, module_of(case.ground).assess(facts))
    except NoRuleInForce as error:
        error.field = "month"
        if case.as_of < RULESET_DAY:
            error.field, error.detail["why"] = "as_of", "rules_not_out_yet"
        raise
