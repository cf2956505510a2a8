"""A code to be typed: the scenario in bits, as Crockford's base 32, in groups of four.

The last two characters are checks over GF(32) (a code of distance three): any one wrong
character and any two neighbours exchanged are noticed, like any two wrong ones within 31; and,
since a constant is added to them, a character lost from the end or typed beyond it.

    version 3 · ground 4 · month 11 · then fields, each behind its tag of 5 bits, until the zeros

Numbers and words have fixed widths, money says its own, a list of spans begins with its length.
The order of ``TAGS`` is that of version 1 and stays.
"""

from .. import check_scenario
from ..base.errors import ScenarioError
from ..base.money import format_yuan
from ..base.months import month_text, parse_month
from .link import ALPHABET
from .scenario import FIELDS, GROUND_WORDS, KIND_WORDS, SPAN_KEYS

VERSION = 1
MOST_CHARACTERS = 60  # longer ones nobody types
_MOST_READ = 400
_FIRST = parse_month("1940-01")  # of applications and payments; 11 bits reach 2110
_MONTH_BITS = 11
_FIRST_OTHER = parse_month("1900-01")
_OTHER_BITS = 12
_MONEY_BITS = (12, 14, 16, 19, 21, 24, 28, 37)

# Version 1: the tag of a field is its place, from 1; the words of a list are numbered likewise.
TAGS = (
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
_KINDS: dict = {name: (kind, limits) for name, kind, limits in FIELDS}
_BITS_OF_WORD = {"province": 5, "track": 2, "medical_kind": 1}


class _Damaged(Exception):
    """The bits are not those of a scenario."""


# ---------------------------------------------------------------- writing


def write_code(scenario: dict) -> str:
    """The code of a valid scenario of the contract, "" for any other."""
    read, errors = check_scenario(scenario)
    if errors:
        return ""
    bits = _number(VERSION, 3) + _number(GROUND_WORDS.index(read.ground), 4) + _number(read.month - _FIRST, _MONTH_BITS)
    for tag, name in enumerate(TAGS, 1):
        given = scenario.get(name)
        if given not in (None, [], ()):
            bits += _number(tag, 5) + _field_bits(name, getattr(read, name), read)
    bits += "0" * (-len(bits) % 5)
    symbols = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    while symbols[-1] == 0:
        symbols.pop()
    text = "".join([ALPHABET[one] for one in symbols + _checks(symbols)])
    return "-".join([text[at : at + 4] for at in range(0, len(text), 4)])


def _number(value: int, width: int) -> str:
    """The bits of a number, the highest first."""
    return "".join(["1" if value >> place & 1 else "0" for place in range(width - 1, -1, -1)])


def _field_bits(name: str, value, read) -> str:
    kind, limits = _KINDS[name]
    if kind == "word":
        return _number(limits.index(value), _BITS_OF_WORD[name])
    if kind == "spans":
        return _spans_bits(value)
    if kind == "day":
        year, month, day = value.split("-")
        return _number(int(year) - 2000, 7) + _number(int(month), 4) + _number(int(day), 5)
    if name == "birth":
        return _number(read.month - value, _MONTH_BITS)
    if kind == "month":
        return _month_bits(value, read.month)
    return {
        "bool": lambda: "1" if value else "0",
        "count": lambda: _number(value, 10),
        "decimal": lambda: _number(value, 24),
        "yuan": lambda: _money_bits(value),
    }[kind]()


def _month_bits(month: int, before: int) -> str:
    """Within the 31 months before the application in short, else from the first month of all."""
    back = before - month
    return "1" + _number(back, 5) if 0 <= back < 32 else "0" + _number(month - _FIRST_OTHER, _OTHER_BITS)


def _money_bits(fen: int) -> str:
    """Whole yuan where there are no cents; the width first."""
    cents = fen % 100 != 0
    value = fen if cents else fen // 100
    size = [place for place, width in enumerate(_MONEY_BITS) if value < 1 << width][0]
    return ("1" if cents else "0") + _number(size, 3) + _number(value, _MONEY_BITS[size])


def _gamma(value: int) -> str:
    """A number from 1 in as many zeros as it has further bits, then itself."""
    width = len(bin(value)) - 2
    return "0" * (width - 1) + _number(value, width)


def _spans_bits(spans: tuple) -> str:
    bits, next_start = _gamma(len(spans)), None
    for span in spans:
        bits += "1" if span.start == next_start else "0" + _number(span.start - _FIRST, _MONTH_BITS)
        bits += _gamma(span.end - span.start + 1) + _money_bits(span.base)
        bits += "1" if span.kind == "employee" else "0"
        bits += "0" if span.credited is None else "1" + _number(span.credited - _FIRST, _MONTH_BITS)
        next_start = span.end + 1
    return bits


# ---------------------------------------------------------------- reading


def read_code(text: str) -> tuple:
    """(scenario, problem): the scenario is None and the problem a key of the words, or "". Never raises."""
    symbols = _symbols(text)
    if symbols is None or len(symbols) < 6:
        return None, "code.characters"
    if _checks(symbols[:-2]) != symbols[-2:]:
        return None, "code.check"
    bits = _Bits("".join([_number(one, 5) for one in symbols[:-2]]))
    if bits.number(3) != VERSION:
        return None, "code.newer"
    try:
        scenario = _scenario(bits)
        return (scenario, "") if _symbols(write_code(scenario)) == symbols else (None, "code.check")
    except (_Damaged, ScenarioError):
        return None, "code.check"


def _symbols(text: str):
    """The numbers of the characters; look-alikes count as what they look like; None for others."""
    plain = text[: _MOST_READ * 2].replace("-", "").replace(" ", "")
    if [char for char in plain if ord(char) > 127]:
        return None
    plain = plain.upper()
    for typed, meant in (("O", "0"), ("I", "1"), ("L", "1")):
        plain = plain.replace(typed, meant)
    if len(plain) > _MOST_READ or [char for char in plain if char not in ALPHABET]:
        return None
    return [ALPHABET.index(char) for char in plain]


class _Bits:
    """Bits that are taken from the front; behind the last one there are zeros."""

    def __init__(self, bits: str):
        self.bits, self.at = bits, 0

    def number(self, width: int) -> int:
        """The next bits as a number."""
        taken = self.bits[self.at : self.at + width]
        self.at += width
        return int(taken + "0" * (width - len(taken)), 2)

    def gamma(self) -> int:
        """A number that says its own width."""
        width = 1
        while self.number(1) == 0:
            width += 1
            if width > 12:
                raise _Damaged()
        self.at -= 1
        return self.number(width)


def _scenario(bits: _Bits) -> dict:
    ground, month = bits.number(4), bits.number(_MONTH_BITS) + _FIRST
    scenario = {"ground": _word(GROUND_WORDS, ground), "month": month_text(month)}
    tag = bits.number(5)
    while tag:
        name = _word(TAGS, tag - 1)
        if name in scenario:
            raise _Damaged()
        scenario[name] = _read_field(name, bits, month)
        tag = bits.number(5)
    return scenario


def _word(words: tuple, number: int) -> str:
    if number >= len(words):
        raise _Damaged()
    return words[number]


def _read_field(name: str, bits: _Bits, month: int):
    kind, limits = _KINDS[name]
    if kind == "word":
        return _word(limits, bits.number(_BITS_OF_WORD[name]))
    if kind == "spans":
        return _read_spans(bits)
    if kind == "day":
        return "%04d-%02d-%02d" % (2000 + bits.number(7), bits.number(4), bits.number(5))
    if name == "birth":
        return month_text(month - bits.number(_MONTH_BITS))
    if kind == "month":
        return month_text(month - bits.number(5) if bits.number(1) else bits.number(_OTHER_BITS) + _FIRST_OTHER)
    return {
        "bool": lambda: bits.number(1) == 1,
        "count": lambda: bits.number(10),
        "decimal": lambda: _decimal_text(bits.number(24)),
        "yuan": lambda: _money(bits),
    }[kind]()


def _money(bits: _Bits) -> str:
    cents = bits.number(1)
    value = bits.number(_MONEY_BITS[bits.number(3)])
    return format_yuan(value) if cents else str(value)


def _decimal_text(value: int) -> str:
    return "%d.%04d" % (value // 10000, value % 10000)


def _read_spans(bits: _Bits) -> list:
    spans: list = []
    next_start = 0
    for _ in range(bits.gamma()):
        together = bits.number(1)
        if together and not spans:
            raise _Damaged()
        start = next_start if together else bits.number(_MONTH_BITS) + _FIRST
        end = start + bits.gamma() - 1
        span = dict(zip(SPAN_KEYS, (month_text(start), month_text(end), _money(bits), KIND_WORDS[bits.number(1)])))
        if bits.number(1):
            span["credited"] = month_text(bits.number(_MONTH_BITS) + _FIRST)
        spans.append(span)
        next_start = end + 1
    return spans


# ---------------------------------------------------------------- check characters


def _times(one: int, other: int) -> int:
    """The product in GF(32), modulo x⁵ + x² + 1."""
    product = 0
    for place in range(5):
        if other >> place & 1:
            product ^= one << place
    for place in (8, 7, 6, 5):
        if product >> place & 1:
            product ^= 37 << (place - 5)
    return product


def _checks(symbols: list) -> list:
    """The remainder by (x + 2)(x + 4), two symbols, 1 added to the first: else zeros at the end count for nothing."""
    high, low = 1, 1
    for one in symbols:
        step = one ^ high
        high, low = low ^ _times(step, 6), _times(step, 8)
    return [high ^ 1, low]
