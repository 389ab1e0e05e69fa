"""CSV: one row an utterance, any usual delimiter, several conversations in a file."""

import csv
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from alongside.listening.cues import Cue, seconds
from alongside.listening.errors import UnreadableConversation
from alongside.listening.notices import say

_HEADERS: Final = {
    "speaker": "interlocutor speaker speaker_label speaker_name who name role participant label "
    "hablante quién quien nombre rol participante orador oradora voz",
    "text": "utterance_text text utterance transcript content message words said sentence "
    "texto intervención intervencion mensaje contenido enunciado transcripción transcripcion "
    "palabras dicho frase",
    "conversation": "transcript_id conversation_id conversation session_id session "
    "conversación conversacion id_conversación id_conversacion sesión sesion",
    "utterance": "utterance_id turn_id id_intervención id_intervencion id_turno",
    "start": "timestamp start start_time begin time inicio comienzo tiempo hora",
    "end": "end end_time stop fin final",
}
_COLUMN: Final = {name: kind for kind, names in _HEADERS.items() for name in names.split()}
_DELIMITERS: Final = ",;\t|"
# Several annotators' rows of one utterance follow each other or come in whole passes.
_SWALLOWED_LINES: Final = 40


def looks_like_table(text: str) -> bool:
    """True when the first line names a speaker column and a text column."""
    return {"speaker", "text"} <= set(_columns(_header(text)[1]))


def conversations(text: str, where: str, warnings: list[str]) -> Iterator[tuple[str, list[Cue]]]:
    """(id, cues) for each conversation, in order of appearance; id is "" without a column.

    Cells are text and nothing else: what looks like a formula stays as it is.
    Raises UnreadableConversation.
    """
    delimiter, header = _header(text)
    columns = _columns(header)
    if not {"speaker", "text"} <= set(columns):
        raise UnreadableConversation("no_columns", where=where)
    found: dict[str, dict[str, Cue]] = {}
    skipped = 0
    for number, row in enumerate(_rows(text, delimiter, where)):
        cell = _cells(row, columns)
        if "text" not in cell:
            skipped += bool("".join(row).strip())
            continue
        cues = found.setdefault(cell.get("conversation", ""), {})
        # One row per annotator: the same utterance again adds nothing.
        cues.setdefault(cell.get("utterance") or f"row {number}", _cue(cell))
        if cell["text"].count("\n") > _SWALLOWED_LINES:
            warnings.append(say("cut_off"))
    if skipped:
        warnings.append(say("skipped", count=skipped))
    return ((name, list(cues.values())) for name, cues in found.items())


def _header(text: str) -> tuple[str, list[str]]:
    line = text.lstrip("\n")[:10_000].split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=line.count)
    return delimiter, next(csv.reader([line], delimiter=delimiter), [])


def _columns(header: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, name in enumerate(header):
        kind = _COLUMN.get(name.strip().casefold().replace(" ", "_").replace("-", "_"))
        if kind:
            columns.setdefault(kind, index)
    return columns


def _rows(text: str, delimiter: str, where: str) -> Iterator[list[str]]:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    # Line ends stay on, or a line break inside a cell would be lost.
    reader = csv.reader(text.lstrip("\n").splitlines(keepends=True), delimiter=delimiter)
    try:
        next(reader, None)
        yield from reader
    except csv.Error:
        raise UnreadableConversation("malformed_line", where=where, format="CSV", line=reader.line_num) from None


def _cells(row: list[str], columns: dict[str, int]) -> dict[str, str]:
    return {kind: row[index].strip() for kind, index in columns.items() if index < len(row)}


def _cue(cell: dict[str, str]) -> Cue:
    return Cue(
        cell.get("speaker", ""),
        cell["text"],
        seconds(cell.get("start", "")),
        seconds(cell.get("end", "")),
        whole="utterance" in cell,
    )
