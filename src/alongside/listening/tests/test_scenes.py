"""What the rules must hear, and must never hear, in short scenes; and the moments of a whole talk."""

import pytest

from alongside.cli.cast.maya import TRANSCRIPT
from alongside.listening import Moment, ReadTurn, parse, read
from alongside.listening.engine import Rules
from alongside.listening.moments import GOOD, find
from alongside.listening.reading import Behaviour
from alongside.listening.stance import owns_up
from alongside.listening.talk import plans
from alongside.listening.tests.scenes import Scene, later, scenes

TUNING = [scene for lang in ("en", "es") for scene in scenes(lang) if not scene.held_out]
HELD_OUT = [scene for lang in ("en", "es") for scene in (*scenes(lang), *later(lang)) if scene.held_out]


@pytest.mark.parametrize("scene", TUNING, ids=lambda scene: scene.said[:40])
def test_a_scene_is_heard_in_full(scene: Scene) -> None:
    assert not scene.faults()


def test_scenes_held_out_are_mostly_heard_and_hardly_ever_as_an_accusation() -> None:
    faults = [scene.faults() for scene in HELD_OUT]
    accused = sum(
        any(fault in ("+confronting", "+dismissing", "+self_centred", "+enforcing") for fault in found) for found in faults
    )
    assert sum(not found for found in faults) >= 0.8 * len(faults)
    assert accused == 0


def test_the_moments_of_a_whole_talk() -> None:
    reading = read(parse(TRANSCRIPT)[0], listener=Rules())
    assert [moment.kind for moment in reading.moments] == ["own_ideas", "came_back", "opened_up", "lecture", "question_run"]
    at = {moment.kind: reading.turns[moment.turn].text for moment in reading.moments}
    assert at["own_ideas"].startswith("What would make one Saturday")
    assert at["came_back"].startswith("I got ahead of you")
    assert at["lecture"].startswith("So what I would do")
    speech = next(turn for turn in reading.turns if turn.text == at["lecture"])
    assert speech.main == "input"
    assert next(item for item in speech.behaviours if item.code == "advice_without_permission").confidence > 0.8
    assert not any(turn.heard("confronting", "dismissing", "self_centred") for turn in reading.turns)


@pytest.mark.parametrize(("confidence", "shown"), [(0.65, False), (0.75, True)])
@pytest.mark.parametrize("code", ["confronting", "dismissing", "diagnosing", "self_centred", "advice_without_permission"])
def test_a_hard_moment_needs_to_be_sure(code: str, confidence: float, shown: bool) -> None:
    heard = Behaviour(code, confidence, ((0, 4),))  # type: ignore[arg-type]
    said = ReadTurn(0, "specialist", "Dana", "Some words of depression.", main="other", behaviours=(heard,))
    found: tuple[Moment, ...] = find([said, ReadTurn(1, "person", "Maya", "Okay.", talk="neutral")], "en")
    assert bool(found) is shown
    assert all(moment.kind not in GOOD for moment in found)


@pytest.mark.parametrize(
    ("lang", "near", "true"),
    [
        ("en", "I got ahead in school that year.", "I got ahead of you there."),
        ("en", "Let me know how it went.", "Let me slow down."),
        ("en", "Somebody cut you off.", "Sorry, I cut you off."),
        ("es", "Te fuiste muy rápido.", "Perdón, te interrumpí."),
    ],
)
def test_owning_up(lang: str, near: str, true: str) -> None:
    assert not owns_up(near, lang)  # type: ignore[arg-type]
    assert owns_up(true, lang)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "near", "true"),
    [
        ("en", "She could call him tonight.", "I could call him tonight."),
        ("en", "I can see the river from there.", "I can ask Rosa tonight."),
        ("es", "Puedo ver el río.", "Puedo llamarla esta noche."),
    ],
)
def test_a_step_of_ones_own(lang: str, near: str, true: str) -> None:
    assert not plans(near, lang)  # type: ignore[arg-type]
    assert plans(true, lang)  # type: ignore[arg-type]
