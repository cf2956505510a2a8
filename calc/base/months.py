"""Months are integers counted from year 0; as text they are ``"YYYY-MM"``.

>>> month_text(parse_month("2024-12") + 1)
'2025-01'
"""

from .errors import InputError
from .money import is_digits


def month_index(year: int, number: int) -> int:
    """The month as an integer; subtracting two gives the months between them."""
    return year * 12 + number - 1


def parse_month(text: str, field: str = "") -> int:
    """``"YYYY-MM"`` as an index. Raises InputError ``not_a_month``."""
    year, dash, number = text.partition("-") if isinstance(text, str) else ("", "", "")
    if len(year) == 4 and is_digits(year) and len(number) == 2 and is_digits(number):
        if 1 <= int(number) <= 12 and int(year) >= 1900:
            return month_index(int(year), int(number))
    code = "month_incomplete" if dash and (year == "" or number == "") else "not_a_month"
    raise InputError(code, field, given=text)


def month_text(index: int) -> str:
    """The index as ``"YYYY-MM"``."""
    return "%04d-%02d" % (index // 12, index % 12 + 1)


def year_of(index: int) -> int:
    """The calendar year of a month."""
    return index // 12


def number_of(index: int) -> int:
    """The month's number in its year, 1 to 12."""
    return index % 12 + 1


def parse_day(text: str, field: str = "") -> str:
    """``"YYYY-MM-DD"``, checked to exist, as the same text (days are compared as text)."""
    if not isinstance(text, str) or len(text) != 10 or text[7] != "-" or not is_digits(text[8:]):
        raise InputError("not_a_day", field, given=text)
    month, day = text[:7], text[8:]
    try:
        length = _days_in(parse_month(month, field))
    except InputError:
        raise InputError("not_a_day", field, given=text)
    if not 1 <= int(day) <= length:
        raise InputError("not_a_day", field, given=text)
    return text


def _days_in(index: int) -> int:
    year, number = year_of(index), number_of(index)
    if number == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if number in (4, 6, 9, 11) else 31
