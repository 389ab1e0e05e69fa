"""Labels and times as real transcripts write them, and words that only look like them."""

import textwrap
import time

import pytest

from alongside.listening import parse_content
from alongside.listening.formats import labelled

A_TALK = [
    ("Dana", "How was it?"),
    ("Maya", "Hard."),
    ("Dana", "What helped?"),
    ("Maya", "My garden."),
    ("Dana", "The garden."),
    ("Maya", "Yes."),
]
LONG = "I told them that I would think about it. They asked me again on Monday, and I said what I had said before."


def said(content: str) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in parse_content(content)[0].turns]


def starts(content: str) -> list[float | None]:
    return [turn.start for turn in parse_content(content)[0].turns]


def voices(content: str) -> set[str]:
    return {label for label, _ in said(content)}


def written(form: str, *, between: str = "\n") -> str:
    return between.join(form.format(name=name, text=text, at=at) for at, (name, text) in enumerate(A_TALK, start=1))


def vtt(*cues: str) -> str:
    return "WEBVTT\n\n" + "".join(f"00:{at:02}.000 --> 00:{at + 1:02}.000\n{cue}\n\n" for at, cue in enumerate(cues))


def srt(*cues: str) -> str:
    return "".join(f"{at}\n00:00:{at:02},000 --> 00:00:{at + 1:02},000\n{cue}\n\n" for at, cue in enumerate(cues, start=1))


# One colon makes no speaker.

UNNAMED = [
    "Hello, good to see you",
    "At 10:30 I take the bus to my mother",
    "oh that is early",
    "Honestly: I hate it",
    "10:30 in the morning is no time for a bus",
    "Right",
    "so what would help",
]


@pytest.mark.parametrize("content", [vtt(*UNNAMED), srt(*UNNAMED), "\n".join(UNNAMED), "\n\n".join(UNNAMED)])
def test_a_colon_in_unnamed_words_is_nobody(content: str) -> None:
    assert voices(content) == {""}
    assert [text for _, text in said(content)] == UNNAMED


def test_a_late_word_that_returns_in_many_unnamed_captions_is_nobody() -> None:
    many = ["we talked about it for a while"] * 40
    assert voices(vtt(*many[:30], "Look: it rains", *many[:9], "Look: it pours")) == {""}
    assert voices(vtt(*many, "My doctor: he came")) == {""}


def test_what_the_person_goes_on_to_say_stays_hers() -> None:
    more = ["At 10:30 I take the bus.", "Honestly: I hate it.", "Here is the thing: I can't.", "My doctor says this: rest."]
    content = written("{name}: {text}") + "\n" + "\n".join(more) + "\nDana: Rest."
    assert said(content) == [*A_TALK[:5], ("Maya", " ".join(["Yes.", *more])), ("Dana", "Rest.")]


def test_a_paragraph_that_is_folded_is_one_voice() -> None:
    for width in range(20, 60):
        told = [textwrap.fill(f"Maya: {words}", width) + "\nDana: Mm." for words in (LONG, f"{LONG} Honestly: no.", LONG)]
        assert voices("\n".join(told)) == {"Maya", "Dana"}
    said_often = "Maya: I went.\nand then\nI said: no.\nDana: Mm.\n" * 3 + "Maya: So.\nDana: Yes.\n" * 30
    assert voices(said_often) == {"Maya", "Dana"}


def test_speaking_to_somebody_is_not_speaking_as_somebody() -> None:
    content = "Dana: Hm.\nMaya: I know.\nDana: So.\nOkay, Maya: what now?\nMaya: A walk.\nDana: Yes.\nOkay, Maya: when?"
    assert voices(content) == {"Dana", "Maya"}


HEADS = ["Meeting: Tuesday", "Location: Cafe", "Recorded by: Zoom", "Host: Elm House", "Reunión: martes", "Room: 4"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_head_of_a_transcript_is_nobody(between: str) -> None:
    assert said(between.join([*HEADS, written("{name}: {text}", between=between)])) == A_TALK


def test_roles_in_the_head_are_nobody_beside_the_names() -> None:
    assert said("Client: Maya Lopez\nTherapist: Dana Reyes\n\n" + written("{name}: {text}")) == A_TALK


def test_a_host_who_speaks_is_somebody() -> None:
    assert voices("Host: Welcome.\nMaya: Hi.\nHost: How was it?\nMaya: Fine.") == {"Host", "Maya"}


@pytest.mark.parametrize(
    "content",
    [
        "Dana: How was it?\nMaya: Hard.\nDana: Hard.",
        "Dana: How was it?\nMaya: Hard.",
        "Dana: How was it?\n\n" + textwrap.fill(f"Maya: {LONG}", 30) + "\n\nDana: Hm.",
        "Dana: How was it?\n" + textwrap.fill(f"Maya: {LONG}", 30) + "\nDana: Hm.",
        srt("Dana: How was it?", "Maya: Hard.", "very", "Dana: Hm."),
    ],
)
def test_somebody_who_speaks_once_in_a_short_talk_is_heard(content: str) -> None:
    assert voices(content) == {"Dana", "Maya"}


@pytest.mark.parametrize("form", ["{name}: {text}", "{name}: {text}\n\nand so on and on"])
def test_a_third_who_speaks_once_is_heard_where_every_turn_is_labelled(form: str) -> None:
    between = "\n" if form.endswith("}") else "\n\n"
    content = between.join([written("{name}: {text}", between=between), "Luz: Mom, come!", "Maya: Wait."])
    assert said(content)[-2:] == [("Luz", "Mom, come!"), ("Maya", "Wait.")]


def test_a_third_who_is_written_as_the_others_are_is_heard_in_folded_text() -> None:
    folded = "Dana Reyes: So.\nMaya Lopez: I know\nwhat it is\nand more\n" * 4
    assert voices(folded + "Luz Ortiz: Hi!\nDana Reyes: Hi.") == {"Dana Reyes", "Maya Lopez", "Luz Ortiz"}
    numbered = folded.replace("Dana Reyes", "Speaker 1").replace("Maya Lopez", "Speaker 2")
    assert "Speaker 3" in voices(numbered + "Speaker 3: Hi!")
    assert "Nurse" in voices(folded + "Nurse: Hi!")


# Names with more in them.


@pytest.mark.parametrize(
    "name",
    [
        "Mary C. Lopez",
        "Maya L.",
        "J.R. Lopez",
        "Dr. Lopez",
        "Sra. López",
        "Lopez, Maya",
        "Maya/Elm House",
        "Maria de los Angeles Lopez",
        "Ana Maria de la Cruz Lopez",
        "María O'Brien-Núñez",
        "Maya (she/her)",
        "Maya's mother",
        "马雅",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_every_name_keeps_its_words(name: str, between: str) -> None:
    talk = [
        "Dana: How was it?",
        "Ruth: fine for me",
        f"{name}: I drank again",
        "Dana: What helped?",
        f"{name}: A walk",
        "Ruth: ok",
    ]
    assert [(label, text) for label, text in said(between.join(talk)) if label == name] == [
        (name, "I drank again"),
        (name, "A walk"),
    ]
    assert len(voices(between.join(talk))) == 3


def test_last_names_first_in_a_short_talk() -> None:
    assert voices("Reyes, Dana: How was it?\nLopez, Maya: Fine.") == {"Reyes, Dana", "Lopez, Maya"}


@pytest.mark.parametrize(
    "odd", ["T,:", "Client/: hi", "a & :", "[T,] hi", "/: hi", "Dana\t\t10:30 AM", "(): hi", "1:30 PM", "[[10:30]]"]
)
def test_odd_labels_do_no_harm(odd: str) -> None:
    assert said("\n".join([written("{name}: {text}"), odd, odd]))[:5] == A_TALK[:5]
    assert parse_content(f"{odd} now\n{odd} then", format="text")[0].turns


def test_the_end_of_a_sentence_is_no_name() -> None:
    content = written("{name}: {text}") + "\nYes. Look: it rains.\nNo... Look: it pours.\nWhat? Look: sun."
    assert voices(content) == {"Dana", "Maya"}


# Labels in brackets.


@pytest.mark.parametrize(("left", "right"), [("SPEAKER_00", "SPEAKER_01"), ("speaker 0", "speaker 1"), ("Dana", "Maya")])
@pytest.mark.parametrize("form", ["[{}]: ", "({}): ", "[{}] ", "({}) ", "[{}:] ", "**[{}]:** ", "[{}]\n"])
def test_labels_in_brackets(left: str, right: str, form: str) -> None:
    cues = [form.format(left) + "How?", form.format(right) + "[laughs] Fine.", form.format(left) + "(softly) Good."]
    expected = [(left, "How?"), (right, "[laughs] Fine."), (left, "(softly) Good.")]
    for content in ("\n".join(cues), "\n\n".join(cues), vtt(*cues), srt(*cues)):
        assert said(content) == expected


def test_noises_in_brackets_are_nobody() -> None:
    noises = ["[Music]", "[Laughs] yes", "hello", "[Laughs] no", "(inaudible) so", "[Applause]", "[Música] hola", "[Laughs] well"]
    assert voices("\n".join(noises)) == {""}
    assert said(vtt(*noises))[1] == ("", "[Laughs] yes")
    content = written("{name}: [laughs] {text}") + "\n[Laughs]\n[Laughs] again\n(inaudible): again"
    assert voices(content) == {"Dana", "Maya"}
    assert said(content)[-1][1] == "[laughs] Yes. [Laughs] [Laughs] again (inaudible): again"


def test_an_aside_in_brackets_is_nobody_beside_labels() -> None:
    content = written("{name}: {text}") + "\n(Luz) I mean her.\n(Luz) My sister."
    assert voices(content) == {"Dana", "Maya"}


# Times on lines of their own.


@pytest.mark.parametrize("stamp", ["0:0{at}", "00:00:0{at}", "[00:0{at}]", "0:0{at} --> 0:09"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_time_above_a_turn_is_its_own(stamp: str, between: str) -> None:
    content = written(stamp + "\n{name}: {text}", between=between)
    for head in ("", "Session notes\n", "Elm House: Tuesday\n"):
        assert said(head + content) == A_TALK
        assert starts(head + content) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


@pytest.mark.parametrize(
    "form", ["{name} Reyes\n0:0{at}\n{text}", "{name} Reyes  0:0{at}\n{text}", "[{name} Reyes] 00:00:0{at}\n{text}"]
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_time_below_or_beside_a_name_is_its_own(form: str, between: str) -> None:
    content = written(form, between=between)
    assert said(content) == [(f"{name} Reyes", text) for name, text in A_TALK]
    assert starts(content) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


def test_a_time_between_two_lines_of_a_turn_is_not_spoken() -> None:
    content = written("{name}: {text}") + "\n00:05:00\nAnd then I slept.\nDana: Good."
    assert said(content)[-2:] == [("Maya", "Yes. And then I slept."), ("Dana", "Good.")]


@pytest.mark.parametrize("head", ["", "My talk\n"])
def test_unnamed_words_below_times(head: str) -> None:
    content = head + "0:05\nHello there\n0:08\nThank you\n0:11\nGood bye"
    assert said(content)[-3:] == [("", "Hello there"), ("", "Thank you"), ("", "Good bye")]
    assert starts(content)[-3:] == [5.0, 8.0, 11.0]


def test_a_time_that_is_an_answer_is_spoken() -> None:
    content = "Dana: When do you get up?\nMaya:\n6:30\nDana: And to bed?\nMaya:\n22:15"
    assert [text for label, text in said(content) if label == "Maya"] == ["6:30", "22:15"]
    assert said("Dana: When?\nMaya: I get up at\n6:30\nand go.\nDana: Good.")[1] == ("Maya", "I get up at 6:30 and go.")


# Morning and afternoon.


@pytest.mark.parametrize("form", ["{} {}: {}", "[{}] {}: {}", "({}) {}: {}", "{} - {}: {}", "{1} ({0}): {2}", "{1}  {0}\n{2}"])
@pytest.mark.parametrize("halves", [("AM", "PM"), ("am", "pm"), ("a.m.", "p.m."), ("a. m.", "p. m.")])
def test_morning_noon_and_afternoon(form: str, halves: tuple[str, str]) -> None:
    am, pm = halves
    times = [f"9:15 {am}", f"11:59 {am}", f"12:00 {pm}", f"12:30:30 {pm}", f"1:05 {pm}", f"1:06 {pm}"]
    content = "\n".join(form.format(clock, name, text) for clock, (name, text) in zip(times, A_TALK, strict=True))
    assert said(content) == A_TALK
    hours = [9.25, 12 - 1 / 60, 12.0, 12.5 + 30 / 3600, 13 + 5 / 60, 13.1]
    assert starts(content) == [pytest.approx(hour * 3600) for hour in hours]


@pytest.mark.parametrize(
    "form",
    [
        "{name}: (0:0{at}) {text}",
        "{name}: [00:00:0{at}] {text}",
        "{name}: (00:0{at})\n{text}",
        "{name}\t0:0{at}\t{text}",
        "0:0{at}\t{name}\t{text}",
        "00:00:0{at}\t {name}:\t{text}",
        "{at}\t[00:00:0{at}] {name}: {text}",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_time_behind_the_label_or_in_a_column_is_not_spoken(form: str, between: str) -> None:
    content = written(form, between=between)
    assert said(content) == A_TALK
    assert starts(content) == [float(at) for at, _ in enumerate(A_TALK, start=1)]


@pytest.mark.parametrize(
    "form",
    [
        "[12/11/24, 15:0{at}:02] {name}: {text}",
        "\u200e[12/11/24, 15:0{at}:02] {name}: {text}",
        "12/11/24, 15:0{at} - {name}: {text}",
        "12/11/24, 3:0{at}\u202fPM - {name}: {text}",
        "[11/12/2024 3:0{at} PM] {name}: {text}",
        "2024-11-12 15:0{at}:02 {name}: {text}",
        "12.11.24, 15:0{at} - {name}: {text}",
    ],
)
def test_a_time_with_its_day_is_a_time_of_that_day(form: str) -> None:
    content = written(form)
    assert said(content) == A_TALK
    assert [time // 60 for time in starts(content) if time] == [15 * 60 + at for at, _ in enumerate(A_TALK, start=1)]


@pytest.mark.parametrize("form", ["{at}. {name}: {text}", "{at}\t{name}: {text}", "{at}) {name}: {text}"])
def test_numbers_that_count_the_lines_are_nobodys(form: str) -> None:
    assert said(written(form)) == A_TALK


def test_numbers_that_do_not_count_are_spoken() -> None:
    assert said("Dana: How old?\nMaya: There are\n12. Then there are\n3. That is it.\nDana: Oh.") == [
        ("Dana", "How old?"),
        ("Maya", "There are 12. Then there are 3. That is it."),
        ("Dana", "Oh."),
    ]


def test_after_midnight_it_is_the_next_day() -> None:
    content = "11:59 PM Dana: How?\n12:00 AM Maya: Late.\n12:01 AM Dana: Hm.\n1:00 AM Maya: Bye."
    assert starts(content) == [86340.0, 86400.0, 86460.0, 90000.0]


def test_am_that_is_a_word_is_spoken() -> None:
    assert said("01:12 am I late?\n01:15 You are here.\n01:19 Good.")[0] == ("", "am I late?")
    assert said("Dana: Hi.\nMaya: At\n9:15 AM I leave.\nDana: Hm.\nMaya: Yes.")[1] == ("Maya", "At 9:15 AM I leave.")


# Speech that begins with a time.


def test_a_spoken_time_stays() -> None:
    going = "10:30 in the morning, and I take the bus."
    assert said(f"Dana: When?\nMaya: I go around\n{going}\nDana: Good.")[1] == ("Maya", f"I go around {going}")
    assert said("Dana: When?\nMaya: I go around\n10:30 in the morning: always.\nDana: Good.")[1][1].endswith(
        "10:30 in the morning: always."
    )
    for captions in (vtt, srt):
        named = captions("Dana: When?", "Maya: I go around", going, "Dana: Good.")
        assert said(named)[1] == ("Maya", f"I go around {going}")
        unnamed = captions(going, "10:45 on Sundays", "8:00 on Mondays")
        assert said(unnamed)[0] == ("", going)


def test_a_time_in_front_of_most_lines_or_in_brackets_is_not_spoken() -> None:
    assert said("0:01 Hello there.\n0:04 I am fine.\n0:09 Good.")[1] == ("", "I am fine.")
    assert said("[00:01] Dana: Hi.\nMaya: So\n[00:05] I slept.\nDana: Good.")[1] == ("Maya", "So I slept.")
    content = "0:01 Dana: Hi.\n0:04 Maya: So\n0:06 I slept.\n0:08 Dana: Good."
    assert said(content)[1] == ("Maya", "So I slept.")
    assert starts(content) == [1.0, 4.0, 8.0]


@pytest.mark.parametrize(
    "text",
    [
        "Dana: a b c\nMaya: b\n",
        "0:01\nDana Reyes\n",
        "Dana Reyes\n0:01\nhello\n",
        "[SPEAKER_00] a\n(Dana) b\n",
        "*_ " * 40 + "\n",
        "10:00 " * 19 + "\n",
        "[" * 60 + "10:00\n",
        "a" * 60 + " (x" * 19 + "\n",
        "a, " * 30 + "10:00x\n",
    ],
)
def test_the_work_grows_with_the_text_and_not_faster(text: str) -> None:
    def taken(times: int) -> float:
        begun = time.process_time()
        list(labelled.cues(text * times, []))
        return time.process_time() - begun

    taken(100)
    assert taken(16_000) < 60 * max(taken(1_000), 0.005)
