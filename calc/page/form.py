"""The calculator's form: from what was typed to the view that answers it.

The form sends text only; here it becomes a scenario of the contract. What is missing is asked
for (``ask``), what is impossible is said beside its field (``errors``): two different things.
"""

from collections import namedtuple

from .. import assess_scenario, check_scenario
from ..base.errors import ScenarioError
from ..base.money import format_yuan, is_digits, parse_yuan, plain_digits
from ..base.months import parse_month
from ..contract.scenario import FIELDS
from ..rules.contribution import base_of_payment
from ..rules.facts import missing_fields
from ..ruleset import RULESET_DAY
from .view import present
from .words import fill, month_words

_WAITING = ("required", "month_incomplete")
_LIMITS = ("least", "most", "start")

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


# What was typed, as a scenario of the contract; its result or None; the names of what is
# missing; what cannot be read.
Answer = namedtuple("Answer", ("scenario", "result", "missing", "errors"))


def answer_form(raw: dict) -> Answer:
    """The answer to what has been typed so far."""
    scenario = scenario_of_form(raw)
    if not raw.get("ground"):
        return Answer(scenario, None, (), ())
    read, errors = check_scenario(scenario)
    try:
        missing = () if errors else missing_fields(read)
        result = None if errors or missing else assess_scenario(read)
    except ScenarioError as error:
        return Answer(scenario, None, (), (error,))
    return Answer(scenario, result, missing, errors)


def view_of_form(raw: dict, words: dict) -> dict:
    """The view for what has been typed so far."""
    return view_of_answer(answer_form(raw), words)


def view_of_answer(answer: Answer, words: dict) -> dict:
    """The result, or what is missing or wrong."""
    scenario, result, missing, errors = answer
    if result is not None:
        view = present(result, scenario, words)
        view["ask"] = [_ask(name, words) for name in _open_fields(view, scenario)]
        return view
    if missing or not errors:
        return _view("prompt" if missing else "empty", ask=[_ask(name, words) for name in missing])
    wrong = [_problem(one, words) for one in errors if one.code not in _WAITING]
    waiting = [_problem(one, words) for one in errors if one.code in _WAITING]
    view = _view("errors" if wrong else "prompt")
    if scenario["ground"] == "stop_paying":
        view = _verdict_alone(scenario, words) or view
    view["errors"], view["ask"] = wrong, waiting
    return view


def _verdict_alone(scenario: dict, words: dict):
    """The view of ``stop_paying`` without a history: its verdict does not hang on what was paid."""
    bare = {name: scenario[name] for name in ("ground", "month") if name in scenario}
    read, errors = check_scenario(bare)
    return None if errors else present(assess_scenario(read), bare, words)


def _problem(error: ScenarioError, words: dict) -> dict:
    return {"field": error.field, "text": error_text(error, words)}


def form_of_scenario(scenario: dict) -> dict:
    """A scenario (contract) as the form holds it: everything is text."""
    return {
        name: value
        if isinstance(value, list)
        else {True: "yes", False: "no"}.get(value, value)
        if isinstance(value, bool)
        else str(value)
        for name, value in scenario.items()
    }


def scenario_of_form(raw: dict) -> dict:
    """The scenario (contract) that was typed; what cannot be read stays as it was typed."""
    scenario = dict(raw)
    if raw.get("nationality_lost") in ("yes", "no"):
        scenario["nationality_lost"] = raw["nationality_lost"] == "yes"
    for name, kind, _ in FIELDS:
        if kind == "count" and isinstance(raw.get(name), str):
            scenario[name] = _count(raw[name])
        if kind == "yuan" and isinstance(raw.get(name), str):
            scenario[name] = _bare_money(raw[name])
    for name in ("spans", "overlap"):
        if name in raw:
            scenario[name] = [_span(span, raw) for span in raw[name]]
    return scenario


def _bare_money(typed: str) -> str:
    """An amount without the currency that people write around it (¥800, 800 元)."""
    for sign in ("元", "￥", "¥", "CNY", "RMB"):
        typed = typed.replace(sign, "")
    return typed.strip()


def _count(typed: str):
    """Typed digits as a number; anything else as it was typed."""
    digits = plain_digits(typed)
    return int(digits) if is_digits(digits) and len(digits) < 10 else typed


def _span(span: dict, raw: dict) -> dict:
    """One row: a monthly payment becomes the base that it stands for."""
    one = dict(span)
    if isinstance(one.get("base"), str):
        one["base"] = _bare_money(one["base"])
    if one.pop("unit", "") == "payment" and one.get("base"):
        one["base"] = _base_text(one, raw)
    return one


def _base_text(span: dict, raw: dict) -> str:
    try:
        payment = parse_yuan(span["base"])
        month = parse_month(span.get("from", ""))
        base = base_of_payment(
            payment, month, span.get("kind") or "flexible", raw.get("province"), raw.get("as_of") or RULESET_DAY
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
