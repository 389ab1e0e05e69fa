"""Our own talks can be read, and what is wrong with one is said with its place."""

from collections import Counter
from pathlib import Path

import pytest

from train.talks import BadTalk, talks


def test_every_talk_is_between_two_and_stands_there_once() -> None:
    found = talks()
    assert all({turn.is_specialist for turn in talk.turns} == {True, False} for talk in found)
    assert [name for name, times in Counter(talk.id for talk in found).items() if times > 1] == []
    said = Counter(turn.text for talk in found for turn in talk.turns if len(turn.text.split()) > 12)
    assert [text for text, times in said.items() if times > 1] == []


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("## no-quality | smoking", "a talk begins with ## name | topic | good (or poor)"),
        ("S> Hello.", "a turn is S> or P>, its words, => and its codes"),
        ("S> => other", "a turn is S> or P>, its words, => and its codes"),
        ("X> Hello. => other", "a turn is S> or P>, its words, => and its codes"),
        ("S> Hello. => change", "no such code: change"),
        ("P> Hello. => other", "no such code: other"),
        ("S> Hello. => open closed", "one code of a kind"),
        ("S> Hello. => other simple", "one code of a kind"),
        ("P> Hello. => change sustain", "one code of a kind"),
    ],
)
def test_a_line_that_is_none_is_named_with_its_place(tmp_path: Path, line: str, why: str) -> None:
    (tmp_path / "yew.1.txt").write_text(f"## a-name | smoking | good\nP> Hello. => neutral\n{line}\n", "utf-8")
    with pytest.raises(BadTalk, match=r"yew\.1\.txt:3: ") as told:
        talks(tmp_path)
    assert why in str(told.value)


def test_what_stands_first_is_what_the_turn_mainly_does(tmp_path: Path) -> None:
    (tmp_path / "yew.1.txt").write_text("## a-name | smoking | good\nS> Four days. How? => simple open\n", "utf-8")
    [talk] = talks(tmp_path)
    labels = talk.turns[0].labels
    assert [name for name, holds in labels.items() if holds] == ["reflection", "asks", "open", "reflects"]
    assert "advises" not in labels
