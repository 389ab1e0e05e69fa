r"""Listening: a conversation in, a Reading out; and a lens for wording.

Pure Python, no Django, nothing leaves the machine. The names below are loaded
when first used, so that importing this package costs almost nothing.

>>> from alongside.listening import parse, read
>>> reading = read(parse("Dana: What matters to you?\\nMaya: My garden.")[0])
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .conversation import Conversation, Speakers, Turn
    from .engine import Listener, looked_after, read
    from .errors import ListeningError
    from .lenses import Remark, lens
    from .parsing import parse, parse_content
    from .reading import Behaviour, Moment, Reading, ReadTurn

__all__ = [
    "Behaviour",
    "Conversation",
    "Listener",
    "ListeningError",
    "Moment",
    "ReadTurn",
    "Reading",
    "Remark",
    "Speakers",
    "Turn",
    "lens",
    "looked_after",
    "parse",
    "parse_content",
    "read",
]

_HOME = {
    "Behaviour": "reading",
    "Conversation": "conversation",
    "Listener": "engine",
    "ListeningError": "errors",
    "Moment": "reading",
    "ReadTurn": "reading",
    "Reading": "reading",
    "Remark": "lenses",
    "Speakers": "conversation",
    "Turn": "conversation",
    "lens": "lenses",
    "looked_after": "engine",
    "parse": "parsing",
    "parse_content": "parsing",
    "read": "engine",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(name)
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value
