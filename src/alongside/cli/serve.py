"""`alongside serve`: bring everything up to date, say how it stands, then become the web server."""

import argparse
import os
import socket
import sys
from typing import NoReturn

from alongside.cli import boot


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(prog="alongside serve", description="Bring the database up to date and serve the program.")
    made.add_argument(
        "--host",
        default="127.0.0.1",
        help="address to listen on (127.0.0.1: this machine only). Wherever it listens, it answers only to the host of "
        "ALONGSIDE_BASE_URL and to localhost; to any other name it says that it could not read the question",
    )
    made.add_argument("--port", type=int, default=8000, help="port to listen on (8000)")
    made.add_argument("--workers", type=int, default=1, help="processes (1; more only with PostgreSQL)")
    made.add_argument("--threads", type=int, default=4, help="requests answered at once in each process (4)")
    made.add_argument("--no-migrate", action="store_true", help="leave the database as it is")
    return made


def run(argv: list[str]) -> int:
    """Prepare and serve until told to stop."""
    asked = parser().parse_args(argv)
    refuse_taken_port(asked.host, asked.port)
    # Without an address of its own, the program's links lead to where it is served.
    os.environ.setdefault("ALONGSIDE_BASE_URL", f"http://localhost:{asked.port}")
    boot.ready()
    if not asked.no_migrate:
        boot.bring_up_to_date()
    boot.gather_static_files()
    _say_how_it_stands()
    listen(asked.host, asked.port, workers=asked.workers, threads=asked.threads)


def refuse_taken_port(host: str, port: int) -> None:
    """Stop with a sentence when somebody else listens there already.

    Raises:
        SystemExit: the port cannot be had.
    """
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(kind, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as problem:
            raise SystemExit(f"Port {port} on {host} cannot be used: {problem}. Choose another with --port.") from problem


def _say_how_it_stands() -> None:
    from alongside.cli.check import findings, told

    found = findings()
    for finding in found:
        if finding.says:
            print(told(finding), flush=True)
    if any(finding.stops for finding in found):
        raise SystemExit("The program was not started. `alongside check` says all of it again.")


def _answers_to() -> str:
    from django.conf import settings

    return f"It answers at {settings.BASE_URL}, and by no other name than that host's and localhost."


def listen(host: str, port: int, *, workers: int = 1, threads: int = 4) -> NoReturn:
    """Become the web server; an interrupt or a termination lets open requests end first."""
    shown = f"[{host}]" if ":" in host else host
    print(f"Alongside listens on http://{shown}:{port}. Ctrl-C ends it.\n{_answers_to()}", flush=True)
    os.execv(
        sys.executable,
        [
            *(sys.executable, "-m", "granian", "alongside.config.wsgi:application", "--interface", "wsgi"),
            *("--host", host, "--port", str(port), "--workers", str(workers)),
            *("--blocking-threads", str(threads), "--blocking-threads-idle-timeout", "600"),
            *("--no-ws", "--respawn-failed-workers", "--workers-kill-timeout", "10", "--log-level", "warning"),
        ],
    )
