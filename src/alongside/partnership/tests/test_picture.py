"""How walking together feels in a programme: nothing while too few are in it, and each quarter drawn once."""

from datetime import UTC, datetime

import pytest

from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.partnership.access.picture import pictures
from alongside.partnership.actions import pulse as actions
from alongside.partnership.actions.picture import draw_pictures
from alongside.partnership.models import Partnership, PulsePicture
from alongside.partnership.rules.picture import Place, Share
from alongside.partnership.rules.pulse import Question, Shows
from tests.cast import Cast
from tests.told import Found, story

SPRING, SUMMER, AUTUMN = (datetime(2027, month, 10, 15, tzinfo=UTC) for month in (2, 5, 8))
MINIMUM = 10


@story(after="cast")
def twelve_walk(found: Found) -> dict[str, Partnership]:
    """Tell how twelve persons begin to walk with Dana."""
    cast: Cast = found["cast"]
    names = [f"person{number}" for number in range(12)]
    for name in names:
        cast.enter(name, Who.PERSON)
    return {name: cast.walk(name, "dana") for name in names}


@pytest.fixture(name="twelve_walk")
def _twelve_walk(cast, story_so_far) -> dict[str, Partnership]:
    """Return the partnerships of twelve persons who walk with Dana, by name."""
    many: dict[str, Partnership] = story_so_far["twelve_walk"]
    return many


def feel(cast, many, names, at, place=5, *, counted=True, line=""):
    with clock.at(at):
        for name in names:
            viewer = cast.viewer(name)
            actions.say_pulse(viewer, many[name], {Question.HEARD: place}, line, Shows.NOTHING)
            actions.set_ways(viewer, many[name], usual=Shows.NOTHING, invites=True, counted=counted)


def looked_at(cast, at):
    with clock.at(at):
        return cast.client("sam").get("/together/in-the-programme/").content.decode()


def test_with_enough_who_let_themselves_be_counted_a_quarter_is_said_in_plain_words(cast, twelve_walk):
    names = list(twelve_walk)
    feel(cast, twelve_walk, names[:9], SPRING)
    feel(cast, twelve_walk, names[9:], SPRING, place=1)
    page = looked_at(cast, SUMMER)
    assert "1 January to 31 March" in page
    assert "Being heard" in page
    assert page.count("Too few to say.") == 3  # nobody answered the other three
    with clock.at(SUMMER):
        (shown,) = pictures(cast.viewer("sam"))
    assert shown.spreads[Question.HEARD] == {Place.NEAR: Share.MOST, Place.BETWEEN: Share.FEW, Place.FAR: Share.SOME}


def test_who_did_not_say_yes_is_not_counted(cast, twelve_walk):
    feel(cast, twelve_walk, list(twelve_walk)[: MINIMUM - 1], SPRING)
    feel(cast, twelve_walk, list(twelve_walk)[MINIMUM - 1 :], SPRING, counted=False)
    assert "Too few to say. A picture needs at least 10" in looked_at(cast, SUMMER)


def test_a_quarter_that_is_not_over_is_not_drawn(cast, twelve_walk):
    feel(cast, twelve_walk, twelve_walk, SPRING)
    assert "when a quarter is over" in looked_at(cast, SPRING.replace(month=3))
    assert not PulsePicture.objects.exists()


def test_one_who_joined_is_not_found_by_holding_two_quarters_beside_each_other(cast, twelve_walk):
    names = list(twelve_walk)
    feel(cast, twelve_walk, names[:11], SPRING)
    feel(cast, twelve_walk, names, SUMMER, place=1)
    page = looked_at(cast, AUTUMN)
    assert page.count("Being heard") == 1  # the spring; the summer would give the twelfth away
    assert "Too few to say. A picture needs" in page


def test_the_same_people_are_shown_again(cast, twelve_walk):
    feel(cast, twelve_walk, twelve_walk, SPRING)
    feel(cast, twelve_walk, twelve_walk, SUMMER, place=3)
    assert looked_at(cast, AUTUMN).count("Being heard") == 2


def test_what_was_drawn_does_not_change_by_a_later_choice(cast, twelve_walk):
    feel(cast, twelve_walk, twelve_walk, SPRING)
    before = looked_at(cast, SUMMER)
    with clock.at(SUMMER):
        for name in list(twelve_walk)[:5]:
            actions.set_ways(cast.viewer(name), twelve_walk[name], usual=Shows.NOTHING, invites=True, counted=False)
        assert draw_pictures(cast.programme) == 0
    after = looked_at(cast, SUMMER)
    assert before.split("<main")[1].split("</main")[0] == after.split("<main")[1].split("</main")[0]


def test_the_page_names_nobody_and_no_word_of_anybody(cast, twelve_walk):
    feel(cast, twelve_walk, twelve_walk, SPRING, line="He talks over me")
    page = looked_at(cast, SUMMER)
    assert "He talks over me" not in page
    assert not any(name.title() in page for name in twelve_walk)
    assert "Dana" not in page


@pytest.mark.near_miss("together_picture")
def test_only_a_supervisor_of_the_programme_sees_its_picture(cast, twelve_walk):
    feel(cast, twelve_walk, twelve_walk, SPRING)
    looked_at(cast, SUMMER)
    with clock.at(SUMMER):
        for who in ("alex", "dana", "maya"):
            assert cast.client(who).get("/together/in-the-programme/").status_code == 404
            assert pictures(cast.viewer(who)) == []
        cast.enter("lee", Who.SUPERVISOR, cast.elsewhere)
        assert "January" not in cast.client("lee").get("/together/in-the-programme/").content.decode()
