"""Runs on the interpreter under test: every case and every view, as one JSON text in ``report``."""

import json
import sys

sys.path.insert(0, ".")

from calc import ScenarioError, assess  # noqa: E402
from calc.form import view_of_form  # noqa: E402

with open("cases.json") as source:
    cases = json.load(source)
with open("forms.json") as source:
    forms = json.load(source)
with open("words.json") as source:
    words = json.load(source)


def outcome(scenario):
    try:
        return assess(scenario)
    except ScenarioError as error:
        return {"error": {"code": error.code, "field": error.field}}


report = json.dumps({
    "name": sys.implementation.name,
    "results": [outcome(case) for case in cases],
    "views": [view_of_form(form, words) for form in forms],
})
