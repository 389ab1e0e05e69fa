"""Transcripts need the person's yes, and are gone with it."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.access import sight
from alongside.consent.actions import let_see, stop, stop_stranded
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions import actions as decisions
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.kernel.clock import at, now
from alongside.kernel.ids import new_id
from alongside.listening import parse_content
from alongside.mirror import access, actions, agreeing
from alongside.mirror.models import Reading, Reflection, Transcript
from alongside.mirror.rules.rest import REST
from alongside.mirror.tests.conftest import CHICAGO, read_talk
from alongside.mirror.tests.talks import TALK
from alongside.partnership.actions import end
from alongside.programme.actions import assign, end_assignment, found_programme, give_role
from alongside.programme.models import Membership
from alongside.programme.viewer import Viewer
from alongside.vault.models import WrappedKey


def asks(cast, together, days=60):
    until = (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()
    cast.client("dana").post(
        reverse("mirror_agreed", args=[together.id]), {"purpose": "To look at how I listen.", "until": until}
    )
    return Offer.objects.filter(kind=access.AGREE).first()


def standing(together):
    return access.standing(together.person_id, together.specialist_id).first()


def test_dana_asks_and_maya_reads_what_a_yes_means(cast, together):
    asks(cast, together)
    page = cast.client("maya").get(reverse("mirror_agreed", args=[together.id])).content.decode()
    for words in ("only Dana, and nobody else", "You can stop on any day", "To look at how I listen.", "Accept", "Not for me"):
        assert words in page
    assert standing(together) is None


def test_her_yes_lasts_until_the_end_of_that_day_where_she_lives(cast, together):
    decisions.accept(cast.viewer("maya"), asks(cast, together, days=10))
    until = standing(together).until.astimezone(CHICAGO)
    assert (until.hour, until.minute) == (0, 0)
    assert until.date() == now().astimezone(CHICAGO).date() + timedelta(days=11)
    assert standing(together).purpose == "To look at how I listen."


def test_maya_can_say_another_day(cast, together):
    offer = asks(cast, together)
    sooner = (now().astimezone(CHICAGO) + timedelta(days=5)).date().isoformat()
    answer = cast.client("maya").post(
        reverse("offer_adapt", args=[offer.id]), {"purpose": offer.words["purpose"], "until": sooner}
    )
    assert answer.status_code == 302
    assert standing(together).until < now() + timedelta(days=7)


@pytest.mark.parametrize(("days", "why"), [(-1, "That day is over."), (91, "That is too far away.")])
def test_it_never_lasts_longer_than_ninety_days(cast, together, days, why):
    until = (now().astimezone(CHICAGO) + timedelta(days=days)).date().isoformat()
    answer = cast.client("dana").post(reverse("mirror_agreed", args=[together.id]), {"purpose": "Why not.", "until": until})
    assert why in answer.content.decode()
    assert not Offer.objects.filter(kind=access.AGREE).exists()


def test_the_person_cannot_be_asked_twice_at_once(cast, together):
    asks(cast, together)
    again = {"purpose": "Again", "until": "2030-01-01"}
    assert cast.client("dana").post(reverse("mirror_agreed", args=[together.id]), again).status_code == 404
    agreement = access.agreement_of(cast.viewer("dana"), together.id)
    assert agreement
    with pytest.raises(agreeing.AlreadyOffered):
        agreeing.offer_transcripts(cast.viewer("dana"), agreement, **again)


def asked() -> int:
    entries = Entry.objects.filter(act="decisions.offered", facts__kind=access.AGREE)
    assert Offer.objects.filter(kind=access.AGREE).count() == entries.count()
    return entries.count()


def test_what_was_stopped_is_asked_for_anew_with_the_same_words_once_the_no_has_rested(cast, together):
    agreement = access.agreement_of(cast.viewer("dana"), together.id)
    assert agreement
    sent = {"purpose": "To listen better.", "until": (now() + timedelta(days=30)).date().isoformat()}
    first = agreeing.offer_transcripts(cast.viewer("dana"), agreement, **sent)
    decisions.accept(cast.viewer("maya"), first)
    assert agreeing.offer_transcripts(cast.viewer("dana"), agreement, **sent) == first  # a second press
    cast.client("maya").post(reverse("mirror_stop", args=[together.id]))
    with pytest.raises(agreeing.Rests):
        agreeing.offer_transcripts(cast.viewer("dana"), agreement, **sent)
    with at(now() + REST):
        again = agreeing.offer_transcripts(cast.viewer("dana"), agreement, **sent)
    assert again != first
    assert again.waits


def test_a_second_press_asks_once_and_is_answered_as_the_first(cast, together):
    page, until = reverse("mirror_agreed", args=[together.id]), (now() + timedelta(days=30)).date().isoformat()
    stale = access.agreement_of(cast.viewer("dana"), together.id)  # as two that come at once both see it
    assert stale
    sent = {"purpose": "To look at how I listen.", "until": until}
    answers = [cast.client("dana").post(page, sent) for _ in range(2)]
    assert [(answer.status_code, answer.url) for answer in answers] == [(302, page)] * 2
    assert agreeing.offer_transcripts(cast.viewer("dana"), stale, **sent) == Offer.objects.get(kind=access.AGREE)
    with pytest.raises(agreeing.AlreadyOffered):
        agreeing.offer_transcripts(cast.viewer("dana"), stale, **sent | {"purpose": "To listen better."})
    assert cast.client("dana").post(page, sent | {"purpose": "To listen better."}).status_code == 404
    assert asked() == 1


@pytest.mark.parametrize(("seconds", "status"), [(59, 302), (61, 404)])
def test_the_same_words_are_one_act_for_a_minute(cast, together, seconds, status):
    page, until = reverse("mirror_agreed", args=[together.id]), (now() + timedelta(days=30)).date().isoformat()
    sent = {"purpose": "To look at how I listen.", "until": until}
    cast.client("dana").post(page, sent)
    with at(now() + timedelta(seconds=seconds)):
        assert cast.client("dana").post(page, sent).status_code == status
    assert asked() == 1


def test_a_second_press_after_a_quick_yes_asks_nothing_more_and_one_after_a_withdrawal_asks_anew(cast, together):
    decisions.accept(cast.viewer("maya"), asks(cast, together))
    asks(cast, together)
    assert asked() == 1
    with at(now() + timedelta(minutes=2)):
        offer = asks(cast, together, days=70)
        decisions.withdraw(cast.viewer("dana"), Offer.objects.get(kind=access.AGREE, state="waiting"))
        asks(cast, together, days=70)
    assert offer
    assert asked() == 3


def test_stopping_deletes_transcript_reading_and_their_key_at_once(cast, together, reading, django_capture_on_commit_callbacks):
    actions.correct(cast.viewer("dana"), reading, 0, None)
    with django_capture_on_commit_callbacks(execute=True):
        answer = cast.client("maya").post(reverse("mirror_stop", args=[together.id]), follow=True)
    assert "are gone" in answer.content.decode()
    assert [model.objects.count() for model in (Transcript, Reading)] == [0, 0]
    assert not WrappedKey.objects.filter(owner=reading.transcript_id).exists()
    assert Reflection.objects.get().felt == "Tight in the middle."  # her own words stay hers
    assert cast.client("dana").get(reverse("reading", args=[reading.id])).status_code == 404
    entry = Entry.objects.get(act="mirror.transcript_deleted")
    assert (entry.about, entry.facts) == (cast.maya.id, {"why": "withdrawn", "how": "text"})


def test_a_withdrawal_that_fails_leaves_words_and_key(cast, together, reading):
    with transaction.atomic():
        actions.stop_transcripts(cast.viewer("maya"), together)
        transaction.set_rollback(True)
    assert Reading.objects.get().heard["turns"]


def test_stopping_one_of_two_that_overlap_stops(cast, together, agree, reading):
    agree(days=80)
    first = list(access.standing(together.person_id, together.specialist_id))[-1]
    stop(cast.viewer("maya"), first)
    assert standing(together) is None
    assert not Transcript.objects.exists()


def test_another_kind_of_sharing_that_stops_leaves_it(cast, together, reading):
    goals = Grant.objects.get(owner=cast.maya, category=Category.GOALS)
    stop(cast.viewer("maya"), goals)
    assert Reading.objects.exists()


def test_it_is_gone_when_the_partnership_ends(cast, together, reading):
    end(cast.viewer("maya"), together)
    assert not Transcript.objects.exists()


def test_what_has_run_out_is_not_found_and_deleted_by_the_next_look(cast, together, reading):
    later = standing(together).until + timedelta(seconds=1)
    with at(later):
        assert access.reading_of(cast.viewer("dana"), reading.id) is None
        assert Transcript.objects.exists()
        cast.client("dana").get(reverse("mirror"))
        assert not Transcript.objects.exists()
    assert Entry.objects.get(act="mirror.transcript_deleted").facts == {"why": "expired", "how": "text"}


def test_the_database_itself_refuses_a_transcript_without_a_yes(cast, together, meet):
    row = Transcript(id=new_id(), meeting=meet(), person=cast.maya, specialist=cast.dana, format="text")
    row.words = {}
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_the_database_itself_refuses_the_meeting_of_others(cast, meeting):
    row = Transcript(id=new_id(), meeting=meeting, person=cast.maya, specialist=cast.noor, format="text")
    row.words = {}
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)


def test_nothing_is_brought_in_the_moment_after_she_stopped(cast, together, meeting):
    actions.stop_transcripts(cast.viewer("maya"), together)
    with pytest.raises(actions.NotAgreed):
        read_talk(cast, meeting)


def test_the_person_knows_of_the_transcript_and_not_of_the_reading(cast, together, reading):
    page = cast.client("maya").get(reverse("mirror_agreed", args=[together.id])).content.decode()
    assert "brought its transcript on" in page
    assert str(reading.id) not in page


@pytest.mark.sqlite_only("looks into the file")
@pytest.mark.django_db(transaction=True)
def test_no_word_of_it_is_left_in_the_file(cast, together, meeting):
    words = "Dana: Quokka lanterns, how are they?\nMaya: The zephyr marmalade is nearly done."
    read_talk(cast, meeting, words)
    with connection.cursor() as cursor:
        cursor.execute("SELECT t.words, r.heard FROM mirror_transcript t JOIN mirror_reading r ON r.transcript_id = t.id")
        sealed = [bytes(found) for row in cursor.fetchall() for found in row]
        assert len(sealed) == 2
        actions.stop_transcripts(cast.viewer("maya"), together)
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file = Path(str(connection.settings_dict["NAME"])).read_bytes()
    assert not any(word in file for word in (b"Quokka", b"zephyr", *sealed))


# ── somebody who almost may ──
ALL = [
    ("get", "reading", "reading"), ("post", "reading_back", "reading"), ("post", "reading_try", "reading"),
    ("get", "transcript_who", "transcript"), ("post", "transcript_delete", "transcript"), ("get", "transcript_new", "meeting"),
]  # fmt: skip


def statuses(browser, reading):
    ids = {"reading": reading.id, "transcript": reading.transcript_id, "meeting": reading.transcript.meeting_id}
    found = {name: getattr(browser, method)(reverse(name, args=[ids[what]])).status_code for method, name, what in ALL}
    return {**found, "reading_turn": browser.get(reverse("reading_turn", args=[reading.id, 1])).status_code}


NEAR = ("reading", "reading_back", "reading_try", "reading_turn", "transcript_who", "transcript_delete", "transcript_new")


@pytest.mark.near_miss(*NEAR)
@pytest.mark.parametrize("name", ["noor", "maya", "wes", "sam", "alex"])
def test_a_neighbour_the_person_and_the_programme_find_nothing(cast, reading, name):
    assert set(statuses(cast.client(name), reading).values()) == {404}
    assert Reading.objects.exists()


@pytest.mark.near_miss(*NEAR)
def test_dana_herself_finds_nothing_a_minute_after_the_yes_ended(cast, together, reading):
    end_assignment(person=cast.maya.id, specialist=cast.dana.id)  # no longer assigned, though the grant still stands
    assert standing(together)
    assert set(statuses(cast.client("dana"), reading).values()) == {404}


@pytest.mark.near_miss(*NEAR)
def test_dana_finds_nothing_once_it_has_run_out(cast, together, reading):
    with at(standing(together).until):
        assert set(statuses(cast.client("dana"), reading).values()) == {404}


@pytest.mark.near_miss(*NEAR)
def test_dana_finds_nothing_where_she_walks_with_maya_without_a_partnership(cast, together, reading):
    assert access.reading_of(cast.viewer("dana"), reading.id) == reading
    elsewhere = found_programme("Third House")
    for account, role in ((cast.dana, Who.SPECIALIST), (cast.maya, Who.PERSON)):
        give_role(elsewhere, account, role)
    end_assignment(person=cast.maya.id, specialist=cast.dana.id)
    assign(elsewhere, person=cast.maya.id, specialist=cast.dana.id)
    there = Viewer(cast.dana, cast.dana.memberships.get(programme=elsewhere), elsewhere)
    assert sight(there, cast.maya.id).sees(Category.TRANSCRIPT)
    assert access.reading_of(there, reading.id) is None
    assert access.transcript_of(there, reading.transcript_id) is None
    assert not access.readings_of(there)


@pytest.mark.near_miss("mirror_agreed", "mirror_stop")
@pytest.mark.parametrize("name", ["noor", "wes", "sam", "alex", "dana"])
def test_only_maya_stops_it(cast, together, reading, name):
    browser = cast.client(name)
    assert browser.post(reverse("mirror_stop", args=[together.id])).status_code == 404
    if name != "dana":
        assert browser.get(reverse("mirror_agreed", args=[together.id])).status_code == 404
    assert Reading.objects.exists()


@pytest.mark.near_miss("mirror")
def test_a_neighbours_mirror_shows_nothing_of_it(cast, reading):
    actions.try_next(cast.viewer("dana"), reading, "Ask before I tell.")
    page = cast.client("noor").get(reverse("mirror")).content.decode()
    assert "Ask before I tell." not in page
    assert str(reading.id) not in page
    assert access.latest_line(cast.viewer("noor")) == ""
    assert cast.client("sam").get(reverse("mirror")).status_code == 404


def test_of_agreements_left_behind_by_a_role_the_trail_names_nobody_for_any(cast, together, meet, agree):
    agree(days=20)
    transcript = actions.add_transcript(cast.viewer("dana"), meet(), parse_content(TALK)[0])
    until = now() + timedelta(days=40)
    let_see(cast.viewer("maya"), cast.dana.id, Category.TRANSCRIPT, purpose="To look at how I listen.", until=until)
    Membership.objects.filter(pk=cast.memberships["dana"].pk).update(ended_at=now())  # as the version before ended a role
    assert stop_stranded() > 0
    withdrawn = Entry.objects.filter(act="consent.withdrawn", facts__category=Category.TRANSCRIPT)
    assert withdrawn.count() == 2
    told = [*withdrawn, Entry.objects.get(act="mirror.transcript_deleted", thing=transcript.id)]
    assert {(entry.actor, entry.role) for entry in told} == {(None, "")}
    assert {entry.facts["because"] for entry in withdrawn} == {"role_ended"}


@pytest.mark.parametrize("who", ["maya", "dana"])
def test_what_ends_with_an_agreement_ends_by_the_hand_that_ended_it(cast, together, meet, agree, who):
    agree(days=20)
    transcript = actions.add_transcript(cast.viewer("dana"), meet(), parse_content(TALK)[0])
    until = now() + timedelta(days=40)
    let_see(cast.viewer("maya"), cast.dana.id, Category.TRANSCRIPT, purpose="To look at how I listen.", until=until)
    end(cast.viewer(who), together)
    told = [
        *Entry.objects.filter(act="consent.withdrawn", facts__category=Category.TRANSCRIPT),
        Entry.objects.get(act="mirror.transcript_deleted", thing=transcript.id),
    ]
    assert [entry.actor for entry in told] == [cast.accounts[who].id] * 3
