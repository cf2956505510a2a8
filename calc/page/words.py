"""From a key and its operands to a sentence: the words are the page's, the numbers ours.

A pattern holds ``{name}`` or ``{name|form}``; forms: ``yuan`` (thousands grouped), ``month``
(of "YYYY-MM"), ``span`` (a number of months as years and months), ``word.<group>`` (the word
``<group>.<operand>``). An operand is text, or one of base/steps.py. A missing key
or operand is an error: nothing is left out silently.

>>> fill({"m": "{a|yuan} = {b}"}, "m", {"a": "1234.50", "b": "x"})
'1,234.50 = x'
"""

from ..base.steps import operand_text

_PARSED: dict = {}  # pattern → (the pattern with %s, its (name, form) pairs); each is cut up once


def fill(words: dict, key: str, operands: dict) -> str:
    """The sentence of a key, its operands put in. Raises KeyError for a missing one."""
    pattern = words[key]
    parsed = _PARSED.get(pattern)
    if parsed is None:
        parsed = _PARSED[pattern] = _parse(pattern)
    template, places = parsed
    if not places:
        return pattern
    texts = []
    for name, form in places:
        operand = operands[name]
        text = operand if isinstance(operand, str) else operand_text(operand)
        texts.append(_formed(words, text, form) if form else text)
    return template % tuple(texts)


def _parse(pattern: str) -> tuple:
    template, places = "", []
    while pattern:
        plain, brace, pattern = pattern.partition("{")
        template += plain.replace("%", "%%")
        if brace:
            inner, _, pattern = pattern.partition("}")
            name, _, form = inner.partition("|")
            template += "%s"
            places.append((name, form))
    return template, tuple(places)


def _formed(words: dict, operand: str, form: str) -> str:
    if form == "yuan":
        return grouped(operand)
    if form == "month":
        return month_words(words, operand)
    if form == "span":
        return span_words(words, operand)
    group = form.partition(".")[2]
    return words[group + "." + operand]


def grouped(amount: str) -> str:
    """``"1234567.50"`` as ``"1,234,567.50"``."""
    whole, dot, cents = amount.partition(".")
    return (f"{int(whole):,}" if len(whole) > 3 else whole) + dot + cents


_MONTHS: dict = {}  # (pattern, month) → its words: a history names the same months again and again


def month_words(words: dict, month: str) -> str:
    """``"2026-05"`` as the language writes it."""
    key = (words["format.month"], month)
    if key not in _MONTHS:
        year, _, number = month.partition("-")
        operands = {"year": year, "number": str(int(number)), "name": words["format.month." + number]}
        _MONTHS[key] = fill(words, "format.month", operands)
    return _MONTHS[key]


def span_words(words: dict, months: str) -> str:
    """A number of months as years and months."""
    years, rest = divmod(int(months), 12)
    parts = []
    for count, unit in ((years, "year"), (rest, "month")):
        if count:
            number = "one" if count == 1 else "many"
            parts.append(fill(words, "format." + unit + "s." + number, {"count": str(count)}))
    return words["format.join"].join(parts) if parts else words["format.none"]
