"""Pages that are watched: an error, a CSP violation or a request elsewhere fails the test."""

import pytest

from tests.e2e.pages.calculator import CalculatorPage

WATCH_POLICY = """addEventListener("securitypolicyviolation", (event) =>
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI))"""


@pytest.fixture
def watch():
    """Watch a page; everything seen is asserted empty when the test ends."""
    troubles = []

    def start(page, *addresses):
        page.add_init_script(WATCH_POLICY)
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("console", lambda message: message.type == "error" and troubles.append(f"console: {message.text}"))
        page.on(
            "request",
            lambda request: (
                request.url.startswith((*addresses, "blob:", "data:", "file:"))
                or troubles.append(f"request: {request.url}")
            ),
        )
        return page

    yield start
    assert troubles == []


@pytest.fixture
def page_in(chromium, address, watch):
    """A factory of watched pages: viewport, colours, scripts on or off."""
    contexts = []

    def open_page(**options):
        usual = {"viewport": {"width": 360, "height": 780}, "service_workers": "block"}
        context = chromium.new_context(**usual | options)
        contexts.append(context)
        return watch(context.new_page(), address)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def calculator(page_in, address):
    """The calculator in a language, ready: ``calculator("zh")``."""
    return lambda language, **options: CalculatorPage(page_in(**options), address, language).open()
