"""Reading a conversation: who did what, how surely, and the words that show it."""

from collections.abc import Sequence
from typing import Any, Final, Protocol

from . import measures, moments
from .behaviours import hear
from .conversation import Conversation
from .language import Language, language_of
from .notices import say
from .reading import Hearing, Reading, ReadTurn

RULES_VERSION: Final = "2"


class Listener(Protocol):
    """Anything that can hear a conversation: the rules, or a trained model on top of them."""

    @property
    def about(self) -> dict[str, Any]:
        """JSON-ready name and version, for ``Reading.engine``."""
        ...

    def hear(self, conversation: Conversation, language: Language) -> Sequence[Hearing]:
        """One Hearing for each turn, in order."""
        ...


class Rules:
    """The listener that needs no model."""

    @property
    def about(self) -> dict[str, Any]:
        """Name and version."""
        return {"name": "rules", "version": RULES_VERSION}

    def hear(self, conversation: Conversation, language: Language) -> Sequence[Hearing]:
        """What the phrases say; see `behaviours`."""
        return hear(conversation, language)


def read(conversation: Conversation, *, listener: Listener | None = None) -> Reading:
    """The reading of one conversation; cost grows linearly with its words.

    `listener` defaults to the rules. In a language that the rules do not know, only
    what holds in any language is heard, and a warning says so.
    """
    listener = listener or Rules()
    language = language_of(turn.text for turn in conversation.turns)
    turns = _read_turns(conversation, listener.hear(conversation, language))
    return Reading(
        engine={**listener.about, "language": language},
        format=conversation.format,
        id=conversation.id,
        warnings=(*conversation.warnings, *_language_warning(language)),
        speakers=conversation.speakers,
        turns=turns,
        measures=measures.measure(turns),
        moments=moments.find(turns, language),
    )


def _read_turns(conversation: Conversation, hearings: Sequence[Hearing]) -> tuple[ReadTurn, ...]:
    return tuple(
        ReadTurn(
            turn.index,
            conversation.speakers.role_of(turn.label),
            turn.label,
            turn.text,
            turn.start,
            turn.end,
            hearing.main,
            hearing.talk,
            hearing.behaviours,
        )
        for turn, hearing in zip(conversation.turns, hearings, strict=True)
    )


def _language_warning(language: Language) -> tuple[str, ...]:
    if language == "es":
        return (say("spanish"),)
    return (say("language"),) if language == "other" else ()
