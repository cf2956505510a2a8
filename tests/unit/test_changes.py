"""What changed in the rules: account rates from their rows, the newest one carried on."""

import pytest

from calc.parameters.account_rate import ACCOUNT_RATE
from calc.strings import load_words
from templates.hooks.changes import FIRST_DERIVED, rule_changes


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_rate_is_a_change_of_its_day(language):
    word = load_words(language)
    changes = {change.id: change for change in rule_changes(word, "9999-12-31")}
    assert len(changes) == len(rule_changes(word, "9999-12-31"))
    for row in ACCOUNT_RATE.rows:
        change = changes.get("account-rate-" + row.start[:4])
        assert (change is not None) == (row.published >= FIRST_DERIVED)
        assert change is None or (change.day == row.published and row.start[:4] in change.title)


def test_only_the_newest_rate_known_is_carried_on():
    word = load_words("en")
    for day, carried in (("2025-12-31", "account-rate-2024"), ("2026-11-22", "account-rate-2025")):
        known = rule_changes(word, day)
        assert [one.id for one in known if word["change.account_rate.carried"] in one.text] == [carried]
        assert [one.day for one in known] == sorted((one.day for one in known), reverse=True) and known[0].day <= day
