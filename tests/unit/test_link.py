"""Links: whatever is shared comes back, whatever comes is read without an error; stored links open for ever."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from calc import ScenarioError
from calc.contract.link import (
    MOST_CHARACTERS,
    MOST_LINES,
    MOST_PROBLEMS,
    UPGRADES,
    VERSION,
    checksum,
    read_link,
    write_link,
)
from calc.page.form import answer_of, typed_of_scenario
from calc.page.since import notice_of, rows_since
from calc.ruleset import RULESET_DAY
from calc.strings import load_words
from tests.support.fuzz import fuzzed
from tests.support.results import decided
from tests.support.strategies import scenarios

STORED = json.loads((Path(__file__).parents[1] / "data" / "links.json").read_text(encoding="utf-8"))
WORDS = load_words("en")
TEN = [{"from": f"{year}-01", "to": f"{year}-12", "base": f"{3000 + year}.50"} for year in range(2010, 2020)]


PLAIN = (("kind", "flexible"), ("per", "month"))


def plain(scenario):
    """A scenario without what goes without saying."""
    kept = {name: value for name, value in scenario.items() if value not in (None, [])}
    for name in ("spans", "overlap"):
        if name in kept:
            kept[name] = [
                {key: value for key, value in span.items() if (key, value) not in PLAIN} for span in kept[name]
            ]
    return kept


@settings(max_examples=200, deadline=None)
@given(scenarios())
def test_every_scenario_comes_back(scenario):
    opened = read_link("#" + write_link(scenario))
    assert plain(opened.scenario) == plain(scenario)
    assert (opened.problems, opened.checksum) == ((), "")
    newer = {"balance_kind", "pension_from", "pension_account_monthly"} & set(scenario)
    spans = scenario.get("spans", []) + scenario.get("overlap", [])
    newer |= {"row" for span in spans if span.get("per") == "year" or "tier" in span}
    assert opened.version == (2 if newer else 1)


def test_the_result_goes_along():
    scenario = {"ground": "stop_paying", "month": "2024-12", "spans": TEN}
    opened = read_link(write_link(scenario, decided(scenario)))
    assert (opened.as_of, opened.checksum) == (decided(scenario).ruleset.as_of, checksum(decided(scenario)))


def test_ten_spans_stay_short():
    scenario = {
        "ground": "short_of_years",
        "month": "2026-11",
        "birth": "1966-01",
        "track": "men60",
        "province": "inner-mongolia",
        "spans": TEN,
    }
    assert len(write_link(scenario, decided(scenario))) < 300
    gaps = [span | {"to": span["to"][:5] + "11"} for span in TEN]
    assert len(write_link(scenario | {"spans": gaps}, decided(scenario))) < 300


def test_a_known_checksum():
    """CRC-32 of ``not_payable|0.00|0.00|`` is 3,683,703,881, here in base 32."""
    import zlib

    result = decided({"ground": "stop_paying", "month": "2024-12", "spans": TEN})
    number, text = zlib.crc32(b"not_payable|0.00|0.00|"), ""
    for _ in range(7):
        number, digit = divmod(number, 32)
        text = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[digit] + text
    assert checksum(result) == text


@pytest.mark.parametrize("stored", STORED, ids=lambda one: one["why"])
def test_stored_links_open_for_ever(stored):
    opened = read_link(stored["link"])
    assert opened.scenario == stored["scenario"]
    assert (opened.as_of, opened.checksum, opened.version) == (stored["as_of"], stored["checksum"], stored["version"])
    assert [one.code for one in opened.problems] == stored["problems"]


def test_each_version_has_its_upgrade_and_links():
    assert len(UPGRADES) == VERSION
    assert all(sum(one["version"] == version for one in STORED) >= 8 for version in range(1, VERSION + 1))


@pytest.mark.parametrize(
    "typed",
    [
        {"ground": "death", "month": "2026-"},
        {"ground": "death", "birth": "-05", "balance": "45x,<b>"},
        {
            "ground": "stop_paying",
            "spans": [
                {"from": "2020-", "payment": "１，２００"},
                {"to": "-02", "base": "x e"},
                {"from": "2021-", "tier": ""},
            ],
        },
        {
            "ground": "stop_paying",
            "spans": [{"from": "2020-01", "to": "2020-12"}, {"from": "2021-01", "base": "9", "credited": "2021-"}],
        },
        {"ground": "death", "months_paid": "many", "nationality_lost": "no"},
    ],
)
def test_what_is_half_typed_comes_back(typed):
    """The second writing says the same as the first, so nothing typed is lost on reload."""
    scenario = answer_of(typed).scenario
    opened = read_link(write_link(scenario))
    assert opened.problems == ()
    assert write_link(answer_of(typed_of_scenario(opened.scenario)).scenario) == write_link(scenario)
    assert set(opened.scenario) == set(typed)


HOSTILE = [
    "",
    "#",
    "&&&",
    "=",
    "v",
    "v=",
    "v=9&ground=death",
    "v=0",
    "v=x",
    "v=99999999999999999999",
    "<script>alert(1)</script>",
    "ground=<script>alert(1)</script>",
    "balance=%3Cscript%3E&ground=death",
    "%" * 100_000,
    "%25" * 40_000,
    "a=1&" * 25_000,
    "spans=" + "2020-2021*3," * 20_000,
    "x=" + "%25" * 30_000,
    "spans=" + "," * 100_000,
    "\ud800=\ud800",
    "ground=death&ground=death",
    "__proto__=1&constructor=2",
    "month=2026-13",
    "on=2026-02-30&sum=uuuuuuu",
    "spans=~*-ep",
    "month=９９９９-１２",
    "spans=202001-202013*4",
    "v%3D1%26ground%3Ddeath%26month%3D2026-11%26sum%3D0",
    "v=1&sum=ſſſſſſſ",
    *(
        f"ground=duplicate_resident&resident_paid={bad}"
        for bad in (
            "%ED%A0%80",
            "%C0%80",
            "%F4%90%80%80",
            "%E0%80%80",
            "%80",
            "%E4%B8",
            "%FF",
            "%F0%80%80%80",
            "%E4%B8%AD",
            "%F0%9F%98%80",
        )
    ),
]


@pytest.mark.parametrize("fragment", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_links_give_problems_and_never_an_error(fragment):
    begun = time.perf_counter()
    survive(fragment)
    assert time.perf_counter() - begun < 1


def test_what_is_readable_is_kept():
    opened = read_link(
        "v=7&ground=death&colour=red&month=2026-11&balance=%zz&track=man&spans=2020-12*3000,x*y,2022-12*4000"
    )
    assert opened.scenario == {
        "ground": "death",
        "month": "2026-11",
        "spans": [
            {"from": "2020-01", "to": "2020-12", "base": "3000"},
            {"from": "2022-01", "to": "2022-12", "base": "4000"},
        ],
    }
    assert sorted((one.code, one.given) for one in opened.problems) == [
        ("cut", ""),
        ("newer", "7"),
        ("unknown", "colour"),
        ("value", "balance"),
        ("value", "spans[1]"),
        ("value", "track"),
    ]
    assert read_link("v%3D1%26ground%3Ddeath%26sum%3D0").scenario == {"ground": "death"}
    assert read_link("v%253D1%2526ground%253Ddeath%2526sum%253D0").scenario == {"ground": "death"}


@pytest.mark.parametrize(
    "typed, written",
    [
        ("4500,50", "4500%2C50"),
        ("1,5", "1%2C5"),
        ("4,500.50", "4500.50"),
        ("１，２００", "1200"),
        ("¥800", "%C2%A5800"),
    ],
)
def test_a_wrong_comma_stays_wrong(typed, written):
    """4500,50 is refused beside its field; the link must not make 450,050 of it."""
    link = write_link({"ground": "stop_paying", "spans": [{"from": "2020-01", "to": "2020-12", "base": typed}]})
    assert f"*{written}&" in link
    assert read_link(link).scenario["spans"][0]["base"] in (typed, written)


@pytest.mark.parametrize("end", ["&su", "&mon", "&balance"])
def test_what_is_left_of_a_key_at_the_end_is_no_unknown_one(end):
    assert [one.code for one in read_link("v=1&ground=death&month=2026-11" + end).problems] == ["cut"]


@pytest.mark.parametrize("first", range(0x80, 0x100))
def test_what_is_no_utf8_is_not_readable(first):
    """As CPython's own decoder says, for every first byte and telling ones behind it."""
    for rest in (
        (),
        (0x80,),
        (0x7F,),
        (0x8F, 0xBF),
        (0x90, 0x80),
        (0x9F, 0xBF, 0x80),
        (0xA0, 0x80, 0x80),
        (0xBF, 0xBF, 0xBF, 0x41),
    ):
        data = bytes((first, *rest))
        escaped = "".join("%%%02X" % byte for byte in data)
        try:
            expected = data.decode("utf-8")
        except UnicodeDecodeError:
            expected = None
        assert read_link("ground=death&balance=" + escaped).scenario.get("balance") == expected, escaped


def test_a_flood_is_cut_and_counted():
    opened = read_link("v=1&ground=death&sum=0&spans=" + "2020-12*3000," * 7000)
    assert "too_long" in [one.code for one in opened.problems] and len(opened.scenario["spans"]) == MOST_LINES
    opened = read_link("&".join(f"k{number}=1" for number in range(2000)))
    assert len(opened.problems) == MOST_PROBLEMS + 1 and opened.problems[-1].code == "more"
    assert len(read_link("x" * 3 * MOST_CHARACTERS).problems) == 1


def survive(fragment):
    """Read, answered as the page does, its notice made: no error, nothing overlong."""
    opened = read_link(fragment)
    assert len(opened.problems) <= MOST_PROBLEMS + 1 and all(len(one.given) <= 41 for one in opened.problems)
    answer = answer_of(typed_of_scenario(opened.scenario))
    notice_of(opened, answer.scenario, answer.result, WORDS)
    write_link(answer.scenario, answer.result)


def test_two_thousand_fuzzed_links():
    for link in fuzzed([one["link"] for one in STORED], 2000):
        survive(link)


OLD = {
    "ground": "settled_abroad",
    "month": "2025-12",
    "nationality_lost": True,
    "balance": "50000",
    "balance_month": "2024-12",
}


def test_then_and_now_stand_side_by_side():
    """The rate of 2025 was published on 2026-06-30 as 1.50 %; in March 2026 the 2.62 % of 2024 was carried on."""
    then = decided(OLD | {"as_of": "2026-03-01"})
    notice = notice_of(read_link(write_link(OLD, then)), OLD, decided(OLD), WORDS)
    assert notice["problems"] == [] and notice["since.title"]
    assert [row["label"] for row in notice["then_now"]] == ["Then, rules of 2026-03-01", f"Now, rules of {RULESET_DAY}"]
    assert notice["then_now"][0]["figure"] != notice["then_now"][1]["figure"]
    assert [(row["text"], row["value"], row["source.id"]) for row in notice["since"]] == [
        ("Interest rate of the account · 2025", "1.50%", "rates-annual")
    ]
    assert [row.start for _, row in rows_since("2025-03-01", then, decided(OLD), OLD)] == ["2024-01", "2025-01"]


def test_a_link_of_today_says_nothing():
    assert not any(notice_of(read_link(write_link(OLD, decided(OLD))), OLD, decided(OLD), WORDS).values())


def test_a_result_that_cannot_be_reproduced_is_said_so():
    link = write_link(OLD, decided(OLD)).rpartition("=")[0] + "=ZZZZZZZ"
    notice = notice_of(read_link(link), OLD, decided(OLD), WORDS)
    assert [row["text"] for row in notice["problems"]] == [WORDS["link.differs"]] and not notice["since.title"]
    assert notice["problems.title"] == WORDS["link.differs.title"]


def test_what_the_ground_does_not_use_is_listed():
    opened = read_link("ground=duplicate_resident&month=2026-11&resident_paid=100&index=0.6")
    scenario = {name: value for name, value in opened.scenario.items() if name != "index"}
    rows = notice_of(opened, scenario, None, WORDS)["problems"]
    assert rows == [{"text": "Not used for this reason: ", "field": "index"}]


def test_what_was_too_long_for_a_link_is_named_like_what_it_cannot_read():
    opened = read_link(write_link({"ground": "duplicate_resident", "month": "2026-11", "resident_paid": "1" * 99}))
    rows = notice_of(opened, opened.scenario, None, WORDS)["problems"]
    assert [row["field"] for row in rows] == ["resident_paid"] and "{" not in rows[0]["text"]


def test_every_problem_has_words():
    codes = ("too_long", "repeated", "unknown", "value", "newer", "newer_rules", "cut", "lines", "more", "unused")
    codes += ("shortened", "differs", "since", "then", "now")
    assert all("link." + code in WORDS for code in codes)


def test_refusals_stay_refusals():
    with pytest.raises(ScenarioError):
        decided(read_link("ground=death&month=2026-11&balance=x").scenario)
