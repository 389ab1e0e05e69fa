"""Each format, with small conversations written for it."""

import json
from pathlib import Path

import pytest

from alongside.listening import Conversation, ListeningError, parse, parse_content

SAID = [("Dana", "How was your week?"), ("Maya", "Long. I missed my garden."), ("Dana", "You missed it.")]

PLAIN = "Dana: How was your week?\nMaya: Long.\n I missed my garden.\nDana: You missed it.\n"
TIMED = "[00:01] Dana: How was your week?\n[00:04] Maya: Long.\nI missed my garden.\n[00:09] Dana: You missed it."
AFTER = "Dana (0:01): How was your week?\nMaya (0:04): Long. I missed my garden.\nDana (0:09): You missed it."
ABOVE = "Dana  0:01\nHow was your week?\n\nMaya  0:04\nLong. I missed my garden.\n\nDana  0:09\nYou missed it.\n"
BOLD = "**Dana:** How was your week?\n\n**Maya:** Long. I missed my garden.\n\n**Dana:** You missed it."
VOICES = """WEBVTT

NOTE made by hand

1
00:00:01.000 --> 00:00:03.000
<v Dana>How was your week?</v>

2
00:00:04.000 --> 00:00:05.000
<v.soft Maya>Long.

3
00:00:05.000 --> 00:00:08.000
<v Maya>I missed <i>my</i> garden.

00:00:09.000 --> 00:00:10.000
<v Dana>You missed it.
"""
NAMED_VTT = """WEBVTT

00:01.000 --> 00:03.000
Dana: How was your week?

00:04.000 --> 00:05.000
Maya: Long.

00:05.000 --> 00:08.000
I missed my garden.

00:09.000 --> 00:10.000
Dana: You missed it.
"""
SRT = """1
00:00:01,000 --> 00:00:03,000
Dana: How was your week?

2
00:00:04,000 --> 00:00:05,000
Maya: Long.

3
00:00:05,000 --> 00:00:08,000
I missed my garden.

4
00:00:09,000 --> 00:00:10,000
Dana: You missed it.
"""
CSV = 'speaker,text\nDana,How was your week?\nMaya,"Long.\nI missed my garden."\nDana,You missed it.\n'
SPANISH_CSV = "hablante;texto\nDana;How was your week?\nMaya;Long.\nMaya;I missed my garden.\nDana;You missed it.\n"
SEGMENTS = json.dumps(
    {
        "segments": [
            {"start": 1.0, "end": 3, "speaker": "Dana", "text": " How was your week?"},
            {"start": 4.0, "end": 5, "speaker": "Maya", "text": " Long."},
            {"start": 5.0, "end": 8, "speaker": "Maya", "text": " I missed my garden."},
            {"start": 9.0, "end": 10, "speaker": "Dana", "text": " You missed it."},
        ]
    }
)
MILLISECONDS = json.dumps(
    {
        "text": "How was your week? …",
        "utterances": [
            {"speaker": "Dana", "text": SAID[0][1], "start": 1000, "end": 3000},
            {"speaker": "Maya", "text": SAID[1][1], "start": 4000, "end": 8000},
            {"speaker": "Dana", "text": SAID[2][1], "start": 900_000, "end": 901_000},
        ],
    }
)
LINES = "\n".join(json.dumps({"speaker": who, "text": what}) for who, what in SAID)
WORDS = json.dumps(
    {
        "results": {
            "channels": [
                {
                    "alternatives": [
                        {
                            "transcript": "everything at once",
                            "words": [
                                {"word": w.lower(), "punctuated_word": w, "speaker": n % 2, "start": n, "end": n + 0.5}
                                for n, (_, said) in enumerate(SAID)
                                for w in said.split()
                            ],
                        }
                    ]
                }
            ]
        }
    }
)
AWS = json.dumps(
    {
        "jobName": "talk",
        "results": {
            "transcripts": [{"transcript": "all"}],
            "speaker_labels": {"segments": []},
            "items": [
                {
                    "type": "pronunciation",
                    "speaker_label": f"spk_{n % 2}",
                    "start_time": f"{n}.1",
                    "alternatives": [{"content": w}],
                }
                for n, (_, said) in enumerate(SAID)
                for w in said.split()
            ],
        },
    }
)


def said(conversation: Conversation) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in conversation.turns]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PLAIN, "text"),
        (TIMED, "text"),
        (AFTER, "text"),
        (ABOVE, "text"),
        (BOLD, "text"),
        (VOICES, "vtt"),
        (NAMED_VTT, "vtt"),
        (SRT, "srt"),
        (CSV, "csv"),
        (SPANISH_CSV, "csv"),
        (SEGMENTS, "json"),
        (MILLISECONDS, "json"),
        (LINES, "json"),
    ],
)
def test_the_same_conversation_in_every_format(content: str, kind: str) -> None:
    (conversation,) = parse(content)
    assert said(conversation) == SAID
    assert conversation.format == kind


@pytest.mark.parametrize("content", [TIMED, AFTER, ABOVE, VOICES, NAMED_VTT, SRT, SEGMENTS, MILLISECONDS])
def test_times_are_seconds(content: str) -> None:
    assert [turn.start for turn in parse(content)[0].turns][:2] == [1.0, 4.0]


@pytest.mark.parametrize("content", [WORDS, AWS])
def test_words_with_speakers_become_turns(content: str) -> None:
    turns = parse(content)[0].turns
    assert [turn.text for turn in turns] == [what for _, what in SAID]
    assert turns[0].label == turns[2].label != turns[1].label


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = "Dana: ¿Cómo te sientes después de la reunión?\r\nMaya: Más o menos, mañana será mejor.\r\n" * 5
    (conversation,) = parse_content(text.encode(encoding))
    assert conversation.turns[1].text == "Más o menos, mañana será mejor."


def test_what_an_old_mac_wrote_is_read_as_that() -> None:
    text = "Dana: ¿Cómo te sientes después de la reunión?\nMaya: Más o menos, mañana será mejor.\n" * 5
    (conversation,) = parse_content(text.encode("mac_roman"))
    assert conversation.turns[1].text == "Más o menos, mañana será mejor."
    english = "Dana: That’s “fine” – really… so it’s mañana?\nMaya: I don’t know — it’s café.\n" * 5
    assert parse_content(english.encode("cp1252"))[0].turns[1].text == "I don’t know — it’s café."


def test_annotators_rows_of_one_utterance_are_one_turn() -> None:
    rows = "transcript_id,utterance_id,interlocutor,utterance_text,annotator_id\n"
    rows += "".join(
        f"{t},{u},{'therapist' if u % 2 else 'client'},said {u},{a}\n" for t in (7, 9) for a in (1, 2) for u in (0, 1, 2)
    )
    seven, nine = parse(rows)
    assert (seven.id, nine.id) == ("7", "9")
    assert [turn.text for turn in seven.turns] == ["said 0", "said 1", "said 2"]
    assert seven.speakers.specialist == "therapist"
    assert seven.speakers.person == "client"


def test_a_formula_in_a_cell_is_only_text() -> None:
    (conversation,) = parse('speaker,text\nDana,"=HYPERLINK(""http://x"")"\nMaya,+1 maybe\n')
    assert [turn.text for turn in conversation.turns] == ['=HYPERLINK("http://x")', "+1 maybe"]


def test_roles_in_brackets_and_in_words() -> None:
    (conversation,) = parse("Kim (peer specialist): Hi.\nLee: Hi. What now?\nKim: Tell me.\n")
    assert conversation.speakers.specialist == "Kim (peer specialist)"
    assert len(conversation.labels) == 2
    assert parse("Persona: Hola.\nEspecialista: Hola.")[0].speakers.confidence > 0.9


def test_the_user_says_who_is_who() -> None:
    (conversation,) = parse(PLAIN, speakers={"specialist": "maya"})
    assert (conversation.speakers.specialist, conversation.speakers.person) == ("Maya", "Dana")
    assert conversation.speakers.confidence == 1.0
    with pytest.raises(ListeningError, match=r"labelled “Sam”\. The labels are: Dana, Maya"):
        parse(PLAIN, speakers={"specialist": "Sam"})


def test_a_colon_in_a_sentence_is_no_speaker() -> None:
    (conversation,) = parse("Dana: Hello.\nMaya: Well, I thought about it: no.\nthen he said: come home\nDana: Oh.\nNote: ok\n")
    assert conversation.labels == ["Dana", "Maya"]


def test_no_labels_one_speaker_and_five() -> None:
    (unlabelled,) = parse("It was a long week.\nYes it was.")
    assert unlabelled.labels == []
    assert any("No speaker labels" in warning for warning in unlabelled.warnings)
    (alone,) = parse("Dana: one\nDana: two")
    assert any("Only one person" in warning for warning in alone.warnings)
    (five,) = parse("\n".join(f"{name}: hello there" for name in ("Ann", "Bob", "Cy", "Di", "Ed")))
    assert any(warning.startswith("3 more voices") for warning in five.warnings)


def test_dashes_alternate() -> None:
    (conversation,) = parse("— ¿Cómo estás?\n— Cansada.\n— Cuéntame.")
    assert [turn.label for turn in conversation.turns] == ["1", "2", "1"]


@pytest.mark.parametrize(
    ("content", "sentence", "spanish"),
    [
        (b"", "is empty", "talk.txt no tiene contenido"),
        (b"  \n\t\n", "is empty", "talk.txt no tiene contenido"),
        (b"PK\x03\x04rest", "Word, Excel or zip", "archivo de Word, de Excel o comprimido"),
        (bytes(range(256)) * 20, "is not text", "no es texto"),
        (b"x" * (50 * 1024 * 1024 + 1), "larger than 50 MB", "pesa más de 50 MB"),
        ('{"segments": [{"text": "half', "could not be read as JSON", "No se pudo leer el texto como JSON"),
        ('{"a":' * 100_000, "could not be read as JSON", "demasiados niveles"),
        ("WEBVTT", "No spoken words", "No se encontraron palabras dichas en el texto"),
        ('{"a": 1}', "No spoken words", "No se encontraron palabras dichas en el texto"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(content: bytes | str, sentence: str, spanish: str) -> None:
    with pytest.raises(ListeningError, match=sentence) as caught:
        parse_content(content, name="talk.txt" if isinstance(content, bytes) else None)
    assert spanish in caught.value.sentence("es")


def test_a_missing_file_and_an_unknown_format() -> None:
    with pytest.raises(ListeningError, match=r"There is no file at nowhere\.vtt"):
        parse("nowhere.vtt")
    with pytest.raises(ListeningError, match="could not be opened: it is a folder"):
        parse(Path(__file__).parent)
    with pytest.raises(ListeningError, match="no format called “docx”"):
        parse(PLAIN, format="docx")


def test_content_is_never_taken_for_a_path() -> None:
    (conversation,) = parse_content("/etc/passwd")
    assert conversation.turns[0].text == "/etc/passwd"


@pytest.mark.parametrize("content", [VOICES, NAMED_VTT, SRT])
def test_of_captions_that_stop_anywhere_all_that_was_whole_is_read(content: str) -> None:
    sentences = ("How was your week?", "Long.", "garden.", "You missed it.")
    for end in range(content.index("week?") + 5, len(content)):
        heard = " ".join(text for _, text in said(parse_content(content[:end])[0]))
        assert all(sentence in heard for sentence in sentences if sentence in content[:end])


def test_json_that_stops_anywhere_says_where() -> None:
    for end in range(20, len(SEGMENTS), 37):
        with pytest.raises(ListeningError, match=r"could not be read as JSON: it goes wrong at line 1, column \d+\."):
            parse_content(SEGMENTS[:end])
