"""What the network learns of the larger ones' opinions: those who have not read what judges it, and of words as they stand."""

from dataclasses import replace

import numpy as np
import pytest

from alongside.listening.model.tasks import MAIN, OWN
from train.dialogues import FOLDS, Dialogue, Spoken, is_judging, is_kept_back, scenes, to_learn
from train.talks import talks
from train.taught import ASKED, COLUMNS, TAUGHT, TAUGHT_OWN, TEACHERS, NothingKnown, Taught, is_asked, key, taught

CODED = {"question": 1.0, "reflection": 0.0, "input": 0.0, "other": 0.0, "asks": 1.0, "affirmation": 1.0}
TALK = Dialogue(
    "late/walk",
    "late/walk",
    (Spoken(True, "How was the walk?", CODED), Spoken(False, "Short.", {"change": 1.0}), Spoken(True, "Mm.")),
)


def told(seed: int = 0) -> Taught:
    logits = np.random.default_rng(seed).normal(size=(len(TEACHERS), len(TALK.turns), len(COLUMNS)))
    return Taught.of([TALK], logits)


@pytest.mark.parametrize("fold", range(FOLDS))
def test_of_each_fold_one_knows_nothing_and_another_does(fold):
    assert {fold in unread for unread in TEACHERS} == {True, False}


@pytest.mark.parametrize("fold", range(FOLDS))
def test_a_fold_is_taught_by_nobody_who_has_read_it(fold):
    honest, other = told(), told(1)
    reads_it = [fold not in unread for unread in TEACHERS]
    mixed = replace(honest, logits=np.where(np.array(reads_it)[:, None, None], other.logits, honest.logits))
    assert mixed.without(fold) == honest.without(fold)
    assert mixed.without(None) != honest.without(None)


def test_chances_are_as_they_were_within_a_step():
    logits = np.random.default_rng(3).normal(scale=3, size=(len(TEACHERS), len(TALK.turns), len(COLUMNS)))
    opinions = Taught.of([TALK], logits).without(2)
    at = len(COLUMNS) - 1
    for turn in range(len(TALK.turns)):
        theirs = [1 / (1 + np.exp(-logits[who, turn, at])) for who, unread in enumerate(TEACHERS) if 2 in unread]
        assert opinions[key(TALK, turn)][COLUMNS[at]] == pytest.approx(np.mean(theirs), abs=0.02)


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


def test_of_a_scene_the_turn_that_is_judged_is_told_of_the_own_codes():
    scene = replace(TALK, turns=(TALK.turns[2], TALK.turns[0]))
    opinions = Taught.of_scenes([scene], np.full((1, len(OWN)), 3.0)).of_own_codes()
    (mixed,) = taught([scene], opinions, 0.5)
    assert mixed.turns[0] == scene.turns[0]
    assert mixed.turns[1].labels == CODED | {"affirmation": pytest.approx(0.5 + 0.5 / (1 + np.exp(-3.0)), abs=0.02)}


def test_nearly_all_scenes_that_are_asked_about_were_heard_as_they_stand_and_none_that_judge():
    known = set(Taught.load(TAUGHT_OWN).keys.tolist())
    of_specialist = [scene for scene in scenes() if scene.turns[-1].is_specialist]
    told = [scene for scene in of_specialist if key(scene, len(scene.turns) - 1) in known]
    asked = [scene for scene in to_learn() if is_asked(scene) and scene.turns[-1].is_specialist]
    assert len(told) >= 0.9 * len(asked)
    assert not [scene.id for scene in told if is_kept_back(scene) or is_judging(scene) or not is_asked(scene)]


def test_a_group_of_scenes_is_asked_about_or_read_as_a_whole():
    known, heard = set(Taught.load(TAUGHT_OWN).keys.tolist()), dict[str, set[bool]]()
    for scene in (one for one in to_learn() if one.turns[-1].is_specialist):
        heard.setdefault(scene.group, set()).add(key(scene, len(scene.turns) - 1) in known)
    partly = [group for group, told in heard.items() if len(told) > 1]
    assert len(partly) <= 0.05 * len(heard)
    assert 0.4 < sum(True in told for told in heard.values()) / len(heard) < 0.8
