"""A reading told in calm plain text, for a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .choosing import LIGHTER, PRAISED
from .claims import Claims, claims_of
from .danger import in_reading
from .measures import FEW
from .moments import in_language
from .notices import translate, worth_saying
from .reading import Moment, Reading, ReadTurn, Span

_ES: Final = {
    "Conversation {id}": "Conversación {id}",
    "Specialist: {specialist}. Person: {person}.": "Especialista: {specialist}. Persona: {person}.",
    "Please note: {text}": "Ten en cuenta: {text}",
    "Who spoke how much": "Cuánto habló cada quien",
    "{label}: {words} in {turns} ({share} %)": "{label}: {words} en {turns} ({share} %)",
    "{label}: {turns}": "{label}: {turns}",
    "1 word": "1 palabra",
    "{count} words": "{count} palabras",
    "1 turn": "1 turno",
    "{count} turns": "{count} turnos",
    "Words are not set apart by spaces in this writing, so they are not counted.": "En esta escritura las palabras no se "
    "separan con espacios, así que no se cuentan.",
    "What was heard (hints, not grades)": "Lo que se escuchó (pistas, no calificaciones)",
    "Questions: about {open} open, {closed} closed": "Preguntas: abiertas, más o menos {open}; cerradas, {closed}",
    "Questions and reflections are not read in this language.": "Las preguntas y los reflejos no se leen en este idioma.",
    "Reflections: about {count}": "Reflejos: más o menos {count}",
    "Reflections: none were heard": "Reflejos: no se escuchó ninguno",
    "Reflections for each question: {value} (likely {low} to {high})": "Reflejos por cada pregunta: {value} "
    "(probablemente de {low} a {high})",
    "Long stretches (60 words or more): {count}": "Tramos largos (60 palabras o más): {count}",
    "Moments worth another look": "Momentos que vale la pena volver a mirar",
    "Words to take seriously": "Palabras que hay que tomar en serio",
    "These can be about dying, about hurting oneself or somebody, or about being hurt. Some are missed, some are found wrongly.": "Pueden "
    "tratar de morir, de hacerse daño o hacérselo a alguien, o de ser lastimado por alguien. Algunas se escapan, y otras se encuentran "
    "sin razón.",
    "If it may have been meant: ask plainly, stay, and tell your supervisor today.": "Si pudo decirse en serio: pregunta con "
    "claridad, quédate, y cuéntaselo hoy a quien te supervisa.",
    "nobody": "nadie",
    "more": "más",
}
_EXCERPT: Final = 160
_LEAD: Final = 40
"""Characters before the words that an excerpt is about, so that they do not stand there without a beginning."""
_SHOWN_BY: Final[Mapping[str, str]] = {kind: code for code, kind in {**PRAISED, **LIGHTER}.items()} | {
    "own_ideas": "open_question",
    "question_run": "closed_question",
    "closed_with_form": "closed_question",
}
"""What a moment is about, where it is not called so itself."""
_OF_DANGER: Final = (
    "These can be about dying, about hurting oneself or somebody, or about being hurt. Some are missed, some are found wrongly.",
    "If it may have been meant: ask plainly, stay, and tell your supervisor today.",
)


def tell(reading: Reading, lang: str = "en") -> str:
    """The reading as lines of text, in ``"en"`` or ``"es"``."""
    claims = claims_of(reading)
    parts = (
        _heading(reading, lang),
        _danger(reading, lang),
        _balance(reading, claims, lang),
        _heard(reading, claims, lang),
        _moments(reading, lang),
    )
    return "\n".join([line for part in parts for line in part] + [""])


def _t(template: str, lang: str, /, **values: object) -> str:
    return (_ES[template] if lang == "es" else template).format(**values)


def _counted(count: int, thing: str, lang: str) -> str:
    return _t(f"1 {thing}" if count == 1 else f"{{count}} {thing}s", lang, count=count)


def _heading(reading: Reading, lang: str) -> Iterator[str]:
    title = _t("Conversation {id}", lang, id=reading.id)
    yield title
    yield "=" * len(title)
    who = {role: getattr(reading.speakers, role) or _t("nobody", lang) for role in ("specialist", "person")}
    yield _t("Specialist: {specialist}. Person: {person}.", lang, **{role: _unended(label) for role, label in who.items()})
    for warning in worth_saying(reading.warnings):
        yield _t("Please note: {text}", lang, text=translate(warning, lang))


def _danger(reading: Reading, lang: str) -> Iterator[str]:
    if not reading.danger:
        return
    yield from ("", _t("Words to take seriously", lang))
    for at, spans in in_reading(reading).items():
        turn = reading.turns[at]
        yield f"  {at + 1}. {turn.label}: “{_around(turn.text, spans)}”"
    for sentence in _OF_DANGER:
        yield f"  {_t(sentence, lang)}"


def _unended(label: str) -> str:
    """A label without the full stop that the sentence brings itself ("Maya T.")."""
    return label.removesuffix(".") or label


def _balance(reading: Reading, claims: Claims, lang: str) -> Iterator[str]:
    yield ""
    yield _t("Who spoke how much", lang)
    for role in ("specialist", "person"):
        spoken = reading.measures["speakers"][role]
        if spoken["turns"]:
            label = getattr(reading.speakers, role)
            share = round(100 * spoken["share"])
            words, turns = _counted(spoken["words"], "word", lang), _counted(spoken["turns"], "turn", lang)
            told = "{label}: {words} in {turns} ({share} %)" if claims.words else "{label}: {turns}"
            yield "  " + _t(told, lang, label=label, words=words, turns=turns, share=share)
    if not claims.words:
        yield "  " + _t("Words are not set apart by spaces in this writing, so they are not counted.", lang)


def _heard(reading: Reading, claims: Claims, lang: str) -> Iterator[str]:
    yield ""
    yield _t("What was heard (hints, not grades)", lang)
    if claims.specialist:
        yield from _asked_and_reflected(reading, lang)
    else:
        yield "  " + _t("Questions and reflections are not read in this language.", lang)
    if claims.words:
        yield "  " + _t("Long stretches (60 words or more): {count}", lang, count=len(reading.measures["lectures"]))


def _asked_and_reflected(reading: Reading, lang: str) -> Iterator[str]:
    questions, reflections = reading.measures["questions"], reading.measures["reflections"]
    yield "  " + _t("Questions: about {open} open, {closed} closed", lang, open=questions["open"], closed=questions["closed"])
    if count := reflections["simple"] + reflections["complex"]:
        yield "  " + _t("Reflections: about {count}", lang, count=count)
    else:
        yield "  " + _t("Reflections: none were heard", lang)
    if (ratio := reflections["to_questions"])["value"] is not None and ratio["of"] >= FEW:
        yield "  " + _ratio(ratio, lang)


def _ratio(ratio: dict[str, Any], lang: str) -> str:
    low, high = (_t("more", lang) if bound is None else bound for bound in ratio["interval"])
    return _t("Reflections for each question: {value} (likely {low} to {high})", lang, value=ratio["value"], low=low, high=high)


def _moments(reading: Reading, lang: str) -> Iterator[str]:
    if not reading.moments:
        return
    yield ""
    yield _t("Moments worth another look", lang)
    for moment in reading.moments:
        turn = reading.turns[moment.turn]
        told = in_language(moment, turn, lang)
        yield f"  {moment.turn + 1}. {turn.label}: “{_around(turn.text, _shown(moment, turn))}”"
        yield f"     {told.why} {told.prompt}"


def _shown(moment: Moment, turn: ReadTurn) -> list[Span]:
    """The words that show what a moment is about; of some moments the whole turn does."""
    code = _SHOWN_BY.get(moment.kind, moment.kind)
    return [span for behaviour in turn.behaviours if behaviour.code == code for span in behaviour.evidence]


def _around(text: str, spans: Iterable[Span]) -> str:
    """So much of a turn as a line can hold: from its beginning, if the first of the spans ends there, or else from shortly before it."""
    if len(text) <= _EXCERPT:
        return text
    first, last = min(spans, default=(0, 0))
    before = max(0, first - _LEAD)
    start = 0 if last <= _EXCERPT else text.rfind(" ", 0, before) + 1 or before
    said = text[start : start + _EXCERPT]
    if start + _EXCERPT < len(text):
        said = said.rsplit(" ", 1)[0] + "…"
    return f"…{said}" if start else said
