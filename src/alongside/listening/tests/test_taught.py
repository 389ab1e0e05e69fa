"""What the network learns of the larger ones' opinions: those who have not read what judges it, and of words as they stand."""

from dataclasses import replace

import numpy as np
import pytest

from alongside.listening.model.tasks import MAIN
from train.dialogues import FOLDS, Dialogue, Spoken
from train.talks import talks
from train.taught import ASKED, COLUMNS, TAUGHT, TEACHERS, NothingKnown, Taught, key, taught

CODED = {"question": 1.0, "reflection": 0.0, "input": 0.0, "other": 0.0, "asks": 1.0, "affirmation": 1.0}
TALK = Dialogue(
    "late/walk",
    "late/walk",
    (Spoken(True, "How was the walk?", CODED), Spoken(False, "Short.", {"change": 1.0}), Spoken(True, "Mm.")),
)


def told(seed: int = 0) -> Taught:
    logits = np.random.default_rng(seed).normal(size=(len(TEACHERS), len(TALK.turns), len(COLUMNS)))
    return Taught.of([TALK], logits)


def test_between_them_they_have_read_everything():
    assert all(any(fold not in unread for unread in TEACHERS) for fold in range(FOLDS))


@pytest.mark.parametrize("fold", range(FOLDS))
def test_a_fold_is_taught_by_nobody_who_has_read_it(fold):
    honest, other = told(), told(1)
    reads_it = [fold not in unread for unread in TEACHERS]
    mixed = replace(honest, logits=np.where(np.array(reads_it)[:, None, None], other.logits, honest.logits))
    assert mixed.without(fold) == honest.without(fold)
    assert mixed.without(None) != honest.without(None)
    assert bool(honest.without(fold)) is not all(reads_it)


def test_without_anybody_s_opinion_all_stays_as_it_was():
    assert told().without(4) == {}
    assert taught([TALK], {}, 0.5) == [TALK]


def test_chances_are_as_they_were_within_a_step():
    logits = np.random.default_rng(3).normal(scale=3, size=(len(TEACHERS), len(TALK.turns), len(COLUMNS)))
    opinions = Taught.of([TALK], logits).without(2)
    at = len(COLUMNS) - 1
    for turn in range(len(TALK.turns)):
        assert opinions[key(TALK, turn)][COLUMNS[at]] == pytest.approx(1 / (1 + np.exp(-logits[1, turn, at])), abs=0.02)


def test_of_what_was_judged_a_share_is_theirs_and_the_rest_stays_as_it_was():
    opinions = told().without(2)
    (walk,) = taught([TALK], opinions, 0.25)
    asked, answered, unjudged = walk.turns
    theirs = opinions[key(TALK, 0)]
    assert asked.labels == {
        name: CODED[name] if name == "affirmation" else 0.75 * CODED[name] + 0.25 * theirs[name] for name in CODED
    }
    assert sum(asked.labels[name] for name in MAIN) == pytest.approx(1)
    assert answered.labels.keys() == {"change"}
    assert unjudged == TALK.turns[2]
    assert taught([TALK], opinions, 0.0) == [TALK]


def test_words_that_changed_are_named():
    changed = replace(TALK, turns=(TALK.turns[0], replace(TALK.turns[1], text="Long."), TALK.turns[2]))
    with pytest.raises(NothingKnown, match=r"late/walk, turn 2: .*train\.teacher"):
        taught([changed], told().without(0), 0.5)


def test_our_talks_were_heard_as_they_stand():
    known = set(Taught.load(TAUGHT).keys.tolist())
    assert [(talk.id, at) for talk in talks()[ASKED] for at in range(len(talk.turns)) if key(talk, at) not in known] == []
