"""The own codes, on scenes by an author whom nobody trained on, heard by the engine as it ships."""

from alongside.listening import Conversation, Speakers, Turn, read
from alongside.listening.engine import Rules
from alongside.listening.model.tasks import OWN
from bench.agreement import precision_recall
from train.dialogues import HELD_OUT
from train.scenes import Judged, judged

_HEARD = {"simple_reflection": "reflection", "complex_reflection": "reflection"}


def report() -> None:
    """Prints precision and recall of each own code, for the engine and for the rules alone."""
    scenes = [scene for scene in judged() if scene.author == HELD_OUT and scene.voice == "S"]
    if not scenes:
        print("\nNo scenes are held out.")
        return
    engine, rules = [_codes(scene, None) for scene in scenes], [_codes(scene, Rules()) for scene in scenes]
    print(f"\nown codes on {len(scenes)} turns of scenes by an author whom nobody trained on")
    print(f"{'code':<28}{'there':>6}{'precision':>11}{'recall':>8}{'   rules alone':>16}")
    for code in OWN:
        told = [code in scene.codes for scene in scenes]
        sure, whole = precision_recall(told, [code in heard for heard in engine])
        simple, much = precision_recall(told, [code in heard for heard in rules])
        print(f"{code:<28}{sum(told):>6}{sure:>11.2f}{whole:>8.2f}{simple:>9.2f}{much:>7.2f}")


def _codes(scene: Judged, listener: Rules | None) -> set[str]:
    said = [*scene.before, (scene.voice, scene.text)]
    turns = tuple(Turn(at, voice, text) for at, (voice, text) in enumerate(said))
    reading = read(Conversation("scene", "text", turns, Speakers("S", "P", 1.0)), listener=listener)
    return {_HEARD.get(behaviour.code, behaviour.code) for behaviour in reading.turns[-1].behaviours}
