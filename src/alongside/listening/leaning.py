"""Words that lean to no change, whatever was learned.

Who used again, stayed away, shrinks from a step, defends what they use, only tells what was, or says neither yes nor no.
"""

from . import phrases
from .language import Language
from .ownwords import wishes_in
from .phrasebook import Heard, phrasebook
from .phrases.lapsing import GOES_ALL_THE_SAME, GOES_ON, LEANS, NAMED_BY, TEMPTS, TURNED_ROUND_BY
from .reading import Talk
from .sentences import Sentence, sentences
from .talk import plain_talk, wishes


def leaning(text: str, language: Language, heard: Talk) -> Talk:
    """Which way a turn leans: as it says plainly, else as it was `heard`, but to no change where it tells of the contrary."""
    plain = plain_talk(text, language)
    return plain or ("neutral" if heard == "change" and tells_of_no_change(text, language) else heard)


def tells_of_no_change(text: str, language: Language) -> bool:
    """True when a turn only wavers, or tells of using again and what is for it, of staying away or shrinking, or what was, and of nothing else."""
    if language == "other":
        return False
    told = [(part, _told(part, language)) for part in sentences(text) if not part.asks]
    if told and all(any(one.sign == "wavers" for one in found) for _, found in told):
        return True
    signs = {one.sign for _, found in told for one in found} - {"wavers"}
    other = GOES_ALL_THE_SAME if signs <= {"shrinks", "lets_keep"} else LEANS
    return bool(signs) and all(other[language].isdisjoint(_outside(part, found)) for part, found in told)


def _told(part: Sentence, language: Language) -> list[Heard]:
    return [one for one in phrasebook(phrases.of_lapses, language).hear(part) if _is_meant(part, one, language)]


def _is_meant(part: Sentence, one: Heard, language: Language) -> bool:
    """False for "no bebí", for "I used the list", and where somebody stayed away from a bar."""
    if one.sign in ("stayed_away", "tells_a_fact"):
        told = part.words[one.first : one.last + 1] if one.sign == "tells_a_fact" else ()
        return all(word in told for word in part.words if word in TEMPTS[language])
    denied = not TURNED_ROUND_BY.isdisjoint(part.words[max(0, one.first - 1) : one.first])
    return not denied and (one.sign not in ("used", "wants_no_end") or _ends(part, one.last + 1, language))


def _ends(part: Sentence, at: int, language: Language) -> bool:
    """True when a clause ends before the word at `at`, or goes on without naming a thing."""
    return at >= len(part.words) or at in part.clauses or part.words[at] in GOES_ON[language]


def _outside(part: Sentence, found: list[Heard]) -> set[str]:
    """The words of a sentence that stand in none of the phrases, and after no "the" or "my"."""
    within = {at for one in found for at in range(one.first, one.last + 1)}
    within |= {at + 1 for at, word in enumerate(part.words) if word in NAMED_BY}
    return {word for at, word in enumerate(part.words) if at not in within}


def wishes_plainly(text: str, language: Language) -> bool:
    """True when somebody speaks for a change of their own, and does not only shrink from it."""
    return (wishes(text, language) or bool(wishes_in(text, language))) and not tells_of_no_change(text, language)
