"""An absence that gets other days or words: who covers goes on, and nobody covers or sees on a day that was not agreed to."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.consent.models import Grant
from alongside.kernel import clock
from alongside.partnership.actions import MayNot
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import presence as actions
from alongside.partnership.models import Absence, AbsenceBefore, Cover, CoverChoice
from alongside.partnership.rules.presence import Absence as Span
from alongside.partnership.rules.presence import beside, meet
from alongside.partnership.tests.test_presence import (  # noqa: F401 - fixtures that these tests begin with
    AWAY_FROM,
    AWAY_UNTIL,
    MINUTE,
    THURSDAY,
    _cover_asked,
    _cover_lived,
    _on_a_thursday,
    _on_thursday,
    _week_written,
    forbidden,
    read,
    say,
    status,
    text_of,
)

DAY = timedelta(days=1)
NEXT_TUESDAY = datetime(2026, 12, 9, 6, 0, tzinfo=UTC)  # the end of it


def change(cast, cover: Cover, first: str, last: str, words: str = "A week with my sister.", at: datetime = THURSDAY, **more):
    """Let Dana say other days of December or of the last of November, and return the page that answers."""
    return read(
        cast, "dana", "absence_change", cover.absence_id, method="post", at=at, first=f"2026-{first}", last=f"2026-{last}",
        words=words, **more,
    )  # fmt: skip


def spans() -> list[tuple[datetime, datetime, str, bool]]:
    return [(one.starts, one.until, one.answer, one.ended_at is None) for one in Cover.objects.order_by("starts", "asked_at")]


# ── the days that remain ──
def test_words_change_and_nothing_else_does(cast, cover_lived):
    say(cast, cover_lived, "goals")
    page = change(cast, cover_lived, "11-30", "12-04", words="A week with my aunt.")
    assert "Kept. The people you walk alongside see it now." in page
    page = read(cast, "maya", "today")
    assert "“A week with my aunt.”" in page
    assert "changed these days" not in page
    assert spans() == [(AWAY_FROM, AWAY_UNTIL, "yes", True)]
    assert AbsenceBefore.objects.get().words == "A week with my sister."
    assert Grant.objects.filter(recipient=cast.noor, owner=cast.maya, withdrawn_at=None).count() == 1


def test_fewer_days_keep_the_cover_and_what_was_chosen_on_the_days_that_remain(cast, cover_lived):
    say(cast, cover_lived, "goals")
    change(cast, cover_lived, "12-01", "12-03")
    assert spans() == [(AWAY_FROM + DAY, AWAY_UNTIL - DAY, "yes", True)]
    page = read(cast, "noor", "hours")
    assert "Dana : from Tuesday until the end of Thursday, 3 December Dana changed these days. Before, they were from Mon" in page
    page = read(cast, "maya", "today")
    assert "Dana will be away from Tuesday until the end of Thursday, 3 December. Noor covers until then." in page
    assert (
        "Dana changed these days. Before, they were from Monday until the end of Friday, 4 December. "
        "What you chose stays, on the days that you chose it for."
    ) in page
    assert "Choose what Noor may see" not in page
    for at, found in (
        (AWAY_FROM + MINUTE, 404), (AWAY_FROM + DAY, 200), (AWAY_UNTIL - DAY - MINUTE, 200), (AWAY_UNTIL - DAY, 404),
    ):  # fmt: skip
        assert status(cast, "noor", "journey_of", cast.maya.id, at=at) == found, at
        assert ("Covering for Dana" in read(cast, "noor", "today", at=at)) == (found == 200)


def test_what_is_given_back_and_taken_again_is_asked_again(cast, cover_lived):
    """Days that fell away are no longer agreed to by anybody."""
    say(cast, cover_lived, "goals")
    change(cast, cover_lived, "11-30", "12-01")
    change(cast, cover_lived, "11-30", "12-04")
    assert [answer for _, _, answer, stands in spans() if stands] == ["yes", ""]
    assert status(cast, "noor", "journey_of", cast.maya.id, at=AWAY_FROM + 3 * DAY) == 404


# ── days that are added ──
def test_days_that_are_added_are_asked_of_the_colleague_and_then_of_each_person(cast, cover_lived):
    say(cast, cover_lived, "goals")
    page = change(cast, cover_lived, "11-30", "12-08")
    assert "Noor is asked about the days that were added." in page
    assert "Noor has not answered yet: from Saturday, 5 December until the end of Tuesday, 8 December." in page
    assert spans() == [(AWAY_FROM, AWAY_UNTIL, "yes", True), (AWAY_UNTIL, NEXT_TUESDAY, "", True)]
    during = AWAY_UNTIL + MINUTE
    page = read(cast, "maya", "today", at=during - DAY)
    assert "Dana is away until the end of Tuesday. Noor covers until the end of today." in page
    assert "Noor covers" not in read(cast, "maya", "today", at=during)

    page = read(cast, "noor", "hours")
    assert "You said yes before for other days: from Monday until the end of Friday, 4 December. That stays." in page
    read(cast, "noor", "cover_answer", Cover.objects.get(answer="").id, method="post", answer="yes")
    page = read(cast, "maya", "today")
    assert "Noor covers until then." in page
    assert "Choose what Noor may see: from Saturday, 5 December until the end of Tuesday, 8 December" in page
    assert "What Noor may see meanwhile: from Monday until the end of Friday, 4 December" in page
    assert status(cast, "noor", "journey_of", cast.maya.id, at=during) == 404
    assert "Maya" not in read(cast, "noor", "today", at=during)

    added = Cover.objects.get(starts=AWAY_UNTIL)
    page = say(cast, added, "goals")
    assert status(cast, "noor", "journey_of", cast.maya.id, at=during) == 200
    assert CoverChoice.objects.count() == 2


def test_a_no_to_added_days_leaves_what_was_agreed(cast, cover_lived):
    say(cast, cover_lived, "goals")
    change(cast, cover_lived, "11-30", "12-08")
    read(cast, "noor", "cover_answer", Cover.objects.get(answer="").id, method="post", answer="no")
    page = read(cast, "dana", "absence", cover_lived.absence_id)
    assert "Noor covers for you from Monday until the end of Friday, 4 December." in page
    assert "Nobody covers from Saturday, 5 December until the end of Tuesday, 8 December." in page
    assert "You ask about the days that nobody covers." in page
    read(cast, "dana", "absence", cover_lived.absence_id, method="post", cover=str(cast.memberships["noor"].id))
    assert spans()[-1] == (AWAY_UNTIL, NEXT_TUESDAY, "", True)


def test_other_days_altogether_end_the_cover_and_ask_for_the_whole(cast, cover_lived):
    say(cast, cover_lived, "goals")
    change(cast, cover_lived, "12-14", "12-18")
    assert [(answer, stands) for _, _, answer, stands in spans()] == [("yes", False), ("", True)]
    assert not Grant.objects.filter(recipient=cast.noor, owner=cast.maya, withdrawn_at=None).exists()
    assert "Dana changed these days. Before, they were from Monday" in read(cast, "maya", "today")


def test_an_absence_that_moves_far_is_still_told_of_to_who_read_it(cast, cover_lived):
    """Nobody goes on waiting for days that are not so any more."""
    change(cast, cover_lived, "11-30", "12-04", words="")
    with clock.at(THURSDAY):
        far = cast.client("dana").post(
            reverse("absence_change", args=[cover_lived.absence_id]), {"first": "2027-03-01", "last": "2027-03-05", "words": ""}
        )
        assert far.status_code == 302
    assert "Dana changed these days. Before, they were from Monday" in read(cast, "maya", "today")


def test_a_question_that_waits_is_asked_once_for_all_days(cast, week_written):
    noor = str(cast.memberships["noor"].id)
    read(cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-12-04", words="", cover=noor)
    old = Cover.objects.get()
    change(cast, old, "11-30", "12-08", words="")
    assert spans()[-1] == (AWAY_FROM, NEXT_TUESDAY, "", True)
    assert read(cast, "noor", "hours").count("Dana asks you to cover") == 1
    with clock.at(THURSDAY), pytest.raises(covering.Over):
        covering.answer(cast.viewer("noor"), old, yes=True)  # the page of before is no yes to other days


# ── what is refused ──
def test_what_is_past_cannot_be_moved(cast, cover_lived):
    during = AWAY_FROM + 2 * DAY + timedelta(hours=8)
    page = read(cast, "dana", "absence_change", cover_lived.absence_id, at=during)
    assert "You have been away since Monday. That stays as it was." in page
    assert "First day away" not in page
    change(cast, cover_lived, "12-05", "12-03", at=during)
    assert (Absence.objects.get().starts, Absence.objects.get().until) == (AWAY_FROM, AWAY_UNTIL - DAY)
    assert "has gone by" in change(cast, cover_lived, "11-30", "12-01", at=during)
    with clock.at(during):
        with pytest.raises(actions.PastStays):
            actions.change_absence(cast.viewer("dana"), Absence.objects.get(), AWAY_FROM + DAY, AWAY_UNTIL)
        with pytest.raises(actions.GoneBy):
            actions.change_absence(cast.viewer("dana"), Absence.objects.get(), AWAY_FROM, during)
    assert "This day has gone by" in change(cast, cover_lived, "11-20", "12-04")


def test_the_same_is_checked_as_at_writing(cast, cover_lived):
    read(cast, "dana", "absence_new", method="post", first="2026-12-10", last="2026-12-20", words="", cover="")
    assert "away all that time already" in change(cast, cover_lived, "12-11", "12-12")
    assert "before your first day away" in change(cast, cover_lived, "12-04", "12-01")
    with clock.at(THURSDAY):
        with pytest.raises(MayNot):
            actions.change_absence(cast.viewer("noor"), cover_lived.absence, AWAY_FROM, AWAY_UNTIL)
        actions.come_back(cast.viewer("dana"), cover_lived.absence)
        with pytest.raises(actions.GoneBy):
            actions.change_absence(cast.viewer("dana"), cover_lived.absence, AWAY_FROM, AWAY_UNTIL)


def test_the_database_keeps_covers_within_their_days(cast, cover_lived):
    say(cast, cover_lived, "goals")
    absence, cover = Absence.objects.filter(pk=cover_lived.absence_id), Cover.objects.filter(pk=cover_lived.pk)
    forbidden(lambda: cover.update(until=AWAY_UNTIL + DAY))
    forbidden(lambda: absence.update(until=AWAY_UNTIL + DAY))  # how it stood was not kept
    AbsenceBefore.objects.create(absence=absence.get(), owner=cast.dana, starts=AWAY_FROM, until=AWAY_UNTIL)
    forbidden(lambda: absence.update(until=AWAY_UNTIL - DAY))  # a cover would lie outside
    absence.update(until=AWAY_UNTIL + DAY)
    more = {"absence": absence.get(), "specialist": cast.noor}
    forbidden(lambda: Cover.objects.create(**more, starts=AWAY_UNTIL - DAY, until=AWAY_UNTIL + DAY))
    forbidden(lambda: Cover.objects.create(**more, starts=AWAY_UNTIL, until=AWAY_UNTIL + 2 * DAY))
    forbidden(lambda: AbsenceBefore.objects.update(until=AWAY_FROM + DAY))
    Cover.objects.create(**more, starts=AWAY_UNTIL, until=AWAY_UNTIL + DAY)


# ── before a yes ──
def test_who_is_away_then_is_told_so_before_a_yes(cast, week_written):
    """Noor is away on two of the days, and once at another time; she may still say yes."""
    for first, last in (("2026-12-03", "2026-12-07"), ("2026-12-14", "2026-12-15")):
        read(cast, "noor", "absence_new", method="post", first=first, last=last, words="", cover="")
    noor = str(cast.memberships["noor"].id)
    read(cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-12-04", words="", cover=noor)
    page = read(cast, "noor", "hours")
    assert "You are away yourself in that time: from Thursday, 3 December until the end of Friday, 4 December." in page
    assert page.count("You are away yourself") == 1
    assert "You are away yourself" not in read(cast, "dana", "hours")
    assert "You cover for Dana." in read(cast, "noor", "cover_answer", Cover.objects.get().id, method="post", answer="yes")
    assert "You are away yourself" in read(cast, "noor", "hours")


def test_who_covers_and_writes_an_absence_for_the_same_days_is_told_so(cast, cover_lived):
    """Noor said yes for Dana's days, and is then away on some of them herself; at another time there is nothing to say."""
    told = "In this time you cover for Dana: "
    later = (AWAY_UNTIL + 9 * DAY).date().isoformat()
    for first, last, meets in ((AWAY_FROM.date().isoformat(), AWAY_FROM.date().isoformat(), True), (later, later, False)):
        page = read(cast, "noor", "absence_new", method="post", first=first, last=last, words="", cover="")
        assert (told in page) is meets
    assert "You are away yourself in that time" in read(cast, "noor", "hours")
    assert "You are away yourself" not in read(cast, "dana", "hours")


# ── the rule ──
HOUR = st.integers(0, 200).map(lambda hours: THURSDAY + timedelta(hours=hours))
STRETCH = st.tuples(HOUR, HOUR).filter(lambda two: two[0] < two[1]).map(lambda two: Span(*two))


@given(STRETCH, st.lists(STRETCH, max_size=5))
def test_what_is_beside_others_is_all_the_rest(whole, taken):
    left = beside(whole, taken)
    moment = whole.starts
    while moment < whole.until:
        inside = any(one.starts <= moment < one.until for one in taken)
        assert inside is not any(one.starts <= moment < one.until for one in left)
        moment += timedelta(hours=1)
    assert all(meet(one, whole) == one for one in left)
