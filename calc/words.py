"""From a key and its operands to a sentence: the words are the page's, the numbers ours.

A pattern holds ``{name}`` or ``{name|form}``; forms: ``yuan`` (thousands grouped), ``month``
(of "YYYY-MM"), ``span`` (a number of months as years and months), ``word.<group>`` (the word
``<group>.<operand>``). A missing key or operand is an error: nothing is left out silently.

>>> fill({"m": "{a|yuan} = {b}"}, "m", {"a": "1234.50", "b": "x"})
'1,234.50 = x'
"""


def fill(words: dict, key: str, operands: dict) -> str:
    """The sentence of a key, its operands put in. Raises KeyError for a missing one."""
    pattern = words[key]
    text, rest = "", pattern
    while rest:
        plain, brace, rest = rest.partition("{")
        text += plain
        if brace:
            inner, _, rest = rest.partition("}")
            name, _, form = inner.partition("|")
            text += _formed(words, operands[name], form)
    return text


def _formed(words: dict, operand: str, form: str) -> str:
    if form == "":
        return operand
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
    sign = ""
    if whole.startswith("-"):
        sign, whole = "-", whole[1:]
    groups = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    groups.insert(0, whole)
    return sign + ",".join(groups) + dot + cents


def month_words(words: dict, month: str) -> str:
    """``"2026-05"`` as the language writes it."""
    year, _, number = month.partition("-")
    return fill(words, "format.month", {"year": year, "number": str(int(number)),
                                        "name": words["format.month." + number]})


def span_words(words: dict, months: str) -> str:
    """A number of months as years and months."""
    years, rest = divmod(int(months), 12)
    parts = []
    for count, unit in ((years, "year"), (rest, "month")):
        if count:
            number = "one" if count == 1 else "many"
            parts.append(fill(words, "format." + unit + "s." + number, {"count": str(count)}))
    return words["format.join"].join(parts) if parts else words["format.none"]
