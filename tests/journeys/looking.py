"""Looking at a page: axe, what runs off its side, and what a template left open."""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Parts that are built alike, at the same place of a page, are looked at by axe once. What it can find lies in the elements
# and their attributes, in those around them, in which of them hold words, in whether what they refer to is there, in which
# heading follows which and which landmarks there are, in the width, and in light or dark. So ids, addresses and the words
# themselves are left out, and rows that are built alike count as one or as several.
BUILT = """() => {
  const PARTS = 'header, nav, main, aside, footer, section, article, form, fieldset, details, dialog, table'
  const ANY = /^(id|href|action|value|name|for|src|content|datetime|d|x|y|cx|cy|r|x1|x2|y1|y2|width|height|points|transform|max.*)$/
  const REFERS = /^(for|aria-(labelledby|describedby|controls|owns|activedescendant))$/
  const SAYS = /^(alt|title|lang|placeholder|aria-label)$|^data-/
  const told = ({ name, value }) => name + (
    REFERS.test(name) ? ':' + value.split(' ').every(id => document.getElementById(id))
      : SAYS.test(name) ? ':' + !!value.trim() : ANY.test(name) ? '' : '=' + value)
  const inside = parts => parts.filter((one, at) => one !== parts[at - 2] || one !== parts[at - 1]).join('')
  const own = it => {
    const words = [...it.childNodes].some(one => one.nodeType === 3 && one.data.trim())
    return `${it.tagName} ${[...it.attributes].map(told).sort()} ${words}`
  }
  const shape = it => `${own(it)}(${inside([...it.children].map(one => one.matches(PARTS) ? own(one) : shape(one)))})`
  const place = it => it ? place(it.parentElement) + own(it) + '>' : ''
  const all = which => [...document.querySelectorAll(which)]
  const page = [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, !!document.title] + ' '
  const headings = all('h1, h2, h3, h4, h5, h6').map(one => one.tagName)
  window.looked = [
    [inside(all('header, nav, main, aside, footer, [role]').map(own)), null],
    ...headings.map((level, at) => [`${headings[at - 1]} ${level}`, null]),
    ...[document.documentElement, ...all(PARTS)].map(one => [place(one.parentElement) + shape(one), one]),
  ]
  return looked.map(([part]) => page + part)
}"""

# The whole page is looked at where its landmarks or headings stand otherwise than before, and else the new parts alone,
# without what is known inside them.
AXE = """([found, rules]) => {
  const isNew = new Set(found)
  const parts = looked.map(([, part], at) => [part, isNew.has(at)])
  const whole = parts.some(([part, fresh]) => fresh && (!part || part === document.documentElement))
  const chosen = fresh => parts.filter(([part, one]) => part && one === fresh).map(([part]) => part)
  const where = whole ? document : { include: chosen(true), exclude: chosen(false) }
  return axe.run(where, { runOnly: rules, resultTypes: ['violations'] })
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
        parts = [self.seen / hashlib.sha256(part.encode()).hexdigest() for part in page.evaluate(BUILT)]
        if new := [at for at, part in enumerate(parts) if not part.exists()]:
            _axe_finds_nothing(page, new)
            for at in new:
                parts[at].touch()
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} is {wide} px too wide"
        assert not re.search(r"\{\{|\{%", page.locator("main").inner_text()), page.url
        assert not page.evaluate(ALONE_NONE), f"{page.url} says None"


def _axe_finds_nothing(page: Page, new: list[int]) -> None:
    page.evaluate(_axe())
    found = page.evaluate(AXE, [new, RULES])
    assert not found["violations"], f"{page.url}\n" + "\n".join(_told(found["violations"]))


def _told(violations: Iterable[dict[str, object]]) -> Iterable[str]:
    for violation in violations:
        nodes = violation["nodes"]
        assert isinstance(nodes, list)
        where = "; ".join(f"{node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:300]}" for node in nodes[:4])
        yield f"{violation['id']}: {violation['help']} at {where}"
