"""What is learned from in Spanish: talks and scenes of our own, and who of their authors judges."""

from dataclasses import replace
from typing import Final

from alongside.listening.spelling import spelt_out
from train.dialogues import Dialogue, scenes
from train.scenes import FOLDER as SCENES
from train.talks import FOLDER as TALKS
from train.talks import talks

JUDGING: Final = ("capulin", "mamey", "naranjo", "olivo")
"""The authors from whom nobody learns."""
HARD: Final = ("confronting", "dismissing", "self_centred", "enforcing", "diagnosing", "treatment_planning")
"""What no turn of a good talk does."""


def everything() -> list[Dialogue]:
    """All talks and scenes in Spanish."""
    return [*(_with_nothing_hard(talk) if talk.is_good else talk for talk in talks(TALKS / "es")), *scenes(SCENES / "es")]


def _with_nothing_hard(talk: Dialogue) -> Dialogue:
    nothing = dict.fromkeys(HARD, 0.0)
    turns = (replace(turn, labels={**turn.labels, **nothing}) if turn.is_specialist else turn for turn in talk.turns)
    return replace(talk, turns=tuple(turns))


def author(dialogue: Dialogue) -> str:
    """Who wrote it."""
    return dialogue.group.split("/")[0].split(".")[0]


def is_judging(dialogue: Dialogue) -> bool:
    """Whether it is by an author from whom nobody learns."""
    return author(dialogue) in JUDGING


def is_scene(dialogue: Dialogue) -> bool:
    """Whether it is one judged turn of a scene, which bears a name of its own, and no whole talk."""
    return dialogue.id != dialogue.group


def to_learn() -> list[Dialogue]:
    """The talks and scenes by all others than those who judge, spelt out as the listener hears them."""
    return [_spelt_out(one) for one in everything() if not is_judging(one)]


def _spelt_out(dialogue: Dialogue) -> Dialogue:
    return replace(dialogue, turns=tuple(replace(turn, text=spelt_out(turn.text, "es")) for turn in dialogue.turns))
