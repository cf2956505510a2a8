"""A built page as a test reads it: headings, ids, links, prose, rows of parameter tables."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path",
        "rect", "circle"}
HEADINGS = {"h1", "h2", "h3", "h4"}
BLOCKS = {"p", "li", "dd"}
NOT_PROSE = {"cite", "support", "button", "example", "data", "source", "source__title", "changes", "calc"}


class Page(HTMLParser):
    """``path``: the file; ``headings``: (id, text); ``prose``: one text a paragraph or list item."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.ids, self.links, self.headings, self.prose, self.rows = [], [], [], [], []
        self.meta, self.data, self.language, self.main_text = {}, [], "", ""
        self._open = []  # (tag, classes, attributes)
        self._texts = []  # texts of open blocks, headings and cells
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "html":
            self.language = values["lang"]
        for name in ("href", "src"):
            if name in values and tag in ("a", "link", "img", "script"):
                self.links.append((tag, values.get("rel") or "", values[name]))
        if tag == "meta":
            self.meta[values.get("name") or values.get("property") or ""] = values.get("content")
        if tag not in VOID:
            self._open.append((tag, set((values.get("class") or "").split()), values))
            if tag in BLOCKS:
                self._pause()
            if tag in BLOCKS | HEADINGS | {"td", "tr"}:
                self._texts.append([tag, values, ""])

    def handle_endtag(self, tag):
        while self._open and any(tag == one for one, _, _ in self._open):
            closed = self._open.pop()[0]
            if closed in BLOCKS | HEADINGS | {"td", "tr"}:
                self._close_text(closed)
            if closed == tag:
                break

    def handle_data(self, text):
        tags = {tag for tag, _, _ in self._open}
        if "script" in tags:
            if self._open[-1][2].get("type") == "application/ld+json":
                self.data.append(text)
            return
        if "article" in tags:
            self.main_text += text
        if self._texts:
            block = self._texts[-1]
            if block[0] in HEADINGS | {"td"} or not self._within(NOT_PROSE):
                block[2] += text

    def _within(self, names):
        return any(classes & names for _, classes, _ in self._open)

    def _pause(self):
        """A block inside of a block: what stood before it is prose of its own."""
        if self._texts and self._texts[-1][0] in BLOCKS:
            self._keep(self._texts[-1])
            self._texts[-1][2] = ""

    def _close_text(self, tag):
        kind, values, text = self._texts.pop()
        if kind in HEADINGS and self._in_article():
            self.headings.append((values.get("id", ""), text.strip()))
        elif kind == "td":
            self._texts[-1][1].setdefault("cells", {})[values.get("class", "")] = text.strip()
        elif kind == "tr" and "cells" in values:
            table = [one[2]["data-table"] for one in self._open if "data-table" in one[2]]
            fold = [one[2]["id"] for one in self._open if "data__fold" in one[1]]
            if table:
                self.rows.append((table[0], fold[0] if fold else "", values["cells"]))
        else:
            self._keep((kind, values, text))

    def _keep(self, block):
        if block[0] in BLOCKS and self._in_article() and block[2].strip():
            self.prose.append(" ".join(block[2].split()))

    def _in_article(self):
        return any(tag == "article" for tag, _, _ in self._open)
