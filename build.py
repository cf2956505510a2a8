"""The site's build: the events of MkDocs, each a call of templates/hooks, and the command line.

    python build.py build [--on 2025-07-01] [--no-strict]
    python build.py serve [--port 8000]
    python build.py plain FOLDER
    python build.py ruleset [--day 2026-11-22]

What the build makes are plain pages and data (``plain`` writes them); MkDocs makes a site of them.
It loads this file a second time as a hook, so nothing is kept here: everything that lasts is in
``config.extra`` or in the environment.
"""

import argparse
import contextlib
import functools
import http.server
import json
import logging
import os
import subprocess
import sys
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from calc.ruleset import RULESET_DAY, RULESET_ID
from calc.strings import LANGUAGES
from templates.hooks import archive, pages, plain, render, ruleset, search, words, worker
from templates.hooks import files as site_files
from templates.hooks.calculator import PAGES, parts_of
from templates.hooks.languages import OwnNavigation, alternates, in_language, language_of, part_neighbours, without_twin
from templates.hooks.modules import ModuleError
from templates.hooks.pages import load_words
from templates.hooks.policy import PolicyError, with_policy
from templates.hooks.replace import ReplaceError
from templates.hooks.single_file import SingleFileError, single_files

EXAMPLE = ROOT / "templates" / "example.json"
REFUSALS = (pages.PageError, PolicyError, ReplaceError, ModuleError, SingleFileError)


# ---------------------------------------------------------------- events of MkDocs


def on_config(config):
    """Refuse a stale ruleset and faulty words; hold what every page needs to know about the build."""
    logging.getLogger("mkdocs").setLevel(logging.WARNING)  # --quiet would hide warnings from --strict, too
    if ruleset.ruleset_id(RULESET_DAY) != RULESET_ID:
        raise PluginError("calc/ruleset.py is stale: run  python build.py ruleset")
    if faults := words.faults(ROOT):
        raise PluginError("templates/strings:\n  " + "\n  ".join(faults))
    config.extra["languages"] = list(LANGUAGES)
    config.theme["language"] = LANGUAGES[0]
    config.nav = [{code: in_language(config.nav, code)} for code in LANGUAGES]
    config.extra["ruleset"] = {"id": RULESET_ID, "day": RULESET_DAY}
    config.extra["as_of"] = os.environ.get("AS_OF") or RULESET_DAY
    config.extra["calculator_parts"] = parts_of(ROOT / ".runtime" / "js")
    return config


def on_files(files, config):
    """Publish calc/, the runtime and what is made beside the pages; drop what the theme brings in vain."""
    for file in [file for file in files if site_files.is_unused(file.src_uri)]:
        files.remove(file)
    for uri, path in site_files.published(ROOT):
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    for uri, content in site_files.made(_words(), _renderer(config), ROOT):
        files.append(File.generated(config, uri, content=content))
    for name, twin in without_twin([file.src_uri for file in files.documentation_pages()], LANGUAGES):
        raise PluginError(f"docs/{name} has no docs/{twin}")
    return files


def on_nav(nav, config, files):
    """Keep previous and next within a language."""
    part_neighbours(nav.pages, LANGUAGES)
    return nav


def on_page_markdown(markdown, page, config, files):
    """Render the body of a page through Jinja with the macros of templates/macros.html."""
    if "title" not in page.meta:  # front matter that is no YAML is passed over in silence
        raise PluginError(f"docs/{page.file.src_uri}: its front matter gives no title")
    more = {"page": page, "config": config, "base_url": get_relative_url(".", page.url)}
    env = on_env(config.theme.get_env(), config, files)
    with _said_of(page.file.src_uri):
        return render.render_page(markdown, env, language_of(page.file.src_uri, LANGUAGES), page.url, **more)


def on_env(env, config, files):
    """Give the templates the formatters of calc/, the words and the sources."""
    own = config.extra
    return render.equipped(env, own["as_of"], own["ruleset"], own["calculator_parts"])


def on_template_context(context, template_name, config):
    """Pages that are no page (404, robots, llms) speak the first language; llms.txt lists those of all."""
    navigation = {code: _navigation(context["nav"], code) for code in LANGUAGES}
    first = LANGUAGES[0]
    return context | {"navigation": navigation, "nav": navigation[first], "language": first, "word": load_words(first)}


def on_page_context(context, page, config, nav):
    """The language of the page, its words, its own navigation, the same page in the other languages."""
    language = language_of(page.file.src_uri, LANGUAGES)
    context |= {"language": language, "word": load_words(language), "nav": _navigation(nav, language)}
    context["alternates"] = alternates(page.url, LANGUAGES)
    if page.meta.get("template") in PAGES:
        context["example_view"] = _example(config, language)
    return context


def on_post_page(output, page, config):
    """Put the Content-Security-Policy into the page."""
    with _said_of(page.file.src_uri):
        return with_policy(output)


def on_post_template(output, template_name, config):
    """The same for the error page."""
    with _said_of(template_name):
        return with_policy(output) if template_name.endswith(".html") else output


def on_post_build(config):
    """The index of each language, the single files, the service worker."""
    site, views = Path(config.site_dir), {language: _example(config, language) for language in LANGUAGES}
    search.split_index(site, LANGUAGES)
    python, wanted = archive.with_words(_words()), os.environ.get("SERVICE_WORKER") != "off"
    with _said_of("after the pages"):
        single_files(site, _renderer(config), python, views, config.site_url or "", config.extra_css)
        worker.add_worker(site, ROOT / ".runtime" / "sw.js", config.extra["ruleset"]["day"], wanted, LANGUAGES)


# ---------------------------------------------------------------- from MkDocs to plain inputs


@contextlib.contextmanager
def _said_of(name):
    """What stops the build is said with the page it is about, without a traceback."""
    try:
        yield
    except REFUSALS as error:
        raise PluginError(f"{name}: {error}")


def _words():
    return {language: load_words(language) for language in LANGUAGES}


def _navigation(nav, language):
    return OwnNavigation(nav.items, nav.pages, language, LANGUAGES)


def _renderer(config):
    return render.renderer(on_env(config.theme.get_env(), config, None), config=config)


def _example(config, language):
    """The view of the worked example that the calculator shows at first."""
    scenario = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    return pages.example(scenario, load_words(language), config.extra["as_of"])


# ---------------------------------------------------------------- commands


def build(options):
    """Build site/; returns the exit code."""
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"} | ({"AS_OF": options.on} if options.on else {})
    strict = "--strict" if options.strict else "--no-strict"
    command = [sys.executable, "-m", "mkdocs", "build", strict, "-f", "mkdocs.yml"]
    return subprocess.run(command, cwd=ROOT, env=env).returncode


def serve(options):
    """Build, then serve site/ on this machine only, on the first free port."""
    if not (ROOT / ".runtime" / "core.js").is_file():
        print("The Python runtime is missing. Run:  make runtime", file=sys.stderr)
        return 2
    code = build(options)
    if code == 0:
        _serve_forever(options.port)
    return code


def _serve_forever(port):
    """Serve until interrupted; a taken port is passed over."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=ROOT / "site")
    for candidate in range(port, port + 100):
        try:
            server = http.server.ThreadingHTTPServer(("127.0.0.1", candidate), handler)
            break
        except OSError:
            continue
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


def write_plain(options):
    """Write pages as plain Markdown, and all files beside them, for any generator of sites."""
    if options.folder.exists():
        print(f"{options.folder} is there already", file=sys.stderr)
        return 2
    as_of = options.on or RULESET_DAY
    plain.write(options.folder, ROOT, LANGUAGES, as_of, os.environ.get("SITE_URL", ""))
    return 0


def renew_ruleset(options):
    """Renew calc/ruleset.py."""
    text = ruleset.file_text(options.day or RULESET_DAY)
    (ROOT / "calc" / "ruleset.py").write_text(text, encoding="utf-8")
    print(text.partition("\n\n")[2], end="")
    return 0


def main():
    """Read the command line, run one command."""
    parser = argparse.ArgumentParser(description="Build the site.")
    commands = parser.add_subparsers(required=True)

    def command(name, run):
        each = commands.add_parser(name, help=run.__doc__)
        each.set_defaults(run=run)
        return each

    known_by = {"metavar": "DATE", "default": "", "help": "rules as published by this day"}
    for each in (command("build", build), server := command("serve", serve)):
        each.add_argument("--on", **known_by)
        each.add_argument("--strict", action=argparse.BooleanOptionalAction, default=True)
    server.add_argument("--port", type=int, default=8000)
    writer = command("plain", write_plain)
    writer.add_argument("folder", type=Path)
    writer.add_argument("--on", **known_by)
    command("ruleset", renew_ruleset).add_argument("--day", help="the day from which these rules are published")
    options = parser.parse_args()
    return options.run(options)


if __name__ == "__main__":
    sys.exit(main())
