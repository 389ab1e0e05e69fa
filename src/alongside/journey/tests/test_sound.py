"""Which kind of recording some bytes are and how long they play: by what is in them, never by what they claim."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alongside.journey.rules.sound import Kind, NotASound, Why, hear
from alongside.journey.rules.voice import (
    GRACE_SECONDS,
    LARGEST,
    LONGEST_SECONDS,
    ROOM,
    NoSuchSpan,
    Span,
    TooMuch,
    span_asked,
    why_not,
)
from alongside.journey.tests.sounds import mp3, mp4, ogg, webm

MAKERS = [(webm, Kind.WEBM), (ogg, Kind.OGG), (mp4, Kind.MP4), (lambda s: mp4(s, fragments=True), Kind.MP4), (mp3, Kind.MP3)]


@pytest.mark.parametrize(("make", "kind"), MAKERS)
@pytest.mark.parametrize("seconds", [1, 7.5, 601])
def test_each_kind_is_known_and_measured(make, kind, seconds):
    heard = hear(make(seconds))
    assert heard.kind is kind
    assert heard.seconds == pytest.approx(seconds, abs=0.1)


@pytest.mark.parametrize(
    "data",
    [
        ogg(700, claims=48000),  # the last page says: one second
        mp4(700, claims=1),  # each sample says: as good as nothing
        mp4(700, fragments=True, claims=1),
        webm(700, step_ms=0),  # each block says: at the very beginning
        mp3(700, tag=b"TLEN\0\0\0\5\0\0\x001000"),  # the tag says: a second
    ],
    ids=["ogg", "mp4", "fragments", "webm", "mp3"],
)
def test_a_claim_to_be_short_is_not_believed(data):
    assert hear(data).seconds > LONGEST_SECONDS + GRACE_SECONDS


def test_a_pause_in_which_nothing_was_sent_counts():
    assert hear(webm(10, step_ms=120)).seconds == pytest.approx(60, abs=0.2)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", Why.SILENT), (b"GIF89a" + bytes(99), Why.KIND), (b"%PDF-1.7" + bytes(99), Why.KIND), (b"RIFF\0\0\0\0WAVEfmt ", Why.KIND),
        (b"<html><script>alert(1)</script>", Why.KIND), (b"\xff\xfb" + bytes(3000), Why.KIND), (b"ID3" + bytes(3000), Why.KIND),
        (webm(3, kind=1), Why.PICTURE), (webm(3, codec=b"V_VP8"), Why.KIND), (webm(0), Why.SILENT),
        (ogg(3, head=b"\x01vorbis."), Why.KIND), (ogg(3, serial=8), Why.PICTURE), (ogg(3)[:200] + bytes(3000), Why.BROKEN),
        (mp4(3, handler=b"vide"), Why.PICTURE), (mp4(3, codec=b"samr"), Why.KIND), (mp3(3) + bytes(9000), Why.BROKEN),
        (webm(1) + b"\xe7\x40\x90" + b"\xff" * 0x90 + b"\xa3\x85\x81\x00\x00\x80\xf8", Why.BROKEN),
    ],
)  # fmt: skip
def test_what_is_no_voice_is_refused_with_a_reason(data, why):
    with pytest.raises(NotASound) as refused:
        hear(data)
    assert refused.value.args[0] is why


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_whatever_the_bytes_are_there_is_an_answer(data):
    make, _kind = data.draw(st.sampled_from(MAKERS))
    whole = bytearray(make(1))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    with suppress(NotASound):
        assert hear(whole[:cut]).seconds > 0


def test_a_recording_that_a_closing_page_cut_off_is_heard_up_to_there():
    whole = webm(3)
    for cut in range(len(whole) - 300, len(whole)):
        assert 1 < hear(whole[:cut]).seconds <= 3


@given(st.integers(1, LARGEST), st.floats(0, LONGEST_SECONDS), st.integers(0, ROOM))
def test_what_is_kept_never_outgrows_the_room(size, seconds, taken):
    assert (why_not(size, seconds, taken) is None) == (taken + size <= ROOM)


def test_too_large_and_too_long_are_told_apart():
    assert why_not(LARGEST + 1, 5, 0) is TooMuch.LARGE
    assert why_not(5, LONGEST_SECONDS + GRACE_SECONDS + 1, 0) is TooMuch.LONG


# ── which part is asked for (RFC 9110, section 14.2) ──


@given(st.integers(1, 10_000), st.integers(0, 12_000), st.integers(0, 12_000))
def test_a_part_lies_within_the_whole(size, first, last):
    for header in (f"bytes={first}-{last}", f"bytes={first}-", f"bytes=-{last}"):
        try:
            span = span_asked(header, size)
        except NoSuchSpan:
            assert (header.startswith("bytes=-") and last == 0) or first >= size
            continue
        assert span is None or 0 <= span.first <= span.last < size


@pytest.mark.parametrize("header", ["", "bytes=", "bytes=-", "bytes=0-1,4-5", "items=0-1", "bytes=5-2", "bytes=a-b", "bytes=٣-"])
def test_what_is_no_such_header_asks_for_all(header):
    assert span_asked(header, 100) is None


def test_the_three_forms_of_a_part():
    assert [span_asked(h, 100) for h in ("bytes=0-", "bytes=10-19", "bytes=-5", "bytes=90-900")] == [
        Span(0, 99), Span(10, 19), Span(95, 99), Span(90, 99),
    ]  # fmt: skip
