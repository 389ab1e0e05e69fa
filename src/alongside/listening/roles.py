"""Who is the specialist: role words first, then how each one speaks."""

import re
from collections.abc import Iterable
from typing import Final

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
        "peer",
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
        "par",
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
        "peer-participant",
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
_WORDS: Final = re.compile(r"[^\W\d_]+")
_ASKING: Final = word_set("what how why when where who which tell qué cómo cuándo dónde quién cuál cuéntame")
_I: Final = word_set("i i'm i've i'd i'll my me yo mi mis me")
_YOU: Final = word_set("you you're you've you'd your tú tu tus te usted")
_SAMPLE_TURNS: Final = 400
_SAMPLE_TEXT: Final = 2000


def is_role_word(label: str) -> bool:
    """True for a label that names a role, such as ``Therapist`` or ``Persona 1``."""
    return _stated(label) != 0


def _stated(label: str) -> int:
    """1 for the specialist's side, -1 for the person's, 0 when the label does not say."""
    words = {word.casefold() for word in _WORDS.findall(label)}
    if words & _SPECIALIST:
        return 1
    return -1 if words & _PERSON else 0


def guess(turns: Iterable[Turn]) -> Speakers:
    """Who is who, from labels if they say it, otherwise from behaviour.

    Confidence: .98 both labels say it, .9 one of two does, at most .85 by behaviour.
    """
    spoken = _spoken(turns)
    labels = sorted(spoken, key=lambda label: -sum(map(len, spoken[label])))
    helpers = [label for label in labels if _stated(label) > 0]
    others = [label for label in labels if _stated(label) < 0]
    if helpers and others:
        return Speakers(helpers[0], others[0], 0.98)
    if len(labels) < 2:
        return _alone(labels, helpers, others)
    if helpers or others:
        return _one_stated(labels, helpers, others)
    return _by_behaviour(labels[:2], spoken)


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


def _one_stated(labels: list[str], helpers: list[str], others: list[str]) -> Speakers:
    surely = 0.9 if len(labels) == 2 else 0.75
    if helpers:
        rest = [label for label in labels if label not in helpers]
        return Speakers(helpers[0], rest[0] if rest else None, surely)
    rest = [label for label in labels if label not in others]
    return Speakers(rest[0] if rest else None, others[0], surely)


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
