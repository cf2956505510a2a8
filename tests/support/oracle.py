"""An independent witness for `calc.assess`.

Written from the contract (scenario.md), the fact sheet (law.md, review.md) and the parameter files
alone. It imports nothing of `calc` and reads no file: every number it knows is typed below, with the
name of the parameter file beside it. It works unlike a ledger on purpose. It walks the calendar month by
month, carries the sum of month-end principals (积数), and rounds when a year closes or the account is
settled. All arithmetic is `fractions.Fraction`; money is integer fen.

`expected(scenario)` returns only what the contract determines; a key that is left out is open.
`differences(expected, actual)` lists where a result disagrees with it.
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

NEWEST = date(2026, 11, 22)  # the day of the parameter files: the default of `as_of`
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


def contributions(spans, province):
    """One tuple a month: (month credited, fen credited, fen paid or None, kind)."""
    rows = []
    for span in spans:
        kind, base = span.get("kind", "flexible"), fen(span["base"])
        for month in walk(span["from"], span["to"]):
            share = paid_percent(province, month, kind)
            rows.append(
                (
                    span.get("credited", month),
                    half_up(Fraction(base * credit_percent(province, month), 100)),
                    None if share is None else half_up(Fraction(base * share, 100)),
                    kind,
                )
            )
    return rows


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
    for month, credit, _, _ in rows:
        arrivals[month] = arrivals.get(month, 0) + credit
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


# ---- the answer ----------------------------------------------------------------------------------


def _refund(parts, high, low=None):
    """All parts known; `low` is their sum unless told otherwise."""
    total = sum(parts.values())
    out = {name: yuan(value) for name, value in parts.items()}
    return dict(out, total=yuan(total), low=yuan(total if low is None else low), high=yuan(high))


NOTHING = dict.fromkeys(("pension_account", "medical_account", "survivors", "overpaid", "total", "low", "high"), "0.00")


def _conditions(scenario, as_of, months):
    """The possible worlds of age: a set of 'young', 'short', 'enough' and 'unsure' (months unknown)."""
    if "birth" not in scenario:
        return None
    worlds = set()
    for track in [scenario["track"]] if "track" in scenario else sorted(TRACKS):
        due, _, minimum = statutory(scenario["birth"], track, as_of)
        if scenario["month"] < due:
            worlds.add("young")
        elif months is None:
            worlds.add("unsure")
        else:
            worlds.add("enough" if months >= minimum else "short")
    return worlds


def expected(scenario):
    province, settle, ground = scenario.get("province"), scenario["month"], scenario["ground"]
    as_of = date.fromisoformat(scenario["as_of"]) if "as_of" in scenario else NEWEST
    spans, out = scenario.get("spans", []), {}
    stated = fen(scenario["balance"]) if "balance" in scenario else None
    drawn = scenario.get("pension_months_drawn")
    medical = fen(scenario.get("medical_balance", "0"))
    rows = contributions(spans, province)

    # months paid and deemed
    months = len(rows) + scenario.get("deemed_months", 0) + scenario.get("months_paid", 0)
    at_least = months
    if stated is not None and "months_paid" not in scenario:
        months = None

    # paid
    subsidy = {"subsidy": yuan(fen(scenario["subsidy"]))} if "subsidy" in scenario else {}
    cost = None if any(c is None for _, _, c, _ in rows) else sum(c for _, _, c, _ in rows)
    own = sum(a for _, a, _, _ in rows)
    if drawn is not None or not (rows or stated is not None):
        total_paid = "open"
    elif stated is not None:
        total_paid = None if "paid" not in scenario or cost is None else cost + fen(scenario["paid"])
        out["paid"] = None if total_paid is None else dict(subsidy, total=yuan(total_paid))
    else:
        total_paid = cost
        out["paid"] = (
            None if cost is None else dict(subsidy, total=yuan(cost), account=yuan(own), pool=yuan(cost - own))
        )

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

    _verdict(scenario, out, ground, account, months, at_least, medical, own, as_of, drawn, stated, province, settle)

    share = out.get("refund", {}).get("total")
    if share is not None and total_paid not in ("open", None) and total_paid > 0:
        out["share_of_paid"] = _percent(fen(share), total_paid)
        if subsidy and fen(subsidy["subsidy"]) < total_paid:
            out["share_of_net"] = _percent(fen(share), total_paid - fen(subsidy["subsidy"]))
    return out


def _percent(part, whole):
    tenths = half_up(Fraction(part * 1000, whole))
    return "%d.%d" % divmod(tenths, 10)


def _verdict(scenario, out, ground, account, months, at_least, medical, own, as_of, drawn, stated, province, settle):
    if ground == "stop_paying":
        worlds = _conditions(scenario, as_of, months)
        if not worlds or worlds <= {"young", "enough"}:  # age reached and short: another ground, left open
            out["verdict"], out["refund"] = "not_payable", dict(NOTHING)
        return
    if ground == "death":
        _death(scenario, out, account, months, medical, own, drawn, stated)
        return
    if ground == "duplicate_resident":
        if "resident_paid" in scenario:
            back = yuan(fen(scenario["resident_paid"]))
            out["refund"] = {"total": back, "low": back, "high": back}
        return
    if ground in ("duplicate_employee", "mistaken_payment") and scenario.get("overlap"):
        rows = contributions(scenario["overlap"], province)
        kinds = {kind for _, _, _, kind in rows}
        cleared = simulate(rows, province, settle, as_of)["balance"]
        whole = None if any(c is None for _, _, c, _ in rows) else sum(c for _, _, c, _ in rows)
        if ground == "duplicate_employee" and kinds == {"employee"}:
            out["refund"] = {"total": yuan(cleared), "low": yuan(cleared), "high": yuan(cleared)}
        elif ground == "duplicate_employee" and kinds == {"flexible"}:
            out["refund"] = {"total": yuan(cleared), "low": yuan(cleared)}
            if whole is not None and whole >= cleared:
                out["refund"]["high"] = yuan(whole)
        elif kinds == {"flexible"} and whole is not None and whole >= cleared:
            out["refund"] = {"high": yuan(whole)}
        return
    if ground not in ("short_of_years", "settled_abroad", "hkmt_leaving", "foreigner_leaving") or account is None:
        return

    balance, most = account["balance"], account["balance"] + account["extra"]
    worlds = _conditions(scenario, as_of, months)
    lost = scenario.get("nationality_lost")

    def pay(verdict, add):
        """`add`: the medical account is paid out with this door (law.md 10.4)."""
        out["verdict"] = verdict
        if verdict in ("not_payable", "later"):
            out["refund"] = dict(NOTHING)
        elif verdict == "payable" and (add or not medical):
            out["refund"] = _refund(
                {"pension_account": balance, "medical_account": medical, "survivors": 0, "overpaid": 0}, most + medical
            )
        elif verdict == "payable":
            out["refund"] = {"pension_account": yuan(balance)}  # the medical account is left open
        elif not medical:
            out["refund"] = {"total": "0.00", "low": "0.00", "high": yuan(most)}
        elif add and lost is not False:  # who keeps the nationality: left open
            out["refund"] = {"high": yuan(most + medical)}

    if ground == "short_of_years":
        if "birth" not in scenario or "track" not in scenario:
            pay("depends", False)
            return
        due, _, minimum = statutory(scenario["birth"], scenario["track"], as_of)
        if months is None:
            if at_least < minimum and settle >= due:
                pay("depends", False)
        elif months >= minimum:
            pay("not_payable", False)
        elif settle < due:
            pay("later", False)
            out["payable_from"] = due
        else:
            pay("payable", False)
        return

    # the three who leave
    if ground == "hkmt_leaving" and settle < "2020-01":
        return  # 41号令 in force 2020-01-01
    if ground == "settled_abroad" and lost is None:
        return
    kinds = {span.get("kind", "flexible") for span in scenario.get("spans", [])}
    if stated is not None:
        kinds.add("unknown")
    young = {
        "settled_abroad": "payable" if lost else "not_payable",
        "hkmt_leaving": "payable",
        "foreigner_leaving": {("employee",): "payable", ("flexible",): "depends"}.get(tuple(kinds), "open"),
    }[ground]
    short = "payable"
    if ground == "foreigner_leaving" and young != "payable":
        short = "open"  # flexible months stay doubtful at any age
    if worlds is None:
        if young == "payable":
            pay("depends", True)
        elif young == "depends":
            out["verdict"] = "depends"
        return
    answers = {{"young": young, "short": short, "enough": "not_payable", "unsure": "depends"}[w] for w in worlds}
    if "open" in answers or ("unsure" in worlds and at_least >= 180):
        return
    if answers == {"payable"} and "short" in worlds:
        pay("payable", not medical)  # Art 3, not the leaving: medical left open
    elif len(answers) == 1 and answers != {"depends"}:
        pay(answers.pop(), True)
    else:
        pay("depends", True)
        if answers == {"payable", "depends"}:  # young or months unknown: low is left open
            out.pop("refund", None)


def _death(scenario, out, account, months, medical, own, drawn, stated):
    held = most = None
    if account is not None:
        held, most = account["balance"], account["balance"] + account["extra"]
    elif drawn is not None and scenario.get("balance_month") == scenario["month"]:
        held = stated  # what is left, as the agency states it
        most = stated if scenario["month"].endswith("-12") else None
    if scenario["month"] < "2021-09":
        out["verdict"] = "depends"
        out["survivors"] = None
        if held is not None:
            out["refund"] = {
                "pension_account": yuan(held),
                "medical_account": yuan(medical),
                "total": yuan(held + medical),
                "low": yuan(held + medical),
            }
        return
    if months is None or "disposable_income" not in scenario or (stated is not None and months < 60):
        return
    out["verdict"] = "payable"
    out["survivors"], both = survivors_of(months, fen(scenario["disposable_income"]), own, drawn)
    if held is not None:
        parts = {"pension_account": held, "medical_account": medical, "survivors": both, "overpaid": 0}
        out["refund"] = _refund(parts, (most or 0) + medical + both)
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
