"""The parts of a Spanish question that go over into its open form: what somebody does, a thing, a person, a time.

Read as in `open_english_parts`. A question to "usted" looks like one about somebody else, so that nobody who is named may
stand in it as the one who did it.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from alongside.listening.words import PLAIN, word_set

from .open_spanish_plain import plain
from .open_spanish_verbs import (
    ASKED_AFTER,
    ASKED_AS_IT_GOES,
    BY_DOING,
    BY_DONE,
    BY_FUTURE,
    KNOWN,
    NOW,
    NOW_OF_USTED,
    PAST,
    PAST_OF_USTED,
    infinitive,
    may_follow,
    verb_in,
)

Said = dict[str, str]
Part = Callable[[str], Said | None]

_PRONOUNS: Final = word_set("te se lo la los las le les")
_AT_ITS_END: Final = "(?:me|te|se|nos|los|las|les|lo|la|le)"
_INFINITIVE: Final = re.compile(rf"(?P<verb>[a-zñáéíóú]*?[aeiíáé]r){_AT_ITS_END}{{0,2}}")
_GERUND: Final = re.compile(rf"(?P<verb>[a-zñáéíóú]+?(?:ndo|ándo|éndo))(?P<pronouns>{_AT_ITS_END}{{0,2}})")
_NO_VERBS: Final = word_set("ayer mujer lugar hogar")
_SOMEBODY: Final = re.compile(r"(?:tu|tus|su|sus|el|la|los|las|un|una|ella|él|ellos|ellas|alguien|[A-ZÁÉÍÓÚ])")


def _split(text: str) -> tuple[list[str], str, str]:
    """The pronouns before a verb, the verb and the rest."""
    words = text.split(" ")
    count = next((at for at, word in enumerate(words) if word.lower() not in _PRONOUNS), len(words))
    return [word.lower() for word in words[:count]], "".join(words[count : count + 1]).lower(), " ".join(words[count + 1 :])


def _said_to(you: Mapping[str, str], usted: Mapping[str, str], text: str) -> tuple[str, str, str] | None:
    """How a form speaks to "tú", or to "usted", what they did or do, and its verb."""
    pronouns, verb, rest = _split(text)
    if known := verb_in(you, verb):
        found = infinitive(known, pronouns, rest) if pronouns != ["se"] else None
        return ("te", found, known) if found else None
    if verb not in usted or "te" in pronouns or _names_who_did(usted[verb], rest):
        return None
    found = infinitive(usted[verb], pronouns, rest)
    return ("le", found, usted[verb]) if found else None


def _names_who_did(verb: str, rest: str) -> bool:
    """True where what follows a verb may be the one who did it ("llamó su hermana"), and not what was done ("pagó la renta")."""
    return bool((_ANYBODY if verb in _OF_A_THING else _SOMEBODY).match(rest))


def did(text: str) -> Said | None:
    """What somebody did: "la llamaste esta semana"."""
    found = _said_to(PAST, PAST_OF_USTED, text)
    return _named("work", _past(found[1]), found[0]) if found and _says_of_what(found[1]) and found[2] in ASKED_AFTER else None


def does(text: str) -> Said | None:
    """What somebody does: "hablas con tu papá"."""
    found = _said_to(NOW, NOW_OF_USTED, text)
    return _named("usual", _present(found[1]), found[0]) if found and _says_of_what(found[1]) else None


def _named(key: str, said: str | None, to: str) -> Said | None:
    return {key: said, "te": to} if said else None


def _says_of_what(deed: str) -> bool:
    """False of a verb alone: "¿Llamaste?" wants to know no more than whether somebody did."""
    return " " in deed or not deed.endswith("r")


def _past(deed: str) -> str | None:
    """What can be asked of a deed, how it went with it: "lo de la cita" for "ir a la cita", "lo de llamarla"."""
    verb, _, rest = deed.partition(" ")
    if verb in _OF_A_THING and (found := _A_THING.match(rest)):
        return f"{_MATTER_OF[found[1]]}{rest[found.end() :]}"
    if verb != "ir":
        return f"lo de {deed}"
    if found := _TO_A_GATHERING.match(rest):
        return f"{_MATTER_OF[found[1]]}{rest[found.end() :]}"
    return f"lo de {deed}" if _TO_SOME_GATHERING.match(rest) else None


def _present(deed: str) -> str | None:
    """What can be asked of a deed, how it goes with it: "el grupo" for "ir al grupo", "lo de buscar trabajo"."""
    verb, _, rest = deed.partition(" ")
    found = _TO_A_GATHERING.match(rest) if verb == "ir" else None
    return f"{'el' if found[1] == 'al' else found[1].removeprefix('a ')} {rest[found.end() :]}" if found else _past(deed)


_ON_THOSE_DAYS: Final = re.compile(r" (los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos))$")
_OF_A_THING: Final = word_set("conseguir terminar empezar solicitar resolver arreglar pagar encontrar tramitar sacar hacer")
_MATTER_OF: Final = (
    dict.fromkeys(["el", "un", "al"], "lo del ")
    | dict.fromkeys(["la", "una", "a la"], "lo de la ")
    | {"los": "lo de los ", "las": "lo de las ", "a los": "lo de los ", "a las": "lo de las "}
    | {f"{to}{whose}": f"{whose} " for to in ("", "a ") for whose in ("tu", "tus", "su", "sus")}
)
_A_THING: Final = re.compile(r"(el|la|los|las|un|una|tu|tus|su|sus) (?=\w)")
_GATHERING: Final = (
    "grupos?|reuni[oó]n|reuniones|juntas?|citas?|entrevistas?|clases?|cursos?|talleres|taller|terapia|consultas?|oficina|cl[ií]nica|centro"
    "|consulado|embajada|fiesta|boda|feria|sesi[oó]n|sesiones|charlas?|retiro|visita|programa|gimnasio|comedor"
)
_TO_A_GATHERING: Final = re.compile(rf"(al|a (?:la|los|las|tu|tus|su|sus)) (?=(?:{_GATHERING})\b)")
_TO_SOME_GATHERING: Final = re.compile(
    rf"a (?:terapia|juntas|reuniones|consejería|casa de|(?:un|una|alg[uú]n|alguna|otr[oa]|ese|esa|este|esta) (?:{_GATHERING}))\b|a ver a"
)


def will(text: str) -> Said | None:
    """What somebody will do: "irás a la reunión"."""
    found = _said_to(BY_FUTURE, {}, text)
    return {"deed": found[1]} if found else None


def done(text: str) -> Said | None:
    """What somebody has done: "hablado con ella", with the pronouns that stood before "has" before it."""
    pronouns, word, rest = _split(text)
    verb = BY_DONE.get(word)
    found = infinitive(verb, pronouns, rest) if verb in ASKED_AFTER else None
    work = _present(found) if found and _says_of_what(found) else None
    return {"work": work} if work else None


def doing(text: str) -> Said | None:
    """What somebody is doing, to ask how it goes: "buscando trabajo", "llamándola"."""
    found = _gerund(text)
    usual = _present(found[1]) if found and found[0] in ASKED_AS_IT_GOES and _says_of_what(found[1]) else None
    return {"usual": usual} if usual else None


def lasting(text: str) -> Said | None:
    """What somebody has been doing for a while: "viviendo ahí"."""
    found = _gerund(text)
    return {"deed": found[1]} if found else None


def _gerund(text: str) -> tuple[str, str] | None:
    """A verb in -ndo as it is named, and all that is done."""
    first, _, rest = text.partition(" ")
    heard = _GERUND.fullmatch(first.lower())
    verb = verb_in(BY_DOING, heard["verb"]) if heard else None
    found = infinitive(verb, re.findall(_AT_ITS_END, heard["pronouns"]), rest) if heard else None
    return (verb, found) if verb and found else None


def visits(text: str) -> Said | None:
    """Where somebody goes: "al grupo los martes"."""
    usual = _present(f"ir {text}") if plain(text) else None
    return {"usual": _ON_THOSE_DAYS.sub(r" de \1", usual)} if usual else None


def _by_usted(part: Part) -> Part:
    """The same of "usted": whoever is named after the verb may be the one who did it."""

    def checked(text: str) -> Said | None:
        return None if _SOMEBODY.match(_split(text)[2]) else part(text)

    return checked


def _first_word(text: str) -> str:
    return text.partition(" ")[0].lower()


def _verb_of(phrase: str) -> str | None:
    heard = _INFINITIVE.fullmatch(_first_word(phrase))
    return heard["verb"].translate(PLAIN) if heard else None


def going(text: str) -> Said | None:
    """What somebody does, with any verb in -ndo."""
    cleaned = plain(text)
    return {"going": cleaned} if cleaned and _GERUND.fullmatch(_first_word(cleaned)) else None


def act(text: str) -> Said | None:
    """What somebody does, with any verb: "pedir ayuda"."""
    cleaned = plain(_first_word(text) + text[len(_first_word(text)) :])
    return {"act": cleaned} if cleaned and _verb_of(cleaned) and _first_word(cleaned) not in _NO_VERBS else None


def deed(text: str) -> Said | None:
    """What somebody does, of the verbs that are known: "llamar a tu hermana"."""
    found = act(text)
    verb = _verb_of(found["act"]) if found else None
    if not found or verb not in KNOWN:
        return None
    first, _, rest = found["act"].partition(" ")
    fits = first != verb or may_follow(verb, rest)
    return {"deed": found["act"], "work": _past(found["act"]) or f"lo de {found['act']}"} if fits else None


_DETERMINED: Final = word_set(
    "el la los las un una tu tus su sus eso esto ese esa este esta esos esas estos estas él ella ellos ellas aquello aquel aquella"
)


def _contracted(noun: str, name: str) -> Said:
    """What is said for "el jefe" after "de" and "a": "del jefe", "al jefe"."""
    return {f"de{name}": re.sub("^de el ", "del ", f"de {noun}"), f"a{name}": re.sub("^a el ", "al ", f"a {noun}")}


def thing(text: str) -> Said | None:
    """A thing as a noun: "tu trabajo"; `de` and `a` are the same after these words."""
    cleaned = plain(text)
    if not cleaned or (_first_word(cleaned) not in _DETERMINED and not cleaned[:1].isupper()):
        return None
    return {"thing": cleaned, **_contracted(cleaned, "")}


def topic(text: str) -> Said | None:
    """A thing, or a clause in its place: "cómo te fue"; nobody can be asked how they feel "con tu hijo por irse"."""
    found = None if _WITH_ITS_REASON.fullmatch(text) else matter(text) or thing(text)
    return {"topic": found.get("matter") or found["thing"]} if found else None


def trouble(text: str) -> Said | None:
    """A thing or a clause as what somebody feels something about: "lo del dinero", "lo que dijo"."""
    if _WITH_ITS_REASON.fullmatch(text) or re.match("c[oó]mo ", text):
        return None
    if found := thing(text):
        return {"about": text if text.lower() in _ALREADY_NAMED else f"lo {found['de']}"}
    said = matter(text)
    return {"about": said["matter"]} if said else None


_ALREADY_NAMED: Final = word_set("eso esto aquello")


def matter(text: str) -> Said | None:
    """A thing that is named, or a clause in its place: "cómo te fue"."""
    if re.match(r"(?:cómo|como|lo que|lo del?|qué|dónde) \w+", text):
        cleaned = plain(text)
        return {"matter": cleaned, "de_matter": f"de {cleaned}"} if cleaned else None
    found = thing(text)
    if not found or text.lower() in {"eso", "esto", "lo", "ello"}:
        return None
    return {"matter": found["thing"], "de_matter": found["de"]}


_PEOPLE: Final = (
    "mamá|papá|mami|papi|viej[oa]s?|suegr[oa]s?|cuñad[oa]s?|polol[oa]|psicólog[oa]|mamás"
    "|madre|padre|padres|papás|hermanos?|hermanas?|espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]s?|niñ[oa]s|familia|tí[oa]|prim[oa]s?"
    "|sobrin[oa]|abuel[oa]s?|nietos|amig[oa]s?|vecin[oa]|compañer[oa]s?|jef[ea]|supervisora?|padrino|madrina|doctora?|médico|consejer[oa]"
    "|terapeuta|psiquiatra|enfermera|abogad[oa]|maestr[oa]|pastor|dueñ[oa]|grupo|trabajadora social|gente"
)
_WHOSE: Final = "tu|tus|su|sus|el|la|los|las"
_PERSON: Final = re.compile(
    rf"(?:él|ella|ellos|ellas|mami|papi|mamá|papá|(?:{_WHOSE}) (?!mism[oa]|otr[oa])(?:\w+ )?(?:{_PEOPLE})"
    r"(?: (?:mayor|menor|mayores|de \w+|del \w+|de la \w+))?|[A-ZÁÉÍÓÚ]\w+)"
    rf"(?: y (?:tu|tus|su|sus) (?:{_PEOPLE}))?"
)


_ANYBODY: Final = re.compile(rf"alguien\b|{_PERSON.pattern}\b")
_WITH_ITS_REASON: Final = re.compile(
    rf"{_PERSON.pattern} (?:por|sobre)\b.*|.* por (?:(?:no )?\w+r(?:se|te|lo|la|le)?|lo que|eso)\b.*"
)


def one(text: str) -> Said | None:
    """Somebody: "ella", "tu hermana mayor"."""
    return {"one": text, **_contracted(text, "_one")} if _PERSON.fullmatch(text) else None


def clause(text: str) -> Said | None:
    """Any words that can stand as they are."""
    cleaned = plain(text)
    return {"clause": cleaned} if cleaned else None


def _after(name: str) -> Part:
    """What may follow the rest, or nothing: a time, a place, an occasion."""

    def part(text: str) -> Said | None:
        cleaned = plain(text)
        return None if cleaned is None else {name: f" {cleaned}" if cleaned else ""}

    return part


PARTS: Final[dict[str, Part]] = {
    "did": did,
    "does": does,
    "will": will,
    "done": done,
    "doing": doing,
    "lasting": lasting,
    "donebyusted": _by_usted(done),
    "doingbyusted": _by_usted(doing),
    "going": going,
    "topic": topic,
    "deed": deed,
    "act": act,
    "thing": thing,
    "matter": matter,
    "one": one,
    "clause": clause,
    "trouble": trouble,
    "visits": visits,
    **{name: _after(name) for name in ("tail", "when", "more")},
}
_OF_DAY: Final = "mañanas?|tardes?|noches?"
_DAYS: Final = "lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
_AT: Final = "fiesta|reunion|junta|grupo|boda|cita|entrevista|clase|iglesia|familia|casa|trabajo|escuela|momento"
_WHEN: Final = (
    "hoy|ayer|anoche|ahora|ahorita|mañana|esta|este|estos|estas|la semana|la ultima|la otra|ultimamente|recientemente|cuando|despues|antes"
    f"|desde|durante|ahi|alli|aqui|de noche|todos|todas|el (?:fin|mes|otro|{_DAYS})|los (?:fines|{_DAYS})"
    f"|(?:en|por) (?:la|las) (?:{_OF_DAY})|en (?:la|el|tu|su) (?:{_AT})|en (?:casa|estos|este|esta|general)"
    "|al (?:entrar|salir|llegar|final|principio|verlo|verla|despertar|oir|escuchar)"
)
TAILS: Final = {"when": rf"(?:{_WHEN})\b", "tail": rf"(?:{_WHEN}|en|con|para|sobre|de|del|por|a|al)\b", "more": r""}
"""With what words that begins which may follow, without accents."""
