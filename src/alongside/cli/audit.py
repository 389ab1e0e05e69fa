"""`alongside audit verify`: walk the whole trail and say whether it is whole."""

import argparse

from alongside.cli import boot


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside audit",
        description="Verify the audit trail: find each entry that was edited, deleted or moved, and an end that was cut off.",
        epilog="Exit code 0: the trail is whole. 1: it is not, and each problem stands on a line of its own.",
    )
    made.add_argument("verb", choices=["verify"], help="check every entry against the one before it")
    return made


def run(argv: list[str]) -> int:
    """Verify, and say what was found."""
    parser().parse_args(argv)
    boot.ready()
    from django.db import DatabaseError

    from alongside.audit.access import verify

    try:
        problems = verify()
    except DatabaseError as problem:
        raise SystemExit(f"The trail cannot be read: {str(problem).strip()}") from problem
    for sentence in problems:
        print(sentence)
    if not problems:
        print("The audit trail is whole.")
    return 1 if problems else 0
