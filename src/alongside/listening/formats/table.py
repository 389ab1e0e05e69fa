"""CSV: one row an utterance, any usual delimiter, several conversations in a file."""

import csv
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from alongside.listening.cues import Cue, in_seconds, seconds
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
_SWALLOWED_LINES: Final = 40
_SET_FOR_EXCEL: Final = re.compile(r"\s*[\"']?sep=[,;\t|][\"']?[ ,;\t|]*\n", re.IGNORECASE)
"""A first line that tells a spreadsheet what stands between the cells."""


@dataclass(slots=True)
class _Table:
    """What the first line says of the others."""

    delimiter: str
    columns: dict[str, int]
    width: int
    text_is_last: bool

    @property
    def least(self) -> int:
        """How many cells a row has at least."""
        return 1 + max(self.columns["speaker"], self.columns["text"])

    def alone(self, line: str) -> list[str]:
        """The cells of a line that is read as a row of its own."""
        return next(csv.reader([line], delimiter=self.delimiter), [])

    def cells(self, row: list[str]) -> dict[str, str] | None:
        """What stands in each known column; None when the row has more cells than the first line."""
        while len(row) > self.width and not row[-1].strip():
            row.pop()
        if len(row) > self.width:
            if not self.text_is_last:
                return None
            said = self.columns["text"]
            row = [*row[:said], self.delimiter.join(row[said:])]
        return {kind: row[index].strip() for kind, index in self.columns.items() if index < len(row)}


@dataclass(slots=True)
class _Talk:
    """One conversation's rows: those that several people coded count once."""

    cues: dict[tuple[str, ...], Cue] = field(default_factory=dict)
    begun: set[tuple[str, str]] = field(default_factory=set)

    def add(self, cell: dict[str, str], number: int) -> None:
        """Takes a row, unless who spoke, in which utterance, and what was said are known."""
        speaker, utterance = cell.get("speaker", ""), cell.get("utterance", "")
        begins = (speaker, utterance) not in self.begun
        self.begun.add((speaker, utterance))
        key = (speaker, utterance or f"row {number}", cell["text"])
        self.cues.setdefault(key, _cue(cell, whole="utterance" in cell and (begins or not utterance)))


def looks_like_table(text: str) -> bool:
    """True when the first line names a speaker column and a text column."""
    return {"speaker", "text"} <= set(_columns(_header(text)[1]))


def conversations(text: str, where: str, warnings: list[str]) -> Iterator[tuple[str, list[Cue]]]:
    """(id, cues) for each conversation, in order of appearance; id is "" without a column.

    Cells are text and nothing else: what looks like a formula stays as it is.
    Raises UnreadableConversation.
    """
    table = _table(text)
    if not {"speaker", "text"} <= set(table.columns):
        raise UnreadableConversation("no_columns", where=where)
    found: dict[str, _Talk] = {}
    skipped = 0
    for number, row in enumerate(_rows(text, table, where, warnings)):
        cell = table.cells(row)
        if cell is None or "text" not in cell:
            skipped += bool("".join(row).strip())
            continue
        found.setdefault(cell.get("conversation", ""), _Talk()).add(cell, number)
        if cell["text"].count("\n") > _SWALLOWED_LINES:
            warnings.append(say("cut_off"))
    if skipped:
        warnings.append(say("skipped", count=skipped))
    return ((name, in_seconds(list(talk.cues.values()))) for name, talk in found.items())


def _table(text: str) -> _Table:
    delimiter, header = _header(text)
    columns = _columns(header)
    last = max((index for index, name in enumerate(header) if name.strip()), default=0)
    return _Table(delimiter, columns, len(header), columns.get("text") == last)


def _header(text: str) -> tuple[str, list[str]]:
    line = _below_setting(text)[:10_000].split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=line.count)
    return delimiter, next(csv.reader([line], delimiter=delimiter), [])


def _below_setting(text: str) -> str:
    found = _SET_FOR_EXCEL.match(text)
    return text[found.end() if found else 0 :].lstrip("\n")


def _columns(header: Sequence[str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, name in enumerate(header):
        kind = _COLUMN.get(name.strip().casefold().replace(" ", "_").replace("-", "_"))
        if kind:
            columns.setdefault(kind, index)
    return columns


def _rows(text: str, table: _Table, where: str, warnings: list[str]) -> Iterator[list[str]]:
    """The rows below the first line; a cell whose quotes were never closed ends where another row begins."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    # Line ends stay on, or a line break inside a cell would be lost.
    lines = _below_setting(text).splitlines(keepends=True)[1:]
    looks_like_row = _row_test(lines, table)
    at = 0

    def of_one_row() -> Iterator[str]:
        nonlocal at
        begun = at
        while at < len(lines) and (at == begun or not looks_like_row(lines[at])):
            at += 1
            yield lines[at - 1]

    while at < len(lines):
        begun = at
        try:
            row = next(csv.reader(of_one_row(), delimiter=table.delimiter))
        except csv.Error:
            raise UnreadableConversation("malformed_line", where=where, format="CSV", line=at + 1) from None
        read = "".join(lines[begun:at])
        quote_is_open = read.count('"') % 2 == 1
        yield table.alone(read.replace('"', "").replace("\n", " ")) if quote_is_open and len(row) < table.least else row
        if quote_is_open and at == len(lines) > begun + 1:
            warnings.append(say("cut_off"))


def _row_test(lines: list[str], table: _Table) -> Callable[[str], bool]:
    """A test for a line inside a cell: is it a row, by a speaker who has others?

    A comma in a sentence has a space behind it, that of a row has none:
    “Dana, I can't” is no row, “Dana,I can't” is one.
    """
    who, said = table.columns["speaker"], table.columns["text"]

    def speaker(line: str) -> str:
        cells = table.alone(line)
        if len(cells) < table.least or cells[who][:1].isspace() or cells[said][:1].isspace():
            return ""
        return cells[who].strip()

    rows = Counter(map(speaker, lines))
    return lambda line: bool(name := speaker(line)) and rows[name] > 1


def _cue(cell: dict[str, str], whole: bool) -> Cue:
    times = cell.get("start", ""), cell.get("end", "")
    start, end = map(seconds, times)
    return Cue(cell.get("speaker", ""), cell["text"], start, end, whole, sure=":" in "".join(times))
