"""The calculator page in the user's tongue.

Rules: locators are properties; ``expect_…`` waits, nothing sleeps; no test touches a locator of
the markup itself. Fields are named by their key in the scenario.
"""

import json

from playwright.sync_api import expect

READY_MS = 20_000
AMOUNTS = ("base", "payment", "tier")


class CalculatorPage:
    """Choose a ground, fill in what it asks for, read the answer."""

    def __init__(self, page, address, language):
        self.page, self.language = page, language
        self.url = f"{address}{language}/calculator/"

    def open(self, fragment=""):
        """Go to the page and wait until Python answers."""
        self.page.goto(self.url + fragment)
        expect(self.root).to_have_attribute("data-ready", "true", timeout=READY_MS)
        return self

    @property
    def root(self):
        return self.page.locator("[data-calculator]")

    @property
    def verdict(self):
        return self.page.locator("[data-slot='verdict.title']")

    @property
    def figure(self):
        return self.page.locator("[data-slot='amount.figure']")

    @property
    def reasons(self):
        return self.page.locator("[data-rows='reasons'] li")

    @property
    def steps(self):
        return self.page.locator("[data-rows='steps']:not([data-rows] *) > li")

    @property
    def ledger(self):
        return self.page.locator("[data-rows='ledger'] > tr")

    def rows(self, name):
        """The text of each row of a list."""
        return self.page.locator(f"[data-rows='{name}'] > :not(template)").all_inner_texts()

    def field(self, name, row=None):
        """A field by its key, the one that the ground asks for; of a row: ``field("amount", row=("spans", 0))``."""
        if row is None:
            return self.page.locator(f"#form [data-field='{name}']:not([hidden])")
        listed, position = row
        return (
            self.page.locator(f"[data-spans='{listed}'] [data-span]")
            .nth(position)
            .locator(f"[data-field='span.{name}']")
        )

    def choose_ground(self, ground):
        self.page.locator(f"a[data-ground='{ground}']").click()
        expect(self.root).to_have_attribute("data-ground", ground)
        return self

    def choose_other_ground(self, ground):
        self.page.locator("[data-ground-change]").click()
        return self.choose_ground(ground)

    def fill(self, name, value, row=None):
        """Type or choose a value, whatever kind the field is."""
        field = self.field(name, row)
        self._unfold(field)
        if field.locator("[data-year]").count():
            year, month = value.split("-")
            field.locator("[data-year]").select_option(year)
            field.locator("[data-month]").select_option(month)
        elif field.locator("[type=radio]").count():
            field.locator(f"[type=radio][value='{value}']").check()
        elif field.locator("select").count():
            field.locator("select").select_option(value)
        else:
            field.locator("input").fill(value)
            field.locator("input").blur()
        return self

    def fill_all(self, scenario):
        """Everything of a scenario but its ground."""
        for name, value in scenario.items():
            if name in ("spans", "overlap"):
                for position, span in enumerate(value):
                    self.add_span(name, position, span)
            elif name != "ground":
                self.fill(
                    name, {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
                )
        return self

    def add_span(self, listed, position, span):
        if position:
            self.page.locator(f"[data-spans='{listed}'] [data-action='add']").click()
        for name, value in parts_of(span).items():
            self.fill(name, value, row=(listed, position))
        return self

    @property
    def unfinished(self):
        """What the answer leaves out, each a way to its field."""
        return self.page.locator("[data-result] [data-rows='unfinished'] button")

    def check(self, row):
        """What is said of the amount of a row."""
        listed, position = row
        return self.page.locator(f"[data-spans='{listed}'] [data-span]").nth(position).locator("[data-check]")

    def expect_mark(self, name, text, row=None):
        """Beside the field, that it is asked for."""
        expect(self.field(name, row).locator("[data-asked-mark]:not([hidden])")).to_have_text(text)
        return self

    @property
    def share_link(self):
        """What would be shared now."""
        return self.page.evaluate("calculator.shareLink()")

    @property
    def share_text(self):
        return self.page.locator("#share-text")

    @property
    def qr(self):
        """The QR code among what is shared."""
        return self.page.locator("[data-share] [data-qr]")

    @property
    def save_instead(self):
        """The way out where saving gave no file."""
        return self.page.locator("[data-save-instead] button")

    def expect_printable(self):
        """The sheet of paper is at hand a moment after the answer."""
        expect(self.page.locator("[data-sheet]")).to_have_attribute("data-sheet", "ready")
        return self

    def share(self, action, unfold=True):
        """A button of the block that shares and saves."""
        if unfold:
            self.unfold_sharing()
        self.page.locator(f"[data-share-do='{action}']").click()
        return self

    def download(self, action):
        """(name, bytes) of a file that the page saves."""
        self.unfold_sharing()
        with self.page.expect_download() as waiting:
            self.page.locator(f"[data-share-do='{action}']").click()
        return waiting.value.suggested_filename, waiting.value.path().read_bytes()

    def enter_code(self, code):
        self.unfold_sharing()
        self.page.locator("#share-enter").fill(code)
        self.page.locator("[data-enter] button").click()
        return self

    def unfold_sharing(self):
        block = self.page.locator("[data-share]")
        if block.get_attribute("open") is None:
            block.locator("summary").click()
            expect(block).to_have_attribute("data-share", "ready")
        return self

    def press(self, action):
        """A button of the form as a whole: clear or undo."""
        self.page.locator(f".form-tools [data-action='{action}']").click()
        return self

    def read(self):
        """What the form would send to Python."""
        return json.loads(self.page.evaluate("calculator.read()"))

    def expect_verdict(self, verdict, title=None):
        expect(self.root).to_have_attribute("data-state", "result")
        expect(self.page.locator("[data-result]")).to_have_attribute("data-verdict", verdict)
        if title:
            expect(self.verdict).to_have_text(title)
        return self

    def expect_amount(self, text):
        expect(self.figure).to_contain_text(text)
        return self

    def expect_error(self, name, text, row=None):
        """A message beside the field, tied to its control."""
        field = self.field(name, row)
        expect(field.locator("[data-error]")).to_have_text(text)
        expect(field.locator("input, select").first).to_have_attribute("aria-invalid", "true")
        return self

    def expect_said(self, what, words):
        expect(self.page.locator("[data-share-said]")).to_have_text(words["share.said." + what])
        return self

    def expect_address(self, part):
        self.page.wait_for_url(lambda url: part in url)
        return self

    def expect_notice(self, *parts):
        """What is said of the opened link; nothing without arguments."""
        notice = self.page.locator(".opened")
        if not parts:
            expect(notice.locator("> :not([hidden])")).to_have_count(0)
        for part in parts:
            expect(notice).to_contain_text(part)
        return self

    def expect_state(self, state):
        expect(self.root).to_have_attribute("data-state", state)
        return self

    def open_all(self):
        """Unfold every part of the answer."""
        self.page.evaluate("document.querySelectorAll('.calc details').forEach((one) => { one.open = true; })")
        return self

    def _unfold(self, field):
        """Fields that few need are folded away."""
        around = field.locator("xpath=ancestor::details[not(@open)]/summary")
        if around.count():
            around.first.click()


def parts_of(span):
    """A row of the scenario as the parts of a row of the form."""
    parts = {}
    for name, value in span.items():
        if name in AMOUNTS:
            parts["holds"] = f"payment-{span.get('per', 'month')}" if name == "payment" else name
            parts["amount"] = value
        elif name != "per":
            parts[name] = value
    return parts
