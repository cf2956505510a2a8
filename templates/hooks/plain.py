"""The site before any generator: every page as plain Markdown, and all files that stand beside the pages.

Of the pages nothing is left to do but Markdown and a frame; their front matter stays as it is.
"""

import shutil
from pathlib import Path

from calc.ruleset import RULESET_DAY, RULESET_ID

from . import files, render
from .calculator import parts_of
from .pages import PageError, load_words


def split_front_matter(text: str) -> tuple:
    r"""(front matter with its fences, body) of a page; a page without it has an empty one.

    >>> split_front_matter("---\ntitle: Law\n---\n# Law\n")
    ('---\ntitle: Law\n---\n', '# Law\n')
    """
    fence = "---\n"
    if not text.startswith(fence) or fence not in text[len(fence) :]:
        return "", text
    end = text.index("\n" + fence, len(fence) - 1) + 1 + len(fence)
    return text[:end], text[end:]


def environment(root: Path, as_of: str):
    """Our templates without a generator's, for the rules as known on a day."""
    env = render.plain_environment(root / "templates")
    return render.equipped(env, as_of, {"id": RULESET_ID, "day": RULESET_DAY}, parts_of(root / ".runtime" / "js"))


def page_url(name: str) -> str:
    """The address of a page by the name of its file: every page is a folder.

    >>> page_url("zh/law.md"), page_url("zh/index.md"), page_url("index.md")
    ('zh/law/', 'zh/', '')
    """
    stem = name.removesuffix(".md").removesuffix("index")
    return stem if stem == "" or stem.endswith("/") else stem + "/"


def plain_pages(root: Path, languages: tuple, as_of: str, site_url: str = ""):
    """(name, Markdown) of every page below docs/ in the folder of a language."""
    env, docs = environment(root, as_of), root / "docs"
    for language in languages:
        for path in sorted((docs / language).rglob("*.md")):
            name = path.relative_to(docs).as_posix()
            head, body = split_front_matter(path.read_text(encoding="utf-8"))
            try:
                text = render.render_page(body, env, language, page_url(name), config={"site_url": site_url})
            except PageError as error:
                raise PageError(f"{name}: {error}")
            yield name, head + text


def write(folder: Path, root: Path, languages: tuple, as_of: str, site_url: str = "") -> None:
    """Write the plain pages and all files beside them into a folder that is not there yet."""
    folder.mkdir(parents=True)
    for name, text in plain_pages(root, languages, as_of, site_url):
        _put(folder / name, text)
    draw = render.renderer(environment(root, as_of), config={"site_url": site_url})
    for address, content in files.made({language: load_words(language) for language in languages}, draw, root):
        _put(folder / address, content)
    for address, path in files.published(root):
        _put(folder / address, path.read_bytes())
    shutil.copytree(root / "docs" / "assets", folder / "assets", dirs_exist_ok=True)


def _put(path: Path, content) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
