"""The command line (CPython only; the one module that reads files).

    python -m calc < scenario.json                      the result as JSON
    python -m calc scenario.json --text --lang en       the same as a readable report
    python -m calc --schema                             JSON Schema of scenario and result
    python -m calc --batch in.jsonl out.jsonl           one result or error a line, in order

``-`` is standard input or output. A batch runs on all cores; ``--jobs 1`` starts no other process and answers
each line before it reads the next. Options that exclude one another are refused.

Exit code 0: done, also where the reader of the output has gone (``head``). 2: refused; stdout
``{"error": {"code", "field", …}}``, stderr one line; ``no_file`` and ``cannot_write`` name the ``file``.
3: a batch with a failed line. 130: Ctrl-C. Never a traceback, whatever is closed or full.
"""

import argparse
import json
import os
import signal
import stat
import sys
from collections import deque
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress

from . import Result, ScenarioError, assess, assess_case, read_scenario
from .base.errors import InputError
from .base.money import is_digits
from .contract.result import result_data
from .contract.schema import schema
from .page.view import present
from .strings import LANGUAGES, REPORTS, load_words

MOST_JOBS = 256
MOST_DIGITS = 40  # of a number: no field takes so large a one
CHUNK = 16384  # bytes of a batch that a process gets at a time, up to the end of the line


def main(arguments=None) -> int:
    """Run one command; returns the exit code. What fails is said here and nowhere else."""
    if sys.stdout is not None:
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return _run(_options(arguments))
    except ScenarioError as error:
        _refuse(error)
        return 2
    except BrokenPipeError:  # the reader has seen enough
        return 0
    except OSError as error:  # of a file that was written to the end, as it is closed
        _refuse(InputError("cannot_write", "", why=error.strerror or str(error)))
        return 2
    except KeyboardInterrupt:
        return 130


def _run(options) -> int:
    if options.schema:
        return _say(_json(schema()))
    if options.batch:
        source, target = options.batch
        return _batch(source, target, options.jobs or _cores())
    result = assess_case(read_scenario(parse_json(_read(options.scenario or "-"))))
    return _say(report(result, options.lang or LANGUAGES[0]) if options.text else _json(result_data(result)))


# ---------------------------------------------------------------- options


def _options(arguments):
    """The options. Raises InputError ``bad_option``, also for those that exclude one another."""
    parser = _Parser(prog="python -m calc", description=__doc__.partition("\n")[0])
    parser.add_argument("scenario", nargs="?", help="file with the scenario, - for stdin (default)")
    parser.add_argument("--text", action="store_true", help="a readable report with its working")
    parser.add_argument("--lang", choices=LANGUAGES, help=f"language of the report (default: {LANGUAGES[0]})")
    parser.add_argument("--schema", action="store_true", help="JSON Schema of scenario and result")
    parser.add_argument("--batch", nargs=2, metavar=("IN", "OUT"), help="JSON lines in and out, - for stdin, stdout")
    parser.add_argument("--jobs", type=_jobs, metavar="N", help="processes of a batch (default: one a core)")
    options = parser.parse_args(arguments)
    if options.schema and (options.batch or options.text or options.scenario is not None):
        parser.error("--schema goes alone")
    if options.batch and (options.text or options.scenario is not None):
        parser.error("--batch goes with --jobs only")
    if options.jobs and not options.batch:
        parser.error("--jobs goes with --batch only")
    if options.lang and not options.text:
        parser.error("--lang goes with --text only")
    return options


def _jobs(text: str) -> int:
    if not (is_digits(text) and len(text) < 4 and 1 <= int(text) <= MOST_JOBS):
        raise argparse.ArgumentTypeError(f"1 to {MOST_JOBS}")
    return int(text)


def _cores() -> int:
    """The cores that this process may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_JOBS)


class _Parser(argparse.ArgumentParser):
    """Bad options are refused like any other input, help is printed like any other output."""

    def error(self, message):
        raise InputError("bad_option", "", why=message[:120])

    def print_help(self, file=None):
        _say(self.format_help())


# ---------------------------------------------------------------- in


def parse_json(text: str) -> dict:
    """One JSON value. Raises InputError ``not_json`` and, for a key given twice, ``duplicate_key``."""
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_int=_integer, parse_constant=_no_number)
        for path in _doubles(value, ""):
            raise InputError("duplicate_key", path[:80])
        json.dumps(value, ensure_ascii=False).encode("utf-8")
        return value
    except RecursionError:
        raise InputError("not_json", "", why="nested too deeply")
    except UnicodeEncodeError:
        raise InputError("not_json", "", why="half of a surrogate pair")
    except json.JSONDecodeError as error:
        raise InputError("not_json", "", why=str(error)[:120])


_TWICE = object()


def _object(pairs: list) -> dict:
    """The object of these pairs; a key that is given twice has the value _TWICE."""
    data: dict = {}
    for key, value in pairs:
        data[key] = _TWICE if key in data else value
    return data


def _doubles(value, path: str):
    """The path of each key that is given twice, as errors name a field: ``spans[0].from``."""
    if value is _TWICE:
        yield path
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _doubles(one, (path + "." if path else "") + ascii(key)[1:-1][:40])
    elif isinstance(value, list):
        for at, one in enumerate(value):
            yield from _doubles(one, f"{path}[{at}]")


def _integer(digits: str) -> int:
    """A whole number; of one that is out of all bounds the first digits, which are so as well."""
    return int(digits[:MOST_DIGITS])


def _no_number(name: str):
    raise InputError("not_json", "", why=name)


def _read(name: str) -> str:
    """The text of a file. Raises InputError ``no_file``, ``not_json`` where it is not UTF-8."""
    with _source(name) as file, _named("no_file", name):
        data = file.read()
    return _decoded(data)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("not_json", "", why="not UTF-8")


def _source(name: str):
    """The file to read from, open for a ``with``; standard input stays open behind it."""
    with _named("no_file", name):
        return nullcontext(_open(sys.stdin, name).buffer) if name == "-" else open(name, "rb")


# ---------------------------------------------------------------- out


def _json(data: dict) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def error_data(error: ScenarioError) -> dict:
    """A refusal as the contract prints it."""
    return {"error": {"code": error.code, "field": error.field} | error.detail}


def _refuse(error: ScenarioError) -> None:
    """The refusal on both streams, as JSON and as one line; one that is closed or full stays silent."""
    detail = error.detail
    line = f"{error.field or detail.get('file') or 'input'}: {error.code}"
    line += f" ({detail['why']})" if "why" in detail else ""
    for stream, text in ((sys.stdout, _json(error_data(error))), (sys.stderr, ascii(line)[1:-1] + "\n")):
        with suppress(OSError):
            if stream is not None:
                _write(stream, text)


def _say(text: str) -> int:
    """Print; returns the exit code. Raises InputError ``cannot_write``, BrokenPipeError."""
    with _named("cannot_write", "-"):
        _write(_open(sys.stdout, "-"), text)
    return 0


def _write(file, content) -> None:
    """Write, all the way. Raises OSError; what is left of the content is dropped, else it would fail again at exit."""
    try:
        file.write(content)
        file.flush()
    except OSError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())
        raise


@contextmanager
def _named(code: str, name: str):
    """What the system refuses is an InputError that names the file; a broken pipe remains one."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(code, "", file=name, why=error.strerror or str(error))


def _open(stream, name: str):
    """The standard stream. Raises OSError if it was closed before the start."""
    if stream is None:
        raise OSError("closed")
    return stream


# ---------------------------------------------------------------- batch


def _batch(name: str, target: str, jobs: int) -> int:
    """Every line for itself, in order; a chunk for each process at a time in memory. Returns the exit code."""
    failed, done = False, 0
    with ExitStack() as stack:
        source = stack.enter_context(_source(name))
        out = stack.enter_context(_target(target, source))
        tell = stack.enter_context(_progress(out))
        chunks = _chunks(name, source, 1 if jobs == 1 else CHUNK)
        for count, bad, text in stack.enter_context(closing(_in_order(chunks, jobs))):
            with _named("cannot_write", target):
                _write(out, text)
            failed, done = failed or bad, done + count
            tell(done)
    return 3 if failed else 0


def _target(name: str, source):
    """The file to write to, open for a ``with``. Raises InputError ``same_file`` for the one that is read."""
    with _named("cannot_write", name):
        if name == "-":
            return nullcontext(_open(sys.stdout, name).buffer)
        with suppress(FileNotFoundError):
            there = os.stat(name)
            if stat.S_ISREG(there.st_mode) and os.path.samestat(there, os.fstat(source.fileno())):
                raise InputError("same_file", "", file=name)
        return open(name, "wb")


def _chunks(name: str, source, size: int):
    """Lines in lists, each list of so many bytes and the rest of a line."""
    with _named("no_file", name):
        while lines := source.readlines(size):
            yield lines


def _in_order(chunks, jobs: int):
    """The answers to chunks of lines, in order: each process in turn gets one, and the next when it has answered."""
    if jobs == 1:
        yield from map(_answer, chunks)
        return
    busy: deque = deque()
    try:
        with ExitStack() as stack:
            for chunk in chunks:
                if len(busy) < jobs:
                    pipe = stack.enter_context(_process())
                else:
                    pipe = busy.popleft()
                    yield pipe.recv()
                pipe.send(chunk)
                busy.append(pipe)
            while busy:
                yield busy.popleft().recv()
    except (EOFError, OSError) as error:  # one was killed, or could not be started
        raise InputError("process_lost", "", why=str(error))


@contextmanager
def _process():
    """The pipe to a new process, which ends with it. Ctrl-C is for this one only."""
    from multiprocessing import Pipe, Process

    ours, theirs = Pipe()
    process = Process(target=_work, args=(ours, theirs), daemon=True)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, before)
    theirs.close()
    try:
        yield ours
    finally:
        process.terminate()
        process.join()
        ours.close()


def _work(other, pipe) -> None:
    """Answer chunk after chunk, until there is nobody at the other end, of which this process has a copy."""
    other.close()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(pipe.recv()))


def _answer(lines: list) -> tuple:
    """(lines, whether one failed, the answers as lines of JSON) of a chunk."""
    answers = [_answer_line(line) for line in lines]
    text = "".join([json.dumps(one, ensure_ascii=False) + "\n" for one in answers])
    return len(lines), any("error" in one for one in answers), text.encode("utf-8", "backslashreplace")


def _answer_line(line: bytes) -> dict:
    try:
        return assess(parse_json(_decoded(line)))
    except ScenarioError as error:
        return error_data(error)


@contextmanager
def _progress(out):
    """What to tell the lines done: shown on a terminal, unless the answers go to one themselves."""
    shown = sys.stderr is not None and sys.stderr.isatty() and not out.isatty()

    def show(text):
        with suppress(OSError):
            if shown:
                _write(sys.stderr, text)

    try:
        yield lambda done: show(f"\r{done}")
    finally:
        show("\n")


# ---------------------------------------------------------------- report


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
