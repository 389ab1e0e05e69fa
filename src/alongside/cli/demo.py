"""`alongside demo`: a small living programme to look around in, on a database and a key of its own."""

import argparse
import os
import secrets
import shutil
from pathlib import Path

from alongside.cli import boot
from alongside.cli.serve import listen, refuse_taken_port
from alongside.config.addressed import is_host

HOME = Path("var/demo")
HERE, EVERYWHERE = ("127.0.0.1", "::1"), ("0.0.0.0", "::")  # noqa: S104 - for a demo that others may open
FOREIGN = (
    "DATABASE_URL",
    "KEYS_DATABASE_URL",
    "ALONGSIDE_MASTER_KEY",
    "ALONGSIDE_MASTER_KEY_FILE",
    "ALONGSIDE_EMAIL",
    "ALONGSIDE_PROXIES",
)


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    made = argparse.ArgumentParser(
        prog="alongside demo",
        description="Serve a small living programme. What visitors change is kept until the demo is begun anew with --fresh.",
    )
    made.add_argument(
        "--host",
        default="127.0.0.1",
        help="address to listen on (127.0.0.1: this machine only; 0.0.0.0: every address, with --name)",
    )
    made.add_argument(
        "--name",
        help="the name or address by which other machines open it, such as this machine's in your network (what --host says, "
        "or localhost). It answers to no other name",
    )
    made.add_argument("--port", type=int, default=8000, help="port to listen on (8000)")
    made.add_argument("--fresh", action="store_true", help="tell the story anew, as of today")
    made.add_argument("--only-build", action="store_true", help="build the programme and do not serve it")
    return made


def run(argv: list[str]) -> int:
    """Build the demo where it is not there yet, and serve it."""
    asked = parser().parse_args(argv)
    if not asked.only_build:
        refuse_taken_port(asked.host, asked.port)
    _live_apart(_home(), _url(asked.name or asked.host, asked.port), fresh=asked.fresh)
    boot.ready()
    boot.bring_up_to_date()
    _tell_once()
    if not asked.only_build:
        boot.gather_static_files()
        print(_welcome(os.environ["ALONGSIDE_BASE_URL"]), flush=True)
        if asked.host in EVERYWHERE and not asked.name:
            print("For other machines: add --name and the name or address by which they open this one.", flush=True)
        listen(asked.host, asked.port)
    return 0


def _home() -> Path:
    """Return the demo's folder: a corner of the data folder, so that it never meets a real programme's data."""
    given = os.environ.get("ALONGSIDE_DATA_DIR", "").strip()
    return (Path(given) / "demo" if given else HOME).resolve()


def _url(name: str, port: int) -> str:
    """Return where the demo is opened.

    Raises:
        SystemExit: that is no name of a machine.
    """
    name = "localhost" if name in {*HERE, *EVERYWHERE} else name.lower()
    if not is_host(name):
        raise SystemExit(
            f"--name is “{name}”, and should be a name or an address of this machine, such as box.local or 192.168.1.5"
        )
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"


def _live_apart(home: Path, base_url: str, *, fresh: bool) -> None:
    """Point every setting at the demo's own folder and key, whatever the environment says about a real programme."""
    if fresh:
        shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in FOREIGN:
        os.environ.pop(name, None)
    os.environ.update(
        ALONGSIDE_DEMO="1",
        ALONGSIDE_DATA_DIR=str(home),
        ALONGSIDE_MASTER_KEY_FILE=str(_key_in(home)),
        ALONGSIDE_BASE_URL=base_url,
    )


def _key_in(home: Path) -> Path:
    key = home / "master.key"
    if not key.exists():
        with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
            made.write(secrets.token_hex(32))
    return key


def _tell_once() -> None:
    from alongside.programme.models import Programme

    if Programme.objects.exists():
        print("The demo is as it was left. `--fresh` tells the story again from today.", flush=True)
        return
    print("Writing eight people's last months …", flush=True)
    from alongside.cli.cast.tell import tell

    tell()


def _welcome(base_url: str) -> str:
    """Say where to open the demo and whom one can be; each is one click on the sign-in page."""
    from alongside.cli.cast.members import MEMBERS

    who = "\n".join(f"  {member.name:<8} {' and '.join(member.roles)}" for member in MEMBERS)
    return f"\nThe sign-in page offers its cast by one click:\n{who}\n\nOpen {base_url}/sign-in/\n"
