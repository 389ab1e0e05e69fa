"""Who is the specialist: role words first, then how each one speaks."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from .conversation import Speakers, Turn
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
        "mentor",
        "entrevistadora",
        "entrevistador",
        "trabajadora",
        "trabajador",
        "promotora",
        "promotor",
        "coach",
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
_TITLES: Final = word_set("dr dra")
_ROLES: Final = _SPECIALIST | _PERSON | _PEER
_INITIALS: Final = 2
"""A word of so few letters can be somebody's initials."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_BRACKETED: Final = re.compile(r"[(\[]([^)\]]*)")
_OWNED: Final = re.compile(r"(?:['’]s|s['’])\s")
_OF: Final = re.compile(r"\s(?:of|de|del)\s", re.IGNORECASE)
_ASKING: Final = word_set("what how why when where who which tell qué cómo cuándo dónde quién cuál cuéntame")
_I: Final = word_set("i i'm i've i'd i'll my me yo mi mis me")
_YOU: Final = word_set("you you're you've you'd your tú tu tus te usted")
_ASKED: Final = 0.75
_SAMPLE_TURNS: Final = 400
_SAMPLE_TEXT: Final = 2000


class _Said(NamedTuple):
    """What a label says: 1 for the specialist's side, -1 for the person's, 0 for neither.

    `unsure` marks what could be initials, too; `besides` is how many words say something else.
    """

    side: int = 0
    unsure: bool = False
    besides: int = 0


def is_role_word(label: str) -> bool:
    """True for a label with a word for a role in it, such as ``Therapist`` or ``Persona 1``."""
    return any(_long_or_alone(words) & _ROLES or _is_titled(words) for words in map(_words, _phrases(label)))


def _said(label: str) -> _Said:
    found = [_said_in(phrase) for phrase in _phrases(label)]
    helping = [said for said in found if said.side > 0]
    return min(helping or [said for said in found if said.side < 0] or [_Said()], key=_plainness)


def _plainness(said: _Said) -> tuple[bool, int]:
    return said.unsure, said.besides


def _phrases(label: str) -> list[str]:
    """What stands outside the brackets of a label, and what in each."""
    return [_BRACKETED.sub(" ", label), *_BRACKETED.findall(label)]


def _said_in(phrase: str) -> _Said:
    words = _words(_OF.split(_OWNED.split(phrase)[-1])[0])  # "client's mother", "madre de la clienta"
    named = _long_or_alone(words)
    besides = sum(word not in _ROLES | _SUPPORT for word in words)
    if named & _SPECIALIST or _is_titled(words):
        return _Said(1, _could_be_initials(words), besides)
    if named & _PERSON:
        return _Said(-1, _could_be_initials(words), besides)
    everything = set(_words(phrase))
    return _Said(1, besides=besides) if everything & _PEER and everything & _SUPPORT else _Said()


def _words(phrase: str) -> list[str]:
    return [word.casefold() for word in _WORDS.findall(phrase)]


def _long_or_alone(words: list[str]) -> set[str]:
    """The words without those beside others that are as short as an initial: “Maya T.” is no therapist."""
    return {word for word in words if len(word) > _INITIALS or len(words) == 1}


def _could_be_initials(words: list[str]) -> bool:
    return len(words) == 1 and len(words[0]) <= _INITIALS


def _is_titled(words: list[str]) -> bool:
    return len(words) > 1 and words[0] in _TITLES


def guess(turns: Iterable[Turn]) -> Speakers:
    """Who is who, from labels if they say it, otherwise from behaviour.

    Confidence: .98 both labels say it, .9 one of two does, at most .85 by behaviour; .75 where several labels say
    the same, or where what they say could be initials.
    """
    spoken = _spoken(turns)
    labels = sorted(spoken, key=lambda label: -sum(map(len, spoken[label])))
    said = {label: _said(label) for label in labels}
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
    return 0.9 if sure == 1 and len(said) == 2 else _ASKED


def _spoken(turns: Iterable[Turn]) -> dict[str, list[str]]:
    spoken: dict[str, list[str]] = {}
    for turn in turns:
        if turn.label:
            spoken.setdefault(turn.label, []).append(turn.text)
    return spoken


def _alone(labels: list[str], helpers: list[str], others: list[str]) -> Speakers:
    if helpers:
        return Speakers(helpers[0], None, 0.9)
    if others:
        return Speakers(None, others[0], 0.9)
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
