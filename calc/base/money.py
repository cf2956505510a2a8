"""Money is integer fen, a rate is a pair of integers, a rounding has a name.

No float, no ``round()``, no ``/``: the same integers on CPython, MicroPython and Pyodide.

>>> half_up(5, 2), half_up(-5, 2)
(3, -3)
>>> share(parse_yuan("4,500"), (8, 100))
36000
"""

from .errors import InputError

MOST_FEN = 10**11  # one thousand million yuan: more is a slip of the finger
_FULL_WIDTH = "０１２３４５６７８９．，－"
_PLAIN = "0123456789.,-"


def plain_digits(text: str) -> str:
    """The text with full-width digits, dots and commas turned into ASCII, spaces trimmed."""
    if not is_ascii(text):
        for wide, narrow in zip(_FULL_WIDTH, _PLAIN):
            text = text.replace(wide, narrow)
    return text.replace("\u3000", " ").strip()


def is_ascii(text: str) -> bool:
    """True for ASCII text; half of a surrogate pair, which cannot be encoded, is none."""
    try:
        return len(text.encode("utf-8")) == len(text)
    except UnicodeError:
        return False


def is_digits(text: str) -> bool:
    """True for one or more ASCII digits (``str.isdigit`` differs between interpreters)."""
    return text.isdigit() and is_ascii(text)


def parse_yuan(text: str, field: str = "") -> int:
    """Yuan as the contract writes it (``4462``, ``4,462.50``) in fen.

    Raises InputError ``not_money`` for anything else (signs, exponents, a third
    decimal, spaces), ``negative_money`` and ``absurd_money``.
    """
    if not isinstance(text, str):
        raise InputError("not_money", field, given=text)
    if text.startswith("-"):
        raise InputError("negative_money", field, given=text)
    whole, dot, cents = text.partition(".")
    if not _grouped(whole) or (dot and not (is_digits(cents) and len(cents) <= 2)):
        raise InputError("not_money", field, given=text)
    whole = whole.replace(",", "")
    if len(whole) > 12:
        raise InputError("absurd_money", field, given=text)
    fen = int(whole) * 100 + int((cents + "00")[:2])
    if fen > MOST_FEN:
        raise InputError("absurd_money", field, given=text)
    return fen


def _grouped(whole: str) -> bool:
    """True for digits, with commas only between a head and groups of three."""
    head, *groups = whole.split(",")
    if not is_digits(head) or (groups and len(head) > 3):
        return False
    return all(len(group) == 3 and is_digits(group) for group in groups)


def format_yuan(fen: int) -> str:
    """Fen as the contract prints money: ``"12345.67"``."""
    sign = "-" if fen < 0 else ""
    yuan, cents = divmod(abs(fen), 100)
    return "%s%d.%02d" % (sign, yuan, cents)


def half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest integer, halves away from zero."""
    if numerator < 0:
        return -half_up(-numerator, denominator)
    return (2 * numerator + denominator) // (2 * denominator)


def rounded_down(numerator: int, denominator: int) -> int:
    """The quotient of two non-negative integers without its fraction."""
    return numerator // denominator


def share(fen: int, rate: tuple) -> int:
    """That share of an amount, half up to the fen; a rate is (part, whole)."""
    return half_up(fen * rate[0], rate[1])


def format_scaled(numerator: int, denominator: int, places: int) -> str:
    """A non-negative fraction as decimal text, half up to ``places``."""
    scale = 10**places
    whole, rest = divmod(half_up(numerator * scale, denominator), scale)
    if places == 0:
        return str(whole)
    digits = str(rest)
    return str(whole) + "." + "0" * (places - len(digits)) + digits


def format_percent(rate: tuple) -> str:
    """A rate in percent with two decimals, three where the third is not zero."""
    text = format_scaled(rate[0] * 100, rate[1], 3)
    return text[:-1] if text.endswith("0") else text
