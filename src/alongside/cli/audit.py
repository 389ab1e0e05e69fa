"""`alongside audit`: walk the whole trail and say whether it is whole; or set its anchor anew, as after a restore."""

import argparse

from alongside.cli import boot


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside audit",
        description="verify: find each entry that was edited, deleted, moved or made up, an end that was cut off, a missing anchor, "
        "and each account, offer or agreement of which the trail knows nothing. "
        "anchor: after a restore from a backup, set the anchor at the end of the trail as it now is. That is an entry of the trail "
        "itself, which verify shows ever after, and the anchor that was there is kept beside the new one.",
        epilog="Exit code 0: the trail is whole, or was anchored. 1: it is not whole; each problem stands on a line of its own.",
    )
    made.add_argument("verb", choices=["verify", "anchor"], help="check the whole trail, or set its anchor anew")
    return made


def run(argv: list[str]) -> int:
    """Do what was asked, and say what was found."""
    asked = parser().parse_args(argv)
    boot.ready()
    from django.db import DatabaseError

    try:
        return _anchor() if asked.verb == "anchor" else _verify()
    except DatabaseError as problem:
        raise SystemExit(f"The trail cannot be read: {str(problem).strip()}") from problem


def _verify() -> int:
    from alongside.audit.access import anchored_anew, verify

    problems = verify()
    for sentence in problems:
        print(sentence)
    for entry in anchored_anew():
        was = entry.facts.get("anchored")
        before = "there was none that could be read" if was is None else f"the one before stood at entry {was}"
        print(f"Note: entry {entry.position}, {entry.at:%Y-%m-%d %H:%M} UTC, set the anchor anew; {before}.")
    if not problems:
        print("The audit trail is whole.")
    return 1 if problems else 0


def _anchor() -> int:
    from alongside.audit.actions import anchor_anew

    entry = anchor_anew()
    if entry is None:
        print("The anchor holds. Nothing was changed.")
    else:
        print(
            f"The anchor was set anew, and entry {entry.position} says so. What `alongside audit verify` finds now stays to be explained."
        )
    return 0
