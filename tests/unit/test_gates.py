"""Each gate of ``make check`` closes on the fault that it is there for, and says where it is."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
INSTALLED = (".venv", "node_modules")
LEFT_OUT = (*INSTALLED, ".git", ".runtime", "site", "test-results", ".*_cache", ".hypothesis", "__pycache__")

# gate: a new file with a fault, in the place where such a file would stand
FAULTS = {
    "check-python": ("calc/rules/planted.py", '"""Planted."""\n\nimport os\n'),
    "check-format": ("calc/rules/planted.py", '"""Planted."""\n\nMONTHS  =  12\n'),
    "check-types": ("calc/rules/planted.py", '"""Planted."""\n\n\ndef months() -> int:\n    return "12"\n'),
    "check-js": ("docs/assets/js/planted.js", "export const months = 12;\ndebugger;\n"),
    "check-js-types": ("docs/assets/js/planted.js", '/** @type {number} */\nexport const months = "12";\n'),
    "check-js-units": ("tests/js/planted.test.js", 'throw new Error("planted");\n'),
    "check-css": ("docs/assets/css/planted.css", ".planted {\n  colour: red;\n}\n"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of the checkout, with what is installed in it."""
    copy = tmp_path_factory.mktemp("gates") / "tree"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
    for name in INSTALLED:
        (copy / name).symlink_to(ROOT / name)
    return copy


def gate(tree, name):
    """Exit code and output of one gate."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("MAKE") and key != "MFLAGS"}
    done = subprocess.run(["make", name], cwd=tree, env=env, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


def test_every_gate_of_check_is_tried():
    listed = re.search(r"^CHECKS := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M).group(1)
    assert listed.split() == [*FAULTS, "check-words"]


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_closes_its_gate(tree, name):
    path, text = FAULTS[name]
    code, output = gate(tree, name)
    assert code == 0, output
    (tree / path).write_text(text, encoding="utf-8")
    try:
        code, output = gate(tree, name)
    finally:
        (tree / path).unlink()
    assert code != 0
    assert Path(path).name in output


def test_a_missing_word_closes_its_gate(tree):
    """The last word of a file, taken out in one language only."""
    path = tree / "templates" / "strings" / "en" / "report.yaml"
    text = path.read_text(encoding="utf-8")
    *_, last = re.finditer(r"^([\w.]+):", text, re.M)
    code, output = gate(tree, "check-words")
    assert code == 0, output
    path.write_text(text[: last.start()], encoding="utf-8")
    try:
        code, output = gate(tree, "check-words")
    finally:
        path.write_text(text, encoding="utf-8")
    assert code != 0
    assert last.group(1) in output
