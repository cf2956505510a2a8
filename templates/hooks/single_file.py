"""The single file: the calculator in one HTML document that runs from ``file://``.

MicroPython, PyScript, the rules and the pages of both languages stand in it as one gzip in
base64, which docs/assets/js/single-file.js unpacks.
"""

import base64
import hashlib
import html
import re
from pathlib import Path
from urllib.parse import urljoin

from .archive import pack
from .style_sheets import used_css

POLICY = (
    "default-src 'none'; script-src '{hash}' 'nonce-modules' blob: 'wasm-unsafe-eval'; connect-src blob:; "
    "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
)
ARTICLE = re.compile(r"<article\b.*?</article>", re.S)
ONLINE_ONLY = re.compile(r"<(\w+)\b[^>]*\sdata-online\b.*?</\1>", re.S)
LINK = re.compile(
    r'<a\b(?P<before>[^>]*?)\shref="(?P<address>(?!#|https?:)[^"]+)"(?P<after>[^>]*)>(?P<text>.*?)</a>', re.S
)
MODULE = re.compile(r'<script type="module" src="([^"]+)">')
IMPORT = re.compile(r"""((?:\bfrom|\bimport)\s*\(?\s*)(["'])\./""")
IMPORTED = re.compile(IMPORT.pattern + r"([\w.-]+\.js)\2")
STYLE_SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')


def single_files(site: Path, render, python: bytes, languages: tuple, site_url: str) -> None:
    """Write ``<language>/calculator-offline.html`` beside each calculator page of the built site."""
    built = {code: (site / code / "calculator" / "index.html").read_text(encoding="utf-8") for code in languages}
    icon = base64.b64encode((site / "assets" / "icons" / "favicon.svg").read_bytes()).decode()
    bodies = {}
    for code, page in built.items():
        address = urljoin(site_url, f"{code}/calculator/") if site_url else ""
        article = with_links(ONLINE_ONLY.sub("", _require(ARTICLE, page)), address)
        article = article.replace('data-address="./"', f'data-address="{address}"', 1)
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
    sheets = "\n".join(
        (site / code / "calculator" / sheet).resolve().read_text(encoding="utf-8")
        for code in languages[:1]
        for sheet in STYLE_SHEET.findall(page)
    )
    for code in languages:
        shell = {"policy": html.escape(policy, quote=False), "payload": payload, "boot": boot, "icon": icon}
        seen = "".join(bodies.values()) + boot + "".join(text.decode("utf-8") for text in modules.values())
        output = render("offline.html", code, **shell, css="%css%")
        (site / code / "calculator-offline.html").write_text(
            output.replace("%css%", used_css(sheets, seen + output), 1), encoding="utf-8"
        )


def with_links(text: str, address: str) -> str:
    """Links within the site lead to its address, or, if that is not known, nowhere."""

    def replaced(link):
        if not address:
            return f"<span>{link['text']}</span>"
        return f'<a{link["before"]} href="{urljoin(address, link["address"])}"{link["after"]}>{link["text"]}</a>'

    return LINK.sub(replaced, text)


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
