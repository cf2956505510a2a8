"""What is wrong with the words: a key that a language lacks, placeholders that differ, a key that nothing says.

A key is said if it stands as a whole, in quotes, in a template, a page, a script or a module; or if
it is put together as ``BUILT`` tells. ``faults`` gives sentences for the maintainer; none is good.
"""

import re
from pathlib import Path

from calc.strings import LANGUAGES, load_words, own_words

# A key that is put together: its pattern, the file that does so, where the names in it come from.
# ``*`` is a name that stands there in quotes (in mkdocs.yml: stands there), ``#`` a number.
RULES = ("calc/rules", "calc/contract")
FIELDS = ("calc/contract", "templates/partials/calculator")
TABLES = ("calc/parameters", "templates/hooks")
VIEW = "calc/page/view.py"
FIGURE = "calc/page/figure.py"
WORKING = "calc/page/working.py"
BUILT = (
    ("verdict.*", FIGURE, RULES),
    ("amount.*", FIGURE, (FIGURE,)),
    ("amount.*_about", FIGURE, (FIGURE,)),
    ("amount.about.*", FIGURE, ("calc/base/support.py",)),
    ("amount.label.*", FIGURE, RULES),
    ("amount.label.*.*", FIGURE, RULES),
    ("amount.range.*", FIGURE, RULES + (FIGURE,)),
    ("part.*", VIEW, (VIEW, WORKING)),
    ("summary.*", WORKING, (WORKING,)),
    ("reason.*", VIEW, RULES),
    ("reason.*.open", VIEW, RULES),
    ("next.*.#", VIEW, RULES),
    ("next.*.*.#", VIEW, RULES),
    ("note.*", VIEW, RULES),
    ("ask.*", VIEW, RULES),
    ("step.*", WORKING, RULES),
    ("formula.*", WORKING, RULES),
    ("alternative.*", VIEW, RULES),
    ("alternative.*.amount", VIEW, RULES),
    ("alternative.*.text", VIEW, RULES),
    ("alternative.*.text_open", VIEW, RULES),
    ("alternative.*.*", VIEW, RULES),
    ("alternative.*.*.text", VIEW, RULES),
    ("support.*", WORKING, ("calc/base/support.py",)),
    ("support.*.hint", "docs/en/method.md", ("calc/base/support.py",)),
    ("error.*", "calc/page/form.py", ("calc",)),
    ("check.*", "calc/page/form.py", RULES),
    ("check.*_later", "calc/page/form.py", RULES),
    ("check.instead.*-*", "calc/page/form.py", FIELDS),
    ("link.*", "calc/page/since.py", ("calc/contract", "calc/page")),
    ("since.*", "calc/page/since.py", ("calc/parameters",)),
    ("format.month.#", "calc/page/words.py", ()),
    ("format.*s.*", "calc/page/words.py", ("calc/page/words.py",)),
    ("field.*", "templates/partials/calculator/fields.html", FIELDS),
    ("field.*.hint", "templates/partials/calculator/fields.html", FIELDS),
    ("field.unit.*", "templates/partials/calculator/fields.html", FIELDS),
    ("field.month.*", "templates/partials/calculator/situation.html", RULES),
    ("part.overlap.*", "templates/partials/calculator/overlap.html", RULES),
    ("choice.*.*", "calc/contract/fields.py", FIELDS),
    ("choice.span.holds.*-*", "templates/partials/calculator/spans.html", FIELDS),
    ("choice.*.none", "templates/partials/calculator/choices.html", FIELDS),
    ("month.#", "templates/partials/calculator/fields.html", ()),
    ("ground.*", "templates/partials/calculator/ground.html", ("calc/rules/grounds",)),
    ("ground.*.hint", "templates/partials/calculator/ground.html", ("calc/rules/grounds",)),
    ("ground.group.*", "templates/partials/calculator/ground.html", FIELDS + RULES),
    ("ledger.*", "templates/partials/calculator/ledger.html", ("templates/partials/calculator/ledger.html",)),
    ("share.*", "templates/partials/calculator/share.html", ("templates/partials/calculator/share.html",)),
    ("share.said.*", "templates/partials/calculator/share.html", ("templates/partials/calculator/share.html",)),
    ("sheet.*", "templates/partials/calculator/spans.html", FIELDS),
    ("report.*", "templates/report.txt", ("templates/report.txt",)),
    ("nav.*", "templates/partials/site-nav.html", ("mkdocs.yml",)),
    ("theme.language", "templates/partials/language.html", ()),
    ("theme.toc", "templates/partials/language.html", ()),
    ("type.*", "docs/en/developers.md", ("calc/contract",)),
    ("key.*", "templates/hooks/contract.py", ("calc/contract", "templates/hooks/contract.py")),
    ("contract.type.*", "templates/hooks/contract.py", ("calc/contract",)),
    ("track.*", "templates/hooks/pages.py", RULES),
    ("table.*", "templates/partials/table.html", TABLES),
    ("table.*.note", "templates/partials/table.html", TABLES),
    ("table.column.*", "templates/partials/table.html", ("templates/hooks/pages.py",)),
    ("table.*.column.*", "templates/partials/table.html", TABLES),
    ("table.key.*", "templates/hooks/pages.py", TABLES),
    ("table.key.below-#", "templates/hooks/pages.py", ()),
    ("table.key.from-#", "templates/hooks/pages.py", ()),
    ("table.key.tier-#", "templates/hooks/pages.py", ()),
    ("table.value.*", "templates/hooks/pages.py", TABLES),
    ("local.*", "templates/partials/local-facts.html", ("calc/parameters/local_facts.py",)),
    ("local.*.none", "templates/hooks/pages.py", ("calc/parameters/local_facts.py",)),
    ("cite.*", "templates/macros.html", ("calc/parameters",)),
    ("province.*", "calc/strings/__init__.py", ("calc/parameters/provinces.py",)),
)

# The parts of a date: each language takes those that it needs.
FREE = {"format.month": {"year", "number", "name"}}
FORM = re.compile(r"yuan|month|span|word\.\w+")
PLACE = re.compile(r"\{([^}]*)\}")
SAID = re.compile(r"""["']([\w.-]+)["']""")
ASKED = re.compile(r"""\b(?:words?|words\([^()]*\)|own|other|fill\(words?,)[(\[\s]\s*["'](\w+\.[\w.-]+)["']\s*[,)\]]""")
CODE = ("templates", "calc", "docs", "build.py", "mkdocs.yml")
SUFFIXES = (".html", ".txt", ".xml", ".webmanifest", ".md", ".js", ".py", ".yml")


def faults(root: Path, languages: tuple = LANGUAGES) -> list:
    """Sentences, one a fault, about the words of a checkout."""
    folder = root / "templates" / "strings"
    try:
        words = {code: load_words(code, folder) for code in languages}
    except ValueError as error:
        return [str(error)]
    own = {key for code in languages for key in own_words(code, folder)}
    files = _files(root)
    return _unequal(words) + _misplaced(words) + _unnamed(words) + _asked_in_vain(words, files) + _unsaid(own, files)


def _unequal(words: dict) -> list:
    """Every language has the same keys."""
    every = set().union(*words.values())
    return [f"{code}: no words for '{key}'" for code in words for key in sorted(every - set(words[code]))]


def _misplaced(words: dict) -> list:
    """Every language puts the same operands, in the same forms, into a sentence."""
    first = next(iter(words))
    found = []
    for code in words:
        for key, text in words[code].items():
            places, wanted = set(PLACE.findall(text)), set(PLACE.findall(words[first].get(key, text)))
            if key in FREE:
                wanted = places & FREE[key]
            if places != wanted:
                found.append(f"{code}: '{key}' holds {_set(places)}, in {first} {_set(wanted)}")
            for form in sorted(place.partition("|")[2] for place in places if "|" in place):
                if not FORM.fullmatch(form):
                    found.append(f"{code}: '{key}' names the unknown form '{form}'")
    return found


def _set(places: set) -> str:
    return ", ".join(f"{{{place}}}" for place in sorted(places)) or "no placeholder"


def _unnamed(words: dict) -> list:
    """A language says its own code."""
    return [f"{code}: 'site.code' is not '{code}'" for code in words if words[code].get("site.code") != code]


def _asked_in_vain(words: dict, files: dict) -> list:
    """Whatever is asked for by its whole key is there."""
    asked = [(path, key) for path, text in files.items() for key in ASKED.findall(text)]
    every = set().union(*words.values())
    return [f"{path} asks for '{key}', of which there are no words" for path, key in asked if key not in every]


def _unsaid(keys: set, files: dict) -> list:
    """Whatever has words is said somewhere."""
    whole = set().union(*(_names(path, text) for path, text in files.items()))
    found = []
    patterns = []
    for pattern, path, folders in BUILT:
        prefix = re.split("[*#]", pattern)[0].rpartition(".")[0]
        if f'"{prefix}.' not in files.get(path, ""):
            found.append(f"templates/hooks/words.py: {path} does not put '{pattern}' together")
        names = set().union(*(_names(one, text) for one, text in files.items() if _lies_in(one, folders)))
        patterns.append(_pattern(pattern, names))
    unsaid = [key for key in sorted(keys - whole) if not any(pattern.fullmatch(key) for pattern in patterns)]
    return found + [f"nothing says '{key}'" for key in unsaid]


def _files(root: Path) -> dict:
    """Path and text of whatever can say a key; the strings themselves and this module say none."""
    paths = [path for name in CODE for path in ([root / name] if (root / name).is_file() else (root / name).rglob("*"))]
    texts = {}
    for path in sorted(paths):
        name = path.relative_to(root).as_posix()
        if path.suffix in SUFFIXES and not name.startswith(("templates/strings/", "templates/hooks/words.py")):
            texts[name] = path.read_text(encoding="utf-8")
    return texts


def _names(path: str, text: str) -> set:
    return set(re.findall(r"[\w.-]+", text)) if path.endswith(".yml") else set(SAID.findall(text))


def _lies_in(path: str, folders: tuple) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def _pattern(pattern: str, names: set):
    name = "|".join(re.escape(one) for one in sorted(names)) or "(?!)"
    return re.compile(re.escape(pattern).replace(r"\*", f"(?:{name})").replace(r"\#", r"\d+"))
