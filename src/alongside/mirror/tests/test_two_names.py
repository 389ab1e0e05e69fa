"""The two chosen names say who is who: no question where they do, nothing the wrong way round where they do not quite."""

import re

import pytest
from django.urls import reverse

from alongside.mirror.models import Reading, Transcript
from alongside.mirror.tests.talks import TALK, UNCLEAR

ASKS = ("How was your week?", "What helped you with it?")
TELLS = ("Hard. I slept badly.", "I sat in my garden.")


def talk(specialist, person, *others):
    """Return a talk in which the first asks and the second tells."""
    said = [
        f"{label}: {words}"
        for pair in zip(ASKS, TELLS, strict=True)
        for label, words in zip((specialist, person), pair, strict=True)
    ]
    return "\n".join([*said, *(f"{label}: I came in late." for label in others)])


def bring(cast, meeting, words):
    return cast.client("dana").post(reverse("transcript_new", args=[meeting.id]), {"words": words})


def preset(cast, answer):
    """Return which voice is chosen on the page that asks, for each of the two."""
    page = cast.client("dana").get(answer.url).content.decode()
    chosen = {}
    for control in re.findall(r'<input[^>]*type="radio"[^>]*>', page):
        if "checked" in control:
            found = re.search(r'name="(\w+)" value="([^"]*)"', control)
            assert found
            chosen[found[1]] = found[2]
    return chosen


def heard_as(specialist, person):
    speakers = Reading.objects.get().heard["speakers"]
    return (speakers["specialist"], speakers["person"]) == (specialist, person)


@pytest.mark.parametrize(
    ("dana", "maya"),
    [("Dana", "Maya"), ("DANA", "MAYA"), ("Dána", "Mayá"), ("Dana R.", "Maya Torres"), ("Dana (she/her)", "Maya (Zoom)")],
)
def test_the_form_that_the_page_asks_for_is_read_without_a_question(cast, meeting, dana, maya):
    answer = bring(cast, meeting, talk(dana, maya))
    assert answer.url == reverse("reading", args=[Reading.objects.get().id])
    assert heard_as(dana, maya)


def test_names_go_before_how_the_two_speak(cast, meeting):
    bring(cast, meeting, "\n".join(reversed(talk("Maya", "Dana").splitlines())))  # here Maya asks and Dana tells
    assert heard_as("Dana", "Maya")


def test_a_chosen_name_of_two_words_is_known_by_its_first(cast, meeting):
    cast.maya.chosen_name = "María Luisa Torres"
    cast.maya.save()
    bring(cast, meeting, talk("Dana", "Maria"))
    assert heard_as("Dana", "Maria")


@pytest.mark.parametrize(
    ("dana", "maya", "by_label"),
    [("Chris Guest", "Maya Torres", ("Guest", "Torres")), ("Min Lee", "Tom Coach", ("M. Lee", "T. Coach"))],
)
def test_a_family_name_that_is_also_a_role_word_is_asked_about_and_preset_the_right_way_round(
    cast, meeting, dana, maya, by_label
):
    for account, name in ((cast.dana, dana), (cast.maya, maya)):
        account.chosen_name = name
        account.save()
    specialist, person = by_label
    assert preset(cast, bring(cast, meeting, talk(*by_label))) == {"specialist": specialist, "person": person}
    assert not Reading.objects.exists()


def test_where_more_voices_are_there_the_two_named_are_preset_and_it_is_asked(cast, meeting):
    answer = bring(cast, meeting, talk("Teo", "Rosa", "Maya", "Dana", "Sam"))
    assert preset(cast, answer) == {"specialist": "Dana", "person": "Maya"}
    assert "More than two voices speak in it" in cast.client("dana").get(answer.url).content.decode()


def test_the_two_named_are_there_to_choose_among_however_many_voices(cast, meeting):
    answer = bring(cast, meeting, "\n".join([talk(*(f"Voice {letter}" for letter in "ABCDEFGHIJKLMN")), talk("Dana", "Maya")]))
    assert preset(cast, answer) == {"specialist": "Dana", "person": "Maya"}


@pytest.mark.parametrize(
    "words",
    [
        talk("Maya", "Speaker 2"),
        talk("Maya", "Rosa", "Teo"),
        talk("Maya and Dana", "Rosa"),
        talk("Torres, Maya", "Rosa", "Teo"),
    ],
)
def test_who_bears_the_persons_name_is_never_preset_as_the_specialist(cast, meeting, words):
    assert "Maya" not in preset(cast, bring(cast, meeting, words)).get("specialist", "")


@pytest.mark.parametrize(
    "words",
    [
        talk("Maya (specialist)", "Dana (client)"),
        talk("Maya", "Client"),
        talk("Dana (client)", "Maya"),
        talk("Therapist", "Dana"),
        talk("Coach Maya", "Resident Dana"),
        talk("Support", "Participant (Dana)"),
    ],
)
def test_where_names_and_role_words_disagree_it_is_asked_and_nothing_is_preset(cast, meeting, words):
    answer = bring(cast, meeting, words)
    assert answer.url == reverse("transcript_who", args=[Transcript.objects.get().id])
    assert preset(cast, answer) == {}
    assert not Reading.objects.exists()


def test_two_who_are_called_the_same_are_told_apart_by_nobody_but_the_specialist(cast, meeting):
    cast.maya.chosen_name = "Dana"
    cast.maya.save()
    assert preset(cast, bring(cast, meeting, talk("Dana", "Dana 2"))) == {}


def test_voices_that_bear_neither_name_are_asked_about_as_before(cast, meeting):
    assert preset(cast, bring(cast, meeting, UNCLEAR)) != {}


def test_how_it_was_read_is_said_before_the_look_back_with_a_way_to_change_it(cast, meeting):
    answer = bring(cast, meeting, TALK)
    page = cast.client("dana").get(answer.url).content.decode()
    assert "“Dana” was taken as your voice, “Maya” as Maya’s." in page
    assert f'href="{reverse("transcript_who", args=[Transcript.objects.get().id])}"' in page
