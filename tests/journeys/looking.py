"""Looking at a page: axe, what runs off its side, and what a template left open."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
KNOWN = Path(__file__).with_name("looking.js").read_text("utf-8")

# Handing axe over costs more than most looks: after the first it lies on each page of the device, unread until it is asked.
FETCHED = "() => 'axe' in window || (window.fetchAxe?.(), 'axe' in window)"

# How the whole page is built, where anything in it is new: that costs hardly more than a look at the new part alone.
BUILT = """([tags, colours]) => axe.run(document, {
  runOnly: tags, rules: Object.fromEntries(colours.map(name => [name, { enabled: false }])),
  resultTypes: ['violations'], preload: false, selectors: false,
}).then(({ violations }) => ({ violations }))"""

# The colours of the new texts alone, which are most of axe's work. Said besides: on which it gave a verdict that holds for all
# texts alike. It gives none where there is an image or a gradient behind, or what is clipped away, wherever that is.
COLOURED = """([[contrast, links], fresh]) => axe.run({ include: fresh.map(at => looked[at].it) }, {
  runOnly: { type: 'rule', values: [contrast, links] },
  resultTypes: ['violations', 'passes', 'incomplete'], preload: false, selectors: false, elementRef: true,
}).then(({ violations, passes, incomplete }) => {
  const nodes = (results, rule) => results.filter(({ id }) => id === rule).flatMap(({ nodes }) => nodes)
  const says = (node, data) => node.any.some(one => data(one.data ?? {}))
  const clipped = ({ element }) => getComputedStyle(element).clipPath !== 'none'
  const judged = new Set([
    ...nodes(passes, contrast).filter(node => says(node, data => data.contrastRatio || data.messageKey === 'hidden' && clipped(node))),
    ...nodes(incomplete, contrast).filter(node => says(node, data => /^bg(Image|Gradient)$/.test(data.messageKey))),
  ].map(({ element }) => element))
  const distinct = new Set(nodes(passes, links).map(({ element }) => element))
  return {
    violations: violations.map(({ nodes, ...one }) => ({ ...one, nodes: nodes.map(({ element, ...node }) => node) })),
    judged: fresh.filter(at => (!looked[at].text || judged.has(looked[at].it)) && (!looked[at].link || distinct.has(looked[at].it))),
  }
})"""


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
        found = page.evaluate(KNOWN)
        self._hold_that_it_is_built_well(page, found["built"])
        self._hold_that_its_colours_are_well(page, found["coloured"])
        assert found["tooWide"] <= 0, f"{page.url} is {found['tooWide']} px too wide"
        assert not found["leftOpen"], page.url
        assert not found["saysNone"], f"{page.url} says None"

    def _hold_that_it_is_built_well(self, page: Page, parts: list[str]) -> None:
        if new := [part for part in parts if not self._knows(part)]:
            self._ask(page, BUILT, [TAGS, COLOURS])
            self._remember(new)

    def _hold_that_its_colours_are_well(self, page: Page, texts: list[list[str]]) -> None:
        new = [at for at, keys in enumerate(texts) if not any(map(self._knows, keys))]
        if not new:
            return
        judged = self._ask(page, COLOURED, [COLOURS, new])["judged"]
        self._remember(anywhere if at in judged else in_place for at in new for anywhere, in_place in [texts[at]])

    def _ask(self, page: Page, what: str, about: object) -> dict[str, list[int]]:
        """Ask axe, which comes to a page only when it is asked something there."""
        if not page.evaluate(FETCHED):
            page.context.add_init_script(f"window.fetchAxe = () => {{{_axe()}\n}}")
            page.evaluate(_axe())
        answer = page.evaluate(what, about)
        assert not answer["violations"], f"{page.url}\n" + "\n".join(_told(answer["violations"]))
        return dict(answer)

    def _knows(self, part: str) -> bool:
        return self._file(part).exists()

    def _remember(self, parts: Iterable[str]) -> None:
        for part in parts:
            self._file(part).touch()

    def _file(self, part: str) -> Path:
        return self.seen / hashlib.sha256(part.encode()).hexdigest()


def _told(violations: Iterable[dict[str, object]]) -> Iterable[str]:
    for violation in violations:
        nodes = violation["nodes"]
        assert isinstance(nodes, list)
        where = "; ".join(f"{node['html'][:200]} {node.get('failureSummary', '')[:300]}" for node in nodes[:4])
        yield f"{violation['id']}: {violation['help']} at {where}"
