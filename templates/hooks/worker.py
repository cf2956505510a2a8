"""What the service worker keeps, and file names that tell one version of the site from another.

Every script, style sheet and archive is named by its content, every page bears the version, so
that a page never meets files of another one; ``sw.js`` lists what is kept from the first visit on.
"""

import hashlib
import json
import re
from pathlib import Path

from calc.strings import LANGUAGES

VERSIONED = ("js", "css", "runtime")
NAMED = re.compile(r"assets/(js|css|runtime)/|app/[\w.]+\.tar\.gz")
KEPT_PAGES = ("index.html", *(f"{code}/{page}index.html" for page in ("", "calculator/") for code in LANGUAGES))
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


def add_worker(site: Path, worker: Path, rules: str, wanted: bool) -> None:
    """Name files by their content, mark the pages with the version, write ``sw.js`` (or one that ends it).

    ``worker``: the bundled script; ``rules``: the day of the ruleset.
    """
    names = _rename(site)
    pages = [path for path in site.rglob("*.html") if path.name != "calculator-offline.html"]
    for path in pages:
        text = NAMED.sub(lambda one: names.get(one.group(), one.group()), path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
    entries = _kept(site)
    version = _digest(json.dumps(entries).encode("utf-8"))
    for path in pages:
        text = path.read_text(encoding="utf-8")
        mark = f'</title>\n<meta name="build" content="{version}">'
        path.write_text(text.replace("</title>", mark, 1), encoding="utf-8")
    if not wanted:
        (site / "sw.js").write_text(SWITCHED_OFF, encoding="utf-8")
    elif worker.is_file():
        text = worker.read_text(encoding="utf-8")
        for mark, value in (("self.__WB_MANIFEST", entries), ("self.__VERSION", version), ("self.__RULES", rules)):
            if text.count(mark) != 1:
                raise ValueError(f"sw.js: {mark} stands {text.count(mark)} times in it")
            text = text.replace(mark, json.dumps(value))
        (site / "sw.js").write_text(text, encoding="utf-8")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:8]


def _rename(site: Path) -> dict:
    """What was named in pages → under which name it is now: a folder or file with a hash of its content."""
    names = {}
    for kind in VERSIONED:
        folder = site / "assets" / kind
        content = b"".join(path.name.encode("utf-8") + path.read_bytes() for path in sorted(folder.glob("*")))
        folder.rename(folder.with_name(f"{kind}-{_digest(content)}"))
        names[f"assets/{kind}/"] = f"assets/{kind}-{_digest(content)}/"
    for path in sorted((site / "app").glob("*.tar.gz")):
        renamed = path.name.replace(".tar.gz", f"-{_digest(path.read_bytes())}.tar.gz")
        path.rename(path.with_name(renamed))
        names["app/" + path.name] = "app/" + renamed
    return names


def _kept(site: Path) -> list:
    """The precache: pages with a revision, then the files that they name and every style sheet."""
    entries: list = []
    files: set = set()
    for uri in KEPT_PAGES:
        text = (site / uri).read_text(encoding="utf-8")
        entries.append({"url": uri.removesuffix("index.html") or "./", "revision": _digest(text.encode("utf-8"))})
        files |= set(KEPT_FILES.findall(text))
    for pattern in ("assets/css-*/*.css", "assets/js-*/*.js"):  # sharing and paper are loaded on demand
        files |= {path.relative_to(site).as_posix() for path in site.glob(pattern)}
    for uri in sorted(files):
        if not NOT_KEPT.match(uri):
            revision = None if re.search(r"-[0-9a-f]{8}[/.]|\.min\.", uri) else _digest((site / uri).read_bytes())
            entries.append({"url": uri, "revision": revision})
    return entries
