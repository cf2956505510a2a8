"""Which language a page is in, and which pages are the same in another one.

A page stands in the folder of its language; the same page of another language stands under the
same name in that one's folder. What is in no such folder speaks the first language.

>>> alternates("zh/law/", ("zh", "en"))
{'en': 'en/law/'}
"""


def language_of(address: str, languages: tuple) -> str:
    """The language of a page, of its file's name or of its address."""
    head = address.partition("/")[0]
    return head if head in languages else languages[0]


def alternates(address: str, languages: tuple) -> dict:
    """Each other language and where the same page is in it; nothing for a page of no language."""
    head, slash, rest = address.partition("/")
    if not slash or head not in languages:
        return {}
    return {code: f"{code}/{rest}" for code in languages if code != head}


def in_language(nav, language: str):
    """A navigation that stands without a language, in the folder of one; ``nav``: as in mkdocs.yml."""
    if isinstance(nav, str):
        return f"{language}/{nav}"
    if isinstance(nav, dict):
        return {title: in_language(group, language) for title, group in nav.items()}
    return [in_language(entry, language) for entry in nav]


def without_twin(names: list, languages: tuple) -> list:
    """(page, the one that is missing) wherever a page does not exist in every language."""
    there = set(names)
    return [
        (name, twin) for name in sorted(there) for twin in alternates(name, languages).values() if twin not in there
    ]


class OwnNavigation:
    """The part of a navigation that is of one language: its entries, its pages, its home page.

    ``entries`` of the whole navigation are sections that bear the code of their language as title,
    ``pages`` are all its pages.
    """

    def __init__(self, entries: list, pages: list, language: str, languages: tuple):
        (section,) = [entry for entry in entries if entry.title == language]
        self.items = section.children
        self.pages = [page for page in pages if language_of(page.file.src_uri, languages) == language]
        self.homepage = self.pages[0]

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


def part_neighbours(pages: list, languages: tuple) -> None:
    """Take away the arrows from the last page of a language to the first of the next, and back."""
    for language in languages:
        own = [page for page in pages if language_of(page.file.src_uri, languages) == language]
        if own:
            own[0].previous_page = own[-1].next_page = None
