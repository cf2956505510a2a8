"""The link: every input as one readable fragment of the address, and back.

    v=1&ground=death&month=2026-11&spans=2016-201906*3000,-12*3200,2020-2024*4000e~202412
      &on=2026-11-22&sum=1A2B3C4

Keys are those of the contract. A span is ``from-to*base``: months as ``201906``; a year alone
is its January in ``from`` and its December in ``to``; ``to`` may be a month of the same year;
no ``from`` is the month after the span before; zeros stand for what was not chosen yet. Then
``e`` (employee), what the money is (``p`` the payment of a month, ``y`` of a year, ``t`` no money but
the tier; a base has no letter) and ``~`` with the month in which it was credited.
``on`` is the day of the rules that gave the result, ``sum`` its checksum, 0 where there was none.

Links are for ever, and come from anywhere: ``read_link`` never raises, says what it could not
read, and keeps the rest.
"""

import binascii
from collections import namedtuple

from ..base.errors import InputError, ScenarioError
from ..base.money import format_yuan, is_digits, parse_yuan, plain_digits
from ..base.months import month_text, parse_day, parse_month
from .fields import FIELD

VERSION = 2
MOST_CHARACTERS = 20000  # read before anything else is looked at
MOST_LINES = 120  # more rows than that stall the form on a telephone
MOST_TEXT = 40
MOST_PROBLEMS = 12
MOST_ESCAPES = 3
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
NO_SUM = "0"
_CUT = "…"  # the end of a text that was longer

# The order in which version 1 names its keys, for ever; keys of later versions follow it by name.
FIRST_KEYS = (
    "ground",
    "month",
    "as_of",
    "province",
    "birth",
    "track",
    "spans",
    "balance",
    "balance_month",
    "months_paid",
    "deemed_months",
    "first_insured",
    "paid",
    "subsidy",
    "medical_balance",
    "nationality_lost",
    "overlap",
    "resident_paid",
    "pension_months_drawn",
    "overdrawn",
    "medical_kind",
    "medical_paid",
    "medical_from",
    "job_from",
    "disposable_income",
    "pension_base",
    "index",
    "future_base",
    "stop",
    "retire",
    "die",
    "growth",
    "resident_basic",
)
_KEYS = FIRST_KEYS + tuple([name for name in sorted(FIELD) if name not in FIRST_KEYS and name != "schema"])


# What the amount of a span is, by its letter: the key of the contract, and its ``per``; for ever.
_HELD = {"": ("base", ""), "p": ("payment", ""), "y": ("payment", "year"), "t": ("tier", "")}
_FLAGS = "epyt"
_SINCE_2 = ("y", "t")  # letters of version 2


class Opened(namedtuple("Opened", ("scenario", "problems", "as_of", "checksum", "version"))):
    """A link as read.

    scenario: keys of the contract, what was typed as it was typed; problems: what could not be read; as_of, checksum:
    of the result that was shared, "" if there was none; version: of the link.
    """


class Problem(namedtuple("Problem", ("code", "given"))):
    """What of a link could not be read. code: a key of the words; given: what it speaks of, cut short."""


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_PLAIN_TEXT = _LETTERS + "0123456789-._"
_PLAIN_MONEY = "0123456789."
_HEX = "0123456789ABCDEFabcdef"
_SECOND_BYTES = {0xE0: (0xA0, 0xBF), 0xED: (0x80, 0x9F), 0xF0: (0x90, 0xBF), 0xF4: (0x80, 0x8F)}  # of UTF-8
_OWN_KEYS = ("v", "on", "sum", "figures")


# ---------------------------------------------------------------- writing


def write_link(typed: dict, result=None) -> str:
    """The fragment of what was typed, or of a scenario, and of its Result, in the oldest version that holds it."""
    pairs = ["v=" + str(_version_for(typed))]
    for name in _KEYS:
        value = typed.get(name)
        if value is None or value == "":
            continue
        text = _spans_text(value) if FIELD[name].kind == "spans" else _quote(_typed(value), _PLAIN_TEXT)
        if text:
            pairs.append(name + "=" + text)
    if result is not None:
        pairs.append("on=" + result.ruleset.as_of)
    pairs.append("sum=" + (NO_SUM if result is None else checksum(result)))
    return "&".join(pairs)


def _version_for(typed: dict) -> int:
    """The first version that knows every key and every letter."""
    versions = [FIELD[name].since for name in typed if name in FIELD and typed[name] not in (None, "")]
    for name in typed:
        if name in FIELD and FIELD[name].kind == "spans":
            versions += [2 for span in typed[name] or () if _letter(span) in _SINCE_2]
    return max(versions + [1])


def checksum(result) -> str:
    """CRC-32 of a Result as it is printed (verdict, low, high, payable_from), in base 32: seven characters."""
    refund, month = result.refund, result.payable_from
    high = "" if refund.high is None else format_yuan(refund.high)
    printed = (result.verdict, format_yuan(refund.low), high, "" if month is None else month_text(month))
    number = binascii.crc32("|".join(printed).encode("utf-8")) & 0xFFFFFFFF
    return "".join([ALPHABET[number >> shift & 31] for shift in range(30, -5, -5)])


def _typed(value) -> str:
    """A value as text: yes and no, digits in ASCII; what is longer than a link holds ends in ``…``."""
    if value is True or value is False:
        return "yes" if value else "no"
    text = plain_digits(str(value))
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + _CUT


def _money(typed) -> str:
    """An amount without the commas of thousands; what is no amount as it was typed."""
    text = _typed(typed)
    try:
        parse_yuan(text, "base")
    except ScenarioError:
        return text
    return text.replace(",", "")


def _quote(text: str, plain: str) -> str:
    """The text with every other character than the plain ones in percent form."""
    return "".join(
        [char if char in plain else "".join(["%%%02X" % byte for byte in char.encode("utf-8")]) for char in text]
    )


def _spans_text(spans) -> str:
    ends = [""] + [_six(span.get("to")) for span in spans]
    return ",".join([_span_text(span, ends[at]) for at, span in enumerate(spans)])


def _span_text(span: dict, before: str) -> str:
    """One span; ``before`` is the last month of the one before it."""
    start, end = _six(span.get("from")), _six(span.get("to"))
    letter = _letter(span)
    money = _money(span.get(_HELD[letter][0]) or "")
    text = "" if _next_month(before) == start else start[:4] if start[4:] == "01" else start
    text += "-" + (end[4:] if start[:4] == end[:4] else end[:4] if end[4:] == "12" else end)
    text += "*" + _quote(money, _PLAIN_MONEY)
    text += ("e" if span.get("kind") == "employee" else "") + letter
    return text + ("~" + _six(span["credited"]) if span.get("credited") else "")


def _letter(span: dict) -> str:
    """What the amount of a row is; of a row without one the base."""
    if "payment" in span:
        return "y" if span.get("per") == "year" else "p"
    return "t" if "tier" in span else ""


def _six(month) -> str:
    """``2024-01`` as ``202401``; zeros for what is not chosen, or is no month at all."""
    year, _, number = _typed(month or "").partition("-")
    good = _is_month(year, number)
    return ((year if good else "") or "0000") + ((number if good else "") or "00")


def _next_month(month: str) -> str:
    """The six digits after these; "" where they are not a whole month."""
    if month[4:] in ("", "00") or month[:4] == "0000":
        return ""
    return month_text(parse_month(month[:4] + "-" + month[4:]) + 1).replace("-", "")


# ---------------------------------------------------------------- reading


def read_link(fragment: str) -> Opened:
    """What a fragment says, and what of it could not be read. Never raises."""
    problems: list = []
    text = _shortened(fragment, problems)
    pairs = _pairs(text, problems)
    version = _version(pairs, problems)
    pairs = UPGRADES[min(version, VERSION) - 1](pairs)
    scenario = {}
    for key, raw in pairs:
        value = None if key in _OWN_KEYS else _read_key(key, raw, problems)
        if value is not None:
            scenario[key] = value
    as_of, total = _result_of(dict(pairs), problems)
    if Problem("cut", "") in problems:  # what is left of a key at the end is no unknown one
        rest = Problem("unknown", _short(text.rpartition("&")[2]))
        problems = [one for one in problems if one != rest]
    return Opened(scenario, _fewest(problems), as_of, total, version)


def _shortened(fragment: str, problems: list) -> str:
    """The text without ``#``, cut to what is ever needed; a whole that messengers escaped, unescaped."""
    text = fragment[1:] if fragment[:1] == "#" else fragment
    if len(text) > MOST_CHARACTERS:
        problems.append(Problem("too_long", str(MOST_CHARACTERS)))
        text = text[:MOST_CHARACTERS]
        text = text[: max(text.rfind("&"), text.rfind(","), 0)]
    for _ in range(MOST_ESCAPES):
        if "=" not in text and "%" in text:
            text = _unquote(text) or text
    return text


def _pairs(text: str, problems: list) -> list:
    """(key, raw value) in order, each key once."""
    pairs, seen = [], set()
    for part in text.split("&"):
        key, sign, raw = part.partition("=")
        if part and not sign:
            problems.append(Problem("unknown", _short(key)))
        if raw == "":
            continue
        if key in seen:
            problems.append(Problem("repeated", _short(key)))
            continue
        seen.add(key)
        pairs.append((key, raw))
    return pairs


def _version(pairs: list, problems: list) -> int:
    """The version of a link; a link written by hand has none and is read as the first."""
    given = dict(pairs).get("v", "1")
    if not is_digits(given) or len(given) > 4 or int(given) < 1:
        problems.append(Problem("value", "v"))
        return 1
    if int(given) > VERSION:
        problems.append(Problem("newer", given))
    return int(given)


def _read_key(key: str, raw: str, problems: list):
    """The value of one key, or None with a problem."""
    if key not in _KEYS:
        problems.append(Problem("unknown", _short(key)))
        return None
    kind, limits = FIELD[key].kind, FIELD[key].limits
    if kind == "spans":
        return _read_spans(key, raw, problems)
    value = _read_value(kind, limits, _unquote(raw))
    if value is None:
        problems.append(Problem("value", key))
    elif is_cut(value):
        problems.append(Problem("shortened", key))
    return value


def _read_value(kind: str, limits, text):
    """A value of the contract; text that the form can show as it was typed; or None."""
    if text is None or len(text) > MOST_TEXT:
        return None
    if kind == "word":
        return text if text in limits else None
    if kind == "bool":
        return {"yes": True, "true": True, "no": False, "false": False}.get(text)
    if kind == "month":
        year, _, number = text.partition("-")
        return text if "-" in text and _is_month(year, number) else None
    if kind == "count" and is_digits(text) and len(text) < 10:
        return int(text)
    return text


def is_cut(value) -> bool:
    """True for a text that was longer than the link holds."""
    return isinstance(value, str) and value.endswith(_CUT)


def _is_month(year: str, number: str) -> bool:
    """True for a month, or for the half of one that was chosen."""
    good_year = year == "" or (is_digits(year) and len(year) == 4 and int(year) >= 1900)
    good_number = number == "" or (is_digits(number) and len(number) == 2 and 1 <= int(number) <= 12)
    return good_year and good_number and year + number != ""


def _read_spans(key: str, raw: str, problems: list):
    parts = raw.split(",")
    if len(parts) > MOST_LINES:
        problems.append(Problem("lines", str(MOST_LINES)))
        parts = parts[:MOST_LINES]
    spans, before = [], ""
    for position, part in enumerate(parts):
        span = _read_span(part, before)
        if span is None:
            problems.append(Problem("value", "%s[%d]" % (key, position)))
        else:
            spans.append(span)
            if [value for value in span.values() if is_cut(value)]:
                problems.append(Problem("shortened", "%s[%d]" % (key, position)))
        before = "" if span is None else _six(span.get("to"))
    return spans or None


def _read_span(part: str, before: str):
    """``from-to*base``, flags and credited month; None if it is damaged."""
    rest, tilde, credited = part.partition("~")
    months, _, money = rest.partition("*")
    flags = money[len(money.rstrip(_FLAGS)) :]
    amount = _unquote(money[: len(money) - len(flags)])
    start, dash, end = months.partition("-")
    start = start or _next_month(before)
    start = start + "01" if len(start) == 4 else start
    end = start[:4] + end if len(end) == 2 else end + "12" if len(end) == 4 else end
    held = [letter for letter in "pyt" if letter in flags]
    if amount is None or len(amount) > MOST_TEXT or not dash or len(held) > 1:
        return None
    key, per = _HELD[held[0] if held else ""]
    span = {key: amount, "per": per, "kind": "employee" if "e" in flags else ""}
    for name, text in (("from", start), ("to", end), ("credited", credited if tilde else "000000")):
        month = _read_six(text)
        if month is None:
            return None
        span[name] = month
    return {name: value for name, value in span.items() if value or name == key != "base"}


def _read_six(text: str):
    """``202401`` as ``2024-01``, with what was chosen of it; None if it is damaged."""
    if len(text) != 6 or not is_digits(text):
        return None
    year, number = text[:4].replace("0000", ""), text[4:].replace("00", "")
    if year + number == "":
        return ""
    return year + "-" + number if _is_month(year, number) else None


def _result_of(pairs: dict, problems: list) -> tuple:
    """(day of the rules, checksum) of the shared result; a link that lost its end says so."""
    day, total = pairs.get("on", ""), pairs.get("sum", "")
    if day:
        try:
            day = parse_day(day, "on")
        except InputError:
            problems.append(Problem("value", "on"))
            day = ""
    if total not in ("", NO_SUM) and (len(total) != 7 or [char for char in total if char not in ALPHABET]):
        problems.append(Problem("cut", ""))
        total = ""
    elif "v" in pairs and total == "":
        problems.append(Problem("cut", ""))
    return day, "" if total == NO_SUM else total


def _unquote(text: str):
    """The text behind percent signs, undone once; None if it is damaged."""
    if "%" not in text:
        return text
    parts = text.split("%")
    data = bytearray(parts[0].encode("utf-8"))
    for part in parts[1:]:
        if len(part) < 2 or part[0] not in _HEX or part[1] not in _HEX:
            return None
        data.append(int(part[:2], 16))
        data.extend(part[2:].encode("utf-8"))
    return bytes(data).decode("utf-8") if _is_utf8(data) else None


def _is_utf8(data) -> bool:
    """True for UTF-8; MicroPython's own decoder lets surrogates, overlong forms and numbers beyond U+10FFFF pass."""
    rest, least, most = 0, 0x80, 0xBF
    for byte in data:
        if rest:
            if not least <= byte <= most:
                return False
            rest, least, most = rest - 1, 0x80, 0xBF
        elif byte >= 0x80:
            if not 0xC2 <= byte <= 0xF4:
                return False
            rest = 1 + (byte >= 0xE0) + (byte >= 0xF0)
            least, most = _SECOND_BYTES.get(byte, (0x80, 0xBF))
    return rest == 0


def _short(text: str) -> str:
    return text if len(text) <= MOST_TEXT else text[:MOST_TEXT] + "…"


def _fewest(problems: list) -> tuple:
    """Enough to know what is wrong; a flood of them is counted."""
    if len(problems) <= MOST_PROBLEMS:
        return tuple(problems)
    rest = len(problems) - MOST_PROBLEMS
    return tuple(problems[:MOST_PROBLEMS]) + (Problem("more", str(rest)),)


# ---------------------------------------------------------------- versions


def _same(pairs: list) -> list:
    """The newest version, and those that only lack what it added."""
    return pairs


# By version, from 1: what makes its pairs into those of the newest. Version 2 added keys and letters.
UPGRADES = (_same, _same)
