"""The command line as somebody runs it: JSON in, JSON out, a code and a field for bad input."""

import json
import os
import pty
import shlex
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calc import ScenarioError, assess, check_scenario
from calc.__main__ import _in_order, error_data
from calc.contract.fields import AMOUNTS, FIELD, FIELDS, SPAN_FIELD, SPAN_FIELDS
from calc.contract.schema import schema
from calc.page.form import answer_of, scenario_of_typed
from tests.support.oracle import expected

ROOT = Path(__file__).parents[2]
SCENARIO = {
    "ground": "short_of_years",
    "month": "2026-05",
    "as_of": "2026-11-22",
    "birth": "1966-01",
    "track": "men60",
    "province": "sichuan",
    "spans": [{"from": "2020-01", "to": "2024-12", "base": "4500"}],
}


def run(*arguments, text=""):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return subprocess.run(
        [sys.executable, "-m", "calc", *arguments], input=data, cwd=ROOT, capture_output=True, timeout=60
    )


def shell(command, **files):
    """Exit code of a pipeline, what it printed; {calc} is the command line, {name} the path of a file."""
    calc = f"{shlex.quote(sys.executable)} -m calc"
    names = {name: shlex.quote(str(path)) for name, path in files.items()}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command.format(calc=calc, **names)], cwd=ROOT, capture_output=True, timeout=60
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def batch_file(path, count):
    """A file of so many lines, each seventh of them no JSON."""
    path.write_text("".join((json.dumps(SCENARIO) if at % 7 else "{") + "\n" for at in range(count)), encoding="utf-8")
    return path


def refusal(text):
    """Code and field of a refusal; checks exit code, one line on stderr, no traceback."""
    done = run(text=text)
    assert done.returncode == 2 and b"Traceback" not in done.stderr
    assert len(done.stderr.decode().strip().splitlines()) == 1
    error = json.loads(done.stdout)["error"]
    return error["code"], error["field"]


def with_(**changes):
    return json.dumps(SCENARIO | changes)


def span(**changes):
    return with_(spans=[{"from": "2020-01", "to": "2020-12", "base": "4500"} | changes])


def test_result_is_the_one_of_assess():
    done = run(text=json.dumps(SCENARIO))
    assert done.returncode == 0 and done.stderr == b""
    assert json.loads(done.stdout) == assess(SCENARIO)


def test_a_file_is_read(tmp_path):
    path = tmp_path / "scenario.json"
    path.write_text("\ufeff" + json.dumps(SCENARIO), encoding="utf-8")
    assert json.loads(run(str(path)).stdout) == assess(SCENARIO)


@pytest.mark.parametrize(
    "text, code, field",
    [
        ("", "not_json", ""),
        ("[1, 2]", "wrong_type", ""),
        ("{nonsense", "not_json", ""),
        ("[" * 100_000, "not_json", ""),
        (b"\xff\xfe", "not_json", ""),
        ('{"ground": "death", "ground": "death"}', "duplicate_key", "ground"),
        (with_().replace('"to"', '"from": "2020-02", "to"'), "duplicate_key", "spans[0].from"),
        (with_(overlap=[{}, {"to": 1}]).replace('"to": 1', '"to": 1, "to": 2'), "duplicate_key", "overlap[1].to"),
        ('{"": 1, "": 2}', "duplicate_key", ""),
        ('{"ground": "stop_paying", "month": "\\ud800"}', "not_json", ""),
        ('{"ground": "stop_paying", "\\ud800": 1}', "not_json", ""),
        (with_(colour="red"), "unknown_key", "colour"),
        (with_(ground="holiday"), "not_a_word", "ground"),
        (with_(ground=7), "wrong_type", "ground"),
        (with_(month="2026-13"), "not_a_month", "month"),
        (with_(month="2026-5"), "not_a_month", "month"),
        (with_(month="26-05"), "not_a_month", "month"),
        (with_(month=202605), "wrong_type", "month"),
        (with_(month=None), "required", "month"),
        (with_(as_of="2026-02-30"), "not_a_day", "as_of"),
        (with_(as_of="2030-01-01"), "out_of_range", "as_of"),
        (with_(province="atlantis"), "not_a_word", "province"),
        (with_(track=["men60"]), "wrong_type", "track"),
        (with_(birth="2027-01"), "out_of_range", "birth"),
        (with_(months_paid="120"), "wrong_type", "months_paid"),
        (with_(months_paid=True), "wrong_type", "months_paid"),
        (with_(months_paid=1e3), "out_of_range", "months_paid"),
        (with_(months_paid=1.5), "wrong_type", "months_paid"),
        (with_(months_paid=10**40), "out_of_range", "months_paid"),
        (with_().replace('"2026-05"', "9" * 5000), "wrong_type", "month"),
        (with_(months_paid=7).replace("7", "9" * 5000), "out_of_range", "months_paid"),
        (with_(balance=float("nan")), "not_json", ""),
        (with_(balance=-float("inf")), "not_json", ""),
        (with_(month="2026-05\n"), "not_a_month", "month"),
        (with_(month=" 2026-05"), "not_a_month", "month"),
        (with_(month="２０２６-05"), "not_a_month", "month"),
        (with_(as_of="2026-11-22 "), "not_a_day", "as_of"),
        (with_(index="１"), "not_a_number", "index"),
        (with_(balance=" 1000"), "not_money", "balance"),
        (with_(months_paid=-1), "out_of_range", "months_paid"),
        (with_(nationality_lost="yes"), "wrong_type", "nationality_lost"),
        (with_(balance="1000"), "required", "balance_month"),
        (with_(balance=4500), "wrong_type", "balance"),
        (with_(balance=1e3), "wrong_type", "balance"),
        (with_(balance="1e3"), "not_money", "balance"),
        (with_(balance="-1"), "negative_money", "balance"),
        (with_(balance="12.345"), "not_money", "balance"),
        (with_(balance="1,23"), "not_money", "balance"),
        (with_(balance="NaN"), "not_money", "balance"),
        (with_(balance="9" * 400), "absurd_money", "balance"),
        (with_(balance="1000", balance_month="2026-06"), "out_of_range", "balance_month"),
        (with_(balance="1000", balance_month="2023-12"), "out_of_range", "spans[0].from"),
        (with_(paid="1000"), "needs_balance", "paid"),
        (with_(medical_from="2026-01"), "out_of_range", "medical_from"),
        (span(credited="2020-01", to="2022-02"), "out_of_range", "spans[0].to"),
        (with_(subsidy="60000"), "subsidy_exceeds_paid", "subsidy"),
        (with_(spans={}), "wrong_type", "spans"),
        (with_(spans=[[]]), "wrong_type", "spans[0]"),
        (with_(spans=[]), "required", "spans"),
        (span(to="2019-12"), "span_backwards", "spans[0].to"),
        (span(**{"from": "2020-00"}), "not_a_month", "spans[0].from"),
        (span(to="2026-06"), "out_of_range", "spans[0].to"),
        (span(credited="2026-06"), "out_of_range", "spans[0].credited"),
        (span(**{"from": "1995-12"}), "out_of_range", "spans[0].from"),
        (span(base="0"), "out_of_range", "spans[0].base"),
        (span(base="99999999"), "absurd_money", "spans[0].base"),
        (span(base=None), "required", "spans[0].base"),
        (span(kind="casual"), "not_a_word", "spans[0].kind"),
        (span(colour="red"), "unknown_key", "spans[0].colour"),
        (
            with_(
                spans=[
                    {"from": "2020-01", "to": "2020-06", "base": "4500"},
                    {"from": "2020-06", "to": "2020-12", "base": "4500"},
                ]
            ),
            "overlapping_spans",
            "spans[1].from",
        ),
        (with_(spans=[{"from": "2020-01", "to": "2020-01", "base": "1"}] * 10_000), "too_many_spans", "spans"),
    ],
)
def test_bad_input_names_a_code_and_a_field(text, code, field):
    assert refusal(text) == (code, field)


def test_full_width_digits_and_spaces_are_read_where_they_are_typed():
    plain = assess(SCENARIO)
    typed = SCENARIO | {
        "month": " ２０２６－０５",
        "as_of": "２０２６-11-22\n",
        "growth": "１．５",
        "spans": [
            {"from": "２０２０-０１", "to": "2020－12", "base": "４，５００．００"},
            {"from": "2021-01", "to": "2024-12 ", "base": "¥ 4,500"},
        ],
    }
    assert assess(scenario_of_typed(typed))["account"] == plain["account"]
    jsonschema.validate(scenario_of_typed(typed), schema())


def test_commas_of_thousands_are_read():
    spans = [SCENARIO["spans"][0] | {"base": "4,500.00"}]
    assert assess(SCENARIO | {"spans": spans}) == assess(SCENARIO)


def test_null_is_as_good_as_absent():
    """An object that a program writes with all its keys."""
    spans = [SCENARIO["spans"][0] | {"kind": None, "credited": None}]
    nulls = {field.name: None for field in FIELDS} | SCENARIO | {"spans": spans}
    assert assess(nulls) == assess(SCENARIO)


FORMAT = {
    "required",
    "one_amount",
    "needs_payment",
    "wrong_type",
    "not_a_month",
    "month_incomplete",
    "not_a_day",
    "not_a_number",
    "not_money",
    "negative_money",
    "not_a_word",
    "unknown_key",
}
ATOMS = ["", " ", "0", "1", "9" * 13, "-1", "1.5", "1.50", "1.234", "1,234", "12,34", "1234,567", ".5", "5.", "2024-01"]
ATOMS += [
    "2024-13",
    "1899-12",
    "1900-01",
    "0000-01",
    "2024-",
    "-01",
    "2024-02-29",
    "2023-02-29",
    "2024-1-1",
    "men60",
    "yes",
]
ATOMS += [
    "２０２４-０１",
    "１",
    "1e3",
    "NaN",
    "+1",
    "true",
    "null",
    "1\n",
    "2024-01\n",
    "2024-02-29\n",
    "\t2024-01",
    "1\u3000",
]
NUMBERS = [0, 1, -1, 900, 901, 10**19, 10**400, 0.0, 1.0, 1.5, -0.5, 1e300, True, False, None]
TEXTS = st.one_of(
    st.sampled_from(ATOMS), st.text("0123456789-., \n１", max_size=11), st.from_regex(r"[0-9]{1,4}[.,-][0-9]{1,3}")
)
VALUES = st.one_of(st.sampled_from(NUMBERS), TEXTS, st.integers(), st.floats(allow_nan=False, allow_infinity=False))
VALUES |= st.sampled_from([[], {}, [[]], [None], ["1"], {"a": 1}])
VALIDATOR = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def assert_the_schema_agrees(scenario, name, kind):
    """Whatever has the wrong form is refused by both; a schema says the limits of counts only."""
    wrong = FORMAT | ({"out_of_range"} if kind == "count" else set())
    refused = [
        error.code
        for error in check_scenario(scenario)[1]
        if error.field.partition("[")[0] == name and error.code in wrong
    ]
    assert VALIDATOR.is_valid(scenario) == (not refused), (scenario, refused)


@pytest.mark.parametrize("name", FIELD)
@given(value=VALUES)
def test_a_value_is_accepted_as_the_schema_says(name, value):
    assert_the_schema_agrees({"ground": "stop_paying", "month": "2026-11"} | {name: value}, name, FIELD[name].kind)


@pytest.mark.parametrize("field", SPAN_FIELDS, ids=lambda field: field.name)
@given(value=VALUES)
def test_a_value_of_a_span_is_accepted_as_the_schema_says(field, value):
    amount = {} if field.name in AMOUNTS else {"payment": "900"} if field.name == "per" else {"base": "4500"}
    span = {"from": "2024-01", "to": "2024-12"} | amount | {field.name: value}
    assert_the_schema_agrees({"ground": "stop_paying", "month": "2026-11", "spans": [span]}, "spans", field.kind)


@pytest.mark.parametrize(
    "digits", ["9" * 10**7, "-" + "9" * 10**7, "x" * 10**7, "9,999" * 10**6, "2024-01" + " " * 10**7]
)
def test_a_refusal_repeats_forty_characters_of_what_was_given(digits):
    """Of any field, of a span, of a key that is not known."""
    valid = {"ground": "stop_paying", "month": "2026-11"}
    span = {"from": "2024-01", "to": "2024-12", "base": "4500"}
    scenarios = [valid | {name: digits} for name in FIELD]
    scenarios += [valid | {"spans": [span | {name: digits}]} for name in SPAN_FIELD]
    scenarios += [valid | {digits: 1}, valid | {"spans": [{digits: 1}]}]
    for scenario in scenarios:
        errors = check_scenario(scenario)[1]
        assert errors
        for error in errors:
            assert len(json.dumps(error_data(error))) < 250
            assert len(error.detail.get("given", "")) <= 40


def test_rules_that_were_not_out_yet_are_a_matter_of_the_day():
    """The field is one of the scenario; page and command line say the same of it."""
    scenario = {
        "ground": "death",
        "month": "2026-01",
        "as_of": "2011-07-01",
        "spans": [{"from": "2020-01", "to": "2020-12", "base": "4000"}],
    }
    with pytest.raises(ScenarioError) as refused:
        assess(scenario)
    assert error_data(refused.value)["error"] == {
        "code": "no_rule_in_force",
        "field": "as_of",
        "table": "bank_deposit_rate",
        "month": "2020-01",
        "why": "rules_not_out_yet",
    }
    assert [error.field for error in answer_of(scenario).errors] == ["as_of"]


def test_sixty_years_month_by_month():
    """A very long life of payments is fine, quickly."""
    spans = [
        {"from": f"{year}-{month:02d}", "to": f"{year}-{month:02d}", "base": "4500"}
        for year in range(1996, 2056)
        for month in range(1, 13)
    ]
    result = assess({"ground": "stop_paying", "month": "2055-12", "spans": spans})
    assert len(result["ledger"]) == 60
    assert result["account"]["credited"] == "275400.00"  # 120 × 495.00 to 2005 (11 %), 600 × 360.00 after


def test_a_missing_file_is_said(tmp_path):
    missing = str(tmp_path / "nowhere.json")
    done = run(missing)
    error = json.loads(done.stdout)["error"]
    assert done.returncode == 2 and (error["code"], error["file"]) == ("no_file", missing)
    assert missing in done.stderr.decode()


@pytest.mark.parametrize(
    "language, words",
    [("zh", ("可以取", "约 {} 元", "怎么算的", "人社部")), ("en", ("Payable", "about CNY {}", "worked out"))],
)
def test_text_is_a_readable_report(language, words):
    text = run("--text", "--lang", language, text=json.dumps(SCENARIO)).stdout.decode("utf-8").replace("\u00a0", " ")
    balance = f"{Decimal(expected(SCENARIO)['account']['balance']):,}"
    for one in words:
        one = one.format(balance)
        assert one in text
    assert "{" not in text and "None" not in text


def test_batch_answers_line_by_line(tmp_path):
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join([json.dumps(SCENARIO), "{", json.dumps({"ground": "death"})]) + "\n", encoding="utf-8")
    done = run("--batch", str(source), str(target))
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert done.returncode == 3 and len(lines) == 3
    assert lines[0] == assess(SCENARIO)
    assert [line["error"]["code"] for line in lines[1:]] == ["not_json", "required"]


def test_schema_describes_input_and_result():
    document = json.loads(run("--schema").stdout)
    assert document == schema()
    jsonschema.Draft202012Validator.check_schema(document)
    jsonschema.validate(SCENARIO, document)
    jsonschema.validate(assess(SCENARIO), {"$ref": "#/$defs/result", "$defs": document["$defs"]})
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(SCENARIO | {"colour": "red"}, document)


# ---------------------------------------------------------------- what is closed, full or gone


@pytest.mark.parametrize(
    "command, code, said",
    [
        ("{calc} --schema >/dev/full", 2, "-: cannot_write (No space left on device)"),
        ("{calc} --schema >&-", 2, "-: cannot_write (closed)"),
        ("{calc} --schema >&- 2>&-", 2, ""),
        ("{calc} --schema >/dev/full 2>/dev/full", 2, ""),
        ("{calc} --schema 2>&- >/dev/null", 0, ""),
        ("{calc} --schema | true", 0, ""),
        ("{calc} --help >/dev/full", 2, "-: cannot_write (No space left on device)"),
        ("{calc} --help | true", 0, ""),
        ("{calc} {one} >/dev/full", 2, "-: cannot_write (No space left on device)"),
        ("{calc} {one} >&-", 2, "-: cannot_write (closed)"),
        ("{calc} {one} 2>&- >/dev/null", 0, ""),
        ("{calc} {one} | true", 0, ""),
        ("{calc} --text {one} >/dev/full", 2, "-: cannot_write (No space left on device)"),
        ("{calc} --text {one} >&-", 2, "-: cannot_write (closed)"),
        ("{calc} --text {one} | true", 0, ""),
        ("{calc} {lines} >/dev/full", 2, "input: not_json"),
        ("{calc} {lines} | true", 2, "input: not_json"),
        ("{calc} <&-", 2, "-: no_file (closed)"),
        ("{calc} --batch - - <&-", 2, "-: no_file (closed)"),
        ("{calc} --batch {lines} - >&-", 2, "-: cannot_write (closed)"),
        ("{calc} --batch {lines} - >/dev/full", 2, "-: cannot_write (No space left on device)"),
        ("{calc} --batch {lines} /dev/full", 2, "/dev/full: cannot_write (No space left on device)"),
        ("{calc} --batch {lines} /dev/stdout | head -1", 0, ""),
        ("{calc} --batch {lines} /dev/stdout --jobs 1 | head -1", 0, ""),
        ("{calc} --batch - - <{lines} | head -1", 0, ""),
        ("{calc} --batch - - 2>&- <{lines} | head -1", 0, ""),
    ],
)
def test_no_traceback_whatever_is_closed_or_full(command, code, said, tmp_path):
    one, lines = tmp_path / "one.json", batch_file(tmp_path / "lines.jsonl", 300)
    one.write_text(json.dumps(SCENARIO), encoding="utf-8")
    returned, out, err = shell(command, one=one, lines=lines)
    assert returned == code and err.startswith(said) and "Traceback" not in out + err
    assert err.count("\n") == (1 if said else 0)


def test_the_file_that_failed_is_named(tmp_path):
    lines = batch_file(tmp_path / "lines.jsonl", 2)
    for arguments, code, file in (
        (("--batch", "nowhere", str(tmp_path / "out")), "no_file", "nowhere"),
        (("--batch", str(lines), str(tmp_path)), "cannot_write", str(tmp_path)),
        (("--batch", str(lines), "nowhere/out"), "cannot_write", "nowhere/out"),
        (("--batch", str(lines), str(lines)), "same_file", str(lines)),
        (("--batch", "-", str(lines)), "", ""),
        ((str(tmp_path),), "no_file", str(tmp_path)),
    ):
        done = run(*arguments)
        error = json.loads(done.stdout)["error"] if code else {"code": "", "file": ""}
        assert (error["code"], error["file"]) == (code, file) and error.get("field", "") == ""
    assert not (tmp_path / "out").exists()


def test_a_batch_does_not_overwrite_what_it_reads_from_stdin(tmp_path):
    lines = batch_file(tmp_path / "lines.jsonl", 2)
    before = lines.read_bytes()
    returned, out, _ = shell("{calc} --batch - {lines} <{lines}", lines=lines)
    assert (returned, json.loads(out)["error"]["code"], lines.read_bytes()) == (2, "same_file", before)


@pytest.mark.parametrize(
    "arguments",
    [
        "--schema --batch a b",
        "--schema --text",
        "--schema -",
        "--schema --lang zh",
        "--schema --jobs 2",
        "--batch a b --text",
        "--batch a b --lang zh",
        "--batch a b -",
        "--batch a",
        "--batch a b --jobs 0",
        "--batch a b --jobs 257",
        "--batch a b --jobs ２",
        "--batch a b --jobs " + "9" * 5000,
        "--lang zh",
        "--jobs 2",
        "--text --lang fr",
        "--colour",
        os.fsdecode(b"--\xff"),
    ],
)
def test_options_that_exclude_one_another_are_refused(arguments):
    done = run(*arguments.split())
    error = json.loads(done.stdout)["error"]
    assert (done.returncode, error["code"], error["field"]) == (2, "bad_option", "")
    assert len(done.stderr.splitlines()) == 1 and len(done.stderr) < 200


# ---------------------------------------------------------------- batch


def test_a_batch_is_the_same_on_any_number_of_processes(tmp_path):
    lines = batch_file(tmp_path / "lines.jsonl", 500)
    alone = run("--batch", str(lines), "-", "--jobs", "1")
    assert alone.returncode == 3 and alone.stdout.count(b"\n") == 500 and alone.stderr == b""
    for more in (("--jobs", "3"), ()):
        assert run("--batch", "-", "-", *more, text=lines.read_bytes()).stdout == alone.stdout


def test_one_process_answers_a_line_before_it_reads_the_next():
    command = [sys.executable, "-m", "calc", "--batch", "-", "-", "--jobs", "1"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for _ in range(3):
            process.stdin.write(json.dumps(SCENARIO).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline()) == assess(SCENARIO)
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_batch_reads_no_further_ahead_than_it_must(jobs):
    """20,000 lines; however long the file, only so many chunks are between reading and writing."""
    read = 0

    def chunks():
        nonlocal read
        for _ in range(1000):
            read += 1
            yield [b"{\n"] * 20

    for written, (count, failed, text) in enumerate(_in_order(chunks(), jobs)):
        assert read - written <= jobs + 1
        assert (count, failed, text.count(b"\n")) == (20, True, 20)
    assert read == 1000


PEAK = """
import resource, subprocess, sys
subprocess.run([sys.executable, "-m", "calc", "--batch", sys.argv[1], "/dev/null"])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_a_batch_takes_the_same_memory_however_long_it_is(tmp_path):
    def peak(count):
        line = json.dumps({"ground": "stop_paying", "month": "2026-11"}) + "\n"
        (tmp_path / "lines").write_text(line * count, encoding="utf-8")
        done = subprocess.run([sys.executable, "-c", PEAK, str(tmp_path / "lines")], cwd=ROOT, capture_output=True)
        return int(done.stdout)

    assert peak(20_000) < peak(500) * 1.2


def started(lines, out, **streams):
    """A batch that takes a while, under way."""
    process = subprocess.Popen(
        [sys.executable, "-m", "calc", "--batch", str(lines), str(out), "--jobs", "2"],
        cwd=ROOT,
        start_new_session=True,
        stderr=subprocess.PIPE,
        **streams,
    )
    while not out.exists() or out.stat().st_size == 0:
        time.sleep(0.02)
    return process


def children(process):
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True).stdout
    return [int(pid) for pid in found.split()]


def runs(pid):
    """Whether a process runs (a dead one may wait to be collected)."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout.strip()
    return state not in ("", "Z")


def test_ctrl_c_ends_a_batch_cleanly(tmp_path):
    process = started(batch_file(tmp_path / "lines", 20_000), tmp_path / "out")
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130 and err == b""
    whole, _, rest = (tmp_path / "out").read_bytes().rpartition(b"\n")
    assert rest == b"" and all(json.loads(line) for line in whole.splitlines())


def test_a_process_that_is_lost_is_said(tmp_path):
    process = started(batch_file(tmp_path / "lines", 20_000), tmp_path / "out", stdout=subprocess.PIPE)
    os.kill(children(process)[0], signal.SIGKILL)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 2 and json.loads(out)["error"]["code"] == "process_lost"
    assert len(err.splitlines()) == 1


def test_no_process_outlives_a_batch_that_is_killed(tmp_path):
    process = started(batch_file(tmp_path / "lines", 20_000), tmp_path / "out")
    left = children(process)
    process.kill()
    process.communicate(timeout=20)
    until = time.monotonic() + 10
    while any(runs(pid) for pid in left) and time.monotonic() < until:
        time.sleep(0.1)
    assert len(left) == 2 and not any(runs(pid) for pid in left)


def test_progress_is_shown_on_a_terminal_only(tmp_path):
    lines = batch_file(tmp_path / "lines", 100)
    assert run("--batch", str(lines), str(tmp_path / "out")).stderr == b""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "calc", "--batch", str(lines), str(tmp_path / "out")]
    assert subprocess.run(command, cwd=ROOT, stderr=theirs, timeout=60).returncode == 3
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert shown.startswith("\r") and shown.rstrip().split("\r")[-1] == "100"
