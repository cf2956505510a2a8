"""Runs on the interpreter under test: every case, view, link and code, as one JSON text in ``report``."""

import json
import sys

sys.path.insert(0, ".")

from calc import ScenarioError, assess
from calc.contract.code import read_code, write_code
from calc.contract.link import read_link, write_link
from calc.page.form import answer_of, typed_of_scenario, view_of_typed
from calc.page.since import notice_of

with open("cases.json") as source:
    cases = json.load(source)
with open("forms.json") as source:
    forms = json.load(source)
with open("links.json") as source:
    links = json.load(source)
with open("codes.json") as source:
    codes = json.load(source)
with open("words.json") as source:
    words = json.load(source)


def outcome(scenario):
    try:
        return assess(scenario)
    except ScenarioError as error:
        return {"error": {"code": error.code, "field": error.field}}


def opened(link):
    """What a link says, what is said of it, and the link that the page makes of it."""
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


report = json.dumps(
    {
        "name": sys.implementation.name,
        "results": [outcome(case) for case in cases],
        "views": [view_of_typed(form, words) for form in forms],
        "links": [opened(link) for link in links],
        "codes": [read_code(code) for code in codes],
    }
)
