"""Do the official addresses still answer? Run by ``make links``: it reads the network."""

import urllib.error
import urllib.request

import pytest

from calc.parameters.provincial_notices import PROVINCIAL_NOTICES
from calc.parameters.sources import SOURCES

pytestmark = pytest.mark.links
URLS = sorted({source.url for source in SOURCES + PROVINCIAL_NOTICES if source.url})


@pytest.mark.parametrize("url", URLS)
def test_address_answers(url):
    request = urllib.request.Request(url, headers={"User-Agent": "Mozilla/5.0 (link check)"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            assert answer.status == 200
    except urllib.error.HTTPError as error:
        assert error.code in (403, 412, 521), f"{error.code}"  # refused to machines, so there
