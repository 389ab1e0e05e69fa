"""Every sentence that parsing and reading may have to say, in both languages.

A notice is looked up by key, so that a page can show it in the reader's
language; on the wire (``Reading.as_dict``) it is the English sentence.
"""

from collections.abc import Iterable
from typing import Final

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    # what stops a parse
    "missing": (
        "There is no file at {where}.",
        "No hay ningún archivo en {where}.",
    ),
    "unreadable": (
        "{where} could not be opened: {reason}.",
        "No se pudo abrir {where}: {reason}.",
    ),
    "empty": (
        "{where} is empty: there is no conversation to read.",
        "{where} no tiene contenido: no hay conversación que leer.",
    ),
    "too_large": (
        "{where} is larger than {limit} MB. Please split it into single conversations.",
        "{where} pesa más de {limit} MB. Divídelo en conversaciones sueltas.",
    ),
    "binary": (
        "{where} is not text (it looks like {kind}). Save or export it as plain text first.",
        "{where} no es texto (parece {kind}). Guárdalo o expórtalo primero como texto simple.",
    ),
    "encoding": (
        "The letters of {where} could not be made out. Save it as UTF-8 text and try again.",
        "No se pudieron reconocer las letras de {where}. Guárdalo como texto UTF-8 y vuelve a intentarlo.",
    ),
    "too_many_turns": (
        "{where} has more than {limit} turns. Please split it into single conversations.",
        "{where} tiene más de {limit} turnos. Divídelo en conversaciones sueltas.",
    ),
    "unknown_format": (
        "There is no format called “{given}”. Choose one of: {known}.",
        "No hay ningún formato llamado «{given}». Elige uno de estos: {known}.",
    ),
    "malformed": (
        "{where} could not be read as {format}. Is the file whole?",
        "No se pudo leer {where} como {format}. ¿Está entero el archivo?",
    ),
    "malformed_line": (
        "{where} could not be read as {format}: it goes wrong at line {line}.",
        "No se pudo leer {where} como {format}: falla en la línea {line}.",
    ),
    "malformed_at": (
        "{where} could not be read as {format}: it goes wrong at line {line}, column {column}.",
        "No se pudo leer {where} como {format}: falla en la línea {line}, columna {column}.",
    ),
    "nested": (
        "{where} could not be read as {format}: it is nested too deeply.",
        "No se pudo leer {where} como {format}: tiene demasiados niveles, uno dentro de otro.",
    ),
    "no_times": (
        "{where} could not be read as {format}: it has no line with times.",
        "No se pudo leer {where} como {format}: no tiene ninguna línea con tiempos.",
    ),
    "no_columns": (
        "{where} has no column for who spoke or for what was said. Its first line should name them, for example: speaker,text.",
        "{where} no tiene una columna de quién habla o de lo que se dijo. La primera línea debe "
        "nombrarlas, por ejemplo: hablante,texto.",
    ),
    "no_turns": (
        "No spoken words were found in {where}.",
        "No se encontraron palabras dichas en {where}.",
    ),
    "unknown_speaker": (
        "Nobody in this conversation is labelled “{given}”. The labels are: {known}.",
        "Nadie en esta conversación lleva el nombre «{given}». Los nombres son: {known}.",
    ),
    # what a reading should be taken with
    "recoded": (
        "The file is not UTF-8; it was read as {encoding}. Some letters may be wrong.",
        "El archivo no es UTF-8; se leyó como {encoding}. Puede haber letras equivocadas.",
    ),
    "no_labels": (
        "No speaker labels were found, so it cannot be told who said what.",
        "No se encontraron nombres de quienes hablan, así que no se sabe quién dijo qué.",
    ),
    "alternating": (
        "The speakers have no names; each new dash or mark was taken as the other one speaking.",
        "Las voces no tienen nombre; cada raya o marca nueva se tomó como la otra voz.",
    ),
    "one_speaker": (
        "Only one person speaks here, so little can be said about the conversation.",
        "Aquí habla una sola persona, así que poco se puede decir de la conversación.",
    ),
    "others": (
        "{count} more voices speak here. Each is shown by its name, as “somebody else”, and left out of the measures.",
        "Aquí hablan {count} voces más. Cada una aparece con su nombre, como «otra voz», y no entra en las medidas.",
    ),
    "one_of_others": (
        "One more voice speaks here. It is shown by its name, as “somebody else”, and left out of the measures.",
        "Aquí habla una voz más. Aparece con su nombre, como «otra voz», y no entra en las medidas.",
    ),
    "unplaced": (
        "Pieces that name no speaker: {count}. They are shown as “?” and left out of the measures.",
        "Fragmentos que no dicen quién habla: {count}. Aparecen como «?» y no entran en las medidas.",
    ),
    "guessed": (
        "Who is the specialist was guessed from the words. Please check it.",
        "Se adivinó por las palabras quién es especialista. Por favor, compruébalo.",
    ),
    "language": (
        "The language does not look like English or Spanish, so only what holds in any language is shown.",
        "El idioma no parece inglés ni español, así que solo se muestra lo que vale en cualquier idioma.",
    ),
    "language_partly": (
        "Some of it does not look like English or Spanish; there, only what holds in any language is shown.",
        "Una parte no parece inglés ni español; de esa parte solo se muestra lo que vale en cualquier idioma.",
    ),
    "languages": (
        "More than one language is spoken here; each turn was heard in its own.",
        "Aquí se habla más de un idioma; cada turno se escuchó en el suyo.",
    ),
    "spanish": (
        "Of Spanish less was learned than of English: more is left unsaid, and more may be named wrongly.",
        "Del español se aprendió menos que del inglés: quedan más cosas sin señalar y puede haber más señaladas por error.",
    ),
    "no_network": (
        "The trained network is not on this machine; simpler means listened, and more is left unsaid.",
        "La red entrenada no está en esta máquina; se escuchó con medios más sencillos y más cosas quedan sin señalar.",
    ),
    "long": (
        "The conversation is very long; simpler means listened to it, and more is left unsaid.",
        "La conversación es muy larga; se escuchó con medios más sencillos y más cosas quedan sin señalar.",
    ),
    "short": (
        "The conversation is short; take every figure as a first impression.",
        "La conversación es corta; toma cada cifra como una primera impresión.",
    ),
    "endless": (
        "Turns of more than {limit} characters: {count}. Of these, questions and reflections were read in the first part only.",
        "Turnos de más de {limit} caracteres: {count}. De estos, las preguntas y los reflejos se leyeron solo en la primera parte.",
    ),
    "one_of_endless": (
        "One turn has more than {limit} characters; questions and reflections were read in its first part only.",
        "Un turno tiene más de {limit} caracteres; sus preguntas y reflejos se leyeron solo en la primera parte.",
    ),
    "odd_letters": (
        "Some characters were not text; they are shown as “\ufffd”.",
        "Algunos caracteres no eran texto; aparecen como «\ufffd».",
    ),
    "cut_off": (
        "The file seems to stop in the middle; what was there has been read.",
        "El archivo parece cortarse a la mitad; se leyó lo que había.",
    ),
    "skipped": (
        "{count} lines could not be understood and were left out.",
        "No se entendieron {count} líneas y se dejaron fuera.",
    ),
    "one_of_skipped": (
        "One line could not be understood and was left out.",
        "No se entendió una línea y se dejó fuera.",
    ),
}


TERMS: Final[dict[str, str]] = {
    # what a sentence may name, in English and in Spanish
    "the text": "el texto",
    "a Word, Excel or zip file": "un archivo de Word, de Excel o comprimido (zip)",
    "a PDF": "un PDF",
    "an old Word or Excel file": "un archivo antiguo de Word o de Excel",
    "a sound recording": "una grabación de sonido",
    "a video recording": "una grabación de video",
    "a picture": "una imagen",
    "a compressed file": "un archivo comprimido",
    "a rich text document": "un documento de texto con formato (RTF)",
    "a recording": "una grabación",
    "a program or a recording": "un programa o una grabación",
    "it is a folder": "es una carpeta",
    "it may not be opened": "no se permite abrirlo",
    "it cannot be read": "no se puede leer",
}


def say(key: str, lang: str = "en", /, **values: object) -> str:
    """The sentence for `key` in ``"en"`` or ``"es"``, its blanks filled; a `count` of one has a sentence of its own, if it needs one.

    What fills a blank and is one of `TERMS` is told in that language, too.
    """
    one = f"one_of_{key}" if str(values.get("count")) == "1" else key
    english, spanish = SENTENCES.get(one) or SENTENCES[key]
    if lang != "es":
        return english.format(**values)
    return spanish.format(**{name: TERMS.get(str(value), value) for name, value in values.items()})


def worth_saying(sentences: Iterable[str]) -> tuple[str, ...]:
    """The English sentences that may stand together: few turns without end are very long, and not short as well."""
    told = tuple(sentences)
    return tuple(one for one in told if one != say("short") or say("long") not in told)


def translate(sentence: str, lang: str) -> str:
    """The same notice in another language; unknown sentences come back as they are."""
    if lang == "en":
        return sentence
    for key, (english, _) in SENTENCES.items():
        values = _values(english, sentence)
        if values is not None:
            return say(key, lang, **values)
    return sentence


def _values(template: str, sentence: str) -> dict[str, str] | None:
    """What fills the blanks of `template` to make `sentence`, or None."""
    first, *rest = template.split("{")
    if not sentence.startswith(first):
        return None
    values, at = {}, len(first)
    for piece in rest:
        name, _, literal = piece.partition("}")
        end = sentence.find(literal, at) if literal else len(sentence)
        if end < 0:
            return None
        values[name], at = sentence[at:end], end + len(literal)
    return values if at == len(sentence) else None
