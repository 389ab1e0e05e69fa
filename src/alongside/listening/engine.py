"""Reading a conversation: who did what, how surely, and the words that show it."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any, Final, Protocol

from . import measures, moments
from .behaviours import hear
from .conversation import Conversation, Role, Turn
from .danger import danger, spared
from .language import Language, Spoken
from .leaning import leaning
from .manner import as_said
from .notices import say
from .reading import Hearing, Reading, ReadTurn, Talk

RULES_VERSION: Final = "2"
KNOWN_BEFORE: Final = 12
"""Turns before a part of a conversation that are listened to with it."""
LONGEST: Final = 1_000_000
"""Size of a conversation up to which the network listens; above, it would take minutes."""
EACH_TURN: Final = 12
"""A turn's size beside its characters: to hear one more takes as long as so many characters do (measured)."""


class Listener(Protocol):
    """Anything that can hear a conversation: the rules, or a trained model on top of them."""

    @property
    def about(self) -> dict[str, Any]:
        """JSON-ready name, version and parts that listened, for ``Reading.engine``."""
        ...

    def hear(self, conversation: Conversation, language: Language) -> Sequence[Hearing]:
        """One Hearing for each turn, in order."""
        ...


class Rules:
    """The listener that needs no model."""

    @property
    def about(self) -> dict[str, Any]:
        """Name, version and the one part that listened."""
        return {"name": "rules", "version": RULES_VERSION, "parts": ["rules"]}

    def hear(self, conversation: Conversation, language: Language) -> Sequence[Hearing]:
        """What the phrases say; see `behaviours`."""
        return hear(conversation, language)


def listener_for(conversation: Conversation, language: Language) -> Listener:
    """Who listens: what was learned, for English and Spanish; the rules, for any other language or where no model lies."""
    if language == "other":
        return Rules()
    from .model.listener import learned  # noqa: PLC0415 numpy and onnxruntime are loaded only to read

    model = learned(language)
    if model and _is_too_long(conversation):
        return model.without_network()
    return model or Rules()


def _is_too_long(conversation: Conversation) -> bool:
    return sum(len(turn.text) + EACH_TURN for turn in conversation.turns) > LONGEST


def read(conversation: Conversation, *, listener: Listener | None = None) -> Reading:
    """The reading of one conversation; cost grows linearly with its words.

    Each turn is heard in the language that it is spoken in, by `listener` or by the `listener_for` that language.
    In a language that nobody knows, only what holds in any language is heard, and a warning says so.
    """
    spoken = Spoken(conversation)
    return compose(conversation, spoken, _hear(conversation, conversation.turns, spoken, listener), listener)


def hear_part(conversation: Conversation, first: int, last: int) -> list[Hearing]:
    """What was heard in the turns from `first` up to `last` alone, with the few before them known.

    Put together in order, the parts of a conversation go to `compose_parts`.
    """
    begin = max(0, first - KNOWN_BEFORE)
    return _hear(conversation, conversation.turns[begin:last], Spoken(conversation))[first - begin :]


def compose_parts(conversation: Conversation, hearings: Sequence[Hearing]) -> Reading:
    """The reading of a conversation that was heard in parts (`hear_part`)."""
    return compose(conversation, Spoken(conversation), hearings)


def _hear(conversation: Conversation, turns: tuple[Turn, ...], spoken: Spoken, listener: Listener | None = None) -> list[Hearing]:
    """One Hearing for each of some turns: whoever listens in its language hears it among all the others."""
    part, languages = replace(conversation, turns=turns), [spoken.turn(turn) for turn in turns]
    heard = {
        language: (listener or listener_for(conversation, language)).hear(part, language) for language in frozenset(languages)
    }
    return [heard[language][at] for at, language in enumerate(languages)]


def compose(conversation: Conversation, spoken: Spoken, hearings: Sequence[Hearing], listener: Listener | None = None) -> Reading:
    """The reading of a conversation from what was heard in each of its turns."""
    languages = frozenset(map(spoken.turn, conversation.turns)) or {spoken.usual}
    listener = listener or listener_for(conversation, "en" if "en" in languages else spoken.usual)
    heard = Reading(
        engine={**listener.about, "language": spoken.usual},
        format=conversation.format,
        id=conversation.id,
        warnings=(
            *conversation.warnings,
            *_language_warnings(languages),
            *_missing(listener, conversation, languages),
        ),
        speakers=conversation.speakers,
        turns=_read_turns(conversation, spoken, hearings),
    )
    return looked_after(heard, spoken)


def looked_after(
    reading: Reading, spoken: Spoken | None = None, aside: AbstractSet[int] = frozenset(), besides: AbstractSet[int] = frozenset()
) -> Reading:
    """The reading with its totals and moments, and nothing weighed where somebody may speak of dying or of being hurt.

    The turns set `aside` are known to mean nothing of the kind: what was spared on their account is weighed again.
    Those `besides` are known to be of the kind, though no word of them was found.
    """
    spoken = spoken or Spoken(reading.turns, reading.engine.get("language", "en"))
    weighed = _weighed(reading)
    looked_for = reading.danger if "danger" in reading.measures else danger(weighed, spoken)
    found = tuple(sorted((besides | set(looked_for)) - aside))
    turns = spared(weighed, found)
    kept = [[one.index, one.talk] for one, after in zip(weighed, turns, strict=True) if one.talk != after.talk]
    totals = measures.measure(turns, found) | {"spared": kept}
    return replace(reading, turns=turns, measures=totals, moments=moments.find(turns, spoken.usual, found))


def _weighed(reading: Reading) -> tuple[ReadTurn, ...]:
    """The turns as they were heard before anything was spared."""
    was: dict[int, Talk] = dict(reading.measures.get("spared", ()))
    return tuple(replace(turn, talk=was.get(turn.index, turn.talk)) for turn in reading.turns)


def _read_turns(conversation: Conversation, spoken: Spoken, hearings: Sequence[Hearing]) -> tuple[ReadTurn, ...]:
    return tuple(
        _read_turn(turn, conversation.speakers.role_of(turn.label), hearing, spoken.turn(turn))
        for turn, hearing in zip(conversation.turns, hearings, strict=True)
    )


def _read_turn(turn: Turn, role: Role, heard: Hearing, language: Language) -> ReadTurn:
    """A turn and what was heard in it, save what its words plainly gainsay."""
    hearing = as_said(heard, turn.text, language)
    talk = hearing.talk and leaning(turn.text, language, hearing.talk)
    return ReadTurn(turn.index, role, turn.label, turn.text, turn.start, turn.end, hearing.main, talk, hearing.behaviours)


def _missing(listener: Listener, conversation: Conversation, languages: AbstractSet[Language]) -> tuple[str, ...]:
    """What is said is heard best with the network; say so where it did not listen to a language that it could, and why."""
    if languages <= {"other"} or "network" in listener.about["parts"]:
        return ()
    return (say("long" if _is_too_long(conversation) else "no_network"),)


def _language_warnings(languages: AbstractSet[Language]) -> Iterator[str]:
    several = len(languages) > 1
    if several:
        yield say("languages")
    if "es" in languages:
        yield say("spanish")
    if "other" in languages:
        yield say("language_partly" if several else "language")
