"""What the build packs: the archive of calc/ and the single file (CPython only).

The single file is the calculator in one HTML document that runs from ``file://``: MicroPython,
PyScript, the rules and the pages of both languages stand in it as one gzip in base64, which
docs/assets/js/single-file.js unpacks.
"""

import base64
import gzip
import hashlib
import html
import io
import json
import re
import tarfile
from pathlib import Path
from urllib.parse import urljoin

POLICY = (
    "default-src 'none'; script-src '{hash}' 'nonce-modules' blob: 'wasm-unsafe-eval'; connect-src blob:; "
    "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
)
ARTICLE = re.compile(r"<article\b.*?</article>", re.S)
ONLINE_ONLY = re.compile(r"<(\w+)\b[^>]*\sdata-online\b.*?</\1>", re.S)
LINK = re.compile(
    r'<a\b(?P<before>[^>]*?)\shref="(?P<address>(?!#|https?:)[^"]+)"(?P<after>[^>]*)>(?P<text>.*?)</a>', re.S)
MODULE = re.compile(r'<script type="module" src="([^"]+)">')
IMPORT = re.compile(r"""((?:\bfrom|\bimport)\s*\(?\s*)(["'])\./""")
IMPORTED = re.compile(IMPORT.pattern + r"([\w.-]+\.js)\2")
STYLE_SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')


# ---------------------------------------------------------------- the archive


def archive(contents: dict) -> bytes:
    """A .tar.gz of names and bytes, the same at every build; MicroPython makes one folder level at a time."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as packed:
        for folder in sorted({str(Path(uri).parent) for uri in contents} - {"."}):
            entry = tarfile.TarInfo(folder)
            entry.type = tarfile.DIRTYPE
            packed.addfile(entry)
        for uri, content in sorted(contents.items()):
            entry = tarfile.TarInfo(uri)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return gzip.compress(raw.getvalue(), 9, mtime=0)


# ---------------------------------------------------------------- the single file


def single_files(site: Path, render, python: bytes, languages: tuple, site_url: str) -> None:
    """Write ``<language>/calculator-offline.html`` beside each calculator page of the built site."""
    built = {code: (site / code / "calculator" / "index.html").read_text(encoding="utf-8") for code in languages}
    icon = base64.b64encode((site / "assets" / "icons" / "favicon.svg").read_bytes()).decode()
    bodies = {}
    for code, page in built.items():
        address = urljoin(site_url, f"{code}/calculator/") if site_url else ""
        article = with_links(ONLINE_ONLY.sub("", _require(ARTICLE, page)), address)
        bodies[code] = _tight(render("offline-page.html", code, article=article, icon=icon, address=address))
    page = built[languages[0]]
    modules = _modules(site / languages[0] / "calculator", page)
    files = {f"page.{code}.html": body.encode("utf-8") for code, body in bodies.items()} | modules
    files["calc.tar.gz"] = python
    for path in sorted((site / "assets" / "runtime").glob("[cm]*.*")):
        files[path.name] = path.read_bytes()
    payload = pack(files)
    boot = (site / "assets" / "js" / "single-file.js").read_text(encoding="utf-8")
    policy = POLICY.format(hash="sha256-" + base64.b64encode(hashlib.sha256(boot.encode("utf-8")).digest()).decode())
    sheets = "\n".join((site / code / "calculator" / sheet).resolve().read_text(encoding="utf-8")
                       for code in languages[:1] for sheet in STYLE_SHEET.findall(page))
    for code in languages:
        shell = {"policy": html.escape(policy, quote=False), "payload": payload, "boot": boot, "icon": icon}
        seen = "".join(bodies.values()) + boot + "".join(text.decode("utf-8") for text in modules.values())
        output = render("offline.html", code, **shell, css="%css%")
        (site / code / "calculator-offline.html").write_text(
            output.replace("%css%", used_css(sheets, seen + output), 1), encoding="utf-8")


def with_links(text: str, address: str) -> str:
    """Links within the site lead to its address, or, if that is not known, nowhere."""
    def replaced(link):
        if not address:
            return f"<span>{link['text']}</span>"
        return f'<a{link["before"]} href="{urljoin(address, link["address"])}"{link["after"]}>{link["text"]}</a>'
    return LINK.sub(replaced, text)


def pack(files: dict) -> str:
    """Names and sizes as one line of JSON, then all bytes; gzip in base64."""
    head = json.dumps([[name, len(content)] for name, content in files.items()])
    raw = head.encode("utf-8") + b"\n" + b"".join(files.values())
    return base64.b64encode(gzip.compress(raw, 9, mtime=0)).decode()


def _modules(folder: Path, page: str) -> dict:
    """The page's own modules in their order, then what they import; ``./x.js`` becomes ``site/x.js``."""
    own = [address for address in MODULE.findall(page) if "/runtime/" not in address]
    found, waiting = {}, [(folder / address).resolve() for address in own]
    while waiting:
        path = waiting.pop(0)
        name = "site/" + path.name
        if name not in found:
            text = path.read_text(encoding="utf-8")
            waiting += [path.with_name(one.group(3)) for one in IMPORTED.finditer(text)]
            found[name] = IMPORT.sub(r"\1\2site/", text).encode("utf-8")
    return found


def _require(pattern, text: str) -> str:
    found = pattern.search(text)
    if not found:
        raise ValueError(f"calculator page: nothing like {pattern.pattern}")
    return found.group()


def _tight(text: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", text)


# ---------------------------------------------------------------- style sheets


def used_css(css: str, text: str) -> str:
    """The rules that can apply to a text: every class they name occurs in it."""
    names = set(re.findall(r"[\w-]+", text))
    kept = "".join(_rules(re.sub(r"/\*.*?\*/", "", css, flags=re.S), names))
    called = set(re.findall(r"var\((--[\w-]+)", kept))
    return re.sub(r"(--[\w-]+):(?:\"[^\"]*\"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;{}\"'()])*;?",
                  lambda one: one.group() if one.group(1) in called else "", kept)


def _rules(css: str, names: set):
    """Each rule that is kept, as text; of a block in a block what is kept in it."""
    for head, body in _blocks(css):
        if body is None:
            yield head + ";"
        elif head.startswith(("@media", "@supports", "@layer", "@container")):
            inner = "".join(_rules(body, names))
            if inner:
                yield f"{head}{{{inner}}}"
        elif head.startswith("@"):
            if not head.startswith(("@keyframes", "@-webkit-keyframes", "@font-face")) or head.split()[-1] in names:
                yield f"{head}{{{_squeeze(body)}}}"
        else:
            selectors = [one for one in _selectors(head) if _applies(one, names)]
            if selectors and body.strip():
                yield f"{','.join(selectors)}{{{_squeeze(body)}}}"


def _blocks(css: str):
    """(head, body) of each block on this level; a statement without a block has no body."""
    depth, start, opened, quote = 0, 0, 0, ""
    for at, sign in enumerate(css):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == "{":
            depth += 1
            opened = at if depth == 1 else opened
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield " ".join(css[start:opened].split()), css[opened + 1:at]
                start = at + 1
        elif sign == ";" and depth == 0:
            yield css[start:at].strip(), None
            start = at + 1


def _selectors(head: str) -> list:
    """Split at the commas outside brackets."""
    parts, depth = [""], 0
    for sign in head:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts]


def _applies(selector: str, names: set) -> bool:
    required = re.sub(r":(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)", "", selector)
    return all(name in names for name in re.findall(r"[.#]([a-zA-Z_-][\w-]*)", re.sub(r"\[[^]]*\]", "", required)))


def _squeeze(body: str) -> str:
    """Declarations without the space around them."""
    return re.sub(r"\s*\n\s*", "", body).strip()


# ---------------------------------------------------------------- versions and the service worker

VERSIONED = ("js", "css", "runtime")
NAMED = re.compile(r"assets/(js|css|runtime)/|app/calc\.(\w+)\.tar\.gz")
KEPT_PAGES = ("index.html", "zh/index.html", "en/index.html", "zh/calculator/index.html", "en/calculator/index.html")
KEPT_FILES = re.compile(r"(?:assets|app)/[\w./-]+\.(?:css|m?js|wasm|svg|tar\.gz)")
NOT_KEPT = re.compile(r"assets/javascripts/")  # search and palette: kept once they have been used
SWITCHED_OFF = """self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
"""


def add_worker(site: Path, worker: Path, wanted: bool) -> None:
    """Name files by their content, mark the pages with the version, write ``sw.js`` (or one that ends it)."""
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
        for mark, value in (("self.__WB_MANIFEST", json.dumps(entries)), ("self.__VERSION", json.dumps(version))):
            if text.count(mark) != 1:
                raise ValueError(f"sw.js: {mark} stands {text.count(mark)} times in it")
            text = text.replace(mark, value)
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
    for path in sorted((site / "app").glob("calc.*.tar.gz")):
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
    for pattern in ("assets/css-*/*.css", "assets/js-*/sheet.js"):  # the sheet for printing is loaded after the answer
        files |= {path.relative_to(site).as_posix() for path in site.glob(pattern)}
    for uri in sorted(files):
        if not NOT_KEPT.match(uri):
            revision = None if re.search(r"-[0-9a-f]{8}[/.]|\.min\.", uri) else _digest((site / uri).read_bytes())
            entries.append({"url": uri, "revision": revision})
    return entries
