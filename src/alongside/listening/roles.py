"""Who is the specialist: the two names where they are known, role words, then how each one speaks."""

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final, NamedTuple

from .conversation import Speakers, Turn
from .cues import UNPLACED
from .names import BEGINS, HOLDS, IS, bears, phrases, plain, without_owner, words_of
from .words import word_set

_SPECIALIST: Final = frozenset(
    [
        "specialist",
        "therapist",
        "counselor",
        "counsellor",
        "clinician",
        "clinican",
        "worker",
        "coach",
        "mentor",
        "interviewer",
        "provider",
        "practitioner",
        "supporter",
        "helper",
        "facilitator",
        "staff",
        "crss",
        "cprs",
        "cpss",
        "cps",
        "pss",
        "rss",
        "psw",
        "nurse",
        "doctor",
        "dr",
        "psychologist",
        "navigator",
        "advocate",
        "listener",
        "therapeut",
        "t",
        "th",
        "spec",
        "especialista",
        "terapeuta",
        "consejera",
        "consejero",
        "consejere",
        "acompañante",
        "mentora",
        "entrevistadora",
        "entrevistador",
        "trabajadora",
        "trabajador",
        "promotora",
        "promotor",
        "guía",
        "psicóloga",
        "psicólogo",
        "médica",
        "médico",
        "doctora",
        "enfermera",
        "enfermero",
    ]
)
_PERSON: Final = frozenset(
    [
        "person",
        "client",
        "patient",
        "participant",
        "member",
        "consumer",
        "resident",
        "interviewee",
        "guest",
        "student",
        "user",
        "cl",
        "c",
        "p",
        "pt",
        "persona",
        "cliente",
        "clienta",
        "paciente",
        "participante",
        "usuaria",
        "usuario",
        "miembro",
        "residente",
        "entrevistada",
        "entrevistado",
        "estudiante",
    ]
)
_PEER: Final = word_set("peer par pares")
_SUPPORT: Final = word_set("support apoyo")
_OF_PEERS: Final = _PEER | word_set("crss cprs cpss cps pss rss psw")
_WHO_HELPS: Final = re.compile(
    r"\b(?:support (?:person|people)|(?:persona|compañer[aoe]) de apoyo"
    r"|members? of (?:the |our )?(?:staff|team)|team members?|miembros? del (?:personal|equipo))\b"
)
"""Whoever helps, by more words than one: “Persona de apoyo” is not the person."""
_TITLES: Final = word_set("dr dra")
_ROLES: Final = _SPECIALIST | _PERSON | _PEER
_INITIALS: Final = 2
"""A word of so few letters can be somebody's initials."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_ASKING: Final = word_set("what how why when where who which tell qué cómo cuándo dónde quién cuál cuéntame")
_I: Final = word_set("i i'm i've i'd i'll my me yo mi mis me")
_YOU: Final = word_set("you you're you've you'd your tú tu tus te usted")
_ASKED: Final = 0.75
_SAID: Final = 0.9
_NAMED: Final = 0.95
_SAMPLE_TURNS: Final = 400
_SAMPLE_TEXT: Final = 2000


class _Said(NamedTuple):
    """What a label says: 1 for the specialist's side, -1 for the person's, 0 for neither.

    `unsure` marks what could be initials, too; `besides` is how many words say something else; `peer` that it is a peer's.
    """

    side: int = 0
    unsure: bool = False
    besides: int = 0
    peer: bool = False


def is_role_word(label: str) -> bool:
    """True for a label with a word for a role in it, such as ``Therapist`` or ``Persona 1``."""
    return any(_long_or_alone(words) & _ROLES or _is_titled(words) for words in map(_words, phrases(label)))


def _said(label: str, called: AbstractSet[str]) -> _Said:
    found = [_said_in(phrase, called) for phrase in phrases(label)]
    helping = [said for said in found if said.side > 0]
    return min(helping or [said for said in found if said.side < 0] or [_Said()], key=_plainness)


def _plainness(said: _Said) -> tuple[bool, bool, int]:
    return said.unsure, not said.peer, said.besides


def _said_in(phrase: str, called: AbstractSet[str]) -> _Said:
    words = _words(without_owner(phrase), called)
    named = _long_or_alone(words)
    besides = sum(word not in _ROLES | _SUPPORT for word in words)
    everything = _words(phrase, called)
    peer = not _OF_PEERS.isdisjoint(everything)
    if named & _SPECIALIST or _is_titled(words):
        return _Said(1, _could_be_initials(words), besides, peer)
    if _WHO_HELPS.search(" ".join(everything)):
        return _Said(1, besides=besides + 1, peer=peer)
    if named & _PERSON:
        return _Said(-1, _could_be_initials(words), besides)
    return _Said(1, besides=besides, peer=True) if peer and not _SUPPORT.isdisjoint(everything) else _Said()


def _words(phrase: str, called: AbstractSet[str] = frozenset()) -> list[str]:
    """The words of a phrase. One that somebody is called leaves its place empty: “Guest” is no role of Chris Guest’s."""
    return ["" if plain(word) in called else word.casefold() for word in _WORDS.findall(phrase)]


def _long_or_alone(words: list[str]) -> set[str]:
    """The words without those beside others that are as short as an initial: “Maya T.” is no therapist."""
    return {word for word in words if len(word) > _INITIALS or len(words) == 1}


def _could_be_initials(words: list[str]) -> bool:
    return len(words) == 1 and len(words[0]) <= _INITIALS


def _is_titled(words: list[str]) -> bool:
    return len(words) > 1 and words[0] in _TITLES


class Names(NamedTuple):
    """What the specialist and the person are called, by those who know it."""

    specialist: str
    person: str


def guess(turns: Iterable[Turn], names: Names | None = None) -> Speakers:
    """Who is who, from labels if they say it, otherwise from behaviour.

    Confidence: .98 both labels say it, .95 both of two bear the `names`, .9 one of two says it, at most .85 by behaviour;
    .75 where several labels say the same, where what they say could be initials, or where names say it in part.
    Nobody is proposed where names and role words disagree, and no more than .75 where a label bears both names alike: who then
    looks at it decides. A word that one of the two is called is no role word.
    """
    spoken = _spoken(turns)
    labels = sorted(spoken, key=lambda label: -sum(map(len, spoken[label])))
    specialist, person = map(words_of, names or Names("", ""))
    called = {*specialist, *person}
    said = {label: _said(label, called) for label in labels}

    def says_role(phrase: str) -> bool:
        return _said_in(phrase, called).side != 0

    borne = {label: _Borne(bears(label, specialist, says_role), bears(label, person, says_role)) for label in labels}
    return _named(_unnamed(labels, said, spoken), said, borne)


def _unnamed(labels: list[str], said: dict[str, _Said], spoken: dict[str, list[str]]) -> Speakers:
    helpers, others = _on_side(1, said), _on_side(-1, said)
    if len(labels) < 2:
        return _alone(labels, helpers, others)
    placed = {*helpers, *others}
    rest = [label for label in labels if label not in placed]
    if not (helpers and others) and (not rest or all(said[label].unsure for label in helpers or others)):
        return _by_behaviour(labels[:2], spoken)
    return Speakers((helpers or rest)[0], (others or rest)[0], _sureness(said, helpers, others))


def _on_side(side: int, said: dict[str, _Said]) -> list[str]:
    """The labels that say a side, the plainest first; those that could be initials only where no other does."""
    found = sorted((label for label in said if said[label].side == side), key=lambda label: _plainness(said[label]))
    return [label for label in found if not said[label].unsure] or found


def _sureness(said: dict[str, _Said], helpers: list[str], others: list[str]) -> float:
    if len(helpers) > 1 or len(others) > 1:
        return _ASKED
    sure = sum(not said[label].unsure for label in (*helpers, *others))
    if sure == 2:
        return 0.98
    return _SAID if sure == 1 and len(said) == 2 else _ASKED


def _spoken(turns: Iterable[Turn]) -> dict[str, list[str]]:
    spoken: dict[str, list[str]] = {}
    for turn in turns:
        if turn.label and turn.label != UNPLACED:
            spoken.setdefault(turn.label, []).append(turn.text)
    return spoken


def _alone(labels: list[str], helpers: list[str], others: list[str]) -> Speakers:
    if helpers:
        return Speakers(helpers[0], None, _SAID)
    if others:
        return Speakers(None, others[0], _SAID)
    # A recording of one voice is most often the specialist's own microphone.
    return Speakers(labels[0], None, 0.3) if labels else Speakers()


def _by_behaviour(labels: list[str], spoken: dict[str, list[str]]) -> Speakers:
    first, second = (_helping(spoken[label]) for label in labels)
    specialist, person = labels if first >= second else reversed(labels)
    return Speakers(specialist, person, round(min(0.85, 0.5 + abs(first - second) / 2), 2))


def _helping(texts: list[str]) -> float:
    """How much somebody asks and speaks of the other rather than of themselves (about -1 to 2)."""
    asks = i = you = words = 0
    for text in texts[:_SAMPLE_TURNS]:
        tokens = [word.casefold() for word in text[:_SAMPLE_TEXT].replace("’", "'").split()]
        words += len(tokens)
        asks += "?" in text or (bool(tokens) and tokens[0] in _ASKING)
        i += sum(token in _I for token in tokens)
        you += sum(token in _YOU for token in tokens)
    share_asking = asks / max(1, min(len(texts), _SAMPLE_TURNS))
    return share_asking + (you - i) / max(1, you + i) * 0.5


class _Borne(NamedTuple):
    """How surely a label is each one's name: `IS`, `BEGINS`, `HOLDS` or 0."""

    specialist: int
    person: int


def _named(found: Speakers, said: Mapping[str, _Said], borne: Mapping[str, _Borne]) -> Speakers:
    """What roles or behaviour say, set beside whose name each label bears. Nobody who bears the other's name is proposed."""
    if _is_anothers(found.specialist, 1, said, borne) or _is_anothers(found.person, -1, said, borne):
        found = Speakers()
    if any(label and 0 < borne[label].specialist == borne[label].person for label in (found.specialist, found.person)):
        found = replace(found, confidence=min(found.confidence, _ASKED))
    least = HOLDS if found.confidence < _SAID else BEGINS
    mine = _bearer({label: at.specialist for label, at in borne.items() if at.specialist > at.person}, least)
    theirs = _bearer({label: at.person for label, at in borne.items() if at.person > at.specialist}, least)
    if not mine and not theirs:
        return found
    specialist = mine or _left(theirs, found.specialist, 1, said)
    person = theirs or _left(mine, found.person, -1, said)
    sides = [said[label].side if label else 0 for label in (specialist, person)]
    if sides[0] < sides[1]:
        return Speakers()
    if _is_anothers(specialist, 1, said, borne):
        specialist = None
    if _is_anothers(person, -1, said, borne):
        person = None
    who = Speakers(specialist, person, _ASKED)
    if sides[0] and sides[0] == sides[1]:  # each is called a guest, or each a counselor
        return who
    return replace(who, confidence=_name_sureness(who, found, borne))


def _is_anothers(label: str | None, side: int, said: Mapping[str, _Said], borne: Mapping[str, _Borne]) -> bool:
    """True for a label that bears the other's name more surely than its own, or as surely and no role word of this side."""
    if label is None:
        return False
    own, other = borne[label] if side > 0 else reversed(borne[label])
    return other > own or (other == own > 0 and said[label].side != side)


def _bearer(levels: Mapping[str, int], least: int) -> str | None:
    """The one label that bears a name most surely; None where two do so alike."""
    surest = max(levels.values(), default=0)
    bearers = [label for label, level in levels.items() if level == surest >= least]
    return bearers[0] if len(bearers) == 1 else None


def _left(taken: str | None, found: str | None, side: int, said: Mapping[str, _Said]) -> str | None:
    """Who is the other one: of two voices the one that is left, of more the one whose role word says so."""
    others = [label for label in said if label != taken]
    if len(others) == 1:
        return others[0]
    return found if found in others and said[found].side == side else None


def _name_sureness(who: Speakers, found: Speakers, borne: Mapping[str, _Borne]) -> float:
    alike = (who.specialist, who.person) == (found.specialist, found.person)
    before = found.confidence if alike and found.confidence >= _SAID else who.confidence
    if len(borne) != 2 or not (who.specialist and who.person):
        return before
    mine, theirs = borne[who.specialist], borne[who.person]
    both = _is_surely(mine.specialist, mine.person) and _is_surely(theirs.person, theirs.specialist)
    return max(_NAMED, before) if both else before


def _is_surely(own: int, other: int) -> bool:
    return own == IS > other or (own == BEGINS and not other)
