"""Pages and templates through Jinja: plain functions over an environment, whoever made that.

The body of a page is Markdown that calls the macros of templates/macros.html; ``render_page`` makes
it plain Markdown, which any generator of sites can take. The generator's own environment finds the
theme's templates, too; ``plain_environment`` finds ours alone and needs no generator.
"""

import posixpath
from pathlib import Path

import jinja2

from . import pages
from .calculator import Parts
from .pages import PageError, load_words
from .replace import replaced_once, replaced_times

IN_MARKDOWN: dict = {"comment_start_string": "{##", "undefined": jinja2.StrictUndefined}  # {#id} is Markdown's


def equipped(env: jinja2.Environment, as_of: str, ruleset: dict, parts: Parts) -> jinja2.Environment:
    """The environment with the filters and names that our templates and pages use.

    ``as_of``: the day of the build; ``ruleset``: id and day; ``parts``: of the calculator page.
    """
    env.filters.update(yuan=pages.yuan, replaced_once=replaced_once, replaced_times=replaced_times)
    env.globals.update(pages.template_globals(as_of), pages=pages, as_of=as_of, ruleset=ruleset, calculator_parts=parts)
    return env


def plain_environment(templates: Path) -> jinja2.Environment:
    """An environment without a generator: our templates, addresses relative to the page."""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(templates))
    env.filters["url"] = _url
    return env


@jinja2.pass_context
def _url(context, address: str) -> str:
    return relative_url(address, context["page_url"])


def relative_url(address: str, page_url: str) -> str:
    """An address of the site as the page at ``page_url`` writes it.

    >>> relative_url("zh/law/#a", "zh/money/"), relative_url("zh/", "zh/"), relative_url("data/a.csv", "")
    ('../law/#a', './', 'data/a.csv')
    """
    if "://" in address:
        return address
    path, mark, fragment = address.partition("#")
    relative = posixpath.relpath(path or ".", posixpath.dirname(page_url) or ".")
    return relative + ("/" if path.endswith("/") else "") + mark + fragment


def render_page(markdown: str, env: jinja2.Environment, language: str, page_url: str, **more) -> str:
    """The body of a page as plain Markdown. ``more``: what else its macros may name.

    Raises PageError for a name, a word or a source that is not there.
    """
    context = {"language": language, "word": load_words(language), "page_url": page_url} | more
    try:
        macros = env.get_template("macros.html").make_module(context)
        return env.overlay(**IN_MARKDOWN).from_string(markdown).render(context | vars(macros))
    except jinja2.TemplateError as error:
        raise PageError(str(error))


def renderer(env: jinja2.Environment, **always):
    """Renders a template that is no page: ``render("feed.xml", "zh", name=value)``. ``always``: what each gets."""

    def render(name: str, language: str, **values) -> str:
        context = {"language": language, "word": load_words(language)} | always
        return env.get_template(name).render(context | values)

    return render
