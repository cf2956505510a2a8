"""The typed code: the scenario in bits, as Crockford's base 32, in groups of four, to be read out and typed.

The last two characters are a Reed–Solomon checksum over GF(32) (a code of distance three): any one
wrong character and any two neighbours exchanged are noticed, like any two wrong ones within 31; and,
since a constant is added to them, a character lost from the end or typed beyond it.

    version 3 · ground 4 · month 11 · then fields, each behind its tag, until the zeros

Numbers and words have fixed widths, money says its own, a list of spans begins with its length
(Elias gamma code). Tags and words of a version are literal lists in its ``Layout``: no table that
somebody may sort decides what a code means. A new key needs a new layout, behind the others.
"""

from collections import namedtuple

from ..base.errors import OutOfRange, ScenarioError
from ..base.money import format_yuan
from ..base.months import month_text, parse_month
from .fields import FIELD
from .link import ALPHABET
from .scenario import check_scenario

MOST_CHARACTERS = 60  # longer ones nobody types
_MOST_READ = 400
_FIRST = parse_month("1940-01")  # of applications and payments; 11 bits reach 2110
_MONTH_BITS = 11
_FIRST_OTHER = parse_month("1900-01")
_OTHER_BITS = 12
_MONEY_BITS = (12, 14, 16, 19, 21, 24, 28, 37)

# Never to be changed: what version 1 means by its numbers.
_TAGS_1 = (
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
_GROUNDS_1 = (
    "short_of_years",
    "settled_abroad",
    "hkmt_leaving",
    "foreigner_leaving",
    "death",
    "duplicate_employee",
    "duplicate_resident",
    "double_pension",
    "mistaken_payment",
    "medical_prepaid",
    "stop_paying",
)
_PROVINCES_1 = (
    "beijing",
    "tianjin",
    "hebei",
    "shanxi",
    "inner-mongolia",
    "liaoning",
    "jilin",
    "heilongjiang",
    "shanghai",
    "jiangsu",
    "zhejiang",
    "anhui",
    "fujian",
    "jiangxi",
    "shandong",
    "henan",
    "hubei",
    "hunan",
    "guangdong",
    "guangxi",
    "hainan",
    "chongqing",
    "sichuan",
    "guizhou",
    "yunnan",
    "tibet",
    "shaanxi",
    "gansu",
    "qinghai",
    "ningxia",
    "xinjiang",
)


class Words(namedtuple("Words", ("bits", "words"))):
    """The words of a field, numbered by their place, and the bits of such a number."""


class Layout(namedtuple("Layout", ("version", "tag_bits", "tags", "words"))):
    """How a version writes a scenario.

    tags: fields, numbered from 1 by their place; words: Words by field (of a span: "kind", and "holds", what its
    amount is).
    """


_WORDS_1 = {
    "ground": Words(4, _GROUNDS_1),
    "province": Words(5, _PROVINCES_1),
    "track": Words(2, ("men60", "women55", "women50")),
    "medical_kind": Words(1, ("employee", "resident")),
    "kind": Words(1, ("flexible", "employee")),
    "holds": Words(0, ("base",)),
}
# Version 2: payments and tiers in spans, and keys for which five bits have no number left.
_TAGS_2 = _TAGS_1 + ("balance_kind", "pension_account_monthly", "pension_from")
_WORDS_2 = _WORDS_1 | {
    "holds": Words(2, ("base", "month", "year", "tier")),
    "balance_kind": Words(2, ("employee", "flexible", "mixed")),
}

LAYOUTS = (Layout(1, 5, _TAGS_1, _WORDS_1), Layout(2, 6, _TAGS_2, _WORDS_2))


class _Damaged(Exception):
    """The bits are not those of a scenario."""


# ---------------------------------------------------------------- writing


def write_code(scenario: dict) -> str:
    """The code of a valid scenario of the contract, in the oldest version that can hold it; "" for any other."""
    case, errors = check_scenario(scenario)
    fitting = [] if errors else [layout for layout in LAYOUTS if _holds(layout, scenario, case)]
    if not fitting:
        return ""
    layout = min(fitting, key=lambda one: one.version)
    bits = _number(layout.version, 3) + _word_bits(layout, "ground", case.ground)
    bits += _number(case.month - _FIRST, _MONTH_BITS)
    for tag, name in enumerate(layout.tags, 1):
        if _is_given(scenario, name):
            bits += _number(tag, layout.tag_bits) + _field_bits(layout, name, getattr(case, name), case)
    bits += "0" * (-len(bits) % 5)
    symbols = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    while symbols[-1] == 0:
        symbols.pop()
    text = "".join([ALPHABET[one] for one in symbols + _checks(symbols)])
    return "-".join([text[at : at + 4] for at in range(0, len(text), 4)])


def _holds(layout: Layout, scenario: dict, case) -> bool:
    """True if a layout knows every key and every word of a scenario."""
    keys = [name for name in scenario if _is_given(scenario, name) and name not in ("schema", "ground", "month")]
    words = [(name, getattr(case, name)) for name in layout.words if name in FIELD]
    words += [(name, getattr(span, name)) for span in case.spans + case.overlap for name in ("kind", "holds")]
    return all(name in layout.tags for name in keys) and all(
        word is None or word in layout.words[name].words for name, word in words
    )


def _is_given(scenario: dict, name: str) -> bool:
    return scenario.get(name) not in (None, [], ())


def _word_bits(layout: Layout, name: str, word: str) -> str:
    known = layout.words[name]
    return _number(known.words.index(word), known.bits)


def _number(value: int, width: int) -> str:
    """The bits of a number, the highest first."""
    return "".join(["1" if value >> place & 1 else "0" for place in range(width - 1, -1, -1)])


def _field_bits(layout: Layout, name: str, value, case) -> str:
    kind = FIELD[name].kind
    if kind == "word":
        return _word_bits(layout, name, value)
    if kind == "spans":
        return _spans_bits(layout, value)
    if kind == "day":
        year, month, day = value.split("-")
        return _number(int(year) - 2000, 7) + _number(int(month), 4) + _number(int(day), 5)
    if name == "birth":
        return _number(case.month - value, _MONTH_BITS)
    if kind == "month":
        return _month_bits(value, case.month)
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
    size = next(place for place, width in enumerate(_MONEY_BITS) if value < 1 << width)
    return ("1" if cents else "0") + _number(size, 3) + _number(value, _MONEY_BITS[size])


def _gamma(value: int) -> str:
    """Elias gamma: a number from 1 in as many zeros as it has further bits, then itself."""
    width = len(bin(value)) - 2
    return "0" * (width - 1) + _number(value, width)


def _spans_bits(layout: Layout, spans: tuple) -> str:
    bits, next_start = _gamma(len(spans)), None
    for span in spans:
        bits += "1" if span.start == next_start else "0" + _number(span.start - _FIRST, _MONTH_BITS)
        bits += _gamma(span.end - span.start + 1) + _word_bits(layout, "holds", span.holds) + _money_bits(span.amount)
        bits += _word_bits(layout, "kind", span.kind)
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
    version = bits.number(3)
    layouts = [layout for layout in LAYOUTS if layout.version == version]
    if not layouts:
        return None, "code.newer"
    try:
        scenario = _scenario(layouts[0], bits)
        return (scenario, "") if _is_whole(scenario, symbols) else (None, "code.check")
    except (_Damaged, ScenarioError):
        return None, "code.check"


def _is_whole(scenario: dict, symbols: list) -> bool:
    """True if a scenario is written so, or if only rules refuse it that were not there when it was."""
    case, errors = check_scenario(scenario)
    if case is None:
        return all(isinstance(error, OutOfRange) for error in errors)
    return _symbols(write_code(scenario)) == symbols


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
        return int("0" + taken + "0" * (width - len(taken)), 2)

    def gamma(self) -> int:
        """An Elias gamma code: see ``_gamma``."""
        width = 1
        while self.number(1) == 0:
            width += 1
            if width > 12:
                raise _Damaged()
        self.at -= 1
        return self.number(width)


def _scenario(layout: Layout, bits: _Bits) -> dict:
    ground = _read_word(layout, "ground", bits)
    month = bits.number(_MONTH_BITS) + _FIRST
    scenario = {"ground": ground, "month": month_text(month)}
    tag = bits.number(layout.tag_bits)
    while tag:
        if tag > len(layout.tags) or layout.tags[tag - 1] in scenario:
            raise _Damaged()
        name = layout.tags[tag - 1]
        scenario[name] = _read_field(layout, name, bits, month)
        tag = bits.number(layout.tag_bits)
    return scenario


def _read_word(layout: Layout, name: str, bits: _Bits) -> str:
    known = layout.words[name]
    number = bits.number(known.bits)
    if number >= len(known.words):
        raise _Damaged()
    return known.words[number]


def _read_field(layout: Layout, name: str, bits: _Bits, month: int):
    kind = FIELD[name].kind
    if kind == "word":
        return _read_word(layout, name, bits)
    if kind == "spans":
        return _read_spans(layout, bits)
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
    fen = _fen(bits)
    return format_yuan(fen) if fen % 100 else str(fen // 100)


def _fen(bits: _Bits) -> int:
    """An amount as ``_money_bits`` writes it; that of a tier is in ten-thousandths."""
    cents = bits.number(1)
    value = bits.number(_MONEY_BITS[bits.number(3)])
    return value if cents else value * 100


def _decimal_text(value: int) -> str:
    return "%d.%04d" % (value // 10000, value % 10000)


def _read_spans(layout: Layout, bits: _Bits) -> list:
    spans: list = []
    next_start = 0
    for _ in range(bits.gamma()):
        together = bits.number(1)
        if together and not spans:
            raise _Damaged()
        start = next_start if together else bits.number(_MONTH_BITS) + _FIRST
        end = start + bits.gamma() - 1
        span = {"from": month_text(start), "to": month_text(end)}
        span |= _read_amount(_read_word(layout, "holds", bits), bits)
        span["kind"] = _read_word(layout, "kind", bits)
        if bits.number(1):
            span["credited"] = month_text(bits.number(_MONTH_BITS) + _FIRST)
        spans.append(span)
        next_start = end + 1
    return spans


def _read_amount(holds: str, bits: _Bits) -> dict:
    """The keys of an amount, by what it is."""
    if holds == "base":
        return {"base": _money(bits)}
    if holds == "tier":
        return {"tier": _decimal_text(_fen(bits)).rstrip("0").rstrip(".")}
    return {"payment": _money(bits)} | ({"per": "year"} if holds == "year" else {})


# ---------------------------------------------------------------- check characters


def _times(one: int, other: int) -> int:
    """The product in the finite field GF(32): of polynomials over bits, modulo x⁵ + x² + 1."""
    product = 0
    for place in range(5):
        if other >> place & 1:
            product ^= one << place
    for place in (8, 7, 6, 5):
        if product >> place & 1:
            product ^= 37 << (place - 5)
    return product


def _checks(symbols: list) -> list:
    """Reed–Solomon: the remainder by (x + 2)(x + 4); 1 is added, else zeros at the end count for nothing."""
    high, low = 1, 1
    for one in symbols:
        step = one ^ high
        high, low = low ^ _times(step, 6), _times(step, 8)
    return [high ^ 1, low]
