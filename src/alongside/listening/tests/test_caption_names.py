"""What stands over the times of a caption: its name is no speaker's, and what somebody said there is not taken for a name."""

import pytest

from alongside.listening import parse_content

SAID = [("Dana", "How was it?"), ("Maya", "Hard."), ("Dana", "What helped?"), ("Maya", "My garden.")]

PARTS_IN_SRT = """\
Part: one
00:00:01,000 --> 00:00:02,000
Dana: How was it?

Part: two
00:00:03,000 --> 00:00:04,000
Maya: Hard.

Part: three
00:00:05,000 --> 00:00:06,000
Dana: What helped?

Part: four
00:00:07,000 --> 00:00:08,000
Maya: My garden.
"""
NUMBERS_AND_PARTS = """\
1
Part: one
00:00:01,000 --> 00:00:02,000
Dana: How was it?

2
Part: two
00:00:03,000 --> 00:00:04,000
Maya: Hard.

3
Part: three
00:00:05,000 --> 00:00:06,000
Dana: What helped?

4
Part: four
00:00:07,000 --> 00:00:08,000
Maya: My garden.
"""
FROM_THE_SECOND_ON = """\
WEBVTT

00:01.000 --> 00:02.000
Dana: How was it?

Part: two
00:03.000 --> 00:04.000
Maya: Hard.

Part: three
00:05.000 --> 00:06.000
Dana: What helped?

Part: four
00:07.000 --> 00:08.000
Maya: My garden.
"""
NO_EMPTY_LINES = """\
WEBVTT

Scene: 1
00:01.000 --> 00:02.000
Dana: How was it?
Scene: 2
00:03.000 --> 00:04.000
Maya: Hard.
Scene: 3
00:05.000 --> 00:06.000
Dana: What helped?
Scene: 4
00:07.000 --> 00:08.000
Maya: My garden.
"""
AFTER_A_CAPTION_WITHOUT_WORDS = """\
WEBVTT

t:1
00:01.000 --> 00:02.000
Dana: How was it?

t:2
00:02.000 --> 00:03.000

t:3
00:03.000 --> 00:04.000
Maya: Hard.

t:4
00:05.000 --> 00:06.000
Dana: What helped?

t:5
00:07.000 --> 00:08.000
Maya: My garden.
"""
QUOTED_OVER_THE_FIRST = """\
WEBVTT

1 "Intro"
00:01.000 --> 00:02.000
Dana: How was it?

2
00:03.000 --> 00:04.000
Maya: Hard.

3
00:05.000 --> 00:06.000
Dana: What helped?

4
00:07.000 --> 00:08.000
Maya: My garden.
"""
QUOTED_OVER_ALL = """\
WEBVTT

1 "Intro"
00:01.000 --> 00:02.000
Dana: How was it?

2 "The week" (22)
00:03.000 --> 00:04.000
Maya: Hard.

3 "The week" (22)
00:05.000 --> 00:06.000
Dana: What helped?

4 "The end"
00:07.000 --> 00:08.000
Maya: My garden.
"""
QUOTED_OVER_VOICES = QUOTED_OVER_THE_FIRST.replace("Dana: ", "<v Dana>").replace("Maya: ", "<v Maya>")


def said(content: str) -> list[tuple[str, str]]:
    return [(turn.label, turn.text) for turn in parse_content(content)[0].turns]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(PARTS_IN_SRT, id="parts in SRT"),
        pytest.param(NUMBERS_AND_PARTS, id="numbers and parts"),
        pytest.param(FROM_THE_SECOND_ON, id="from the second on"),
        pytest.param(NO_EMPTY_LINES, id="no empty lines"),
        pytest.param(AFTER_A_CAPTION_WITHOUT_WORDS, id="after a caption without words"),
        pytest.param(QUOTED_OVER_THE_FIRST, id="quoted over the first"),
        pytest.param(QUOTED_OVER_ALL, id="quoted over all"),
        pytest.param(QUOTED_OVER_VOICES, id="quoted over voices"),
    ],
)
def test_the_name_of_a_caption_is_no_speakers(content: str) -> None:
    assert said(content) == SAID


def test_a_name_in_quotation_marks_over_one_of_many_without_names_speaks_for_nobody() -> None:
    content = QUOTED_OVER_THE_FIRST.replace("Dana: ", "").replace("Maya: ", "")
    assert {label for label, _ in said(content)} == {""}


@pytest.mark.parametrize("name", ["Part: two", "Part: two\nPart: next"])
def test_a_name_here_and_there_is_kept_as_words_and_names_nobody(name: str) -> None:
    content = PARTS_IN_SRT.replace("Part: one\n", "").replace("Part: two", name)
    content = content.replace("Part: three\n00", "00").replace("Part: four\n", "")
    assert {label for label, _ in said(content)} == {"Dana", "Maya"}
    assert said(content)[0] == ("Dana", f"How was it? {name}".replace("\n", " "))


SECOND_IN_EACH = """\
00:00:01,000 --> 00:00:02,000
Dana: How was it?

Maya: Hard.
00:00:05,000 --> 00:00:06,000
Dana: What helped?

Maya: My garden.
00:00:07,000 --> 00:00:08,000
Dana: Mm.

Maya: Yes.
"""


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_who_always_speaks_second_in_a_caption_is_no_name_of_the_next(between: str) -> None:
    content = SECOND_IN_EACH.replace("\n\n", between)
    assert said(content) == [*SAID, ("Dana", "Mm."), ("Maya", "Yes.")]


def test_words_over_the_first_times_make_no_words_below_a_name() -> None:
    content = "Dana: Hello.\n" + SECOND_IN_EACH.replace("\n\n", "\n").replace("Dana", "X").replace("Maya", "Dana").replace(
        "X", "Maya"
    )
    told = " ".join(text for _, text in said(content))
    assert all(words in told for words in ("How was it?", "Hard.", "What helped?", "My garden.", "Mm.", "Yes."))


ONLY_THE_FIRST = """\
WEBVTT

intro
00:01.000 --> 00:02.000
Dana: How was it?

00:03.000 --> 00:04.000
Maya: I want

to stop
00:05.000 --> 00:06.000
Dana: What helped?
"""
MORE = """
00:07.000 --> 00:08.000
Maya: My garden.

00:09.000 --> 00:10.000
Dana: Mm.
"""


@pytest.mark.parametrize("content", [ONLY_THE_FIRST, ONLY_THE_FIRST + MORE])
def test_where_only_the_first_caption_is_named_a_line_over_later_times_is_what_somebody_said(content: str) -> None:
    assert said(content)[:3] == [("Dana", "How was it?"), ("Maya", "I want to stop"), ("Dana", "What helped?")]


def test_after_a_named_first_caption_the_second_half_of_a_sentence_is_kept() -> None:
    content = ONLY_THE_FIRST.replace("00:03.000 --> 00:04.000\n", "")
    assert said(content) == [("Dana", "How was it?"), ("Maya", "I want to stop"), ("Dana", "What helped?")]


def test_a_name_that_counts_on_from_the_first_is_one() -> None:
    content = ONLY_THE_FIRST.replace("intro", "scene 1").replace("to stop", "scene 2")
    assert said(content)[:3] == [("Dana", "How was it?"), ("Maya", "I want"), ("Dana", "What helped?")]
