"""What the build makes, apart from any site: replacing, modules, words and archive, single file, index, pages."""

import ast
import base64
import doctest
import gzip
import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import mkdocs.utils
import pytest

from calc import ScenarioError
from calc.page.form import typed_of_scenario, view_of_typed
from calc.page.view import cited_sources, present
from templates.hooks import (
    files,
    languages,
    modules,
    pages,
    plain,
    policy,
    render,
    replace,
    search,
    single_file,
    worker,
)
from templates.hooks.archive import archive, pack, packed_files, words_file
from templates.hooks.browser_words import browser_words
from templates.hooks.calculator import SCRIPTS, parts_of
from tests.support.results import decided

ROOT = Path(__file__).parents[2]
BOTH = ("zh", "en")
CASES = [
    json.loads(path.read_text(encoding="utf-8"))["case"] for path in sorted((ROOT / "tests/cases").rglob("*.json"))
]
HOOKS = sorted(path.stem for path in (ROOT / "templates/hooks").glob("[!_]*.py"))


def put(folder, texts):
    """A folder with files of these names and texts."""
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", HOOKS)
def test_examples_in_docstrings_hold(name):
    assert doctest.testmod(importlib.import_module("templates.hooks." + name)).failed == 0


# ---------------------------------------------------------------- replacing


def test_what_stands_once_is_replaced():
    assert replace.replaced_once("a b c", "b", "x") == "a x c"
    assert replace.replaced_times("a b b", "b", "bb", 2) == "a bb bb"


@pytest.mark.parametrize(
    "text, old, times", [("a c", "b", 1), ("a b b", "b", 1), ("", "b", 1), ("abc", "", 1), ("a b", "b", 2)]
)
def test_what_is_missing_or_there_too_often_stops_the_build(text, old, times):
    with pytest.raises(replace.ReplaceError, match="to be replaced"):
        replace.replaced_times(text, old, "x", times)


def test_templates_replace_loudly():
    env = render.equipped(render.plain_environment(ROOT / "templates"), "2026-11-22", {}, None)
    assert env.from_string("{{ 'a b' | replaced_once('b', 'c') }}").render() == "a c"
    with pytest.raises(replace.ReplaceError):
        env.from_string("{{ 'a' | replaced_once('b', 'c') }}").render()


def test_a_page_without_a_place_for_its_policy_stops_the_build():
    page = '<meta charset="utf-8"><p>x</p>'
    assert "Content-Security-Policy" in policy.with_policy(page)
    for wrong in ("<p>x</p>", page + page):
        with pytest.raises(replace.ReplaceError):
            policy.with_policy(wrong)


def small_site(folder, text='<title>x</title><script src="assets/js/a.js"> app/calc.tar.gz'):
    """As little of a site as the worker names and lists."""
    assets = {"js/a.js": "1", "js/form/b.js": "2", "css/a.css": "3", "runtime/core.js": "4"}
    put(folder / "assets", assets)
    put(folder / "app", {"calc.tar.gz": "5"})
    put(folder, {page + "index.html": text for page in ("", "zh/", "zh/calculator/")})
    return put(folder, {"worker.js": "self.__WB_MANIFEST self.__VERSION self.__RULES"})


def test_the_worker_keeps_the_pages_of_every_language(tmp_path):
    site = small_site(tmp_path)
    worker.add_worker(site, site / "worker.js", "2026-11-22", True, ("zh",))
    kept = json.loads((site / "sw.js").read_text("utf-8").partition("]")[0] + "]")
    urls = [entry["url"] for entry in kept]
    assert urls[:3] == ["./", "zh/", "zh/calculator/"]
    assert {url.rpartition("/")[2] for url in urls[3:]} >= {"a.js", "b.js", "a.css"}
    assert "assets/js/a.js" not in (site / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    "text", ["<p>no title</p>", "<title>x</title><title>y</title>", "<title>x</title> app/gone.tar.gz"]
)
def test_a_page_that_cannot_be_marked_or_names_what_is_not_there_stops_the_build(tmp_path, text):
    site = small_site(tmp_path, text=text)
    with pytest.raises(replace.ReplaceError):
        worker.add_worker(site, site / "worker.js", "2026-11-22", True, ("zh",))


# ---------------------------------------------------------------- modules


def test_what_a_script_imports_at_the_start_downloads_with_it(tmp_path):
    texts = {
        "main.js": 'import {\n  a,\n} from "./form/a.js";\nimport "./b.js";\nconst later = () => import("./later.js");',
        "form/a.js": 'export { c } from "../c.js";',
        "b.js": "/* import './no.js' */\n// import './no.js'\nlet x; /** @type {import('./no.js').T} */",
        "c.js": 'import { a } from "./form/a.js";',
        "later.js": "",
    }
    folder = put(tmp_path, texts)
    assert list(modules.modules_of(folder, ("main.js",))) == ["main.js", "form/a.js", "b.js", "c.js"]
    assert "later.js" in modules.modules_of(folder, ("main.js",), on_demand=True)
    bare = modules.with_bare_names("form/a.js", texts["form/a.js"], "site/")
    assert bare == 'export { c } from "site/c.js";'


@pytest.mark.parametrize("text", ["import(`./a.js`)", 'const name = "./a.js"; import(name)', 'import "./missing.js"'])
def test_a_module_named_in_another_way_stops_the_build(tmp_path, text):
    with pytest.raises(modules.ModuleError):
        modules.modules_of(put(tmp_path, {"main.js": text, "a.js": ""}), ("main.js",))


def test_the_calculator_downloads_its_own_script_first():
    parts = parts_of(ROOT / ".runtime/js")
    assert parts.preloaded[0] == parts.scripts[0] == "assets/js/calculator.js"
    assert len(parts.preloaded) > 1 and len(set(parts.preloaded)) == len(parts.preloaded)


# ---------------------------------------------------------------- archive and words


def test_packed_bytes_come_out_again():
    raw = gzip.decompress(base64.b64decode(pack({"a": b"\n\x00", "b": "中".encode()})))
    head, _, rest = raw.partition(b"\n")
    assert json.loads(head) == [["a", 2], ["b", 3]] and rest == b"\n\x00" + "中".encode()


def test_the_archive_is_the_same_at_every_build():
    assert archive({"calc/a.py": b"1", "b": b"2"}) == archive({"b": b"2", "calc/a.py": b"1"})


def test_the_archive_holds_what_the_page_needs_and_no_more(tmp_path):
    """From these files alone every import of theirs succeeds, those inside of functions, too."""
    contents = packed_files()
    for name, content in contents.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    put(tmp_path, {"js.py": "", "pyscript.py": "ffi = None"})
    names = [name.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for name in contents]
    program = f"import importlib\nfor name in {names}: importlib.import_module(name)"
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True, timeout=60)
    lazy = {
        f"{'calc' if node.level == 2 else 'calc.page'}.{node.module}"
        for node in ast.walk(ast.parse(contents["calc/page/browser.py"]))
        if isinstance(node, ast.ImportFrom) and node.level
    }
    assert lazy <= set(names)
    assert not {"calc.__main__", "calc.parameters.sources", "calc.parameters.rule_changes"} & set(names)


@pytest.mark.parametrize("language", BOTH)
def test_the_browser_words_every_case_as_the_build_does(language):
    """Nothing it can ask for is left out: no sentence, no label, no cited source."""
    all_words = pages.load_words(language)
    few = json.loads(words_file(all_words))
    assert len(few) < len(all_words) / 2
    cited = set()
    for case in CASES:
        try:
            result = decided(case)
        except ScenarioError:
            continue
        assert present(result, few) == present(result, dict(all_words))
        cited |= set(cited_sources(result))
    assert len(cited) > 20 and {source for source in cited if f"source.{source}.title" not in few} == set()


@pytest.mark.parametrize("language", BOTH)
def test_the_browser_asks_and_refuses_in_the_same_words(language):
    """Forms in which something is missing or impossible."""
    all_words = dict(pages.load_words(language))
    few = json.loads(words_file(all_words))
    states = set()
    for case in CASES[::5]:
        if isinstance(case.get("spans", []), list):
            typed = typed_of_scenario(case)
            for name in set(typed) - {"spans", "overlap"}:
                for form in ({key: typed[key] for key in typed if key != name}, typed | {name: "x"}):
                    view = view_of_typed(form, few)
                    assert view == view_of_typed(form, all_words)
                    states.add(view["state"])
    assert {"prompt", "errors", "result"} <= states


def test_words_follow_from_what_the_code_names():
    code = {"calc/page/a.py": b"words['one'], words['two.' + x], words[f'x{x}'], 'sil-14', 'Not a key.'"}
    words = {"one": "{a|word.kind}", "two.a": "", "two.b.c": "", "three": "", "kind.a": "", "onely": ""}
    words |= {"source.sil-14.label": "", "source.sil-15.label": ""}
    assert set(browser_words(words, code)) == {"one", "two.a", "two.b.c", "kind.a"}
    code["calc/page/b.py"] = b"words['source.' + id + '.label']"
    assert "source.sil-14.label" in browser_words(words, code)
    assert "source.sil-15.label" not in browser_words(words, code)


def test_a_source_that_a_table_puts_together_is_found(monkeypatch):
    table = SimpleNamespace(ROWS=(("2020-01", "-".join(("sil", "15"))),))
    monkeypatch.setitem(sys.modules, "calc.parameters.made_up", table)
    code = {"calc/parameters/made_up.py": b"'source.'"}
    assert browser_words({"source.sil-15.label": ""}, code) == {"source.sil-15.label": ""}


# ---------------------------------------------------------------- single file


def test_a_link_that_leads_nowhere_from_a_file_stops_the_build():
    single_file.require_lasting_links('<a href="#b">b</a> <a hidden>c</a> <a href="https://www.gov.cn/">d</a>')
    for address in ("../law/#a", "law", "", "/zh/"):
        with pytest.raises(single_file.SingleFileError):
            single_file.require_lasting_links(f'<a class="x" href="{address}">law</a>')


def test_scripts_of_the_single_file_are_names_of_its_import_map(tmp_path):
    started = {"calculator.js": 'import "./form/a.js"', "save.js": 'import("./share.js")'}
    put(tmp_path, started | {"share.js": "", "form/a.js": ""})
    scripts = single_file.scripts_of(tmp_path)
    assert list(scripts)[: len(SCRIPTS)] == list(SCRIPTS) and set(scripts) == {*SCRIPTS, "share.js", "form/a.js"}
    assert scripts["calculator.js"] == 'import "site/form/a.js"' and scripts["save.js"] == 'import("site/share.js")'


def test_a_theme_of_other_style_sheets_stops_the_build(tmp_path):
    put(tmp_path / "assets/stylesheets", {"main.a.min.css": "", "palette.b.min.css": ""})
    assert len(single_file.style_sheets_of(tmp_path, [])) == 4
    put(tmp_path / "assets/stylesheets", {"main.c.min.css": ""})
    with pytest.raises(single_file.SingleFileError):
        single_file.style_sheets_of(tmp_path, [])


# ---------------------------------------------------------------- languages and search


def test_pages_of_the_same_name_belong_together():
    three = ("zh", "en", "bo")
    assert languages.language_of("en/law.md", three) == "en" and languages.language_of("404.html", three) == "zh"
    assert languages.alternates("en/law/", three) == {"zh": "zh/law/", "bo": "bo/law/"}
    assert languages.alternates("", three) == languages.alternates("zhe/", three) == {}
    assert languages.without_twin(["index.md", "zh/a.md", "en/a.md"], BOTH) == []
    assert languages.without_twin(["zh/a.md", "en/b.md"], BOTH) == [("en/b.md", "zh/b.md"), ("zh/a.md", "en/a.md")]


def test_a_language_has_its_own_navigation():
    first, last, other = [
        SimpleNamespace(file=SimpleNamespace(src_uri=uri)) for uri in ("zh/index.md", "zh/b.md", "en/index.md")
    ]
    entries = [SimpleNamespace(title="zh", children=[first, last]), SimpleNamespace(title="en", children=[other])]
    own = languages.OwnNavigation(entries, [first, last, other], "zh", BOTH)
    assert (list(own), own.pages, own.homepage, len(own)) == ([first, last], [first, last], first, 2)
    languages.part_neighbours([first, last, other], BOTH)
    assert last.next_page is None and other.previous_page is None and not hasattr(first, "next_page")


def test_each_language_has_its_own_index(tmp_path):
    entries = [{"location": one} for one in ("zh/", "zh/law/#a", "en/", "")]
    put(tmp_path / "search", {"search_index.json": json.dumps({"config": {"lang": ["en"]}, "docs": entries})})
    search.split_index(tmp_path, BOTH)
    own = json.loads((tmp_path / "zh/search/search_index.json").read_text("utf-8"))
    assert own == {"config": {"lang": ["en"]}, "docs": [{"location": ""}, {"location": "law/#a"}]}
    assert not (tmp_path / "search/search_index.json").exists()


# ---------------------------------------------------------------- pages without a generator


@pytest.fixture(scope="module")
def plain_pages():
    return dict(plain.plain_pages(ROOT, BOTH, "2026-11-22", "https://example.org/"))


def test_every_page_becomes_plain_markdown(plain_pages):
    docs = ROOT / "docs"
    assert set(plain_pages) == {
        path.relative_to(docs).as_posix() for code in BOTH for path in (docs / code).rglob("*.md")
    }
    for name, text in plain_pages.items():
        assert text.startswith("---\ntitle: ") and "{{" not in text and "{%" not in text, name
    assert '<a class="cite" href="../sources/#sil-14"' in plain_pages["en/law.md"] + plain_pages["en/faq.md"]


@pytest.mark.parametrize("wrong", ["{{ cite('no-such') }}", "{{ word('no.such') }}", "{{ unknown }}", "{% if %}"])
def test_a_page_that_names_what_is_not_there_stops_the_build(wrong):
    with pytest.raises(pages.PageError):
        render.render_page(wrong, plain.environment(ROOT, "2026-11-22"), "en", "en/")


def test_addresses_are_relative_as_the_generator_makes_them():
    urls = ["zh/", "zh/law/", "en/grounds/death/", "data/a.csv", "zh/feed.xml", ""]
    for page in ("", "zh/", "zh/law/", "en/grounds/death/"):
        for url in urls:
            assert render.relative_url(url, page) == mkdocs.utils.get_relative_url(url, page), (url, page)
    assert render.relative_url("https://www.gov.cn/", "zh/") == "https://www.gov.cn/"


def test_what_is_made_beside_the_pages(plain_pages):
    words = {language: pages.load_words(language) for language in BOTH}
    made = dict(files.made(words, lambda name, language: f"{name} {language}", ROOT))
    assert made["zh/feed.xml"] == "feed.xml zh" and made["en/manifest.webmanifest"]
    assert {
        "app/calc.tar.gz",
        "app/words.zh.tar.gz",
        "app/words.en.tar.gz",
        "data/index.json",
        "data/link.json",
    } <= set(made)
    assert (
        files.is_unused("report.txt") and files.is_unused("assets/js/unpack.js") and not files.is_unused("zh/index.md")
    )
