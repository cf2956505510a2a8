"""Every key that the rules can give has its words, in both languages, with the operands it gets."""

import ast
import re
from pathlib import Path

import pytest

from calc.__main__ import load_words
from calc.base.support import SUPPORTS
from calc.page.words import fill, grouped, month_words, span_words
from calc.rules.grounds import GROUNDS

ROOT = Path(__file__).parents[2]
STRINGS = ROOT / "templates" / "strings"
WORDS = {language: load_words(language) for language in ("zh", "en")}
RULES = sorted((ROOT / "calc" / "rules").rglob("*.py")) + [ROOT / "calc" / "contract" / "result.py"]


def literals(paths):
    """Every string in the code of these files that looks like a key."""
    found = set()
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.fullmatch(r"[a-z0-9_]+", node.value)
            ):
                found.add(node.value)
    return found


def step_keys():
    """First argument of every call of ``step``."""
    found = set()
    for path in RULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "step"
                and isinstance(node.args[0], ast.Constant)
            ):
                found.add(node.args[0].value)
    return found


def test_both_languages_have_the_same_keys():
    assert set(WORDS["zh"]) == set(WORDS["en"])


@pytest.mark.parametrize("language", WORDS)
def test_placeholders_are_the_same_in_both_languages(language):
    """A pattern may leave one out (zh needs no month names), but never knows another."""
    for key, pattern in WORDS[language].items():
        here = set(re.findall(r"\{([^}|]+)", pattern))
        other = set(re.findall(r"\{([^}|]+)", WORDS["en" if language == "zh" else "zh"][key]))
        assert here == other or key.startswith("format."), key


@pytest.mark.parametrize("path", sorted(STRINGS.rglob("*.html")), ids=lambda path: str(path.relative_to(STRINGS)))
def test_no_key_stands_twice_in_a_file(path):
    keys = re.findall(r'"([\w.-]+)"\s*:', path.read_text(encoding="utf-8"))
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("language", WORDS)
def test_every_step_reason_note_and_support_has_words(language):
    words = WORDS[language]
    codes = literals(RULES)
    for key in step_keys():
        assert f"step.{key}" in words and f"formula.{key}" in words, key
    for group in ("reason", "note"):
        unused = {key.split(".", 1)[1] for key in words if key.startswith(group + ".")} - codes
        assert not unused, (group, unused)
    for support in SUPPORTS:
        assert f"support.{support}" in words and f"support.{support}.hint" in words
    for ground in GROUNDS:
        assert f"ground.{ground.name}" in words and f"next.{ground.name}.1" in words


@pytest.mark.parametrize("language", WORDS)
def test_every_refusal_has_words(language):
    """Codes raised anywhere in calc, and the more exact ``why``."""
    raised = set()
    for path in (ROOT / "calc").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        raised |= set(re.findall(r'(?:InputError|OutOfRange|NoRuleInForce)\(\s*"([a-z_]+)"', text))
        raised |= set(re.findall(r'why="([a-z_]+)"', text))
    command_line_only = {"not_json", "duplicate_key", "no_file", "needs_jinja2", "bad_option", "same_file"}
    assert {code for code in raised - command_line_only if f"error.{code}" not in WORDS[language]} == set()


def test_every_source_cited_by_a_rule_is_registered():
    from calc.parameters.sources import SOURCES

    known = {source.id for source in SOURCES}
    for path in RULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.fullmatch(
                    r"(sil|mohrss|hkmt|foreigner|survivors|renshe|transfer|guoban|yibao|agency|tax|account)[a-z0-9-]*\d[0-9-]*|tax-refund-gd",
                    node.value,
                )
            ):
                assert node.value in known, (path.name, node.value)


def test_formats():
    assert [grouped(one) for one in ("0.00", "999.99", "1000.00", "1234567.89")] == [
        "0.00",
        "999.99",
        "1,000.00",
        "1,234,567.89",
    ]
    assert month_words(WORDS["zh"], "2026-05") == "2026年5月" and month_words(WORDS["en"], "2026-05") == "May 2026"
    assert span_words(WORDS["zh"], "181") == "15 年 1 个月" and span_words(WORDS["en"], "13") == "1 year 1 month"
    assert span_words(WORDS["en"], "0") == "0 months"
    assert fill({"k": "100 % of {a|yuan}"}, "k", {"a": "1000.00"}) == "100 % of 1,000.00"
    with pytest.raises(KeyError):
        fill({"k": "{a}"}, "k", {})
