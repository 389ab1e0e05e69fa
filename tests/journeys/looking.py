"""Looking at a page: axe, what runs off its side, and what a template left open."""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
# What axe is asked about parts that it does not know: of how they are built, and of their colours.
ASKED: dict[str, dict[str, object]] = {
    "built": {"runOnly": TAGS, "rules": {name: {"enabled": False} for name in COLOURS}},
    "coloured": {"runOnly": {"type": "rule", "values": COLOURS}},
}

# Parts that are built alike, at the same place of a page, are looked at by axe once. What it can find lies in the elements
# and their attributes, in those around them, in which of them are seen and which hold words, in whether what they refer to
# is there, in which heading follows which and which landmarks there are. So ids, addresses and the words themselves are left
# out, and rows that are built alike count as one or as several. Besides, how something is built hangs on whether the page is
# a narrow or a wide one, and its colours on whether it is light or dark, which is most of axe's work.
BUILT = """() => {
  const PARTS = 'header, nav, main, aside, footer, section, article, form, fieldset, details, dialog, table'
  const ANY = /^(id|href|action|value|name|for|src|content|datetime|d|x|y|cx|cy|r|x1|x2|y1|y2|width|height|points|transform|max.*)$/
  const REFERS = /^(for|aria-(labelledby|describedby|controls|owns|activedescendant))$/
  const SAYS = /^(alt|title|lang|placeholder|aria-label)$|^data-/
  const NARROW = 480
  const told = ({ name, value }) => name + (
    REFERS.test(name) ? ':' + value.split(' ').every(id => document.getElementById(id))
      : SAYS.test(name) ? ':' + !!value.trim() : ANY.test(name) ? '' : '=' + value)
  const inside = parts => parts.filter((one, at) => one !== parts[at - 2] || one !== parts[at - 1]).join('')
  const own = it => {
    const words = [...it.childNodes].some(one => one.nodeType === 3 && one.data.trim())
    return `${it.tagName} ${[...it.attributes].map(told).sort()} ${words} ${it.checkVisibility({ visibilityProperty: true })}`
  }
  const shape = it => `${own(it)}(${inside([...it.children].map(one => one.matches(PARTS) ? own(one) : shape(one)))})`
  const place = it => it ? place(it.parentElement) + own(it) + '>' : ''
  const all = which => [...document.querySelectorAll(which)]
  const headings = all('h1, h2, h3, h4, h5, h6').map(one => one.tagName)
  window.looked = [
    [inside(all('header, nav, main, aside, footer, [role]').map(own)), null],
    ...headings.map((level, at) => [`${headings[at - 1]} ${level}`, null]),
    ...[document.documentElement, ...all(PARTS)].map(one => [place(one.parentElement) + shape(one), one]),
  ]
  const known = page => looked.map(([part]) => page + part)
  return {
    built: known(`${innerWidth < NARROW} ${!!document.title} `),
    coloured: known(`${matchMedia('(prefers-color-scheme: dark)').matches} `),
  }
}"""

# The whole page is looked at where its landmarks or headings stand otherwise than before, and else the new parts alone,
# without what is known inside them.
AXE = """([found, asked]) => {
  const isNew = new Set(found)
  const parts = looked.map(([, part], at) => [part, isNew.has(at)])
  const whole = parts.some(([part, fresh]) => fresh && (!part || part === document.documentElement))
  const chosen = fresh => parts.filter(([part, one]) => part && one === fresh).map(([part]) => part)
  const where = whole ? document : { include: chosen(true), exclude: chosen(false) }
  return axe.run(where, { ...asked, resultTypes: ['violations'], preload: false })
}"""

ALONE_NONE = """() => [...document.querySelectorAll('main *')]
    .some(one => !one.childElementCount && ['None', 'none'].includes(one.textContent.trim()) && !one.closest('textarea, option'))"""


@cache
def _axe() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")


class Eyes:
    """Sees what is wrong with a page. What was looked at is remembered in a folder, for the processes beside this one too."""

    def __init__(self, seen: Path) -> None:
        """Remember in this folder."""
        self.seen = seen
        self.seen.mkdir(exist_ok=True)

    def hold_that_it_looks_right(self, page: Page) -> None:
        """Hold that axe finds nothing, that nothing runs off the side, and that no template left a hole."""
        page.wait_for_load_state()
        for kind, parts in page.evaluate(BUILT).items():
            self._hold_that_axe_finds_nothing(page, kind, parts)
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} is {wide} px too wide"
        assert not re.search(r"\{\{|\{%", page.locator("main").inner_text()), page.url
        assert not page.evaluate(ALONE_NONE), f"{page.url} says None"

    def _hold_that_axe_finds_nothing(self, page: Page, kind: str, parts: list[str]) -> None:
        known = [self.seen / hashlib.sha256(f"{kind} {part}".encode()).hexdigest() for part in parts]
        new = [at for at, part in enumerate(known) if not part.exists()]
        if not new:
            return
        if not page.evaluate("() => 'axe' in window"):
            page.evaluate(_axe())
        violations = page.evaluate(AXE, [new, ASKED[kind]])["violations"]
        assert not violations, f"{page.url}\n" + "\n".join(_told(violations))
        for at in new:
            known[at].touch()


def _told(violations: Iterable[dict[str, object]]) -> Iterable[str]:
    for violation in violations:
        nodes = violation["nodes"]
        assert isinstance(nodes, list)
        where = "; ".join(f"{node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}" for node in nodes[:4])
        yield f"{violation['id']}: {violation['help']} at {where}"
