"""The own codes, on scenes by authors whom nobody trained on, heard by the engine as it ships."""

from collections.abc import Sequence

from alongside.listening import Conversation, Speakers, Turn, read
from alongside.listening.engine import Rules
from alongside.listening.model.tasks import OWN
from bench.agreement import precision_recall
from bench.heard_turns import Judged
from train.dialogues import HELD_OUT, Dialogue
from train.scenes import Judged as Scene
from train.scenes import judged as read_scenes

_HEARD = {"simple_reflection": "reflection", "complex_reflection": "reflection"}


def report(judged: Judged | None, dialogues: Sequence[Dialogue]) -> None:
    """Prints precision and recall of each own code: split by scene, and by authors whom nobody trained on."""
    if judged:
        turns = [turn for dialogue in dialogues for turn in dialogue.turns if "codes" in turn.gold and judged.judges(turn)]
        turns = [turn for turn in turns if turn.is_specialist]
        told = [set(turn.gold["codes"].split()) for turn in turns]
        print_codes(
            f"{len(turns)} turns of scenes that were held out, by the same authors",
            told,
            {"blend alone": [judged.own_codes(t) for t in turns]},
        )
    scenes = [scene for scene in read_scenes() if scene.author in HELD_OUT and scene.voice == "S"]
    if not scenes:
        print("\nNo scenes by authors whom nobody trained on.")
        return
    heard = {
        "engine as it ships": [codes_heard(scene, None) for scene in scenes],
        "rules": [codes_heard(scene, Rules()) for scene in scenes],
    }
    print_codes(f"{len(scenes)} turns of scenes by authors whom nobody trained on", [set(scene.codes) for scene in scenes], heard)


def print_codes(title: str, told: Sequence[set[str]], heard: dict[str, list[set[str]]]) -> None:
    """Prints how many of the claims of each code hold, and how many of those that hold are claimed, by each of who heard it."""
    print(f"\nown codes: {title}")
    print(f"{'':<28}{'there':>6}" + "".join(f"{name:>26}" for name in heard))
    print(f"{'':<34}" + f"{'precision':>17}{'recall':>9}" * len(heard))
    for code in OWN:
        is_there = [code in codes for codes in told]
        both = (precision_recall(is_there, [code in codes for codes in found]) for found in heard.values())
        print(f"{code:<28}{sum(is_there):>6}" + "".join(f"{sure:>17.2f}{whole:>9.2f}" for sure, whole in both))


def codes_heard(scene: Scene, listener: Rules | None) -> set[str]:
    """The codes of a scene's judged turn, as a listener hears them, or whoever the engine chooses."""
    said = [*scene.before, (scene.voice, scene.text)]
    turns = tuple(Turn(at, voice, text) for at, (voice, text) in enumerate(said))
    reading = read(Conversation("scene", "text", turns, Speakers("S", "P", 1.0)), listener=listener)
    return {_HEARD.get(behaviour.code, behaviour.code) for behaviour in reading.turns[-1].behaviours}
