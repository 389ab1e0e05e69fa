"""How fast the engine listens on one core, how much memory it takes, and whether its cost is linear."""

import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

from alongside.listening import Conversation, Speakers, Turn, read
from alongside.listening.engine import Rules
from train.dialogues import Dialogue

TURNS = 300
_OWN = (
    "What would a good week look like for you?",
    "Well, I would get up before ten, and I would call my sister back, and maybe I would go to the Tuesday thing again.",
    "You miss being somebody who calls back.",
    "Mm-hmm. Yeah.",
    "There is a group on Tuesdays at six, and the bus goes from the corner of your street.",
    "I don't know. I went once and I sat at the back and nobody talked to me and I thought, never again, to be honest.",
)
# Says at its end how much memory it took, in KB: what the system tells its parent begins with the parent's own size.
_COMMAND = """
import sys
from pathlib import Path
from alongside.cli.main import main
try:
    main()
finally:
    print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0], file=sys.stderr)
"""


def report(dialogues: Sequence[Dialogue]) -> None:
    """Prints seconds for 300 turns, warm and from a cold command, utterances per CPU-second, and peak memory."""
    said = [(turn.is_specialist, turn.text) for dialogue in dialogues for turn in dialogue.turns]
    said = said or [(at % 2 == 0, text) for at, text in enumerate(_OWN)]
    print(f"\nspeed, one core, processor time ({'AnnoMI' if dialogues else 'own'} turns)")
    talks = {size: _talk(said, size) for size in (TURNS, 4 * TURNS)}
    read(talks[TURNS])
    seconds = {size: _seconds(talk) for size, talk in talks.items()}
    rules = _seconds(talks[TURNS], Rules())
    print(f"  {TURNS} turns warm            {seconds[TURNS]:.2f} s = {TURNS / seconds[TURNS]:,.0f} utterances a CPU-second")
    print(f"  the rules alone            {rules:.2f} s = {TURNS / rules:,.0f} utterances a CPU-second")
    print(f"  four times the turns       {seconds[4 * TURNS] / seconds[TURNS]:.2f} times the cost")
    _cold(talks[TURNS])
    _fp32(talks[TURNS], seconds[TURNS])


def _talk(said: Sequence[tuple[bool, str]], size: int) -> Conversation:
    turns = [Turn(at, "S" if own else "P", text) for at, (own, text) in enumerate(islice(cycle(said), size))]
    return Conversation("bench", "text", tuple(turns), Speakers("S", "P", 1.0))


def _seconds(talk: Conversation, listener: Rules | None = None) -> float:
    """The least of three: whatever else the machine does meanwhile only adds to it."""
    return min(_once(talk, listener) for _ in range(3))


def _once(talk: Conversation, listener: Rules | None) -> float:
    started = time.process_time()
    read(talk, listener=listener)
    return time.process_time() - started


def _cold(talk: Conversation) -> None:
    """The command from nothing to its answer, in wall time, and the most memory that it took."""
    lines = "\n".join(f"{turn.label}: {turn.text}" for turn in talk.turns)
    file = Path("var") / "bench-talk.txt"
    file.parent.mkdir(exist_ok=True)
    file.write_text(lines.replace("S: ", "Specialist: ").replace("P: ", "Person: "), encoding="utf-8")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    command = [sys.executable, "-c", _COMMAND, "reflect", str(file), "--json"]
    done = subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    file.unlink()
    most = int(done.stderr.split()[-1]) / 1024
    print(f"  {TURNS} turns, cold command    {spent:.2f} s of processor, {wall:.2f} s by the clock, {most:.0f} MB at most")


def _fp32(talk: Conversation, ours: float) -> None:
    """MiniLM in full precision, an utterance at a time, as the yardstick; only where its weights are installed."""
    try:
        import numpy as np  # noqa: PLC0415
        import torch  # noqa: PLC0415
        from transformers import BertModel  # noqa: PLC0415

        from alongside.listening.model.network import tokenizer  # noqa: PLC0415
        from train.__main__ import minilm  # noqa: PLC0415
    except ImportError:
        print("  MiniLM fp32: not measured (its weights and torch come with --group train)")
        return
    weights = minilm()
    if weights is None:
        return
    torch.set_num_threads(1)
    model = BertModel.from_pretrained(str(weights), add_pooling_layer=False).eval()
    words = tokenizer(weights / "tokenizer.json")
    started = time.process_time()
    with torch.no_grad():
        for turn in talk.turns:
            ids = words.encode(turn.text).ids[:256]
            model(input_ids=torch.from_numpy(np.array([ids], dtype=np.int64)))
    theirs = time.process_time() - started
    print(
        f"  MiniLM fp32, same turns    {theirs:.2f} s = {TURNS / theirs:,.0f} utterances a CPU-second; ours {theirs / ours:.2f} times as fast"
    )
