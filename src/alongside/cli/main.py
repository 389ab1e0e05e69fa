"""`alongside`: finds the command that was named and runs it. Nothing heavy is imported before that."""

import argparse
import sys
from importlib import import_module
from importlib.metadata import version

COMMANDS = {
    "demo": ("alongside.cli.demo", "serve a small living programme to look around in"),
    "serve": ("alongside.cli.serve", "bring the database up to date and serve the program"),
    "check": ("alongside.cli.check", "say whether this installation is sound, and what to do where it is not"),
    "admin": ("alongside.cli.admin", "make the first administrator; let somebody in again"),
    "key": ("alongside.cli.key", "make a master key"),
    "remind": ("alongside.cli.remind", "send the reminder emails before meetings that are due now"),
    "audit": ("alongside.cli.audit", "verify that the audit trail is whole; set its anchor anew after a restore"),
    "measure": ("alongside.cli.measure", "bring a measure into a programme, open it, list what there is"),
    "reflect": ("alongside.cli.reflect", "read a conversation and hold up the mirror"),
    "lens": ("alongside.cli.lens", "look at wording: person first, strengths first, in role"),
    "docs": ("alongside.cli.documents", "write the generated pages of the documentation"),
}
"""Each command's module, which has `run(argv) -> exit code`, and what it does."""

MISUSED, INTERRUPTED = 2, 130


def parser() -> argparse.ArgumentParser:
    """Return what `alongside` itself understands; each command's module knows the rest."""
    listed = "\n".join(f"  {name:<9} {what}" for name, (_, what) in COMMANDS.items())
    made = argparse.ArgumentParser(
        prog="alongside",
        description="The shared workspace of a recovery support relationship.",
        epilog=f"commands:\n{listed}\n\n`alongside COMMAND --help` says more about each.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"alongside {version('alongside')}")
    made.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="one of those below")
    made.add_argument("rest", nargs=argparse.REMAINDER, metavar="…", help="what the command takes")
    return made


def answer(argv: list[str]) -> int:
    """Run one command; return its exit code. What a user can mend is said in a sentence, never as a traceback."""
    asked = parser().parse_args(argv)
    try:
        return int(import_module(COMMANDS[asked.command][0]).run(asked.rest))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has read enough
        return 0
    except SystemExit as stop:
        if not isinstance(stop.code, str):
            raise
        print(stop.code, file=sys.stderr)
        return MISUSED


def main() -> None:
    """Be the console command."""
    sys.exit(answer(sys.argv[1:]))
