"""A human's hand: a mouse or a finger, or the keyboard alone. What it touches it names as people read it."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import axe_playwright_python
from django.utils.translation import gettext, override
from playwright.sync_api import Locator, Page, Response, expect

# A page with more stops than this between two things would not be usable by keyboard.
MOST_STOPS = 160

LEADS_AWAY = """(it, scripts) => {
  const link = it.closest('a[href]')
  if (link) return !link.target && link.href.split('#')[0] !== location.href.split('#')[0]
  const staysHere = scripts && it.form?.matches('[data-taps], [data-note-form]')
  return it.matches('button') && it.type === 'submit' && !!it.form && !staysHere
}"""

ALONE_NONE = """() => [...document.querySelectorAll('main *')]
    .some(one => !one.childElementCount && ['None', 'none'].includes(one.textContent.trim()) && !one.closest('textarea, option'))"""


@cache
def _axe() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")


@dataclass
class Hand:
    """One human at one device.

    Words are given in English as the code has them and looked for in `language`.
    """

    page: Page
    language: str = "en"
    keyboard: bool = False
    address: str = ""
    scripts: bool = True
    off: bool = False

    def says(self, words: str, **named: str) -> str:
        """Return words as this human reads them."""
        with override(self.language):
            return gettext(words) % named if named else gettext(words)

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
            self._reach(field)
        # How the parts of a day are typed is the browser's own matter, and differs by language.
        if not self.keyboard or field.get_attribute("type") in {"date", "time"}:
            field.fill(text)
            return
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)

    def choose(self, label: str, *, within: Locator | None = None, exact: bool = False, **named: str) -> None:
        """Choose a radio button or tick a box, by its words."""
        choice = self._field(label, within, exact=exact, **named)
        if not self.keyboard:
            choice.check()
        elif not choice.is_checked():
            self._choose_by_key(choice)

    def pick(self, label: str, option: str, *, within: Locator | None = None) -> None:
        """Pick an option of a list by its value."""
        field = self._field(label, within, exact=True)
        if self.keyboard:
            self._reach(field)
        field.select_option(option)

    def do(self, thing: Locator) -> None:
        """Press whatever it is."""
        expect(thing).to_be_visible()
        if not thing.evaluate(LEADS_AWAY, self.scripts):
            self._touch(thing)
            return
        # What comes next must not cut off what was just sent.
        with self.page.expect_navigation():
            self._touch(thing)

    def _touch(self, thing: Locator) -> None:
        if self.keyboard:
            self._reach(thing)
            self.page.keyboard.press("Enter")
        else:
            thing.click()

    def _choose_by_key(self, choice: Locator) -> None:
        """Reach a box by Tab and tick it; among radio buttons Tab finds the group and arrows move inside it."""
        if choice.get_attribute("type") == "checkbox":
            self._reach(choice)
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

    def _reach(self, thing: Locator) -> None:
        self._reach_any(thing)

    def _reach_any(self, things: Locator) -> None:
        """Press Tab until one of these has the focus, as somebody without a mouse must."""
        for _ in range(MOST_STOPS):
            if any(one.evaluate("it => it === document.activeElement") for one in things.all()):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"The keyboard does not reach {things}.")

    def looks_right(self) -> None:
        """Hold that axe finds nothing, that nothing runs off the side, and that no template left a hole."""
        if self.off:
            return
        self.page.wait_for_load_state()
        self.page.evaluate(_axe())
        found = self.page.evaluate(
            "() => axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
        )
        assert not found["violations"], f"{self.page.url}\n" + "\n".join(_told(found["violations"]))
        wide = self.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px too wide"
        assert not re.search(r"\{\{|\{%", self.page.locator("main").inner_text()), self.page.url
        assert not self.page.evaluate(ALONE_NONE), f"{self.page.url} says None"


def _told(violations: Iterable[dict[str, object]]) -> Iterable[str]:
    for violation in violations:
        nodes = violation["nodes"]
        assert isinstance(nodes, list)
        where = "; ".join(f"{node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}" for node in nodes[:4])
        yield f"{violation['id']}: {violation['help']} at {where}"
