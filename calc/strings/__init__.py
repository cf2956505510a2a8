"""The words (文字): every sentence, by dotted key, in each language (CPython only).

They are data: YAML files, one flat mapping each, in ``templates/strings/<language>/`` of a checkout
and beside this file in an installed package. Nothing that the browser runs imports this room; what
it needs of the words the build hands to it as JSON.

>>> load_words("en")["site.tag"], load_words("zh")["site.tag"]
('en', 'zh-CN')
"""

from pathlib import Path

from ..base.errors import InputError

LANGUAGES = ("zh", "en")  # in reading order; the first is the default
COLUMNS = ("zh", "en")  # the languages of calc/parameters: title_zh, title_en, "中文 | English"

_HERE = Path(__file__).resolve().parent
_INSTALLED = (_HERE / LANGUAGES[0]).is_dir()
_TEMPLATES = _HERE.parents[1] / "templates"
STRINGS = _HERE if _INSTALLED else _TEMPLATES / "strings"
REPORTS = _HERE if _INSTALLED else _TEMPLATES  # the folder of report.txt


def load_words(language: str, folder: Path = STRINGS) -> dict:
    """Every word of a language: its files, then the provinces and sources that they leave to calc/parameters.

    Raises ValueError for a key that stands twice, InputError ``needs_jinja2`` where PyYAML is missing.
    """
    own = own_words(language, folder)
    return _province_words(language) | _source_words(language, own) | own


def own_words(language: str, folder: Path = STRINGS) -> dict:
    """The words that stand in the files of a language. Raises ValueError, naming both files of a key given twice."""
    words: dict = {}
    found: dict = {}
    for path in sorted((folder / language).glob("*.yaml")):
        for key, text in _pairs(path):
            if key in found:
                raise ValueError(f"'{key}' stands in {language}/{found[key]} and in {language}/{path.name}")
            words[key], found[key] = text, path.name
    return words


def _pairs(path: Path) -> list:
    """(key, text) of a file: one flat mapping, each text in quotes."""
    try:
        import yaml
    except ImportError:
        raise InputError("needs_jinja2", "", why="pip install Jinja2 PyYAML")
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ValueError(f"{path.parent.name}/{path.name}: {error}")
    if not isinstance(tree, yaml.MappingNode):
        raise ValueError(f"{path.parent.name}/{path.name}: not a mapping of keys to texts")
    for key, text in tree.value:
        if not isinstance(text, yaml.ScalarNode) or not text.style:  # bare, " #" would cut it
            raise ValueError(f"{path.parent.name}/{path.name}: '{key.value}' is no text in quotes")
    return [(key.value, text.value) for key, text in tree.value]


def column(language: str) -> str:
    """The language in which calc/parameters speaks to a reader: the own one, else the last of ``COLUMNS``."""
    return language if language in COLUMNS else COLUMNS[-1]


def half(text: str, language: str) -> str:
    """A language's part of ``"中文 | English"``; a text without parts is everybody's.

    >>> half("元 | yuan", "zh"), half("元 | yuan", "en"), half("2%", "zh")
    ('元', 'yuan', '2%')
    """
    parts = text.split(" | ")
    return parts[COLUMNS.index(column(language))] if len(parts) == len(COLUMNS) else text


def _province_words(language: str) -> dict:
    from ..parameters.provinces import PROVINCES

    at = COLUMNS.index(column(language))
    return {"province." + slug: names[at] for slug, *names in PROVINCES}


def _source_words(language: str, own: dict) -> dict:
    """``source.<id>.<name>`` for label, title, number, quote, decides, dates and url."""
    from ..parameters.provincial_notices import PROVINCIAL_NOTICES
    from ..parameters.sources import SOURCES

    spoken = column(language)
    every = SOURCES + PROVINCIAL_NOTICES
    titles = {source.id: getattr(source, "title_" + spoken) for source in every}
    words = {}
    for source in every:
        texts = {
            "title": titles[source.id],
            "label": _label(source.id, titles, own),
            "number": source.number,
            "quote": getattr(source, "quote_" + spoken),
            "decides": getattr(source, "decides_" + spoken),
            "dates": source.in_force or source.published,
            "url": source.url,
        }
        words.update({f"source.{source.id}.{name}": text for name, text in texts.items()})
    return words


def _label(source: str, titles: dict, short: dict) -> str:
    """The short form for a chip: the instrument's short name (``cite.<id>``) and the article."""
    head = source.rpartition("-")[0]
    whole = head if head in titles and titles[source].startswith(titles[head]) else source
    return short.get("cite." + whole, titles[whole]) + titles[source][len(titles[whole]) :]
