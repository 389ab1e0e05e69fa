"""Every page that the demo's people can reach looks right: axe finds nothing, nothing runs off a small screen."""

from collections import deque
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.journeys.conftest import Way
from tests.journeys.hand import Hand
from tests.journeys.place import Place

pytestmark = pytest.mark.journey

# Pages of one shape are opened this often; the rest of a long list looks the same.
OF_ONE_SHAPE = 2
MOST_PAGES = 90
WAYS = [
    ("Maya", Way("small", "en")),
    ("Alma", Way("desk", "es", dark=True)),
    ("Dana", Way("small", "en", dark=True)),
    ("Inés", Way("desk", "es")),
    ("Bea", Way("phone", "en")),
    ("Sam", Way("phone", "en")),
    ("Alex", Way("small", "en")),
]


def shape(path: str) -> str:
    """Return an address without its ids, so that pages of one kind count as one."""
    return "/".join("*" if len(part) > 20 or part.isdigit() else part for part in path.split("/"))


def pages_linked_from(hand: Hand) -> list[str]:
    """Return the addresses of this place that a page leads to, without files and without ways out."""
    links = hand.page.eval_on_selector_all("a[href]:not([download])", "links => links.map(link => link.href)")
    own = [urlsplit(link) for link in links if link.startswith(hand.address)]
    return [link.path + (f"?{link.query}" if link.query else "") for link in own if not link.path.startswith("/static/")]


@pytest.mark.long
@pytest.mark.parametrize(("name", "way"), WAYS, ids=str)
def test_every_page_that_somebody_reaches_looks_right(
    demo: Place, hands: Callable[[Place, Way], Hand], name: str, way: Way
) -> None:
    hand = hands(demo, way)
    hand.open("/sign-in/")
    hand.do(hand.page.get_by_role("button", name=name, exact=False).first)
    waiting, seen, often = deque([urlsplit(hand.page.url).path]), set[str](), dict[str, int]()
    while waiting and len(seen) < MOST_PAGES:
        path = waiting.popleft()
        kind = shape(path.split("?")[0])
        if path in seen or often.get(kind, 0) >= OF_ONE_SHAPE:
            continue
        seen.add(path)
        often[kind] = often.get(kind, 0) + 1
        answer = hand.open(path)
        assert answer
        assert answer.status == 200, f"{path} answers {answer.status}"
        hand.unfold_all()
        hand.looks_right()
        waiting.extend(pages_linked_from(hand))
    assert len(seen) >= 6, seen
