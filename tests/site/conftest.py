"""The pages of the built site."""

import pytest

from tests.site.pages import Page


@pytest.fixture(scope="session")
def pages(site):
    """Every page of both languages by its address: ``zh/``, ``zh/grounds/death/`` …"""
    files = [path for language in ("zh", "en") for path in sorted((site / language).rglob("index.html"))]
    return {path.parent.relative_to(site).as_posix() + "/": Page(path) for path in files}
