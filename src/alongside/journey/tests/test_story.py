"""The story: chapters in the person's order, two devices, words beside and never over, and who sees which."""

import html
import re
from datetime import timedelta

import pytest
from django.db import Error, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.actions import NotYours, choose_audience, let_see, stop
from alongside.consent.rules import Audience, Category
from alongside.journey.access import own_sight
from alongside.journey.access import story as access
from alongside.journey.actions import story as actions
from alongside.journey.models import Beside, Chapter, ChapterChoice, ChapterWords
from alongside.journey.rules.story import Lands, Telling, Took, lands, together
from alongside.kernel import clock
from alongside.programme.actions import end_assignment

FIRST = Telling("The ovens", "when I was twenty", "I was up before everybody.")
PHONE = Telling("The ovens", "when I was twenty", "I was up before everybody, and glad of it.")
DESK = Telling("The ovens at night", "when I was twenty", "I was up before everybody. Nobody saw me cry.")
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "P", "Zs")), max_size=30)


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def get(pair, who, name, *args):
    return pair.client(who).get(reverse(name, args=args))


def form(telling: Telling, revision: int | str) -> dict[str, object]:
    return {"title": telling.title, "told_when": telling.told_when, "words": telling.words, "revision": revision}


@pytest.fixture
def chapter(maya) -> Chapter:
    return actions.write_chapter(maya, FIRST)


def stands(chapter) -> Telling:
    return actions.telling_of(Chapter.objects.get(pk=chapter.pk))


# ── rules ──


@given(st.builds(Telling, WORDS, WORDS, WORDS), st.builds(Telling, WORDS, WORDS, WORDS), st.integers(1, 5), st.integers(0, 5))
def test_only_what_was_written_from_what_stands_takes_its_place(now, saved, number, started_from):
    where = lands(now, number, saved, started_from)
    assert (where is Lands.SAME) == (now == saved)
    assert now == saved or (where is Lands.STANDS) == (started_from == number)


@given(*[st.one_of(WORDS, st.lists(st.sampled_from(["A.", "B!", " ", "\n", "c"]), max_size=8).map("".join))] * 2)
def test_put_together_holds_every_word_of_both(this, that):
    both = together(this, that)
    assert this in both
    rest = both.removeprefix(f"{this}\n\n")
    assert that in both or (that.endswith(rest) and this.startswith(that.removesuffix(rest)))


@pytest.mark.parametrize(
    ("this", "that", "both"),
    [
        ("I was nine. It rang. She sang.", "I was nine. It rang. He left.", "I was nine. It rang. She sang.\n\nHe left."),
        ("“Go!” And I went.", "“Go!” And I stayed.", "“Go!” And I went.\n\nAnd I stayed."),
        ("One day\n\nThis.", "One day\n\nThat.", "One day\n\nThis.\n\nThat."),
        ("I was nine", "I was ten", "I was nine\n\nI was ten"),
        ("Here.", "Here. And there.", "Here. And there."),
    ],
)
def test_sentences_with_which_both_begin_stand_there_once(this, that, both):
    assert together(this, that) == both


# ── writing ──


def test_a_chapter_is_written_kept_verbatim_and_changed_with_its_history(pair):
    browser = pair.client("maya")
    own = "  It began with flour.\n\nAnd  two spaces."
    answer = browser.post(reverse("chapter_new"), {"title": "The ovens", "told_when": "when I was twenty", "words": own})
    chapter = Chapter.objects.get()
    assert answer.url == reverse("chapter", args=[chapter.id])
    assert chapter.words == own.rstrip()
    assert chapter.audience == Audience.USUAL
    browser.post(reverse("chapter_words", args=[chapter.id]), form(PHONE, 1))
    assert stands(chapter) == PHONE
    shown = text(browser.get(reverse("chapter", args=[chapter.id])))
    assert "and glad of it." in shown
    assert "It began with flour." in shown  # under the earlier words
    assert "when I was twenty" in shown


def test_a_title_alone_begins_a_chapter_and_no_title_gets_a_sentence(pair):
    browser = pair.client("maya")
    assert "a few words to find it by" in text(browser.post(reverse("chapter_new"), {"title": " ", "words": "Something"}))
    assert "Something" in text(browser.post(reverse("chapter_new"), {"title": " ", "words": "Something"}))
    assert browser.post(reverse("chapter_new"), {"title": "Later"}).status_code == 302
    assert "Nothing is told yet." in text(get(pair, "maya", "chapter", Chapter.objects.get().id))


def test_the_order_is_the_persons(pair, maya):
    one, two, three = (actions.write_chapter(maya, Telling(title)) for title in ("one", "two", "three"))
    browser = pair.client("maya")
    browser.post(reverse("chapter_move", args=[three.id]), {"to": "earlier"})
    browser.post(reverse("chapter_move", args=[one.id]), {"to": "later"})
    assert [c.title for c in access.chapters_of(own_sight(maya))] == ["three", "one", "two"]
    browser.post(reverse("chapter_put_away", args=[one.id]))
    browser.post(reverse("chapter_move", args=[two.id]), {"to": "earlier"})
    assert [c.title for c in access.chapters_of(own_sight(maya))] == ["two", "three"]
    assert browser.post(reverse("chapter_move", args=[one.id]), {"to": "earlier"}).status_code == 404
    browser.post(reverse("chapter_bring_back", args=[one.id]))
    assert {c.title for c in access.chapters_of(own_sight(maya))} == {"one", "two", "three"}


def test_a_chapter_leads_on_to_the_next_one_that_its_reader_may_see(pair, maya):
    shared = Audience.MY_SPECIALIST
    one, two, three = (
        actions.write_chapter(maya, Telling(title), audience)
        for title, audience in (("one", shared), ("two", Audience.ONLY_ME), ("three", shared))
    )
    after = {
        (who, chapter.title): re.findall("Next chapter: (\\w+)", text(get(pair, who, "chapter", chapter.id)))
        for who, chapter in (("maya", one), ("maya", two), ("dana", one), ("dana", three))
    }
    assert after == {("maya", "one"): ["two"], ("maya", "two"): ["three"], ("dana", "one"): ["three"], ("dana", "three"): []}
    actions.put_chapter_away(maya, three)
    assert "Next chapter" not in text(get(pair, "dana", "chapter", one.id))


# ── two devices ──


def test_the_second_device_never_overwrites_the_first(pair, chapter):
    phone, desk = pair.client("maya"), pair.client("maya")
    for device in (phone, desk):
        assert 'name="revision" value="1"' in text(device.get(reverse("chapter_words", args=[chapter.id])))
    phone.post(reverse("chapter_words", args=[chapter.id]), form(PHONE, 1))
    answer = desk.post(reverse("chapter_words", args=[chapter.id]), form(DESK, 1))
    assert answer.url == reverse("chapter_two", args=[chapter.id]) + "?sent=3"
    assert stands(chapter) == PHONE
    shown = html.unescape(
        text(desk.get(answer.url)).replace("<ins>", "").replace("</ins>", "").replace("<del>", "").replace("</del>", "")
    )
    for words in ("and glad of it.", "Nobody saw me cry.", "Keep this one", "you sent it just now", "Put them together"):
        assert words in shown
    assert "you sent it just now" not in text(phone.get(reverse("chapter_two", args=[chapter.id])))
    assert "Two versions wait for your choice" in text(get(pair, "maya", "story"))
    assert "Two versions wait for your choice" in text(get(pair, "maya", "chapter", chapter.id))


@pytest.mark.parametrize("revision", ["", "0", "x", "-1", "99", "9" * 30])
def test_a_form_that_does_not_say_what_it_was_written_from_replaces_nothing(pair, maya, chapter, revision):
    answer = pair.client("maya").post(reverse("chapter_words", args=[chapter.id]), form(DESK, revision))
    assert answer.status_code in {200, 302}
    assert stands(chapter) == FIRST
    if answer.status_code == 302:
        assert ChapterWords.objects.get(chapter=chapter, beside=True).words == DESK.words


def test_an_offline_edit_that_comes_days_later_lands_in_the_same_choice(pair, maya, chapter):
    for n in range(3):
        actions.save_chapter(maya, chapter, Telling("The ovens", words=f"version {n}"), n + 1)
    answer = pair.client("maya").post(reverse("chapter_words", args=[chapter.id]), form(DESK, 1))
    assert answer.url == reverse("chapter_two", args=[chapter.id]) + "?sent=5"
    assert stands(chapter).words == "version 2"


def test_the_same_words_twice_ask_nothing(pair, chapter):
    phone, desk = pair.client("maya"), pair.client("maya")
    phone.post(reverse("chapter_words", args=[chapter.id]), form(PHONE, 1))
    assert desk.post(reverse("chapter_words", args=[chapter.id]), form(PHONE, 1)).url == reverse("chapter", args=[chapter.id])
    assert ChapterWords.objects.filter(chapter=chapter).count() == 2


@pytest.fixture
def two(maya, chapter):
    actions.save_chapter(maya, chapter, PHONE, 1)
    actions.save_chapter(maya, chapter, DESK, 1)
    return chapter


@pytest.mark.parametrize(("took", "then"), [("this", PHONE), ("that", DESK)])
def test_the_person_chooses_and_both_stay(pair, two, took, then):
    browser = pair.client("maya")
    answer = browser.post(reverse("chapter_two", args=[two.id]), {"took": took, "seen": 2})
    assert answer.url == reverse("chapter", args=[two.id])
    assert stands(two) == then
    assert {v.words for v in ChapterWords.objects.filter(chapter=two).order_by("number")} >= {
        FIRST.words,
        PHONE.words,
        DESK.words,
    }
    for name in ("chapter_two", "chapter_together"):
        for again in (browser.get(reverse(name, args=[two.id])), browser.post(reverse(name, args=[two.id]), {"took": "this"})):
            assert again.url == reverse("chapter", args=[two.id])
    assert "This choice was made already." in text(browser.get(reverse("chapter", args=[two.id])))
    assert stands(two) == then


def test_the_person_puts_both_together(pair, two):
    browser = pair.client("maya")
    shown = text(browser.get(reverse("chapter_together", args=[two.id])))
    assert f"{PHONE.words}\n\n{DESK.words}" in shown
    both = Telling("The ovens", "then", "Glad, and nobody saw me cry.")
    assert browser.post(reverse("chapter_together", args=[two.id]), form(both, 2)).status_code == 302
    assert stands(two) == both
    assert ChapterChoice.objects.get().took == Took.BOTH


def test_a_choice_made_on_an_older_page_changes_nothing(pair, maya, two):
    actions.save_chapter(maya, two, Telling("The ovens", words="A third device"), 2)
    answer = pair.client("maya").post(reverse("chapter_two", args=[two.id]), {"took": "that", "seen": 2}, follow=True)
    assert "Something newer was saved while you chose" in text(answer)
    assert stands(two).words == "A third device"
    assert not ChapterChoice.objects.exists()


def test_three_devices_are_chosen_about_one_after_the_other(pair, maya, two):
    actions.save_chapter(maya, two, Telling("The ovens", words="A third device"), 1)
    browser = pair.client("maya")
    answer = browser.post(reverse("chapter_two", args=[two.id]), {"took": "that", "seen": 2})
    assert answer.url == reverse("chapter_two", args=[two.id])
    assert "A third device" in text(browser.get(reverse("chapter_together", args=[two.id])))


def test_a_long_chapter_is_shown_twice_without_marks(pair, maya, chapter):
    long = "word " * 3000
    actions.save_chapter(maya, chapter, Telling("The ovens", words=f"{long}one"), 1)
    actions.save_chapter(maya, chapter, Telling("The ovens", words=f"{long}two"), 1)
    shown = text(get(pair, "maya", "chapter_two", chapter.id))
    assert "word one" in shown
    assert "word two" in shown


# ── what the database itself keeps ──


def test_history_is_never_rewritten(maya, two):
    for change in (
        lambda: ChapterWords.objects.filter(chapter=two).delete(),
        lambda: ChapterWords.objects.filter(chapter=two).update(number=9),
        lambda: Chapter.objects.filter(pk=two.pk).delete(),
        lambda: Chapter.objects.filter(pk=two.pk).update(number=1),
        lambda: ChapterChoice(owner=maya.account, version=ChapterWords.objects.get(chapter=two, number=1), took="this").save(),
    ):
        with pytest.raises(Error), transaction.atomic():
            change()


# ── who sees it ──


@pytest.mark.near_miss("chapter", "story_of", "chapter_reply")
def test_a_chapter_is_private_until_it_is_shared(pair, maya, chapter):
    other = actions.write_chapter(maya, Telling("Not for Dana", words="Kept."))
    assert get(pair, "dana", "chapter", chapter.id).status_code == 404
    assert FIRST.title not in text(get(pair, "dana", "story_of", maya.id))
    assert FIRST.title not in text(get(pair, "dana", "journey_of", maya.id))
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)
    assert FIRST.words in text(get(pair, "dana", "chapter", chapter.id))
    for name in ("story_of", "journey_of"):
        shown = text(get(pair, "dana", name, maya.id))
        assert FIRST.title in shown
        assert "Not for Dana" not in shown
    assert get(pair, "dana", "chapter", other.id).status_code == 404
    assert get(pair, "noor", "chapter", chapter.id).status_code == 404
    assert get(pair, "noor", "story_of", maya.id).status_code == 404
    assert pair.client("noor").post(reverse("chapter_reply", args=[chapter.id]), {"words": "Hi"}).status_code == 404
    looked = {e.facts["what"] for e in Entry.objects.filter(act="consent.looked", about=maya.id)}
    assert looked == {"journey.chapter", "journey.story"}


@pytest.mark.near_miss("chapter", "chapter_reply")
def test_a_shared_story_ends_at_once(pair, maya, chapter):
    grant = let_see(maya, pair.dana.id, Category.STORY, purpose="To know me", until=clock.now() + timedelta(days=9))
    assert get(pair, "dana", "chapter", chapter.id).status_code == 200
    actions.put_chapter_away(maya, chapter)
    assert get(pair, "dana", "chapter", chapter.id).status_code == 404
    actions.put_chapter_away(maya, chapter, away=False)
    stop(maya, grant)
    assert get(pair, "dana", "chapter", chapter.id).status_code == 404
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)
    end_assignment(person=maya.id, specialist=pair.dana.id)
    assert get(pair, "dana", "chapter", chapter.id).status_code == 404


def test_words_beside_never_touch_the_chapter(pair, maya, dana, chapter):
    with pytest.raises(NotYours):
        actions.write_beside(dana, chapter, "May I?")
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)
    answer = pair.client("dana").post(reverse("chapter_reply", args=[chapter.id]), {"words": "I hear the ovens."})
    assert answer.status_code == 302
    assert "I hear the ovens." in text(get(pair, "maya", "chapter", chapter.id))
    assert stands(chapter) == FIRST
    with pytest.raises(Error), transaction.atomic():
        Beside.objects.all().delete()


def test_a_specialist_does_not_see_earlier_words_nor_what_waits(pair, maya, two):
    choose_audience(maya, two, Audience.MY_SPECIALIST)
    shown = text(get(pair, "dana", "chapter", two.id))
    assert "and glad of it." in shown
    assert "Nobody saw me cry." not in shown
    assert "Two versions" not in shown
    for name in ("chapter_words", "chapter_two", "chapter_together"):
        assert get(pair, "dana", name, two.id).status_code == 404


def test_a_page_asks_as_much_for_many_chapters_as_for_few(pair, maya, queries):
    def asked(name):
        with queries() as sent:
            browser.get(reverse(name))
        return len(sent)

    browser = pair.client("maya")
    browser.get(reverse("story"))
    few = {}
    for count in (2, 30):
        for n in range(count):
            actions.write_chapter(maya, Telling(f"Chapter {n}", "then", "Words"))
        few[count] = [asked("story"), asked("journey")]
    assert few[30] == few[2]
