"""The forms for issues, the workflows and the citation are what their readers can read."""

import re
import tomllib
from pathlib import Path

import yaml

from templates.hooks.tables import ENTRIES

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def read(path):
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def test_the_yearly_form_lists_every_table_that_is_awaited():
    form = {part.get("id"): part for part in read(".github/ISSUE_TEMPLATE/yearly-update.yml")["body"]}
    labels = [option["label"] for option in form["tables"]["attributes"]["options"]]
    listed = {(re.search("`(.*)`", label).group(1), int(re.match(r"\d+", label).group())) for label in labels}
    assert listed == {(one.name, int(one.next_expected[5:7])) for one in ENTRIES if one.next_expected}


def test_every_action_is_pinned_by_its_commit():
    uses = [line for path in WORKFLOWS for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert uses
    for line in uses:
        assert re.search(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


def test_what_is_deployed_is_what_was_tested():
    """The job that deploys runs nothing but the deployment; the one that tests hands the artifact over."""
    jobs = read(".github/workflows/pages.yml")["jobs"]
    assert [step["uses"].partition("@")[0] for step in jobs["deploy"]["steps"]] == ["actions/deploy-pages"]
    assert sorted(jobs["deploy"]["needs"]) == ["check", "test"]
    *before, last = jobs["test"]["steps"]
    assert [step["run"] for step in before if "run" in step][-1] == "make test"
    assert last["uses"].startswith("actions/upload-pages-artifact@")
    assert last["with"] == {"path": "site"}


def test_every_hook_before_a_commit_is_a_gate_of_check():
    hooks = read(".pre-commit-config.yaml")["repos"][0]["hooks"]
    listed = re.search(r"^CHECKS := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M).group(1)
    assert [hook["entry"] for hook in hooks] == ["make --silent " + name for name in listed.split()]


def test_the_citation_names_the_version_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    citation = read("CITATION.cff")
    assert citation["version"] == project["version"]
    assert citation["cff-version"] == "1.2.0"
