"""Spanish verbs of what somebody does, and what may follow them (`open_spanish_parts`).

Whatever form a verb was asked in, it goes over as an infinitive with its pronouns at its end: "la llamaste", "llamándola" and
"la has llamado" as "llamarla". Some verbs are known where "¿Cómo ves lo de salir?" can be asked of them; of fewer can be asked
how it went, since to ask somebody whether they went to work, or to bed, only wants to know whether they did.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from alongside.listening.words import PLAIN, word_list, word_set

from .open_spanish_plain import plain

_VERBS: Final = (
    "llamar hablar platicar conversar charlar ver ir hacer decir contar:cuent escribir preguntar pedir:pid buscar encontrar:encuentr "
    "conseguir:consig terminar acabar empezar:empiez llenar mandar enviar pagar salir caminar tomar estudiar trabajar practicar leer "
    "cocinar limpiar visitar dejar usar conocer probar:prueb intentar participar asistir volver:vuelv regresar mudar inscribir registrar "
    "levantar acostar:acuest bañar disculpar cuidar ayudar apoyar meditar rezar correr nadar bailar jugar:jueg cantar dibujar pintar "
    "arreglar organizar planear preparar solicitar resolver:resuelv enfrentar vender ahorrar aprender compartir explicar contestar "
    "responder avisar agradecer celebrar vivir quedar faltar anotar llevar recoger entregar cambiar venir "
    "unir saludar invitar acompañar ensayar cumplir acudir llegar tramitar sacar"
)
ASKED_AFTER: Final = word_set(
    "llamar hablar platicar conversar charlar decir contar escribir preguntar pedir conseguir terminar solicitar resolver arreglar pagar buscar "
    "encontrar mudar inscribir registrar disculpar ver visitar conocer invitar ir volver enfrentar agradecer avisar contestar responder "
    "explicar compartir saludar empezar dejar tramitar sacar hacer"
)
"""Of these can be asked how it went."""
ASKED_AS_IT_GOES: Final = (ASKED_AFTER - {"ver"}) | word_set(
    "practicar ahorrar aprender estudiar preparar cuidar leer cocinar ayudar apoyar pintar jugar ensayar"
)
"""Of these can be asked how it goes."""
_IRREGULAR: Final = {
    # tú and usted in the past, tú and usted now, done, doing
    "ver": "viste vio ves ve visto viendo",
    "ir": "fuiste fue vas va ido yendo",
    "hacer": "hiciste hizo haces hace hecho haciendo",
    "decir": "dijiste dijo dices dice dicho diciendo",
    "leer": "leíste leyó lees lee leído leyendo",
    "venir": "viniste vino vienes viene venido viniendo",
    "pedir": "pediste pidió pides pide pedido pidiendo",
    "conseguir": "conseguiste consiguió consigues consigue conseguido consiguiendo",
    "escribir": "escribiste escribió escribes escribe escrito escribiendo",
    "inscribir": "inscribiste inscribió inscribes inscribe inscrito inscribiendo",
    "volver": "volviste volvió vuelves vuelve vuelto volviendo",
    "resolver": "resolviste resolvió resuelves resuelve resuelto resolviendo",
}
_ENDS: Final = {"a": "aste ó as a ado ando", "e": "iste ió es e ido iendo", "i": "iste ió es e ido iendo"}


def _forms(verb: str) -> Iterator[str]:
    verb, _, strong = verb.partition(":")
    if verb in _IRREGULAR:
        yield from _IRREGULAR[verb].split()
        return
    stem, ends = verb[:-2], _ENDS[verb[-2]].split()
    yield from ((strong or stem if number in {2, 3} else stem) + end for number, end in enumerate(ends))


# Where a form stands among those of its verb.
_PAST, _PAST_OF_USTED, _NOW, _NOW_OF_USTED, _DONE, _DOING = range(6)
_TABLE: Final = {one.partition(":")[0]: list(_forms(one)) for one in word_list(_VERBS)}
KNOWN: Final = frozenset(_TABLE)


def _told(number: int) -> dict[str, str]:
    return {forms[number]: verb for verb, forms in _TABLE.items()}


PAST, PAST_OF_USTED, NOW, NOW_OF_USTED, BY_DONE, BY_DOING = (
    _told(number) for number in (_PAST, _PAST_OF_USTED, _NOW, _NOW_OF_USTED, _DONE, _DOING)
)
BY_FUTURE: Final = {f"{verb}ás": verb for verb in _TABLE if verb not in {"hacer", "decir", "salir", "venir"}} | {
    "harás": "hacer",
    "saldrás": "salir",
}
_NEEDS: Final = {
    "hacer": r"amigos|amigas|ejercicio|yoga|planes|(?:la|el|tu|su|un|una) (?:lista|carta|cita|llamada|mudanza|trámite|solicitud|currículum)",
    "usar": r"(?:el|la|los|las|tu|tus|su|sus|un|una)\b",
    "conocer": r"a|gente",
    "ver": r"a (?:tu|tus|su|sus|él|ella|ellos|ellas|alguien|el|la|los|las|[A-ZÁÉÍÓÚ]\w+)|al (?:doctor|médico|juez|dentista|consejero)",
    "tomar": r"(?:la|el|los|las|tu|tus|su|sus) (?:clases?|curso)|(?:un|una) (?:clase|curso|siesta|descanso)|clases|tiempo para",
    "dejar": r"de (?:fumar|beber|tomar|consumir|trabajar|ver|ir)",
    "ir": r"sol[oa]|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|al|de compras|con|a (?:la|las|los|un|una|algún|alguna|otro|otra"
    r"|ese|esa|este|esta|tu|tus|su|sus|él|ella|casa de|terapia|misa|clases|juntas|reuniones|consejería|trabajar|caminar|pasear|ver a)\b",
    "salir": r"$|de (?:la|tu|su) casa|a (?:caminar|correr|pasear|comer|bailar)|con|hoy|ayer|esta|este|el|afuera",
    "encontrar": r"trabajo|empleo|quien|dónde|donde|padrino|madrina|(?:el|un|la|una|tu|su) (?:trabajo|empleo|cuarto|apartamento|departamento"
    r"|depa|piso|casa|lugar|grupo|pieza|habitación|padrino|madrina)",
    "sacar": r"(?:el|la|los|las|tu|tus|su|sus) (?:acta|papeles|documentos|identificación|licencia|permiso|cédula|carné|DNI|dni|seguro|visa)",
    "terminar": r"(?:la|el|los|las|tu|tus|su|sus|de)\b",
    "acabar": r"(?:el|los|las|de|tu|tus)\b",
    "empezar": r"(?:el|la|los|las|un|una|tu|tus|su|sus|a)\b",
    "quedar": r"$|en casa|con|ahí|allí|aquí|donde",
    "llegar": r"a|al|temprano|tarde",
    "llevar": r"(?:el|la|los|las|tu|tus|su|sus|a)\b",
    "cambiar": r"de|(?:tu|tus|su|sus|la|el|los|las)\b",
    "decir": r"(?:a|al|que|cómo|lo|la|lo que|en)\b|$",
    "contar": r"(?:a|al|de|lo|la|cómo|en|con)\b|$",
    "vivir": r"sola|solo|con|ahí|allí|en",
    "cuidar": r"\w+",
    "venir": r"a|al",
    "volver": r"a (?:la|las|los|tu|tus|su|trabajar|estudiar|clases|terapia|hablar|ir|casa)\b|al",
    "faltar": r"a|al",
    "recoger": r"\w+",
    "jugar": r"\w+",
    "correr": r"$|en|por|con|hoy|ayer",
}
"""What must follow a verb, where not everything may."""
_NEEDS_PATTERNS: Final = {verb: re.compile(rf"(?:{needed})(?:\b|$)") for verb, needed in _NEEDS.items()}
_REFLEXIVE: Final = word_set("mudar inscribir levantar acostar bañar disculpar quedar unir")
"""These need a pronoun: "mudarte"."""
_WITH_NO_PRONOUN: Final = word_set("ver volver venir ir hacer intentar probar sacar tramitar")
_AFTER_PRONOUN: Final = re.compile(
    r"(?:$|(?:a|al|en|con|de|del|para|por|sobre|hoy|ayer|anoche|esta|este|el|la|los|las|que|qué|cómo|temprano|tarde|antes|después|cuando"
    r"|ya|lo|perdón|disculpas|ayuda)\b)"
)
"""What may follow a verb with a pronoun: "la ve fuerte" is another thing than "la llamaste ayer"."""
_MARKED: Final = str.maketrans("aei", "áéí")


def may_follow(verb: str, rest: str) -> bool:
    """True where a verb without a pronoun can be asked about with these words after it."""
    needed = _NEEDS_PATTERNS.get(verb)
    return verb not in _REFLEXIVE and (needed is None or bool(needed.match(rest)))


def infinitive(verb: str | None, pronouns: list[str], rest: str) -> str | None:
    """What somebody does as an infinitive, if its verb is known and may be followed by the rest."""
    if verb is None or not {"me", "nos"}.isdisjoint(pronouns):
        return None
    fits = verb not in _WITH_NO_PRONOUN and _AFTER_PRONOUN.match(rest) if pronouns else may_follow(verb, rest)
    cleaned = plain(rest) if fits else None
    return None if cleaned is None else f"{_joined(verb, pronouns)} {cleaned}".strip()


def _joined(verb: str, pronouns: list[str]) -> str:
    """An infinitive with its pronouns: "llamarla", "decírselo"."""
    stem, end = verb[:-2], verb[-2:]
    return stem + (end.translate(_MARKED) if len(pronouns) > 1 else end) + "".join(pronouns)


def verb_in(words: Mapping[str, str], word: str) -> str | None:
    """The verb of a form that may be written without its accent."""
    return words.get(word) or words.get(word.translate(PLAIN))
