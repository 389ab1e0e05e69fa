"""Voice notes: bounded while they come in, judged by their bytes, sealed, heard through the gate in parts."""

import html
import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import Error, connection, transaction
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alongside.audit.models import Entry
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.journey.access import story as access
from alongside.journey.actions import story, voice
from alongside.journey.forms import uploads
from alongside.journey.models import Chapter, Recording, RecordingPart
from alongside.journey.rules.sound import hear
from alongside.journey.rules.story import Telling
from alongside.journey.rules.voice import LARGEST, MEGABYTE, ROOM, Span
from alongside.journey.tests.sounds import mp3, mp4, ogg, webm
from alongside.kernel import clock
from alongside.programme.actions import end_assignment
from alongside.ui.uploads import READ_AWAY
from alongside.vault.rules import CannotOpen

LONG = webm(595)  # two parts


def text(answer) -> str:
    return str(html.unescape(answer.content.decode()))


def body(answer) -> bytes:
    return b"".join(answer.streaming_content)


def file(data: bytes, name: str = "voice.webm", kind: str = "audio/webm") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, kind)


def say(browser, data: bytes, chapter: Chapter | None = None, **more):
    fields = {"title": "The ovens", "told_when": "", "words": "", "revision": 1, "voice": file(data)}
    address = reverse("chapter_words", args=[chapter.id]) if chapter else reverse("chapter_new")
    return browser.post(address, {**fields, **more})


@pytest.fixture
def chapter(maya) -> Chapter:
    return story.write_chapter(maya, Telling("The ovens"))


@pytest.fixture
def recording(maya, chapter) -> Recording:
    return voice.keep_voice(maya, chapter, LONG, hear(LONG))


def listen(pair, who, recording, **headers):
    return pair.client(who).get(reverse("voice", args=[recording.id]), headers=headers)


# ── saying it ──


@pytest.mark.parametrize(("make", "kind"), [(webm, "audio/webm"), (ogg, "audio/ogg"), (mp4, "audio/mp4"), (mp3, "audio/mpeg")])
def test_each_kind_is_kept_whatever_it_is_called_and_heard_again(pair, make, kind):
    data = make(130)
    answer = pair.client("maya").post(reverse("chapter_new"), {"title": "Aloud", "voice": file(data, "holiday.gif", "image/gif")})
    assert answer.status_code == 302
    kept = Recording.objects.get()
    heard = listen(pair, "maya", kept)
    assert (body(heard), heard["Content-Type"]) == (data, kind)
    assert "2 min 10 s" in text(pair.client("maya").get(answer.url))


def test_a_chapter_may_have_words_and_voice_notes(pair, chapter):
    browser = pair.client("maya")
    say(browser, webm(3), chapter, words="And in writing.")
    say(browser, ogg(65), chapter, words="And in writing.", revision=2)
    shown = text(browser.get(reverse("chapter", args=[chapter.id])))
    assert "And in writing." in shown
    assert shown.count("<audio") == 2
    assert "Voice note, 3 s" in shown
    assert "With 2 voice notes" in text(browser.get(reverse("story")))


def test_a_page_that_sends_by_itself_is_told_where_to_go_or_what_to_mend(pair, chapter):
    browser = pair.client("maya")
    fields = {"title": "The ovens", "revision": 1}
    address = reverse("chapter_words", args=[chapter.id])
    kept = browser.post(address, {**fields, "voice": file(webm(3))}, headers={"accept": "application/json"})
    assert kept.json() == {"to": reverse("chapter", args=[chapter.id])}
    refused = browser.post(address, {**fields, "voice": file(b"GIF89a")}, headers={"accept": "application/json"})
    assert refused.status_code == 422
    assert "kind of recording cannot be kept" in refused.json()["problems"][0]


# ── what is refused, and in which words ──


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"GIF89a" + bytes(5000), "kind of recording cannot be kept"),
        (webm(3, kind=1), "has a video"),
        (webm(0), "nothing to hear"),
        (mp3(9) + bytes(9000), "cannot be read to its end"),
        (webm(640), "is 10.7 minutes long. One voice note can be 10 minutes"),
        (ogg(640, claims=48000), "10.7 minutes long"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_words_and_leaves_nothing(pair, data, says):
    shown = text(say(pair.client("maya"), data, words="My words stay in the form."))
    assert says in shown
    assert "My words stay in the form." in shown
    assert not Chapter.objects.exists()
    assert not RecordingPart.objects.exists()


def test_what_is_too_large_is_counted_and_thrown_away_while_it_comes(pair, monkeypatch):
    most = 0

    class Watched(io.BytesIO):
        def write(self, data):
            nonlocal most
            written = super().write(data)
            most = max(most, self.getbuffer().nbytes)
            return written

    monkeypatch.setattr(uploads, "BytesIO", Watched)
    shown = text(say(pair.client("maya"), webm(1) + bytes(20 * MEGABYTE)))
    assert "has 21 MB, and one voice note can have 12" in shown
    assert most <= LARGEST
    assert not Recording.objects.exists()


def test_several_files_together_are_no_larger_than_one_may_be(pair):
    browser = pair.client("maya")
    half = file(webm(1) + bytes(7 * MEGABYTE))
    browser.post(reverse("chapter_new"), {"title": "Two", "one": half, "voice": file(webm(2) + bytes(7 * MEGABYTE))})
    assert not Recording.objects.exists()


def test_nothing_is_ever_written_to_a_temporary_file(pair, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("a temporary file was opened")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(f"tempfile.{name}", refuse)
    assert say(pair.client("maya"), webm(3) + bytes(0)).status_code == 302
    say(pair.client("maya"), webm(3) + bytes(15 * MEGABYTE))
    assert Recording.objects.count() == 1


def test_what_nobody_can_have_meant_is_not_even_begun(pair):
    data = {"CONTENT_LENGTH": str(READ_AWAY + 1)}
    answer = pair.client("maya").post(reverse("chapter_new"), {"title": "x", "voice": file(webm(1))}, **data)
    assert answer.status_code == 413
    assert not Chapter.objects.exists()


def test_a_guest_is_kept_out_before_anything_is_read(pair):
    answer = Client().post(reverse("chapter_new"), {"title": "x", "voice": file(webm(1))})
    assert answer.status_code in {302, 401}
    assert not Chapter.objects.exists()


def test_a_form_of_another_site_is_refused(pair):
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = pair.client("maya").cookies
    assert browser.post(reverse("chapter_new"), {"title": "x", "voice": file(webm(1))}).status_code == 403
    assert not Chapter.objects.exists()


def test_the_room_of_one_person_is_bounded_and_erasing_frees_it(pair, maya, chapter, recording, monkeypatch):
    Recording.objects.filter(pk=recording.pk).update(size=LARGEST)
    taken = ROOM - LARGEST + 1
    monkeypatch.setattr(access, "room_taken", lambda _viewer: taken + LARGEST - 1)
    browser = pair.client("maya")
    assert "may take 100 MB, and this one does not fit" in text(say(browser, webm(3), chapter))
    monkeypatch.setattr(voice, "room_taken", lambda _viewer: ROOM)
    with pytest.raises(voice.DoesNotFit):
        voice.keep_voice(maya, chapter, LONG, hear(LONG))
    monkeypatch.undo()
    assert access.room_taken(maya) == LARGEST
    browser.post(reverse("voice_put_away", args=[recording.id]))
    assert access.room_taken(maya) == LARGEST
    browser.post(reverse("voice_erase", args=[recording.id]))
    assert access.room_taken(maya) == 0
    assert not RecordingPart.objects.exists()
    assert listen(pair, "maya", recording).status_code == 404


# ── how it is kept ──


def test_the_database_holds_only_sealed_sound(recording):
    assert RecordingPart.objects.count() > 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT sound FROM journey_recordingpart")
        kept = b"".join(bytes(row[0]) for row in cursor.fetchall())
    assert b"A_OPUS" not in kept
    assert LONG[5000:5040] not in kept


def test_parts_that_change_places_do_not_open(recording, maya):
    first, second = (RecordingPart.objects.get(pk=RecordingPart.id_at(recording.id, n)) for n in (0, 1))
    swapped = RecordingPart(id=first.id, owner_id=first.owner_id, recording=recording)
    swapped.__dict__["sound"] = bytes(second.__dict__["sound"])
    with pytest.raises(CannotOpen):
        _ = swapped.sound


def test_a_voice_note_is_erased_by_nobody_else(recording):
    for change in (
        lambda: RecordingPart.objects.filter(recording=recording).delete(),
        lambda: RecordingPart.objects.filter(recording=recording).update(owner=recording.owner_id),
        lambda: Recording.objects.filter(pk=recording.pk).delete(),
        lambda: Recording.objects.filter(pk=recording.pk).update(size=LARGEST + 1),
        lambda: Recording.objects.filter(pk=recording.pk).update(erased_at=clock.now()),
    ):
        with pytest.raises(Error), transaction.atomic():
            change()


def test_what_was_not_put_away_is_not_erased(pair, recording):
    assert pair.client("maya").post(reverse("voice_erase", args=[recording.id])).status_code == 404
    assert body(listen(pair, "maya", recording)) == LONG


# ── hearing it ──


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(LONG) - 1), st.integers(0, len(LONG) - 1))
def test_any_part_is_that_part(recording, one, other):
    first, last = sorted((one, other))
    assert b"".join(access.sound_of(recording, Span(first, last))) == LONG[first : last + 1]


def test_a_browser_asks_for_parts(pair, recording):
    part = listen(pair, "maya", recording, range="bytes=262100-262200", accept_encoding="gzip")
    assert part.status_code == 206
    assert part["Content-Range"] == f"bytes 262100-262200/{len(LONG)}"
    assert "Content-Encoding" not in part
    assert (part["Content-Length"], part["Accept-Ranges"], part["Cache-Control"]) == ("101", "bytes", "private, no-store")
    assert body(part) == LONG[262100:262201]
    beyond = listen(pair, "maya", recording, range=f"bytes={len(LONG)}-")
    assert (beyond.status_code, beyond["Content-Range"]) == (416, f"bytes */{len(LONG)}")
    whole = listen(pair, "maya", recording, accept_encoding="gzip, br")
    assert "Content-Encoding" not in whole
    assert body(whole) == LONG


@pytest.mark.near_miss("voice", "voice_put_away", "voice_bring_back", "voice_erase")
def test_it_passes_the_gate_each_time(pair, maya, chapter, recording):
    assert listen(pair, "dana", recording).status_code == 404
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)
    assert body(listen(pair, "dana", recording)) == LONG
    for who in ("noor", "wes", "sam", "alex", "ines"):
        assert listen(pair, who, recording).status_code == 404
    for name in ("voice_put_away", "voice_bring_back", "voice_erase"):
        for who in ("dana", "wes"):
            assert pair.client(who).post(reverse(name, args=[recording.id])).status_code == 404
    voice.put_voice_away(maya, recording)
    assert listen(pair, "dana", recording).status_code == 404
    voice.put_voice_away(maya, recording, away=False)
    assert listen(pair, "dana", recording, range="bytes=0-1").status_code == 206
    story.put_chapter_away(maya, chapter)
    assert listen(pair, "dana", recording).status_code == 404
    story.put_chapter_away(maya, chapter, away=False)
    end_assignment(person=maya.id, specialist=pair.dana.id)
    assert listen(pair, "dana", recording, range="bytes=0-1").status_code == 404


def test_that_somebody_listened_is_written_down_once_a_listening(pair, maya, chapter, recording):
    choose_audience(maya, chapter, Audience.MY_SPECIALIST)

    def heard():
        return Entry.objects.filter(act="consent.looked", thing=recording.id).count()

    listen(pair, "maya", recording)
    assert heard() == 0
    for part in ("bytes=500-", "bytes=0-", "bytes=9000-9100"):  # a browser seeks
        listen(pair, "dana", recording, range=part)
    assert heard() == 1
    with clock.at(clock.now() + timedelta(hours=1)):
        listen(pair, "dana", recording)
    assert heard() == 2
