"""Moments worth looking at again: the good first, then the hard, each with one question."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from . import phrases
from .choosing import PRAISED, Candidate, Chooser, asks
from .danger import delicate, plainly_in_danger
from .language import Language, Spoken
from .openform import open_form
from .phrasebook import phrasebook
from .reading import Moment, ReadTurn
from .sentences import Sentence
from .sentences import sentences as sentences_of
from .spelling import spelt_out

_GOOD: Final = 3
_HARD: Final = 3
_MOST: Final = 5

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
        ("A wish for change may have come up, and you gave it back.", "How did it feel to stay with those words?"),
        ("Quizá apareció un deseo de cambio y lo devolviste.", "¿Cómo fue quedarte con esas palabras?"),
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
        ("Preguntaste dejando lugar para contar.", "¿Qué esperabas escuchar?"),
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
        ("Esto pudo sonar a reproche.", "¿Qué preocupación tuya había detrás de estas palabras?"),
    ),
    "dismissing": (
        ("This may have made something hard sound small.", "What would it be like to stay with it a moment longer?"),
        ("Esto pudo hacer que algo difícil sonara pequeño.", "¿Cómo sería quedarte ahí un momento más?"),
    ),
    "self_centred": (
        ("The talk may have turned to you here.", "Whom did this sharing serve?"),
        ("Aquí la conversación quizá se volvió hacia ti.", "¿A quién le sirvió que lo contaras?"),
    ),
    "outside_role": (  # not chosen any more: readings that were kept may hold it
        (
            "This may step outside the role: to diagnose, to plan treatment or to enforce.",
            "Who else could help with this, and what is yours to offer?",
        ),
        (
            "Esto puede salirse del rol: diagnosticar, planear un tratamiento o hacer cumplir reglas.",
            "¿Quién más podría ayudar con esto y qué te toca ofrecer a ti?",
        ),
    ),
    "enforcing": (
        (
            "This may be holding somebody to a rule, which is not a peer’s part.",
            "Who does hold this rule, and how could you stand beside the other with it?",
        ),
        (
            "Esto puede ser hacer cumplir una regla, y eso no le toca a un par.",
            "¿A quién le toca esta regla y cómo podrías acompañar a la otra persona ante ella?",
        ),
    ),
    "diagnosing": (
        ("This may be naming a diagnosis, which is outside the role.", "What did you see or hear, in plain words?"),
        (
            "Esto puede ser nombrar un diagnóstico, y eso queda fuera del rol.",
            "¿Qué viste o escuchaste, dicho en palabras sencillas?",
        ),
    ),
    "treatment_planning": (
        (
            "This may be planning treatment, which is outside the role.",
            "Who could answer this with them, and how could you help them ask?",
        ),
        (
            "Esto puede ser planear un tratamiento, y eso queda fuera del rol.",
            "¿Quién podría responderlo y cómo podrías ayudar a la otra persona a preguntar?",
        ),
    ),
    "pulled_away": (
        ("After this, the other may have pulled back.", "What might they have needed from you just then?"),
        ("Después de esto, la otra persona quizá se echó atrás.", "¿Qué habrá necesitado de ti en ese momento?"),
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
        ("They may have said what they want, and the talk went elsewhere.", "What could you have said back?"),
        ("Quizá dijo lo que quiere y la conversación siguió por otro lado.", "¿Qué podrías haber devuelto?"),
    ),
}
GOOD: Final = frozenset({"own_ideas", "came_back", "opened_up", "change_heard", *PRAISED.values()})
"""The kinds that hold up something good; every other kind is hard."""
WHERE_IT_IS_GRAVE: Final = frozenset(
    {"compassion", "dismissing", "confronting", "self_centred", "treatment_planning", "diagnosing", "enforcing"}
)
"""The kinds that are looked for near words about dying; there, to ask closed questions, to tell, to act and to call for help
is right. To name an illness, to advise a dose or to threaten with what will be lost is as little right there as anywhere."""
_THREATENS: Final = re.compile(
    r"\blos(?:e|ing) your\b|\bwrite you up\b|\b(?:kick|throw)\w* you\b|\bout of (?:the|this) (?:program|house|group)\b|\bdischarg|"
    r"\bviolat|\b(?:you'll|you will) be out\b|\b(?:vas a|puedes?|va a) perder\b|\b(?:pierdes?|perdés)\b|\b(?:te|lo|la) (?:echo|echan|saco|sacan)\b|"
    r"\bfuera (?:del|de la) (?:programa|casa|grupo)\b|\bexpuls",
    re.IGNORECASE,
)
"""What is said by whoever holds a rule over somebody; to say what must be told to others is no threat."""
_TO_SAFETY: Final = re.compile(
    r"hospital|emergenc|\bthe er\b|ambulanc|\b(?:911|988|112)\b|hotline|crisis|inpatient|clinic|\bcheck (?:yourself )?in|"
    r"\badmit (?:you|yourself)\b|\badmitted|urgencia|clínica|\bguardia\b|\bintern(?:ar|es|és|arte|arse|emos)|"
    r"\bingres(?:ar|es|arte|emos)",
    re.IGNORECASE,
)
"""What is said by whoever brings somebody to where they are safe: no plan of treatment."""
_NOT_NOW: Final = re.compile(
    r"\b(?:don't|do not|not) take (?:(?:any|all) of )?(?:them|those|these|anything|(?:the|your) (?:pills|tablets) (?:now|tonight))\b|"
    r"\bno (?:te |se |me )?l[ao]s? tom(?:es?|és|ar)\b|\bno te l[ao]s? vayas a tomar\b|\bno (?:te )?tom(?:es?|és) (?:nada|es[ao]s)\b|"
    r"\bno (?:te )?tom(?:es?|és) (?:las|tus) pastillas (?:ahora|esta noche)\b",
    re.IGNORECASE,
)
"""What is said by whoever begs somebody not to take what they hold."""
_FOR_GOOD: Final = re.compile(
    r"\bany ?more\b|\bany longer\b|\bever again\b|\bya no\b|\bnunca\b|\btom(?:es?|és|ar) más\b", re.IGNORECASE
)
_CHANGES_IT: Final = re.compile(
    r"\b(?:stop|quit) (?:taking|your|those|the (?:pills|meds|medication|lithium))\b|\bmak(?:es?|ing) you (?:worse|sick)\b|"
    r"\b(?:double|raise|increase|lower|halve|skip|cut) (?:your|the) |"
    r"\bdej(?:a|á|e|es|ar|ate|arte) (?:de tom|(?:las?|los|el|tus?|es[ao]s?) (?:pastilla|medic|litio|tratamiento))|"
    r"\bte (?:hacen?|ponen?|caen?) (?:mal|daño|peor)\b|\b(?:dobl|duplic|sub|baj|aument)\w{1,4} (?:la|tu) dosis\b|"
    r"(?<!if you )\btake (?:another|two|three|half|double)\b|\btóma(?:te|se)? (?:una?|dos|tres|media|otra|doble)\b",
    re.IGNORECASE,
)
"""What changes a treatment, in whatever sentence it stands."""
_ASKS_ON: Final = re.compile(
    r"(?:do you have|have you got) (?:a|any) (?:plans?|way)(?: to do it)?|(?:and )?(?:how|when|where) would you do it|"
    r"have you (?:thought about|decided) (?:how|when|where)(?: you would do it)?|have you tried(?: it)? before|"
    r"(?:do you have|have you got|are) the pills (?:with you|at home|there)|are you (?:safe|alone)(?: right)?(?: now| tonight)?|"
    r"(?:y )?(?:tienes|tenés|tiene) (?:un|algún) plan(?: para hacerlo)?|(?:y )?cómo lo harías|"
    r"(?:ya )?(?:has pensado en|decidiste) (?:cómo|cuándo|dónde)(?: lo harías)?|lo has intentado antes|"
    r"(?:tienes|tenés) las pastillas (?:contigo|en casa|ahí)|est[aá]s (?:a salvo|sol[ao])(?: ahora| esta noche)?"
)
"""What one asks next who has asked about it: whether there is a plan, a way, and somebody near."""
_REPROACHES: Final = re.compile(
    r"(?:but |pero |and |y )?(?:how (?:can|could|dare) you|cómo (?:puedes?|podés|pudiste|te atreves|se te ocurre))\b"
)


def sentences(kind: str, lang: str = "en", form: str = "") -> tuple[str, str]:
    """(why, prompt) of a kind of moment, in ``"en"`` or ``"es"``; `form` fills in an open form."""
    english, spanish = SENTENCES[kind]
    why, prompt = spanish if lang == "es" else english
    return why, prompt.replace("{form}", form)


def in_language(moment: Moment, turn: ReadTurn, lang: str) -> Moment:
    """The same moment with its sentences in another language (the open form keeps the turn's).

    A moment that was kept with an open form for which none is given any more is one without.
    """
    form = open_form(turn.text) or open_form(turn.text, "es") or ""
    kind = "closed_question" if moment.kind == "closed_with_form" and not form else moment.kind
    return Moment(moment.turn, kind, *sentences(kind, lang, form))


def find(turns: Sequence[ReadTurn], language: Language, danger: Iterable[int] = ()) -> tuple[Moment, ...]:
    """Up to five moments, no kind twice, no turn twice; the good ones first, and of the hard ones at most three.

    `language` is what the specialist mostly speaks; each turn is looked at in its own. `danger` are the turns in which
    somebody may speak of dying or of being hurt.
    """
    if language == "other":
        return ()
    chooser, grave = Chooser(turns, Spoken(turns, language)), frozenset(danger)
    good = _different(_fitting(chooser.good(), chooser, grave), set())[:_GOOD]
    hard = _different(_fitting(chooser.hard(), chooser, grave), {turn for turn, _ in good})[: min(_HARD, _MOST - len(good))]
    return tuple(_moment(turns[at], kind, chooser) for at, kind in [*good, *hard])


def _fitting(candidates: Iterable[Candidate], chooser: Chooser, grave: frozenset[int]) -> Iterator[Candidate]:
    """Near words about dying or being hurt, only what a person then needs, or must not meet: all else would be tactless.

    Whoever plainly asks about them, and says nothing besides, does what is right, whatever else was heard in it.
    """
    near = delicate(grave)
    for at, kind in candidates:
        turn = chooser.turns[at]
        language = chooser.language(turn)
        if at not in near or (_fits(kind, turn, language) and not (at in grave and _only_asks(turn, language))):
            yield at, kind


def _fits(kind: str, turn: ReadTurn, language: Language) -> bool:
    if kind == "enforcing":
        return bool(_THREATENS.search(turn.text.replace("’", "'")))
    return kind in WHERE_IT_IS_GRAVE and not (kind == "treatment_planning" and _calls_for_help(turn, language))


def _calls_for_help(turn: ReadTurn, language: Language) -> bool:
    """True where a sentence calls for help and none of the others plans a treatment."""
    parts = sentences_of(turn.text)
    others = [part for part in parts if not _helps(_words_of(part, turn.text))]
    return len(others) < len(parts) and not any(_treats(part, turn.text, language) for part in others)


def _helps(words: str) -> bool:
    begs = _NOT_NOW.search(words) and not _FOR_GOOD.search(words)
    return bool(_TO_SAFETY.search(words) or begs) and not _CHANGES_IT.search(words)


def _treats(part: Sentence, text: str, language: Language) -> bool:
    planned = any(heard.sign == "plans_treatment" for heard in phrasebook(phrases.role, language).hear(part))
    return planned or bool(_CHANGES_IT.search(_words_of(part, text)))


def _words_of(part: Sentence, text: str) -> str:
    return text[part.start : part.end].replace("’", "'")


def _only_asks(turn: ReadTurn, language: Language) -> bool:
    return all(part.asks for part in sentences_of(turn.text)) and asks_plainly(turn, language)


def asks_plainly(turn: ReadTurn, language: Language) -> bool:
    """True when what is asked in a turn is plainly whether somebody may die or be hurt, and nothing else is asked.

    To go on asking about a plan, a way or who is near belongs to it; a reproach in the shape of a question does not. Where
    nobody wrote question marks, a turn that was heard as a question is enough.
    """
    text = spelt_out(turn.text, language)
    parts = sentences_of(text)
    plain = [part for part in parts if _is_plain(part, text, language)]
    asked = [part for part in parts if part.asks]
    if not asked:
        return bool(plain) and asks(turn)
    return any(part.asks for part in plain) and all(part in plain or _ASKS_ON.fullmatch(" ".join(part.words)) for part in asked)


def _is_plain(part: Sentence, text: str, language: Language) -> bool:
    reproach = _REPROACHES.match(" ".join(part.words))
    return not reproach and plainly_in_danger(text[part.start : part.end], language, asked=True)


def _different(candidates: Iterable[Candidate], taken: set[int]) -> list[Candidate]:
    chosen: dict[str, int] = {}
    for at, kind in candidates:
        if kind not in chosen and at not in taken:
            chosen[kind] = at
            taken.add(at)
    return [(at, kind) for kind, at in chosen.items()]


def _moment(turn: ReadTurn, kind: str, chooser: Chooser) -> Moment:
    return Moment(turn.index, kind, *sentences(kind, "en", chooser.opened(turn) or ""))
