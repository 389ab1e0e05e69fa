"""Whatever JSON comes in: a sentence, or text that a page, a file and a database can hold."""

import contextlib
import json
import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.listening import Conversation, ListeningError, parse_content, read
from alongside.listening.notices import say

HALF = '[{"speaker":"A","text":"hi \\ud800"},{"speaker":"B","text":"yo"}]'
OBEYED = {
    chr(code) for code in (*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
KEYS = [
    *("speaker", "text", "words", "segments", "utterances", "results", "items", "speaker_labels", "alternatives", "channels"),
    *("content", "start", "end", "start_time", "speakerTag", "elements", "nBest", "id", "source", "name", "transcript_id"),
]
letters = some.text(some.characters(exclude_categories=()), max_size=12) | some.sampled_from(
    ["\ud800", "Dana\udfff", "\x1b[2J", "\0", "\x9b2J", "Dana\u202e", "\u2066", "a\x85b", "c\u2028d"]
)
plain = some.none() | some.booleans() | some.integers() | some.floats() | letters
spoken = some.fixed_dictionaries({"speaker": plain, "text": letters}, optional={"start": plain, "end": plain})
documents = some.lists(spoken, min_size=1) | some.recursive(
    plain | spoken,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.sampled_from(KEYS) | letters, inner, max_size=5),
    max_leaves=20,
)


def texts(conversation: Conversation) -> list[str]:
    turns = [text for turn in conversation.turns for text in (turn.label, turn.text)]
    return [conversation.id, *conversation.warnings, *turns]


@given(documents, some.booleans())
def test_whatever_json_comes_in_gives_text_that_can_be_kept(document: object, escaped: bool) -> None:
    content = json.dumps(document, ensure_ascii=escaped)
    with contextlib.suppress(ListeningError):
        for conversation in parse_content(content, name="talk.json"):
            for text in texts(conversation):
                assert text.encode().decode() == text
                assert not OBEYED & set(text)


@given(letters, letters)
def test_whatever_is_pasted_or_called_gives_text_that_can_be_kept(words: str, name: str) -> None:
    try:
        (conversation,) = parse_content(f"Dana: {words}\nMaya: Yes.", name=name)
    except ListeningError as told:
        told.sentence("es").encode()
    else:
        for text in texts(conversation):
            text.encode()
            assert not OBEYED & set(text)


def test_half_a_character_is_replaced_and_said() -> None:
    (conversation,) = parse_content(HALF)
    assert [(turn.label, turn.text) for turn in conversation.turns] == [("A", "hi \ufffd"), ("B", "yo")]
    assert say("odd_letters") in conversation.warnings
    assert "hi \ufffd" in json.dumps(read(conversation).as_dict(), ensure_ascii=False)


def test_two_halves_that_belong_together_are_one_character() -> None:
    (conversation,) = parse_content(HALF.replace("\\ud800", "\\ud83c\\udf31"))
    assert conversation.turns[0].text == "hi 🌱"
    assert say("odd_letters") not in conversation.warnings


def test_half_a_character_breaks_no_command() -> None:
    script = "from alongside.cli.main import main; main()"
    for more in ([], ["--json"]):
        told = subprocess.run(
            [sys.executable, "-c", script, "reflect", "-", *more],
            input=HALF.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (told.returncode, told.stderr) == (0, b"")


@pytest.mark.parametrize("speaker", ["1e999", "NaN", "-Infinity"])
def test_a_number_without_end_names_nobody(speaker: str) -> None:
    (conversation,) = parse_content(f'[{{"speaker": {speaker}, "text": "hi"}}]')
    assert conversation.turns[0].label == ""


def test_a_list_that_is_none_is_passed_over() -> None:
    talk = {
        "results": {
            "speaker_labels": {"segments": [{"items": 5}]},
            "items": [{"speaker_label": "a", "alternatives": [{"content": "hi"}]}],
        }
    }
    assert parse_content(json.dumps(talk))[0].turns[0].text == "hi"


@pytest.mark.parametrize(
    ("content", "english", "spanish"),
    [
        ('{"segments": [{"text": "half', "wrong at line 1, column 24.", "falla en la línea 1, columna 24."),
        ('{"text": "a"}\n\n{"text": "b"}\n{"text": ', "wrong at line 4, column 10.", "falla en la línea 4, columna 10."),
        ('{"a":' * 100_000, "nested too deeply.", "tiene demasiados niveles, uno dentro de otro."),
        ("[" + "9" * 5_000 + "]", "Is the file whole?", "¿Está entero el archivo?"),
    ],
)
def test_what_is_wrong_is_said_once_and_in_the_readers_language(content: str, english: str, spanish: str) -> None:
    with pytest.raises(ListeningError) as caught:
        parse_content(content, format="json")
    assert str(caught.value).endswith(english)
    assert caught.value.sentence("es").endswith(spanish)


def said(document: object) -> list[tuple[str, str]]:
    (conversation,) = parse_content(document if isinstance(document, str) else json.dumps(document))
    return [(turn.label, turn.text) for turn in conversation.turns]


def starts(document: object) -> list[float | None]:
    return [turn.start for turn in parse_content(json.dumps(document))[0].turns]


def word(content: str, speaker: str | None, **more: object) -> dict[str, object]:
    """As Speechmatics and AWS give a word or a mark."""
    return {"type": "word", "alternatives": [{"content": content, "speaker": speaker}], **more}


def mark(content: str, **more: object) -> dict[str, object]:
    return word(content, None, **more) | {"type": "punctuation"}


CPP = {
    "result": {"language": "en"},
    "transcription": [
        {"timestamps": {"from": "00:00:00,000"}, "offsets": {"from": 0, "to": 3000}, "text": " How are you?"},
        {"timestamps": {"from": "00:00:03,000"}, "offsets": {"from": 3000, "to": 5500}, "text": " Fine."},
    ],
}


def test_whisper_cpp_is_read_in_seconds() -> None:
    (conversation,) = parse_content(json.dumps(CPP))
    assert [turn.text for turn in conversation.turns] == ["How are you?", "Fine."]
    assert (conversation.turns[0].start, conversation.turns[-1].end) == (0, 5.5)


@pytest.mark.parametrize("last", [9_000, 9_000_000])
def test_whisper_cpp_with_voices_is_read_in_seconds_however_long_and_still(last: int) -> None:
    talk = [("0", 0, "How?"), ("1", 3000, "Fine."), ("0", last, "Oh.")]
    pieces = [{"speaker": who, "offsets": {"from": at, "to": at + 500}, "text": what} for who, at, what in talk]
    assert starts({"transcription": pieces}) == [0, 3, last / 1000]


SAID = [("Speaker 0", "How are you?"), ("Speaker 1", "Fine, thanks.")]
PIECES = [{"speaker": n, "text": text} for n, (_, text) in enumerate(SAID)]
TAGGED = [{"word": piece, "speaker_tag": n} for n, (_, text) in enumerate(SAID) for piece in text.split()]


@pytest.mark.parametrize(
    "document",
    [
        {"id": "x", "result": {"metadata": {}, "transcription": {"full_transcript": "all", "utterances": PIECES}}},
        {"name": "op", "response": {"results": [{"alternatives": [{"transcript": "all", "words": TAGGED}]}]}},
        {"results": [{"alternatives": [{"transcript": "all"}]}, {"alternatives": [{"words": TAGGED}]}]},
        {"text": "all", "chunks": [{**piece, "timestamp": [0.0, 1.5]} for piece in PIECES]},
        {"results": {}, "segments": PIECES},
    ],
)
def test_the_words_are_found_wherever_a_tool_puts_them(document: object) -> None:
    assert said(document) == SAID


def test_only_what_was_most_likely_heard_is_read() -> None:
    heard = {"alternatives": [{"transcript": "How are you?"}, {"transcript": "Who are you?"}]}
    assert said({"results": [heard]}) == [("", "How are you?")]


def test_marks_belong_to_their_words() -> None:
    words = [word("How", "S1", start_time=1.5), word("goes", "S1"), mark("?"), word("Fine", "S2"), mark(","), word("and", "S2")]
    marked = [
        *words,
        mark("¿"),
        word("tú", "S2"),
        mark("?"),
        mark("!"),
        mark("(", attaches_to="next"),
        word("ja", "S1"),
        mark(")"),
    ]
    assert said({"results": marked}) == [("S1", "How goes?"), ("S2", "Fine, and ¿tú?!"), ("S1", "(ja)")]
    assert starts({"results": marked})[0] == 1.5


def test_marks_of_aws_belong_to_their_words() -> None:
    items = [
        {"type": "pronunciation", "speaker_label": "a", "start_time": "0.1", "alternatives": [{"content": "Fine"}]},
        {"type": "punctuation", "alternatives": [{"content": ","}]},
        {"type": "pronunciation", "start_time": "2.5", "alternatives": [{"content": "yes"}]},
        {"type": "punctuation", "speaker_label": "a", "alternatives": [{"content": "."}]},
    ]
    at = [{"items": [{"start_time": "2.5", "speaker_label": "b"}]}]
    assert said({"results": {"speaker_labels": {"segments": at}, "items": items}}) == [("a", "Fine,"), ("b", "yes.")]


@pytest.mark.parametrize("kind", [[], {}, 5, None])
def test_a_type_that_is_no_word_is_passed_over(kind: object) -> None:
    assert said([{"type": kind, "speaker": "A", "text": "hi"}]) == [("A", "hi")]


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0c"])
def test_a_rare_line_end_inside_a_string_is_a_space(end: str) -> None:
    assert said(f'[{{"speaker":"A","text":"one{end}two"}},{end}{{"speaker":"B","text":"yo"}}]') == [("A", "one two"), ("B", "yo")]


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0c", "\r", "\r\n"])
def test_a_rare_line_end_still_ends_a_line_of_text(end: str) -> None:
    assert said(f"Dana: Hi.{end}Maya: Yes.") == [("Dana", "Hi."), ("Maya", "Yes.")]


@pytest.mark.parametrize("begin", ["[ ", "[  \t", "[ \n ", "\n[\n\n"])
def test_a_list_is_json_however_it_is_spaced(begin: str) -> None:
    assert said(begin + '{"speaker":"A","text":"hi"}]') == [("A", "hi")]


@pytest.mark.parametrize("text", ["[ laughs ]\nDana: Hi.\nMaya: Yes.", "[10:00] Dana: Hi.\n[10:01] Maya: Yes."])
def test_a_bracket_does_not_make_text_json(text: str) -> None:
    assert parse_content(text)[0].format == "text"


WHISPERX = [
    {"text": "How are you?", "speaker": "SPEAKER_00"},
    {"text": "I feel bad."},
    {"text": "I see", "speaker": "SPEAKER_00"},
    {"text": "yes", "speaker": "SPEAKER_01"},
]


def test_a_piece_without_a_speaker_is_given_to_nobody() -> None:
    (conversation,) = parse_content(json.dumps({"segments": WHISPERX}))
    assert [(turn.label, turn.text) for turn in conversation.turns] == [
        ("SPEAKER_00", "How are you?"),
        ("?", "I feel bad."),
        ("SPEAKER_00", "I see"),
        ("SPEAKER_01", "yes"),
    ]
    assert say("unplaced", count=1) in conversation.warnings
    assert not any("more speakers" in warning for warning in conversation.warnings)
    assert {conversation.speakers.specialist, conversation.speakers.person} == {"SPEAKER_00", "SPEAKER_01"}
    assert read(conversation).turns[1].speaker == "other"


def test_many_words_without_a_speaker_make_nobody_the_person() -> None:
    document = json.dumps([*WHISPERX, {"text": "and so on " * 200}])
    (conversation,) = parse_content(document, speakers={"specialist": "SPEAKER_00"})
    assert conversation.speakers.person == "SPEAKER_01"
    (conversation,) = parse_content(document, speakers={"specialist": "SPEAKER_00", "person": "?"})
    assert conversation.speakers.person == "?"


def test_each_conversation_counts_its_own_pieces_without_a_speaker() -> None:
    lines = [{"id": str(n), "segments": [*WHISPERX, *({"text": "mm"} for _ in range(n))]} for n in range(2)]
    first, second = parse_content("\n".join(map(json.dumps, lines)))
    assert say("unplaced", count=1) in first.warnings
    assert say("unplaced", count=2) in second.warnings
    assert say("unplaced", count=1) not in second.warnings


def test_without_any_speaker_nothing_is_unplaced() -> None:
    (conversation,) = parse_content(json.dumps({"segments": [{"text": "one"}, {"text": "two"}]}))
    assert [(turn.label, turn.text) for turn in conversation.turns] == [("", "one"), ("", "two")]
    assert say("no_labels") in conversation.warnings


def test_a_word_without_a_speaker_belongs_to_who_spoke_before_in_its_piece() -> None:
    words = [{"word": "At"}, {"word": "ten", "speaker": "B"}, {"word": "20."}, {"word": "Oh", "speaker": "A"}]
    assert said({"segments": [{"text": "Hi.", "speaker": "A"}, {"text": "At ten 20. Oh", "words": words}]}) == [
        ("A", "Hi."),
        ("B", "At ten 20."),
        ("A", "Oh"),
    ]


def test_a_cue_without_a_voice_goes_on_as_before() -> None:
    cues = ["<v Dana>How are", "you?", "<v Maya>Fine."]
    captions = "WEBVTT\n\n" + "\n\n".join(f"00:0{n}.000 --> 00:0{n + 1}.000\n{cue}" for n, cue in enumerate(cues))
    assert said(captions) == [("Dana", "How are you?"), ("Maya", "Fine.")]


def test_no_terminal_is_told_what_to_do_and_no_words_are_turned_about() -> None:
    document = (
        '[{"speaker":"Da\x9bna","text":"one \u202etwo\u202c \u2067three\x84"},{"speaker":"\\u202eM","text":"\\u009b2Jyes"}]'
    )
    assert said(document) == [("Dana", "one two three"), ("M", "2Jyes")]
    assert said("Da\x9bna: one \u202etwo\nMaya: ‘yes’") == [("Dana", "one two"), ("Maya", "‘yes’")]


def test_a_talk_that_begins_late_is_in_seconds() -> None:
    pieces = [{"speaker": n % 2, "text": "some words that are said", "start": 3000 + 5 * n} for n in range(30)]
    assert starts(pieces)[:2] == [3000, 3005]


def test_few_words_on_a_clock_are_still_seconds() -> None:
    pieces = [{"speaker": "A", "text": "hi", "start": "0:00:00"}, {"speaker": "B", "text": "yo", "start": "1:00:00"}]
    assert starts(pieces) == [0, 3600]


def test_a_long_row_of_marks_costs_what_it_weighs() -> None:
    begun = time.perf_counter()
    assert len(said({"results": [word("Hm", "S1"), *[mark(".")] * 200_000]})[0][1]) == 200_002
    assert time.perf_counter() - begun < 10


# Pieces without a speaker, lines, and several talks or channels.


def timed(at: float, text: str, **more: object) -> dict[str, list[dict[str, object]]]:
    """Return words with times, as a recogniser has them: half a second each, from `at` on."""
    words = [{"word": one, "start": at + n / 2, "end": at + n / 2 + 0.5, **more} for n, one in enumerate(text.split())]
    return {"words": words}


def test_segments_that_name_nobody_are_turns_of_their_own_and_all_of_them_are_listened_to() -> None:
    fill = "I got up late and made coffee and the dog wanted out. Then the bus was full again and we talked about the car."
    grave = {"start": 601, "end": 602, "text": " I want to kill myself."}
    segments = [*({"start": at, "end": at + 1, "text": f" {fill}"} for at in range(600)), grave]
    (conversation,) = parse_content(json.dumps({"text": "", "segments": segments}))
    assert [turn.start for turn in conversation.turns] == [*range(600), 601]
    assert 600 in read(conversation).danger


def test_words_that_name_nobody_are_cut_at_sentences_and_pauses() -> None:
    words = [*timed(0, "How are you? Well,")["words"], *timed(9, "not so well now.")["words"]]
    assert said({"words": words}) == [("", "How are you?"), ("", "Well,"), ("", "not so well now.")]


def test_lines_of_utterances_that_carry_their_words_are_one_talk() -> None:
    lines = [{"speaker": who, "text": text, **timed(0, text)} for who, text in SAID]
    assert said("\n".join(map(json.dumps, lines))) == SAID
    unnamed = [{"text": text, **timed(0, text)} for _, text in SAID]
    assert [text for _, text in said("\n".join(map(json.dumps, unnamed)))] == [text for _, text in SAID]


def test_lines_of_whole_talks_stay_apart_though_they_carry_their_text() -> None:
    lines = [{"text": "all of it", "segments": PIECES}, {"text": "How? Fine.", **timed(0, "How? Fine.", speaker=1)}]
    assert len(parse_content("\n".join(map(json.dumps, lines)))) == 2


@pytest.mark.parametrize("talks", [{"conversations": [{"id": n, "turns": PIECES} for n in range(2)]}, [PIECES, PIECES]])
def test_several_talks_in_one_document(talks: object) -> None:
    found = parse_content(json.dumps(talks))
    assert [[(turn.label, turn.text) for turn in one.turns] for one in found] == [SAID, SAID]
    assert {one.id for one in found} in ({"0", "1"}, {"pasted"})


def test_one_talk_that_is_called_several_is_one() -> None:
    assert said({"conversations": PIECES}) == SAID


def test_each_channel_is_a_voice() -> None:
    heard = [timed(0, "How are you? What helped?"), timed(1.6, "Fine, thanks. My sister.")]
    channels = [{"alternatives": [{"transcript": "x", **words}]} for words in heard]
    assert said({"results": {"channels": channels}}) == [
        ("Speaker 0", "How are you? What helped?"),
        ("Speaker 1", "Fine, thanks. My sister."),
    ]
    without_words = [{"alternatives": [{"transcript": text}]} for _, text in SAID]
    assert said({"results": {"channels": without_words}}) == SAID


def test_fireflies_calls_it_a_sentence() -> None:
    assert said([{"sentence": text, "speaker_name": who, "startTime": "00:03"} for who, text in SAID]) == SAID


@pytest.mark.parametrize("label", ["UNKNOWN", "Unknown Speaker", "SPEAKER_UNKNOWN", "Desconocido"])
def test_unknown_is_nobody_beside_two_and_the_other_beside_one(label: str) -> None:
    three = [{"speaker": who, "text": text} for who, text in [("Maya", "Hm."), (label, "What helped you?"), ("Dana", "Yes.")]]
    (conversation,) = parse_content(json.dumps(three))
    assert [turn.label for turn in conversation.turns] == ["Maya", "?", "Dana"]
    assert say("unplaced", count=1) in conversation.warnings
    assert label not in (conversation.speakers.specialist, conversation.speakers.person)
    assert [name for name, _ in said(three[:2])] == ["Maya", label]
