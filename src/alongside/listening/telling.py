"""A reading told in calm plain text, for a terminal."""

from collections.abc import Iterator
from typing import Any, Final

from .measures import FEW
from .moments import in_language
from .notices import translate
from .reading import Reading

_ES: Final = {
    "Conversation {id}": "Conversación {id}",
    "Specialist: {specialist}. Person: {person}.": "Especialista: {specialist}. Persona: {person}.",
    "Please note: {text}": "Ten en cuenta: {text}",
    "Who spoke how much": "Cuánto habló cada quien",
    "{label}: {words} words in {turns} turns ({share} %)": "{label}: {words} palabras en {turns} turnos ({share} %)",
    "What was heard (hints, not grades)": "Lo que se escuchó (pistas, no calificaciones)",
    "Questions: about {open} open, {closed} closed": "Preguntas: unas {open} abiertas y {closed} cerradas",
    "Reflections: about {count}": "Reflejos: unos {count}",
    "Reflections: none were heard": "Reflejos: no se escuchó ninguno",
    "Reflections for each question: {value} (likely {low} to {high})": "Reflejos por cada pregunta: {value} "
    "(probablemente de {low} a {high})",
    "Long stretches (60 words or more): {count}": "Tramos largos (60 palabras o más): {count}",
    "Moments worth another look": "Momentos que vale la pena volver a mirar",
    "nobody": "nadie",
    "more": "más",
}
_EXCERPT: Final = 160


def tell(reading: Reading, lang: str = "en") -> str:
    """The reading as lines of text, in ``"en"`` or ``"es"``."""
    return "\n".join([*_heading(reading, lang), *_balance(reading, lang), *_heard(reading, lang), *_moments(reading, lang), ""])


def _t(template: str, lang: str, /, **values: object) -> str:
    return (_ES[template] if lang == "es" else template).format(**values)


def _heading(reading: Reading, lang: str) -> Iterator[str]:
    title = _t("Conversation {id}", lang, id=reading.id)
    yield title
    yield "=" * len(title)
    who = {role: getattr(reading.speakers, role) or _t("nobody", lang) for role in ("specialist", "person")}
    yield _t("Specialist: {specialist}. Person: {person}.", lang, **who)
    for warning in reading.warnings:
        yield _t("Please note: {text}", lang, text=translate(warning, lang))


def _balance(reading: Reading, lang: str) -> Iterator[str]:
    yield ""
    yield _t("Who spoke how much", lang)
    for role in ("specialist", "person"):
        spoken = reading.measures["speakers"][role]
        if spoken["turns"]:
            label = getattr(reading.speakers, role)
            share = round(100 * spoken["share"])
            yield "  " + _t(
                "{label}: {words} words in {turns} turns ({share} %)",
                lang, label=label, words=spoken["words"], turns=spoken["turns"], share=share,
            )  # fmt: skip


def _heard(reading: Reading, lang: str) -> Iterator[str]:
    questions, reflections = reading.measures["questions"], reading.measures["reflections"]
    yield ""
    yield _t("What was heard (hints, not grades)", lang)
    yield "  " + _t("Questions: about {open} open, {closed} closed", lang, open=questions["open"], closed=questions["closed"])
    if count := reflections["simple"] + reflections["complex"]:
        yield "  " + _t("Reflections: about {count}", lang, count=count)
    else:
        yield "  " + _t("Reflections: none were heard", lang)
    if (ratio := reflections["to_questions"])["value"] is not None and ratio["of"] >= FEW:
        yield "  " + _ratio(ratio, lang)
    yield "  " + _t("Long stretches (60 words or more): {count}", lang, count=len(reading.measures["lectures"]))


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
        excerpt = turn.text if len(turn.text) <= _EXCERPT else turn.text[:_EXCERPT].rsplit(" ", 1)[0] + "…"
        yield f"  {moment.turn + 1}. {turn.label}: “{excerpt}”"
        yield f"     {told.why} {told.prompt}"
