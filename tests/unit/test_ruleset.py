"""The ruleset id identifies the rules: it changes with whatever can change a result, and with nothing else."""

import pytest

from calc.ruleset import RULESET_DAY, RULESET_ID
from templates.hooks.ruleset import ruleset_id
from tests.support.tree import ROOT, copied, replace_once

CHANGES = {
    "a value": ("calc/parameters/account_rate.py", "value=(831, 10000)", "value=(832, 10000)"),
    "a day of publication": ("calc/parameters/account_rate.py", 'published="2017-06-08"', 'published="2017-06-09"'),
    "a rounding": ("calc/base/money.py", "(2 * numerator + denominator)", "(2 * numerator + denominator - 1)"),
    "which row is in force": ("calc/base/dated.py", "row.start <= text and", "row.start < text and"),
    "what a month may be": (
        "calc/contract/fields.py",
        'LAST_MONTH = parse_month("2099-12")',
        'LAST_MONTH = parse_month("2098-12")',
    ),
    "a verdict": ("calc/rules/at_the_age.py", "if where == ENOUGH:", "if where != ENOUGH:"),
    "a printed key": ("calc/contract/result.py", '_key("capped", "bool")', '_key("cut", "bool", at="capped")'),
    "a note": ("calc/rules/notes.py", '"own_part_unknown"', '"own_part_open"'),
}
SILENT = {
    "a comment": ("calc/base/money.py", "MOST_FEN = 10**11", "# more is a slip\nMOST_FEN = 10**11"),
    "a docstring": ("calc/base/money.py", '"""That share of an amount', '"""The share of an amount'),
    "an annotation": ("calc/base/money.py", "def format_yuan(fen: int)", "def format_yuan(fen)"),
    "the note of a row": ("calc/parameters/account_rate.py", "该页标题写作 2025 年度", "该页标题为 2025 年度"),
    "a day of checking": ("calc/parameters/account_start.py", 'checked="', 'checked="2027-01-01" or "'),
    "a table that only pages show": (
        "calc/parameters/pension_base.py",
        "from ..base.dated",
        "OTHER = 1\nfrom ..base.dated",
    ),
    "the registry of sources": ("calc/parameters/sources.py", "SOURCES = (", "OTHER = 1\n\nSOURCES = ("),
    "how the page says it": (
        "calc/page/view.py",
        '_BAR = ("account", "pool", "interest")',
        '_BAR = ("pool", "account", "interest")',
    ),
    "how a link is written": ("calc/contract/link.py", "MOST_LINES = 120", "MOST_LINES = 121"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    return copied(tmp_path_factory.mktemp("tree"), "calc")


def changed(tree, file, old, new):
    """The id with one change, which is undone."""
    before = (tree / file).read_text(encoding="utf-8")
    replace_once(tree / file, old, new)
    try:
        return ruleset_id(RULESET_DAY, tree)
    finally:
        (tree / file).write_text(before, encoding="utf-8")


def test_it_is_that_of_the_rules_that_are_there(tree):
    assert ruleset_id(RULESET_DAY, ROOT) == ruleset_id(RULESET_DAY, tree) == RULESET_ID
    assert ruleset_id("2099-01-01", tree) != RULESET_ID


@pytest.mark.parametrize("what", CHANGES)
def test_what_can_change_a_result_changes_it(tree, what):
    assert changed(tree, *CHANGES[what]) != RULESET_ID


@pytest.mark.parametrize("what", SILENT)
def test_what_cannot_leaves_it(tree, what):
    assert changed(tree, *SILENT[what]) == RULESET_ID
