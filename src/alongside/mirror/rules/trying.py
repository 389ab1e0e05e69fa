"""One thing to try next time: what a reading gives a reason for. No Django."""

from enum import StrEnum

from alongside.listening.language import Spoken
from alongside.listening.moments import asks_plainly
from alongside.listening.reading import Reading
from alongside.mirror.rules.reading import speeches


class Idea(StrEnum):
    """What could be tried next time; the first that a talk gives a reason for is offered."""

    ASK_FIRST = "ask_first"
    PAUSE = "pause"
    ONE_QUESTION = "one_question"
    OPEN = "open"
    REFLECT = "reflect"
    STEP_BACK = "step_back"
    OWN_WORRY = "own_worry"
    STAY = "stay"
    HURT_FIRST = "hurt_first"
    HAND_BACK = "hand_back"
    WHOSE_RULE = "whose_rule"
    WHO_KNOWS = "who_knows"
    ASK_PLAINLY = "ask_plainly"
    NOT_ALONE = "not_alone"


_LED_BY: dict[str, Idea] = {
    "treatment_planning": Idea.WHO_KNOWS,
    "diagnosing": Idea.WHO_KNOWS,
    "enforcing": Idea.WHOSE_RULE,
    "pulled_away": Idea.STEP_BACK,
    "confronting": Idea.OWN_WORRY,
    "dismissing": Idea.HURT_FIRST,
    "self_centred": Idea.HAND_BACK,
    "unasked_advice": Idea.ASK_FIRST,
    "lecture": Idea.PAUSE,
    "question_run": Idea.ONE_QUESTION,
    "closed_with_form": Idea.OPEN,
    "closed_question": Idea.OPEN,
    "passed_by": Idea.REFLECT,
}


def idea_from(reading: Reading) -> Idea:
    """Return one idea for next time: from a moment that points to one, else from how the talk was as a whole.

    Where somebody may have spoken of dying, nothing else matters as much.
    """
    if reading.danger:
        return Idea.NOT_ALONE if _asked_plainly(reading) else Idea.ASK_PLAINLY
    kinds = {moment.kind for moment in reading.moments}
    for kind, idea in _LED_BY.items():
        if kind in kinds:
            return idea
    if len(speeches(reading)) > 1 and reading.measures["speakers"]["specialist"]["share"] >= HALF:
        return Idea.PAUSE
    return _from_the_whole(reading)


def _from_the_whole(reading: Reading) -> Idea:
    """Return what the whole talk gives a reason for, where no moment does; what was only perhaps heard is reason enough to try."""
    own = [turn for turn in reading.turns if turn.speaker == "specialist"]
    if any(turn.likely("advice_without_permission") for turn in own):
        return Idea.ASK_FIRST
    if _asks_more(reading) or _lets_wishes_pass(reading):
        return Idea.REFLECT
    if any(turn.likely("self_centred") for turn in own):
        return Idea.HAND_BACK
    asked = reading.measures["questions"]
    return Idea.OPEN if asked["closed"] >= max(SEVERAL, asked["open"]) else Idea.STAY


def _lets_wishes_pass(reading: Reading) -> bool:
    """Say whether the person leaned to a change several times, and nothing at all was said back."""
    told = reading.measures["reflections"]
    leaned = reading.measures["talk"].get("change", 0)
    return leaned >= SEVERAL and not told["simple"] + told["complex"]


def _asked_plainly(reading: Reading) -> bool:
    """Say whether the specialist plainly asked about it once it had been said; to shame somebody with a question is no asking."""
    spoken = Spoken(reading.turns, reading.engine.get("language", "en"))
    turns = [reading.turns[at] for at in reading.danger]
    first = min((turn.index for turn in turns if turn.speaker != "specialist"), default=-1)
    own = [turn for turn in turns if turn.speaker == "specialist" and turn.index > first]
    return any(asks_plainly(turn, spoken.turn(turn)) for turn in own)


def _asks_more(reading: Reading) -> bool:
    """Say whether there were surely more questions than reflections; a guess is no reason for advice."""
    told = reading.measures["reflections"]["to_questions"]
    high = told["interval"][1]
    return told["band"] == "low" and high is not None and high < 1


HALF = 0.5
SEVERAL = 3
