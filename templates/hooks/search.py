"""The search index, one for each language."""

import json
from pathlib import Path


def index_of(index: dict, language: str) -> dict:
    """The entries of one language, addressed from its own folder."""
    prefix = language + "/"
    own = [
        entry | {"location": entry["location"][len(prefix) :]}
        for entry in index["docs"]
        if entry["location"].startswith(prefix)
    ]
    return index | {"docs": own}


def split_index(site: Path, languages: tuple) -> None:
    """Write ``<language>/search/search_index.json`` from the index of all, which goes."""
    path = site / "search" / "search_index.json"
    index = json.loads(path.read_text(encoding="utf-8"))
    for language in languages:
        folder = site / language / "search"
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(index_of(index, language), ensure_ascii=False, separators=(",", ":"))
        (folder / "search_index.json").write_text(text, encoding="utf-8")
    path.unlink()
