"""The result as the contract prints it: one table of its keys, from which printing and schema follow.

Everything inside is numbers (``rules/result.py``); here they become text: yuan with two decimals, months
as "YYYY-MM", rates in percent.
"""

from collections import namedtuple

from ..base.money import format_percent, format_scaled, format_yuan
from ..base.months import month_text
from ..base.steps import operand_text
from ..base.support import CONTRACT_SUPPORTS, contract_word
from ..rules.outcome import VERDICTS


class Key(namedtuple("Key", ("name", "kind", "of", "null", "at"))):
    """One key of a printed object.

    kind: a key of ``_TEXT``, or "object", "list" (of: the keys of each), "word" (of: the words, () for
    any; "support" is one, in the contract's own words), "values", "optional" (yuan, left out where it is
    None); null: may be null; at: where the value stands inside ("" for the name itself).
    """


def _key(name: str, kind: str, of=(), null: bool = False, at: str = "") -> Key:
    return Key(name, kind, of, null, at or name)


ALTERNATIVES = ("take_now", "take_later", "keep_paying", "resident_pension", "leave_account", "death")
CERTAINTIES = ("exact", "estimate")

REASON = (_key("code", "word"), _key("source", "word"))
STEP = (
    _key("key", "word"),
    _key("amount", "yuan", null=True),
    _key("month", "month", null=True),
    _key("source", "word"),
    _key("support", "support", CONTRACT_SUPPORTS),
    _key("values", "values"),
)
YEAR = (
    _key("year", "count"),
    _key("opening", "yuan"),
    _key("credited", "yuan"),
    _key("interest", "yuan"),
    _key("balance", "yuan"),
    _key("rate", "percent", at="found.row.value"),
    _key("rate_status", "support", ("official", "provisional", "provincial", "reference"), at="found.support"),
)
ALTERNATIVE = (
    _key("key", "word", ALTERNATIVES),
    _key("lawful", "bool"),
    _key("cash_now", "yuan", null=True),
    _key("still_to_pay", "yuan", null=True),
    _key("monthly", "yuan", null=True),
    _key("from", "month", null=True, at="start"),
    _key("break_even_age", "word", null=True),
    _key("heirs", "yuan", null=True),
    _key("lost", "yuan", null=True),
    _key("steps", "list", STEP),
    _key("reasons", "list", REASON),
)
PAID = tuple([_key(name, "yuan", null=True) for name in ("total", "account", "pool", "subsidy")])
ACCOUNT = (_key("credited", "yuan"), _key("interest", "yuan"), _key("balance", "yuan"), _key("stated", "optional"))
REFUND = (
    _key("pension_account", "yuan"),
    _key("medical_account", "yuan"),
    _key("survivors", "yuan", null=True),
    _key("overpaid", "yuan"),
    _key("total", "yuan"),
    _key("low", "yuan"),
    _key("high", "yuan", null=True),
)
SURVIVORS = (
    _key("funeral", "yuan", null=True),
    _key("lump_sum", "yuan", null=True),
    _key("months", "twelfths", at="twelfths"),
    _key("capped", "bool"),
)
RETIREMENT = (
    _key("month", "month"),
    _key("age_months", "count"),
    _key("minimum_months", "count", at="minimum"),
    _key("months_paid", "count", null=True, at="paid"),
    _key("months_short", "count", null=True, at="short"),
)
RULESET = (_key("id", "word"), _key("as_of", "day"))
RESULT = (
    _key("verdict", "word", VERDICTS),
    _key("reasons", "list", REASON),
    _key("payable_from", "month", null=True),
    _key("paid", "object", PAID, null=True),
    _key("account", "object", ACCOUNT, null=True),
    _key("refund", "object", REFUND),
    _key("share_of_paid", "tenths", null=True),
    _key("share_of_net", "tenths", null=True),
    _key("survivors", "object", SURVIVORS, null=True),
    _key("retirement", "object", RETIREMENT, null=True),
    _key("alternatives", "list", ALTERNATIVE),
    _key("ledger", "list", YEAR),
    _key("steps", "list", STEP),
    _key("support", "support", CONTRACT_SUPPORTS),
    _key("certainty", "word", CERTAINTIES),
    _key("notes", "words"),
    _key("ruleset", "object", RULESET),
)

_TEXT: dict = {
    "yuan": format_yuan,
    "optional": format_yuan,
    "month": month_text,
    "support": contract_word,
    "percent": format_percent,
    "tenths": lambda tenths: format_scaled(tenths, 10, 1),
    "twelfths": lambda twelfths: format_scaled(twelfths, 12, 2),
    "values": lambda values: {name: operand_text(values[name]) for name in values},
    "words": list,
}


def result_data(result) -> dict:
    """The whole result, as ``assess`` gives it out."""
    return _object(RESULT, result)


def printed(kind: str, value):
    """A value as the contract prints one of its kind, None as it is."""
    return _TEXT[kind](value) if value is not None and kind in _TEXT else value


def _object(keys: tuple, given) -> dict:
    data = {}
    for key in keys:
        value = given
        for name in key.at.split("."):
            value = getattr(value, name)
        if value is not None or key.kind != "optional":
            data[key.name] = _value(key, value)
    return data


def _value(key: Key, value):
    if value is None:
        return None
    if key.kind == "object":
        return _object(key.of, value)
    if key.kind == "list":
        return [_object(key.of, one) for one in value]
    return printed(key.kind, value)
