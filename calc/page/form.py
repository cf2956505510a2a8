"""The calculator's form: from what was typed to the view that answers it.

The form sends text only (``typed``); here it becomes a scenario of the contract. What is missing is
asked for (``ask``), what is impossible is said beside its field (``errors``): two different things.

>>> scenario_of_typed({"months_paid": "120", "balance": "¥800", "nationality_lost": "no"}) == {
...     "months_paid": 120, "balance": "800", "nationality_lost": False}
True
"""

from collections import namedtuple

from .. import assess_case, check_scenario
from ..base.errors import ScenarioError
from ..base.money import format_yuan, is_digits, parse_yuan, plain_digits
from ..base.months import parse_month
from ..contract.fields import FIELD, SPAN_FIELD
from ..rules.contribution import base_of_payment
from ..rules.facts import missing_fields
from ..ruleset import RULESET_DAY
from .view import present
from .words import fill, month_words

_WAITING = ("required", "month_incomplete")
_LIMITS = ("least", "most", "start", "month")

# What to ask for, by the reason that leaves a verdict open or the note that names a gap.
_OPEN = (
    ("age_unknown", ("birth", "track")),
    ("months_unknown", ("months_paid",)),
    ("nationality_unknown", ("nationality_lost",)),
    ("pension_conditions_unknown", ("birth", "track", "months_paid")),
    ("overdrawn_unknown", ("overdrawn",)),
    ("disposable_income_needed", ("disposable_income",)),
    ("months_needed", ("months_paid",)),
    ("months_needed_at_the_age", ("months_paid",)),
)


class Answer(namedtuple("Answer", ("scenario", "result", "missing", "errors"))):
    """What was typed, as a scenario; its Result or None; the names of what is missing; what cannot be read."""


def answer_of(typed: dict) -> Answer:
    """The answer to what has been typed so far."""
    scenario = scenario_of_typed(typed)
    if not typed.get("ground"):
        return Answer(scenario, None, (), ())
    case, errors = check_scenario(scenario)
    try:
        missing = () if errors else missing_fields(case)
        result = None if errors or missing else assess_case(case)
    except ScenarioError as error:
        return Answer(scenario, None, (), (error,))
    return Answer(scenario, result, missing, errors)


def view_of_typed(typed: dict, words: dict) -> dict:
    """The view for what has been typed so far."""
    return view_of_answer(answer_of(typed), words)


def view_of_answer(answer: Answer, words: dict) -> dict:
    """The result, or what is missing or wrong."""
    scenario, result, missing, errors = answer
    if result is not None:
        view = present(result, words)
        view["ask"] = [_ask(name, words) for name in _open_fields(view, scenario)]
        return view
    if missing or not errors:
        return _view("prompt" if missing else "empty", ask=[_ask(name, words) for name in missing])
    wrong = [_problem(one, words) for one in errors if one.code not in _WAITING]
    waiting = [_problem(one, words) for one in errors if one.code in _WAITING]
    view = _verdict_alone(scenario, words) or _view("errors" if wrong else "prompt")
    view["errors"], view["ask"] = wrong, waiting
    return view


def _verdict_alone(scenario: dict, words: dict):
    """The view where ground and month decide, whatever else is still wrong; None on other grounds."""
    bare = {name: scenario[name] for name in ("ground", "month") if name in scenario}
    case, errors = check_scenario(bare)
    return None if errors or missing_fields(case) else present(assess_case(case), words)


def _problem(error: ScenarioError, words: dict) -> dict:
    return {"field": error.field, "text": error_text(error, words)}


def typed_of_scenario(scenario: dict) -> dict:
    """A scenario as it would be typed: everything is text."""
    return {name: _typed(scenario[name]) for name in scenario}


def _typed(value):
    if isinstance(value, list):
        return value
    if value is True or value is False:
        return "yes" if value else "no"
    return str(value)


def scenario_of_typed(typed: dict) -> dict:
    """The scenario that was typed, as the contract writes it; what cannot be read stays as it was typed."""
    scenario = _read(typed, FIELD)
    for name in typed:
        if name in FIELD and FIELD[name].kind == "spans":
            scenario[name] = [_span(span, typed) for span in typed[name]]
    return scenario


def _read(typed: dict, fields: dict) -> dict:
    """The values of the fields, without what people write around or instead of plain figures."""
    values = dict(typed)
    for name in typed:
        kind = fields[name].kind if name in fields else ""
        if isinstance(typed[name], str) and kind in _READ:
            values[name] = _READ[kind](typed[name])
    return values


def _bare_money(typed: str) -> str:
    """An amount without the currency that people write around it (¥800, 800 元)."""
    for sign in ("元", "￥", "¥", "CNY", "RMB"):
        typed = typed.replace(sign, "")
    return plain_digits(typed)


def _count(typed: str):
    """Typed digits as a number; anything else as it was typed."""
    digits = plain_digits(typed)
    return int(digits) if is_digits(digits) and len(digits) < 10 else typed


def _answer(typed: str):
    """Yes and no as true and false."""
    return {"yes": True, "no": False}.get(typed, typed)


_READ = {
    "count": _count,
    "yuan": _bare_money,
    "bool": _answer,
    "month": plain_digits,
    "day": plain_digits,
    "decimal": plain_digits,
}


def _span(span: dict, typed: dict) -> dict:
    """One row: a monthly payment becomes the base that it stands for."""
    one = _read(span, SPAN_FIELD)
    if one.pop("unit", "") == "payment" and one.get("base"):
        one["base"] = _base_text(one, typed)
    return one


def _base_text(span: dict, typed: dict) -> str:
    try:
        payment = parse_yuan(span["base"])
        month = parse_month(span.get("from", ""))
        base = base_of_payment(
            payment, month, span.get("kind") or "flexible", typed.get("province"), typed.get("as_of") or RULESET_DAY
        )
    except ScenarioError:
        return span["base"]
    return span["base"] if base is None else format_yuan(base)


def _open_fields(view: dict, scenario: dict) -> list:
    """Fields that would narrow the answer and are still empty."""
    codes = view["codes"]
    names: list = []
    for code, fields in _OPEN:
        if code in codes:
            names.extend(name for name in fields if name not in scenario and name not in names)
    return names


def _ask(name: str, words: dict) -> dict:
    return {"field": name, "text": words["error.required"]}


def error_text(error: ScenarioError, words: dict) -> str:
    """The sentence for a refusal; ``why`` names a more exact one."""
    operands = {"field": error.field}
    for name in sorted(error.detail):
        value = str(error.detail[name])
        operands[name] = month_words(words, value) if name in _LIMITS and _is_month(value) else value
    return fill(words, "error." + operands.get("why", error.code), operands)


def _is_month(text: str) -> bool:
    return len(text) == 7 and text[4:5] == "-"


def _view(state: str, ask=()) -> dict:
    """A view without an answer."""
    return {
        "state": state,
        "verdict": "",
        "text": {},
        "rows": {},
        "show": {},
        "size": {},
        "errors": [],
        "ask": list(ask),
    }
