"""Every page: a twin with the same ids, titles, living links, nothing refused, plain language."""

import csv
import json
import re
import statistics
import urllib.parse
import xml.etree.ElementTree

import pytest
import yaml

from calc.parameters.provinces import PROVINCES
from calc.parameters.provincial_notices import PROVINCIAL_NOTICES
from calc.parameters.sources import SOURCES
from calc.strings import LANGUAGES
from tests.conftest import ROOT
from tests.site.pages import Page

CLAIMS = [f"a{number}" for number in range(1, 17)] + [f"b{number}" for number in range(1, 16)]
PLAIN = re.compile(r"(zh|en)/(grounds/[a-z_]+/)?")
ZH_MEDIAN, ZH_NINTH_DECILE, EN_GRADE = 28, 50, 8


def of_language(pages, language):
    return {address[3:]: page for address, page in pages.items() if address.startswith(language + "/")}


def test_pages_come_in_pairs(pages):
    first, *others = (set(of_language(pages, language)) for language in LANGUAGES)
    assert first != set() and all(first == other for other in others)


def test_heading_ids_are_ascii_and_equal_in_both_languages(pages):
    english = of_language(pages, "en")
    for address, page in of_language(pages, "zh").items():
        ids = [id for id, _ in page.headings]
        assert ids == [id for id, _ in english[address].headings], address
        # MkDocs makes "_1" of a heading without an id
        assert all(id.isascii() and not id.startswith("_") for id in ids), address


def test_ids_are_unique(pages):
    for address, page in pages.items():
        assert sorted(set(page.ids)) == sorted(page.ids), address


def test_every_page_says_what_it_is(pages):
    """Language, a description of its own, a card for messengers."""
    described = [page.meta["description"] for page in pages.values()]
    assert len(set(described)) == len(described)
    for address, page in pages.items():
        assert page.language == {"zh": "zh-CN", "en": "en"}[address[:2]]
        for name in ("description", "og:title", "og:description", "og:image"):
            assert page.meta[name], (address, name)
        assert f"card-{address[:2]}.png" in page.meta["og:image"]


def test_links_lead_somewhere(site, pages):
    """Every address on the site exists, every fragment is an id there, or a state of the calculator."""
    ids = {path: set(Page(path).ids) for path in site.rglob("*.html")}
    for address, page in pages.items():
        for tag, rel, link in page.links:
            url = urllib.parse.urlsplit(link)
            if url.scheme or url.netloc or "canonical" in rel:
                continue
            target = (page.path.parent / urllib.parse.unquote(url.path)).resolve() if url.path else page.path.resolve()
            target = target / "index.html" if target.is_dir() else target
            assert target.is_file(), (address, link)
            if url.fragment and tag == "a" and "=" not in url.fragment:
                assert url.fragment in ids[target], (address, link)


def test_calculator_links_name_a_ground(site, pages):
    choices = re.findall(r'data-ground="([a-z_]+)"', (site / "zh/calculator/index.html").read_text("utf-8"))
    for address, page in pages.items():
        for _, _, link in page.links:
            if "#ground=" in link:
                assert link.partition("#ground=")[2] in choices + [""], (address, link)


def test_every_page_of_the_navigation_exists():
    def names(items):
        for item in items:
            yield from names(list(item.values())[0]) if isinstance(item, dict) else [item]

    text = re.sub(r"!ENV \[.*\]", '""', (ROOT / "mkdocs.yml").read_text("utf-8"))
    listed = list(names(yaml.safe_load(text)["nav"]))
    assert listed == list(dict.fromkeys(listed))
    files = [ROOT / "docs" / language / name for language in LANGUAGES for name in listed]
    assert [file for file in files if not file.is_file()] == []


def test_decisions_are_no_pages(site):
    """They are for developers: neither a page nor an entry of the search."""
    assert list((ROOT / "docs/decisions").glob("*.md"))
    assert [path for path in site.rglob("*") if "decisions" in path.relative_to(site).parts] == []
    for language in ("zh", "en"):
        index = json.loads((site / language / "search/search_index.json").read_text("utf-8"))
        assert index["docs"] and not [one for one in index["docs"] if "decisions" in one["location"]]


def test_every_source_is_cited_on_a_page(pages):
    """By a chip, a row of a table or a step; an instrument also by one of its articles."""
    links = [link for address, page in pages.items() if not address.endswith("/sources/") for _, _, link in page.links]
    cited = {link.partition("sources/#")[2] for link in links}
    cited |= {id for address, page in pages.items() if address.endswith("/law/") for id in page.ids}
    rules = "\n".join(path.read_text("utf-8") for path in (ROOT / "calc/rules").glob("*.py"))
    known = {source.id for source in SOURCES + PROVINCIAL_NOTICES} - {"user", "method"}
    uncited = {id for id in known - cited if f'"{id}"' not in rules}
    assert {id for id in uncited if not any(one.startswith(id + "-") for one in cited)} == set()


@pytest.mark.parametrize("language", ("zh", "en"))
def test_each_claim_of_the_two_articles_has_its_entry(pages, language):
    page = pages[f"{language}/claims/"]
    assert [id for id in page.ids if re.fullmatch("[ab][0-9]+", id)] == CLAIMS
    assert set(CLAIMS) <= {id for id, _ in page.headings}


# ---------------------------------------------------------------- nothing that was refused


def refused():
    lines = (ROOT / "tests/data/rejected_contribution_limits.csv").read_text("utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


@pytest.mark.parametrize("case", refused(), ids=lambda case: case["base_year"] + "-" + case["lower"])
def test_refused_limits_stand_on_no_page(site, pages, case):
    """Not as that province's limit of that year in a table; in a sentence on the province not at all,
    unless the number is an official one of another year."""
    slug, names = {zh: (slug, (zh, en)) for slug, zh, en in PROVINCES}[case["province_zh"]]
    data = json.loads((site / "data/contribution_limits.json").read_text("utf-8"))["rows"]
    own = [row for row in data if row["province"] == slug and row["value"]]
    assert case["lower"] + ".00" not in [row["value"]["lower"] for row in own if row["start"][:4] == case["base_year"]]
    official = {value for row in own for value in row["value"].values()}
    numbers = [f"{int(case[name]):,}" for name in ("lower", "upper") if case[name] + ".00" not in official]
    for address, page in pages.items():
        rows = [" ".join(cells.values()) for table, _, cells in page.rows if table == "contribution_limits"]
        for text in page.prose + rows:
            if any(name in text for name in names):
                found = [number for number in numbers if re.search(rf"(?<![\d,]){number}(?![\d,])", text)]
                assert not found, (address, text)


def test_the_unconfirmed_rate_of_2026_stands_nowhere(pages):
    for address, page in pages.items():
        assert not re.search(r"(?<!\d)2\.60?\s?[%％]", page.main_text), address


# ---------------------------------------------------------------- for machines


def test_questions_are_structured(pages):
    for language in ("zh", "en"):
        page = pages[f"{language}/faq/"]
        data = json.loads(page.data[0])
        questions = [text for _, text in page.headings if text[-1] in "?？"]
        assert data["@type"] == "FAQPage" and len(questions) >= 20
        assert [entry["name"] for entry in data["mainEntity"]] == questions
        assert all(entry["acceptedAnswer"]["text"].strip() for entry in data["mainEntity"])


def test_feed_and_page_of_rule_changes_agree(site, pages):
    for language in ("zh", "en"):
        feed = xml.etree.ElementTree.parse(site / language / "feed.xml").getroot()
        space = "{http://www.w3.org/2005/Atom}"
        ids = [entry.find(space + "id").text.partition("#")[2] for entry in feed.iter(space + "entry")]
        days = [entry.find(space + "updated").text for entry in feed.iter(space + "entry")]
        assert days == sorted(days, reverse=True) and len(ids) == len(set(ids)) > 9
        assert set(ids) <= set(pages[f"{language}/changes/"].ids)
        assert feed.find(space + "updated").text == days[0]


# ---------------------------------------------------------------- plain language


def sentences(page, stops):
    texts = [text for block in page.prose for text in re.split(stops, block)]
    return [text.strip() for text in texts if re.search(r"\w", text)]


def syllables(word):
    """Groups of vowels; a silent e at the end does not count, a word has one at least."""
    word = word.lower()
    groups = len(re.findall("[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith(("le", "ee", "ye")) or word.endswith(("ed", "es")) and (
        not word.endswith(("ted", "ded", "ses", "zes", "ches", "shes", "ges", "ces", "xes")))
    return max(1, groups - bool(silent and groups > 1))


def grade(page):
    """Flesch and Kincaid; what is in brackets in Chinese counts for nothing."""
    found = sentences(page, r"(?<=[.!?])\s+")
    words = [word for text in found for word in re.findall(r"[A-Za-z][A-Za-z’'-]*|\d[\d,.]*", text)]
    count = sum(syllables(word) if word[0].isalpha() else 1 for word in words)
    return 0.39 * len(words) / len(found) + 11.8 * count / len(words) - 15.59


def test_chinese_is_plain(pages, capsys):
    failed = []
    for address, page in pages.items():
        if PLAIN.fullmatch(address) and address.startswith("zh"):
            lengths = sorted(len(re.sub(r"\s", "", text)) for text in sentences(page, "[。！？]"))
            median, ninth = statistics.median(lengths), lengths[len(lengths) * 9 // 10]
            _print(capsys, f"{address}: sentences {len(lengths)}, median {median}, 90th percentile {ninth}")
            if median > ZH_MEDIAN or ninth > ZH_NINTH_DECILE:
                failed.append(address)
    assert failed == []


def test_english_is_plain(pages, capsys):
    failed = []
    for address, page in pages.items():
        if PLAIN.fullmatch(address) and address.startswith("en"):
            _print(capsys, f"{address}: Flesch–Kincaid grade {grade(page):.1f}")
            if grade(page) > EN_GRADE:
                failed.append(address)
    assert failed == []


def _print(capsys, line):
    with capsys.disabled():
        print("\n" + line, end="")
