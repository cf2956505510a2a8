"""The input: how a scenario is read, what is refused.

``read_scenario`` turns the public vocabulary (JSON types, text as in ``schema.py``; null is as good as absent)
into a ``Case`` that the rules trust; ``check_scenario`` does the same and lists every refusal instead of stopping
at the first. Nothing is dropped silently.

>>> stated = {"ground": "stop_paying", "month": "2024-12", "balance": "4,381.31", "balance_month": "2024-12"}
>>> read_scenario(stated).balance
438131
"""

from collections import namedtuple

from ..base.dated import first_month
from ..base.errors import InputError, OutOfRange, ScenarioError
from ..base.money import format_yuan, is_digits, parse_yuan, plain_digits
from ..base.months import month_text, parse_day, parse_month
from ..parameters.account_rate import BANK_DEPOSIT_RATE
from ..parameters.account_start import ACCOUNT_START
from ..rules.contribution import unknown_amount
from ..rules.drawn import months_drawn
from ..rules.facts import is_pensioner
from ..rules.grounds import module_of
from .fields import AMOUNTS, FIELD, FIELDS, SPAN_FIELDS

MOST_PREPAID = 24  # months after the booking that a payment may reach
LEAST_PENSION_AGE = 40 * 12  # months; the first age of the payout months (国发〔2005〕38号 annex)
LEAST_AGE = 16 * 12  # months; nobody works or is insured before (劳动法 Art 15)

FIELD_NAMES = tuple([field.name for field in FIELDS])
SPAN_KEYS = tuple([field.name for field in SPAN_FIELDS])


TYPE_CHECKING = False  # true to mypy, which cannot see the attributes that a table names


class Case(namedtuple("Case", FIELD_NAMES)):  # type: ignore[misc]
    """A scenario as read, one attribute a field, None where nothing was said.

    Money in fen, months as indices, decimals in ten-thousandths, spans as Spans.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str): ...


class Span(namedtuple("Span", ("start", "end", "holds", "amount", "kind", "credited"))):
    """Months (indices, inclusive) of one amount.

    holds: what the amount is: "base" or "month" (the payment of a month) or "year" (of twelve), in fen, or
    "tier" (ten-thousandths of a percent of the province's reference wage); credited: month of booking, or None.
    """


def read_scenario(scenario: dict) -> Case:
    """The case of a scenario. Raises the first ScenarioError found."""
    case, errors = check_scenario(scenario)
    if errors:
        raise errors[0]
    return case


def check_scenario(scenario: dict) -> tuple:
    """(case, errors): the case is None if there is any error."""
    if not isinstance(scenario, dict):
        return None, (InputError("wrong_type", "", expected="object"),)
    errors = [InputError("unknown_key", str(key)[:40]) for key in sorted(scenario) if key not in FIELD]
    values = {}
    for field in FIELDS:
        values[field.name] = _read_field(field.name, field, scenario.get(field.name), errors)
    for field in FIELDS:
        if field.required and scenario.get(field.name) is None:
            errors.append(InputError("required", field.name))
    if errors:
        return None, tuple(errors)
    case = _with_defaults(values)
    errors = _contradictions(case)
    return (None if errors else case), tuple(errors)


def _with_defaults(values: dict) -> Case:
    filled = {"as_of": FIELD["as_of"].limits[1], "schema": 1, "spans": (), "overlap": ()}
    for name in filled:
        if values[name] is None:
            values[name] = filled[name]
    return Case(**values)


def _read_field(name: str, field, given, errors: list):
    """One value, or None where it is absent or refused (the refusal goes to ``errors``)."""
    if given is None:
        return None
    try:
        if field.kind == "spans":
            return _read_spans(name, field, given, errors)
        return _read_value(name, field, given)
    except ScenarioError as error:
        errors.append(error)
        return None


def _read_value(name: str, field, given):
    if field.kind == "bool":
        if given is not True and given is not False:
            raise InputError("wrong_type", name, expected="true or false")
        return given
    if field.kind == "count":
        return _read_count(name, field.limits, given)
    if not isinstance(given, str):
        raise InputError("wrong_type", name, expected="text")
    return _READERS[field.kind](name, field.limits, given)


def _read_count(name: str, limits: tuple, given) -> int:
    """A whole number; to JSON 120.0 is one, too, true and false are none."""
    if given is True or given is False or not isinstance(given, (int, float)) or given % 1 != 0:
        why = "not_whole" if _is_decimal(given) else "not_a_number"
        raise InputError("wrong_type", name, expected="whole number", why=why)
    if not limits[0] <= given <= limits[1]:
        raise OutOfRange("out_of_range", name, least=str(limits[0]), most=str(limits[1]))
    return int(given)


def _is_decimal(given) -> bool:
    """True for a number with decimal places, or the text of one."""
    whole, dot, places = plain_digits(given).partition(".") if isinstance(given, str) else ("", "", "")
    return isinstance(given, float) or (dot != "" and is_digits(whole) and is_digits(places))


def _read_word(name: str, words: tuple, given: str) -> str:
    if given not in words:
        raise InputError("not_a_word", name, given=given)
    return given


def _read_month(name: str, limits: tuple, given: str) -> int:
    month = parse_month(given, name)
    if not limits[0] <= month <= limits[1]:
        raise OutOfRange("out_of_range", name, least=month_text(limits[0]), most=month_text(limits[1]))
    return month


def _read_day(name: str, limits: tuple, given: str) -> str:
    day = parse_day(given, name)
    if not limits[0] <= day <= limits[1]:
        raise OutOfRange("out_of_range", name, least=limits[0], most=limits[1])
    return day


def _read_decimal(name: str, limits, given: str) -> int:
    """A decimal of up to four places, as ten-thousandths (an index, a percentage)."""
    whole, dot, places = given.partition(".")
    if not is_digits(whole) or len(whole) > 3 or (dot and not (is_digits(places) and len(places) <= 4)):
        raise InputError("not_a_number", name, given=given)
    value = int(whole) * 10000 + int((places + "0000")[:4])
    if limits is not None and not limits[0] <= value <= limits[1]:
        raise OutOfRange("out_of_range", name, least=str(limits[0] // 10000), most=str(limits[1] // 10000))
    return value


def _read_yuan(name: str, limits, given: str) -> int:
    fen = parse_yuan(given, name)
    if limits is not None and fen < limits[0]:
        raise OutOfRange("out_of_range", name, why="zero_base")
    if limits is not None and fen > limits[1]:
        raise InputError("absurd_money", name, given=format_yuan(fen))
    return fen


_READERS = {"word": _read_word, "month": _read_month, "day": _read_day, "decimal": _read_decimal, "yuan": _read_yuan}


def _read_spans(name: str, field, given, errors: list):
    if not isinstance(given, (list, tuple)):
        raise InputError("wrong_type", name, expected="list")
    if len(given) > field.limits:
        raise OutOfRange("too_many_spans", name, most=str(field.limits), given=str(len(given)))
    spans = []
    for position, one in enumerate(given):
        spans.append(_read_span("%s[%d]" % (name, position), one, errors))
    return None if None in spans else tuple(spans)


def _read_span(name: str, given, errors: list):
    if not isinstance(given, dict):
        errors.append(InputError("wrong_type", name, expected="object"))
        return None
    before = len(errors)
    for key in sorted(given):
        if key not in SPAN_KEYS:
            errors.append(InputError("unknown_key", name + "." + str(key)[:40]))
    values = {}
    for field in SPAN_FIELDS:
        path = name + "." + field.name
        values[field.name] = _read_field(path, field, given.get(field.name), errors)
        if field.required and given.get(field.name) is None:
            errors.append(InputError("required", path))
    errors.extend(_amount_errors(name, given, values))
    if len(errors) > before:
        return None
    held = next(one for one in AMOUNTS if values[one] is not None)
    holds = (values["per"] or "month") if held == "payment" else held
    return Span(values["from"], values["to"], holds, values[held], values["kind"] or "flexible", values["credited"])


def _amount_errors(name: str, given: dict, values: dict) -> list:
    """One row: its months in order, and exactly one amount."""
    errors: list = []
    start, end = values["from"], values["to"]
    said = [one for one in AMOUNTS if given.get(one) is not None]
    if not said:
        errors.append(InputError("required", name + ".base"))
    for one in said[1:]:
        errors.append(InputError("one_amount", name + "." + one, other=said[0]))
    if values["per"] is not None and said and "payment" not in said:
        errors.append(InputError("needs_payment", name + ".per"))
    if start is not None and end is not None and end < start:
        errors.append(InputError("span_backwards", name + ".to", start=month_text(start)))
    return errors


def account_start(province) -> int:
    """The first month that can be rebuilt: the account had begun and a rate is known."""
    starts = [parse_month(row[1]) for row in ACCOUNT_START if province in (None, row[0])]
    return max(min(starts), first_month(BANK_DEPOSIT_RATE))


def _contradictions(case: Case) -> list:
    """Every refusal that needs more than one field."""
    errors = []
    errors.extend(_balance_errors(case))
    for name, spans in (("spans", case.spans), ("overlap", case.overlap)):
        errors.extend(_span_errors(case, name, spans))
        errors.extend(_overlap_errors(name, spans))
    since = parse_month(module_of(case.ground).GROUND.since)
    if case.month < since:
        errors.append(_too_early("month", "before_the_law", since))
    if case.medical_from is not None and case.medical_kind != "resident":
        errors.append(OutOfRange("out_of_range", "medical_from", why="only_for_resident"))
    errors.extend(_pension_errors(case))
    if case.birth is not None and case.birth > case.month:
        errors.append(OutOfRange("out_of_range", "birth", why="birth_after_month"))
    return errors


def _pension_errors(case: Case) -> list:
    """A pension begun by the month of the case, not before the first age of the payout months, for so many months."""
    begun, drawn = case.pension_from, months_drawn(case)
    if begun is not None and begun > case.month:
        return [_too_late("pension_from", "span_after_month", case.month)]
    if drawn is None:
        return []
    errors: list = []
    if begun is not None and abs(case.month - begun + 1 - drawn) > 1:
        detail = {"start": month_text(begun), "months": str(case.month - begun + 1)}
        errors.append(InputError("pension_months_differ", "pension_months_drawn", **detail))
    first = case.month - drawn + 1 if begun is None else begun
    if case.birth is not None and first < case.birth + LEAST_PENSION_AGE:
        field = "pension_months_drawn" if begun is None else "pension_from"
        errors.append(_too_early(field, "pension_too_early", case.birth + LEAST_PENSION_AGE))
    return errors


def _too_early(field: str, why: str, least: int) -> OutOfRange:
    return OutOfRange("out_of_range", field, why=why, least=month_text(least))


def _too_late(field: str, why: str, most: int) -> OutOfRange:
    return OutOfRange("out_of_range", field, why=why, most=month_text(most))


def _balance_errors(case: Case) -> list:
    errors: list = []
    stated, month = case.balance, case.balance_month
    began = account_start(case.province)
    if stated is not None and month is None:
        errors.append(InputError("required", "balance_month"))
    for field in FIELDS:
        if field.beside == "balance" and getattr(case, field.name) is not None and stated is None:
            errors.append(InputError("needs_balance", field.name))
    if month is not None and month > case.month:
        errors.append(_too_late("balance_month", "balance_after_month", case.month))
    if month is not None and month < began:
        errors.append(_too_early("balance_month", "before_account_began", began))
    return errors


def _span_errors(case: Case, name: str, spans: tuple) -> list:
    """Spans against the start of the account, the month of application and the balance."""
    errors = []
    began = account_start(case.province)
    settled = _last_settled(case) if name == "spans" else None
    for position, span in enumerate(spans):
        errors.extend(_booking_errors("%s[%d]" % (name, position), span, began, case.month, settled))
        errors.extend(_person_errors("%s[%d]" % (name, position), span, case))
    return errors


def _person_errors(field: str, span: Span, case: Case) -> list:
    """One span: not paid as a child, and an amount that stands for a base."""
    errors = []
    if case.birth is not None and span.start < case.birth + LEAST_AGE:
        errors.append(_too_early(field + ".from", "before_sixteen", case.birth + LEAST_AGE))
    begun = span.start >= account_start(case.province)
    unknown = unknown_amount(span, case.province, case.as_of) if begun else None
    if unknown is not None:
        held = "tier" if span.holds == "tier" else "payment"
        errors.append(OutOfRange(unknown[0], field + "." + held, month=month_text(unknown[1])))
    return errors


def _booking_errors(field: str, span: Span, began: int, last: int, settled) -> list:
    """One span: not before the account, not after the application, nothing that the balance covers."""
    errors = []
    booked = span.end if span.credited is None else span.credited
    if span.start < began:
        errors.append(_too_early(field + ".from", "before_account_began", began))
    if booked > last:
        errors.append(_too_late(field + (".to" if span.credited is None else ".credited"), "span_after_month", last))
    if span.credited is not None and span.end > span.credited + MOST_PREPAID:
        errors.append(_too_late(field + ".to", "credited_out_of_range", span.credited + MOST_PREPAID))
    if span.credited is not None and span.credited < began:
        errors.append(_too_early(field + ".credited", "before_account_began", began))
    if settled is not None and span.start <= settled:
        errors.append(_too_early(field + ".from", "span_before_balance", settled + 1))
    elif settled is not None and booked <= settled:
        errors.append(_too_early(field + ".credited", "span_before_balance", settled + 1))
    return errors


def _last_settled(case: Case):
    """The month that a stated balance already covers; a retiree's spans only give months."""
    return None if is_pensioner(case) else case.balance_month


def _overlap_errors(name: str, spans: tuple) -> list:
    order = sorted((span.start, span.end, position) for position, span in enumerate(spans))
    errors = []
    for before, after in zip(order, order[1:]):
        if after[0] <= before[1]:
            later = max(before[2], after[2])
            errors.append(
                InputError("overlapping_spans", "%s[%d].from" % (name, later), other=str(min(before[2], after[2]) + 1))
            )
    return errors
