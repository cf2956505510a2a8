"""The command line (CPython only; the one module that reads files).

    python -m calc < scenario.json                      the result as JSON
    python -m calc scenario.json --text --lang en       the same as a readable report
    python -m calc --schema                             JSON Schema of scenario and result
    python -m calc --batch in.jsonl out.jsonl           one result or error a line

Bad input: exit 2, stdout ``{"error": {"code", "field", …}}``, stderr one line. A batch with a
failed line: exit 3.
"""

import argparse
import json
import sys
from pathlib import Path

from . import Result, ScenarioError, assess, assess_case, read_scenario
from .base.errors import InputError
from .contract.result import result_data
from .contract.schema import schema
from .page.view import present
from .strings import LANGUAGES, REPORTS, load_words


def main(arguments=None) -> int:
    """Run one command; returns the exit code."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        options = _options(arguments)
        if options.schema:
            return _print(schema())
        if options.batch:
            return _batch(*options.batch)
        result = assess_case(read_scenario(parse_json(_read(options.scenario))))
        if options.text:
            sys.stdout.write(report(result, options.lang))
            return 0
        return _print(result_data(result))
    except ScenarioError as error:
        _print(error_data(error))
        print(ascii(f"{error.field or 'input'}: {error.code}")[1:-1], file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader has seen enough
        sys.stderr.close()
        return 0


def _options(arguments):
    parser = _Parser(prog="python -m calc", description=__doc__.partition("\n")[0])
    parser.add_argument("scenario", nargs="?", default="-", help="file with the scenario, - for stdin")
    parser.add_argument("--text", action="store_true", help="a readable report with its working")
    parser.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help="language of the report")
    parser.add_argument("--schema", action="store_true", help="JSON Schema of scenario and result")
    parser.add_argument("--batch", nargs=2, metavar=("IN", "OUT"), help="JSON lines in and out")
    options = parser.parse_args(arguments)
    if options.batch and (options.text or options.scenario != "-"):
        parser.error("--batch goes alone")
    return options


class _Parser(argparse.ArgumentParser):
    """Bad options are refused like any other input."""

    def error(self, message):
        raise InputError("bad_option", "", why=message)


def parse_json(text: str) -> dict:
    """One JSON value. Raises InputError ``not_json`` (also for a key given twice)."""
    try:
        value = json.loads(text, object_pairs_hook=_single_keys)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
        return value
    except RecursionError:
        raise InputError("not_json", "", why="nested too deeply")
    except UnicodeEncodeError:
        raise InputError("not_json", "", why="half of a surrogate pair")
    except InputError:
        raise
    except ValueError as error:
        raise InputError("not_json", "", why=str(error)[:120])


def _single_keys(pairs: list) -> dict:
    data = {}
    for key, value in pairs:
        if key in data:
            raise InputError("duplicate_key", ascii(key)[1:-1][:40])
        data[key] = value
    return data


def _read(name: str) -> str:
    try:
        if name == "-" and sys.stdin is None:
            raise InputError("no_file", "", why="standard input is closed")
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("not_json", "", why="not UTF-8")
    except OSError as error:
        raise InputError("no_file", "", why=error.strerror or str(error))


def _print(data: dict) -> int:
    print(json.dumps(data, ensure_ascii=False, indent=2))
    return 0


def error_data(error: ScenarioError) -> dict:
    """A refusal as the contract prints it."""
    return {"error": {"code": error.code, "field": error.field} | error.detail}


def _batch(source: str, target: str) -> int:
    """Every line for itself, in order, one at a time in memory."""
    failed = False
    if Path(target).exists() and Path(source).exists() and Path(source).samefile(target):
        raise InputError("same_file", "")
    try:
        with open(source, "rb") as lines, open(target, "w", encoding="utf-8") as out:
            for line in lines:
                data = _batch_line(line)
                failed = failed or "error" in data
                out.write(json.dumps(data, ensure_ascii=False) + "\n")
    except OSError as error:
        raise InputError("no_file", "", why=error.strerror or str(error))
    return 3 if failed else 0


def _batch_line(line: bytes) -> dict:
    try:
        return assess(parse_json(line.decode("utf-8-sig")))
    except UnicodeDecodeError:
        return error_data(InputError("not_json", "", why="not UTF-8"))
    except ScenarioError as error:
        return error_data(error)


def report(result: Result, language: str) -> str:
    """The readable report. Raises InputError ``needs_jinja2`` where Jinja2 or PyYAML is missing."""
    template = _environment().get_template("report.txt")
    words = load_words(language)
    return template.render(view=present(result, words), words=words)


def _environment():
    try:
        import jinja2
    except ImportError:
        raise InputError("needs_jinja2", "", why="pip install Jinja2 PyYAML")
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(REPORTS), trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )


if __name__ == "__main__":
    sys.exit(main())
