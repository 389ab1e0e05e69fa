"""The pages of a specialist's own care, and of the supervisor."""

import html
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.partnership.actions import end
from alongside.programme.actions import end_role
from alongside.supervision import access, actions
from alongside.supervision.actions import Told
from alongside.supervision.models import BoundaryEntry, Bringing, CareCheck, CareWord, OwnNote
from alongside.supervision.rules import Boundary, Kind, Prompt
from alongside.vault import access as vault
from alongside.vault.models import WrappedKey
from tests.cast import Cast

WORDS = "I filled a silence that was doing fine."
EXCERPT = "I filled a silence."


@pytest.fixture
def dana(cast: Cast) -> Client:
    return cast.client("dana")


@pytest.fixture
def sam(cast: Cast) -> Client:
    return cast.client("sam")


def text(answer) -> str:
    """Return what a page says to its reader."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())).split())


def page(browser: Client, name: str, *args, **sent) -> str:
    url = reverse(name, args=args)
    answer = browser.post(url, sent, follow=True) if sent else browser.get(url)
    assert answer.status_code == 200, (name, answer.status_code)
    return text(answer)


def bring_a_note(dana: Client, cast: Cast, words: str = EXCERPT) -> Bringing:
    page(dana, "own_notes", words=WORDS)
    note = OwnNote.objects.latest("made_at")
    page(dana, "bring", "note", note.id, supervisor=str(cast.sam.id), words=words)
    found = Bringing.objects.latest("made_at")
    assert dana.post(reverse("bringing_bring", args=[found.id])).status_code == 302
    return found


def test_today_leads_to_it_and_it_says_what_it_is(dana: Client):
    assert reverse("own_care") in dana.get(reverse("today")).content.decode()
    said = page(dana, "own_care")
    assert "Only you" in said
    assert "not part of anybody’s record" in said
    assert "belongs in the note that the two of you share" in said


def test_a_note_in_seconds_with_a_way_to_begin(dana: Client, cast: Cast):
    cast.walk("maya", "dana")
    assert "Where did I talk more than I listened?" in text(dana.get(reverse("own_care"), {"begin": "talked"}))
    assert "Kept. Only you can read it." in page(dana, "own_notes", words=WORDS, prompt="talked", about="")
    note = OwnNote.objects.get()
    assert (note.words, note.began, note.about) == (WORDS, Prompt.TALKED, None)
    shown = page(dana, "own_note", note.id, words="The silence was mine.", about="")
    assert "The silence was mine." in shown
    assert WORDS in shown  # its earlier words
    assert "Maya" not in text(dana.get(reverse("own_notes") + "?page=1")).replace("Nobody in particular Maya", "")


def test_whom_a_note_is_about_is_said_while_the_two_walk_and_stays_with_the_words_unsaid(dana: Client, cast: Cast):
    pair = cast.walk("maya", "dana")
    page(dana, "own_notes", words=WORDS, about=str(pair.id))
    note = OwnNote.objects.get()
    assert "About walking with Maya" in page(dana, "own_note", note.id)
    end(cast.viewer("maya"), pair)
    assert "Maya" not in page(dana, "own_note", note.id)
    page(dana, "own_note", note.id, words="Other words.")
    note.refresh_from_db()
    assert note.about == str(pair.id)


@pytest.mark.parametrize("sent", [{"words": "  "}, {"words": "x" * 8001}, {"words": WORDS, "about": "nonsense"}])
def test_a_note_that_is_not_taken_says_why_and_loses_nothing(dana: Client, cast: Cast, sent: dict[str, str]):
    cast.walk("maya", "dana")
    answer = dana.post(reverse("own_notes"), sent)
    assert answer.status_code == 422
    assert sent["words"].strip() in answer.content.decode()
    assert not OwnNote.objects.exists()


def test_a_check_is_a_few_taps_and_opens_ways_where_something_weighs(dana: Client):
    assert "One word is enough" in text(dana.post(reverse("own_checks"), {"line": ""}))
    light = page(dana, "own_checks", gives=["s0", "s1"])
    assert "rested, fed, sitting down" in light
    assert "Something weighs" not in light
    heavy = page(dana, "own_checks", weighs=["s1"], own_weighs="the bus ride")
    for way in ("carrying more than mine, the bus ride", "Bring something of it to supervision", "ask somebody to cover",
                "Someone to talk to right now"):  # fmt: skip
        assert way in heavy
    assert not re.search(r"\bscore|streak|points\b", heavy)
    word = CareWord.objects.get()
    again = page(dana, "own_checks", weighs=[str(word.id)], own_weighs="The bus ride")
    assert CareWord.objects.count() == 1
    assert "the bus ride" in again
    assert "It rests." in page(dana, "care_word_rest", word.id, now="1")
    assert str(word.id) not in dana.get(reverse("own_checks")).content.decode().split("take-up")[0]
    page(dana, "care_word_take_up", word.id, now="1")
    assert f'value="{word.id}"' in dana.get(reverse("own_checks")).content.decode()


def test_a_line_of_the_boundary_log_from_its_first_words_to_what_stands_beside_it(dana: Client, cast: Cast):
    line = {
        "kind": "other",
        "own_kind": "A key",
        "on": (now() - timedelta(days=1)).date().isoformat(),
        "happened": "A key to a flat.",
        "decided": "",
        "asks": "",
    }
    ahead = dana.post(reverse("boundary_new"), {**line, "on": (now() + timedelta(days=3)).date().isoformat()})
    assert "still to come" in text(ahead)
    assert "A key" in page(dana, "boundary_new", **line)
    entry = BoundaryEntry.objects.get()
    assert "A key to a house." in page(dana, "boundary_change", entry.id, **{**line, "happened": "A key to a house."})
    assert dana.post(reverse("boundary_add", args=[entry.id]), {"words": "Later."}).status_code == 404
    whole = re.search(r"<textarea[^>]*>([^<]*)", dana.get(reverse("bring", args=["boundary", entry.id])).content.decode())
    assert whole
    assert "A key to a house." in whole[1]
    page(dana, "bring", "boundary", entry.id, supervisor=str(cast.sam.id), words="Somebody gave me a key.")
    page(dana, "bringing_bring", Bringing.objects.get().id, now="1")
    assert "it stays as you wrote it" in page(dana, "boundary_change", entry.id, **line)
    assert "it stays as you wrote it" in page(dana, "boundary_let_go", entry.id, now="1")
    assert "Later." in page(dana, "boundary_add", entry.id, words="Later.")


def test_what_the_specialist_previews_is_what_the_supervisor_sees(dana: Client, sam: Client, cast: Cast):
    page(dana, "own_notes", words=WORDS)
    preview = page(dana, "bring", "note", OwnNote.objects.get().id, supervisor=str(cast.sam.id), words=EXCERPT)
    assert "This is what Sam would see" in preview
    found = Bringing.objects.get()
    assert sam.get(reverse("brought", args=[found.id])).status_code == 404
    picture = re.compile(r'<div class="ink ink--theirs.*?</div></div></div>', re.DOTALL)
    seen_by_dana = picture.search(dana.get(reverse("bringing", args=[found.id])).content.decode())
    dana.post(reverse("bringing_bring", args=[found.id]))
    seen_by_sam = picture.search(sam.get(reverse("brought", args=[found.id])).content.decode())
    assert seen_by_dana
    assert seen_by_sam
    assert seen_by_dana[0] == seen_by_sam[0]
    for hidden in (WORDS, "doing fine"):
        assert hidden not in page(sam, "brought", found.id)


def test_a_name_is_noticed_gently_and_never_stops_anybody(dana: Client, sam: Client, cast: Cast):
    cast.walk("maya", "dana")
    page(dana, "own_notes", words=WORDS)
    note = OwnNote.objects.get()
    assert "There is a name in it" not in page(dana, "bring", "note", note.id, supervisor=str(cast.sam.id), words=EXCERPT)
    assert (
        "these words may name" in page(dana, "bring", "note", note.id, supervisor=str(cast.sam.id), words="maya laughed").lower()
    )
    found = Bringing.objects.get()
    assert "Brought." in page(dana, "bringing_bring", found.id, now="1")
    assert "maya laughed" in page(sam, "brought", found.id)


def test_a_reply_stands_beside_and_stays_when_it_is_taken_back(dana: Client, sam: Client, cast: Cast):
    found = bring_a_note(dana, cast)
    assert "One thing was brought to you" in page(sam, "today")
    assert EXCERPT in page(sam, "supervision")
    assert "Well seen." in page(sam, "brought_reply", found.id, words="Well seen.")
    assert sam.post(reverse("brought_reply", args=[found.id]), {"words": " "}).status_code == 422
    assert "Marked as talked about." in page(sam, "brought_talked", found.id, talked="1")
    assert "nothing to talk about" in page(sam, "today")
    assert "not talked about yet" in page(sam, "brought_talked", found.id, talked="0")
    told = page(dana, "bringing", found.id)
    assert "Well seen." in told
    assert "With Sam." in told
    assert "Taken back" in page(dana, "bringing_take_back", found.id, now="1")
    assert "Well seen." in page(dana, "bringing", found.id)
    assert EXCERPT not in page(sam, "supervision")
    for name in ("brought", "brought_reply", "brought_talked"):
        assert sam.post(reverse(name, args=[found.id]), {"words": "x"}).status_code in {404, 405}
    assert sam.get(reverse("brought", args=[found.id])).status_code == 404


def test_a_note_that_is_let_go_takes_along_what_was_brought(dana: Client, sam: Client, cast: Cast):
    found = bring_a_note(dana, cast)
    page(dana, "own_note_let_go", OwnNote.objects.get().id, now="1")
    assert sam.get(reverse("brought", args=[found.id])).status_code == 404
    assert "You deleted these words." in page(dana, "bringing", found.id)
    page(dana, "own_checks", gives=["s0"])
    page(dana, "own_check_let_go", CareCheck.objects.get().id, now="1")
    assert not CareCheck.objects.exists()


def test_a_supervisor_who_moved_on_meanwhile_is_brought_nothing(dana: Client, cast: Cast):
    page(dana, "own_notes", words=WORDS)
    note = OwnNote.objects.get()
    page(dana, "bring", "note", note.id, supervisor=str(cast.sam.id), words=EXCERPT)
    end_role(cast.viewer("alex"), cast.memberships["sam"])
    said = page(dana, "bringing_bring", Bringing.objects.get().id, now="1")
    assert "Sam does not supervise here any more" in said
    assert "Nobody supervises here now" in said


def test_an_address_that_is_none_is_not_found(dana: Client):
    page(dana, "own_notes", words=WORDS)
    assert dana.get(reverse("bring", args=["diary", OwnNote.objects.get().id])).status_code == 404
    assert dana.get(reverse("bring", args=["check", OwnNote.objects.get().id])).status_code == 404


def test_all_of_it_is_said_in_spanish(dana: Client, cast: Cast):
    found = bring_a_note(dana, cast)
    cast.dana.language = "es"
    cast.dana.save()
    for name, *args in (
        ("own_care",),
        ("own_notes",),
        ("own_checks",),
        ("boundaries",),
        ("boundary_new",),
        ("bringings",),
        ("bringing", found.id),
    ):
        said = page(dana, name, *args)
        assert not re.search(r"\b(Only you|What|Keep|supervisor|gives|Bring)\b", said), name
        assert "propio cuidado" in said or "Lo que llevé" in said or "Mi registro" in said, name


# ── what a page asks ──

HOW_MANY = (3, 25)


def live(cast: Cast, times: int) -> None:
    dana, sam = cast.viewer("dana"), cast.viewer("sam")
    for _ in range(times):
        note = actions.write_note(dana, WORDS)
        actions.change_note(dana, note, WORDS + " Again.", "")
        actions.keep_check(dana, ["rested"], ["hurried"], "A line.")
        entry = actions.write_boundary(dana, Told(Boundary.GIFT, (now() - timedelta(days=1)).date(), "Bread."))
        for kind, thing in ((Kind.NOTE, note), (Kind.BOUNDARY, entry)):
            found = actions.prepare(dana, kind, thing.id, sam.account, EXCERPT)
            actions.bring(dana, found)
            actions.reply(sam, found, "Well seen.")


def test_no_page_asks_more_with_a_long_history(cast: Cast, queries: Callable[[], AbstractContextManager[list[str]]]):
    cast.walk("maya", "dana")
    browsers = {"dana": cast.client("dana"), "sam": cast.client("sam")}
    counts: list[dict[str, int]] = []
    for times in HOW_MANY:
        live(cast, times)
        note, entry = (
            found.first() for found in (access.notes_of(cast.viewer("dana")), access.boundaries_of(cast.viewer("dana")))
        )
        bringing = access.brought_to(cast.viewer("sam")).first()
        assert note
        assert entry
        assert bringing
        browsers["sam"].get(reverse("brought", args=[bringing.id]))  # the first look is written down once
        pages: list[tuple[str, str, list[UUID]]] = [
            ("dana", name, []) for name in ("own_care", "own_notes", "own_checks", "boundaries", "bringings")
        ]
        pages += [("dana", "own_note", [note.id]), ("dana", "boundary", [entry.id]), ("dana", "bringing", [bringing.id])]
        pages += [("sam", "supervision", []), ("sam", "brought", [bringing.id]), ("sam", "today", [])]
        counts.append({name: _asked(browsers[who], reverse(name, args=args), queries) for who, name, args in pages})
    few, many = counts
    assert {name: (few[name], count) for name, count in many.items() if count > few[name] + 1} == {}
    assert max(many.values()) <= 22, many


def _asked(browser: Client, url: str, queries: Callable[[], AbstractContextManager[list[str]]]) -> int:
    for owner in WrappedKey.objects.order_by("owner").values_list("owner", flat=True).distinct():
        vault.forget(owner)
    with queries() as asked:
        assert browser.get(url).status_code == 200, url
    return len(asked)


def test_a_supervisor_of_another_programme_and_an_administrator_find_no_way_in(cast: Cast):
    cast.enter("tam", Who.SUPERVISOR, cast.elsewhere)
    bring_a_note(cast.client("dana"), cast)
    assert EXCERPT not in page(cast.client("tam"), "supervision")
    for name in ("own_care", "own_notes", "bringings", "supervision"):
        assert cast.client("alex").get(reverse(name)).status_code == 404
