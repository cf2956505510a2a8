"""What tests of the built site share: one build, one server, one browser."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import serve

ROOT = Path(__file__).parents[1]
BROWSER = pytest.StashKey()
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the built site."""
    subprocess.run([sys.executable, "build.py", "build"], cwd=ROOT, check=True, capture_output=True, timeout=120)
    return ROOT / "site"


@pytest.fixture(scope="session")
def address(site):
    """The address of the served site, under a sub-path."""
    url, stop = serve(site)
    yield url
    stop()


@pytest.fixture(scope="session")
def chromium(request):
    """One headless Chromium for all tests."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as engines:
        browser = engines.chromium.launch(executable_path=path or None, args=SWITCHES)
        request.config.stash[BROWSER] = browser
        yield browser
        del request.config.stash[BROWSER]
        browser.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Keep in test-results/ what the open pages showed when a test failed."""
    report = yield
    if report.failed and BROWSER in item.config.stash:
        pages = [page for context in item.config.stash[BROWSER].contexts for page in context.pages]
        for number, page in enumerate(pages):
            name = re.sub(r"[^\w.-]+", "-", item.nodeid).strip("-")
            with contextlib.suppress(Exception):  # a page that is stuck shows nothing
                page.screenshot(path=ROOT / "test-results" / f"{name}-{number}.png", full_page=True, timeout=5000)
    return report
