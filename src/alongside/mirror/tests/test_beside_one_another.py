"""What lets tests do several things at once says so when one of them is never done."""

from threading import Event

import pytest

from alongside.mirror.tests import at_once as doing


def test_who_waits_for_ever_is_no_success(monkeypatch):
    monkeypatch.setattr(doing, "PATIENCE", 0.05, raising=False)
    never = Event()
    with pytest.raises(AssertionError, match="still waits"):
        doing.at_once(lambda: None, lambda: never.wait(5))
    never.set()
