"""JSON Schema (draft 2020-12) of scenario and result, made from the field list."""

from ..base.support import SUPPORTS
from .scenario import FIELDS, MOST_SPANS, SPAN_FIELDS

_MONTH = {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"}
_YUAN = {"type": "string", "pattern": "^[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]{1,2})?$|^[0-9]+(\\.[0-9]{1,2})?$"}
_RESULT_YUAN = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$"}
_TEXT = {"type": "string"}
_VERDICTS = ("payable", "later", "not_payable", "depends")


def schema() -> dict:
    """Both schemas under ``$defs``; the document itself describes a scenario."""
    scenario = _scenario()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/scenario",
        "$defs": {"scenario": scenario, "result": _result(), "step": _step()},
    }


def _scenario() -> dict:
    properties = {name: _field(kind, limits) for name, kind, limits in FIELDS}
    return _closed(properties, ("ground", "month"))


def _field(kind: str, limits) -> dict:
    if kind == "word":
        return {"enum": list(limits)}
    if kind == "count":
        return {"type": "integer", "minimum": limits[0], "maximum": limits[1]}
    if kind == "spans":
        return {"type": "array", "maxItems": MOST_SPANS, "items": _span()}
    return {
        "month": _MONTH,
        "yuan": _YUAN,
        "bool": {"type": "boolean"},
        "day": {"type": "string", "format": "date"},
        "decimal": {"type": "string", "pattern": "^[0-9]{1,3}(\\.[0-9]{1,4})?$"},
    }[kind]


def _span() -> dict:
    properties = {name: _field(kind, limits) for name, kind, limits in SPAN_FIELDS}
    return _closed(properties, ("from", "to", "base"))


def _result() -> dict:
    support = {"enum": list(SUPPORTS)}
    sums = _closed({name: _or_null(_RESULT_YUAN) for name in ("total", "account", "pool", "subsidy")})
    account = _closed(
        {name: _RESULT_YUAN for name in ("credited", "interest", "balance", "stated")},
        ("credited", "interest", "balance"),
    )
    refund = {name: _RESULT_YUAN for name in ("pension_account", "medical_account", "overpaid", "total", "low")}
    refund = refund | {name: _or_null(_RESULT_YUAN) for name in ("survivors", "high")}
    return _closed(
        {
            "verdict": {"enum": list(_VERDICTS)},
            "reasons": _list(_reason()),
            "payable_from": _or_null(_MONTH),
            "paid": _or_null(sums),
            "account": _or_null(account),
            "refund": _closed(refund),
            "share_of_paid": _or_null(_TEXT),
            "share_of_net": _or_null(_TEXT),
            "survivors": _or_null(
                _closed(
                    {
                        "funeral": _or_null(_RESULT_YUAN),
                        "lump_sum": _or_null(_RESULT_YUAN),
                        "months": _TEXT,
                        "capped": {"type": "boolean"},
                    }
                )
            ),
            "retirement": _or_null(
                _closed(
                    {
                        "month": _MONTH,
                        "age_months": {"type": "integer"},
                        "minimum_months": {"type": "integer"},
                        "months_paid": _or_null({"type": "integer"}),
                        "months_short": _or_null({"type": "integer"}),
                    }
                )
            ),
            "alternatives": _list(_alternative()),
            "ledger": _list(_year()),
            "steps": _list({"$ref": "#/$defs/step"}),
            "support": support,
            "certainty": {"enum": ["exact", "estimate"]},
            "notes": _list(_TEXT),
            "ruleset": _closed({"id": _TEXT, "as_of": {"type": "string", "format": "date"}}),
        }
    )


def _step() -> dict:
    return _closed(
        {
            "key": _TEXT,
            "amount": _or_null(_RESULT_YUAN),
            "month": _or_null(_MONTH),
            "source": _TEXT,
            "support": {"enum": list(SUPPORTS)},
            "values": {"type": "object", "additionalProperties": _TEXT},
        }
    )


def _year() -> dict:
    sums = {name: _RESULT_YUAN for name in ("opening", "credited", "interest", "balance")}
    statuses = ["official", "provisional", "provincial", "reference"]
    return _closed({"year": {"type": "integer"}} | sums | {"rate": _TEXT, "rate_status": {"enum": statuses}})


def _alternative() -> dict:
    sums = {name: _or_null(_RESULT_YUAN) for name in ("cash_now", "still_to_pay", "monthly", "heirs", "lost")}
    return _closed(
        sums
        | {
            "key": {"enum": ["take_now", "take_later", "keep_paying", "resident_pension", "leave_account", "death"]},
            "lawful": {"type": "boolean"},
            "from": _or_null(_MONTH),
            "break_even_age": _or_null(_TEXT),
            "steps": _list({"$ref": "#/$defs/step"}),
            "reasons": _list(_reason()),
        }
    )


def _reason() -> dict:
    return _closed({"code": _TEXT, "source": _TEXT})


def _closed(properties: dict, required=None) -> dict:
    """An object that has these keys and no others; all of them required unless said."""
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "required": list(properties if required is None else required),
    }


def _list(items: dict) -> dict:
    return {"type": "array", "items": items}


def _or_null(one: dict) -> dict:
    return {"anyOf": [one, {"type": "null"}]}
