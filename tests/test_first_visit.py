"""What a first visit brings: each page that anybody can reach, with all that a browser fetches for it, and from here alone."""

import gzip
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import brotli  # type: ignore[import-untyped]
import pytest
from django.conf import settings as here
from django.core.management import call_command
from django.test import Client, override_settings
from django.urls import Resolver404, resolve, reverse

from tests.lived import Life
from tests.test_two_taps import WITHIN_TWO

FIRST_LOAD = 150_000  # bytes, compressed, fonts included
ALLOWED = {"http://www.w3.org/2000/svg", "https://talk.example/r"}  # a name, and where two meet: nothing is fetched from there

STORAGES = {**here.STORAGES, "staticfiles": {"BACKEND": "alongside.config.statics.HashedFiles"}}

pytestmark = pytest.mark.once("weighs what is sent, whoever keeps it")


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gather static files under the names that change with their content, once for all who visit."""
    folder = tmp_path_factory.mktemp("static")
    with override_settings(STATIC_ROOT=folder, STORAGES=STORAGES):
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


@pytest.fixture
def as_served(settings: Any, gathered: Path) -> None:
    """Serve static files compressed and under such names, as `alongside serve` does."""
    settings.STATIC_ROOT, settings.STORAGES = gathered, STORAGES


Fetched = tuple[int, str]
"""How many bytes came over the wire, and what they say."""


class Visit:
    """A first visit: a page, and everything that it makes a browser fetch, each once.

    What is `served` under a name that changes with its content was weighed when another page named it.
    """

    def __init__(self, browser: Client, url: str, page: Fetched, served: dict[str, Fetched]) -> None:
        self.browser, self.served, self.fetched = browser, served, {url: page[0]}
        self.page = page[1]
        for found in self._named_in_page():
            self._follow(found)

    def _follow(self, url: str) -> None:
        if url in self.fetched:
            return
        if url not in self.served:
            self.served[url] = _weighed(_get(self.browser, url))
            _no_other_host(url, self.served[url][1])
        self.fetched[url], text = self.served[url]
        if url.endswith(".js"):
            for found in re.findall(r"""(?:from|import)\s*\(?["'](\.{1,2}/[^"']+)["']""", text):
                self._follow(urljoin(url, found))
        if url.endswith(".css"):
            for found in _fonts_for(self.page, text):
                self._follow(urljoin(url, found))

    def _named_in_page(self) -> Iterator[str]:
        for tag in re.findall(r"<(?:script|link|img|source)\b[^>]*>", self.page):
            yield from re.findall(r'(?:src|href)="([^"#]+)"', tag)


def _get(browser: Client, url: str) -> Any:
    return browser.get(url, headers={"accept-encoding": "br, gzip"})


def _weighed(response: Any) -> Fetched:
    assert response.status_code == 200
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return len(body), _opened(response, body)


def _opened(response: Any, body: bytes) -> str:
    opened = {"gzip": gzip.decompress, "br": brotli.decompress}.get(response.headers.get("Content-Encoding", ""))
    return (opened(body) if opened else body).decode("utf-8", "replace")


def _fonts_for(page: str, css: str) -> Iterator[str]:
    """Yield the fonts that a browser fetches: those with a letter of the page in their range."""
    letters = set(map(ord, re.sub(r"<[^>]+>", "", page)))
    for face in re.findall(r"@font-face\s*{[^}]+}", css):
        ranges = [part.split("-") for part in re.findall(r"U\+([0-9A-F]+(?:-[0-9A-F]+)?)", face)]
        if any(int(low, 16) <= letter <= int((high or [low])[0], 16) for low, *high in ranges for letter in letters):
            yield from re.findall(r"""url\(["']?([^"')]+)""", face)


def _no_other_host(url: str, text: str) -> None:
    elsewhere = set(re.findall(r"https?://[^\s\"'<>)]+", text)) - ALLOWED
    assert not elsewhere, (url, elsewhere)
    assert not re.search(r"""(?:src|href|action|srcset)=["']//|url\(["']?//|@import""", text), url


def visits(browser: Client, door: str) -> dict[str, Visit]:
    """Visit one page behind each name that links lead to, from the door on."""
    found, ahead, served = dict[str, Visit](), deque([door]), dict[str, Fetched]()
    while ahead:
        path = ahead.popleft()
        name = _name(path)
        if not name or name in found:
            continue
        response = _get(browser, path)
        if response.status_code == 200 and response["Content-Type"].startswith("text/html"):
            found[name] = Visit(browser, path, _weighed(response), served)
            ahead.extend(re.findall(r'<a\b[^>]*href="(/[^"?#]*)', found[name].page))
    return found


def _name(path: str) -> str:
    try:
        return resolve(path).view_name
    except Resolver404:
        return ""


@pytest.mark.usefixtures("as_served")
@pytest.mark.parametrize("who", ["", *WITHIN_TWO])
def test_a_first_visit_is_light_and_stays_here(life: Life, who: str) -> None:
    found = visits(life.cast.client(who) if who else Client(), reverse("today" if who else "account_login"))
    assert WITHIN_TWO.get(who, {"account_login", "lost", "privacy"}) <= found.keys()
    for name, visit in found.items():
        _no_other_host(name, visit.page)
        assert any(url.endswith(".css") for url in visit.fetched), name
    loads = {name: sum(visit.fetched.values()) for name, visit in found.items()}
    assert {name: load for name, load in loads.items() if load > FIRST_LOAD} == {}
