"""What a specialist wrote about their own part is theirs: found again when the talk is gone, kept without it, let go by them."""

from datetime import timedelta

import pytest
from django.urls import reverse

from alongside.audit.models import Entry
from alongside.kernel.clock import at, now
from alongside.mirror import access, actions
from alongside.mirror.models import Reflection

MINE = "mirror_mine"
FELT, MEANT, LINE = "Tight in the middle.", "To slow down.", "Ask before I tell."


def page(cast, who="dana"):
    return cast.client(who).get(reverse(MINE)).content.decode()


@pytest.fixture
def gone(cast, together, reading):
    """Maya stopped after Dana had written all three."""
    actions.try_next(cast.viewer("dana"), reading, LINE)
    actions.stop_transcripts(cast.viewer("maya"), together)
    return Reflection.objects.get()


def test_while_the_talk_is_there_it_stands_beside_the_way_to_it(cast, reading):
    shown = page(cast)
    assert FELT in shown
    assert reverse("reading", args=[reading.id]) in shown
    assert "The talk with Maya" in shown
    assert "Let these words go" not in shown


def test_when_the_talk_is_gone_all_of_it_is_found_again_and_nothing_says_whose_it_was(cast, gone):
    shown = page(cast)
    assert all(words in shown for words in (FELT, MEANT, LINE))
    assert "Maya" not in shown
    assert reverse("mine_let_go", args=[gone.id]) in shown


def test_after_the_last_day_it_is_found_too(cast, together, reading):
    until = access.standing(together.person_id, together.specialist_id).values_list("until", flat=True)[0]
    with at(until + timedelta(minutes=1)):
        shown = page(cast)
    assert FELT in shown
    assert "The talk with" not in shown


def test_who_looked_without_writing_finds_an_honest_empty_page(cast, reading):
    reflection = Reflection.objects.get()
    reflection.felt = reflection.meant = None
    reflection.save()
    assert "Nothing written yet" in page(cast)


def test_it_goes_by_ones_own_hand_alone(cast, gone):
    assert cast.client("dana").post(reverse("mine_let_go", args=[gone.id])).url == reverse(MINE)
    assert not Reflection.objects.exists()
    assert Entry.objects.get(act="mirror.reflection_let_go").actor == cast.dana.id


def test_what_still_belongs_to_a_talk_is_not_deleted_here(cast, reading):
    kept = Reflection.objects.get()
    assert cast.client("dana").post(reverse("mine_let_go", args=[kept.id])).status_code == 404
    assert Reflection.objects.exists()


def test_words_without_a_talk_are_kept_once_and_then_found(cast):
    dana, sent = cast.client("dana"), {"felt": "", "meant": "", "line": "Slower"}
    for _ in range(2):
        assert dana.post(reverse(MINE), sent).status_code == 302
    kept = Reflection.objects.get()
    assert (kept.felt, kept.meant, kept.next_time, kept.reading) == (None, None, "Slower", None)
    assert "Slower" in page(cast)
    assert access.latest_line(cast.viewer("dana")) == "Slower"
    dana.post(reverse(MINE), {"line": " "})
    assert Reflection.objects.count() == 1


def test_what_is_too_long_stays_in_the_box(cast):
    answer = cast.client("dana").post(reverse(MINE), {"line": "x" * 401})
    assert answer.status_code == 422
    assert "x" * 401 in answer.content.decode()
    assert not Reflection.objects.exists()


@pytest.mark.near_miss("mirror_mine", "mine_let_go")
@pytest.mark.parametrize("who", ["noor", "maya", "wes", "sam", "alex"])
def test_nobody_else_finds_a_word_of_it(cast, gone, who):
    browser = cast.client(who)
    assert browser.post(reverse("mine_let_go", args=[gone.id])).status_code == 404
    answer = browser.get(reverse(MINE))
    assert answer.status_code == (200 if who == "noor" else 404)
    assert FELT not in answer.content.decode()
    assert Reflection.objects.exists()


def test_it_asks_no_more_with_a_long_history(cast, gone, queries):
    def asked():
        with queries() as found:
            page(cast)
        return len(found)

    asked()
    few = asked()
    for number in range(8):
        Reflection.objects.create(owner=cast.dana, felt=f"Once, {number}.", made_at=now() - timedelta(days=number))
    assert asked() == few
