"""JSON Schema (draft 2020-12) of scenario and result, made from the table of fields and the keys of the result.

``contract/scenario.py`` accepts as a scenario what this accepts, and afterwards looks at limits of months, days
and amounts and at what contradicts itself, which no schema can say.
"""

from .fields import AMOUNTS, FIELDS, SPAN_FIELDS
from .result import RESULT, STEP

_MONTH_PATTERN = "(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])"


def _written(pattern: str) -> dict:
    """Text of that pattern; the ``$`` of some engines stops before a line break."""
    return {"type": "string", "pattern": "^(%s)$" % pattern, "not": {"pattern": "\\s"}}


_MONTH = _written(_MONTH_PATTERN)
_YUAN = _written("([0-9]+|[0-9]{1,3}(,[0-9]{3})*)(\\.[0-9]{1,2})?")
_RESULT_YUAN = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$"}
_TEXT = {"type": "string"}
_DAY = _written(_MONTH_PATTERN + "-(0[1-9]|[12][0-9]|3[01])") | {"format": "date"}

_SCENARIO_KINDS = {
    "month": _MONTH,
    "yuan": _YUAN,
    "day": _DAY,
    "bool": {"type": "boolean"},
    "decimal": _written("[0-9]{1,3}(\\.[0-9]{1,4})?"),
}
_RESULT_KINDS: dict = {
    "yuan": _RESULT_YUAN,
    "optional": _RESULT_YUAN,
    "month": _MONTH,
    "day": _DAY,
    "count": {"type": "integer"},
    "bool": {"type": "boolean"},
    "values": {"type": "object", "additionalProperties": _TEXT},
    "words": {"type": "array", "items": _TEXT},
}


def schema() -> dict:
    """Both schemas under ``$defs``; the document itself describes a scenario."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/scenario",
        "$defs": {"scenario": _fields(FIELDS), "result": _keys(RESULT), "step": _keys(STEP)},
    }


def closed(properties: dict, required=None) -> dict:
    """An object that has these keys and no others; all of them required unless said."""
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "required": list(properties if required is None else required),
    }


def list_of(items: dict) -> dict:
    """A list of such items."""
    return {"type": "array", "items": items}


def _fields(fields: tuple) -> dict:
    return closed({field.name: _field(field) for field in fields}, [field.name for field in fields if field.required])


def _field(field) -> dict:
    """Nothing is said of an optional field by null, too."""
    return _kind(field) if field.required else _or_null(_kind(field))


def _or_null(one: dict) -> dict:
    return {"anyOf": [one, {"type": "null"}]}


def _kind(field) -> dict:
    if field.kind == "word":
        return {"enum": list(field.limits)}
    if field.kind == "count":
        return {"type": "integer", "minimum": field.limits[0], "maximum": field.limits[1]}
    if field.kind == "spans":
        return list_of(_span()) | {"maxItems": field.limits}
    return _SCENARIO_KINDS[field.kind]


def _span() -> dict:
    """A row says exactly one amount, and of nothing but a payment for how long it was paid."""
    without_per = {"properties": {"per": {"type": "null"}}}
    return _fields(SPAN_FIELDS) | {"oneOf": [_said(name) for name in AMOUNTS], "anyOf": [without_per, _said("payment")]}


def _said(name: str) -> dict:
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


def _keys(keys: tuple) -> dict:
    return closed({key.name: _key(key) for key in keys}, [key.name for key in keys if key.kind != "optional"])


def _key(key) -> dict:
    one: dict
    if key.of is STEP:
        one = {"$ref": "#/$defs/step"}
    elif key.kind in ("object", "list"):
        one = _keys(key.of)
    elif key.kind in ("word", "support"):
        one = {"enum": list(key.of)} if key.of else _TEXT
    else:
        one = _RESULT_KINDS.get(key.kind, _TEXT)
    if key.kind == "list":
        one = list_of(one)
    return _or_null(one) if key.null else one
