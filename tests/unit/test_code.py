"""The typed code: what it holds comes back; a slip of the finger never passes for another scenario."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings

from calc import check_scenario
from calc.contract import code as typed_code
from calc.contract.code import LAYOUTS, MOST_CHARACTERS, Layout, Words, read_code, write_code
from calc.contract.fields import FIELD, FIELDS, SPAN_FIELD
from calc.contract.link import ALPHABET
from tests.support.strategies import scenarios

STORED = json.loads((Path(__file__).parents[1] / "data" / "codes.json").read_text(encoding="utf-8"))
PERSON = {"ground": "short_of_years", "month": "2026-11", "birth": "1966-01", "track": "men60", "province": "sichuan"}
SPAN = {"from": "2010-01", "to": "2019-12", "base": "4462.50"}
BALANCE = PERSON | {"balance": "123456.78", "balance_month": "2025-12", "months_paid": 150}
THREE = PERSON | {
    "spans": [
        SPAN | {"to": "2012-12"},
        SPAN | {"from": "2013-05", "to": "2015-12", "base": "5462.50"},
        SPAN | {"from": "2016-01", "kind": "employee"},
    ]
}
SCENARIOS = {"balance": BALANCE, "span": PERSON | {"spans": [SPAN]}, "three": THREE}


def bare(code):
    return code.replace("-", "")


@settings(max_examples=200, deadline=None)
@given(scenarios())
def test_every_scenario_comes_back(scenario):
    found, problem = read_code(write_code(scenario))
    assert problem == "" and check_scenario(found) == check_scenario(scenario)


@pytest.mark.parametrize("name, most", [("balance", 24), ("span", 24), ("three", 48)])
def test_it_is_short_enough_to_type(name, most):
    code = write_code(SCENARIOS[name])
    assert len(bare(code)) <= most < MOST_CHARACTERS
    assert all(len(group) == 4 for group in code.split("-")[:-1])


@pytest.mark.parametrize("name", SCENARIOS)
def test_any_one_wrong_character_is_noticed(name):
    code = bare(write_code(SCENARIOS[name]))
    for at in range(len(code)):
        for other in ALPHABET:
            if other != code[at]:
                assert read_code(code[:at] + other + code[at + 1 :])[1], (at, other)


@pytest.mark.parametrize("name", SCENARIOS)
def test_any_two_neighbours_exchanged_are_noticed(name):
    code = bare(write_code(SCENARIOS[name]))
    for at in range(len(code) - 1):
        if code[at] != code[at + 1]:
            assert read_code(code[:at] + code[at + 1] + code[at] + code[at + 2 :])[1] == "code.check", at


def codes(count):
    """Codes of scenarios of all kinds, the same at every run."""
    chance = random.Random(3)
    for _ in range(count):
        amount = str(chance.choice([0, 7, 3000, 2992, chance.randrange(10**6), chance.randrange(10**8)]))
        cents = chance.choice(["", "", ".50", ".05"])
        month = f"{chance.randint(2011, 2040)}-{chance.randint(1, 12):02d}"
        yield write_code({"ground": "duplicate_resident", "month": month, "resident_paid": amount + cents})
        yield write_code(PERSON | {"spans": [SPAN | {"base": str(chance.randint(1, 99999))}]})


def test_a_lost_end_and_anything_typed_beyond_it_are_noticed():
    """Zeros above all: behind the last bit of a code there are zeros."""
    for code in map(bare, codes(500)):
        for wrong in (code[:-1], code + "00", *(code + one for one in ALPHABET)):
            assert read_code(wrong)[1], (code, wrong)


def test_a_scenario_has_one_code():
    for code in codes(300):
        assert write_code(read_code(code)[0]) == code


def test_look_alikes_case_and_spacing_do_not_matter():
    code = write_code(THREE)
    typed = bare(code).lower().replace("0", "o").replace("1", "l")
    assert read_code("  " + typed[:7] + " - " + typed[7:]) == read_code(code)


@pytest.mark.parametrize("text", ["", "-", "0", "UUUU-UUUU", "四二", "4" * 100_000, "0000-0000", "<script>"])
def test_what_is_no_code_is_refused(text):
    assert read_code(text)[0] is None and read_code(text)[1].startswith("code.")


def test_noise_with_right_checks_never_raises():
    from calc.contract.code import _checks

    chance = random.Random(1)
    for _ in range(3000):
        symbols = [chance.randrange(32) for _ in range(chance.randint(4, 40))]
        symbols[0] = symbols[0] & 3 | 4  # version 1
        text = "".join(ALPHABET[one] for one in symbols + _checks(symbols))
        scenario, problem = read_code(text)
        assert (scenario is None) == (problem != "")


def test_a_scenario_that_is_refused_has_no_code():
    assert write_code({"ground": "death", "month": "2026-11", "balance": "x"}) == ""


def test_every_word_and_kind_of_field_can_be_coded():
    """Some layout knows each field and each word of it; what a layout lists, its bits can number."""
    tags = {name for layout in LAYOUTS for name in layout.tags}
    assert tags == set(FIELD) - {"schema", "ground", "month"}
    for name, field in [*FIELD.items(), ("kind", SPAN_FIELD["kind"])]:
        if field.kind == "word":
            known = [layout.words[name].words for layout in LAYOUTS if name in layout.words]
            assert set(field.limits) <= {word for words in known for word in words}, name
    for layout in LAYOUTS:
        assert len(layout.tags) < 1 << layout.tag_bits
        assert all(len(words) <= 1 << bits for bits, words in layout.words.values())


@pytest.mark.parametrize("stored", STORED, ids=lambda one: one["why"])
def test_stored_codes_open_for_ever(stored):
    assert read_code(stored["code"]) == (stored["scenario"], "")


def test_every_word_and_field_has_a_stored_code():
    """Every ground, province, track, kind of month and of medical insurance, and an example of each field."""
    scenarios = [one["scenario"] for one in STORED]
    spans = [span for scenario in scenarios for span in scenario.get("spans", [])]
    for field in FIELDS:
        if field.name != "schema":
            assert any(field.name in scenario for scenario in scenarios), field.name
        if field.kind == "word":
            assert {scenario.get(field.name) for scenario in scenarios} >= set(field.limits), field.name
    assert {span["kind"] for span in spans} == set(SPAN_FIELD["kind"].limits)


def test_a_code_opens_that_newer_rules_refuse():
    """Written before months paid at the age of five were refused: it opens, and the page says what is wrong."""
    child = PERSON | {"birth": "2015-01", "month": "2026-11", "spans": [SPAN | {"from": "2019-01", "kind": "flexible"}]}
    assert [error.code for error in check_scenario(child)[1]] == ["out_of_range"]
    assert read_code("4428-ARC8-W82S-V86B-V7JM-TD") == (child, "")


def test_a_stored_code_of_a_person_opens_for_ever():
    assert read_code("4428-ARDD-M82S-MG0Y-5XKS-A0Y")[0] == PERSON | {"spans": [SPAN | {"kind": "flexible"}]}


def test_versions_stand_side_by_side(monkeypatch):
    """A key or a word that the older layout lacks is written in the newer one; all else stays in the older."""
    newest = LAYOUTS[-1]
    oldest = newest.words | {"province": Words(5, newest.words["province"].words[:3])}
    older = Layout(6, newest.tag_bits, tuple(name for name in newest.tags if name != "subsidy"), oldest)
    newer = Layout(7, newest.tag_bits + 2, newest.tags[::-1], newest.words)
    monkeypatch.setattr(typed_code, "LAYOUTS", (newer, older))
    for scenario, version in (
        ({"ground": "death", "month": "2026-11", "province": "hebei"}, 6),
        ({"ground": "death", "month": "2026-11", "province": "xinjiang"}, 7),
        (PERSON | {"spans": [SPAN | {"kind": "employee"}], "subsidy": "800"}, 7),
    ):
        code = write_code(scenario)
        assert ALPHABET.index(code[0]) >> 2 == version and read_code(code) == (scenario, "")
    monkeypatch.setattr(typed_code, "LAYOUTS", LAYOUTS)
    assert read_code(code) == (None, "code.newer")
