"""What may be said of a reading: a language that nobody listens in, or a writing without spaces, gets no figure made of nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .reading import Reading, ReadTurn

_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u3040-\u30ff\u3400-\u9fff\ua980-\ua9df\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff]"
)
"""Letters of the writings that set no space between words: Thai, Lao, Tibetan, Burmese, Khmer, Tai, kana, Han, Javanese."""
_MOST_UNSPACED: Final = 0.1
"""Of all that a voice said: one such letter is half a word and more, so that from here on a count of words is wrong."""


@dataclass(frozen=True, slots=True)
class Claims:
    """Whether the language of each voice is read, so that what it did or where it leaned was heard; and whether words can be counted."""

    specialist: bool = True
    person: bool = True
    words: bool = True

    @property
    def all_heard(self) -> bool:
        """Both voices were heard."""
        return self.specialist and self.person

    @property
    def none_heard(self) -> bool:
        """Neither voice was heard."""
        return not (self.specialist or self.person)


def claims_of(reading: Reading) -> Claims:
    """What may be said of a reading as it was heard, before any correction.

    The engine names the language of the specialist; the person's is read where most of their turns were given a leaning.
    """
    own, theirs = ([turn for turn in reading.turns if turn.speaker == role] for role in ("specialist", "person"))
    return Claims(
        specialist=reading.engine.get("language", "en") != "other",
        person=2 * sum(1 for turn in theirs if turn.talk) >= len(theirs),
        words=not (_is_unspaced(own) or _is_unspaced(theirs)),
    )


def _is_unspaced(turns: Sequence[ReadTurn]) -> bool:
    found = sum(len(_UNSPACED.findall(turn.text)) for turn in turns if not turn.text.isascii())
    return found > _MOST_UNSPACED * sum(len(turn.text) for turn in turns)
