"""A turn that is open in two tabs: the older tab takes nothing away unasked, and shows what stands beside what was chosen in it."""

import html
import re

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.listening import ReadTurn
from alongside.mirror import actions, rules
from alongside.mirror.correcting import overtaken
from alongside.mirror.showing import Voices
from alongside.mirror.tests.at_once import at_once, pressed
from alongside.mirror.tests.conftest import stands
from alongside.ui.components import Fact

MEANWHILE = 409
SAID = "Perhaps in another tab. That stands, and what you chose just now is not kept."
OPEN, KIND = frozenset({"open_question"}), frozenset({"affirmation"})


def address(reading, number=1):
    return reverse("reading_turn", args=[reading.id, number])


def known(page):
    """Return what the form of a page carries of its own, unseen."""
    form = page.content.decode().split('class="flow" novalidate', 1)[1].split("</form>", 1)[0]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form))


def ticked(page):
    return frozenset(re.findall(r'name="codes" value="(\w+)"[^>]* checked', page.content.decode()))


def text(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.content.decode())).split())


def told():
    return Entry.objects.filter(act="mirror.corrected").count()


@pytest.fixture
def tabs(cast, reading):
    """Return Dana's browser, and what her form carries of a turn that is open in an older tab."""
    dana = cast.client("dana")
    return dana, known(dana.get(address(reading)))


def test_what_an_older_tab_sends_is_not_kept_and_both_are_shown(tabs, reading):
    dana, older = tabs
    dana.post(address(reading), {**known(dana.get(address(reading))), "codes": [*OPEN]})
    answer = dana.post(address(reading), {**older, "codes": [*KIND]})
    assert answer.status_code == MEANWHILE
    assert SAID in text(answer)
    assert "What stands now, as you heard it An open question" in text(answer)
    assert "What you chose just now Kind words" in text(answer)
    assert ticked(answer) == KIND
    assert (stands(reading).tags, told()) == ({0: OPEN}, 1)


def test_sent_once_more_it_stands(tabs, reading):
    dana, older = tabs
    dana.post(address(reading), {**older, "codes": [*OPEN]})
    shown = dana.post(address(reading), {**older, "codes": [*KIND]})
    assert dana.post(address(reading), {**known(shown), "codes": [*ticked(shown)]}).status_code == 302
    assert stands(reading).tags == {0: KIND}


def test_that_nothing_of_it_was_chosen_is_said_too(tabs, reading):
    dana, older = tabs
    dana.post(address(reading), {**older, "codes": [*OPEN]})
    answer = dana.post(address(reading), older)
    assert "What you chose just now Something else" in text(answer)
    assert ticked(answer) == frozenset()
    assert stands(reading).tags == {0: OPEN}


def test_a_turn_of_the_persons_too(cast, reading):
    dana, turn = cast.client("dana"), address(reading, 2)
    older = known(dana.get(turn))
    dana.post(turn, {**older, "codes": "sustain"})
    answer = dana.post(turn, {**older, "codes": "neutral"})
    assert "What stands now, as you heard it Away from change" in text(answer)
    assert "What you chose just now Neither" in text(answer)
    assert ticked(answer) == {"neutral"}
    assert stands(reading).tags == {1: frozenset({"sustain"})}


def test_an_older_tab_takes_no_newer_correction_back(tabs, reading):
    dana, _ = tabs
    dana.post(address(reading), {"codes": [*OPEN]})
    older = known(dana.get(address(reading)))
    dana.post(address(reading), {**older, "codes": [*KIND]})
    answer = dana.post(address(reading), {**older, "codes": [*OPEN], "back": "1"})
    assert answer.status_code == MEANWHILE
    assert "What you chose just now As the mirror hears it" in text(answer)
    assert ticked(answer) == KIND  # what stands, for the button that takes it back is pressed, not ticked
    assert stands(reading).tags == {0: KIND}
    assert dana.post(address(reading), {**known(answer), "back": "1"}).status_code == 302
    assert stands(reading) == rules.Corrections()


def test_what_was_taken_back_in_the_other_tab_stays_so(tabs, reading):
    dana, _ = tabs
    dana.post(address(reading), {"codes": [*OPEN]})
    older = known(dana.get(address(reading)))
    dana.post(address(reading), {**older, "back": "1"})
    answer = dana.post(address(reading), {**older, "codes": [*KIND]})
    assert answer.status_code == MEANWHILE
    assert "What stands now, as the mirror hears it" in text(answer)
    assert stands(reading) == rules.Corrections()


def test_where_nobody_listened_it_is_said_that_nothing_stands():
    turn = ReadTurn(0, "specialist", "Dana", "Wie war das?", main=None)
    shown = overtaken(turn, Voices("Maya"), KIND)
    assert shown.facts[0] == Fact("What stands now, as the mirror hears it", "Nothing is said of it.")


def test_two_that_exclude_each_other_are_asked_for_before_and_make_nothing_newer(tabs, reading):
    dana, older = tabs
    dana.post(address(reading), {**older, "codes": [*OPEN]})
    asked = dana.post(address(reading), {**older, "codes": ["open_question", "closed_question"]})
    assert "exclude each other" in text(asked)
    assert dana.post(address(reading), {**known(asked), "codes": ["closed_question"]}).status_code == MEANWHILE
    assert stands(reading).tags == {0: OPEN}


@pytest.mark.parametrize("sent", [{"codes": [*OPEN]}, {"back": "1"}])
def test_the_same_from_both_tabs_is_said_once_and_asks_nobody(tabs, reading, sent):
    dana, _ = tabs
    dana.post(address(reading), {"codes": [*KIND]})
    older = known(dana.get(address(reading)))
    assert [dana.post(address(reading), {**older, **sent}).status_code for _ in range(2)] == [302, 302]
    assert told() == 2


def test_what_was_said_of_other_turns_or_of_danger_is_no_other_correction(cast, tabs, reading):
    dana, older = tabs
    dana.post(address(reading, 2), {"codes": "sustain"})
    actions.take_seriously(cast.viewer("dana"), reading, 0, grave=True)
    assert dana.post(address(reading), {**older, "codes": [*OPEN]}).status_code == 302
    assert stands(reading).tags == {0: OPEN, 1: frozenset({"sustain"})}


def test_nothing_heard_another_way_and_nothing_heard_at_all_are_two_things():
    heard = rules.Corrections({0: frozenset(), 1: KIND, 7: KIND})
    assert heard.as_seen(1) == heard.as_seen(7)
    assert len({heard.as_seen(turn) for turn in (0, 1, 2)}) == 3


@pytest.mark.django_db(transaction=True)
def test_of_two_tabs_that_send_at_once_one_is_kept_and_one_asked(cast, talk_read):
    older = known(cast.client("dana").get(address(talk_read)))
    choices = [{**older, "codes": [*codes]} for codes in (OPEN, KIND)]
    came = at_once(*[pressed(cast.client("dana"), address(talk_read), sent) for sent in choices])
    assert sorted(came) == [302, MEANWHILE]
    assert stands(talk_read).tags in ({0: OPEN}, {0: KIND})
    assert told() == 1


def test_the_browser_brings_no_old_ticks_back_into_a_page_that_is_fetched_anew(cast, reading):
    page = cast.client("dana").get(address(reading)).content.decode()
    assert re.search(r'<form method="post" class="flow"[^>]*\bautocomplete="off"', page)
