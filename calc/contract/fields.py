"""The fields of a scenario: the one table that everything else reads.

Reader and schema, form and link, typed code, the controls of the page, the description for programs:
none of them repeats a name, a kind or a limit. The order of the rows carries no meaning.

Four things have four names: what was *typed* (a dict of texts under these names), the *scenario* (the
same in the types of the contract), the *case* (the scenario as read, in numbers: contract/scenario.py),
and the *form* that it is typed into.
"""

from collections import namedtuple

from ..base.dated import first_month
from ..base.months import parse_month, year_of
from ..parameters.account_rate import BANK_DEPOSIT_RATE
from ..parameters.provinces import PROVINCES
from ..parameters.retirement_age import TRACKS
from ..rules.grounds import GROUNDS
from ..ruleset import RULESET_DAY


class Field(
    namedtuple(
        "Field", ("name", "kind", "limits", "since", "words", "unit", "years", "when", "beside", "preset", "required")
    )
):
    """One key of the contract.

    kind: "word", "month", "day", "yuan", "count", "bool", "decimal" or "spans"; limits: the words of a
    "word", (least, most) of a "count" or a "month" (indices), of "yuan" (fen), of a "decimal"
    (ten-thousandths) or of a "day", the most rows of "spans", None where there are none; since: version of
    the link in which it appeared; words: prefix of the words that name its answers, "" where it has none;
    unit: word of what the number counts; years: (first, last) that the form offers of a "month"; when:
    "name=answer", the answer under which the form asks for it, or ""; beside: the field without which it
    says nothing, or ""; preset: what the form offers before anything is chosen, "this_month",
    "last_december" or ""; required: nothing can be said without it.
    """


def _field(
    name: str,
    kind: str,
    limits=None,
    since: int = 1,
    words: str = "",
    unit: str = "",
    years: tuple = (),
    when: str = "",
    beside: str = "",
    preset: str = "",
    required=False,
) -> Field:
    return Field(name, kind, limits, since, words, unit, years, when, beside, preset, required)


LAST_MONTH = parse_month("2099-12")
_FROM_RATES = (first_month(BANK_DEPOSIT_RATE), LAST_MONTH)  # no rate is known before them
_FROM_BIRTH = (parse_month("1920-01"), LAST_MONTH)
_BIRTHS = (_FROM_BIRTH[0], parse_month(RULESET_DAY[:7]))
_MONTHS = (0, 900)
_ANSWERS = ("yes", "no")

MOST_SPANS = 1000
MOST_BASE_FEN = 10**8  # one million yuan a month

FIELDS = (
    _field("schema", "count", (1, 1)),
    _field("ground", "word", tuple([ground.name for ground in GROUNDS]), words="ground", required=True),
    _field("month", "month", _FROM_RATES, years=(2011, 2066), preset="this_month", required=True),
    _field("as_of", "day", ("2011-07-01", RULESET_DAY)),
    _field("province", "word", tuple([row[0] for row in PROVINCES]), words="province"),
    _field("birth", "month", _BIRTHS, years=tuple([year_of(month) for month in _BIRTHS])),
    _field("track", "word", tuple([track.name for track in TRACKS]), words="choice.track"),
    _field("spans", "spans", MOST_SPANS),
    _field("balance", "yuan", unit="yuan"),
    _field("balance_month", "month", _FROM_BIRTH, years=(1996, 2046), beside="balance", preset="last_december"),
    _field("balance_kind", "word", ("employee", "flexible", "mixed"), 2, words="choice.balance_kind", beside="balance"),
    _field("months_paid", "count", _MONTHS, unit="months"),
    _field("deemed_months", "count", _MONTHS, unit="months"),
    _field("first_insured", "month", _FROM_BIRTH, years=(1992, 2046)),
    _field("paid", "yuan", unit="yuan", beside="balance"),
    _field("subsidy", "yuan", unit="yuan"),
    _field("medical_balance", "yuan", unit="yuan", when="nationality_lost=yes"),
    _field("nationality_lost", "bool", words="choice.nationality_lost"),
    _field("overlap", "spans", MOST_SPANS),
    _field("resident_paid", "yuan", unit="yuan"),
    _field("pension_months_drawn", "count", _MONTHS, unit="months"),
    _field("pension_from", "month", _FROM_BIRTH, 2, years=(1980, 2046)),
    _field("pension_account_monthly", "yuan", since=2, unit="yuan_a_month"),
    _field("overdrawn", "yuan", unit="yuan"),
    _field("medical_kind", "word", ("employee", "resident"), words="choice.medical_kind"),
    _field("medical_paid", "yuan", unit="yuan"),
    _field("medical_from", "month", _FROM_BIRTH, years=(2011, 2046), when="medical_kind=resident"),
    _field("job_from", "month", _FROM_BIRTH, years=(2011, 2046), when="medical_kind=employee"),
    _field("disposable_income", "yuan", unit="yuan_a_year"),
    _field("pension_base", "yuan", unit="yuan_a_month"),
    _field("index", "decimal"),
    _field("future_base", "yuan", unit="yuan_a_month"),
    _field("stop", "month", _FROM_RATES),
    _field("retire", "month", _FROM_RATES),
    _field("die", "month", _FROM_RATES),
    _field("growth", "decimal"),
    _field("resident_basic", "yuan", unit="yuan_a_month"),
)

# One row of "spans": its months, one of the AMOUNTS, who paid, when it was booked.
SPAN_FIELDS = (
    _field("from", "month", _FROM_BIRTH, years=(1992, 2046), required=True),
    _field("to", "month", _FROM_BIRTH, years=(1992, 2046), required=True),
    _field("base", "yuan", (1, MOST_BASE_FEN), unit="yuan_a_month"),
    _field("payment", "yuan", (1, MOST_BASE_FEN), 2, unit="yuan"),
    _field("per", "word", ("month", "year"), 2, beside="payment"),
    _field("tier", "decimal", (60 * 10**4, 300 * 10**4), 2, unit="percent"),
    _field("kind", "word", ("flexible", "employee"), words="choice.span.kind"),
    _field("credited", "month", _FROM_BIRTH, years=(1992, 2046)),
)
AMOUNTS = ("base", "payment", "tier")  # a row says exactly one of them

# What the amount of a row can be, as the form asks for it: the key that it becomes, and its ``per``.
HOLDINGS = (("payment", "month"), ("payment", "year"), ("base", ""), ("tier", ""))

FIELD = {field.name: field for field in FIELDS}
SPAN_FIELD = {field.name: field for field in SPAN_FIELDS}

# The ways of saying what was paid: what ``history`` stands for in a ground.
HISTORY = ("spans", "balance", "balance_month", "months_paid")


def answers(field: Field) -> tuple:
    """What may be chosen where a field is asked for by its answers."""
    return _ANSWERS if field.kind == "bool" else field.limits
