"""The command line as somebody runs it: JSON in, JSON out, a code and a field for bad input."""

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from calc import assess
from calc.contract.schema import schema
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
        (with_(months_paid=1e3), "wrong_type", "months_paid"),
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


def test_full_width_digits_and_commas_are_read():
    plain = assess(SCENARIO)
    wide = SCENARIO | {
        "spans": [
            {"from": "２０２０-０１", "to": "2020－12".replace("－", "-"), "base": "４，５００．００"},
            {"from": "2021-01", "to": "2024-12", "base": "4,500"},
        ]
    }
    assert assess(wide)["account"] == plain["account"]


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
    done = run(str(tmp_path / "nowhere.json"))
    assert done.returncode == 2 and json.loads(done.stdout)["error"]["code"] == "no_file"


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
