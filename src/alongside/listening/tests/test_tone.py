"""What was learned of how a sentence reads, and the sentences that it was learned from."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alongside.cli.cast import maya
from alongside.listening import lens, lenses
from alongside.listening.model.tone import KINDS, REASONS, tone_of
from alongside.listening.model.words import Hashing
from alongside.listening.phrases import wording
from train.sentences import BadSentence, _in_file, ordinary, written

LANGUAGES = ("en", "es")
DEMO = Path(maya.__file__)
UNKNOWN_TO_RULES = {
    "en": [
        ("wording", "As a father there's nothing there, the wiring is missing."),
        ("role", "Hand in those keys tonight, that's all."),
    ],
    "es": [
        ("wording", "Dices que te asaltaron, bueno, vamos a suponer que fue así."),
        ("role", "Ya le cambié el pediatra a los gemelos; el que tenía me parecía muy lejos."),
    ],
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_hears_what_no_rule_knows_and_says_why(lang: str, monkeypatch: pytest.MonkeyPatch):
    texts = [text for _, text in UNKNOWN_TO_RULES[lang]]
    found = [lens(text, lang=lang) for text in texts]
    assert [[remark.kind for remark in remarks] for remarks in found] == [["wording"], ["role"]]
    assert all(
        remark.reason and remark.alternatives and remark.key.startswith("learned_") for remarks in found for remark in remarks
    )
    monkeypatch.setattr(lenses, "tone_of", lambda lang: None)
    assert [lens(text, lang=lang) for text in texts] == [[], []]


@pytest.mark.parametrize(
    "text",
    [
        "“Under my care she's finally gotten the children into a routine.”",
        "Did he hand in the keys tonight?",
        "Will you hand in those keys?",
    ],
)
def test_quotations_and_questions_are_left_alone(text: str):
    assert lens(text) == []


def test_sounds_and_quotations_have_no_words_to_remark_on(monkeypatch: pytest.MonkeyPatch):
    tone = tone_of("en")
    assert tone
    always = replace(tone, blend=np.array([[0, 0, 0, 1], [0, 0, 0, 1]], np.float32), alone=0.0)
    monkeypatch.setattr(lenses, "tone_of", lambda lang: always)
    assert lens("Um. “He is a junkie.” Hm, mhm.") == []
    assert lens("Um. She came.")


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_whatever_is_written_a_remark_names_words_of_it(text: str, lang: str):
    ends = 0
    for remark in lens(text, lang=lang):
        assert text[remark.start : remark.end] == remark.words != ""
        assert remark.start >= ends
        ends = remark.end


@given(
    st.lists(
        st.sampled_from(["she", "is", "my", "junkie", "told", "you", "must", "the", "garden", "again"]), min_size=1, max_size=12
    ),
    st.sampled_from(KINDS),
)
def test_the_words_that_a_remark_rests_on_lie_within(words, kind):
    tone = tone_of("en")
    assert tone
    first, last = tone.strongest(words, kind, Hashing())
    assert 0 <= first <= last < len(words)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_reason_is_one_that_the_lens_can_say(lang: str):
    _, reasons, openings, _ = wording(lang)
    assert {reason for told in REASONS.values() for reason in told} == reasons.keys() == openings.keys()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_it_offers_itself_it_leaves_alone(lang: str):
    entries, _, openings, _ = wording(lang)
    offered = {words for entry in entries for words in entry.alternatives} | {
        words for told in openings.values() for words in told
    }
    assert [words for words in sorted(offered) if lens(f"{words[0].upper()}{words[1:]}.", lang=lang)] == []


def test_it_is_silent_of_most_that_people_write():
    """The demo's people wrote for nobody's lens; nothing was learned from them."""
    texts = [node.value for node in ast.walk(ast.parse(DEMO.read_text("utf-8"))) if isinstance(node, ast.Constant)]
    said = [text for text in texts if isinstance(text, str) and len(text) > 25]
    remarked = [text for text in said if any(remark.key.startswith("learned_") for remark in lens(text))]
    assert len(said) > 60
    assert len(remarked) < 0.05 * len(said), remarked


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_that_judges_was_learned_from_and_none_is_told_twice(lang: str):
    learned = [one.text for one in (*written(lang), *ordinary(lang))]
    judging = [
        line for file in Path(__file__).parent.glob(f"lens_judging*.{lang}.txt") for line in file.read_text("utf-8").splitlines()
    ]
    judged = {line.partition(" ")[2] for line in judging if not line.startswith("#")}
    assert len(judged) > 300
    assert judged.isdisjoint(learned)
    own = [one.text for one in written(lang) if one.author != "rules"]
    assert len(own) == len(set(own)) > 2000


@pytest.mark.parametrize("line", ["+ wording/ordering Both.", "+ kind Words.", "* What?", "+ role"])
def test_a_line_that_cannot_be_read_is_named(line: str, tmp_path):
    (tmp_path / "oak.1.en.txt").write_text(f"# fine\n- Silent.\n{line}\n")
    with pytest.raises(BadSentence, match=re.escape("oak.1.en.txt, line 3")):
        list(_in_file(tmp_path / "oak.1.en.txt"))
