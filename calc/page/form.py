"""The calculator's form: from what was typed to the view that answers it.

The form sends text only (``typed``); here it becomes a scenario of the contract. What is missing is
asked for (``ask``), what is impossible is said beside its field (``errors``), what is half filled is left
out of the answer and said (``unfinished``): three different things.

>>> scenario_of_typed({"months_paid": "15年6个月", "balance": "¥800", "nationality_lost": "no"}) == {
...     "months_paid": 186, "balance": "800", "nationality_lost": False}
True
"""

from collections import namedtuple

from .. import assess_case, check_scenario
from ..base.errors import ScenarioError
from ..base.money import is_digits, plain_digits
from ..base.steps import as_month, as_yuan
from ..contract.fields import FIELD, FIELDS, HISTORY, SPAN_FIELD
from ..rules.facts import missing_fields
from ..rules.grounds import module_of
from .view import present
from .words import fill, month_words

_WAITING = ("required", "month_incomplete")
_LIMITS = ("least", "most", "start", "month")


class _Open(namedtuple("_Open", ("code", "fields", "mark"))):
    """What to ask for, by the reason that leaves a verdict open or the note that names a gap.

    mark: "needed" where it decides, "closer" where it makes the figure more exact.
    """


_OPEN = (
    _Open("age_unknown", ("birth", "track"), "needed"),
    _Open("age_would_decide", ("birth", "track"), "needed"),
    _Open("age_later_months_unknown", ("months_paid",), "closer"),
    _Open("months_unknown", ("months_paid",), "needed"),
    _Open("nationality_unknown", ("nationality_lost",), "needed"),
    _Open("pension_conditions_unknown", ("birth", "track", "months_paid"), "needed"),
    _Open("foreigner_flexible_months", ("balance_kind",), "needed"),
    _Open("overdrawn_unknown", ("overdrawn",), "needed"),
    _Open("place_decides_refund", ("province",), "needed"),
    _Open("disposable_income_needed", ("province", "disposable_income"), "needed"),
    _Open("income_illustrated", ("province", "disposable_income"), "needed"),
    _Open("income_not_published", ("disposable_income",), "closer"),
    _Open("income_by_compilation", ("disposable_income",), "closer"),
    _Open("pension_drawn_since_balance", ("pension_account_monthly", "birth"), "closer"),
    _Open("account_unknown", ("balance",), "needed"),
    _Open("age_before_on_any_track", ("track",), "closer"),
    _Open("months_needed", ("months_paid",), "needed"),
    _Open("months_needed_at_the_age", ("months_paid",), "closer"),
)


_PERSON = ("ground", "month", "as_of", "birth", "track", "province", "nationality_lost", "months_paid", "deemed_months")


class Answer(namedtuple("Answer", ("scenario", "result", "missing", "errors", "unfinished"))):
    """What was typed, as a scenario, and what can be said of it.

    result: Result or None; missing: names of what is missing; errors: what cannot be read; unfinished:
    refusals of what is half filled and therefore not in the result.
    """


def answer_of(typed: dict) -> Answer:
    """The answer to what has been typed so far; what is half filled waits."""
    scenario = scenario_of_typed(typed)
    if not typed.get("ground"):
        return Answer(scenario, None, (), (), ())
    waiting: tuple = ()
    try:
        case, errors = check_scenario(scenario)
        half = tuple([one for one in errors if one.code in _WAITING])
        if errors and len(half) == len(errors):
            case, left = check_scenario(_without(scenario, half))
            wrong = tuple([one for one in left if one.code not in _WAITING])
            errors, waiting = (half + wrong if left else ()), half
        missing = () if errors else missing_fields(case)
        result = None if errors or missing else assess_case(case)
    except ScenarioError as error:
        return Answer(scenario, None, (), (error,), ())
    if missing:
        missing += tuple([name for name in _needed_besides(scenario) if name not in missing])
    return Answer(scenario, result, missing, errors, waiting)


def _without(scenario: dict, waiting: tuple) -> dict:
    """The scenario without what is half filled: a row, a field, or a field and what says nothing without it."""
    left = dict(scenario)
    rows: dict = {}
    for error in waiting:
        name, bracket, rest = error.field.partition("[")
        if bracket:
            rows.setdefault(name, set()).add(int(rest.partition("]")[0]))
            continue
        beside = FIELD[name].beside or name
        for field in FIELDS:
            if beside in (field.name, field.beside):
                left.pop(field.name, None)
    for name, places in rows.items():
        left[name] = [row for at, row in enumerate(scenario[name]) if at not in places]
    return left


def view_of_typed(typed: dict, words: dict) -> dict:
    """The view for what has been typed so far."""
    return view_of_answer(answer_of(typed), words)


def view_of_answer(answer: Answer, words: dict) -> dict:
    """The result, or what is missing or wrong."""
    scenario, result = answer.scenario, answer.result
    if result is not None:
        view = present(result, words)
        view["ask"] = _open_fields(view, scenario, words)
        view["unfinished"] = [_problem(one, words) for one in answer.unfinished]
        view["checks"] = [_check(one, answer, words) for one in result.outside]
        return view
    if answer.missing or not answer.errors:
        half = [_half(one, words) for one in answer.unfinished]
        asked = half + [_ask(name, words) for name in answer.missing if not _is_begun(name, answer.unfinished)]
        return _view("prompt" if asked else "empty", asked)
    wrong = [_problem(one, words) for one in answer.errors if one.code not in _WAITING]
    waiting = [_half(one, words) for one in answer.errors if one.code in _WAITING]
    if not wrong:
        waiting += [_ask(name, words) for name in _needed_besides(scenario)]
    view = _verdict_alone(scenario, words) or _view("errors" if wrong else "prompt")
    view["errors"], view["ask"] = wrong, waiting
    return view


def _verdict_alone(scenario: dict, words: dict):
    """The view where the person decides, whatever is still wrong with the record; None on other grounds."""
    wrong = [error.field for error in check_scenario(scenario)[1]]
    case, errors = check_scenario({name: scenario[name] for name in _PERSON if name in scenario and name not in wrong})
    return None if errors or missing_fields(case) else present(assess_case(case), words)


def _problem(error: ScenarioError, words: dict) -> dict:
    return {"field": error.field, "text": error_text(error, words)}


def _half(error: ScenarioError, words: dict) -> dict:
    return _problem(error, words) | {"mark": "needed"}


def _is_begun(name: str, unfinished: tuple) -> bool:
    """True if what is half filled will say what is missing: a row of a list, another way of telling the history."""
    begun = [one.field.partition("[")[0] for one in unfinished]
    return name in begun or (name == "spans" and bool([one for one in begun if one in HISTORY]))


def _needed_besides(scenario: dict) -> list:
    """What the ground needs and nobody has begun to say, so that nothing new is asked for afterwards."""
    names = []
    for name in module_of(scenario["ground"]).GROUND.needs:
        if name == "history":
            name = "" if scenario.get("spans") or scenario.get("balance") else "spans"
        when, _, answer = FIELD[name].when.partition("=") if name else ("", "", "")
        if name and scenario.get(name) in (None, "", []) and (not when or scenario.get(when) == answer):
            names.append(name)
    return names


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
            scenario[name] = [_span(span) for span in typed[name]]
    return scenario


def _read(typed: dict, fields: dict) -> dict:
    """The values of the fields, without what people write around or instead of plain figures."""
    values = dict(typed)
    for name in typed:
        field = fields.get(name)
        if field is not None and isinstance(typed[name], str):
            reader = _READ.get(field.unit) or _READ.get(field.kind)
            values[name] = typed[name] if reader is None else reader(typed[name])
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


def _months(typed: str):
    """A number of months as people say it: 180, 180个月, 15年, 15年6个月, 15 years 6 months."""
    rest = plain_digits(typed).lower().replace(" ", "")
    months = 0
    for size, signs in sorted(_LENGTHS, reverse=True):
        for sign in signs:
            number, found, after = rest.partition(sign)
            if found and is_digits(number) and len(number) < 6:
                months, rest = months + int(number) * size, after
                break
    if rest == "" and months:
        return months
    return months + int(rest) if is_digits(rest) and len(rest) < 6 and not months else typed


_LENGTHS = ((12, ("年", "years", "year")), (1, ("个月", "個月", "月", "months", "month")))


def _answer(typed: str):
    """Yes and no as true and false."""
    return {"yes": True, "no": False}.get(typed, typed)


def _percent(typed: str) -> str:
    """A percentage without its sign."""
    return plain_digits(typed.replace("%", "").replace("\uff05", ""))


# By the unit of a field, else by its kind.
_READ = {
    "months": _months,
    "percent": _percent,
    "count": _count,
    "yuan": _bare_money,
    "bool": _answer,
    "month": plain_digits,
    "day": plain_digits,
    "decimal": plain_digits,
}


def _span(span: dict) -> dict:
    """One row, without what is empty."""
    row = _read({name: value for name, value in span.items() if value != ""}, SPAN_FIELD)
    if "payment" not in row and "per" in row:  # the unit is chosen, the amount is still to come
        del row["per"]
    return row


def _open_fields(view: dict, scenario: dict, words: dict) -> list:
    """Fields that would decide or narrow the answer and are still empty."""
    asked: list = []
    for one in _OPEN:
        if one.code in view["codes"]:
            for name in one.fields:
                beside = FIELD[name].beside
                known = [row["field"] for row in asked] + list(scenario)
                if name == "months_paid" and "balance" not in scenario and scenario.get("spans"):
                    continue  # the rows say how many
                if name not in known and (not beside or beside in scenario):
                    asked.append(_ask(name, words, one.mark))
    return asked


def _check(one, answer: Answer, words: dict) -> dict:
    """What looks mistyped in a row, and the other reading that would fit."""
    half = ["%s[%d]" % (one.list, at) for at in range(len(answer.scenario[one.list]))]
    whole = [row for row in half if not [left for left in answer.unfinished if left.field.startswith(row + ".")]]
    operands = {"base": as_yuan(one.base), "limit": as_yuan(one.limit.amount), "since": as_month(one.limit.since)}
    instead = "-".join(one.instead)
    return {
        "field": whole[one.at] + "." + one.key,
        "text": fill(words, "check." + one.side + ("_later" if one.later else ""), operands),
        "question": words["check.instead." + instead] if instead else "",
        "instead": instead,
    }


def _ask(name: str, words: dict, mark: str = "needed") -> dict:
    return {"field": name, "text": words["error.required"], "mark": mark}


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
        "unfinished": [],
        "checks": [],
    }
