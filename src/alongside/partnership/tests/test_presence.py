"""Hours, absences and covers, as people use them: who is there, and how little a cover sees."""

import html
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.access import grants_by, sight
from alongside.consent.actions import let_see, stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.journey import actions as journey
from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.partnership.actions import cover as covering
from alongside.partnership.actions import end
from alongside.partnership.actions import presence as actions
from alongside.partnership.models import Absence, Cover, CoverChoice, CoverGrant, Hours, Partnership
from alongside.programme.actions import end_role
from tests.told import Found, story, tell

THURSDAY = datetime(2026, 11, 26, 16, 0, tzinfo=UTC)  # 10 in the morning in Chicago
AWAY_FROM = datetime(2026, 11, 30, 6, 0, tzinfo=UTC)  # Monday, midnight
AWAY_UNTIL = datetime(2026, 12, 5, 6, 0, tzinfo=UTC)  # the end of Friday
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _on_a_thursday():
    """Let everything begin on that Thursday, so that nothing here depends on the day on which it is tried."""
    with clock.at(THURSDAY):
        yield


def text_of(answer) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def read(cast, who: str, name: str, *args, at: datetime = THURSDAY, method: str = "get", **data) -> str:
    with clock.at(at):
        answer = getattr(cast.client(who), method)(reverse(name, args=args), data, follow=method == "post")
        assert answer.status_code == 200, (who, name, answer.status_code)
        return text_of(answer)


# ── the stories that these tests begin with; their names are theirs alone ──
@story()
def on_thursday(found: Found) -> Partnership:
    """Tell how Maya begins to walk with Dana on that Thursday, and Wes with Noor."""
    with clock.at(THURSDAY):
        pair: Partnership = tell("together", found)
        found["cast"].walk("wes", "noor")
    return pair


@story(after="on_thursday")
def week_written(found: Found) -> Partnership:
    """Let Dana write her week."""
    with clock.at(THURSDAY):
        browser = found["cast"].client("dana")
        browser.post(reverse("hours_add"), {"days": [0, 1, 2, 3, 4], "begins": "09:00", "ends": "12:00"})
        browser.post(reverse("hours_add"), {"days": [0, 1, 2, 3, 4], "begins": "13:00", "ends": "17:00"})
        browser.post(reverse("hours_expects"), {"expects": "I answer within a day.", "zone": "America/Chicago"})
    pair: Partnership = found["on_thursday"]
    return pair


@story(after="week_written")
def cover_asked(found: Found) -> Cover:
    """Let Dana be away next week and Noor cover, both through their pages."""
    cast = found["cast"]
    read(
        cast, "dana", "absence_new", method="post", first="2026-11-30", last="2026-12-04", words="A week with my sister.",
        cover=str(cast.memberships["noor"].id),
    )  # fmt: skip
    cover = Cover.objects.get()
    assert "Dana asks you to cover" in read(cast, "noor", "today")
    read(cast, "noor", "cover_answer", cover.id, method="post", answer="yes")
    return cover


@story(after="cover_asked")
def cover_lived(found: Found) -> Cover:
    """Let Maya have a goal and a meaning, and Lee walk with Dana, too."""
    cast = found["cast"]
    with clock.at(THURSDAY):
        cast.enter("lee", Who.PERSON)
        cast.walk("lee", "dana")
        for name in ("maya", "lee"):
            journey.write_goal(cast.viewer(name), f"The bakery of {name}", "")
            journey.write_meaning(cast.viewer(name), f"Mornings of {name}.")
    cover: Cover = found["cover_asked"]
    return cover


@pytest.fixture(name="on_thursday")
def _on_thursday(story_so_far: Found, db: None) -> Partnership:
    pair: Partnership = story_so_far["on_thursday"]
    return pair


@pytest.fixture(name="week_written")
def _week_written(on_thursday: Partnership) -> Partnership:
    return on_thursday


@pytest.fixture(name="cover_asked")
def _cover_asked(week_written: Partnership, story_so_far: Found) -> Cover:
    cover: Cover = story_so_far["cover_asked"]
    return cover


@pytest.fixture(name="cover_lived")
def _cover_lived(cover_asked: Cover) -> Cover:
    return cover_asked


def say(cast, asked: Cover, *sees: str, answer: str = "yes", at: datetime = THURSDAY) -> str:
    return read(cast, "maya", "cover", asked.id, method="post", at=at, answer=answer, sees=list(sees))


def status(cast, who: str, name: str, *args, at: datetime) -> int:
    with clock.at(at):
        return int(cast.client(who).get(reverse(name, args=args)).status_code)


# ── hours ──
def test_nothing_is_promised_where_nothing_was_written(cast, on_thursday):
    for name in ("today", "together", "support_now"):
        page = read(cast, "maya", name)
        assert "You can reach Dana" not in page
        assert "Dana is" not in page
        assert ("Dana has not written down yet when you can reach them. You can ask, or agree on it." in page) is (
            name != "support_now"
        )


@pytest.mark.parametrize("name", ["today", "together", "support_now"])
def test_the_person_sees_who_is_there_and_until_when(cast, week_written, name):
    assert "You can reach Dana until noon." in read(cast, "maya", name)
    assert "I answer within a day." in read(cast, "maya", name)
    assert "You can reach Dana again at 1 pm." in read(cast, "maya", name, at=THURSDAY + timedelta(hours=2))
    assert "You can reach Dana again tomorrow, 9 am." in read(cast, "maya", name, at=THURSDAY + timedelta(hours=8))


def test_it_is_said_on_the_clock_and_in_the_language_of_the_reader(cast, week_written):
    cast.maya.time_zone, cast.maya.language = "America/Denver", "es"
    cast.maya.save(update_fields=["time_zone", "language"])
    assert "Dana está disponible hasta las 11 de la mañana." in read(cast, "maya", "today")


def test_a_week_is_tidied_changed_and_kept_with_its_history(cast, week_written):
    assert "9 am to noon" in read(cast, "dana", "hours")
    assert "9 am to 5 pm" in read(cast, "dana", "hours_add", method="post", days=[0], begins="11:00", ends="14:00")
    read(cast, "dana", "hours_add", method="post", days=[6], begins="22:00", ends="02:00")
    page = read(cast, "dana", "hours")
    assert "midnight to 2 am" in page
    read(cast, "dana", "hours_take", method="post", stretch="0-540-1020")
    read(cast, "dana", "hours_take", method="post", stretch="not-one-of-mine")
    assert "9 am to 5 pm" not in read(cast, "dana", "hours")
    assert Hours.objects.filter(replaced_at=None).count() == 1
    assert Hours.objects.count() == 6
    assert "This is the hour at which it begins" in read(
        cast, "dana", "hours_add", method="post", days=[0], begins="9:00", ends="9:00"
    )


def test_an_absence_has_a_length_and_is_still_to_come(cast, week_written):
    for first, last, told in (
        ("2026-12-04", "2026-12-01", "before your first day away"),
        ("2026-11-01", "2026-11-02", "has gone by"),
        ("2026-12-01", "2028-12-01", "more than a year"),
        ("2026-12-01", "9999-12-31", "This says the year 9999"),
        ("0001-01-01", "2026-12-01", "This says the year 1"),
    ):
        assert told in read(cast, "dana", "absence_new", method="post", first=first, last=last, words="kept")
    with clock.at(THURSDAY), pytest.raises(actions.GoneBy):
        actions.write_absence(cast.viewer("dana"), THURSDAY - timedelta(days=2), THURSDAY)


def test_an_absence_within_another_is_said_to_be_there_already(cast, week_written):
    for first, last, already in (("01", "07", False), ("02", "07", True), ("05", "09", False)):
        page = read(cast, "dana", "absence_new", method="post", first=f"2026-12-{first}", last=f"2026-12-{last}", words="kept")
        assert ("away all that time already" in page) is already
    assert Absence.objects.count() == 2


# ── away ──
def test_the_person_reads_of_an_absence_before_and_while_it_lasts(cast, cover_asked):
    page = read(cast, "maya", "today")
    assert (
        "Dana will be away from Monday until the end of Friday, 4 December. Noor covers until then. "
        "You can reach Dana again Monday, 7 December, 9 am. “A week with my sister.”"
    ) in page
    assert "Choose what Noor may see" in page
    meanwhile = AWAY_FROM + timedelta(days=1, hours=10)
    for name in ("today", "together", "support_now"):
        assert ("Dana is away until the end of Friday. Noor covers until then. You can reach Dana again Monday, 9 am.") in read(
            cast, "maya", name, at=meanwhile
        )
    say(cast, cover_asked, answer="no")
    assert "Noor covers" not in read(cast, "maya", "today", at=meanwhile)
    assert "Dana is away until the end of Friday. You can reach Dana again Monday, 9 am." in read(
        cast, "maya", "today", at=meanwhile
    )


def test_one_who_cannot_cover_is_not_named_and_another_may_be_asked(cast, week_written):
    read(
        cast,
        "dana",
        "absence_new",
        method="post",
        first="2026-11-30",
        last="2026-12-04",
        words="",
        cover=str(cast.memberships["noor"].id),
    )
    cover = Cover.objects.get()
    assert "Noor" not in read(cast, "maya", "today")
    read(cast, "noor", "cover_answer", cover.id, method="post", answer="no")
    assert "Noor cannot cover this time." in read(cast, "dana", "hours")
    read(cast, "dana", "absence", cover.absence_id, method="post", cover=str(cast.memberships["noor"].id))
    again = Cover.objects.get(answer="")
    with clock.at(THURSDAY):
        with pytest.raises(covering.AskedBefore):
            covering.ask(cast.viewer("dana"), again.absence, cast.memberships["noor"])
        with pytest.raises(covering.NotTheirs):
            covering.ask(cast.viewer("noor"), again.absence, cast.memberships["noor"])
    read(cast, "dana", "cover_end", again.id, method="post")
    assert "Noor" not in read(cast, "noor", "today").replace("Noor", "", 1) or "asks you to cover" not in read(
        cast, "noor", "today"
    )


# ── what a cover sees ──
def test_a_cover_sees_what_was_ticked_and_nothing_else(cast, cover_lived):
    page = read(cast, "maya", "cover", cover_lived.id)
    assert "Nothing, unless you tick it." in page
    with clock.at(THURSDAY):
        form = cast.client("maya").get(reverse("cover", args=[cover_lived.id])).content.decode()
    assert 'value="goals"' in form
    assert "checked" not in form
    say(cast, cover_lived, "goals")
    during = AWAY_FROM + MINUTE
    page = read(cast, "noor", "today", at=during)
    assert "Covering for Dana until the end of Friday" in page
    assert "Maya" in page
    assert "Lee" not in page
    page = read(cast, "noor", "journey_of", cast.maya.id, at=during)
    assert "The bakery of maya" in page
    assert "Mornings of maya." not in page
    grant = Grant.objects.get(recipient=cast.noor, owner=cast.maya)
    assert (grant.starts, grant.until, grant.purpose) == (AWAY_FROM, AWAY_UNTIL, "Cover while Dana is away")
    with clock.at(during):
        looked = Entry.objects.filter(act="consent.looked", about=cast.maya.id, actor=cast.noor.id)
        assert looked.exists()


def test_a_yes_with_nothing_ticked_shows_a_name_and_no_page(cast, cover_lived):
    say(cast, cover_lived)
    page = read(cast, "noor", "today", at=AWAY_FROM)
    assert "May call or write to you. You see nothing else." in page
    assert status(cast, "noor", "journey_of", cast.maya.id, at=AWAY_FROM) == 404


@pytest.mark.near_miss("journey_of")
@pytest.mark.parametrize(("at", "found"), [
    (AWAY_FROM - MINUTE, 404), (AWAY_FROM, 200), (AWAY_UNTIL - MINUTE, 200), (AWAY_UNTIL, 404), (AWAY_UNTIL + MINUTE, 404),
])  # fmt: skip
def test_a_cover_begins_and_ends_to_the_minute(cast, cover_lived, at, found):
    say(cast, cover_lived, "goals")
    assert status(cast, "noor", "journey_of", cast.maya.id, at=at) == found
    assert ("Covering for Dana" in read(cast, "noor", "today", at=at)) == (found == 200)


@pytest.mark.near_miss("journey_of")
def test_a_cover_is_of_the_one_who_said_yes_and_not_of_the_next(cast, cover_lived):
    say(cast, cover_lived, "goals")
    assert status(cast, "noor", "journey_of", cast.lee.id, at=AWAY_FROM) == 404
    assert status(cast, "noor", "person_overview", cover_lived.absence_id, at=AWAY_FROM) == 404


@pytest.mark.near_miss("journey_of")
def test_what_was_withdrawn_a_minute_ago_is_gone(cast, cover_lived):
    say(cast, cover_lived, "goals", "meaning")
    during = AWAY_FROM + timedelta(days=1)
    with clock.at(during):
        for grant in grants_by(cast.maya.id).filter(recipient=cast.noor, category=Category.GOALS):
            stop(cast.viewer("maya"), grant)
    page = read(cast, "noor", "journey_of", cast.maya.id, at=during + MINUTE)
    assert "The bakery of maya" not in page
    say(cast, cover_lived, answer="no", at=during + MINUTE)
    assert status(cast, "noor", "journey_of", cast.maya.id, at=during + 2 * MINUTE) == 404
    assert "Maya" not in read(cast, "noor", "today", at=during + 2 * MINUTE)


def test_a_choice_can_be_changed_both_ways(cast, cover_lived):
    say(cast, cover_lived, "goals")
    say(cast, cover_lived, "meaning", "strengths")
    with clock.at(AWAY_FROM):
        view = sight(cast.viewer("noor"), cast.maya.id)
        seen = {kind for kind in Category if view.sees(kind)}
    assert seen == {Category.MEANING, Category.STRENGTHS}
    assert [choice.says for choice in CoverChoice.objects.order_by("at")] == ["yes", "yes"]


def ends(cast, lived, how):
    """End a cover in one of the ways in which it can."""
    dana, noor, maya = cast.viewer("dana"), cast.viewer("noor"), cast.viewer("maya")
    lived.refresh_from_db()
    if how == "dana is back":
        actions.come_back(dana, lived.absence)
    elif how == "noor cannot after all":
        covering.end_cover(noor, lived)
    elif how == "dana ends it":
        covering.end_cover(dana, lived)
    elif how == "maya and dana part":
        end(maya, Partnership.objects.get(person=cast.maya))
    elif how == "noor leaves the programme":
        end_role(cast.viewer("alex"), cast.memberships["noor"])


@pytest.mark.parametrize(
    "how", ["dana is back", "noor cannot after all", "dana ends it", "maya and dana part", "noor leaves the programme"]
)
def test_what_was_shared_for_a_cover_ends_with_it_at_once(cast, cover_lived, how):
    say(cast, cover_lived, "goals", "meaning")
    during = AWAY_FROM + timedelta(days=1)
    with clock.at(during - timedelta(hours=1)):
        let_see(cast.viewer("maya"), cast.sam.id, Category.GOALS, purpose="Advice", until=during + timedelta(days=9))
    with clock.at(during):
        ends(cast, cover_lived, how)
        given = Grant.objects.filter(owner=cast.maya, recipient=cast.noor)
        assert given.count() == 2
        assert not given.filter(withdrawn_at=None).exists()
        assert Grant.objects.filter(owner=cast.maya, recipient=cast.sam, withdrawn_at=None).count() == 1
        assert "Noor covers" not in text_of(cast.client("maya").get(reverse("today")))
        with pytest.raises((covering.Over, covering.NotTheirs)):
            covering.choose(cast.viewer("maya"), cover_lived, yes=True, sees=[Category.GOALS])
    if how != "noor leaves the programme":
        assert status(cast, "noor", "journey_of", cast.maya.id, at=during + MINUTE) == 404


def test_nothing_that_was_between_two_can_be_given_to_a_cover(cast, cover_lived):
    with clock.at(THURSDAY):
        covering.choose(
            cast.viewer("maya"), cover_lived, yes=True, sees=[Category.AGREEMENT, Category.TRANSCRIPT, Category.MEETINGS]
        )
    assert not Grant.objects.filter(recipient=cast.noor, owner=cast.maya).exists()


# ── what the database keeps ──
def forbidden(act) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        act()


def test_the_database_keeps_a_cover_within_its_bounds(cast, cover_lived):
    say(cast, cover_lived, "goals")
    cover_lived.refresh_from_db()
    with clock.at(THURSDAY):
        beyond = let_see(
            cast.viewer("maya"), cast.noor.id, Category.GOALS, purpose="x", until=AWAY_UNTIL + MINUTE, starts=AWAY_FROM
        )
        early = let_see(cast.viewer("maya"), cast.noor.id, Category.GOALS, purpose="x", until=AWAY_UNTIL)
        others = let_see(cast.viewer("lee"), cast.noor.id, Category.GOALS, purpose="x", until=AWAY_UNTIL, starts=AWAY_FROM)
    for grant in (beyond, early, others):
        forbidden(lambda grant=grant: CoverGrant.objects.create(cover=cover_lived, grant=grant))
    forbidden(lambda: CoverChoice.objects.create(cover=cover_lived, person=cast.wes, says="yes"))  # Noor's, not Dana's
    forbidden(lambda: Cover.objects.create(absence=cover_lived.absence, specialist=cast.dana))
    forbidden(lambda: Cover.objects.filter(pk=cover_lived.pk).update(specialist=cast.dana))
    forbidden(lambda: Cover.objects.filter(pk=cover_lived.pk).update(answer="no"))
    forbidden(lambda: CoverChoice.objects.update(says="no"))
    forbidden(lambda: Hours.objects.filter(replaced_at=None).update(zone="UTC"))
    forbidden(lambda: type(cover_lived.absence).objects.update(until=AWAY_UNTIL + timedelta(days=1)))


# ── budgets ──
def test_a_page_asks_no_more_for_many_who_are_covered(cast, cover_lived, queries):
    counts = []
    for more in (["ann"], ["bob", "cyd", "dee", "eve"]):
        for name in more:
            cast.enter(name, Who.PERSON)
            cast.walk(name, "dana")
            with clock.at(THURSDAY):
                covering.choose(cast.viewer(name), cover_lived, yes=True, sees=[Category.GOALS])
        with clock.at(AWAY_FROM):
            browser = cast.client("noor")
            browser.get(reverse("today"))
            with queries() as told:
                page = browser.get(reverse("today"))
            assert all(name.title() in text_of(page) for name in more)
        counts.append(len(told))
    assert counts[0] == counts[1]
