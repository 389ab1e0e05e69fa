"""Every kind of page that the demo's people can reach looks right: axe finds nothing, nothing runs off a small screen.

Each of them follows all links, and looks at one page of each kind, and at a second one where that is in another state.
What they reached and saw is put together: no kind of page of the whole map is left out but those that say why.
"""

import json
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from zlib import crc32

import pytest
from django.urls import Resolver404, resolve, reverse
from playwright.sync_api import expect

from alongside.cli import pages_map
from alongside.cli.addresses import addresses
from alongside.kernel.access import ROLES
from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.test_door import device
from tests.journeys.two import enter

pytestmark = pytest.mark.journey

A_FEW = 3  # of the pages of one kind so many are followed: more of them lead to no other kind, or it would be missed below
ANOTHER_STATE = 3  # so many parts of a page that the first of its kind does not have
WAYS = {
    "Maya": Way("small", "en"),
    "Alma": Way("desk", "es", dark=True),
    "Bea": Way("phone", "en", dark=True),
    "Dana": Way("small", "en", dark=True),
    "Inés": Way("desk", "es"),
    "Sam": Way("phone", "en"),
    "Alex": Way("small", "en"),
    "Jonah": Way("phone", "en"),
    "Tariq": Way("phone", "en"),
    "": Way("small", "es"),  # nobody who has signed in
}
ONLY_AT = {"Jonah": {"partnership_letter"}, "Tariq": {"measure_answer"}}  # the rest they see as Maya and Alma do
ALIKE_FOR_ALL = {address.name for address in addresses() if address.rule and set(address.rule.who) == set(ROLES)}
DOORS = (
    "/sign-in/",
    "/design/",
    "/sign-in/lost/sent/",
    "/sign-in/closed/",
    "/support-now/offline/",
    "/support-now/no-internet/",
    "/support-now/no-internet/?unsent",
)
# Where the demo's people share little, no link leads there; the pages are there all the same, beside these.
BESIDE = {"story_of": "journey_of", "wins_of": "journey_of", "network_of": "journey_of", "check_ins_of": "journey_of"}
NO_PAGE = {"response_file", "voice", "support_kept", "support_worker", "calendar_feed", "meeting_note", "service_csv", "door", "set_language",
           "mfa_download_recovery_codes", "mfa_login_webauthn"}  # fmt: skip
IN_ANOTHER_JOURNEY = {
    "accept_invitation": "test_first_path",
    "agreement_start": "test_first_path",
    "transcript_long": "test_long_talk",
    "new_password": "test_door",
    "shared_with_me": "test_walking_on",
    "mfa_authenticate": "test_door",
}


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
    wanted: frozenset[str] = frozenset()
    kinds: dict[str, list[Drawn]] = field(default_factory=dict)
    tried: dict[str, set[str]] = field(default_factory=dict)

    def follow(self, *doors: str) -> None:
        """Follow every link from these pages on, or until what is wanted is reached. No browser draws them for that."""
        waiting = deque(doors)
        while waiting and not (self.wanted and self.wanted <= self.kinds.keys()):
            path = waiting.popleft()
            tried = self.tried.setdefault(kind(path), set())
            if path in tried or len(tried) == A_FEW:
                continue
            tried.add(path)
            answer = self.hand.page.request.get(self.hand.address + path)
            assert answer.ok, f"{path} answers {answer.status}"
            if answer.headers["content-type"].startswith("text/html"):
                drawn = Drawn(path, answer.text())
                self.kinds.setdefault(kind(path), []).append(drawn)
                waiting.extend(drawn.links)

    def look_beside(self) -> None:
        """Open what no link leads to, with what is known from the pages beside it."""
        for name, beside in BESIDE.items():
            for page in self.kinds.get(beside, []):
                path = reverse(name, kwargs=resolve(page.path).kwargs)
                if self.hand.page.request.get(self.hand.address + path).ok:
                    self.follow(path)

    def worth_a_look(self, name: str) -> Iterator[str]:
        """Yield the first page of a kind, and the one that is most unlike it if that is in another state."""
        first, *others = self.kinds[name]
        yield first.path
        most = max(others, key=lambda other: len(other.parts - first.parts), default=first)
        if len(most.parts - first.parts) >= ANOTHER_STATE:
            yield most.path


def looked_at_by(name: str) -> set[str]:
    """Return who looks at a kind of page: whoever reaches it, but two of them at one that is alike for all."""
    usual = sorted(set(WAYS) - {""} - set(ONLY_AT))
    at = crc32(name.encode()) % len(usual)
    these = {usual[at], usual[at - 3]} if name in ALIKE_FOR_ALL else {*usual, ""}
    return these | {who for who, only in ONLY_AT.items() if name in only}


@pytest.mark.long
@pytest.mark.parametrize("who", WAYS, ids=lambda who: f"{who or 'nobody'}-{WAYS[who]}")
def test_every_kind_of_page_that_somebody_reaches_looks_right(
    demo: Place, hands: Callable[[Place, Way], Hand], who: str, of_this_run: Path
) -> None:
    hand = hands(demo, WAYS[who])
    hand.open("/sign-in/")
    if who:
        hand.do(hand.page.get_by_role("button", name=who, exact=False).first)
    reach = Reach(hand, frozenset(ONLY_AT.get(who, ())))
    reach.follow(*([urlsplit(hand.page.url).path] if who else DOORS))
    reach.look_beside()
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
    waiting = folder / f"{who or 'nobody'}.writing"
    waiting.write_text(json.dumps([sorted(reached), sorted(looked)]), "utf-8")
    waiting.rename(waiting.with_suffix(".json"))
    told = [json.loads(one.read_text("utf-8")) for one in folder.glob("*.json")]
    if len(told) < len(WAYS):
        return
    all_reached, all_looked = ({name for one in told for name in one[at]} for at in (0, 1))
    assert all_reached - all_looked == set(), "somebody reaches these, and nobody looked at them"
    elsewhere = {*NO_PAGE, *IN_ANOTHER_JOURNEY, *WITHOUT_A_LINK}
    on_the_map = {address.name for address in pages_map.opened()}
    assert on_the_map - all_looked == elsewhere, "look at these too, and take out of the list what is looked at here"


# ── what the demo has not ──
WITHOUT_A_LINK = {
    "meeting_next_step", "record_from_meeting", "confirm_address", "account_logout", "account_reauthenticate", "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn", "mfa_deactivate_totp", "mfa_list_webauthn", "mfa_remove_webauthn", "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes", "new_address", "way_back_answer",
}  # fmt: skip


@pytest.mark.parametrize("way", [Way("small", "es", dark=True)], ids=str)
def test_pages_that_the_demo_does_not_lead_to_look_right(place: Place, hands: Callable[[Place, Way], Hand], way: Way) -> None:
    seen = set[str]()
    two, maya, dana = enter(place, way.language), hands(place, way), hands(place, way)
    for hand, who in ((maya, "maya"), (dana, "dana")):
        sign_in(hand, two[who])
        hand.sees("Sign out")
    after_a_talk(maya, dana, two["meeting"], seen)
    ways_to_sign_in(dana, two["dana"]["password"], seen)
    look(maya, seen, "/me/private/email/not-from-a-letter/", status=410)
    look(maya, seen, "/sign-in/new-email/not-from-a-letter/", status=410)
    look(maya, seen, "/sign-in/let-in/not-from-a-letter/", status=410)
    look(maya, seen, "/sign-out/")
    assert seen == WITHOUT_A_LINK


def after_a_talk(maya: Hand, dana: Hand, meeting: str, seen: set[str]) -> None:
    """Say what comes next, make a step of it, and record the service."""
    maya.open(meeting)
    maya.write("Something I will do", "Ask Teo about the early shift.")
    maya.press("Add", within=maya.page.locator("#next-things"))
    maya.do(maya.page.locator("#next-things a[href*='/step/']").first)
    look(maya, seen)
    dana.open(meeting)
    dana.press("End our talk")
    look(dana, seen, f"{meeting}record/")


def ways_to_sign_in(dana: Hand, password: str, seen: set[str]) -> None:
    """Look at each page about the ways to sign in, with an app, codes and a passkey."""
    look(dana, seen, "/sign-in/again/code/")
    dana.open("/second-factor/app/remove/")
    look(dana, seen)
    dana.write("Your password", password)
    dana.press("Go on")
    look(dana, seen)
    look(dana, seen, "/second-factor/codes/new/")
    dana.do(dana.page.locator("main form button").first)
    look(dana, seen, "/second-factor/codes/")
    device(dana)
    dana.open("/second-factor/passkeys/add/")
    dana.press("Add a passkey on this device")
    expect(dana.page).not_to_have_url(re.compile("/add/"))
    look(dana, seen, "/sign-in/again/passkey/")
    look(dana, seen, "/second-factor/passkeys/")
    dana.do(dana.page.locator("main a[href*='/remove/']").first)
    look(dana, seen)


def look(hand: Hand, seen: set[str], path: str = "", status: int = 200) -> None:
    """Look at the page that is open, or at another one, and put down what kind of page it was."""
    if path:
        answer = hand.open(path)
        assert answer
        assert answer.status == status, f"{path} answers {answer.status}"
        assert urlsplit(hand.page.url).path == path, f"{path} leads to {hand.page.url}"
    seen.add(kind(hand.page.url.removeprefix(hand.address)))
    hand.unfold_all()
    hand.looks_right()
