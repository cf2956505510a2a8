"""The pages of the built site."""

import pytest

from calc.strings import LANGUAGES
from tests.site.pages import Page


@pytest.fixture(scope="session")
def pages(site):
    """Every page of every language by its address: ``zh/``, ``zh/grounds/death/`` …"""
    files = [path for language in LANGUAGES for path in sorted((site / language).rglob("index.html"))]
    return {path.parent.relative_to(site).as_posix() + "/": Page(path) for path in files}
