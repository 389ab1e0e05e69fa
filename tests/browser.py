"""The browser of every test that needs one: Debian's Chromium without its windows, started once in a process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

# The same engine as in `chromium`, without the interface of a whole browser around each page.
CHROMIUM = "/usr/bin/chromium-headless-shell"
# A frame made anew for each page costs a third more. Named beside it: what the driver leaves out, which this takes the place of.
WITHOUT = (
    "RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,"
    "MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,OptimizationHints,"
    "NetworkTimeServiceQuerying"
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--in-process-gpu",  # what is drawn without one needs no process of its own
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={WITHOUT}",
]


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Start one browser for all tests of a process, by the one driver that a process can have."""
    assert Path(CHROMIUM).exists(), f"These tests need Debian's Chromium at {CHROMIUM}; bin/test installs it."
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
    yield browser
    browser.close()
