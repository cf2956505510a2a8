"""The site's build: MkDocs hooks first, then the words, the helpers, and the command line.

    python build.py build [--on 2025-07-01] [--no-strict]
    python build.py serve [--port 8000]
    python build.py ruleset [--day 2026-11-22]

MkDocs loads this file a second time as a hook, so it keeps no state: everything that
lasts is in ``config.extra`` or in the environment.
"""

import argparse
import functools
import http.server
import json
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import jinja2
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation
from mkdocs.utils import get_relative_url

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from calc.ruleset import RULESET_DAY, RULESET_ID  # noqa: E402
from calc.strings import LANGUAGES  # noqa: E402
from templates.hooks import archive, contract, pages, tables, words  # noqa: E402
from templates.hooks.pages import load_words  # noqa: E402
from templates.hooks.policy import PolicyError, with_policy  # noqa: E402
from templates.hooks.ruleset import file_text, ruleset_id  # noqa: E402
from templates.hooks.replace import ReplaceError, replaced_once, replaced_times  # noqa: E402
from templates.hooks.single_file import single_files  # noqa: E402
from templates.hooks.worker import add_worker  # noqa: E402

UNUSED_FILES = re.compile(
    r"(strings/.*|assets/(js/(service-worker|unpack)\.js|javascripts/lunr/.*|images/favicon\.png|.*\.map)|example\.json|report\.txt|feed\.xml|manifest\.webmanifest)$"
)


# ---------------------------------------------------------------- events of MkDocs


def on_config(config):
    """Refuse a stale ruleset; hold what every page needs to know about the build."""
    logging.getLogger("mkdocs").setLevel(logging.WARNING)  # --quiet would hide warnings from --strict, too
    _require_fresh_ruleset()
    _require_words()
    config.extra["languages"] = list(LANGUAGES)
    config.theme["language"] = LANGUAGES[0]
    config.nav = [{code: _in_language(config.nav, code)} for code in LANGUAGES]
    config.extra["ruleset"] = {"id": RULESET_ID, "day": RULESET_DAY}
    config.extra["as_of"] = os.environ.get("AS_OF") or RULESET_DAY
    return config


def on_files(files, config):
    """Publish calc/ and the runtime beside the pages; drop what the theme brings in vain."""
    for file in list(files):
        if UNUSED_FILES.match(file.src_uri):
            files.remove(file)
    for uri, path in _published():
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    for uri, content in (*_archives(), *_data_and_feeds(config)):
        files.append(File.generated(config, uri, content=content))
    _require_pairs(files)
    return files


def on_nav(nav, config, files):
    """Keep previous and next within a language."""
    for language in LANGUAGES:
        pages = [page for page in nav.pages if language_of(page) == language]
        if pages:
            pages[0].previous_page = pages[-1].next_page = None
    return nav


def on_page_markdown(markdown, page, config, files):
    """Render the body of a page through Jinja with the macros of templates/macros.html."""
    if "title" not in page.meta:  # front matter that is no YAML is passed over in silence
        raise PluginError(f"docs/{page.file.src_uri}: its front matter gives no title")
    env = _environment(config.theme.get_env(), config)
    strict = {"comment_start_string": "{##", "undefined": jinja2.StrictUndefined}  # {#id} is Markdown's
    context = _page_words(page) | {"page": page, "config": config, "base_url": get_relative_url(".", page.url)}
    try:
        macros = env.get_template("macros.html").make_module(context)
        return env.overlay(**strict).from_string(markdown).render(context | vars(macros))
    except (jinja2.TemplateError, pages.PageError) as error:
        raise PluginError(f"{page.file.src_uri}: {error}")


def on_env(env, config, files):
    """Give the templates the formatters of calc/, the words and the sources."""
    return _environment(env, config)


def on_template_context(context, template_name, config):
    """Pages that are no page (404, robots, llms) speak the first language; llms.txt lists those of all."""
    context["navigation"] = {language: _nav_of(context["nav"], language) for language in LANGUAGES}
    context["language"] = LANGUAGES[0]
    context["word"] = load_words(LANGUAGES[0])
    context["nav"] = context["navigation"][LANGUAGES[0]]
    return context


def on_page_context(context, page, config, nav):
    """The language of the page, its words, its own navigation, its twins."""
    context.update(_page_words(page))
    context["nav"] = _nav_of(nav, context["language"])
    context["alternates"] = _twins(page.url)
    if page.meta.get("template") in ("calculator.html", "embed.html"):
        scenario = json.loads((ROOT / "templates" / "example.json").read_text(encoding="utf-8"))
        context["example_view"] = pages.example(scenario, context["word"], config.extra["as_of"])
    return context


def on_post_page(output, page, config):
    """Put the Content-Security-Policy into the page."""
    return _governed(output, page.file.src_uri)


def on_post_template(output, template_name, config):
    """The same for the error page."""
    return _governed(output, template_name) if template_name.endswith(".html") else output


def on_post_build(config):
    """Split the search index, one for each language."""
    path = Path(config.site_dir, "search", "search_index.json")
    index = json.loads(path.read_text(encoding="utf-8"))
    for language in LANGUAGES:
        _write_index(Path(config.site_dir, language, "search"), index, language)
    path.unlink()
    words = {f"words.{language}.json": archive.words_file(language) for language in LANGUAGES}
    python = archive.archive(archive.python_files() | words)
    single_files(Path(config.site_dir), _renderer(config), python, LANGUAGES, config.site_url or "")
    add_worker(
        Path(config.site_dir), ROOT / ".runtime" / "sw.js", RULESET_DAY, os.environ.get("SERVICE_WORKER") != "off"
    )


# ---------------------------------------------------------------- pages and languages


def language_of(page):
    """The language of a page from its path; the doorway speaks the first one."""
    head = page.file.src_uri.partition("/")[0]
    return head if head in LANGUAGES else LANGUAGES[0]


def _page_words(page):
    """Language and words of a page, as the templates and macros name them."""
    language = language_of(page)
    return {"language": language, "word": load_words(language)}


def _twins(url):
    """The same page in each other language, by language, from the root of the site."""
    head, _, rest = url.partition("/")
    return {code: f"{code}/{rest}" for code in LANGUAGES if code != head} if head in LANGUAGES else {}


def _in_language(nav, language):
    """The pages of mkdocs.yml, which stand there without a language, in the folder of one."""
    if isinstance(nav, str):
        return f"{language}/{nav}"
    if isinstance(nav, dict):
        return {title: _in_language(group, language) for title, group in nav.items()}
    return [_in_language(entry, language) for entry in nav]


def _nav_of(nav, language):
    """The navigation of one language, its home page as home."""
    items = [item for item in nav.items if item.title == language]
    own = Navigation(items[0].children, [p for p in nav.pages if language_of(p) == language])
    own.homepage = own.pages[0]
    return own


def _require_pairs(files):
    """Every page exists in every language under one name."""
    pages = {file.src_uri for file in files.documentation_pages()}
    for uri in sorted(pages):
        for twin in _twins(uri).values():
            if twin not in pages:
                raise PluginError(f"docs/{uri} has no docs/{twin}")


def _write_index(folder, index, language):
    """The entries of one language, addressed from its own folder."""
    docs = [
        entry | {"location": entry["location"][len(language) + 1 :]}
        for entry in index["docs"]
        if entry["location"].startswith(language + "/")
    ]
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(index | {"docs": docs}, ensure_ascii=False, separators=(",", ":"))
    (folder / "search_index.json").write_text(text, encoding="utf-8")


# ---------------------------------------------------------------- templates


def _environment(env, config):
    """Filters and globals for pages and templates alike."""
    env.filters.update(yuan=pages.yuan, replaced_once=replaced_once, replaced_times=replaced_times)
    env.globals.update(pages.template_globals(config.extra["as_of"]), pages=pages)
    env.globals["ruleset"] = config.extra["ruleset"]
    env.globals["as_of"] = config.extra["as_of"]
    return env


def _renderer(config):
    """Renders a template that is no page: ``render("offline.html", "zh", css=…)``."""
    env = _environment(config.theme.get_env(), config)

    def render(name, language, **values):
        context = {"language": language, "word": load_words(language), "config": config}
        return env.get_template(name).render(context | values)

    return render


# ---------------------------------------------------------------- calc/ and the runtime


def _archives():
    """Address and bytes of what PyScript unpacks: the rules, and the words of each language."""
    yield "app/calc.tar.gz", archive.archive(archive.python_files())
    for language in LANGUAGES:
        yield f"app/words.{language}.tar.gz", archive.archive({"words.json": archive.words_file(language)})


def _data_and_feeds(config):
    """Address and text of the tables as data, and of the feed of rule changes of each language."""
    yield from tables.published()
    yield from contract.published()
    render = _renderer(config)
    for language in LANGUAGES:
        yield f"{language}/feed.xml", render("feed.xml", language)
        yield f"{language}/manifest.webmanifest", render("manifest.webmanifest", language)


def _governed(output, name):
    """The page with its Content-Security-Policy."""
    try:
        return with_policy(output)
    except (PolicyError, ReplaceError) as error:
        raise PluginError(f"{name}: {error}")


def _published():
    """Address on the site and path of each file that is published byte for byte."""
    for path in sorted((ROOT / "calc").rglob("*.py")):
        yield "app/" + path.relative_to(ROOT).as_posix(), path
    for path in sorted(set((ROOT / ".runtime").glob("*")) - {ROOT / ".runtime" / "sw.js"}):
        yield f"assets/{'js' if path.name == 'qr.js' else 'runtime'}/{path.name}", path


def _require_words():
    """Every language says the same keys, with the same placeholders, and none in vain."""
    faults = words.faults(ROOT)
    if faults:
        raise PluginError("templates/strings:\n  " + "\n  ".join(faults))


def _require_fresh_ruleset():
    """The printed id must be the id of the rules that are there."""
    if RULESET_ID != ruleset_id(RULESET_DAY):
        raise PluginError("calc/ruleset.py is stale: run  python build.py ruleset")


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


def ruleset(options):
    """Renew calc/ruleset.py."""
    text = file_text(options.day or RULESET_DAY)
    (ROOT / "calc" / "ruleset.py").write_text(text, encoding="utf-8")
    print(text.partition("\n\n")[2], end="")
    return 0


def main():
    """Read the command line, run one command."""
    parser = argparse.ArgumentParser(description="Build the site.")
    commands = parser.add_subparsers(required=True)
    for command in (build, serve):
        each = commands.add_parser(command.__name__, help=command.__doc__)
        each.add_argument("--on", metavar="DATE", help="rules as published by this day")
        each.add_argument("--strict", action=argparse.BooleanOptionalAction, default=True)
        each.set_defaults(run=command)
        if command is serve:
            each.add_argument("--port", type=int, default=8000)
    renew = commands.add_parser("ruleset", help=ruleset.__doc__)
    renew.add_argument("--day", help="the day from which these rules are published")
    renew.set_defaults(run=ruleset)
    options = parser.parse_args()
    return options.run(options)


if __name__ == "__main__":
    sys.exit(main())
