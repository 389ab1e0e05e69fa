"""Spanish talks and scenes by authors whom nobody trained on, heard by the engine as it ships, and by the rules alone."""

from collections import Counter
from collections.abc import Sequence

from alongside.listening import read
from alongside.listening.engine import Rules
from alongside.listening.model.tasks import MAIN, TALK
from bench.heard_codes import codes_heard, print_codes
from bench.heard_turns import Told, heard_in, print_tasks
from train.dialogues import Dialogue, Spoken
from train.in_spanish import HARD, JUDGING, author, everything, is_judging, is_scene
from train.scenes import FOLDER as SCENES
from train.scenes import judged

_EXIST = {"asks": "question", "reflects": "reflection", "informs": "input"}
_KINDS = {"open": ("open / closed", "closed", "open"), "complex": ("simple / complex", "simple", "complex")}
LISTENERS = {"engine": None, "rules": Rules()}


def report() -> None:
    """Prints behaviours and talk, on talks and on scenes, and the own codes on scenes."""
    ours = [one for one in everything() if is_judging(one)]
    for kind, dialogues in (
        ("whole talks", [one for one in ours if not is_scene(one)]),
        ("turns of scenes", [one for one in ours if is_scene(one)]),
    ):
        authors = ", ".join(sorted({author(one) for one in dialogues}))
        print(f"\nSpanish: {len(dialogues)} {kind} by {authors}, whom nobody trained on")
        print_tasks({name: _told(dialogues, listener) for name, listener in LISTENERS.items()}, {})
    good = [one for one in ours if one.is_good]
    print(f"\nhard codes heard in {len(good)} good talks of theirs, of {_turns(good)} turns of the specialist's")
    for name, listener in LISTENERS.items():
        found = Counter(code for one in good for code in _hard(one, listener))
        print(f"  {name:<10}{sum(found.values()):>4}   {', '.join(f'{code} {count}' for code, count in found.most_common())}")
    scenes = [scene for scene in judged(SCENES / "es") if scene.author in JUDGING and scene.voice == "S"]
    heard = {name: [codes_heard(scene, listener) for scene in scenes] for name, listener in LISTENERS.items()}
    print_codes(f"{len(scenes)} turns of Spanish scenes by the same", [set(scene.codes) for scene in scenes], heard)


def _told(dialogues: Sequence[Dialogue], listener: Rules | None) -> list[list[Told]]:
    readings = (read(dialogue.conversation(), listener=listener) for dialogue in dialogues)
    return [
        [Told(heard_in(heard), answers(turn)) for heard, turn in zip(reading.turns, dialogue.turns, strict=True)]
        for reading, dialogue in zip(readings, dialogues, strict=True)
    ]


def _turns(dialogues: Sequence[Dialogue]) -> int:
    return sum(turn.is_specialist for one in dialogues for turn in one.turns)


def _hard(dialogue: Dialogue, listener: Rules | None) -> list[str]:
    """The hard codes that are claimed in a talk that has none."""
    reading = read(dialogue.conversation(), listener=listener)
    return [heard.code for turn in reading.turns for heard in turn.behaviours if heard.code in HARD]


def answers(turn: Spoken) -> dict[str, str]:
    """What our own codes of a turn say to each task of the public data; nothing where it was not judged."""
    labels = turn.labels
    told = {task: str(labels[sign] >= 0.5) for sign, task in _EXIST.items() if sign in labels}
    told |= {task: kinds[labels[sign] >= 0.5] for sign, (task, *kinds) in _KINDS.items() if sign in labels}
    for task, names in (("behaviour", MAIN), ("talk", TALK)):
        if names[0] in labels:
            told[task] = max(names, key=lambda name: labels[name])
    return told
