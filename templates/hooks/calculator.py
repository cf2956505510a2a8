"""What the calculator page consists of besides its words: scripts, style sheets, runtime.

The page, the single file and the list of what downloads first all read it here.
"""

from collections import namedtuple
from pathlib import Path

from .modules import modules_of

SCRIPTS = ("calculator.js", "save.js")  # bundled from docs/assets/js/calculator, in the order in which they run
STYLE_SHEETS = ("assets/css/calculator.css", "assets/css/offline.css")  # beside those of every page
RUNTIME = ("core.js", "micropython.mjs", "micropython.wasm")  # of .runtime
PAGES = ("calculator.html", "embed.html")  # templates that show it, filled with the worked example


class Parts(namedtuple("Parts", ("scripts", "preloaded", "style_sheets"))):
    """Files of the calculator page, as addresses on the site.

    scripts        the modules that the page starts
    preloaded      the modules that its first script imports, and itself: they download beside the page
    style_sheets   those that only the calculator has
    """


def parts_of(scripts: Path) -> Parts:
    """The parts of the page; ``scripts``: the folder of the bundled modules."""
    started = ["assets/js/" + name for name in SCRIPTS]
    preloaded = ["assets/js/" + name for name in modules_of(scripts, SCRIPTS[:1])]
    return Parts(started, preloaded, list(STYLE_SHEETS))
