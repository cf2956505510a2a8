"""Random valid scenarios of every ground, for the property tests.

Nothing here comes from `calc`. What the contract leaves open as "valid" is avoided, not probed: months lie
between the start of the province's account (1996 at the earliest, where the rates begin) and the
settlement; with a stated balance every span, and the month it was credited in, comes after it; `as_of`
is never before the month of the settlement, nor before the first national rate was out (2017-06-08). Who
settles after the day of the parameter files (the minimum rises from 2030 only) has no `as_of`, and no payment
or balance after that day. Nobody pays before the month of the 16th birthday, and a payment stands only where
its rate is known.
"""

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from tests.support import oracle
from tests.support.oracle import ACCOUNT_START, LIMITS

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
END = LAST[0] * 12 + LAST[1] - 1
# the grounds on which age and months decide
PAST_THE_AGE = ["short_of_years", "settled_abroad", "hkmt_leaving", "foreigner_leaving", "stop_paying"]
NEAR_THE_MINIMUM = [179, 180, 181, 185, 186, 190, 197, 198, 204, 210, 215, 222, 234, 239, 240, 241]
FIRST_RATE = date(2017, 6, 8)
NEWEST = date(2026, 11, 28)


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
bases = yuan(1000, 30000)
balances = yuan(0, 250000)
payments = {  # what a span of this kind may have cost: a month, and a year
    ("flexible", "month"): yuan(200, 6000),
    ("flexible", "year"): yuan(2400, 72000),
    ("employee", "month"): yuan(80, 2400),
    # whole yuan a month: an employee is credited all of it, and where twelfths of a year do not come out even,
    # no text says in which month the rest is booked
    ("employee", "year"): st.integers(80, 2400).map(lambda month: str(month * 12)),
}
tiers = st.sampled_from(["60", "70", "80", "100", "125", "150", "200", "250", "300"])
provinces = st.one_of(
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
            None,
        ]
    ),
)


def account_from(province):
    """The first month number in which anything may be paid; 1996, where the rates begin, without a province."""
    return max(index(ACCOUNT_START.get(province, "1996-01")), index("1996-01"))


def forms(province, kind, first, last, end):
    """How a span may be written that begins at `first`, is to end at `end` and must end by `last`."""
    found = ["base"]
    if kind != "employee" or first >= index("2006-07" if province == "guangdong" else "2006-01"):
        found.append("month")
        if first + 11 <= last:
            found.append("year")
    limits = LIMITS.get(province)
    if limits and kind != "employee" and limits[0][0] <= name(first) and name(end) <= limits[-1][1]:
        found.append("tier")
    return found


@st.composite
def spans_of(draw, province, kind, first, end, last, among=None):
    """One span from `first` to `end`, or for a payment by the year the whole years next to it, within `last`."""
    open_to = forms(province, kind, first, last, end)
    form = draw(st.sampled_from([form for form in open_to if among is None or form in among] or open_to))
    if form == "year":
        end = first + 12 * max(1, (end - first + 1) // 12) - 1
    span = {"from": name(first), "to": name(end)}
    if form == "base":
        span["base"] = draw(bases)
    elif form == "tier":
        span["tier"] = draw(tiers)
    else:
        span["payment"] = draw(payments[kind or "flexible", form])
        if form == "year" or draw(st.booleans()):
            span["per"] = form
    if kind:
        span["kind"] = kind
    return span


@st.composite
def span_lists(draw, first, last, most=15, credited_from=None, province=None, among=None, kind=None):
    """0 to `most` spans between two month numbers, in order, with gaps, adjacent spans and late or early credit.

    `among`: the forms wanted (`base`, `month`, `year`, `tier`), where they are possible. `kind`: the same for all.
    """
    spans, here = [], first
    for _ in range(draw(st.integers(0, most))):
        here += draw(st.one_of(st.just(0), st.integers(0, 8), st.integers(0, 90)))
        length = draw(st.one_of(st.integers(1, 12), st.integers(1, 60)))
        end = min(here + length - 1, last)
        if here > last:
            break
        span = draw(spans_of(province, kind or draw(kinds), here, end, last, among))
        end = index(span["to"])
        if end - here < 12 and draw(st.integers(0, 3)) == 0:
            low = max(here - 3, first if credited_from is None else credited_from)
            high = min(end + 12, last)
            span["credited"] = name(
                draw(st.one_of(st.just(min(max(here, low), high)), st.just(end), st.integers(low, high)))
            )
        spans.append(span)
        here = end + 1
    return spans


def length_of(spans):
    return sum(index(span["to"]) - index(span["from"]) + 1 for span in spans)


def youngest(scenario, first):
    """The last month number of birth of somebody who paid from `first` on, and credited early perhaps."""
    months = [first] + [index(span["from"]) for key in ("spans", "overlap") for span in scenario.get(key, [])]
    months += [index(span["credited"]) for span in scenario.get("spans", []) if "credited" in span]
    return min(months) - 16 * 12


def of_age_by(settle, track, as_of=oracle.NEWEST):
    """The last month number of birth with which the statutory month of `track` has come in `settle`."""
    birth = settle - oracle.TRACKS[track][1] * 12
    while oracle.statutory(name(birth), track, as_of)[0] > name(settle):
        birth -= 1
    return birth


@st.composite
def scenarios(draw, ground=None):
    ground = ground or draw(st.sampled_from(GROUNDS))
    if ground in PAST_THE_AGE and draw(st.integers(0, 4)) == 0:
        return dict(draw(of_age(ground, later=True)))
    province = draw(provinces)
    start = account_from(province)
    earliest = index(
        {"hkmt_leaving": "2020-01", "death": "2014-01", "foreigner_leaving": "2012-01"}.get(ground, "2012-01")
    )
    settle = draw(st.one_of(st.integers(earliest, END), st.integers(index("2021-06"), END)))
    scenario = {"ground": ground, "month": name(settle)}
    if province:
        scenario["province"] = province

    pensioner = ground == "death" and draw(st.integers(0, 3)) == 0
    if pensioner:
        scenario.update(retired(draw, settle))
    else:
        first = active(draw, scenario, start, settle)
    if ground in ("duplicate_employee", "mistaken_payment", "double_pension"):
        scenario["overlap"] = overlaps(draw, province, start, settle)

    # the person: first insured between 16 and 55
    if not pensioner and draw(st.integers(0, 4)):
        scenario["birth"] = name(youngest(scenario, first) - draw(st.integers(0, 39 * 12)))
    if draw(st.integers(0, 4)):
        scenario["track"] = draw(st.sampled_from(sorted(oracle.TRACKS)))
    if draw(st.booleans()):
        low = max(FIRST_RATE, date(settle // 12, settle % 12 + 1, 1))
        scenario["as_of"] = draw(st.dates(low, NEWEST)).isoformat()
    if draw(st.integers(0, 4)) == 0:
        scenario["medical_balance"] = draw(yuan(0, 20000))

    if ground == "settled_abroad":
        scenario["nationality_lost"] = draw(st.booleans())
    if ground == "death" and draw(st.booleans()):
        scenario["disposable_income"] = draw(yuan(18000, 120000))
    if ground == "double_pension":
        scenario["overdrawn"] = draw(yuan(0, 500))
    if ground == "duplicate_resident":
        scenario["resident_paid"] = draw(yuan(1, 30000))
    if ground == "medical_prepaid":
        scenario["medical_paid"] = draw(yuan(300, 9000))
        scenario["job_from"] = name(settle + draw(st.integers(-(settle % 12), 8)))
    return scenario


def overlaps(draw, province, start, settle):
    end = draw(st.integers(max(start, settle - 120), settle))
    begin = draw(st.integers(max(start, end - 90), end))
    half = draw(st.integers(begin, end))
    kind = draw(kinds)
    spans = [draw(spans_of(province, kind, begin, half, end))]
    half = index(spans[0]["to"])
    if half < end and draw(st.booleans()):
        spans.append(draw(spans_of(province, kind, half + 1, end, end)))
    return spans


def retired(draw, settle):
    """Death after retirement: the agency states what is left."""
    back = draw(st.one_of(st.just(0), st.integers(0, 18)))
    drawn = draw(st.integers(max(1, back), 400))
    scenario = {"balance": draw(balances), "balance_month": name(settle - back)}
    most = 480
    if draw(st.integers(0, 3)):
        age = draw(st.integers(40 * 12, 71 * 12))  # in the month the pension began; insured from 16 on
        scenario["birth"] = name(max(index("1920-01"), settle - drawn + 1 - age))  # the contract's first
        most = min(most, age - 16 * 12)
    scenario["months_paid"] = draw(
        st.one_of(st.sampled_from([m for m in (180, 181, 360, 361) if m <= most]), st.integers(180, most))
    )
    if draw(st.booleans()):
        scenario["pension_months_drawn"] = drawn
    else:
        scenario["pension_from"] = name(settle - drawn + 1)
    if draw(st.integers(0, 2)) == 0:
        scenario["pension_account_monthly"] = draw(yuan(20, 2500))
    return scenario


def active(draw, scenario, start, settle):
    """Spans, or a stated balance with or without spans after it. Returns the first month number."""
    single = scenario["ground"] in ("duplicate_employee", "mistaken_payment", "double_pension")
    province = scenario.get("province")
    if not single and draw(st.integers(0, 2)) == 0:
        stated = draw(st.integers(max(start, settle - 150), settle))
        if draw(st.booleans()):
            stated = max(start, (stated // 12) * 12 - 1)  # a December
        scenario["balance"] = draw(balances)
        scenario["balance_month"] = name(stated)
        if draw(st.integers(0, 3)):
            scenario["months_paid"] = draw(st.integers(1, stated - start + 1))
        if draw(st.booleans()):
            scenario["paid"] = draw(yuan(1000, 200000))
        if draw(st.integers(0, 3 if scenario["ground"] == "foreigner_leaving" else 1)):
            scenario["balance_kind"] = draw(st.sampled_from(["employee", "flexible", "mixed"]))
        kind = draw(st.sampled_from([None, None, "employee"]))
        scenario["spans"] = (
            draw(span_lists(stated + 1, settle, province=province, kind=kind)) if stated < settle else []
        )
        first = start
    else:
        begin = (
            draw(st.integers(start, settle))
            if draw(st.booleans())
            else draw(st.integers(max(start, settle - 240), settle))
        )
        kind = draw(st.sampled_from([None, None, None, "employee"]))
        spans = draw(span_lists(begin, settle, credited_from=start, province=province, kind=kind))
        if not spans:
            spans = [draw(spans_of(province, kind, begin, settle, settle))]
        scenario["spans"] = spans
        first = begin
    if draw(st.integers(0, 3)) == 0:
        scenario["deemed_months"] = draw(st.integers(0, 180))
    if scenario["spans"] and draw(st.integers(0, 3)) == 0:
        scenario["subsidy"] = draw(yuan(0, 50))
    return first


# ---- for the tests of one person looked at twice -------------------------------------------------


@st.composite
def of_age(draw, ground, later=None, below=None):
    """Somebody whose statutory month has come, by the rules of the newest day.

    `later`: settled in the 2030s, when the minimum is above 180 months, with about as many months. `below`: the
    months are known, and fewer.
    """
    later = draw(st.booleans()) if later is None else later
    settle = draw(st.integers(index("2030-01"), index("2041-12")) if later else st.integers(index("2020-01"), END))
    province = draw(provinces)
    scenario = {"ground": ground, "month": name(settle)}
    if province:
        scenario["province"] = province
    first = active(draw, scenario, account_from(province), min(settle, END))
    if below:
        if "balance" in scenario:
            scenario.setdefault("months_paid", 1)
        scenario.pop("deemed_months", None)
    count = length_of(scenario["spans"]) + scenario.get("months_paid", 0)
    if below:
        assume(count < below)
        if draw(st.booleans()):
            scenario["deemed_months"] = draw(st.integers(0, below - 1 - count))
    elif later and draw(st.integers(0, 3)):
        scenario["deemed_months"] = max(0, draw(st.sampled_from(NEAR_THE_MINIMUM)) - count)
    scenario["track"] = draw(st.sampled_from(sorted(oracle.TRACKS)))
    ripe = of_age_by(settle, scenario["track"])
    scenario["birth"] = name(min(ripe, youngest(scenario, first)) - draw(st.one_of(st.just(0), st.integers(0, 60))))
    if ground == "settled_abroad":
        scenario["nationality_lost"] = draw(st.booleans())
    return scenario


@st.composite
def same_person(draw):
    """(scenario, scenario): two grounds of one person for which the same rule decides, 13号令 Art 3."""
    other = draw(st.sampled_from(["stop_paying", "settled_abroad", "hkmt_leaving", "foreigner_leaving"]))
    # who leaves is paid by Art 3 alone below 180 months, and only there
    scenario = draw(of_age("short_of_years", below=None if other == "stop_paying" else 180))
    more = {"nationality_lost": draw(st.booleans())} if other == "settled_abroad" else {}
    return scenario, dict(scenario, ground=other, **more)


@st.composite
def payment_scenarios(draw, among=("month", "year")):
    """Spans with what was paid, of both kinds, in all provinces and over all changes of the rates."""
    province = draw(provinces)
    start = account_from(province)
    changes = [c for c in ("2005-12", "2006-06", "2015-12", "2019-04", "2024-02") if index(c) - 11 >= start]
    begin = draw(
        st.one_of(
            st.integers(start, END), st.sampled_from(changes).flatmap(lambda c: st.integers(index(c) - 11, index(c)))
        )
    )
    kind = draw(st.sampled_from(["flexible", None, "employee"]))
    if kind == "employee":
        begin = max(begin, index("2006-07" if province == "guangdong" else "2006-01"))
    spans = draw(span_lists(begin, END, most=5, credited_from=start, province=province, among=among, kind=kind))
    if not spans:
        spans = [draw(spans_of(province, kind, begin, begin, END, among))]
    if kind is None:  # some of them employee's months, where their own part is known
        for span in spans:
            if "employee" in span.values():
                assume("payment" in span)
    scenario = {"ground": "stop_paying", "month": name(END), "spans": spans}
    if province:
        scenario["province"] = province
    return scenario


@st.composite
def by_month_and_by_year(draw):
    """(scenario, scenario): the same payments typed by the month, and by the year where the span has whole years."""
    yearly = draw(payment_scenarios(among=("year",)))
    monthly, spans = dict(yearly), []
    for number, span in enumerate(yearly["spans"]):
        if span.get("per") == "year":
            each = draw(payments[span.get("kind", "flexible"), "month"])
            whole = oracle.fen(each) * 12
            yearly["spans"][number] = dict(span, payment=oracle.yuan(whole))
            span = dict(span, payment=each, per="month")
        spans.append(span)
    monthly["spans"] = spans
    return monthly, yearly


@st.composite
def carried_on(draw):
    """(scenario, December): a history that a balance of that December, as `assess` itself states it, cuts in two."""
    ground = draw(st.sampled_from(PAST_THE_AGE))
    province = draw(provinces)
    start = account_from(province)
    kind = None
    if ground == "foreigner_leaving":  # who was an employee throughout: `balance_kind` can say so
        start, kind = max(start, index("2006-07")), "employee"
    year = draw(st.integers(start // 12, LAST[0] - 1))
    cut = year * 12 + 11
    settle = draw(st.integers(max(cut + 1, index("2020-01")), END))
    begin = draw(st.integers(start, cut))
    before = draw(span_lists(begin, cut, most=6, credited_from=start, province=province, kind=kind))
    if not before:
        before = [draw(spans_of(province, kind, begin, cut, cut))]
    after = draw(span_lists(cut + 1, settle, most=4, province=province, kind=kind))
    scenario = {"ground": ground, "month": name(settle), "spans": before + after}
    if province:
        scenario["province"] = province
    if draw(st.integers(0, 4)):
        scenario["birth"] = name(youngest(scenario, begin) - draw(st.integers(0, 39 * 12)))
    if draw(st.integers(0, 4)):
        scenario["track"] = draw(st.sampled_from(sorted(oracle.TRACKS)))
    if draw(st.booleans()):
        low = max(FIRST_RATE, date(settle // 12, settle % 12 + 1, 1))
        scenario["as_of"] = draw(st.dates(low, NEWEST)).isoformat()
    if ground == "settled_abroad":
        scenario["nationality_lost"] = draw(st.booleans())
    return scenario, name(cut)
