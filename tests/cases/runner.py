"""Runs reference cases; the same lines on CPython, MicroPython and Pyodide."""

from calc import ScenarioError, assess


def scenario_of(case: dict):
    """The scenario of a case, with the rules of the day on which it was worked."""
    given = case["case"]
    return {"as_of": case["worked"]} | given if isinstance(given, dict) else given


def differences(case: dict) -> list:
    """What an outcome lacks of a case, as readable lines; none if it holds."""
    try:
        outcome = assess(scenario_of(case))
    except ScenarioError as error:
        outcome = {"error": {"code": error.code, "field": error.field}}
    expected = {"error": case["error"]} if "error" in case else case["expect"]
    return _missing(expected, outcome, "")


def _missing(expected, given, path: str) -> list:
    """A dict is compared key by key, a list item by item, anything else as it is."""
    if isinstance(expected, dict) and isinstance(given, dict):
        lines = []
        for key in sorted(expected):
            lines.extend(_missing(expected[key], given.get(key), path + "." + key))
        return lines
    if isinstance(expected, list) and isinstance(given, list) and len(expected) == len(given):
        lines = []
        for position in range(len(expected)):
            lines.extend(_missing(expected[position], given[position], path + "[%d]" % position))
        return lines
    return [] if expected == given else ["%s: expected %s, got %s" % (path, expected, given)]
