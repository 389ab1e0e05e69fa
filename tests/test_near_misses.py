"""Somebody who almost may: a neighbour of the same programme, with the true address of somebody else's thing in hand.

What is refused is not found. Each test first sees that the address is true, so that it cannot pass by a wrong one.
"""

from collections.abc import Iterable
from itertools import product

import pytest
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.test import Client
from django.urls import reverse

from alongside.cli.addresses import addresses
from alongside.kernel.access import Who
from alongside.partnership.actions import end
from alongside.partnership.models import Partnership
from alongside.supervision.actions import take_back
from alongside.supervision.models import Bringing
from tests.cast import PASSWORD
from tests.lived import Life

ADDRESSES = {address.name: address for address in addresses()}
NEIGHBOURS = ("noor", "wes", "sam", "alex", "ines")
NOT_FOUND, ONLY_BY_POST = 404, 405
# These ask for a word or another state of the thing; that the address is true is seen by the others with the same id.
NOT_IN_THIS_STATE = {
    "plan_put_back",
    "wellness_put_back",
    "seen_put_back",
    "tried_put_back",
    "step_put_back",
    "beside_bring_back",
    "offer_answer",
    "meeting_hold",
    "meeting_note_together",
    "record_answer",
    "cover_answer",
    "voice_erase",
    "care_word_take_up",
}


def address(life: Life, name: str) -> str:
    """Return the address of Maya's and Dana's own thing."""
    return reverse(name, kwargs={varies: life.ids[varies] for varies in ADDRESSES[name].pattern.pattern.converters})


def ask(browser: Client, url: str, method: str) -> int:
    """Ask, and let whatever came of it be undone. An answer by which nothing is said about the thing counts as none."""
    with transaction.atomic():
        status = getattr(browser, method)(url, HTTP_HX_REQUEST="").status_code
        transaction.set_rollback(True)
    return int(status)


Way = tuple[str, str]  # an address by name, and how it is asked


def answers(life: Life, who: str, ways: Iterable[Way]) -> dict[Way, int]:
    browser = life.cast.client(who)
    return {(name, method): ask(browser, address(life, name), method) for name, method in ways}


def ways_to(names: Iterable[str]) -> list[Way]:
    return list(product(names, ("get", "post")))


def let_in(life: Life, ways: Iterable[Way], who: Iterable[str]) -> set[tuple[str, str, str, int]]:
    """Return who was let in where."""
    return {
        (one, name, method, status)
        for one in who
        for (name, method), status in answers(life, one, ways).items()
        if status not in {NOT_FOUND, ONLY_BY_POST}
    }


def refused(life: Life, request: pytest.FixtureRequest, whose: str, neighbours: Iterable[str] = NEIGHBOURS) -> None:
    """See that the one whose it is finds each marked address, and that their neighbours find none."""
    marker = request.node.get_closest_marker("near_miss")
    assert marker
    own = answers(life, whose, ways_to(marker.args))
    theirs = {name for (name, _), status in own.items() if status not in {NOT_FOUND, ONLY_BY_POST}}
    assert theirs >= set(marker.args) - NOT_IN_THIS_STATE
    open_ways = [way for way, status in own.items() if status != ONLY_BY_POST]  # what its owner cannot ask so, nobody can
    assert let_in(life, open_ways, neighbours) == set()


@pytest.mark.near_miss(
    "goal", "goal_words", "goal_review", "goal_state", "step", "step_new", "step_done", "step_move", "step_take_out",
    "wellness_line", "wellness_move", "wellness_put_away", "wellness_put_back",
    "network_entry", "network_put_away", "network_put_back", "network_to_plan",
    "step_put_back", "strength", "strength_words", "seen_new", "seen_take_away", "seen_put_back", "goal_strength",
    "strength_put_away", "strength_bring_back", "check_in_line", "check_in_put_away", "check_in_bring_back", "plan_part", "plan_move",
    "plan_put_away", "plan_put_back", "win", "win_put_away", "win_bring_back", "choose_audience", "share_longer", "who_sees_one",
)  # fmt: skip
def test_what_a_person_wrote_is_not_another_persons(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss(
    "chapter", "chapter_words", "chapter_two", "chapter_together", "chapter_reply", "chapter_move", "chapter_put_away",
    "chapter_bring_back", "voice", "voice_put_away", "voice_bring_back", "voice_erase", "value", "value_put_away", "value_bring_back",
)  # fmt: skip
def test_what_a_person_tells_is_theirs(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss(
    "chapter_words", "chapter_two", "chapter_together", "chapter_move", "chapter_put_away", "chapter_bring_back",
    "voice_put_away", "voice_bring_back", "voice_erase", "value", "value_put_away", "value_bring_back",
)  # fmt: skip
def test_what_a_person_tells_is_changed_by_them_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya", ["dana"])


@pytest.mark.near_miss(
    "goal_waits", "step_waits", "waits_over", "tried_new", "tried", "tried_take_out", "tried_put_back", "review", "review_plan",
    "review_drop", "beside", "beside_take_away", "beside_bring_back",
)  # fmt: skip
def test_what_became_of_a_goal_is_its_owners(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss("how_change", "how_move", "how_rest", "how_take_up")
def test_words_and_scales_for_how_somebody_is_are_theirs_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya", ("dana", *NEIGHBOURS))


@pytest.mark.near_miss(
    "person_overview", "journey_of", "strength_offer", "goal_reply", "wins_of", "story_of", "chapter", "voice",
    "check_ins_of", "wellness_of", "wellness_offer", "network_of",
)  # fmt: skip
def test_a_person_is_walked_with_by_their_own_specialist_only(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana")


@pytest.mark.near_miss(
    "partnership_end", "agreement", "agreement_start", "agreement_earlier", "agreement_look", "agreement_copy",
    "clause", "clause_new", "clause_take_out",
)  # fmt: skip
def test_an_agreement_is_between_two(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss("absence", "absence_change", "absence_back")
def test_an_absence_is_its_specialists_own(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana", ("maya", *NEIGHBOURS))


@pytest.mark.near_miss("cover_answer")
def test_whether_to_cover_is_answered_by_whom_it_was_asked_of(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "noor", ("dana", "maya", "wes", "sam", "ines"))


@pytest.mark.near_miss("cover_reach")
def test_how_the_covering_one_is_reached_is_said_by_them_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "noor", ("dana", "maya", "wes", "sam", "ines"))


@pytest.mark.near_miss("cover_end")
def test_a_cover_is_ended_by_the_two_specialists_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "noor", ("maya", "wes", "sam", "ines"))
    refused(life, request, "dana", ("maya", "wes", "sam", "ines"))


@pytest.mark.near_miss("cover")
def test_what_a_cover_sees_is_decided_by_each_person_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya", ("dana", *NEIGHBOURS))


@pytest.mark.near_miss("offer", "offer_answer", "offer_adapt")
def test_an_offer_is_answered_by_the_one_it_was_made_to(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss("offer_take_back")
def test_an_offer_is_taken_back_by_the_one_who_made_it(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana")


@pytest.mark.near_miss(
    "meeting", "meeting_move", "meeting_call_off", "meeting_hold", "meeting_agenda", "meeting_next", "meeting_note",
    "meeting_note_yes", "meeting_note_together", "meeting_note_mine", "meeting_replies", "meeting_headings", "meeting_series",
    "meeting_series_let_go", "meeting_next_step", "record",
)  # fmt: skip
def test_a_meeting_is_between_two(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")
    refused(life, request, "dana")


@pytest.mark.near_miss("record_answer")
def test_a_record_is_answered_by_the_person_it_is_about(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya", ("dana", *NEIGHBOURS))


@pytest.mark.near_miss("record_from_meeting", "record_new", "record_correct", "record_take_back")
def test_a_record_is_written_by_the_specialist_who_was_there(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana", ("maya", *NEIGHBOURS))


@pytest.mark.near_miss(
    "transcript_new", "transcript_who", "transcript_delete", "reading", "reading_back", "reading_try", "reading_turn",
    "transcript_memory", "transcript_recording", "transcript_long", "reading_scenes",
)  # fmt: skip
def test_a_mirror_is_its_specialists_own(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana", ("maya", *NEIGHBOURS))


@pytest.mark.near_miss(
    "own_note", "own_note_let_go", "own_check", "own_check_let_go", "care_word_rest", "care_word_take_up",
    "boundary", "boundary_change", "boundary_add", "boundary_let_go", "bring", "bringing", "bringing_bring", "bringing_take_back",
)  # fmt: skip
def test_a_specialists_own_care_is_theirs_alone(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana", ("maya", *NEIGHBOURS))


@pytest.mark.near_miss("brought", "brought_reply", "brought_talked")
def test_what_was_brought_is_found_by_whom_it_was_brought_to(life: Life, request: pytest.FixtureRequest):
    life.cast.enter("rue", Who.SUPERVISOR)
    life.cast.enter("tam", Who.SUPERVISOR, life.cast.elsewhere)
    refused(life, request, "sam", ("maya", "noor", "wes", "alex", "ines", "dana", "rue", "tam"))


@pytest.mark.near_miss("brought", "brought_reply", "brought_talked")
def test_a_supervisor_finds_nothing_before_it_is_brought_nor_after_it_is_taken_back(life: Life, request: pytest.FixtureRequest):
    marker = request.node.get_closest_marker("near_miss")
    brought, life.ids["brought_id"] = life.ids["brought_id"], life.ids["bringing_id"]
    assert let_in(life, ways_to(marker.args), ["sam"]) == set()
    life.ids["brought_id"] = brought
    assert {name for _, name, _, _ in let_in(life, ways_to(marker.args), ["sam"])} == set(marker.args)
    take_back(life.cast.viewer("dana"), Bringing.objects.get(pk=brought))
    assert let_in(life, ways_to(marker.args), ["sam"]) == set()


@pytest.mark.near_miss("mirror_agreed", "mirror_stop")
def test_what_was_agreed_about_transcripts_is_between_two(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "maya")


@pytest.mark.near_miss("withdraw_invitation")
def test_an_invitation_is_taken_back_by_whoever_sent_it(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "dana", ("noor", "sam", "maya", "ada"))


@pytest.mark.near_miss("mfa_remove_webauthn")
def test_a_passkey_is_removed_by_its_owner(life: Life):
    passkey = Authenticator.objects.create(user=life.cast.dana, type="webauthn", data={"name": "phone", "credential": {}})
    url = reverse("mfa_remove_webauthn", args=[passkey.pk])
    assert {name: freshly(life, name).post(url).status_code for name in ("noor", "maya")} == {"noor": 404, "maya": 404}
    assert freshly(life, "dana").post(url).status_code == 302
    assert not Authenticator.objects.filter(pk=passkey.pk).exists()


def freshly(life: Life, name: str) -> Client:
    """Return a browser in which somebody has just given their password once more."""
    browser = life.cast.client(name)
    assert browser.post(reverse("account_reauthenticate"), {"password": PASSWORD}).status_code == 302
    return browser


@pytest.mark.near_miss("end_role")
def test_a_role_is_ended_by_an_administrator_of_the_same_programme(life: Life, request: pytest.FixtureRequest):
    refused(life, request, "alex", ("ada", "sam", "dana"))


@pytest.mark.near_miss(
    "chapter", "voice", "story_of", "chapter_reply",
    "person_overview", "journey_of", "strength_offer", "goal_reply", "wellness_of", "network_of", "goal",
    "agreement", "clause_new", "meeting", "meeting_note",
    "offer_take_back", "transcript_new", "reading", "mirror_agreed",
    "meeting_series", "meeting_headings", "meeting_next_step", "record", "record_new", "record_correct", "record_take_back",
)  # fmt: skip
def test_a_specialist_finds_nothing_once_the_two_have_parted(life: Life, request: pytest.FixtureRequest):
    marker = request.node.get_closest_marker("near_miss")
    end(life.cast.viewer("maya"), Partnership.objects.get(pk=life.ids["partnership_id"]))
    assert let_in(life, ways_to(marker.args), ["dana"]) == set()
