"""The single file: the calculator in one HTML document that runs from ``file://``.

MicroPython, PyScript, the rules, the scripts and the page of every language stand in it as one gzip
in base64, which docs/assets/js/single-file.js unpacks. The page is rendered from the templates of the
calculator, with ``offline`` set.
"""

import base64
import hashlib
import html
import html.parser
import re
from pathlib import Path
from urllib.parse import urljoin

from .archive import pack
from .calculator import RUNTIME, SCRIPTS, STYLE_SHEETS
from .modules import modules_of, with_bare_names
from .style_sheets import used_css

POLICY = (
    "default-src 'none'; script-src '{hash}' 'nonce-modules' blob: 'wasm-unsafe-eval'; connect-src blob:; "
    "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
)
THEME_SHEETS = ("main", "palette")  # assets/stylesheets/<name>.<hash>.min.css
PREFIX = "site/"  # of our own scripts in the import map


class SingleFileError(ValueError):
    """The single file would lack something, or lead nowhere."""


def single_files(site: Path, render, python: bytes, views: dict, site_url: str, extra_css: list) -> None:
    """Write ``<language>/calculator-offline.html`` of the built site for each language.

    ``render(template, language, **values)`` gives text; ``python``: the archive of rules and words;
    ``views``: the worked example of each language; ``site_url``: where the site is, or "";
    ``extra_css``: the style sheets of every page.
    """
    icon = base64.b64encode((site / "assets" / "icons" / "favicon.svg").read_bytes()).decode()
    bodies = {}
    for code, view in views.items():
        address = urljoin(site_url, f"{code}/calculator/") if site_url else ""
        page = render("offline-page.html", code, offline=True, view=view, icon=icon, address=address)
        require_lasting_links(page)
        bodies[code] = _tight(page)
    scripts = scripts_of(site / "assets" / "js")
    payload = pack(_payload(site, bodies, scripts, python))
    boot = (site / "assets" / "js" / "single-file.js").read_text(encoding="utf-8")
    css = "\n".join(path.read_text(encoding="utf-8") for path in style_sheets_of(site, extra_css))
    for code in views:
        shell = {"policy": policy_of(boot), "boot": boot, "icon": icon}
        seen = "".join((*bodies.values(), *scripts.values(), render("offline.html", code, **shell)))
        output = render("offline.html", code, **shell, payload=payload, css=used_css(css, seen))
        (site / code / "calculator-offline.html").write_text(output, encoding="utf-8")


def _payload(site: Path, bodies: dict, scripts: dict, python: bytes) -> dict:
    """Name and bytes of all that is packed into the file."""
    files = {f"page.{code}.html": body.encode("utf-8") for code, body in bodies.items()}
    files |= {PREFIX + name: text.encode("utf-8") for name, text in scripts.items()}
    files["calc.tar.gz"] = python
    return files | {name: (site / "assets" / "runtime" / name).read_bytes() for name in RUNTIME}


def scripts_of(folder: Path) -> dict:
    """Name and text of the calculator's scripts and all that they import, now or later."""
    texts = modules_of(folder, SCRIPTS, on_demand=True)
    return {name: with_bare_names(name, text, PREFIX) for name, text in texts.items()}


def style_sheets_of(site: Path, extra_css: list) -> list:
    """The style sheets of the calculator page, in its order: the theme's, its own, those of every page."""
    paths = []
    for name in THEME_SHEETS:
        found = list((site / "assets" / "stylesheets").glob(f"{name}.*.css"))
        if len(found) != 1:
            raise SingleFileError(f"{len(found)} style sheets '{name}' of the theme, not one")
        paths += found
    return paths + [site / address for address in (*STYLE_SHEETS, *extra_css)]


def policy_of(boot: str) -> str:
    """What the file may do: run the one script that starts it, and what that unpacks."""
    digest = base64.b64encode(hashlib.sha256(boot.encode("utf-8")).digest()).decode()
    return html.escape(POLICY.format(hash="sha256-" + digest), quote=False)


class _Links(html.parser.HTMLParser):
    """Collects where the links of a document lead."""

    def __init__(self):
        super().__init__()
        self.addresses: list = []

    def handle_starttag(self, tag, attributes):
        self.addresses += [address for name, address in attributes if tag == "a" and name == "href"]


def require_lasting_links(page: str) -> None:
    """Raises SingleFileError for a link that leads nowhere from a file: neither within it nor to a full address."""
    links = _Links()
    links.feed(page)
    lost = [one for one in links.addresses if not re.match(r"#|https?://", one or "")]
    if lost:
        raise SingleFileError(f"the single file would link to {', '.join(map(str, lost))}: leave it out if offline")


def _tight(text: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", text)
