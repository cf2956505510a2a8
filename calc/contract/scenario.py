"""The input: what may be asked, how it is read, what is refused.

``read_scenario`` turns the public vocabulary (JSON types, text as typed) into a
``Scenario`` that the rules trust; ``check_scenario`` does the same and lists every
refusal instead of stopping at the first. Nothing is dropped silently.
"""

from collections import namedtuple

from ..base.errors import InputError, OutOfRange, ScenarioError
from ..base.money import format_yuan, is_digits, parse_yuan, plain_digits
from ..base.months import month_text, parse_day, parse_month
from ..parameters.account_rate import BANK_DEPOSIT_RATE
from ..parameters.account_start import ACCOUNT_START
from ..parameters.provinces import PROVINCES
from ..rules.grounds import GROUNDS
from ..ruleset import RULESET_DAY

MOST_SPANS = 1000
MOST_PREPAID = 24  # months after the booking that a payment may reach
MOST_BASE_FEN = 10**8  # one million yuan a month
FIRST_MONTH = parse_month(BANK_DEPOSIT_RATE.rows[0].start)  # no rate is known before it
FIRST_LAW_MONTH = parse_month("2011-07")  # the Social Insurance Law and its rules are in force
LAST_MONTH = parse_month("2099-12")
FIRST_BIRTH = parse_month("1920-01")
FIRST_AS_OF = "2011-07-01"

TRACK_WORDS = ("men60", "women55", "women50")
KIND_WORDS = ("flexible", "employee")
MEDICAL_WORDS = ("employee", "resident")
GROUND_WORDS = tuple(ground.name for ground in GROUNDS)
PROVINCE_WORDS = tuple(row[0] for row in PROVINCES)

# One row a key of the contract: name, type, and what limits it: the words of a "word",
# (least, most) of a "count".
FIELDS = (
    ("schema", "count", (1, 1)),
    ("ground", "word", GROUND_WORDS),
    ("month", "month", None),
    ("as_of", "day", None),
    ("province", "word", PROVINCE_WORDS),
    ("birth", "month", None),
    ("track", "word", TRACK_WORDS),
    ("spans", "spans", None),
    ("balance", "yuan", None),
    ("balance_month", "month", None),
    ("months_paid", "count", (0, 900)),
    ("deemed_months", "count", (0, 900)),
    ("first_insured", "month", None),
    ("paid", "yuan", None),
    ("subsidy", "yuan", None),
    ("medical_balance", "yuan", None),
    ("nationality_lost", "bool", None),
    ("overlap", "spans", None),
    ("resident_paid", "yuan", None),
    ("pension_months_drawn", "count", (0, 900)),
    ("overdrawn", "yuan", None),
    ("medical_kind", "word", MEDICAL_WORDS),
    ("medical_paid", "yuan", None),
    ("medical_from", "month", None),
    ("job_from", "month", None),
    ("disposable_income", "yuan", None),
    ("pension_base", "yuan", None),
    ("index", "decimal", None),
    ("future_base", "yuan", None),
    ("stop", "month", None),
    ("retire", "month", None),
    ("die", "month", None),
    ("growth", "decimal", None),
    ("resident_basic", "yuan", None),
)
FIELD_NAMES = tuple(field[0] for field in FIELDS)

Scenario = namedtuple("Scenario", FIELD_NAMES)

# Months are inclusive indices, base is fen a month, credited an index or None.
Span = namedtuple("Span", ("start", "end", "base", "kind", "credited"))
SPAN_FIELDS = (
    ("from", "month", None),
    ("to", "month", None),
    ("base", "yuan", None),
    ("kind", "word", KIND_WORDS),
    ("credited", "month", None),
)
SPAN_KEYS = tuple(field[0] for field in SPAN_FIELDS)


def read_scenario(raw: dict) -> Scenario:
    """The scenario, checked. Raises the first ScenarioError found."""
    scenario, errors = check_scenario(raw)
    if errors:
        raise errors[0]
    return scenario


def check_scenario(raw: dict) -> tuple:
    """(scenario, errors): the scenario is None if there is any error."""
    if not isinstance(raw, dict):
        return None, (InputError("wrong_type", "", expected="object"),)
    errors = [InputError("unknown_key", str(key)[:40]) for key in sorted(raw) if key not in FIELD_NAMES]
    values = []
    for name, kind, limits in FIELDS:
        values.append(_read_field(name, kind, limits, raw.get(name), errors))
    scenario = Scenario(*values)
    for name in ("ground", "month"):
        if raw.get(name) is None:
            errors.append(InputError("required", name))
    if not errors:
        scenario = _with_defaults(scenario)
        errors.extend(_contradictions(scenario))
    return (None if errors else scenario), tuple(errors)


def _with_defaults(scenario: Scenario) -> Scenario:
    filled = {"as_of": RULESET_DAY, "schema": 1, "spans": (), "overlap": ()}
    pairs = zip(FIELD_NAMES, scenario)
    return Scenario(*[filled.get(name) if value is None else value for name, value in pairs])


def _read_field(name: str, kind: str, limits, given, errors: list):
    """One value, or None where it is absent or refused (the refusal goes to ``errors``)."""
    if given is None:
        return None
    try:
        if kind == "spans":
            return _read_spans(name, given, errors)
        return _read_value(name, kind, limits, given)
    except ScenarioError as error:
        errors.append(error)
        return None


def _read_value(name: str, kind: str, limits, given):
    if kind == "bool":
        if given is not True and given is not False:
            raise InputError("wrong_type", name, expected="true or false")
        return given
    if kind == "count":
        return _read_count(name, limits, given)
    if not isinstance(given, str):
        raise InputError("wrong_type", name, expected="text")
    if kind == "word":
        if given not in limits:
            raise InputError("not_a_word", name, given=given[:40])
        return given
    if kind == "month":
        return _read_month(name, given)
    if kind == "day":
        return _read_as_of(name, given)
    if kind == "decimal":
        return _read_decimal(name, given)
    return parse_yuan(given, name)


def _read_count(name: str, limits: tuple, given) -> int:
    """A whole number (true and false are none)."""
    if type(given) is not int:
        raise InputError("wrong_type", name, expected="whole number", why="not_a_number")
    if not limits[0] <= given <= limits[1]:
        raise OutOfRange("out_of_range", name, least=str(limits[0]), most=str(limits[1]))
    return given


def _read_month(name: str, given: str) -> int:
    month = parse_month(given, name)
    least = FIRST_MONTH if name in ("month", "stop", "retire", "die") else FIRST_BIRTH
    if not least <= month <= LAST_MONTH:
        raise OutOfRange("out_of_range", name, least=month_text(least), most=month_text(LAST_MONTH))
    return month


def _read_as_of(name: str, given: str) -> str:
    day = parse_day(given, name)
    if not FIRST_AS_OF <= day <= RULESET_DAY:
        raise OutOfRange("out_of_range", name, least=FIRST_AS_OF, most=RULESET_DAY)
    return day


def _read_decimal(name: str, given: str) -> int:
    """A decimal of up to four places, as ten-thousandths (an index, a percentage)."""
    whole, dot, places = plain_digits(given).partition(".")
    if not is_digits(whole) or len(whole) > 3 or (dot and not (is_digits(places) and len(places) <= 4)):
        raise InputError("not_a_number", name, given=given[:40])
    return int(whole) * 10000 + int((places + "0000")[:4])


def _read_spans(name: str, given, errors: list) -> tuple:
    if not isinstance(given, (list, tuple)):
        raise InputError("wrong_type", name, expected="list")
    if len(given) > MOST_SPANS:
        raise OutOfRange("too_many_spans", name, most=str(MOST_SPANS), given=str(len(given)))
    spans = []
    for position, one in enumerate(given):
        spans.append(_read_span("%s[%d]" % (name, position), one, errors))
    if None in spans:
        return None
    return tuple(spans)


def _read_span(name: str, given, errors: list):
    if not isinstance(given, dict):
        errors.append(InputError("wrong_type", name, expected="object"))
        return None
    before = len(errors)
    for key in sorted(given):
        if key not in SPAN_KEYS:
            errors.append(InputError("unknown_key", name + "." + str(key)[:40]))
    values = []
    for key, kind, limits in SPAN_FIELDS:
        if given.get(key) is not None:
            values.append(_read_field(name + "." + key, kind, limits, given[key], errors))
        else:
            values.append(None)
            if key in ("from", "to", "base"):
                errors.append(InputError("required", name + "." + key))
    start, end, base, kind, credited = values
    _check_span(name, start, end, base, errors)
    return None if len(errors) > before else Span(start, end, base, kind or "flexible", credited)


def _check_span(name: str, start, end, base, errors: list) -> None:
    """What one row says against itself; a value that was refused is None."""
    if start is not None and end is not None and end < start:
        errors.append(InputError("span_backwards", name + ".to", start=month_text(start)))
    if base == 0:
        errors.append(OutOfRange("out_of_range", name + ".base", why="zero_base"))
    if base is not None and base > MOST_BASE_FEN:
        errors.append(InputError("absurd_money", name + ".base", given=format_yuan(base)))


def account_start(province) -> int:
    """The first month that can be rebuilt: the account had begun and a rate is known."""
    starts = [parse_month(row[1]) for row in ACCOUNT_START if province in (None, row[0])]
    return max(min(starts), parse_month(BANK_DEPOSIT_RATE.rows[0].start))


def _contradictions(scenario: Scenario) -> list:
    """Every refusal that needs more than one field."""
    errors = []
    errors.extend(_balance_errors(scenario))
    for name, spans in (("spans", scenario.spans), ("overlap", scenario.overlap)):
        errors.extend(_span_errors(scenario, name, spans))
        errors.extend(_overlap_errors(name, spans))
    if scenario.month < FIRST_LAW_MONTH and scenario.ground != "stop_paying":
        errors.append(OutOfRange("out_of_range", "month", why="before_the_law", least=month_text(FIRST_LAW_MONTH)))
    if scenario.medical_from is not None and scenario.medical_kind != "resident":
        errors.append(OutOfRange("out_of_range", "medical_from", why="only_for_resident"))
    if scenario.birth is not None and scenario.birth > scenario.month:
        errors.append(OutOfRange("out_of_range", "birth", why="birth_after_month"))
    return errors


def _too_early(field: str, why: str, least: int) -> OutOfRange:
    return OutOfRange("out_of_range", field, why=why, least=month_text(least))


def _too_late(field: str, why: str, most: int) -> OutOfRange:
    return OutOfRange("out_of_range", field, why=why, most=month_text(most))


def _balance_errors(scenario: Scenario) -> list:
    errors = []
    stated, month = scenario.balance, scenario.balance_month
    began = account_start(scenario.province)
    if stated is not None and month is None:
        errors.append(InputError("required", "balance_month"))
    for name in ("balance_month", "paid"):
        if getattr(scenario, name) is not None and stated is None:
            errors.append(InputError("needs_balance", name))
    if month is not None and month > scenario.month:
        errors.append(_too_late("balance_month", "balance_after_month", scenario.month))
    if month is not None and month < began:
        errors.append(_too_early("balance_month", "before_account_began", began))
    if scenario.ground == "death" and scenario.pension_months_drawn is not None and stated is None:
        errors.append(InputError("required", "balance"))
    return errors


def _span_errors(scenario: Scenario, name: str, spans: tuple) -> list:
    """Spans against the start of the account, the month of application and the balance."""
    errors = []
    began = account_start(scenario.province)
    settled = _last_settled(scenario) if name == "spans" else None
    for position, span in enumerate(spans):
        errors.extend(_booking_errors("%s[%d]" % (name, position), span, began, scenario.month, settled))
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


def _last_settled(scenario: Scenario):
    """The month that a stated balance already covers; a retiree's spans only give months."""
    return None if scenario.pension_months_drawn is not None else scenario.balance_month


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
