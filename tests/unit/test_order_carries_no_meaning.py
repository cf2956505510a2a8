"""The lines of every table can stand in any order: no code, link or result depends on it.

A copy of ``calc`` is made in which each table is upside down: every tuple of rows (calls, tuples or
modules) that a module names, and the rows within. Only the frozen lists of the first version of link and
code keep their order: it is what they mean.
"""

import ast
import json
import subprocess
import sys

import pytest

from tests.support.tree import ROOT, copied

FROZEN = {"FIRST_KEYS", "_TAGS_1", "_GROUNDS_1", "_PROVINCES_1"}
ROWS = {ast.Call, ast.Tuple, ast.Name}

PROGRAM = """
import json, sys
from pathlib import Path
from calc import ScenarioError, assess, check_scenario
from calc.contract.code import read_code, write_code
from calc.contract.link import read_link, write_link
from calc.contract.schema import schema
from calc.page.form import answer_of, typed_of_scenario

data = Path(sys.argv[1])
def outcome(scenario):
    try:
        return assess(scenario)
    except ScenarioError:
        return sorted([error.code, error.field] for error in check_scenario(scenario)[1])

cases = [json.loads(path.read_text())["case"] for path in sorted((data / "cases").rglob("*.json"))]
links = [one["link"] for one in json.loads((data / "data" / "links.json").read_text())]
codes = [one["code"] for one in json.loads((data / "data" / "codes.json").read_text())]
print(json.dumps({
    "results": [outcome(case) for case in cases],
    "links": [read_link(link) for link in links],
    "codes": [read_code(code) for code in codes],
    "written": [[write_code(read_code(code)[0]), write_link(read_code(code)[0])] for code in codes],
    "again": [write_link(answer.scenario, answer.result) for answer in
              (answer_of(typed_of_scenario(read_link(link).scenario)) for link in links)],
    "fields": sorted(schema()["$defs"]["scenario"]["properties"]),
}, sort_keys=True))
"""


class UpsideDown(ast.NodeTransformer):
    """Reverses the tables of a module; counts them."""

    def __init__(self):
        self.tables = 0

    def visit_Assign(self, node):
        if getattr(node.targets[0], "id", "") in FROZEN:
            return node
        node.value = self.reversed(node.value)
        return self.generic_visit(node)

    def visit_keyword(self, node):
        if node.arg == "rows":
            node.value = self.reversed(node.value)
        return self.generic_visit(node)

    def visit_FunctionDef(self, node):
        return node

    def reversed(self, value):
        kinds = {type(one) for one in getattr(value, "elts", ())}
        if isinstance(value, ast.Tuple) and len(value.elts) > 1 and len(kinds) == 1 and kinds <= ROWS:
            self.tables += 1
            return ast.Tuple(value.elts[::-1], value.ctx)
        return value


def said(folder):
    """What the program says in a folder."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ROOT / "tests")], cwd=folder, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def upside_down(tmp_path_factory):
    tree = copied(tmp_path_factory.mktemp("tree"), "calc")
    tables = {}
    for path in sorted((tree / "calc").rglob("*.py")):
        module = UpsideDown()
        path.write_text(ast.unparse(module.visit(ast.parse(path.read_text(encoding="utf-8")))), encoding="utf-8")
        tables[path.relative_to(tree / "calc").as_posix()] = module.tables
    named = ("contract/fields.py", "parameters/account_rate.py", "parameters/provinces.py", "base/support.py")
    assert sum(tables.values()) > 140 and all(tables[name] for name in named)
    return tree


def test_tables_can_be_sorted_as_one_likes(upside_down):
    """Everything but the id of the rules, which speaks of their text."""
    there, here = said(upside_down), said(ROOT)
    assert len(here["codes"]) > 70 and len(here["results"]) > 120
    for kind in here:
        for found, wanted in zip(there[kind], here[kind], strict=True):
            assert found == wanted, kind
