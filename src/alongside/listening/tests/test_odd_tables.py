"""CSV as people write it by hand: commas in the words, quotes left open, numbers that count milliseconds."""

import contextlib
import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from alongside.listening import Conversation, ListeningError, parse_content
from alongside.listening.notices import say


def read_table(content: str) -> Conversation:
    (conversation,) = parse_content(content, format="csv")
    return conversation


def said(content: str) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in read_table(content).turns]


def skipped(count: int) -> str:
    return say("skipped", count=count)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("speaker,text\nMaya,Well, I slept badly, and I want to stop\n", "Well, I slept badly, and I want to stop"),
        ("start,speaker,text\n3,Maya,No, no, no\n", "No, no, no"),
        ("hablante;texto\nMaya;Sí; bueno; no sé\n", "Sí; bueno; no sé"),
        ("speaker,text\nMaya,Well, I slept badly,,,\n", "Well, I slept badly"),
        ("speaker,text,,\nMaya,Well,seems tired,\n", "Well"),
        ('speaker,text\nMaya,"Well, I slept", she said\n', "Well, I slept, she said"),
    ],
)
def test_commas_in_the_words_of_the_last_column_are_words(content: str, words: str) -> None:
    assert said(content) == [("Maya", words)]
    assert skipped(1) not in read_table(content).warnings


@pytest.mark.parametrize(
    "content",
    [
        "text,speaker\nHow are you?,Dana\nI am fine, thanks,Maya\n",
        "speaker,text,lang\nDana,How are you?,en\nMaya,I am fine, thanks,en\n",
    ],
)
def test_a_row_whose_words_cannot_be_told_is_left_out_and_counted(content: str) -> None:
    assert said(content) == [("Dana", "How are you?")]
    assert skipped(1) in read_table(content).warnings


@pytest.mark.parametrize(
    "content",
    [
        "speaker,text,,\nDana,How are you?,,\nMaya,Fine.,,\nDana,,,\n",
        "text,speaker\nHow are you?,Dana,\nFine.,Maya,,,\n",
        "speaker,text\nDana,How are you?\nMaya,Fine.\nDana,\n\n",
    ],
)
def test_empty_cells_are_no_words_and_not_counted(content: str) -> None:
    assert said(content) == [("Dana", "How are you?"), ("Maya", "Fine.")]
    assert not any(warning.endswith("left out.") for warning in read_table(content).warnings)


ROWS = "".join(f"Dana,How {n}?\nMaya,It was {n}.\n" for n in range(15))


@pytest.mark.parametrize(
    ("content", "first"),
    [
        (f'speaker,text\nMaya,"I said stop\n{ROWS}', "I said stop"),
        (f'speaker,text\nMaya,"I said stop\nand more, too\n{ROWS}', "I said stop and more, too"),
        (f'speaker,text\nMaya,"I said stop\n{ROWS}Maya,"Well, yes."\n', "I said stop"),
        ('"speaker","text"\n"Maya","I said stop\n' + '"Dana","How, now?"\n"Maya","Fine."\n' * 2, "I said stop"),
        ('text,speaker\n"I said stop,Maya\n' + "How?,Dana\nFine.,Maya\n" * 2, "I said stop"),
        ('text,speaker\n"I said,Maya\n"How, now?",Dana\n' + "How?,Dana\nFine.,Maya\n" * 2, "I said"),
    ],
)
def test_a_quote_left_open_swallows_no_row(content: str, first: str) -> None:
    turns = said(content)
    assert len(turns) >= 4
    assert {label for label, _ in turns} == {"Dana", "Maya"}
    assert turns[0] == ("Maya", first)
    assert say("cut_off") not in read_table(content).warnings


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("I know.\nDana, I can't.\nDana, I won't.", "I know. Dana, I can't. Dana, I won't."),
        ("Well, yes.\n\nWell, no.", "Well, yes. Well, no."),
        ("I had 10,000 of them.\nNot 20,000.", "I had 10,000 of them. Not 20,000."),
        ('He said ""stop""\nand I left.', 'He said "stop" and I left.'),
    ],
)
def test_lines_inside_a_cell_stay_inside(cell: str, words: str) -> None:
    content = f'speaker,text\nDana,How?\nMaya,"{cell}"\nDana,Oh.\n'
    assert said(content) == [("Dana", "How?"), ("Maya", words), ("Dana", "Oh.")]
    assert say("cut_off") not in read_table(content).warnings


@given(some.lists(some.lists(some.sampled_from(["a", "7", " ", ", ", '"', "\n", "; ", "¿"])).map("".join), min_size=1))
def test_what_a_program_wrote_comes_back_whole(texts: list[str]) -> None:
    written = io.StringIO()
    rows = [("Maya" if n % 2 else "Dana", text) for n, text in enumerate(["begin", *texts])]
    csv.writer(written, lineterminator="\n").writerows([("speaker", "text"), *rows])
    words = [" ".join(text.split()) for _, text in rows]
    assert " ".join(text for _, text in said(written.getvalue())) == " ".join(filter(None, words))


@given(some.lists(some.sampled_from(["Dana", "Maya", ",", ",", '"', "\n", "\n", " ", "1", "a"])).map("".join), some.booleans())
def test_whatever_is_typed_by_hand_gives_turns_or_a_sentence(rows: str, words_come_first: bool) -> None:
    header = "text,turn_id,speaker" if words_come_first else "start,speaker,text"
    with contextlib.suppress(ListeningError):
        assert said(f"{header}\n{rows}")


def test_a_table_that_stops_inside_a_cell_says_so() -> None:
    content = 'speaker,text\nDana,How?\nMaya,"Long.\nI missed my gar'
    assert said(content) == [("Dana", "How?"), ("Maya", "Long. I missed my gar")]
    assert say("cut_off") in read_table(content).warnings


def test_two_people_in_one_numbered_turn_are_both_heard() -> None:
    content = "turn_id,speaker,text\n1,Dana,How?\n1,Maya,x\n2,Dana,And?\n2,Maya,hm\n"
    assert said(content) == [("Dana", "How?"), ("Maya", "x"), ("Dana", "And?"), ("Maya", "hm")]


def test_the_sentences_of_one_numbered_turn_are_one_turn_and_two_turns_are_two() -> None:
    content = "turn_id,speaker,text\n1,Dana,How?\n1,Dana,And why?\n2,Dana,Well?\n3,Maya,hm\n"
    assert said(content) == [("Dana", "How? And why?"), ("Dana", "Well?"), ("Maya", "hm")]


def test_rows_of_several_coders_count_once_in_either_order() -> None:
    header = "transcript_id,utterance_id,interlocutor,utterance_text,annotator_id\n"
    rows = [f"7,{u},{'client' if u % 2 else 'therapist'},said {u},{coder}\n" for coder in (1, 2, 3) for u in range(4)]
    for ordered in (rows, sorted(rows)):
        assert [text for _, text in said(header + "".join(ordered))] == [f"said {u}" for u in range(4)]


@pytest.mark.parametrize(
    ("times", "starts"),
    [
        (["0", "4000", "1200000"], [0, 4, 1200]),
        (["0", "4.5", "1200.25"], [0, 4.5, 1200.25]),
        (["9:00:00", "9:20:00", "9:50:00"], [32_400, 33_600, 35_400]),
        (["3000", "3004", "3030"], [3000, 3004, 3030]),
    ],
)
def test_milliseconds_are_told_from_seconds_and_from_the_clock(times: list[str], starts: list[float]) -> None:
    talk = zip(times, ("Dana", "Maya", "Dana"), ("How was it?", "Long. " * 150, "Oh."), strict=True)
    content = "start,speaker,text\n" + "".join(f"{start},{who},{what}\n" for start, who, what in talk)
    assert [turn.start for turn in read_table(content).turns] == starts


def test_few_words_on_a_clock_are_still_seconds() -> None:
    content = "time,speaker,text\n0:00:01,Dana,How?\n0:30:00,Maya,Hm.\n"
    assert [turn.start for turn in read_table(content).turns] == [1, 1800]


@pytest.mark.parametrize("row", ['Maya,"stop\n', 'Maya,"x,"y,"z\n', 'Maya,"""\n', '"\n', "Maya,a,b,c\n", '1,"\n,"\n'])
def test_the_cost_of_quotes_left_open_is_that_of_the_file(row: str) -> None:
    begun = time.perf_counter()
    parse_content("speaker,text\nDana,Hi\n" + row * 30_000, format="csv")
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize(
    ("labels", "shown"),
    [
        (["Speaker (1)", "Speaker (2)"], ["Speaker (1)", "Speaker (2)"]),
        (["Speaker [1]", "Speaker [2]"], ["Speaker [1]", "Speaker [2]"]),
        (["[S1]", "[S2]"], ["[S1]", "[S2]"]),
        (["Guest (Dana)", "Guest (Maya)", "Guest"], ["Guest (Dana)", "Guest (Maya)", "Guest"]),
        (["Dana (specialist)", "Maya", "dana"], ["Dana (specialist)", "Maya"]),
        (["Dana (Specialist)", "Maya", "DANA(specialist)"], ["Dana (Specialist)", "Maya"]),
        (["Dana (0:01)", "Maya (0:04)", "Dana (1:02:03)"], ["Dana", "Maya"]),
    ],
)
def test_brackets_join_a_name_with_itself_and_with_no_other(labels: list[str], shown: list[str]) -> None:
    content = "speaker,text\n" + "".join(f"{label},words of {n}\n" for n, label in enumerate(labels))
    assert read_table(content).labels == shown


def test_brackets_of_many_names_are_soon_told_apart() -> None:
    begun = time.perf_counter()
    content = "speaker,text\n" + "".join(f"Voice ({n}),hello\n" for n in range(30_000))
    assert len(read_table(content).labels) == 30_000
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "\nsep=;;"])
def test_a_line_that_is_meant_for_the_spreadsheet_is_passed_over(first: str) -> None:
    assert said(f"{first}\nspeaker;text\nDana;How, then?\nMaya;Well.\n") == [("Dana", "How, then?"), ("Maya", "Well.")]
