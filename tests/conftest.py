"""What tests of the built site share: one build, one server, one browser."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import serve

ROOT = Path(__file__).parents[1]
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
def chromium():
    """One headless Chromium for all tests."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as engines:
        browser = engines.chromium.launch(executable_path=path or None, args=SWITCHES)
        yield browser
        browser.close()
