"""A human's hand: a mouse or a finger, or the keyboard alone. What it touches it names as people read it."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from django.utils.translation import gettext, ngettext, override
from playwright.sync_api import FilePayload, Locator, Page, Response, expect

from tests.journeys.looking import Eyes

# A page with more stops than this between two things would not be usable by keyboard.
MOST_STOPS = 160

# What sends a form, and where scripts run, what sends it by leaving the page.
SENDS = "form button:not([type=button], [type=reset])"
SENDS_AND_LEAVES = "form:not([data-taps], [data-note-form]) button:not([type=button], [type=reset])"


# At least so many stops lie before one of these: the hand need not look up before. Of a group of radio buttons any may be one.
STOPS_BEFORE = """found => {
  const all = [...document.querySelectorAll('a[href], button, input:not([type=radio]), select, textarea, summary')]
  const stops = all.filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
  const at = stops.indexOf(document.activeElement)
  const ahead = found.map(one => stops.indexOf(one)).filter(one => one > at)
  return ahead.length ? Math.min(...ahead) - at - 1 : 0
}"""


@dataclass
class Hand:
    """One human at one device.

    Words are given in English as the code has them and looked for in `language`.
    """

    page: Page
    eyes: Eyes
    language: str = "en"
    keyboard: bool = False
    address: str = ""
    scripts: bool = True
    off: bool = False

    def says(self, words: str, **named: str) -> str:
        """Return words as this human reads them."""
        with override(self.language):
            found = gettext(words)
            if found == words:  # words for one, of those that differ for one and for many
                found = ngettext(words, words, 1)
            return found % named if named else found

    def open(self, path: str) -> Response | None:
        """Go to an address, as by a bookmark or a letter."""
        return self.page.goto(path if path.startswith("http") else self.address + path)

    def sees(self, words: str, **named: str) -> None:
        """Hold that words stand on the page."""
        expect(self.page.get_by_text(self.says(words, **named)).first).to_be_visible()

    def reads(self, own_words: str) -> None:
        """Hold that somebody's own words stand on the page as they were written."""
        expect(self.page.get_by_text(own_words).first).to_be_visible()

    def press(self, label: str, *, within: Locator | None = None, exact: bool = True, **named: str) -> None:
        """Press a button."""
        self.do((within or self.page).get_by_role("button", name=self.says(label, **named), exact=exact).first)

    def press_in_vain(self, label: str) -> None:
        """Press a button while nothing can be sent."""
        self._touch(self.page.get_by_role("button", name=self.says(label), exact=True).first)

    def follow(self, label: str, *, within: Locator | None = None, exact: bool = True, **named: str) -> None:
        """Follow a link."""
        self.do((within or self.page).get_by_role("link", name=self.says(label, **named), exact=exact).first)

    def unfold(self, label: str, *, within: Locator | None = None) -> None:
        """Open a part of the page that is folded away."""
        self.do((within or self.page).locator("summary", has_text=self.says(label)).first)

    def unfold_all(self) -> None:
        """Open everything that is folded away, to look at it too."""
        self.page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)")

    def write(self, label: str, text: str, *, within: Locator | None = None, exact: bool = True, **named: str) -> None:
        """Write into a field, in place of what stood there."""
        self.write_in(self._field(label, within, exact=exact, **named), text)

    def _field(self, label: str, within: Locator | None, *, exact: bool, **named: str) -> Locator:
        """Return what can be filled in under a label. Sections have labels of the same words; optional fields say so behind it."""
        words = re.escape(self.says(label, **named))
        labelled = (within or self.page).get_by_label(re.compile(rf"^\s*{words}" if exact else words))
        return labelled.and_(self.page.locator("input, textarea, select")).first

    def write_in(self, field: Locator, text: str) -> None:
        """Write into a field that was found already."""
        if self.keyboard:
            self.reach(field)
        # How the parts of a day are typed is the browser's own matter, and differs by language.
        if not self.keyboard or field.get_attribute("type") in {"date", "time"}:
            field.fill(text)
            return
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def choose(self, label: str, *, within: Locator | None = None, exact: bool = False, **named: str) -> None:
        """Choose a radio button or tick a box, by its words."""
        self.choose_it(self._field(label, within, exact=exact, **named))

    def choose_it(self, choice: Locator) -> None:
        """Choose a radio button or tick a box that was found already."""
        if not self.keyboard:
            choice.check()
        elif not choice.is_checked():
            self._choose_by_key(choice)

    def hand_in(self, chooser: Locator, file: Path | FilePayload) -> None:
        """Choose a file. What the browser's own window does then is its own matter."""
        if self.keyboard:
            self.reach(chooser)
        chooser.set_input_files(file)

    def type_in(self, field: Locator, text: str) -> None:
        """Go on writing in a field, letter by letter."""
        if not self.keyboard:
            field.press_sequentially(text)
            return
        if not field.evaluate("it => it === document.activeElement"):
            self.reach(field)
        self.page.keyboard.type(text)

    def pick(self, label: str, option: str, *, within: Locator | None = None) -> None:
        """Pick an option of a list by its value."""
        field = self._field(label, within, exact=True)
        if self.keyboard:
            self.reach(field)
        field.select_option(option)

    def do(self, thing: Locator) -> None:
        """Press whatever it is."""
        if not self._leads_away(thing):
            self._touch(thing)
            return
        # What comes next must not cut off what was just sent.
        with self.page.expect_navigation():
            self._touch(thing)

    def _leads_away(self, thing: Locator) -> bool:
        """Return whether another page comes. Asked without a script of ours, which costs a page more than the press itself."""
        if href := thing.get_attribute("href"):
            to, here = urldefrag(urljoin(self.page.url, href)), urldefrag(self.page.url)
            return not thing.get_attribute("target") and to.url != here.url
        return thing.and_(self.page.locator(SENDS_AND_LEAVES if self.scripts else SENDS)).count() > 0

    def _touch(self, thing: Locator) -> None:
        if self.keyboard:
            self.reach(thing)
            self.page.keyboard.press("Enter")
        else:
            thing.click()

    def _choose_by_key(self, choice: Locator) -> None:
        """Reach a box by Tab and tick it; among radio buttons Tab finds the group and arrows move inside it."""
        if choice.get_attribute("type") == "checkbox":
            self.reach(choice)
            self.page.keyboard.press("Space")
            return
        group = self.page.locator(f"input[type=radio][name={json.dumps(choice.get_attribute('name'))}]")
        self._reach_any(group)
        self.page.keyboard.press("Space")
        for _ in range(group.count()):
            if choice.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        expect(choice).to_be_checked()

    def reach(self, thing: Locator) -> None:
        """Come to something by Tab."""
        self._reach_any(thing)

    def _reach_any(self, things: Locator) -> None:
        """Press Tab until one of these has the focus, as somebody without a mouse must."""
        for _ in range(things.evaluate_all(STOPS_BEFORE)):
            self.page.keyboard.press("Tab")
        for _ in range(MOST_STOPS):
            if things.evaluate_all("found => found.includes(document.activeElement)"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"The keyboard does not reach {things}.")

    def looks_right(self) -> None:
        """Hold that the page looks right, as far as a browser that runs scripts can tell."""
        if not self.off:
            self.eyes.hold_that_it_looks_right(self.page)
