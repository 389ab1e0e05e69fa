"""Browsers for the journeys: with and without JavaScript, on a phone and on a desk, in both languages."""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.hand import Hand
from tests.journeys.looking import Eyes
from tests.journeys.place import Place, served, told_once

# The browser's own loop makes Django think that it is asked from async code; no query is made through it.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

SIZES = {"phone": (375, 812), "desk": (1280, 900), "small": (320, 640)}
PATIENCE_MS = 20_000
DEVICES = itertools.count()  # each has an address of its own, as where people live


@dataclass(frozen=True)
class Way:
    """How somebody uses the program.

    Without `scripts` no script arrives, as on a poor connection. With `off` the browser itself runs none, not even the
    checks of how a page looks.
    """

    size: str
    language: str
    scripts: bool = True
    keyboard: bool = False
    dark: bool = False
    off: bool = False

    def __str__(self) -> str:
        """Name the way in a test's id."""
        marks = [self.size, self.language, "off" if self.off else "scripts" if self.scripts else "plain"]
        return "-".join(marks + ["keys"] * self.keyboard + ["dark"] * self.dark)


@pytest.fixture(scope="session", autouse=True)
def _patience() -> None:
    """Let a busy machine take its time."""
    expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def place() -> Iterator[Place]:
    """Serve the program, empty."""
    with served() as place:
        yield place


@pytest.fixture(scope="session")
def demo(of_this_run: Path) -> Iterator[Place]:
    """Serve the living demo: each process a copy of the one that was told in this run."""
    with served("demo", begun=told_once(of_this_run / "demo")) as place:
        yield place


@pytest.fixture(scope="session")
def of_this_run(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all processes of this run share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(scope="session")
def eyes(of_this_run: Path) -> Eyes:
    """Return the eyes of this run, which all its processes share."""
    return Eyes(of_this_run / "looked-at")


def keep_scripts_away(page: Page) -> None:
    """Let no script arrive. The browser sees to it by itself: one that asks back at each request keeps nothing it has fetched."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setBlockedURLs", {"urls": ["*.js"]})


@pytest.fixture
def hands(chromium: Browser, eyes: Eyes) -> Iterator[Callable[[Place, Way], Hand]]:
    """Give devices to humans: `hands(place, way)`; each has a browser profile of its own."""
    opened: list[BrowserContext] = []

    def give(place: Place, way: Way) -> Hand:
        width, height = SIZES[way.size]
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            locale={"en": "en-US", "es": "es-US"}[way.language],
            java_script_enabled=not way.off,
            color_scheme="dark" if way.dark else "light",
            reduced_motion="reduce",
            extra_http_headers={"X-Forwarded-For": f"10.0.{next(DEVICES) // 250}.{next(DEVICES) % 250}"},
        )
        context.set_default_timeout(PATIENCE_MS)
        if not way.scripts:
            context.on("page", keep_scripts_away)
        opened.append(context)
        return Hand(context.new_page(), eyes, way.language, way.keyboard, place.address, way.scripts, way.off)

    yield give
    for context in opened:
        context.close()
