"""A conversation as it was handed in: turns with labels, before any reading."""

from dataclasses import dataclass, field, replace
from typing import Literal

from .errors import UnknownSpeaker

Role = Literal["specialist", "person", "other"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's words until somebody else speaks.

    `start` and `end` are seconds from the beginning, or None when unknown.
    """

    index: int
    label: str
    text: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Speakers:
    """Which label is the specialist and which the person, and how surely (0 to 1)."""

    specialist: str | None = None
    person: str | None = None
    confidence: float = 0.0

    def role_of(self, label: str) -> Role:
        """The role of whoever has the label."""
        if label == self.specialist:
            return "specialist"
        return "person" if label == self.person else "other"


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns in order, where they came from, and a guess at who is who."""

    id: str
    format: str
    turns: tuple[Turn, ...]
    speakers: Speakers = field(default_factory=Speakers)
    warnings: tuple[str, ...] = ()

    @property
    def labels(self) -> list[str]:
        """The speakers' labels, in order of first appearance; no empty label."""
        return list(dict.fromkeys(turn.label for turn in self.turns if turn.label))

    def with_speakers(self, specialist: str, person: str | None = None) -> "Conversation":
        """The same conversation with the roles confirmed by somebody who knows.

        Without `person`, the person is who speaks most among the others.
        Raises UnknownSpeaker for a label that is not in the conversation.
        """
        specialist = self._known(specialist)
        person = self._known(person) if person else self._most_words(besides=specialist)
        return replace(self, speakers=Speakers(specialist, person, 1.0))

    def _known(self, label: str) -> str:
        for known in self.labels:
            if known.casefold() == label.strip().casefold():
                return known
        raise UnknownSpeaker("unknown_speaker", given=label, known=", ".join(self.labels) or "—")

    def _most_words(self, besides: str) -> str | None:
        words: dict[str, int] = {}
        for turn in self.turns:
            if turn.label and turn.label != besides:
                words[turn.label] = words.get(turn.label, 0) + len(turn.text)
        return max(words, key=words.__getitem__) if words else None
