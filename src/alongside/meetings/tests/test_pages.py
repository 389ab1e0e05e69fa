"""The pages of meetings: who finds them, what they keep, what they cost."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.consent.actions import stop
from alongside.consent.models import Grant
from alongside.consent.rules import Category
from alongside.decisions.access import waiting_for
from alongside.kernel.clock import now
from alongside.meetings import access, actions, extensions
from alongside.meetings.models import Meeting
from alongside.meetings.tests.conftest import found, words_for
from alongside.partnership.actions import end
from alongside.ui import dates

JSON = {"Accept": "application/json"}
READ = ("meeting", "meeting_move", "meeting_call_off", "meeting_note", "meeting_note_mine")
WRITE = {
    "meeting_hold": {"act": "start"},
    "meeting_agenda": {"words": "x"},
    "meeting_next": {"words": "x"},
    "meeting_note": {"words": "x", "base": "0"},
    "meeting_note_yes": {"seen": "x"},
    "meeting_note_together": {"aside": "00000000-0000-0000-0000-000000000007"},
    "meeting_replies": {"words": "x"},
    "meeting_move": {"minutes": "5"},
    "meeting_call_off": {"words": "x"},
}
EVERY = ("meetings", "meeting_plan", *READ, *WRITE)


def at(name, meeting):
    return reverse(name, args=[meeting.id])


def nothing(cast, together):
    """Somebody of the same programme, or nearly."""


def stopped_sharing(cast, together):
    stop(cast.viewer("maya"), Grant.objects.get(owner=cast.maya, recipient=cast.dana, category=Category.MEETINGS))


def parted(cast, together):
    end(cast.viewer("maya"), together)


NEARLY = [(name, nothing) for name in ("noor", "wes", "sam", "alex", "ines")] + [("dana", stopped_sharing), ("dana", parted)]


@pytest.mark.near_miss(*READ, *WRITE)
@pytest.mark.parametrize(("name", "before"), NEARLY)
def test_who_almost_may_finds_nothing(cast, together, ended, name, before):
    before(cast, together)
    browser = cast.client(name)
    assert {page: browser.get(at(page, ended)).status_code for page in READ} == dict.fromkeys(READ, 404)
    assert {page: browser.post(at(page, ended), data).status_code for page, data in WRITE.items()} == dict.fromkeys(WRITE, 404)
    assert access.note_of(ended).person.words == "I woke at 4:40."


@pytest.mark.near_miss("meetings", "meeting_plan")
@pytest.mark.parametrize(("name", "before"), [("noor", nothing), ("wes", nothing), ("dana", stopped_sharing), ("dana", parted)])
def test_lists_of_others_show_nothing(cast, together, planned, name, before):
    meeting = planned(hours=30)
    before(cast, together)
    browser = cast.client(name)
    assert str(meeting.id) not in browser.get(reverse("meetings")).text
    assert browser.get(reverse("meeting_plan"), {"with": str(together.id)}).status_code == 404
    assert browser.post(f"{reverse('meeting_plan')}?with={together.id}", words_for(now() + timedelta(days=1))).status_code == 404


@pytest.mark.parametrize("before", [stopped_sharing, parted])
def test_the_person_keeps_everything(cast, together, ended, before):
    before(cast, together)
    page = cast.client("maya").get(at("meeting", ended))
    assert page.status_code == 200
    assert "She woke by herself." in page.text


@pytest.mark.parametrize("name", ["maya", "dana"])
def test_from_a_plan_to_a_kept_note_by_plain_forms(cast, together, name):
    other = "dana" if name == "maya" else "maya"
    mine, theirs = cast.client(name), cast.client(other)
    assert mine.post(reverse("meeting_plan"), words_for(now() + timedelta(days=2), about="The words for Teo")).status_code == 302
    offer = waiting_for(cast.viewer(other)).get()
    assert "The words for Teo" in theirs.get(reverse("meetings")).text
    theirs.post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"})
    meeting = found(cast, offer.subject)
    assert str(meeting.id) in mine.get(reverse("meetings")).text
    mine.post(at("meeting_agenda", meeting), {"words": "My hours change."})
    theirs.post(at("meeting_hold", meeting), {"act": "start", "early": "yes"})
    mine.post(at("meeting_note", meeting), {"words": "one side", "base": "0"})
    theirs.post(at("meeting_note", meeting), {"words": "other side", "base": "0"})
    mine.post(at("meeting_next", meeting), {"words": "I will call Teo."})
    mine.post(at("meeting_hold", meeting), {"act": "end"})
    for browser in (mine, theirs):
        page = browser.get(at("meeting", meeting))
        assert all(words in page.text for words in ("My hours change.", "one side", "other side", "I will call Teo."))
        browser.post(at("meeting_note_yes", meeting), {"seen": page.context["live"].note.digest})
    assert found(cast, meeting.id).note_agreed_id
    theirs.post(at("meeting_replies", meeting), {"words": "Thank you."})
    assert "Thank you." in mine.get(at("meeting", meeting)).text
    assert mine.post(at("meeting_note", meeting), {"words": "changed", "base": "1"}).status_code == 422


def test_another_time_by_plain_forms(cast, planned):
    meeting = planned(hours=30, place="Room 4")
    dana = cast.client("dana")
    page = dana.get(at("meeting_move", meeting))
    assert "Room 4" in page.text
    same = page.context["form"].initial
    assert dana.post(at("meeting_move", meeting), same).status_code == 200
    assert dana.post(at("meeting_move", meeting), {**same, "place": "Garden"}).status_code == 302
    offer = waiting_for(cast.viewer("maya")).get()
    maya = cast.client("maya")
    assert "Garden" in maya.get(at("meeting", meeting)).text
    maya.post(reverse("offer_adapt", args=[offer.id]), {**same, "place": "The park"})
    dana.post(reverse("offer_answer", args=[waiting_for(cast.viewer("dana")).get().id]), {"answer": "accept"})
    assert found(cast, meeting.id).place == "The park"


def test_calling_off_by_plain_forms(cast, planned):
    meeting = planned()
    cast.client("dana").post(at("meeting_call_off", meeting), {"words": "I am ill."})
    page = cast.client("maya").get(at("meeting", meeting)).text
    assert "I am ill." in page
    assert "Dana called off this meeting" in page


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"date": "2020-01-01"}, "has gone by"),
        ({"date": "soon"}, "could not be read"),
        ({"minutes": "0"}, "at least 5 minutes"),
        ({"minutes": "481"}, "up to 8 hours"),
        ({"minutes": "9" * 400}, "up to 8 hours"),
        ({"minutes": "9" * 5000}, "could not be read"),
        ({"date": ""}, "is needed"),
        ({"place": "x" * 5000}, "200"),
        ({"channel": "pigeon"}, "not one of the choices"),
    ],
)
def test_a_plan_that_cannot_be_is_answered_in_a_sentence(cast, together, changed, says):
    words = words_for(now() + timedelta(days=2), about="Keep me")
    page = cast.client("maya").post(reverse("meeting_plan"), {**words, **changed})
    assert page.status_code == 200
    assert says in page.text
    assert "Keep me" in page.text
    assert not waiting_for(cast.viewer("dana")).exists()


def test_an_overlap_is_told_without_saying_with_whom(cast, together):
    other = cast.walk("wes", "dana")
    offer = actions.offer_meeting(cast.viewer("dana"), other, words_for(now() + timedelta(days=2)))
    cast.client("wes").post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"})
    page = cast.client("maya").post(reverse("meeting_plan"), words_for(now() + timedelta(days=2)))
    assert "Dana already has something at that time" in page.text
    assert "Wes" not in page.text


def test_a_yes_that_comes_too_late_is_told_why(cast, together, planned):
    other, at = cast.walk("wes", "dana"), now() + timedelta(days=1)
    by_wes = actions.offer_meeting(cast.viewer("wes"), other, words_for(at))
    to_wes = actions.offer_meeting(cast.viewer("dana"), other, words_for(at))
    planned(hours=24)
    for who, offer, says in (("dana", by_wes, "You already have"), ("wes", to_wes, "Dana already has")):
        told = cast.client(who).post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"}, follow=True)
        assert f"{says} something at that time" in told.text
        assert "Maya" not in told.text
    with time_machine.travel(at + timedelta(hours=1)):
        told = cast.client("wes").post(reverse("offer_answer", args=[to_wes.id]), {"answer": "accept"}, follow=True)
        assert "This time has gone by" in told.text


def test_a_yes_that_a_changed_word_took_back_is_told_so(cast, ended):
    actions.confirm(cast.viewer("dana"), ended, access.note_of(ended).digest)
    offer = waiting_for(cast.viewer("maya")).get()
    actions.save_words(cast.viewer("dana"), ended, "Other words.", 1)
    told = cast.client("maya").post(reverse("offer_answer", args=[offer.id]), {"answer": "accept"}, follow=True)
    assert "This ended before it was answered" in told.text
    assert "Walking together" not in told.text


# ── the note, live ──


def test_a_live_save_and_what_the_other_sees(cast, begun):
    maya, dana = cast.client("maya"), cast.client("dana")
    saved = maya.post(at("meeting_note", begun), {"words": "One Saturday", "base": "0"}, headers=JSON)
    assert saved.json()["own"]["revision"] == 1
    seen = dana.get(at("meeting_note", begun), headers=JSON).json()
    assert seen["other"]["words"] == "One Saturday"
    assert seen["other"]["writing"]
    assert seen["own"] == {"words": "", "revision": 0, "saved": None}


def test_nothing_new_is_said_in_few_bytes(cast, begun):
    maya, dana = cast.client("maya"), cast.client("dana")
    first = dana.get(at("meeting_note", begun), headers=JSON)
    again = dana.get(at("meeting_note", begun), headers={**JSON, "If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    weak = dana.get(at("meeting_note", begun), headers={**JSON, "If-None-Match": f"W/{first['ETag']}"})
    assert weak.status_code == 304
    maya.post(at("meeting_note", begun), {"words": "x", "base": "0"}, headers=JSON)
    assert dana.get(at("meeting_note", begun), headers={**JSON, "If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize("live", [True, False])
def test_two_devices_both_keep_their_words(cast, begun, live):
    maya = cast.client("maya")
    maya.post(at("meeting_note", begun), {"words": "from the phone", "base": "0"})
    late = maya.post(at("meeting_note", begun), {"words": "from the laptop", "base": "0"}, headers=JSON if live else {})
    assert late.status_code == 409
    assert "from the phone" in late.text
    if live:
        assert late.json()["own"]["revision"] == 1
        aside = late.json()["aside"]
    else:
        assert "from the laptop" in late.text
        aside = str(late.context["late"])
    assert "from the laptop" in maya.get(at("meeting", begun)).text
    both = {"words": "from the phone\n\nfrom the laptop", "base": "1", "together": aside}
    assert maya.post(at("meeting_note", begun), both).status_code == 302
    assert access.words_aside(cast.viewer("maya"), begun) == []


def test_too_many_words_are_given_back(cast, begun):
    maya, words = cast.client("maya"), "palabra " * 3000
    page = maya.post(at("meeting_note", begun), {"words": words, "base": "0"})
    assert page.status_code == 422
    assert words.strip() in page.text
    assert "20,000" in page.text
    assert "20,000" in maya.post(at("meeting_note", begun), {"words": words, "base": "0"}, headers=JSON).json()["problem"]


@pytest.mark.parametrize("base", ["", "-1", "x", "1e9", "9" * 30, "²"])
def test_a_forged_base_loses_nothing(cast, begun, base):
    maya = cast.client("maya")
    maya.post(at("meeting_note", begun), {"words": "first", "base": "0"})
    assert maya.post(at("meeting_note", begun), {"words": "second", "base": base}, headers=JSON).status_code == 409
    assert access.note_of(begun).person.words == "first"


def test_a_forged_form_reaches_no_other_side(cast, begun):
    cast.client("dana").post(at("meeting_note", begun), {"words": "hers", "base": "0"})
    forged = {"words": "mine", "base": "1", "author": str(cast.dana.id), "side": "specialist", "mine": "x", "theirs": "x"}
    cast.client("maya").post(at("meeting_note", begun), forged)
    assert access.note_of(begun).specialist.words == "hers"


def test_a_line_is_taken_back_by_whose_it_is(cast, planned):
    meeting = planned()
    line = actions.add_point(cast.viewer("maya"), meeting, "About Teo")
    assert cast.client("dana").post(at("meeting_agenda", meeting), {"line": str(line.id)}).status_code == 404
    maya = cast.client("maya")
    maya.post(at("meeting_agenda", meeting), {"line": str(line.id)})
    assert not access.agenda_of(meeting).exists()
    maya.post(f"{at('meeting_agenda', meeting)}?line={line.id}&again=1")
    assert access.agenda_of(meeting).exists()
    assert maya.post(at("meeting_agenda", meeting), {"line": "x"}).status_code == 404


def test_a_long_line_is_given_back(cast, planned):
    meeting = planned()
    page = cast.client("maya").post(at("meeting_agenda", meeting), {"words": "x" * 501})
    assert page.status_code == 422
    assert "x" * 501 in page.text


def test_who_will_see_a_line_is_said_where_it_is_written(cast, together, planned):
    meeting = planned()
    box = cast.client("maya").get(at("meeting", meeting)).text.partition("Add something to talk about")[2]
    assert "Only you and Dana will see this." in box
    stopped_sharing(cast, together)
    box = cast.client("maya").get(at("meeting", meeting)).text.partition("Add something to talk about")[2]
    assert "Only you will see this." in box


def test_markup_is_words(cast, begun):
    hostile = "<script>alert(1)</script><b>x"
    cast.client("maya").post(at("meeting_note", begun), {"words": hostile, "base": "0"})
    actions.add_point(cast.viewer("maya"), begun, hostile)
    assert "<script>alert" not in cast.client("dana").get(at("meeting", begun)).text


def test_a_look_at_an_earlier_note_is_told(cast, ended):
    def looks():
        return Entry.objects.filter(act="consent.looked", about=cast.maya.id, thing=ended.id).count()

    cast.client("maya").get(at("meeting", ended))
    assert looks() == 0
    cast.client("dana").get(at("meeting", ended))
    assert looks() == 1


def test_rooms_above_add_their_ways(cast, planned, monkeypatch):
    monkeypatch.setattr(extensions, "_registered", [])
    extensions.register(lambda viewer, meeting: [extensions.Way("/there/", f"For {viewer.name}")])
    assert "For Maya" in cast.client("maya").get(at("meeting", planned())).text


# ── what a page costs ──


def test_five_years_of_meetings_cost_no_more(cast, together, planned, queries):
    meeting, names = planned(hours=2), ("maya", "dana")

    def cost(browser, url):
        browser.get(url)
        with queries() as asked:
            assert browser.get(url).status_code == 200
        return len(asked)

    def costs(name):
        browser = cast.client(name)
        return [cost(browser, url) for url in (reverse("meetings"), at("meeting", meeting), at("meeting_note", meeting))]

    few_then = {name: costs(name) for name in names}
    many_more(cast, meeting, 260)
    for name in names:
        more = [many - few for many, few in zip(costs(name), few_then[name], strict=True)]
        assert all(count <= allowed for count, allowed in zip(more, (1, 0, 0), strict=True)), more
        with queries() as asked:
            assert len(access.next_meetings_by_partnership(cast.viewer(name))) == 1
        assert len(asked) <= 10


def many_more(cast, like, count):
    """Add earlier meetings in bulk; each needs its own agreement of two, as the database demands."""
    from alongside.decisions import actions as decisions

    for number in range(count):
        words = words_for(now() + timedelta(days=1 + number, hours=3))
        offer = actions.offer_meeting(cast.viewer("dana"), like.partnership, words)
        decisions.accept(cast.viewer("maya"), offer)
        Meeting.objects.filter(pk=offer.subject).update(started_at=now(), ended_at=now())


def test_a_talk_that_began_on_another_day_is_named_by_that_day(cast, planned):
    meeting = planned(hours=72)
    planned_for, began = dates.day(meeting.starts_at), dates.day(now())
    url = reverse("meeting", args=[meeting.id])
    assert f"Our talk on {planned_for}" in cast.client("maya").get(url).text
    actions.start(cast.viewer("dana"), meeting)
    actions.end(cast.viewer("dana"), meeting)
    page = cast.client("maya").get(url).text
    assert f"Our talk on {began}" in page
    assert planned_for not in page
    assert dates.plain_day(now()) in cast.client("dana").get(reverse("meetings")).text


# ── before its time ──
@pytest.mark.parametrize("name", ["maya", "dana"])
def test_one_tap_days_before_asks_first(cast, planned, name):
    meeting, browser = planned(hours=48), cast.client(name)
    assert "We have started already" in browser.get(at("meeting", meeting)).text
    asked = browser.post(at("meeting_hold", meeting), {"act": "start"})
    assert asked.status_code == 200
    assert "Have you started already?" in asked.text
    assert found(cast, meeting.id).started_at is None
    assert browser.post(at("meeting_hold", meeting), {"act": "start", "early": "yes"}).status_code == 302
    assert found(cast, meeting.id).started_at


@pytest.mark.parametrize("hours", [0.1, 2.9])
def test_near_its_time_one_tap_is_enough(cast, planned, hours):
    meeting, browser = planned(hours=hours), cast.client("maya")
    page = browser.get(at("meeting", meeting)).text
    assert "We have started already" not in page
    assert "We have started" in page
    assert browser.post(at("meeting_hold", meeting), {"act": "start"}).status_code == 302
    assert found(cast, meeting.id).started_at


def test_what_is_asked_first_offers_another_time_only_where_it_can_be(cast, together, planned):
    meeting = planned(hours=48)
    maya, move = cast.client("maya"), at("meeting_move", meeting)
    assert move in maya.post(at("meeting_hold", meeting), {"act": "start"}).text
    actions.offer_move(cast.viewer("dana"), meeting, words_for(now() + timedelta(hours=90)))
    assert move not in maya.post(at("meeting_hold", meeting), {"act": "start"}).text


def test_of_what_has_started_or_is_over_nobody_is_asked(cast, together, planned):
    meeting, browser = planned(hours=48), cast.client("maya")
    actions.start(cast.viewer("dana"), meeting)
    assert "Have you started already?" not in browser.post(at("meeting_hold", meeting), {"act": "start"}, follow=True).text
    actions.go_back(cast.viewer("dana"), meeting)
    end(cast.viewer("dana"), together)
    assert "Have you started already?" not in browser.post(at("meeting_hold", meeting), {"act": "start"}, follow=True).text
