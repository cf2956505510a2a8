"""Random valid scenarios of every ground, for the property tests.

Nothing here comes from `calc`. What the contract leaves open as "valid" is avoided, not probed: months lie
between the start of the province's account (1996 at the earliest, where the rates begin) and the
settlement; with a stated balance every span, and the month it was credited in, comes after it; `as_of`
is never before the month of the settlement, nor before the first national rate was out (2017-06-08).
"""

from datetime import date

from hypothesis import strategies as st

from tests.support.oracle import ACCOUNT_START

GROUNDS = [
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
]
LAST = (2026, 11)  # nothing is settled after the day of the parameter files
FIRST_RATE = date(2017, 6, 8)
NEWEST = date(2026, 11, 22)


def index(month):
    return int(month[:4]) * 12 + int(month[5:]) - 1


def name(number):
    return "%04d-%02d" % (number // 12, number % 12 + 1)


def yuan(low, high):
    """Money as people write it: whole yuan, one or two decimals."""

    def write(cents):
        if cents % 100 == 0:
            return "%d" % (cents // 100)
        return "%d.%02d" % divmod(cents, 100)

    return st.one_of(st.integers(low, high).map(str), st.integers(low * 100, high * 100).map(write))


kinds = st.sampled_from(["flexible", "flexible", "employee", None])


@st.composite
def span_lists(draw, first, last, most=15, credited_from=None):
    """0 to `most` spans between two month numbers, in order, with gaps, adjacent spans and late or early credit."""
    spans, here = [], first
    for _ in range(draw(st.integers(0, most))):
        here += draw(st.one_of(st.just(0), st.integers(0, 8), st.integers(0, 90)))
        length = draw(st.one_of(st.integers(1, 12), st.integers(1, 60)))
        end = min(here + length - 1, last)
        if here > last:
            break
        span = {"from": name(here), "to": name(end), "base": draw(yuan(1000, 30000))}
        kind = draw(kinds)
        if kind:
            span["kind"] = kind
        if end - here < 12 and draw(st.integers(0, 3)) == 0:
            low = max(here - 3, first if credited_from is None else credited_from)
            high = min(end + 12, last)
            span["credited"] = name(
                draw(st.one_of(st.just(min(max(here, low), high)), st.just(end), st.integers(low, high)))
            )
        spans.append(span)
        here = end + 1
    return spans


@st.composite
def scenarios(draw, ground=None):
    ground = ground or draw(st.sampled_from(GROUNDS))
    province = draw(
        st.one_of(
            st.sampled_from(sorted(ACCOUNT_START)),
            st.sampled_from(
                [
                    "shanghai",
                    "guangdong",
                    "beijing",
                    "liaoning",
                    "jilin",
                    "heilongjiang",
                    "jiangxi",
                    "shanxi",
                    "sichuan",
                    "tianjin",
                    "zhejiang",
                ]
            ),
        )
    )
    start = max(index(ACCOUNT_START[province]), index("1996-01"))
    earliest = index(
        {"hkmt_leaving": "2020-01", "death": "2014-01", "foreigner_leaving": "2012-01"}.get(ground, "2012-01")
    )
    last = LAST[0] * 12 + LAST[1] - 1
    settle = draw(st.one_of(st.integers(earliest, last), st.integers(index("2021-06"), last)))
    scenario = {"ground": ground, "month": name(settle), "province": province}

    if ground == "death" and draw(st.integers(0, 3)) == 0:
        scenario.update(retired(draw, settle))
        first = settle - 500
    else:
        first = active(draw, scenario, start, settle)

    # the person: first insured between 16 and 55
    if draw(st.integers(0, 4)):
        scenario["birth"] = name(first - draw(st.integers(16 * 12, 55 * 12)))
    if draw(st.integers(0, 4)):
        scenario["track"] = draw(st.sampled_from(["men60", "women55", "women50"]))
    if draw(st.booleans()):
        low = max(FIRST_RATE, date(settle // 12, settle % 12 + 1, 1))
        scenario["as_of"] = draw(st.dates(low, NEWEST)).isoformat()
    if draw(st.integers(0, 4)) == 0:
        scenario["medical_balance"] = draw(yuan(0, 20000))

    if ground == "settled_abroad":
        scenario["nationality_lost"] = draw(st.booleans())
    if ground == "death" and draw(st.integers(0, 7)):
        scenario["disposable_income"] = draw(yuan(18000, 120000))
    if ground in ("duplicate_employee", "mistaken_payment", "double_pension"):
        end = draw(st.integers(max(start, settle - 120), settle))
        begin = draw(st.integers(max(start, end - 90), end))
        half = draw(st.integers(begin, end))
        overlap = [{"from": name(begin), "to": name(half), "base": draw(yuan(1000, 30000))}]
        if half < end and draw(st.booleans()):
            overlap.append({"from": name(half + 1), "to": name(end), "base": draw(yuan(1000, 30000))})
        kind = draw(kinds)
        for span in overlap:
            if kind:
                span["kind"] = kind
        scenario["overlap"] = overlap
    if ground == "double_pension":
        scenario["overdrawn"] = draw(yuan(0, 500))
    if ground == "duplicate_resident":
        scenario["resident_paid"] = draw(yuan(1, 30000))
    if ground == "medical_prepaid":
        scenario["medical_paid"] = draw(yuan(300, 9000))
        scenario["job_from"] = name(settle // 12 * 12 + draw(st.integers(0, settle % 12)))
    return scenario


def retired(draw, settle):
    """Death after retirement: the agency states what is left."""
    back = draw(st.one_of(st.just(0), st.integers(0, 18)))
    return {
        "balance": draw(yuan(0, 250000)),
        "balance_month": name(settle - back),
        "months_paid": draw(st.one_of(st.sampled_from([180, 181, 360, 361]), st.integers(180, 480))),
        "pension_months_drawn": draw(st.integers(max(1, back), 400)),
    }


def active(draw, scenario, start, settle):
    """Spans, or a stated balance with or without spans after it. Returns the first month number."""
    single = scenario["ground"] in ("duplicate_employee", "mistaken_payment", "double_pension")
    if not single and draw(st.integers(0, 2)) == 0:
        stated = draw(st.integers(max(start, settle - 150), settle))
        if draw(st.booleans()):
            stated = max(start, (stated // 12) * 12 - 1)  # a December
        scenario["balance"] = draw(yuan(0, 250000))
        scenario["balance_month"] = name(stated)
        if draw(st.integers(0, 3)):
            scenario["months_paid"] = draw(st.integers(1, stated - start + 1))
        if draw(st.booleans()):
            scenario["paid"] = draw(yuan(1000, 200000))
        scenario["spans"] = draw(span_lists(stated + 1, settle)) if stated < settle else []
        first = start
    else:
        begin = (
            draw(st.integers(start, settle))
            if draw(st.booleans())
            else draw(st.integers(max(start, settle - 240), settle))
        )
        spans = draw(span_lists(begin, settle, credited_from=start))
        if not spans:
            spans = [{"from": name(begin), "to": name(settle), "base": draw(yuan(1000, 30000))}]
        scenario["spans"] = spans
        first = begin
    if draw(st.integers(0, 3)) == 0:
        scenario["deemed_months"] = draw(st.integers(0, 180))
    if scenario["spans"] and draw(st.integers(0, 3)) == 0:
        scenario["subsidy"] = draw(yuan(0, 50))
    return first
