"""The tables hold together on every month that they cover, and calc/ keeps its own rules."""

import ast
from pathlib import Path

import pytest

from calc import ScenarioError, assess
from calc.base.months import month_text, parse_month
from calc.contract.scenario import account_start
from calc.parameters import account_rate, contribution_rate, retirement_age, survivors
from calc.parameters.provinces import PROVINCES

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "calc").rglob("*.py"))
# What the build and the command line need besides, on CPython only.
CPYTHON_ONLY = ("__main__.py", "contract/schema.py", "strings/__init__.py")
NOT_SHARED = CPYTHON_ONLY + ("page/browser.py",)
BROWSER_FREE = [path for path in SOURCES if path.relative_to(ROOT / "calc").as_posix() not in NOT_SHARED]


def changes():
    """Every month at which any table changes."""
    tables = [
        account_rate.ACCOUNT_RATE,
        contribution_rate.FLEXIBLE_TOTAL_RATE,
        contribution_rate.ACCOUNT_SHARE,
        retirement_age.MINIMUM_MONTHS,
        survivors.SURVIVORS_REGIME,
    ]
    tables += [table for _, table in account_rate.PROVINCIAL_ACCOUNT_RATE]
    tables += [table for _, table in contribution_rate.PROVINCIAL_FLEXIBLE_TOTAL_RATE]
    tables += [table for _, table in contribution_rate.PROVINCIAL_ACCOUNT_SHARE]
    return sorted({row.start for table in tables for row in table.rows})


@pytest.mark.parametrize("province", [None] + [slug for slug, _, _ in PROVINCES])
def test_every_change_month_can_be_computed(province):
    """The month before, of and after each change, in every province, for both kinds."""
    begun, last = account_start(province), parse_month("2026-10")
    for change in changes():
        for month in range(parse_month(change) - 1, parse_month(change) + 2):
            if begun <= month <= last:
                for kind in ("flexible", "employee"):
                    span = {"from": month_text(month), "to": month_text(month), "base": "4500", "kind": kind}
                    scenario = {"ground": "stop_paying", "month": "2026-11", "spans": [span]}
                    assert assess(scenario | ({"province": province} if province else {}))["account"]


def test_the_month_before_the_account_began_is_refused():
    for slug, _, _ in PROVINCES:
        before = month_text(account_start(slug) - 1)
        span = {"from": before, "to": before, "base": "4500"}
        with pytest.raises(ScenarioError) as refusal:
            assess({"ground": "stop_paying", "month": "2026-11", "province": slug, "spans": [span]})
        assert (refusal.value.code, refusal.value.field) == ("out_of_range", "spans[0].from")


@pytest.mark.parametrize("path", BROWSER_FREE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_subset_of_python_that_all_interpreters_share(path):
    """No float, no true division, no round(), no module or syntax that MicroPython lacks."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = {"binascii", "collections", "json"}
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), node.lineno
        assert not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)), node.lineno
        assert not isinstance(node, (ast.Match, ast.AsyncFunctionDef)), node.lineno
        assert not (isinstance(node, ast.Raise) and node.cause), node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("float", "round", "open", "print"), node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in ("zfill", "rjust", "ljust", "translate", "_replace", "_asdict"), node.lineno
        if isinstance(node, ast.Import):
            assert {alias.name for alias in node.names} <= allowed, node.lineno
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            assert node.module in allowed, node.lineno


def test_only_the_glue_knows_the_browser():
    for path in SOURCES:
        if path.name != "browser.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in getattr(node, "names", [])] + [getattr(node, "module", None)]
                assert not {"js", "pyscript"} & set(names), path


def test_functions_stay_short():
    """A function is at most 40 lines without its docstring; half of them at most 8."""
    lengths = []
    for path in BROWSER_FREE:
        if "parameters" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                lengths.append(body[-1].end_lineno - body[0].lineno + 1 if body else 0)
    lengths.sort()
    assert lengths[-1] <= 40 and lengths[len(lengths) // 2] <= 8, lengths[-5:]
