"""Where somebody may speak of dying: the page says so first, praises nothing near it and hands nothing on."""

import pytest
from django.urls import reverse

from alongside.decisions import actions as decisions
from alongside.mirror import access, actions, own_view, rules
from alongside.mirror.models import OwnView
from alongside.mirror.tests.conftest import read_talk, stands

TALK = """\
Dana: How have these days been?
Maya: Bad. I am so tired of all of it. I want it to stop.
Dana: It sounds as if everything is too much right now.
Maya: I keep thinking everyone would be better off without me. I have decided. I am going to do it on Saturday when my sister is away.
Dana: Are you thinking about killing yourself?
Maya: Yes. I have the pills. I want to die.
Dana: Thank you for telling me. That is so much to hold alone. Will you call somebody together with me now?
Maya: I don't know. Maybe.
"""


@pytest.fixture
def grave(cast, agree, meet):
    agree()
    reading = read_talk(cast, meet(), TALK)
    actions.look_back(cast.viewer("dana"), reading, felt="Afraid.", meant="To stay.")
    return reading


def page_of(cast, reading) -> str:
    return str(cast.client("dana").get(reverse("reading", args=[reading.id])).content.decode())


def test_the_page_says_it_first_and_leads_to_help(cast, grave):
    page = page_of(cast, grave)
    first = page.index("Words to take seriously")
    assert first < page.index("The talk, as lines on a page")
    assert f'href="{reverse("support_now")}#lines"' in page
    assert f"{reverse('reading', args=[grave.id])}turn/6/" in page[first : first + 2_500]
    assert "may lean toward change" not in page
    assert "Where Maya spoke longest" not in page
    assert "Are you thinking about killing yourself?" not in page[page.index("What you asked") :]


def test_nothing_near_is_an_opening_or_a_wish(cast, grave):
    heard = access.heard_in(grave)
    assert {moment.kind for moment in heard.moments} <= {"compassion", "dismissing", "confronting", "self_centred"}
    assert rules.own_lines(heard, rules.Corrections()) == []
    assert rules.idea_from(heard) is rules.Idea.NOT_ALONE  # she did ask
    assert "tell my supervisor the same day" in page_of(cast, grave)


def test_whoever_did_not_ask_is_offered_to(cast, agree, meet):
    agree()
    heard = access.heard_in(read_talk(cast, meet(), TALK.replace("Are you thinking about killing yourself?", "Did you eat?")))
    assert rules.idea_from(heard) is rules.Idea.ASK_PLAINLY


def test_no_such_words_go_into_a_file(cast, grave):
    dana, scenes = cast.client("dana"), reverse("reading_scenes", args=[grave.id])
    actions.correct(cast.viewer("dana"), grave, 6, frozenset({"compassion"}))
    page = dana.get(scenes).content.decode()
    assert "One correction stands near words" in page
    assert "Get the file" not in page
    assert dana.post(scenes).status_code == 404
    with pytest.raises(ValueError):  # noqa: PT011 the page answers with 404
        actions.take_scenes(cast.viewer("dana"), grave, stands(grave))


def test_the_persons_own_view_holds_none_of_it(cast, grave):
    cast.client("dana").post(reverse("own_words", args=[grave.transcript_id]))
    offer = own_view.latest_offer(cast.viewer("maya"), grave.transcript)
    assert offer
    decisions.accept(cast.viewer("maya"), offer)
    assert OwnView.objects.get().lines == []


def test_a_reading_from_before_is_looked_after_when_it_is_opened(cast, grave):
    del grave.heard["measures"]["danger"]
    grave.heard["turns"][5]["talk"] = "change"
    grave.save()
    assert access.heard_in(grave).turns[5].talk == "neutral"
    assert "Words to take seriously" in page_of(cast, grave)


def test_an_ordinary_talk_has_no_such_word(cast, reading):
    assert access.heard_in(reading).danger == ()
    assert "Words to take seriously" not in page_of(cast, reading)


FALSE = """\
Dana: What would a good month look like?
Maya: I want to drop dead tired into bed after work every night. I want to bring my son to school.
Dana: You want your mornings with him.
Maya: Yes. I can call the school tomorrow and ask about the bus.
"""


def test_what_was_found_wrongly_is_set_aside_and_taken_back(cast, agree, meet, monkeypatch):
    monkeypatch.setattr("alongside.listening.engine.danger", lambda turns, spoken: (1,))
    agree()
    reading = read_talk(cast, meet(), FALSE)
    dana, turn = cast.client("dana"), reverse("reading_turn", args=[reading.id, 2])
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    assert rules.own_lines(access.heard_in(reading), stands(reading)) == []
    assert "Nothing of the kind was meant" in dana.get(turn).content.decode()
    dana.post(turn, {"harmless": "1"})
    page = page_of(cast, reading)
    assert "Words to take seriously" not in page
    assert "(yours)" not in page  # no tag of the turn was changed
    assert rules.own_lines(access.heard_in(reading), stands(reading))
    dana.post(turn, {"codes": "sustain"})
    assert stands(reading) == rules.Corrections({1: frozenset({"sustain"})}, frozenset({1}))
    assert "(yours)" in page_of(cast, reading)
    dana.post(turn, {"back": "1"})
    dana.post(turn, {"harmless": "0"})
    assert stands(reading) == rules.Corrections()
    assert "Words to take seriously" in page_of(cast, reading)
    assert dana.post(reverse("reading_turn", args=[reading.id, 1]), {"harmless": "1"}).status_code == 404


MISSED = """\
Dana: How was the night?
Maya: Long. I kept looking at the water.
Dana: What did the water say to you?
Maya: I want to call my sister tomorrow and go home to her.
"""


def test_what_was_missed_is_taken_seriously_by_the_specialists_word(cast, agree, meet):
    agree()
    reading = read_talk(cast, meet(), MISSED)
    dana, turn = cast.client("dana"), reverse("reading_turn", args=[reading.id, 2])
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    assert access.heard_in(reading).danger == ()
    assert rules.own_lines(access.heard_in(reading), stands(reading))
    assert "Are these words about dying" in dana.get(turn).content.decode()
    dana.post(turn, {"grave": "1"})
    page = page_of(cast, reading)
    assert "Words to take seriously" in page
    assert "I kept looking at the water" in page
    assert "as you said" in page
    assert rules.own_lines(access.heard_in(reading), stands(reading)) == []
    assert "You said that these words" in dana.get(turn).content.decode()
    assert dana.post(turn, {"harmless": "1"}).status_code == 404  # the mirror found nothing there
    dana.post(turn, {"grave": "0"})
    assert stands(reading) == rules.Corrections()
    assert "Words to take seriously" not in page_of(cast, reading)


def test_the_words_that_matter_are_shown_and_not_how_the_turn_began(cast, agree, meet):
    agree()
    late = "I got up late and made coffee and fed the cat. " * 5 + "I want to kill myself."
    reading = read_talk(cast, meet(), f"Dana: How was the night?\nMaya: {late}\nDana: I am here.\n")
    actions.look_back(cast.viewer("dana"), reading, felt="", meant="")
    found = page_of(cast, reading).split("Words to take seriously", 1)[1].split("</ul>")[0]
    assert "I want to kill myself." in found


def test_set_aside_beside_others_it_says_that_they_still_stand(cast, grave):
    dana, turn = cast.client("dana"), reverse("reading_turn", args=[grave.id, access.heard_in(grave).danger[0] + 1])
    assert len(access.heard_in(grave).danger) > 1
    assert "Other words near it still stand" in dana.post(turn, {"harmless": "1"}, follow=True).content.decode()
    for other in access.heard_in(grave).danger[1:]:
        actions.set_aside(cast.viewer("dana"), grave, other, aside=True)
    dana.post(turn, {"harmless": "0"})
    assert "What stands near it is weighed as ever" in dana.post(turn, {"harmless": "1"}, follow=True).content.decode()


def test_what_is_about_dying_is_so_whoever_said_it():
    stood = rules.Corrections({1: frozenset({"sustain"})}, frozenset({1}), frozenset({2}))
    assert stood.without({1, 2}) == rules.Corrections({}, frozenset({1}), frozenset({2}))
