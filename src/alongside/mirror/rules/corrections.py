"""What stands in a reading by the specialist's word, and how it is kept. No Django."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

BLOCK = 1024
"""Corrections are kept in texts of so many characters, or twice as many: else the length of what is sealed would tell what it is."""


@dataclass(frozen=True)
class Corrections:
    """What the specialist heard another way.

    `tags` is all that stands in a turn, by the names of `may_be_heard`; nothing may stand. `aside` are the turns that were
    found among words of danger and in which, they say, nothing of the kind was meant; `grave` those in which it was meant,
    they say, though none was found.
    """

    tags: Mapping[int, frozenset[str]] = field(default_factory=dict)
    aside: frozenset[int] = frozenset()
    grave: frozenset[int] = frozenset()

    def hear(self, turn: int, codes: frozenset[str] | None) -> "Corrections":
        """Return these with other codes standing in a turn; None lets stand what the mirror hears."""
        others = {at: held for at, held in self.tags.items() if at != turn}
        return replace(self, tags=others if codes is None else {**others, turn: codes})

    def as_seen(self, turn: int) -> str:
        """Return a mark of what was heard another way in a turn, by which a page knows later whether that is still so."""
        heard = sorted(self.tags[turn]) if turn in self.tags else None
        return sha256(json.dumps(heard).encode()).hexdigest()[:16]

    def set_aside(self, turn: int, *, aside: bool) -> "Corrections":
        """Return these with a turn set aside, or taken seriously again."""
        return replace(self, aside=self.aside | {turn} if aside else self.aside - {turn})

    def take_seriously(self, turn: int, *, grave: bool) -> "Corrections":
        """Return these with a turn among words of danger by the specialist's word, or no longer."""
        return replace(self, grave=self.grave | {turn} if grave else self.grave - {turn})

    def without(self, turns: Collection[int]) -> "Corrections":
        """Return these with nothing heard another way in some turns. What is about dying, or is not, is so whoever said it."""
        return replace(self, tags={at: held for at, held in self.tags.items() if at not in turns})


def as_text(corrections: Corrections) -> str:
    """Return corrections as they are kept: JSON, and spaces up to a length that tells nothing of them."""
    tags = {str(turn): sorted(codes) for turn, codes in sorted(corrections.tags.items())}
    besides = {"aside": sorted(corrections.aside), "grave": sorted(corrections.grave)}
    told = json.dumps({"tags": tags, **besides}, separators=(",", ":"))
    return told.ljust(-(-len(told) // BLOCK) * BLOCK)


def from_text(text: str | None) -> Corrections:
    """Return the corrections that `as_text` kept; none where nothing was ever kept."""
    told = json.loads(text) if text else {"tags": {}, "aside": [], "grave": []}
    tags = {int(turn): frozenset(codes) for turn, codes in told["tags"].items()}
    return Corrections(tags, frozenset(told["aside"]), frozenset(told["grave"]))
