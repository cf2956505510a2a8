"""个人账户 — the personal pension account, rebuilt year by year (社会保险法 Art 14; 劳办发〔1997〕116号).

Month-product method (月积数法): a credit earns from the month in which it is booked, so with ``last`` the
last month that counts (12, or the month of settlement) month n weighs ``last − n + 1``:

    I = (opening × months + Σ credit × weight) × rate / 12, half up to the fen, once a year

An account may be rebuilt from spans, carried on from a stated balance, or both. A balance
stated at the end of a month other than December may or may not hold that year's interest:
``high`` adds it.

By hand, 360 a month in 2024 at 2.62 %: 360 × (12 + 11 + … + 1) = 28,080; × 0.0262 / 12 = 61.308.

>>> from calc.base.months import parse_month
>>> from calc.contract.scenario import Span
>>> year = Span(parse_month("2024-01"), parse_month("2024-12"), "base", 450000, "flexible", None)
>>> account = build_account((year,), year.end, None, "2026-11-22")
>>> account.credited, account.interest, account.balance
(432000, 6131, 438131)
"""

from collections import namedtuple

from ..base.dated import Found
from ..base.money import half_up
from ..base.months import number_of, year_of
from ..base.steps import as_percent, as_yuan, step
from ..base.support import weakest
from .account_rate import rate_of_year
from .contribution import contribution_steps, credited_in, credited_sum, months_in, paid_sum, pieces_of, supports_of

METHOD_SOURCE = "account116-1997"


class Year(namedtuple("Year", ("year", "opening", "credited", "interest", "balance", "months", "product", "found"))):
    """One year of the ledger, fen.

    months: how long the opening balance earned; product: the month product of the credits, Σ credit × weight; found:
    the Found rate.
    """


class Account(
    namedtuple(
        "Account",
        (
            "month",
            "stated",
            "stated_month",
            "pieces",
            "years",
            "credited",
            "interest",
            "balance",
            "unbooked",
            "most",
            "paid",
            "months",
            "support",
        ),
    )
):
    """The account at the end of ``month``, fen.

    stated: the agency's figure, or None; credited, paid, months: of the pieces, paid None if unknown;
    unbooked: interest that a balance stated within the year may lack; most: the balance with it; support:
    the weakest.
    """


def build_account(spans: tuple, month: int, province, as_of: str, stated=None, stated_month=None) -> Account:
    """The account through the end of a month. Raises NoRuleInForce where no rate is known."""
    pieces = pieces_of(spans, province, as_of)
    credits = tuple(one for piece in pieces for one in _credits_of(piece))
    years = _years(credits, month, province, as_of, stated, stated_month)
    unbooked = _unbooked(years, stated, stated_month, province, as_of)
    interest = sum(year.interest for year in years)
    credited = credited_sum(pieces)
    balance = (stated or 0) + credited + interest
    support = weakest([supports_of(pieces), _stated_support(stated_month)] + [year.found.support for year in years])
    return Account(
        month,
        stated,
        stated_month,
        pieces,
        years,
        credited,
        interest,
        balance,
        unbooked,
        balance + unbooked,
        paid_sum(pieces),
        months_in(pieces),
        support,
    )


def _credits_of(piece) -> list:
    """(first month, last month, fen each month) as booked: a prepaid piece is one booking."""
    booked = piece.span.credited
    if booked is not None:
        return [(booked, booked, credited_in(piece))]
    monthly = [(piece.start, piece.end, piece.each_credit)]
    return monthly + ([(piece.end, piece.end, piece.rest)] if piece.rest else [])


def _years(credits: tuple, month: int, province, as_of: str, stated, stated_month) -> tuple:
    """The ledger, from the first booking or the stated balance to the year of settlement."""
    firsts = [first for first, _, _ in credits]
    if stated is not None:
        firsts.append(stated_month + 1)
    if not firsts:
        return ()
    years, balance, booked = [], stated or 0, _booked_by_year(credits, month)
    for year in range(year_of(min(firsts)), year_of(month) + 1):
        found = rate_of_year(year, province, as_of)
        line = _year(year, balance, booked.get(year, (0, 0)), month, found, stated_month)
        years.append(line)
        balance = line.balance
    return tuple(years)


def _year(year: int, opening: int, booked: tuple, month: int, found: Found, stated_month) -> Year:
    last = _last_month(year, month)
    months = last
    if stated_month is not None and year == year_of(stated_month):
        months = last - number_of(stated_month)
    credited, product = booked
    numerator, denominator = found.row.value
    interest = half_up((opening * months + product) * numerator, denominator * 12)
    return Year(year, opening, credited, interest, opening + credited + interest, months, product, found)


def _last_month(year: int, month: int) -> int:
    """The last month of a year that counts: 12, or the month of settlement."""
    return number_of(month) if year == year_of(month) else 12


def _booked_by_year(credits: tuple, month: int) -> dict:
    """Year → (Σ credit, Σ credit × weight)."""
    booked: dict = {}
    for first, final, each in credits:
        for year in range(year_of(first), year_of(final) + 1):
            last = _last_month(year, month)
            low, high = max(first, year * 12), min(final, year * 12 + 11)
            count = high - low + 1
            weights = count * (last + 1) - (number_of(low) + number_of(high)) * count // 2
            total, product = booked.get(year, (0, 0))
            booked[year] = (total + each * count, product + each * weights)
    return booked


def _unbooked(years: tuple, stated, stated_month, province, as_of: str) -> int:
    """Interest for January to the stated month, if the agency had not booked it yet."""
    if stated is None or number_of(stated_month) == 12:
        return 0
    numerator, denominator = rate_of_year(year_of(stated_month), province, as_of).row.value
    return half_up(stated * number_of(stated_month) * numerator, denominator * 12)


def _stated_support(stated_month) -> str:
    return "derived" if stated_month is None or number_of(stated_month) == 12 else "estimate"


def account_steps(account: Account) -> tuple:
    """The working, in order: payments, the stated balance, interest by year, the balance."""
    steps = list(contribution_steps(account.pieces))
    if account.stated is not None:
        steps.append(
            step(
                "stated_balance",
                account.stated,
                "user",
                _stated_support(account.stated_month),
                month=account.stated_month,
                stated=as_yuan(account.stated),
            )
        )
    for year in account.years:
        steps.append(_interest_step(year))
        if year.found.support == "provisional":
            steps.append(_sensitivity_step(year))
    steps.append(
        step(
            "account_balance",
            account.balance,
            METHOD_SOURCE,
            account.support,
            month=account.month,
            stated=as_yuan(account.stated or 0),
            credited=as_yuan(account.credited),
            interest=as_yuan(account.interest),
        )
    )
    if account.unbooked:
        steps.extend(_unbooked_steps(account))
    return tuple(steps)


def _interest_step(year: Year):
    return step(
        "year_interest",
        year.interest,
        year.found.row.source,
        year.found.support,
        year=year.year,
        opening=as_yuan(year.opening),
        months=year.months,
        product=as_yuan(year.product),
        rate=as_percent(year.found.row.value),
    )


def _sensitivity_step(year: Year):
    """What one percentage point more would add while the year's rate is not published."""
    return step(
        "rate_sensitivity",
        half_up(year.opening * year.months + year.product, 1200),
        METHOD_SOURCE,
        "derived",
        year=year.year,
        opening=as_yuan(year.opening),
        months=year.months,
        product=as_yuan(year.product),
    )


def _unbooked_steps(account: Account) -> tuple:
    """The interest that a balance stated within the year may lack, and the account with it."""
    year = next(line for line in account.years if line.year == year_of(account.stated_month))
    operands = {
        "year": year.year,
        "stated": as_yuan(account.stated),
        "months": number_of(account.stated_month),
        "rate": as_percent(year.found.row.value),
    }
    both = {"balance": as_yuan(account.balance), "unbooked": as_yuan(account.unbooked)}
    return (
        step("unbooked_interest", account.unbooked, METHOD_SOURCE, "estimate", **operands),
        step("account_most", account.most, METHOD_SOURCE, "estimate", **both),
    )
