"""How soon the console command answers: `alongside --help` beside a Python that does nothing.

uv run python -m bench.start
"""

import subprocess
import sys
import time
from pathlib import Path

from bench.table import percentiles, show, times

ROUNDS = 20


def main() -> None:
    """Run both in turn, and print what they took."""
    alongside = str(Path(sys.executable).with_name("alongside"))
    commands = {"python -c pass": [sys.executable, "-c", "pass"], "alongside --help": [alongside, "--help"]}
    rounds = [{name: _seconds(command) for name, command in commands.items()} for _ in range(ROUNDS + 1)][1:]  # the first warms
    took = {name: [one[name] for one in rounds] for name in commands}
    base, _ = percentiles(took["python -c pass"])
    rows = []
    for name, seconds in took.items():
        p50, p95 = percentiles(seconds)
        rows.append([name, f"{p50:.0f}", f"{p95:.0f}", times(p50, base)])
    show(f"The console command, {ROUNDS} rounds", ["command", "p50 ms", "p95 ms", "to Python alone"], rows)


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
