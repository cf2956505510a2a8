"""What a flexible-employment worker gets back from social insurance: the rules, as arithmetic.

``assess(scenario)`` takes and returns plain data (the public contract, ``python -m calc
--schema``); no input or output, no clock, the same integers on CPython, MicroPython, Pyodide.

    scenario.py   what may be asked and what is refused     grounds.py  the eleven grounds
    facts.py      account, months and age of one scenario   result.py   the answer as data
    rules/        one chapter of law a module               notes.py    what to know beside it
    parameters/   dated tables and the registry of sources  dated.py    which row is in force
    money.py  months.py  steps.py  support.py  errors.py    the small vocabulary of all of it
    words.py  present.py  the answer in a language          browser.py  the calculator page
    link.py  code.py      the inputs to hand on             opened.py   what a link says today
    publish/      for the build only: data files, archives, the single file
"""

from .errors import ScenarioError
from .facts import facts_of
from .result import result_of
from .rules import ASSESS_BY_GROUND
from .scenario import check_scenario, read_scenario

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
