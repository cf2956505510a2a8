"""Is anything overdue today? Run by ``make fresh``, never by default: it goes red by itself."""

import datetime

import pytest

from templates.hooks import tables
from calc.parameters.provincial_notices import PROVINCIAL_NOTICES
from calc.parameters.sources import SOURCES

pytestmark = pytest.mark.fresh
TODAY = datetime.date.today().isoformat()
A_YEAR_AGO = f"{int(TODAY[:4]) - 1}{TODAY[4:]}"


@pytest.mark.parametrize("entry", tables.ENTRIES, ids=lambda entry: entry.name)
def test_next_value_is_not_overdue(entry):
    assert not tables.is_overdue(entry, TODAY), f"expected by {entry.next_expected}: ask {entry.owner}"


@pytest.mark.parametrize("entry", tables.ENTRIES, ids=lambda entry: entry.name)
def test_table_was_checked_within_a_year(entry):
    assert entry.checked > A_YEAR_AGO, f"last checked {entry.checked}"


def test_sources_were_checked_within_a_year():
    """A source without a day was never seen in wording; it is no matter of age."""
    old = [source.id for source in SOURCES + PROVINCIAL_NOTICES if source.checked and source.checked <= A_YEAR_AGO]
    assert old == []
