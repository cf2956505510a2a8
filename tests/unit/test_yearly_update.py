"""Next year's account rate is added as CONTRIBUTING says, on a copy: five files, and everything still holds."""

import json
import subprocess
import sys

import pytest

from calc.parameters.account_rate import ACCOUNT_RATE
from tests.support.tree import ROOT, copied, replace_once

YEAR = max(int(row.start[:4]) for row in ACCOUNT_RATE.rows) + 1
DAY = f"{YEAR + 1}-06-30"
ROW = f'''        Row(start="{YEAR}-01", value=(120, 10000), source="rates-annual",
            published="{DAY}", support="official", note=""),
'''
QUICK = [
    "tests/unit/test_cases.py",
    "tests/unit/test_parameters.py",
    "tests/unit/test_link.py",
    "tests/unit/test_oracle.py",
    "tests/unit/test_ruleset.py",
]
UNITS = ["-n", "2", "calc", "tests/unit", "--ignore=tests/unit/test_yearly_update.py"]
SITE = ["tests/site"]  # built once, so not in two processes


def case(why, day, interest):
    """10,000 yuan at the end of the year before earn a year's interest, by hand."""
    scenario = {"ground": "stop_paying", "month": f"{YEAR}-12", "balance": "10000", "balance_month": f"{YEAR - 1}-12"}
    return {
        "why": why,
        "source": f"worked by hand: 10,000 x {interest} / 10,000",
        "worked": DAY,
        "case": scenario | {"as_of": day},
        "expect": {"account": {"interest": interest + ".00"}},
    }


def updated(tree):
    """The steps of CONTRIBUTING; returns the files that were touched."""
    before = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}
    last = ACCOUNT_RATE.rows[-1]
    table = tree / "calc" / "parameters" / "account_rate.py"
    replace_once(table, "    ))\n\nPROVINCIAL_ACCOUNT_RATE", ROW + "    ))\n\nPROVINCIAL_ACCOUNT_RATE")
    carried = str(last.value[0] * 10000 // last.value[1])
    folder = tree / "tests" / "cases" / "account_rates"
    for name, one in {
        "unpublished": case("the day before it is out", f"{YEAR + 1}-06-29", carried),
        "published": case("the day on which it is out", DAY, "120"),
    }.items():
        (folder / f"{YEAR}-{name}.json").write_text(json.dumps(one, indent=2), encoding="utf-8")
    changelog = tree / "CHANGELOG.md"
    changelog.write_text(
        changelog.read_text(encoding="utf-8") + f"- **Rate** · account rate of {YEAR}.\n", encoding="utf-8"
    )
    run(tree, "build.py", "ruleset", "--day", DAY)
    after = {path: path.read_bytes() for path in tree.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    return {path.relative_to(tree).as_posix() for path in after if before.get(path) != after[path]}


def run(tree, *command):
    done = subprocess.run([sys.executable, *command], cwd=tree, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


@pytest.fixture
def tree(tmp_path):
    tree = copied(tmp_path / "tree")
    for generated in (".runtime", "node_modules"):
        (tree / generated).symlink_to(ROOT / generated)
    subprocess.run(["git", "init", "--quiet", tree], check=True)
    return tree


def test_a_yearly_rate_touches_five_files(tree):
    touched = updated(tree)
    assert len(touched) == 5, touched
    run(tree, "-m", "pytest", "-q", "-p", "no:cacheprovider", *QUICK)


@pytest.mark.slow
def test_everything_holds_with_the_yearly_rate(tree):
    updated(tree)
    for part in (UNITS, SITE):
        run(tree, "-m", "pytest", "-q", "-p", "no:cacheprovider", *part)
