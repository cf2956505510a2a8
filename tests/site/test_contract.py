"""What programs read: the description of a link is enough to write one, the schema is the command line's."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from calc import assess, assess_case, check_scenario, read_scenario
from calc.contract.link import checksum, read_link
from calc.contract.scenario import FIELD_NAMES
from tests.conftest import ROOT

LINKS = json.loads(Path("tests/data/links.json").read_text(encoding="utf-8"))
SAMPLES = {"month": "2026-11", "day": "2026-11-22", "yuan": "1234.5", "decimal": "1.5", "spans": "2019-202006*3000,-12*3100e"}


@pytest.fixture(scope="module")
def described(site):
    return json.loads((site / "data" / "link.json").read_text(encoding="utf-8"))


def sample(key):
    """A value for a key, from what its description says and nothing else."""
    if key["type"] == "word":
        return key["words"][-1]
    if key["type"] == "count":
        return str(key["most"])
    return "yes" if key["type"] == "bool" else SAMPLES[key["type"]]


def test_every_key_is_described_and_can_be_written(described):
    keys = {key["key"]: key for key in described["keys"]}
    assert set(keys) == set(FIELD_NAMES) - {"schema"}
    assert all(key["meaning_zh"] and key["meaning_en"] for key in described["keys"] + described["own_keys"])
    opened = read_link("&".join(f"{name}={sample(key)}" for name, key in keys.items()))
    assert opened.problems == () and set(opened.scenario) == set(keys)
    unreadable = {"unknown_key", "wrong_type", "not_a_word", "not_money", "not_a_day", "not_a_number"}
    assert not unreadable & {error.code for error in check_scenario(opened.scenario)[1]}


def test_spans_of_stored_links_are_of_the_pattern(described):
    span = re.compile(described["span"]["pattern"])
    sound = [one["link"] for one in LINKS if not one["problems"] and "spans=" in one["link"]]
    for link in sound:
        for part in re.search("spans=([^&]*)", link).group(1).split(described["span"]["joined_by"]):
            assert span.fullmatch(part) or "0000" in part or "00-" in part, part
    assert len(sound) > 5


def test_the_example_opens_with_its_result(described):
    example = described["example"]
    opened = read_link(example["fragment"])
    assert opened.problems == () and assess(opened.scenario) == assess(example["scenario"])
    assert opened.checksum == checksum(assess_case(read_scenario(example["scenario"])))


def test_the_schema_is_that_of_the_command_line(site):
    run = subprocess.run([sys.executable, "-m", "calc", "--schema"], cwd=ROOT, capture_output=True, check=True)
    assert json.loads(run.stdout) == json.loads((site / "data" / "scenario.json").read_text(encoding="utf-8"))


def test_what_is_named_for_programs_exists(site, described, pages):
    """llms.txt lists every page of the navigation and the data; addresses count from the root of the site."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    base = os.environ.get("SITE_URL", "")
    named = [address.removeprefix(base) for address in re.findall(r"\]\(([^)]*)\)", text)]
    calculators = [part.removeprefix(base) for places in described["calculators"].values() for part in places.values()]
    for address in named + calculators:
        target = site / address
        assert (target / "index.html" if address.endswith("/") else target).is_file(), address
    hidden = {address for address in pages if address.endswith("/embed/")}
    assert set(pages) - hidden <= set(named)
    assert text.lstrip().startswith("# ") and "\n> " in text
