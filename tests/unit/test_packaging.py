"""The package as somebody installs it: built, put alone into an empty environment, run there.

Nothing is downloaded: the backend is the pinned one of the test environment.
"""

import importlib.util
import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from calc import assess
from calc.contract.schema import schema

ROOT = Path(__file__).parents[2]
PIP = [sys.executable, "-m", "pip", "--isolated", "--disable-pip-version-check", "--quiet"]
OFFLINE = ["--no-index", "--no-deps"]
LANGUAGES = sorted(path.name for path in (ROOT / "templates" / "strings").iterdir() if path.is_dir())
SCENARIO = {
    "ground": "stop_paying",
    "month": "2024-12",
    "spans": [{"from": "2024-01", "to": "2024-12", "base": "4500"}],
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", ".", *OFFLINE, "--no-build-isolation", "--wheel-dir", folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def bin_folder(wheel, tmp_path_factory):
    """The commands of an environment that holds the wheel and nothing else, not even pip."""
    folder = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(folder, symlinks=True)
    pip("--python", folder / "bin" / "python", "install", *OFFLINE, wheel)
    return folder / "bin"


@pytest.fixture(scope="module")
def libraries(tmp_path_factory):
    """A folder that shows what the extra ``text`` would install, and no more."""
    folder = tmp_path_factory.mktemp("libraries")
    for name in ("jinja2", "markupsafe", "yaml"):
        (folder / name).symlink_to(importlib.util.find_spec(name).submodule_search_locations[0])
    return folder


def pip(*arguments):
    done = subprocess.run([*PIP, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def run(command, *arguments, scenario=SCENARIO, cwd, **env):
    return subprocess.run(
        [*command, *arguments], input=json.dumps(scenario).encode(), cwd=cwd, env=env, capture_output=True, timeout=60
    )


def test_the_wheel_holds_the_rules_their_words_and_nothing_else(wheel):
    """Every module but the one that only a browser can import; no hook, no test, no page of the site."""
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "calc").rglob("*.py")}
    words = ROOT / "templates" / "strings"
    strings = {"calc/strings/" + path.relative_to(words).as_posix() for path in words.rglob("*.yaml")}
    assert {name.split("/")[2] for name in strings} == set(LANGUAGES)
    others = {"calc/py.typed", "calc/strings/report.txt"}
    held = {name for name in names if ".dist-info/" not in name}
    assert held == modules - {"calc/page/browser.py"} | strings | others


def test_the_source_distribution_gives_the_same_wheel(wheel, tmp_path):
    hatchling = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", tmp_path]
    subprocess.run(hatchling, cwd=ROOT, check=True, capture_output=True, timeout=120)
    pip("wheel", next(tmp_path.glob("*.tar.gz")), *OFFLINE, "--no-build-isolation", "--wheel-dir", tmp_path)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_json_in_json_out(bin_folder, tmp_path):
    done = run([bin_folder / "social-insurance"], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert json.loads(done.stdout) == assess(SCENARIO)


def test_bad_input_is_refused_with_code_and_field(bin_folder, tmp_path):
    done = run([bin_folder / "social-insurance"], scenario=SCENARIO | {"month": "2024-13"}, cwd=tmp_path)
    assert done.returncode == 2
    error = json.loads(done.stdout)["error"]
    assert (error["code"], error["field"]) == ("not_a_month", "month")


def test_the_schema_is_printed(bin_folder, tmp_path):
    assert json.loads(run([bin_folder / "social-insurance"], "--schema", cwd=tmp_path).stdout) == schema()


def test_a_report_without_jinja2_says_what_is_missing(bin_folder, tmp_path):
    done = run([bin_folder / "social-insurance"], "--text", cwd=tmp_path)
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "needs_jinja2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_the_one_of_the_checkout(bin_folder, libraries, tmp_path, language):
    options = ("--text", "--lang", language)
    done = run([bin_folder / "social-insurance"], *options, cwd=tmp_path, PYTHONPATH=str(libraries))
    assert done.returncode == 0, done.stdout + done.stderr
    here = run([sys.executable, "-m", "calc"], *options, cwd=ROOT)
    assert here.returncode == 0
    assert done.stdout == here.stdout
    assert b"61.31" in done.stdout  # the interest of 2024
