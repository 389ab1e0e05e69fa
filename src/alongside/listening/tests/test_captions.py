"""Captions as tools, converters and people write them: no cue is lost, and no comment is taken for words."""

import pytest

from alongside.listening import Conversation, ListeningError, parse_content
from alongside.listening.notices import say

SAID = [("Dana", "How are you?"), ("Maya", "I want to die."), ("Dana", "Mm."), ("Maya", "Yes.")]
TIMES = [(1, 2), (3, 4), (5, 6), (7, 8)]


def captions(
    stamp: str, *, head: str = "WEBVTT\n\n", voice: str = "<v {}>{}</v>", between: str = "\n\n", number: str = ""
) -> str:
    """`SAID` as captions; `stamp` takes the seconds of a cue."""
    cues = [
        number.format(at) + f"{stamp.format(begin)} --> {stamp.format(end)}\n{voice.format(*said)}"
        for at, (said, (begin, end)) in enumerate(zip(SAID, TIMES, strict=True), 1)
    ]
    return head + between.join(cues) + "\n"


def said(conversation: Conversation) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in conversation.turns]


@pytest.mark.parametrize("head", ["WEBVTT\n\n", "WEBVTT - Dana\nKind: captions\n\n", "webvtt\n\n", ""])
@pytest.mark.parametrize("stamp", ["00:00:0{}.000", "00:00:0{},000", "00:00:0{}", "00:0{}.000", "00:0{},500", "0:0:{}.0"])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_however_the_times_are_written_every_cue_is_read(head: str, stamp: str, between: str) -> None:
    (conversation,) = parse_content(captions(stamp, head=head, between=between), name="talk.vtt")
    assert said(conversation) == SAID
    assert [int(turn.start or 0) for turn in conversation.turns] == [1, 3, 5, 7]


@pytest.mark.parametrize("stamp", ["00:00:0{},000", "00:00:0{}.000", "00:0{},000"])
@pytest.mark.parametrize("number", ["", "{}\n", "{}\n\n"])
@pytest.mark.parametrize("name", ["talk.srt", None])
def test_srt_without_hours_and_with_odd_gaps(stamp: str, number: str, name: str | None) -> None:
    content = captions(stamp, head="", voice="{}: {}", number=number)
    (conversation,) = parse_content(content, name=name)
    assert (said(conversation), conversation.format) == (SAID, "srt")


def test_one_cue_that_is_written_otherwise_is_not_lost() -> None:
    content = captions("00:00:0{}.000").replace("00:00:03.000 --> 00:00:04.000", "00:00:03,000 --> 00:00:04")
    assert said(parse_content(content)[0]) == SAID


def test_an_arrow_and_an_empty_line_among_the_words_are_words() -> None:
    content = captions("00:00:0{}.000").replace("I want to die.", "Going home --> maybe.").replace("Mm.", "Mm.\n\nand so on")
    assert said(parse_content(content)[0])[1:3] == [("Maya", "Going home --> maybe."), ("Dana", "Mm. and so on")]


def test_seconds_above_59_are_seconds() -> None:
    content = captions("00:00:0{}.000").replace("00:00:07.000", "0:0:75.5")
    assert parse_content(content)[0].turns[3].start == 75.5


def test_a_very_long_voice_is_a_voice() -> None:
    long = "Dana Reyes, " + "a name with a title, a role and more " * 5
    conversation = parse_content(captions("00:00:0{}.000").replace("Dana", long))[0]
    assert [text for _, text in said(conversation)] == [text for _, text in SAID]
    assert max(map(len, conversation.labels)) <= 80


@pytest.mark.parametrize("number", ["{}\n", "f81d4fae-7dec/{}-0\n", "Intro {}\n"])
def test_what_heads_a_cue_and_what_comments_on_it_are_no_words(number: str) -> None:
    content = captions("00:00:0{}.000", head="WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE two\nlines\n\n", number=number)
    content = content.replace("\n<v", " line:0 position:20%\n<v").replace("</v>\n", "</v>\n\nNOTE Confidence: 0.9\n")
    assert said(parse_content(content)[0]) == SAID


@pytest.mark.parametrize("head", ["WEBVTT\n\n", "WEBVTT\n", "WEBVTT - Dana\nKind: captions\n\n", ""])
@pytest.mark.parametrize("number", ["", "{}\n"])
def test_where_no_cue_has_a_name_what_stands_over_the_times_is_words(head: str, number: str) -> None:
    content = captions("00:00:0{}.000", head=head, voice="{}: {}", number=number)
    content = content.replace("I want to die.\n\n3\n", "I said\n\nI want to die.\n")
    content = content.replace("I want to die.\n\n00", "I said\n\nI want to die.\n00")
    assert said(parse_content(content, name="talk.vtt")[0])[1] == ("Maya", "I said I want to die.")


def test_a_comment_ends_where_a_cue_begins() -> None:
    content = captions("00:00:0{}.000", between="\n\nNOTE no empty line\n")
    assert said(parse_content(content)[0]) == SAID


def test_webex_writes_the_voice_above_the_times() -> None:
    content = captions("00:00:0{}.000", voice="{1}", number="{} NAME\n")
    for name, _ in SAID:
        content = content.replace("NAME", f'"{name}" (123456)', 1)
    assert said(parse_content(content)[0]) == SAID


def test_a_number_that_somebody_says_stays() -> None:
    for number in ("{}\n", ""):
        content = captions("00:00:0{},000", head="", voice="{}: {}", number=number).replace("I want to die.", "Twelve.\n12")
        assert said(parse_content(content, name="talk.srt")[0])[1] == ("Maya", "Twelve. 12")


def test_lines_of_a_plain_text_with_from_and_to_are_no_captions() -> None:
    content = "00:00:01.000 --> 00:00:02.000 Dana: How are you?\n00:00:03.000 --> 00:00:04.000 Maya: Well.\n" * 2
    (conversation,) = parse_content(content)
    assert conversation.format == "text"
    assert said(conversation)[:2] == [("Dana", "How are you?"), ("Maya", "Well.")]


def test_what_has_no_times_is_no_captions() -> None:
    with pytest.raises(ListeningError, match="could not be read as WebVTT"):
        parse_content("Dana: How are you?", format="vtt")
    with pytest.raises(ListeningError, match="No spoken words"):
        parse_content("WEBVTT\n\nNOTE nothing")


def test_a_file_that_stops_inside_its_times_says_so() -> None:
    whole = captions("00:00:0{}.000")
    cut = parse_content(whole[: whole.rindex("-->") + 3])[0]
    assert said(cut) == SAID[:3]
    assert say("cut_off") in cut.warnings
    assert say("cut_off") not in parse_content(whole.replace("Yes.", "Home --> maybe."))[0].warnings
