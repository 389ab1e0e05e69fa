"""All benchmarks, or those named, each in a process of its own.

uv run python -m bench                what there is, then all of it
uv run python -m bench pages start    only these
"""

import subprocess
import sys

BENCHES = {
    "start": "how soon `alongside --help` answers",
    "pages": "what the daily pages cost with five years of history, and a worker's memory",
    "listening": "how well and how fast the engine listens (--group bench); needs AnnoMI's CSV, named by ALONGSIDE_ANNOMI",
}


def main(named: list[str]) -> int:
    """Run benchmarks by name, all when none is named; return the worst exit code."""
    if unknown := set(named) - set(BENCHES):
        print(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join(BENCHES)}.")
        return 2
    for name, what in BENCHES.items():
        print(f"{name:<10} {what}")
    worst = 0
    for name in named or BENCHES:
        print(f"\n── {name}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, "-m", f"bench.{name}"], check=False).returncode)
    return worst


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
