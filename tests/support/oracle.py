"""An independent witness for `calc.assess`.

Written from the contract (scenario.md), the fact sheet (law.md, review.md) and the parameter files
alone. It imports nothing of `calc` and reads no file: every number it knows is typed below, with the
name of the parameter file beside it. It works unlike a ledger on purpose. It walks the calendar month by
month, carries the sum of month-end principals (积数), and rounds when a year closes or the account is
settled. All arithmetic is `fractions.Fraction`; money is integer fen.

`expected(scenario)` returns only what the contract determines; a key that is left out is open.
`differences(expected, actual)` lists where a result disagrees with it.
"""

from collections import namedtuple
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

NEWEST = date(2026, 11, 28)  # the day of the parameter files: the default of `as_of`
REFORM = date(2024, 9, 13)  # 全国人大常委会决定, delayed_retirement.toml

# account_start_month.csv
ACCOUNT_START = {
    "beijing": "1992-10",
    "shanghai": "1993-01",
    "tianjin": "1998-01",
    "chongqing": "1996-01",
    "hebei": "1996-01",
    "shanxi": "1997-07",
    "inner-mongolia": "1998-01",
    "liaoning": "1996-01",
    "jilin": "1995-07",
    "heilongjiang": "1996-01",
    "jiangsu": "1996-01",
    "zhejiang": "1998-01",
    "anhui": "1996-01",
    "fujian": "1996-01",
    "jiangxi": "1995-10",
    "shandong": "1996-01",
    "henan": "1995-01",
    "hubei": "1996-01",
    "hunan": "1995-10",
    "guangdong": "1998-07",
    "guangxi": "1996-07",
    "hainan": "1998-01",
    "sichuan": "1996-01",
    "guizhou": "1998-01",
    "yunnan": "1995-10",
    "tibet": "2000-07",
    "shaanxi": "1996-01",
    "gansu": "1996-01",
    "qinghai": "1998-01",
    "ningxia": "1996-01",
    "xinjiang": "1996-01",
}

# national_account_rate.csv, official rows only (the 2.60 of 2026 is used nowhere)
NATIONAL = {
    2016: "8.31",
    2017: "7.12",
    2018: "8.29",
    2019: "7.61",
    2020: "6.04",
    2021: "6.69",
    2022: "6.12",
    2023: "3.97",
    2024: "2.62",
    2025: "1.50",
}

# pre2016_account_rate.csv (official) and pre2016_account_rate_additions.csv (whole calendar years)
PROVINCIAL = {
    ("jiangxi", 2010): "2.50",
    ("shanghai", 2012): "3.50",
    ("guangdong", 2012): "3.24",
    ("sichuan", 2014): "3.00",
    ("tianjin", 2011): "2.75",
    ("shanxi", 2007): "3.20",
}

# pboc_1y_benchmark_changes.csv
PBOC = [
    ("1993-07-11", "10.98"),
    ("1996-05-01", "9.18"),
    ("1996-08-23", "7.47"),
    ("1997-10-23", "5.67"),
    ("1998-03-25", "5.22"),
    ("1998-07-01", "4.77"),
    ("1998-12-07", "3.78"),
    ("1999-06-10", "2.25"),
    ("2002-02-21", "1.98"),
    ("2004-10-29", "2.25"),
    ("2006-08-19", "2.52"),
    ("2007-03-18", "2.79"),
    ("2007-05-19", "3.06"),
    ("2007-07-21", "3.33"),
    ("2007-08-22", "3.60"),
    ("2007-09-15", "3.87"),
    ("2007-12-21", "4.14"),
    ("2008-10-09", "3.87"),
    ("2008-10-30", "3.60"),
    ("2008-11-27", "2.52"),
    ("2008-12-23", "2.25"),
    ("2010-10-20", "2.50"),
    ("2010-12-26", "2.75"),
    ("2011-02-09", "3.00"),
    ("2011-04-06", "3.25"),
    ("2011-07-07", "3.50"),
    ("2012-06-08", "3.25"),
    ("2012-07-06", "3.00"),
    ("2014-11-22", "2.75"),
    ("2015-03-01", "2.50"),
    ("2015-05-11", "2.25"),
    ("2015-06-28", "2.00"),
    ("2015-08-26", "1.75"),
    ("2015-10-24", "1.50"),
]

# delayed_retirement.toml: base birth month, old age in years, birth months a step, longest delay
TRACKS = {"men60": ("1965-01", 60, 4, 36), "women55": ("1970-01", 55, 4, 36), "women50": ("1975-01", 50, 2, 60)}

# disposable_income_urban_2026-11-28.csv, support found, two-sources and memory-high: the years from 2020 on, yuan.
# Without memory-low and without Sichuan 2025 (the page does not name the province).
INCOMES = {
    "beijing": [75602, 81518, 84023, 88650, 92464],
    "shanghai": [76437, 82429, 84034, 89477],
    "tianjin": [47659, 51486, 53003, 55355, 57705],
    "chongqing": [40006, 43502, 45509, 47435],
    "hebei": [37286, 39791, 41278, 43631],
    "shanxi": [34793, 37433, 39532, 41327],
    "inner-mongolia": [41353, 44377, 46295, 48676],
    "liaoning": [40376, 43051, 44003, 45896],
    "jilin": [33396, 35646, 35471, 37503],
    "heilongjiang": [31115, 33646, 35042, 36492],
    "jiangsu": [53102, 57743, 60178, 63211, 66173],
    "zhejiang": [62699, 68487, 71268, 74997, 78251],
    "anhui": [39442, 43009, 45133, 47446],
    "fujian": [47160, 51140, 53817, 56153],
    "jiangxi": [38556, 41684, 43697, 45554],
    "shandong": [43726, 47066, 49050, 51571],
    "henan": [34750, 37095, 38484, 40234],
    "hubei": [36706, 40278, 42626, 44990, 46987],
    "hunan": [41698, 44866, 47301, 49243, 51243],
    "guangdong": [50257, 54854, 56905, 59307],
    "guangxi": [35859, 38530, 39703, 41827],
    "hainan": [37097, 40213, 40118, 42661],
    "sichuan": [38253, 41444, 43233, 45227],
    "guizhou": [36096, 39211, 41086, 42772],
    "yunnan": [37500, 40905, 42168, 43563],
    "tibet": [41156, 46503, 48753, 51900],
    "shaanxi": [37868, 40713, 42431, 44713, 46821],
    "gansu": [33822, 36187, 37572, 39833],
    "qinghai": [35506, 37745, 38736, 40408],
    "ningxia": [35720, 38291, 40194, 42395],
    "xinjiang": [34838, 37642, 38410, 40578],
}

# annuity_months.csv: ages 40 to 70
DIVISORS = [233, 230, 226, 223, 220, 216, 212, 208, 204, 199]
DIVISORS += [195, 190, 185, 180, 175, 170, 164, 158, 152, 145]
DIVISORS += [139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56]

# contribution_base_history.csv and contribution_base_latest.csv: from, to, lower, upper. Only rows that name
# their months and hold in the whole province; a base year without months, and Guangdong and Hubei, are left out.
LIMITS = {
    "beijing": [
        ("2022-07", "2023-06", "5869", "31884"),
        ("2023-07", "2024-06", "6326", "33891"),
        ("2024-07", "2025-06", "6821", "35283"),
        ("2025-07", "2026-06", "7162", "35811"),
        ("2026-07", "2027-06", "7270", "36348"),
    ],
    "shanghai": [
        ("2015-04", "2016-03", "3271", "16353"),
        ("2016-04", "2017-03", "3563", "17817"),
        ("2017-04", "2018-03", "3902", "19512"),
        ("2018-04", "2019-04", "4279", "21396"),
        ("2019-05", "2020-06", "4927", "24633"),
        ("2020-07", "2021-06", "4927", "28017"),
        ("2021-07", "2022-06", "5975", "31014"),
        ("2022-07", "2023-06", "6520", "34188"),
        ("2023-07", "2024-06", "7310", "36549"),
        ("2024-07", "2025-06", "7384", "36921"),
        ("2025-07", "2026-06", "7460", "37302"),
        ("2026-07", "2027-06", "7546", "37731"),
    ],
    "tianjin": [
        ("2024-01", "2024-12", "5013", "25065"),
        ("2025-01", "2026-08", "5124", "25620"),
        ("2026-09", "2026-12", "5180", "25902"),
    ],
    "jilin": [("2024-07", "2025-06", "4307.10", "21535.50"), ("2025-07", "2026-06", "4393.20", "21966")],
    "tibet": [("2025-01", "2025-12", "7066.20", "35331"), ("2026-01", "2026-12", "7172.40", "35862")],
    "heilongjiang": [("2025-01", "2025-12", "4542", "22710")],
    "hebei": [("2026-01", "2026-12", "4076", "20382")],
    "anhui": [("2026-01", "2026-12", "4354", "21772")],
}


# ---- small change --------------------------------------------------------------------------------


def half_up(x):
    """Nearest integer of a number that is not negative, ties away from zero."""
    return (2 * Fraction(x).numerator + Fraction(x).denominator) // (2 * Fraction(x).denominator)


def fen(yuan):
    cents = Decimal(yuan) * 100
    assert cents == int(cents), yuan
    return int(cents)


def yuan(cents):
    return "%d.%02d" % divmod(cents, 100)


def pair(month):
    return int(month[:4]), int(month[5:])


def after(month, count=1):
    """The month `count` months later, found by walking."""
    year, number = pair(month)
    for _ in range(count):
        year, number = (year + 1, 1) if number == 12 else (year, number + 1)
    return "%04d-%02d" % (year, number)


def walk(first, last):
    while first <= last:
        yield first
        first = after(first)


# ---- what one month costs and what it brings -----------------------------------------------------


def credit_percent(province, month):
    """account_credit_share.csv and flex_rate_additions.csv; the same for both kinds."""
    if month >= "2006-01":
        return 11 if province == "guangdong" and month <= "2006-06" else 8
    if province == "beijing" and month <= "1998-06":
        return 2 if month <= "1993-12" else 5
    if province == "liaoning" and month >= "2001-07":
        return 8
    if province in ("jilin", "heilongjiang") and month >= "2004-01":
        return 8
    return 11


def paid_percent(province, month, kind):
    """What the person pays, or None where it is not known. flex_rates.toml, flex_rate_additions.csv."""
    if kind == "employee":
        if month < "2006-01" or (province == "guangdong" and month <= "2006-06"):
            return None
        return 8
    if month < "2006-01":
        return 18
    if province == "shanghai":
        for last, percent in (("2015-12", 29), ("2019-04", 28), ("2024-02", 24)):
            if month <= last:
                return percent
    return 20


class NotDetermined(Exception):
    """The contract, or what is typed here, does not say."""


def base_of_tier(province, month, tier):
    """Fen: 60 is the lower limit of the month, any other tier is a part of the upper limit, which is 300."""
    for first, last, lower, upper in LIMITS.get(province, []):
        if first <= month <= last:
            return fen(lower) if Fraction(tier) == 60 else half_up(fen(upper) * Fraction(tier) / 300)
    raise NotDetermined("no limits of %s in %s" % (province, month))


def own_part(province, month, kind, base):
    """(least, most) of what the person paid into the account, for the cap of 18号 Art 5(3)."""
    if kind == "flexible":  # the part that was credited
        part = half_up(Fraction(base * credit_percent(province, month), 100))
        return part, part
    eight, four = half_up(Fraction(base * 8, 100)), half_up(Fraction(base * 4, 100))
    if month >= "2006-01":
        return eight, eight
    return (four if month >= "1997-01" else 0), eight


# one month: credited in `month`; fen credited and paid (None: not known); least and most of the own part
Row = namedtuple("Row", "month credit paid kind least most")


def contributions(spans, province):
    rows = []
    for span in spans:
        kind = span.get("kind", "flexible")
        yearly = span.get("per") == "year"
        typed = fen(span["payment"]) if "payment" in span else None
        for number, month in enumerate(walk(span["from"], span["to"])):
            share = paid_percent(province, month, kind)
            if typed is not None:
                base = half_up(Fraction(typed * 100, share * (12 if yearly else 1)))
                paid = typed
                if yearly:  # what is paid up to this month, less what was paid before it
                    paid = half_up(Fraction(typed * (number + 1), 12)) - half_up(Fraction(typed * number, 12))
            else:
                base = fen(span["base"]) if "base" in span else base_of_tier(province, month, span["tier"])
                paid = None if share is None else half_up(Fraction(base * share, 100))
            credit = half_up(Fraction(base * credit_percent(province, month), 100))
            rows.append(Row(span.get("credited", month), credit, paid, kind, *own_part(province, month, kind, base)))
    return rows


def refusal(scenario):
    """(code, field) of a payment that cannot be read, or None."""
    for name in ("spans", "overlap"):
        for number, span in enumerate(scenario.get(name, [])):
            field = "%s[%d]." % (name, number)
            months = list(walk(span["from"], span["to"]))
            if "payment" not in span:
                continue
            shares = [paid_percent(scenario.get("province"), m, span.get("kind", "flexible")) for m in months]
            if None in shares:
                return "own_part_unknown", field + "payment"
    return None


# ---- the rate of a year --------------------------------------------------------------------------


def pboc_mean(year):
    """Day-weighted PBoC one-year rate in percent, to three decimals, day by day."""
    total, days, day = Fraction(0), 0, date(year, 1, 1)
    while day.year == year:
        total += Fraction([r for d, r in PBOC if d <= day.isoformat()][-1])
        days += 1
        day += timedelta(days=1)
    return Fraction(half_up(total / days * 1000), 1000)


_means = {}


def rate_of(province, year, as_of):
    """(percent as Fraction, status)."""
    if year < 2016:
        if (province, year) in PROVINCIAL:
            return Fraction(PROVINCIAL[province, year]), "provincial"
        if year not in _means:
            _means[year] = pboc_mean(year)
        return _means[year], "reference"
    known = [y for y in NATIONAL if as_of >= (date(2017, 6, 8) if y == 2016 else date(y + 1, 6, 30))]
    if year in known:
        return Fraction(NATIONAL[year]), "official"
    return Fraction(NATIONAL[max(known)]), "provisional"  # as_of before 2017-06-08 has no answer


# ---- the account ---------------------------------------------------------------------------------


def simulate(rows, province, settle, as_of, stated=None, stated_month=None):
    """Walk the months. Returns credited, interest, balance, the years and what `high` adds."""
    arrivals = {}
    for row in rows:
        arrivals[row.month] = arrivals.get(row.month, 0) + row.credit
    principal = stated or 0
    first = after(stated_month) if stated_month else (min(arrivals) if arrivals else after(settle))
    years, product, opening, came = [], 0, principal, 0
    credited = interest = 0
    for month in walk(first, settle):
        principal += arrivals.get(month, 0)
        came += arrivals.get(month, 0)
        product += principal  # stands one month more
        if month.endswith("-12") or month == settle:
            year = int(month[:4])
            percent, status = rate_of(province, year, as_of)
            gain = half_up(product * percent / 1200)
            principal += gain
            years.append(
                {
                    "year": year,
                    "opening": yuan(opening),
                    "credited": yuan(came),
                    "interest": yuan(gain),
                    "balance": yuan(principal),
                    "rate": percent,
                    "rate_status": status,
                }
            )
            credited, interest = credited + came, interest + gain
            product, opening, came = 0, principal, 0
    extra = 0
    if stated_month and not stated_month.endswith("-12"):
        year, b = pair(stated_month)
        extra = half_up(stated * rate_of(province, year, as_of)[0] * b / 1200)
    return {"credited": credited, "interest": interest, "balance": principal, "years": years, "extra": extra}


# ---- age and minimum -----------------------------------------------------------------------------


def statutory(birth, track, as_of):
    """(month, age in months, minimum months)."""
    base, age, step, cap = TRACKS[track]
    delay = 0
    if as_of >= REFORM:
        rung = base
        while rung <= birth and delay < cap:  # each rung of `step` birth months adds a month
            delay += 1
            rung = after(rung, step)
    month = after(birth, age * 12 + delay)
    minimum = 180
    if as_of >= REFORM:
        for _ in range(2030, min(int(month[:4]), 2039) + 1):
            minimum += 6
    return month, age * 12 + delay, minimum


# ---- survivors -----------------------------------------------------------------------------------


def survivors_months(n, drawn=None):
    if n < 60:
        k = Fraction(3)
    elif n < 120:
        k = Fraction(6)
    elif n <= 180:
        k = Fraction(9)
    else:
        k = 9 + Fraction(min(n, 360) - 180, 12)
    return k if drawn is None else max(Fraction(9), k - Fraction(drawn, 12))


def survivors_of(n, annual, cap=None, drawn=None):
    k = survivors_months(n, drawn)
    funeral, lump, capped = half_up(Fraction(2 * annual, 12)), half_up(k * annual / 12), False
    if n < 60 and cap is not None and funeral + lump > cap:
        capped = True
        funeral = min(funeral, cap)
        lump = cap - funeral
    return {
        "funeral": yuan(funeral),
        "lump_sum": yuan(lump),
        "months": yuan(half_up(k * 100)),
        "capped": capped,
    }, funeral + lump


def income_of(scenario):
    """Fen a year, or None: what is typed, else the province's row of the year before, or the last one before that."""
    if "disposable_income" in scenario:
        return fen(scenario["disposable_income"])
    rows = INCOMES.get(scenario.get("province"))
    year = int(scenario["month"][:4]) - 1
    if rows is None or year < 2020:
        return None
    return rows[min(year - 2020, len(rows) - 1)] * 100


# ---- what a pensioner's account still holds ------------------------------------------------------


def months_between(first, last):
    """How many months `last` is after `first`."""
    (y, m), (z, n) = pair(first), pair(last)
    return (z - y) * 12 + n - m


def divisor(birth, start):
    """计发月数 as a Fraction of months, at the age in the month the pension began."""
    if start < "2006-01":  # 国发〔1997〕26号: by 120, at any age
        return Fraction(120)
    years, months = divmod(months_between(birth, start), 12)
    if years < 40:
        return Fraction(DIVISORS[0])
    if years >= 70:
        return Fraction(DIVISORS[-1])
    whole, next_one = DIVISORS[years - 40], DIVISORS[years - 39]
    if start < "2025-01":  # by whole years of age
        return Fraction(whole)
    return Fraction(half_up((whole - Fraction((whole - next_one) * months, 12)) * 10), 10)


def drawn_of(scenario):
    """Months of pension drawn, the one of death among them; None for who drew none."""
    if "pension_from" in scenario:
        return months_between(scenario["pension_from"], scenario["month"]) + 1
    return scenario.get("pension_months_drawn")


def least_left(scenario):
    """Fen that are certainly left; None where more months passed since the balance than pensions were drawn."""
    stated, drawn = fen(scenario["balance"]), drawn_of(scenario)
    since = months_between(scenario["balance_month"], scenario["month"])
    if since == 0:
        return stated
    if "pension_account_monthly" in scenario:
        return max(0, stated - fen(scenario["pension_account_monthly"]) * since)
    if drawn < since:
        return None
    whole = Fraction(56)  # the shortest there is
    if "birth" in scenario:
        start = scenario.get("pension_from")
        if start is None:
            year, number = divmod(int(scenario["month"][:4]) * 12 + int(scenario["month"][5:]) - drawn, 12)
            start = "%04d-%02d" % (year, number + 1)
        whole = divisor(scenario["birth"], start)
    return max(0, stated - half_up(stated * since / max(Fraction(1), whole - (drawn - since))))


# ---- the answer ----------------------------------------------------------------------------------


def _refund(parts, high, low=None):
    """All parts known; `low` is their sum unless told otherwise."""
    total = sum(parts.values())
    out = {name: yuan(value) for name, value in parts.items()}
    return dict(out, total=yuan(total), low=yuan(total if low is None else low), high=yuan(high))


NOTHING = dict.fromkeys(("pension_account", "medical_account", "survivors", "overpaid", "total", "low", "high"), "0.00")


def _conditions(scenario, as_of, months, at_least):
    """The possible worlds of age, or None without a month of birth.

    'young'; and past the age 'short' (of 180 months), 'gap' (180 or more, less than the minimum), 'enough',
    'unsure' (months unknown) and 'open' (months unknown, though the known ones reach the minimum).
    """
    if "birth" not in scenario:
        return None
    worlds = set()
    for track in [scenario["track"]] if "track" in scenario else sorted(TRACKS):
        due, _, minimum = statutory(scenario["birth"], track, as_of)
        if scenario["month"] < due:
            worlds.add("young")
        elif months is None:
            worlds.add("unsure" if at_least < minimum else "open")
        elif months >= minimum:
            worlds.add("enough")
        else:
            worlds.add("short" if months < 180 else "gap")
    return worlds


def expected(scenario):
    """What the contract determines; {} where a tier stands outside the limits typed above."""
    try:
        return _expected(scenario)
    except NotDetermined:
        return {}


def _expected(scenario):
    province, settle = scenario.get("province"), scenario["month"]
    as_of = date.fromisoformat(scenario["as_of"]) if "as_of" in scenario else NEWEST
    spans, out = scenario.get("spans", []), {}
    stated = fen(scenario["balance"]) if "balance" in scenario else None
    drawn = drawn_of(scenario)
    rows = contributions(spans, province)

    # months paid and deemed
    months = len(rows) + scenario.get("deemed_months", 0) + scenario.get("months_paid", 0)
    at_least = months
    if stated is not None and "months_paid" not in scenario:
        months = None

    # paid
    subsidy = {"subsidy": yuan(fen(scenario["subsidy"]))} if "subsidy" in scenario else {}
    cost = None if any(row.paid is None for row in rows) else sum(row.paid for row in rows)
    own = sum(row.credit for row in rows)
    if drawn is not None or not (rows or stated is not None):
        total_paid = "open"
    elif stated is not None:
        total_paid = None if "paid" not in scenario or cost is None else cost + fen(scenario["paid"])
        out["paid"] = None if total_paid is None else dict(subsidy, total=yuan(total_paid))
    else:
        total_paid = cost
        out["paid"] = None if cost is None else dict(subsidy, total=yuan(cost))
        if cost is not None and own <= cost:  # an employee's year by twelfths may be credited a few fen more
            out["paid"].update(account=yuan(own), pool=yuan(cost - own))

    # account
    account = None
    if drawn is None and (rows or stated is not None):
        account = simulate(rows, province, settle, as_of, stated, scenario.get("balance_month"))
        out["account"] = {
            "credited": yuan(account["credited"]),
            "interest": yuan(account["interest"]),
            "balance": yuan(account["balance"]),
        }
        if stated is not None:
            out["account"]["stated"] = yuan(stated)
        if account["years"]:
            out["ledger"] = account["years"]

    # retirement
    if "birth" in scenario and "track" in scenario:
        due, age, minimum = statutory(scenario["birth"], scenario["track"], as_of)
        out["retirement"] = {
            "month": due,
            "age_months": age,
            "minimum_months": minimum,
            "months_paid": months,
            "months_short": None if months is None else max(0, minimum - months),
        }

    _verdict(scenario, out, Known(account, rows, months, at_least, as_of, drawn, stated))

    share = out.get("refund", {}).get("total")
    if share is not None and total_paid not in ("open", None) and total_paid > 0:
        out["share_of_paid"] = _percent(fen(share), total_paid)
        if subsidy and fen(subsidy["subsidy"]) < total_paid:
            out["share_of_net"] = _percent(fen(share), total_paid - fen(subsidy["subsidy"]))
    return out


Known = namedtuple("Known", "account rows months at_least as_of drawn stated")


def _percent(part, whole):
    tenths = half_up(Fraction(part * 1000, whole))
    return "%d.%d" % divmod(tenths, 10)


def _verdict(scenario, out, known):
    ground, settle = scenario["ground"], scenario["month"]
    if ground == "death":
        _death(scenario, out, known)
    elif ground == "medical_prepaid":
        # 医保发〔2020〕33号: the months left of that year, once the job has begun; the amount is left open
        if scenario.get("medical_kind", "employee") == "employee" and scenario["job_from"] > settle:
            same_year = scenario["job_from"][:4] == settle[:4]
            out["verdict"], out["refund"] = ("later" if same_year else "not_payable"), dict(NOTHING)
            if same_year:
                out["payable_from"] = scenario["job_from"]
    elif ground == "duplicate_resident":
        if "resident_paid" in scenario:
            back = yuan(fen(scenario["resident_paid"]))
            out["refund"] = {"total": back, "low": back, "high": back}
    elif ground in ("duplicate_employee", "mistaken_payment") and scenario.get("overlap"):
        _cleared(scenario, out, known)
    elif ground in ("stop_paying", "short_of_years"):
        _article_3(scenario, out, known)
    elif ground in ("settled_abroad", "hkmt_leaving", "foreigner_leaving") and known.account is not None:
        _leaving(scenario, out, known)


def _cleared(scenario, out, known):
    """Months of another record, paid twice or by mistake."""
    province, ground = scenario.get("province"), scenario["ground"]
    rows = contributions(scenario["overlap"], province)
    kinds = {row.kind for row in rows}
    cleared = simulate(rows, province, scenario["month"], known.as_of)["balance"]
    whole = None if any(row.paid is None for row in rows) else sum(row.paid for row in rows)
    high = {"high": yuan(whole)} if kinds == {"flexible"} and whole >= cleared else {}
    if ground == "duplicate_employee" and kinds == {"employee"}:
        out["refund"] = {"total": yuan(cleared), "low": yuan(cleared), "high": yuan(cleared)}
    elif ground == "duplicate_employee" and kinds == {"flexible"}:
        out["refund"] = dict({"total": yuan(cleared), "low": yuan(cleared)}, **high)
    elif ground == "mistaken_payment":
        if province != "guangdong":  # the guide that promises the payment back is Guangdong's
            out["verdict"] = "depends"
            out["refund"] = dict({"total": "0.00", "low": "0.00"}, **high)
        elif high:
            out["refund"] = high


def _pay(scenario, out, known, verdict, add, low=0):
    """`add`: the medical account is paid out with this door (law.md 10.4). `low`: what is certain of 'depends'."""
    medical = fen(scenario.get("medical_balance", "0"))
    balance, most = known.account["balance"], known.account["balance"] + known.account["extra"]
    out["verdict"] = verdict
    if verdict in ("not_payable", "later"):
        out["refund"] = dict(NOTHING)
    elif verdict == "payable" and (add or not medical):
        parts = {"pension_account": balance, "medical_account": medical, "survivors": 0, "overpaid": 0}
        out["refund"] = _refund(parts, most + medical)
    elif verdict == "payable":
        out["refund"] = {"pension_account": yuan(balance)}  # the medical account is left open
    elif not medical:
        out["refund"] = {"total": yuan(low), "low": yuan(low), "high": yuan(most)}
    elif add and scenario.get("nationality_lost") is not False:  # who keeps the nationality: left open
        out["refund"] = {"high": yuan(most + medical)}


def _article_3(scenario, out, known):
    """short_of_years; and stop_paying, which past the age is the same."""
    stop, worlds = scenario["ground"] == "stop_paying", _conditions(scenario, known.as_of, known.months, known.at_least)
    if stop and (not worlds or worlds <= {"young", "enough"}):
        out["verdict"], out["refund"] = "not_payable", dict(NOTHING)
        return
    if known.account is None:
        return
    if "birth" not in scenario or "track" not in scenario:
        if not stop:  # stop_paying with one track past the age: left open
            _pay(scenario, out, known, "depends", False)
        return
    due, _, minimum = statutory(scenario["birth"], scenario["track"], known.as_of)
    world = worlds.pop()
    if known.months is not None and known.months >= minimum:  # before the age as well
        _pay(scenario, out, known, "not_payable", False)
    elif world == "young" and known.months is not None:
        _pay(scenario, out, known, "later", False)
        out["payable_from"] = due
    elif world == "short":
        _pay(scenario, out, known, "payable", False)
    elif world in ("gap", "unsure"):  # no text decides between 180 months and the minimum (law.md U2)
        _pay(scenario, out, known, "depends", False)


def _leaving(scenario, out, known):
    ground, settle = scenario["ground"], scenario["month"]
    lost = scenario.get("nationality_lost")
    if ground == "hkmt_leaving" and settle < "2020-01":
        return  # 41号令 in force 2020-01-01
    if ground == "settled_abroad" and lost is None:
        return
    balance = known.account["balance"]
    young, gap, certain = "payable", "payable", balance  # their own rule pays until age and minimum are both met
    if ground == "settled_abroad" and not lost:
        young, gap, certain = "not_payable", "depends", 0
    if ground == "foreigner_leaving":
        gap = "depends"
        employee = [row for row in known.rows if row.kind == "employee"]
        backed = known.stated is None or scenario.get("balance_kind") == "employee"
        if not (backed and len(employee) == len(known.rows)):
            young = "depends"
            certain = simulate(
                employee,
                scenario.get("province"),
                settle,
                known.as_of,
                *([known.stated, scenario["balance_month"]] if backed and known.stated is not None else []),
            )["balance"]
    worlds = _conditions(scenario, known.as_of, known.months, known.at_least)
    if worlds is None:
        if young == "payable":
            _pay(scenario, out, known, "depends", True)
        elif young == "depends":
            out["verdict"] = "depends"
        return
    if "open" in worlds:
        return
    told = {
        "young": (young, certain),
        "short": ("payable", balance),
        "gap": (gap, balance if gap == "payable" else 0),
        "enough": ("not_payable", 0),
        "unsure": ("depends", 0),
    }
    answers = {told[world][0] for world in worlds}
    if answers == {"payable"} and "short" in worlds:
        _pay(scenario, out, known, "payable", False)  # Art 3, not the leaving: medical left open
    elif len(answers) == 1 and answers != {"depends"}:
        _pay(scenario, out, known, answers.pop(), True)
    else:
        _pay(scenario, out, known, "depends", True, min(told[world][1] for world in worlds))


def _death(scenario, out, known):
    account, drawn, months = known.account, known.drawn, known.months
    medical = fen(scenario.get("medical_balance", "0"))
    held = most = None
    if account is not None:
        held, most = account["balance"], account["balance"] + account["extra"]
    elif drawn is not None:
        held = least_left(scenario)
        if scenario["balance_month"] == scenario["month"] and scenario["month"].endswith("-12"):
            most = known.stated
    annual = income_of(scenario)
    if scenario["month"] < "2021-09" or months is None or annual is None:
        # 18号 is not in force, or the amount is not known: what is certain is the account
        out["verdict"] = "payable" if scenario["month"] >= "2021-09" else "depends"
        if out["verdict"] == "depends" or months is None:
            out["survivors"] = None
        if months is None and annual is not None and out["verdict"] == "payable":
            return  # between bounds by the months that are known: left open
        if held is not None:
            out["refund"] = {
                "pension_account": yuan(held),
                "medical_account": yuan(medical),
                "total": yuan(held + medical),
                "low": yuan(held + medical),
            }
            if out["verdict"] == "payable":
                out["refund"].update(survivors=None)
                if months is None or months >= 60 or drawn is not None:  # else what was paid is a bound: left open
                    out["refund"].update(high=None)
        return
    out["verdict"] = "payable"
    least = sum(row.least for row in known.rows)
    greatest = sum(row.most for row in known.rows) + (known.stated or 0)
    out["survivors"], both = survivors_of(months, annual, least, drawn)
    both_high = survivors_of(months, annual, greatest, drawn)[1]
    if held is not None:
        parts = {"pension_account": held, "medical_account": medical, "survivors": both, "overpaid": 0}
        out["refund"] = _refund(parts, (most or 0) + medical + both_high)
        if most is None:
            del out["refund"]["high"]


# ---- comparing -----------------------------------------------------------------------------------


def busy(years):
    """A ledger without the empty years before the first credit."""
    years = list(years)
    while years and Decimal(years[0]["balance"]) == 0:
        years.pop(0)
    return years


def differences(want, got, path=""):
    """Where `got` disagrees with the subset `want`; an empty list means agreement."""
    if path == ".paid" and want is None:
        if got is None or all(got.get(key) is None for key in ("total", "account", "pool")):
            return []
        return ["%s: unknown expected, got %r" % (path, got)]
    if path == ".ledger" and isinstance(got, list):
        want, got = busy(want), busy(got)
    if want is None:
        return [] if got is None else ["%s: null expected, got %r" % (path, got)]
    if path.endswith(".rate") or path.startswith(".share_of"):
        return (
            [] if got is not None and Fraction(str(got)) == Fraction(want) else ["%s: %s, got %r" % (path, want, got)]
        )
    if isinstance(want, dict):
        if not isinstance(got, dict):
            return ["%s: %r, got %r" % (path, want, got)]
        return [
            line
            for key in want
            for line in (
                differences(want[key], got[key], path + "." + key) if key in got else [path + "." + key + ": missing"]
            )
        ]
    if isinstance(want, list):
        if not isinstance(got, list) or len(got) != len(want):
            return ["%s: %r, got %r" % (path, want, got)]
        return [line for i, (w, g) in enumerate(zip(want, got)) for line in differences(w, g, "%s[%d]" % (path, i))]
    return [] if want == got else ["%s: %r, got %r" % (path, want, got)]
