"""A file that is no talk is said to be none, in words, and nothing in it ever runs."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, expect

from tests.journeys.conftest import Way
from tests.journeys.entering import sign_in
from tests.journeys.hand import Hand
from tests.journeys.place import Place
from tests.journeys.two import enter

pytestmark = pytest.mark.journey

Hands = Callable[[Place, Way], Hand]
PHONE, PLAIN_KEYS = Way("phone", "en"), Way("desk", "en", scripts=False, keyboard=True)
SLOW_MS = 20_000
MEGABYTE = 1024 * 1024
HALF_JSON = b'[{"speaker": "Dana", "text": "How was your week'
NO_TALK: dict[str, tuple[str, bytes]] = {
    "empty": ("talk.txt", b""),
    "only spaces": ("talk.txt", b" \n\n \t "),
    "a picture": ("talk.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01" + bytes(range(256)) * 9),
    "half of a JSON": ("talk.json", HALF_JSON),
    "deep JSON": ("talk.json", b"[" * 60_000),
    "a web page": ("talk.html", b"<script>alert('talk')</script><img src=x onerror=alert(1)>"),
    "a name that bites": ("<img src=x onerror=alert(1)>.txt", b""),
    "formulas and one voice": ("talk.csv", b'interlocutor,utterance_text\ntherapist,=HYPERLINK("http://x")\n'),
    "a table without columns": ("talk.csv", b"a,b\n=cmd|' /C calc'!A0,1\n"),
    "half of UTF-16": ("talk.txt", b"\xff\xfeD\x00a\x00n"),
}
TALK = """\
Dana: How has the week been for you? <script>alert("talk")</script>
Maya: Mostly work. =HYPERLINK("http://example.org"; "press") And I slept badly, and then I was late.
Dana: It sounds like the week stayed with you. <img src=x onerror=alert(1)>
Maya: Yes. I want to open it again on Saturdays. I could try one, {{ 7 * 7 }} or {% now %}.
Dana: What would make one Saturday feel safe enough to try?
Maya: If she called me at five. I can ask her tonight, she would like that.
"""


@pytest.mark.parametrize("way", [PHONE, PLAIN_KEYS], ids=str)
def test_files_that_are_no_talk_are_said_to_be_none(place: Place, hands: Hands, way: Way, tmp_path: Path) -> None:
    two, dana = enter(place), hands(place, way)
    surprises = listen_for_surprises(dana)
    sign_in(dana, two["dana"])
    dana.sees("Sign out")
    dana.open(two["transcript"])
    enormous = tmp_path / "talk.txt"
    enormous.write_bytes(b"Dana: How are you?\nMaya: Well.\n" * (50 * MEGABYTE // 31))
    tried: dict[str, tuple[str, bytes] | Path] = {**NO_TALK, "50 MB": enormous}
    for what, given in tried.items():
        hand_in(dana, given)
        expect(dana.page.locator("[data-problems]"), what).to_be_visible(timeout=SLOW_MS)
        said = dana.page.locator("[data-problems]").inner_text()
        assert len(said) > 20, what
        assert not re.search(r"Traceback|Error\b|Exception|codec|0x", said), f"{what}: {said}"
    dana.looks_right()
    hand_in(dana, ("talk.txt", TALK.encode("utf-16")))
    if dana.page.locator("input[name=specialist]").count():
        dana.press("Read it")
    dana.write("How did the talk feel?", '<script>alert("felt")</script>')
    dana.press("Keep this and look")
    dana.sees("The talk, as lines on a page")
    dana.unfold_all()
    for words in ('<script>alert("talk")</script>', "{{ 7 * 7 }} or {% now %}", '<script>alert("felt")</script>'):
        assert words in (dana.page.locator("main").text_content() or ""), words
    assert not surprises


def hand_in(hand: Hand, given: tuple[str, bytes] | Path) -> None:
    """Choose a file and send it."""
    chooser = hand.page.locator("input[type=file]")
    file = given if isinstance(given, Path) else FilePayload(name=given[0], mimeType="text/plain", buffer=given[1])
    hand.hand_in(chooser, file)
    old = hand.page.locator("[data-problems]")
    if old.count():
        old.first.evaluate("it => it.remove()")
    hand.press("Read it")


def listen_for_surprises(hand: Hand) -> list[str]:
    """Return a list into which goes every dialog that opens and every script that fails."""
    heard: list[str] = []

    def close(dialog: Any) -> None:
        heard.append(dialog.message)
        dialog.dismiss()

    hand.page.on("dialog", close)
    hand.page.on("pageerror", lambda problem: heard.append(str(problem)))
    return heard
