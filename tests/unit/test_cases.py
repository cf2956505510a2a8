"""Every reference case, on CPython; ids are the paths of the files."""

import json
from pathlib import Path

import pytest

from tests.cases.runner import differences

CASES = Path(__file__).parent.parent / "cases"
PATHS = sorted(CASES.rglob("*.json"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: str(path.relative_to(CASES)))
def test_case(path):
    case = json.loads(path.read_text(encoding="utf-8"))
    assert case["why"] and case["source"] and case["worked"]
    assert differences(case) == []
