"""What the network heard once in a process it does not hear again: it makes the same of the same, whoever asks.

For tests that bring a talk to see what becomes of it. What listening itself does, and what it costs, is asked of the network
as it is, in its own room.
"""

from functools import lru_cache
from typing import Any

import numpy as np
import pytest

Tokens = tuple[str, tuple[int, ...], bytes]
WINDOWS = 128  # of a talk, some 0.4 MB each


@lru_cache(WINDOWS)
def _made_of(run: Any, session: Any, given: tuple[Tokens, ...]) -> list[Any]:
    made: list[Any] = run(session, None, {name: np.frombuffer(held, np.int64).reshape(shape) for name, shape, held in given})
    for each in made:
        each.flags.writeable = False  # it is told to many
    return made


@pytest.fixture
def heard_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the network remember what it made of each window of a talk."""
    from onnxruntime import InferenceSession

    run = InferenceSession.run

    def remembered(session: Any, _names: None, given: dict[str, Any]) -> list[Any]:
        return _made_of(run, session, tuple((name, tokens.shape, tokens.tobytes()) for name, tokens in given.items()))

    monkeypatch.setattr(InferenceSession, "run", remembered)
