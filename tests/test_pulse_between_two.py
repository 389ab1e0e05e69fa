"""What somebody says of walking together is between the two: nobody else comes upon it, on whichever page links lead to.

The others are given everything that a person can give, by name and for a cover, so that nothing but the pulse's own rule keeps it.
"""

import re
from collections import deque
from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse

from alongside.consent.actions import let_see
from alongside.consent.rules import Category
from alongside.kernel import clock
from alongside.kernel.clock import now
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import presence
from alongside.partnership.actions.pulse import say_pulse
from alongside.partnership.models import Partnership, Pulse
from alongside.partnership.rules.pulse import Question, Shows
from alongside.partnership.sharing import MAY_COVER
from tests.cast import Cast
from tests.test_shared_is_seen import JOURNEY, write

pytestmark = pytest.mark.once("follows links, whoever keeps what they lead to")

WORDS, HERS = "She finished my sentence for me", "I finished her sentence"
DIPPED = ("Something is lower than usual for Maya", "Something is lower than usual for Dana")
OTHERS = ("noor", "sam", "alex")
MOST = 150


@pytest.fixture(name="given")
def _given(cast: Cast, together: Partnership) -> Partnership:
    """Let Noor cover for Dana now, Wes walk with Noor, and Noor and Sam be given everything that Maya can give."""
    cast.walk("wes", "noor")
    write(cast.client("maya"), Category.GOALS)
    dana, until = cast.viewer("dana"), now() + timedelta(days=5)
    absence = presence.write_absence(dana, now() - timedelta(minutes=1), until, "")
    asked = covering.ask(dana, absence, cast.memberships["noor"])
    covering.answer(cast.viewer("noor"), asked, yes=True)
    covering.choose(cast.viewer("maya"), asked, yes=True, sees=MAY_COVER)
    for who in ("noor", "sam"):
        for category in JOURNEY:
            let_see(cast.viewer("maya"), cast.accounts[who].id, category, purpose="To talk", until=until)
    return together


def felt(cast: Cast, pair: Partnership, shows: Shows) -> None:
    """Let both say how it is: Maya as usual three times, and then much lower."""
    for days in (40, 30, 20):
        with clock.at(now() - timedelta(days=days)):
            say_pulse(cast.viewer("maya"), pair, {Question.HEARD: 5}, "", Shows.NOTHING)
    say_pulse(cast.viewer("maya"), pair, {Question.HEARD: 1}, WORDS, shows)
    say_pulse(cast.viewer("dana"), pair, {Question.HEARD: 2}, HERS, shows)


def read_by(cast: Cast, who: str) -> dict[str, str]:
    """Return every page to which links lead somebody from Today, as it is written."""
    browser, waiting, seen = cast.client(who), deque([reverse("today")]), dict[str, str]()
    while waiting and len(seen) < MOST:
        path = waiting.popleft()
        if path in seen or path.startswith("/static/"):
            continue
        answer = browser.get(path, follow=True)
        html = answer.headers.get("Content-Type", "").startswith("text/html")
        seen[path] = unescape(answer.content.decode()) if html else ""
        waiting.extend(there for there in re.findall(r'<a\b[^>]*href="(/[^"?#]*)', seen[path]) if there not in seen)
    assert len(seen) < MOST, "more pages than are read here"
    return seen


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_comes_upon_it(cast: Cast, given: Partnership, who: str):
    felt(cast, given, Shows.ALL)
    pages = read_by(cast, who)
    assert who not in {"noor", "sam"} or reverse("over_time_of", args=[cast.maya.id]) in pages
    found = {path for path, text in pages.items() if any(words in text for words in (WORDS, HERS, *DIPPED))}
    assert found == set()
    assert not any("/pulse/" in path and str(given.id) in path for path in pages)


@pytest.mark.parametrize("shows", Shows)
def test_the_specialist_comes_upon_what_the_person_chose_and_no_more(cast: Cast, given: Partnership, shows: Shows):
    felt(cast, given, shows)
    browser, about = cast.client("dana"), {"pulse_with": given.id, "person_overview": given.id, "over_time_of": cast.maya.id}
    pages = "".join(browser.get(reverse(name, args=[one])).content.decode() for name, one in about.items())
    assert (WORDS in pages) is (shows is Shows.ALL)
    assert (DIPPED[0] in pages) is (shows is not Shows.NOTHING)
    assert ("If you would like to listen" in pages) is (shows is not Shows.NOTHING)


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_a_dip_offers_both_a_way_to_say_it(cast: Cast, given: Partnership, who: str):
    felt(cast, given, Shows.DIP)
    browser = cast.client(who)
    page = browser.get(reverse("pulse_with", args=[given.id])).content.decode()
    if who == "maya":
        own = reverse("pulse", args=[Pulse.objects.filter(owner=cast.maya).latest("made_at").id])
        assert own in page
        page = browser.get(own).content.decode()
    begins = re.findall(r'href="([^"]*\?begin=\w+)"', page)
    assert begins
    form = browser.get(unescape(begins[0])).content.decode()
    assert "Offer it to" in form
    assert "Keep it for me" in form


def test_no_kind_of_grant_opens_it(cast: Cast, given: Partnership):
    with pytest.raises(ValueError, match="between_two"):
        let_see(cast.viewer("maya"), cast.sam.id, Category.PULSE, purpose="To talk", until=now() + timedelta(days=2))
