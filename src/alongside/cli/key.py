"""`alongside key new`: a fresh master key."""

import argparse
import secrets


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside key",
        description="Print a fresh master key: 64 hexadecimal characters (32 random bytes).",
        epilog="Keep it outside the data folder, with a copy somewhere safe: without it nothing that people wrote can be read.",
    )
    made.add_argument("verb", choices=["new"], help="print a new key")
    return made


def run(argv: list[str]) -> int:
    """Print a key, and nothing else, so that it can be sent into a file."""
    parser().parse_args(argv)
    print(secrets.token_hex(32))
    return 0
