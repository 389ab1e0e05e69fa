"""What was put aside, or taken back, in another tab is not brought, and nobody is said to have opened it."""

import pytest
from django.urls import reverse

from alongside.audit.actions import hold_trail
from alongside.audit.models import Entry
from alongside.supervision import access, actions
from alongside.supervision.models import Bringing
from alongside.supervision.rules import Kind

HOLD_TRAIL = "alongside.supervision.actions.bringing.hold_trail"


@pytest.fixture
def prepared(cast):
    dana = cast.viewer("dana")
    note = actions.write_note(dana, "It stayed with me.")
    return actions.prepare(dana, Kind.NOTE, note.id, cast.sam, "It stayed.")


def told(act):
    return Entry.objects.filter(act=f"supervision.{act}").count()


def other_tab(bringing):
    return Bringing.objects.get(pk=bringing.pk)


def test_what_was_put_aside_meanwhile_is_not_brought(cast, prepared):
    actions.take_back(cast.viewer("dana"), other_tab(prepared))
    with pytest.raises(actions.NotYours):
        actions.bring(cast.viewer("dana"), prepared)
    assert (prepared.brought_at, told("brought")) == (None, 0)


@pytest.mark.parametrize("drawn", ["before", "after"])
def test_what_was_taken_back_meanwhile_is_not_brought_again(cast, prepared, drawn):
    dana, first = cast.viewer("dana"), other_tab(prepared)
    actions.bring(dana, first)
    actions.take_back(dana, first)
    with pytest.raises(actions.NotYours):
        actions.bring(dana, prepared if drawn == "before" else other_tab(prepared))
    assert access.brought_of(cast.viewer("sam"), prepared.id) is None


def test_what_was_brought_in_another_tab_is_brought(cast, prepared):
    actions.bring(cast.viewer("dana"), other_tab(prepared))
    actions.bring(cast.viewer("dana"), prepared)
    assert told("brought") == 1
    assert access.brought_of(cast.viewer("sam"), prepared.id)


def test_what_is_taken_back_as_the_supervisor_opens_it_was_not_opened(cast, prepared, monkeypatch):
    dana, sam = cast.viewer("dana"), cast.viewer("sam")
    actions.bring(dana, prepared)
    found = access.brought_of(sam, prepared.id)
    assert found

    def later():
        """Let the trail be free only once it was taken back, as where somebody holds it."""
        monkeypatch.setattr(HOLD_TRAIL, hold_trail)
        actions.take_back(dana, other_tab(prepared))
        hold_trail()

    monkeypatch.setattr(HOLD_TRAIL, later)
    with pytest.raises(actions.NotYours):
        actions.open_brought(sam, found)
    assert (other_tab(prepared).opened_at, told("opened")) == (None, 0)


@pytest.mark.parametrize(
    ("act", "who", "page", "sent"),
    [
        ("bring", "dana", "bringing_bring", {}),
        ("open_brought", "sam", "brought", None),
        ("reply", "sam", "brought_reply", {"words": "I am glad you told me."}),
        ("mark_talked", "sam", "brought_talked", {"talked": "1"}),
    ],
)
def test_what_went_back_in_this_moment_is_not_there(cast, prepared, monkeypatch, act, who, page, sent):
    def went_back(*_given, **_named):
        raise actions.NotYours

    if who == "sam":
        actions.bring(cast.viewer("dana"), prepared)
    monkeypatch.setattr(actions, act, went_back)
    browser, address = cast.client(who), reverse(page, args=[prepared.id])
    assert (browser.get(address) if sent is None else browser.post(address, sent)).status_code == 404
