"""Moments worth looking at again: the good first, then the hard, each with one question."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from .language import Language
from .measures import LECTURE_WORDS, openings, words_in
from .openform import open_form
from .reading import SURE, Moment, ReadTurn
from .stance import owns_up
from .talk import plans

_GOOD: Final = 3
_MOST: Final = 5
_RUN: Final = 3
_A_QUESTION: Final = 4
_SHORT_ANSWER: Final = 8
_AN_IDEA: Final = 12
_QUITE: Final = 0.6

# For each kind, why and prompt: first in English, then in Spanish.
SENTENCES: Final[dict[str, tuple[tuple[str, str], tuple[str, str]]]] = {
    "own_ideas": (
        ("You asked openly, and they found a way of their own.", "What about the question left room?"),
        ("Preguntaste con apertura y la otra persona halló su propio camino.", "¿Qué de la pregunta dejó espacio?"),
    ),
    "came_back": (
        ("You noticed that you had gone ahead, and you came back.", "What helped you notice?"),
        ("Notaste que ibas por delante y volviste.", "¿Qué te ayudó a notarlo?"),
    ),
    "opened_up": (
        ("After this, the other spoke at length.", "What about this may have made room?"),
        ("Después de esto, la otra persona habló largo rato.", "¿Qué pudo abrir ese espacio?"),
    ),
    "change_heard": (
        ("A wish for change came up, and you gave it back.", "How did it feel to stay with those words?"),
        ("Apareció un deseo de cambio y lo devolviste.", "¿Cómo fue quedarte con esas palabras?"),
    ),
    "deeper_reflection": (
        ("You may have said back more than the words alone.", "What did you hear beneath the words?"),
        ("Quizá devolviste algo más que las palabras.", "¿Qué escuchaste debajo de las palabras?"),
    ),
    "affirmed": (
        ("You named something good that you saw.", "Which strength could you name another time?"),
        ("Nombraste algo bueno que viste.", "¿Qué fortaleza podrías nombrar otra vez?"),
    ),
    "choice_offered": (
        ("You said that the choice is theirs.", "Where else could the choice be theirs?"),
        ("Dijiste que la decisión es suya.", "¿En qué más podría decidir la otra persona?"),
    ),
    "compassion": (
        ("You met what was hard with warmth.", "What helped you stay close here?"),
        ("Recibiste lo difícil con calidez.", "¿Qué te ayudó a estar cerca aquí?"),
    ),
    "asked_first": (
        ("You asked before you shared.", "What changed because you asked?"),
        ("Preguntaste antes de compartir.", "¿Qué cambió porque preguntaste?"),
    ),
    "invited": (
        ("You asked in a way that leaves room.", "What did you hope to hear?"),
        ("Preguntaste de un modo que deja espacio.", "¿Qué esperabas escuchar?"),
    ),
    "lecture": (
        ("You spoke for a long stretch here.", "What might they have said, had you paused halfway?"),
        ("Aquí hablaste un buen rato seguido.", "¿Qué habría dicho la otra persona si hubieras hecho una pausa?"),
    ),
    "question_run": (
        ("Several questions came one after another.", "Which answer would you like to have reflected?"),
        ("Vinieron varias preguntas seguidas.", "¿Qué respuesta te habría gustado reflejar?"),
    ),
    "unasked_advice": (
        ("This may be advice that was not asked for.", "What might they have thought of by themselves?"),
        ("Esto puede ser un consejo que no se pidió.", "¿Qué se le podría haber ocurrido a la otra persona?"),
    ),
    "confronting": (
        ("This may have come across as a challenge.", "What worry of yours was behind these words?"),
        ("Esto pudo sonar como un reto.", "¿Qué preocupación tuya había detrás de estas palabras?"),
    ),
    "dismissing": (
        ("This may have made something hard sound small.", "What would it be like to stay with it a moment longer?"),
        ("Esto pudo hacer que algo difícil sonara pequeño.", "¿Cómo sería quedarte ahí un momento más?"),
    ),
    "self_centred": (
        ("The talk may have turned to you here.", "Whom did this sharing serve?"),
        ("Aquí la conversación quizá se volvió hacia ti.", "¿A quién sirvió compartir esto?"),
    ),
    "outside_role": (
        (
            "This may step outside the role: to diagnose, to plan treatment or to enforce.",
            "Who else could help with this, and what is yours to offer?",
        ),
        (
            "Esto puede salirse del rol: diagnosticar, planear un tratamiento o hacer cumplir reglas.",
            "¿Quién más podría ayudar con esto y qué te toca ofrecer a ti?",
        ),
    ),
    "closed_question": (
        ("This question can be answered in a word or two.", "How might it sound as an invitation?"),
        ("Esta pregunta se puede contestar en una o dos palabras.", "¿Cómo sonaría como una invitación?"),
    ),
    "closed_with_form": (
        ("This question can be answered in a word or two.", "How would it feel to ask: “{form}”"),
        ("Esta pregunta se puede contestar en una o dos palabras.", "¿Cómo sería preguntar: «{form}»?"),
    ),
    "passed_by": (
        ("A wish for change came up, and the talk went elsewhere.", "What could you have said back?"),
        ("Apareció un deseo de cambio y la conversación siguió por otro lado.", "¿Qué podrías haber devuelto?"),
    ),
}
_GRAVE_CODES: Final = {
    "confronting": "confronting",
    "dismissing": "dismissing",
    "enforcing": "outside_role",
    "diagnosing": "outside_role",
    "treatment_planning": "outside_role",
}
_LIGHTER_CODES: Final = {"self_centred": "self_centred", "advice_without_permission": "unasked_advice"}
_QUESTIONS: Final = ("open_question", "closed_question")
_REFLECTIONS: Final = ("simple_reflection", "complex_reflection")
_GOOD_CODES: Final = {
    "complex_reflection": "deeper_reflection",
    "autonomy": "choice_offered",
    "compassion": "compassion",
    "advice_with_permission": "asked_first",
    "affirmation": "affirmed",
    "open_question": "invited",
}
GOOD: Final = frozenset({"own_ideas", "came_back", "opened_up", "change_heard", *_GOOD_CODES.values()})
"""The kinds that hold up something good; every other kind is hard."""
_Candidate = tuple[int, str]


def sentences(kind: str, lang: str = "en", form: str = "") -> tuple[str, str]:
    """(why, prompt) of a kind of moment, in ``"en"`` or ``"es"``; `form` fills in an open form."""
    english, spanish = SENTENCES[kind]
    why, prompt = spanish if lang == "es" else english
    return why, prompt.replace("{form}", form)


def in_language(moment: Moment, turn: ReadTurn, lang: str) -> Moment:
    """The same moment with its sentences in another language (the open form keeps the turn's)."""
    form = open_form(turn.text) or open_form(turn.text, "es") or ""
    return Moment(moment.turn, moment.kind, *sentences(moment.kind, lang, form))


def find(turns: Sequence[ReadTurn], language: Language) -> tuple[Moment, ...]:
    """Up to five moments, no kind twice, no turn twice; the good ones first."""
    if language == "other":
        return ()
    good = _different(_good(turns, language), set())[:_GOOD]
    hard = _different(_hard(turns, language), {turn for turn, _ in good})[: _MOST - len(good)]
    return tuple(_moment(turns[at], kind, language) for at, kind in [*good, *hard])


def _different(candidates: Iterable[_Candidate], taken: set[int]) -> list[_Candidate]:
    chosen: dict[str, int] = {}
    for at, kind in candidates:
        if kind not in chosen and at not in taken:
            chosen[kind] = at
            taken.add(at)
    return [(at, kind) for kind, at in chosen.items()]


def _moment(turn: ReadTurn, kind: str, language: Language) -> Moment:
    form = open_form(turn.text, language) or ""
    return Moment(turn.index, kind, *sentences(kind, "en", form))


def _good(turns: Sequence[ReadTurn], language: Language) -> Iterator[_Candidate]:
    yield from _own_ideas(turns, language)
    for turn in turns:
        if turn.speaker == "specialist" and not _pressed(turn) and owns_up(turn.text, language):
            yield turn.index, "came_back"
    for opening in openings(turns):
        before = opening["after"]["turn"]
        if _made_room(turns[before]):
            yield before, "opened_up"
    yield from _answers(turns, "change_heard", lambda turn: turn.main == "reflection" and not _pressed(turn))
    yield from _surest([turn for turn in turns if not _pressed(turn)], _GOOD_CODES, _QUITE)


def _hard(turns: Sequence[ReadTurn], language: Language) -> Iterator[_Candidate]:
    # A false accusation costs more than a miss: of the hard kinds only what is sure is shown.
    yield from _surest(turns, _GRAVE_CODES, SURE)
    yield from _lectures(turns)
    yield from _question_runs(turns)
    yield from _surest(turns, _LIGHTER_CODES, SURE)
    yield from _closed(turns, language)
    yield from _answers(turns, "passed_by", lambda turn: turn.main == "input")


def _own_ideas(turns: Sequence[ReadTurn], language: Language) -> Iterator[_Candidate]:
    """Open questions that a plan answered, the longest answer first."""
    found = [
        (words_in(answer.text), -turn.index)
        for turn, answer in itertools.pairwise(turns)
        if turn.heard("open_question") and not _pressed(turn) and _is_idea(answer, language)
    ]
    yield from ((-at, "own_ideas") for _, at in sorted(found, reverse=True))


def _is_idea(answer: ReadTurn, language: Language) -> bool:
    return answer.talk == "change" and words_in(answer.text) >= _AN_IDEA and plans(answer.text, language)


def _lectures(turns: Sequence[ReadTurn]) -> Iterator[_Candidate]:
    """Long stretches; those with a short answer first, then the longest."""
    found = []
    for turn, answer in itertools.zip_longest(turns, turns[1:]):
        words = words_in(turn.text)
        if turn.speaker == "specialist" and words >= LECTURE_WORDS:
            short = bool(answer) and answer.speaker == "person" and words_in(answer.text) <= _SHORT_ANSWER
            found.append((short, words, -turn.index))
    yield from ((-at, "lecture") for _, _, at in sorted(found, reverse=True))


def _made_room(turn: ReadTurn) -> bool:
    return not _pressed(turn) and (turn.main == "reflection" or turn.heard("open_question", "compassion"))


def _pressed(turn: ReadTurn) -> bool:
    """True for a turn that should not be held up as a good one, whatever else it did."""
    return turn.heard(*_GRAVE_CODES, *_LIGHTER_CODES) or words_in(turn.text) >= LECTURE_WORDS


def _only_closed(turn: ReadTurn) -> bool:
    surely = any(behaviour.code == "closed_question" and not behaviour.may_be for behaviour in turn.behaviours)
    return surely and not turn.heard("open_question") and words_in(turn.text) >= _A_QUESTION


def _surest(turns: Sequence[ReadTurn], kinds: dict[str, str], least: float) -> Iterator[_Candidate]:
    """The turns that show a code at least so surely: in the order of `kinds`, then the surest first."""
    shown: dict[str, list[tuple[float, int]]] = {code: [] for code in kinds}
    for turn in turns:
        for behaviour in turn.behaviours:
            if behaviour.code in kinds and behaviour.confidence >= least:
                shown[behaviour.code].append((-behaviour.confidence, turn.index))
    for code, kind in kinds.items():
        yield from ((at, kind) for _, at in sorted(shown[code]))


def _answers(turns: Sequence[ReadTurn], kind: str, is_it: Callable[[ReadTurn], bool]) -> Iterator[_Candidate]:
    for before, turn in itertools.pairwise(turns):
        if before.talk == "change" and turn.speaker == "specialist" and is_it(turn):
            yield turn.index, kind


def _question_runs(turns: Sequence[ReadTurn]) -> Iterator[_Candidate]:
    run = 0
    for turn in turns:
        if turn.speaker != "specialist":
            continue
        if words_in(turn.text) >= _A_QUESTION or turn.heard(*_QUESTIONS):
            run = run + 1 if turn.heard(*_QUESTIONS) and not turn.heard(*_REFLECTIONS) else 0
        if run >= _RUN:
            yield turn.index, "question_run"
            return


def _closed(turns: Sequence[ReadTurn], language: Language) -> Iterator[_Candidate]:
    closed = [turn for turn in turns if _only_closed(turn)]
    for turn in closed:
        if open_form(turn.text, language):
            yield turn.index, "closed_with_form"
            return
    if closed:
        yield closed[0].index, "closed_question"
