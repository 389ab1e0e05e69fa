"""Every kind of page that the demo's people can reach looks right: axe finds nothing, nothing runs off a small screen.

Each of them follows all links, and looks at one page of each kind, and at a second one where that is in another state.
What they reached and saw is put together: no kind of page of the whole map is left out but those that say why.
"""

import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from zlib import crc32

import pytest
from django.urls import Resolver404, resolve

from alongside.cli import pages_map
from alongside.cli.addresses import addresses
from alongside.kernel.access import ROLES
from tests.journeys.conftest import Way
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

A_FEW = 4  # of the pages of one kind so many are followed: more of them lead to no other kind, or it would be missed below
ANOTHER_STATE = 3  # so many parts of a page that the first of its kind does not have
WAYS = {
    "Maya": Way("small", "en"),
    "Alma": Way("desk", "es", dark=True),
    "Bea": Way("phone", "en", dark=True),
    "Dana": Way("small", "en", dark=True),
    "Inés": Way("desk", "es"),
    "Sam": Way("phone", "en"),
    "Alex": Way("small", "en"),
    "": Way("small", "es"),  # nobody who has signed in
}
ALIKE_FOR_ALL = {address.name for address in addresses() if address.rule and set(address.rule.who) == set(ROLES)}
DOORS = ("/sign-in/", "/design/")
NOT_BY_LINKS: dict[str, str] = {}


def kind(path: str) -> str:
    """Return the name of the page behind an address of this place."""
    try:
        return resolve(urlsplit(path).path).view_name
    except Resolver404:
        raise AssertionError(f"A link leads to {path}, where nothing is.") from None


class Drawn(HTMLParser):
    """Reads of a page where it leads to, without files and ways out, and what it is made of."""

    def __init__(self, path: str, html: str) -> None:
        super().__init__()
        self.path, self.parts, self.links = path, set[str](), list[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.parts |= {f"{tag}.{part}" for part in given.get("class", "").split()}
        if tag == "form":
            self.parts.add(f"form to {kind(urljoin(self.path, given.get('action', '')))}")
        if tag != "a" or "download" in given or not given.get("href", "#").startswith(("/", "?")):
            return
        there = urljoin(self.path, given["href"].split("#")[0])
        if not there.startswith("/static/"):
            self.links.append(there)


@dataclass
class Reach:
    """What somebody can reach by links: for each kind of page, the first few."""

    hand: Hand
    kinds: dict[str, list[Drawn]] = field(default_factory=dict)

    def follow(self, *doors: str) -> None:
        """Follow every link from these pages on. No browser draws them for that."""
        waiting, seen, tried = deque(doors), set[str](), dict[str, int]()
        while waiting:
            path = waiting.popleft()
            name = kind(path)
            if path in seen or tried.get(name, 0) == A_FEW:
                continue
            seen.add(path)
            tried[name] = tried.get(name, 0) + 1
            answer = self.hand.page.request.get(self.hand.address + path)
            assert answer.ok, f"{path} answers {answer.status}"
            if answer.headers["content-type"].startswith("text/html"):
                drawn = Drawn(path, answer.text())
                self.kinds.setdefault(name, []).append(drawn)
                waiting.extend(drawn.links)

    def worth_a_look(self, name: str) -> Iterator[str]:
        """Yield the first page of a kind, and the one that is most unlike it if that is in another state."""
        first, *others = self.kinds[name]
        yield first.path
        most = max(others, key=lambda other: len(other.parts - first.parts), default=first)
        if len(most.parts - first.parts) >= ANOTHER_STATE:
            yield most.path


def looked_at_by(name: str) -> set[str]:
    """Return who looks at a kind of page: whoever reaches it, but two of them at one that is alike for all."""
    all_of_them = sorted(set(WAYS) - {""})
    at = crc32(name.encode()) % len(all_of_them)
    return {all_of_them[at], all_of_them[at - 3]} if name in ALIKE_FOR_ALL else set(WAYS)


@pytest.mark.long
@pytest.mark.parametrize("who", WAYS, ids=lambda who: f"{who or 'nobody'}-{WAYS[who]}")
def test_every_kind_of_page_that_somebody_reaches_looks_right(
    demo: Place, hands: Callable[[Place, Way], Hand], who: str, of_this_run: Path
) -> None:
    hand = hands(demo, WAYS[who])
    hand.open("/sign-in/")
    if who:
        hand.do(hand.page.get_by_role("button", name=who, exact=False).first)
    reach = Reach(hand)
    reach.follow(*([urlsplit(hand.page.url).path] if who else DOORS))
    looked = [name for name in reach.kinds if who in looked_at_by(name)]
    for name in looked:
        for path in reach.worth_a_look(name):
            look_at(hand, path)
    hold_that_none_is_left_out(of_this_run / "reached", who, set(reach.kinds), set(looked))


def look_at(hand: Hand, path: str) -> None:
    answer = hand.open(path)
    assert answer
    assert answer.status == 200, f"{path} answers {answer.status}"
    assert hand.page.evaluate("scrollY") == 0, f"{path} opens in its middle"
    hand.unfold_all()
    hand.looks_right()


def hold_that_none_is_left_out(folder: Path, who: str, reached: set[str], looked: set[str]) -> None:
    """Put down what one of them reached and saw. Whoever is the last holds what all of them did against the map of pages."""
    folder.mkdir(exist_ok=True)
    waiting = folder / f"{who}.writing"
    waiting.write_text(json.dumps([sorted(reached), sorted(looked)]), "utf-8")
    waiting.rename(folder / f"{who}.json")
    told = [json.loads(one.read_text("utf-8")) for one in folder.glob("*.json")]
    if len(told) < len(WAYS):
        return
    all_reached, all_looked = ({name for one in told for name in one[at]} for at in (0, 1))
    assert all_reached - all_looked == set(), "somebody reaches these, and nobody looked at them"
    on_the_map = {address.name for address in pages_map.opened()}
    assert on_the_map - all_looked == set(NOT_BY_LINKS), "these are missed, or are not missed any more: say why, or take them out"
