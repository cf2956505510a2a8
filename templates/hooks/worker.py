"""What the service worker keeps, and file names that tell one version of the site from another.

Every script, style sheet and archive is named by its content, every page bears the version, so
that a page never meets files of another one; ``sw.js`` lists what is kept from the first visit on.
"""

import hashlib
import json
import re
from pathlib import Path

from .replace import ReplaceError, replaced_once

VERSIONED = ("js", "css", "runtime")
NAMED = re.compile(r"assets/(?:js|css|runtime)/|app/[\w.]+\.tar\.gz")
KEPT_FILES = re.compile(r"(?:assets|app)/[\w./-]+\.(?:css|m?js|wasm|svg|tar\.gz)")
# Search and palette are kept once they have been used; the rest is of no use without a network.
NOT_KEPT = re.compile(r"assets/(javascripts/|\w+-\w+/(embed\.(js|css)|single-file\.js))")
SWITCHED_OFF = """self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const own = new URL("./", self.location).pathname;
  for (const name of await caches.keys()) if (name.includes(own)) await caches.delete(name);
  await self.registration.unregister();
})()));
"""


def add_worker(site: Path, worker: Path, rules: str, wanted: bool, languages: tuple) -> None:
    """Name files by their content, mark the pages with the version, write ``sw.js`` (or one that ends it).

    ``worker``: the bundled script; ``rules``: the day of the ruleset; ``languages``: whose home page
    and calculator are kept from the first visit on.
    """
    names = _rename(site)
    pages = [path for path in site.rglob("*.html") if path.name != "calculator-offline.html"]
    for path in pages:
        path.write_text(_with_names(path.read_text(encoding="utf-8"), names), encoding="utf-8")
    entries = _kept(site, kept_pages(languages))
    version = _digest(json.dumps(entries).encode("utf-8"))
    for path in pages:
        text = path.read_text(encoding="utf-8")
        mark = f'</title>\n<meta name="build" content="{version}">'
        path.write_text(replaced_once(text, "</title>", mark), encoding="utf-8")
    if not wanted:
        (site / "sw.js").write_text(SWITCHED_OFF, encoding="utf-8")
    elif worker.is_file():
        text = worker.read_text(encoding="utf-8")
        for mark, value in (("self.__WB_MANIFEST", entries), ("self.__VERSION", version), ("self.__RULES", rules)):
            text = replaced_once(text, mark, json.dumps(value))
        (site / "sw.js").write_text(text, encoding="utf-8")


def kept_pages(languages: tuple) -> list:
    """The files of the pages that are kept before anybody reads them."""
    return ["index.html"] + [f"{code}/{page}index.html" for page in ("", "calculator/") for code in languages]


def _with_names(text: str, names: dict) -> str:
    """The page with every name of a file as it is now."""
    unknown = set(NAMED.findall(text)) - set(names)
    if unknown:
        raise ReplaceError(f"pages name {', '.join(sorted(unknown))}, which the site does not have")
    return NAMED.sub(lambda one: names[one.group()], text)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:8]


def _rename(site: Path) -> dict:
    """What was named in pages → under which name it is now: a folder or file with a hash of its content."""
    names = {}
    for kind in VERSIONED:
        folder = site / "assets" / kind
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        content = b"".join(path.relative_to(folder).as_posix().encode("utf-8") + path.read_bytes() for path in paths)
        folder.rename(folder.with_name(f"{kind}-{_digest(content)}"))
        names[f"assets/{kind}/"] = f"assets/{kind}-{_digest(content)}/"
    for path in sorted((site / "app").glob("*.tar.gz")):
        renamed = path.name.replace(".tar.gz", f"-{_digest(path.read_bytes())}.tar.gz")
        path.rename(path.with_name(renamed))
        names["app/" + path.name] = "app/" + renamed
    return names


def _kept(site: Path, pages: list) -> list:
    """The precache: pages with a revision, then the files that they name, every script and style sheet."""
    entries: list = []
    files: set = set()
    for uri in pages:
        text = (site / uri).read_text(encoding="utf-8")
        entries.append({"url": uri.removesuffix("index.html") or "./", "revision": _digest(text.encode("utf-8"))})
        files |= set(KEPT_FILES.findall(text))
    for pattern in ("assets/css-*/**/*.css", "assets/js-*/**/*.js"):  # sharing and paper are loaded on demand
        files |= {path.relative_to(site).as_posix() for path in site.glob(pattern)}
    for uri in sorted(files):
        if not NOT_KEPT.match(uri):
            revision = None if re.search(r"-[0-9a-f]{8}[/.]|\.min\.", uri) else _digest((site / uri).read_bytes())
            entries.append({"url": uri, "revision": revision})
    return entries
