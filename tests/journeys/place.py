"""A real server on a database of its own, and the letters that it sends."""

import email
import fcntl
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email.policy import default
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

ALONGSIDE = Path(sys.executable).with_name("alongside")
SECONDS_FOR_A_LETTER = 10
SECONDS_TO_START = 180  # a busy machine takes its time, also to write eight people's months for the demo


@dataclass(frozen=True)
class Place:
    """Where the program runs: its address, its data folder, the environment of its commands, and who sets its stage."""

    address: str
    folder: Path
    environment: dict[str, str]
    stage: "Callable[[], subprocess.Popen[str]]"

    def run(self, *arguments: str) -> str:
        """Run an `alongside` command there; return what it printed."""
        done = subprocess.run(
            [ALONGSIDE, *arguments], env=self.environment, capture_output=True, text=True, check=True, timeout=60
        )
        return done.stdout

    def enter(self, name: str, role: str, language: str = "en") -> dict[str, str]:
        """Let one more human join; return how they sign in."""
        return self.set("one", name, role, language)

    def set(self, scene: str, *parts: str) -> dict[str, Any]:
        """Set a scene of `tests.journeys.stage`; return what it says."""
        stage = self.stage()
        assert stage.stdin
        assert stage.stdout
        stage.stdin.write(json.dumps([scene, *parts]) + "\n")
        stage.stdin.flush()
        return dict(json.loads(stage.stdout.readline()))

    def link_in_letter_to(self, address: str) -> str:
        """Return the newest link that was mailed to an address; letters leave a moment after the page has answered."""
        until = time.monotonic() + SECONDS_FOR_A_LETTER
        while not (link := self._newest_link_to(address)) and time.monotonic() < until:
            time.sleep(0.1)
        assert link, f"No letter to {address} was sent."
        return link

    def _newest_link_to(self, address: str) -> str:
        for kept in sorted((self.folder / "mail").glob("*"), key=lambda file: file.stat().st_mtime_ns, reverse=True):
            letter = email.message_from_bytes(kept.read_bytes(), policy=default)
            if address in str(letter["To"]):
                return link_in(letter.get_content())
        return ""


def link_in(text: str) -> str:
    """Return the first web address in a text."""
    found = re.search(r"https?://\S+", text)
    assert found, text
    return found.group().rstrip(".,")


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _surroundings() -> dict[str, str]:
    """Return the environment without what says how the program is set up."""
    own = ("ALONGSIDE_", "DJANGO_", "DATABASE_URL", "KEYS_DATABASE_URL")
    return {name: value for name, value in os.environ.items() if not name.startswith(own)}


def told_once(folder: Path) -> Path:
    """Return a folder with the demo's story, which is told once for all processes that ask for it."""
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            telling = folder.with_suffix(".telling")
            environment = _surroundings() | {"ALONGSIDE_DATA_DIR": str(telling)}
            subprocess.run([ALONGSIDE, "demo", "--only-build"], env=environment, check=True, timeout=SECONDS_TO_START)
            telling.rename(folder)
    return folder


@contextmanager
def served(command: str = "serve", *, begun: Path | None = None, **settings: str) -> Iterator[Place]:
    """Serve the program in a folder that goes away; `command` is `serve` or `demo`, and `begun` what lies there already."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="alongside-journey-", ignore_cleanup_errors=True) as folder:
        if begun:
            shutil.copytree(begun, folder, dirs_exist_ok=True)
        environment = {
            **_surroundings(),
            "ALONGSIDE_DATA_DIR": folder,
            "ALONGSIDE_MASTER_KEY": secrets.token_hex(32),
            "ALONGSIDE_EMAIL": "file",
            "ALONGSIDE_BASE_URL": f"http://localhost:{port}",
            "ALONGSIDE_PROXIES": "1",  # each device comes from an address of its own, and is counted by it
            "PYTHONUNBUFFERED": "1",
            **settings,
        }
        log = Path(folder) / "server.log"
        with log.open("wb") as out:
            server = subprocess.Popen([ALONGSIDE, command, "--port", str(port)], env=environment, stdout=out, stderr=out)
        try:
            wait_for(f"http://localhost:{port}/sign-in/", server, log)
            with ExitStack() as until_the_end:
                stage = cache(partial(_set_the_stage, until_the_end, environment))
                yield Place(f"http://localhost:{port}", Path(folder), environment, stage)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _set_the_stage(until_the_end: ExitStack, environment: dict[str, str]) -> "subprocess.Popen[str]":
    """Start the process that sets the stage: where the first scene is, for the demo has its own cast."""
    command = [sys.executable, "-m", "tests.journeys.stage"]
    stage = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    return until_the_end.enter_context(stage)  # leaving closes its input, and so it ends


def wait_for(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    """Wait until an address answers; fail with the server's own words when it does not."""
    for _ in range(SECONDS_TO_START * 10):
        assert server.poll() is None, log.read_text()
        try:
            with urlopen(address, timeout=5):  # noqa: S310
                return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"{address} did not answer. {log.read_text()}")
