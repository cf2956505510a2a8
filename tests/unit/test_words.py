"""Every key that can be said has its words, in every language, with the operands it gets; no other key has any."""

import ast
import re
import shutil
import sys
from pathlib import Path

import pytest

from calc.__main__ import report
from calc.base.errors import InputError
from calc.base.support import SUPPORTS
from calc.page.words import fill, grouped, month_words, span_words
from calc.rules.grounds import GROUNDS
from calc.strings import LANGUAGES, load_words
from templates.hooks.archive import python_files
from templates.hooks.words import faults
from tests.support.results import decided

ROOT = Path(__file__).parents[2]
STRINGS = ROOT / "templates" / "strings"
WORDS = {language: load_words(language) for language in LANGUAGES}
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


def test_the_words_are_in_order():
    assert faults(ROOT) == []


PLANTED = {
    "a language lacks a key": ("en/steps.yaml", 'step.pool: "', '# step.pool: "', "en: no words for 'step.pool'"),
    "another placeholder": ("en/steps.yaml", "{months} months", "{month} months", "en: 'step.lump_sum' holds {month},"),
    "another form": ("en/answer.yaml", "{low|yuan}", "{low}", "en: 'amount.about' holds {low}, in zh {low|yuan}"),
    "an unknown form": (
        "zh/answer.yaml",
        "{low|yuan}",
        "{low|dollar}",
        "zh: 'amount.about' names the unknown form 'dollar'",
    ),
    "a key that nothing says": ("zh/notes.yaml", "\n", '\nnote.never: ""\n', "nothing says 'note.never'"),
    "a whole key that nothing says": ("zh/site.yaml", "site.", 'site.never: ""\nsite.', "nothing says 'site.never'"),
    "the code of another language": (
        "en/site.yaml",
        'site.code: "en"',
        'site.code: "zh"',
        "en: 'site.code' is not 'en'",
    ),
    "a key given twice": ("zh/site.yaml", "site.", 'step.pool: ""\nsite.', "'step.pool' stands in zh/site.yaml and in"),
}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """What can say a word, without the site and its runtime."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in ("templates", "calc", "docs"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
    for name in ("build.py", "mkdocs.yml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(checkout, name):
    file, old, new, sentence = PLANTED[name]
    path = checkout / "templates" / "strings" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = faults(checkout)
    path.write_text(text, encoding="utf-8")
    assert any(sentence in fault for fault in found), found


@pytest.mark.parametrize(
    "file, old, new, sentence",
    [
        ("templates/404.html", "missing.text", "missing.gone", "templates/404.html asks for 'missing.gone'"),
        ("templates/report.txt", "report.prevails", "report.working", "nothing says 'report.prevails'"),
        ("templates/partials/site-nav.html", '"nav."', '"menu."', "site-nav.html does not put 'nav.*' together"),
    ],
)
def test_a_fault_of_those_who_ask_is_found(checkout, file, old, new, sentence):
    path = checkout / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new), encoding="utf-8")
    found = faults(checkout)
    path.write_text(text, encoding="utf-8")
    assert any(sentence in fault for fault in found), found


@pytest.mark.parametrize("file", ["steps.yaml", "new.yaml"])
def test_a_key_that_stands_twice_is_refused(tmp_path, file):
    shutil.copytree(STRINGS, tmp_path, dirs_exist_ok=True)
    with open(tmp_path / "en" / file, "a", encoding="utf-8") as words:
        words.write('step.funeral: "again"\n')
    with pytest.raises(ValueError, match=f"step.funeral.*en/{min(file, 'steps.yaml')}.* en/steps.yaml"):
        load_words("en", tmp_path)


@pytest.mark.parametrize("text", ["bare: text", 'list: ["a"]', "- a", 'open: "'])
def test_a_file_that_is_no_list_of_quoted_texts_is_refused(tmp_path, text):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"en/a\.yaml"):
        load_words("en", tmp_path)


def test_a_language_that_parameters_do_not_speak_may_word_them_itself(tmp_path):
    shutil.copytree(STRINGS / "en", tmp_path / "eo")
    (tmp_path / "eo" / "own.yaml").write_text(
        'province.beijing: "Pekino"\nsource.sil.title: "Leĝo"\n', encoding="utf-8"
    )
    words = load_words("eo", tmp_path)
    assert (words["province.beijing"], words["province.tianjin"]) == ("Pekino", "Tianjin")
    assert words["source.sil.title"] == "Leĝo" and set(words) == set(WORDS["en"])


@pytest.mark.parametrize("library", ["jinja2", "yaml"])
def test_the_report_names_the_library_that_is_missing(monkeypatch, library):
    scenario = {"ground": "stop_paying", "month": "2026-11"}
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(InputError) as refusal:
        report(decided(scenario), "en")
    assert refusal.value.code == "needs_jinja2" and "Jinja2 PyYAML" in refusal.value.detail["why"]


def test_what_the_browser_runs_knows_no_words():
    assert not [name for name in python_files() if name.startswith("calc/strings")]


@pytest.mark.parametrize("language", WORDS)
def test_every_step_reason_note_and_support_has_words(language):
    words = WORDS[language]
    codes = literals(RULES)
    for key in step_keys():
        assert f"step.{key}" in words and f"formula.{key}" in words, key
    for group in ("reason", "note"):
        unused = {key.split(".")[1] for key in words if key.startswith(group + ".")} - codes
        assert not unused, (group, unused)
    for support in SUPPORTS:
        assert f"support.{support}" in words and f"support.{support}.hint" in words
    for ground in GROUNDS:
        assert f"ground.{ground.name}" in words
        assert f"next.{ground.name}.1" in words or ground.name == "short_of_years"  # by reason there: see next.


@pytest.mark.parametrize("language", WORDS)
def test_every_refusal_has_words(language):
    """Codes raised anywhere in calc, and the more exact ``why``."""
    raised = set()
    for path in (ROOT / "calc").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        raised |= set(re.findall(r'(?:InputError|OutOfRange|NoRuleInForce)\(\s*"([a-z_]+)"', text))
        raised |= set(re.findall(r'why="([a-z_]+)"', text))
    command_line_only = {"not_json", "duplicate_key", "no_file", "cannot_write", "needs_jinja2", "bad_option"}
    command_line_only |= {"same_file", "process_lost"}
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
