"""From a file, bytes or pasted text to conversations."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

from . import roles
from .conversation import Conversation, Turn
from .cues import UNPLACED, Cue, tidy_label, turns_from
from .decoding import as_written, has_halves, read_file, showable, with_rare_line_ends
from .errors import UnreadableConversation
from .formats import captions, labelled, recogniser, table
from .notices import say
from .sentences import HEARD
from .words import composed

FORMATS: Final = ("text", "vtt", "srt", "csv", "json")
MAX_TURNS: Final = 100_000
_SUFFIXES: Final = {
    ".vtt": "vtt",
    ".srt": "srt",
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "json",
}
_JSON: Final = re.compile(r"\{|\[(?:\s*(?:\[\s*)?\{|\n)")
_BRACKET: Final = re.compile(r"[(\[]")
_BRACKETED_TIME: Final = re.compile(r"[\[(] ?\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})? ?[\])]")
_NOBODY: Final = frozenset(
    [
        *("unknown", "unknown speaker", "speaker unknown", "unidentified", "unidentified speaker", "none", "null"),
        *("desconocido", "desconocida", "hablante desconocido", "voz desconocida", "sin identificar"),
    ]
)
_PATH_LIKE: Final = 300
_SHORT: Final = 20
_TEXT_SUFFIXES: Final = (*_SUFFIXES, ".txt", ".md", ".text", ".docx", ".pdf", ".doc", ".rtf")


def parse(
    path_or_text: str | bytes | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the contract's word
    speakers: Mapping[str, str] | None = None,
) -> list[Conversation]:
    """Conversations of a file, or of text itself.

    A one-line string that names an existing file, or that ends like a transcript's
    file name, is a path. Give text that strangers may have written to
    `parse_content` instead: it never opens a file.

    `format` is one of FORMATS (found out when None); `speakers` confirms labels, as
    ``{"specialist": "Dana"}``, optionally with ``"person"``.
    Raises ListeningError with a plain sentence.
    """
    path = _as_path(path_or_text)
    if not isinstance(path, Path):
        return parse_content(path, format=format, speakers=speakers)
    return parse_content(read_file(path), name=path.name, format=format, speakers=speakers)


def parse_content(
    content: str | bytes,
    *,
    name: str | None = None,
    format: str | None = None,  # noqa: A002 - the contract's word
    speakers: Mapping[str, str] | None = None,
) -> list[Conversation]:
    """As `parse`, for content at hand; `name` is the file name it came with, if any."""
    if format is not None and format not in FORMATS:
        known = ", ".join(FORMATS)
        raise UnreadableConversation("unknown_format", given=format, known=known)
    where = _in_one_line(name or "") or "the text"
    written, warnings = as_written(content, where)
    text = with_rare_line_ends(written, "\n")
    found = format or _format(text, name or "")
    if found == "json":
        # Here they may stand inside a string, where no line can end.
        text = with_rare_line_ends(written, " ")
    conversations = [
        _conversation(own_name or Path(name or "pasted").stem, found, list(cues), warnings, where)
        for own_name, cues in _by_format(found, text, where, warnings)
    ]
    spoken = [conversation for conversation in conversations if conversation.turns]
    if not spoken:
        raise UnreadableConversation("no_turns", where=where)
    return [_confirmed(conversation, speakers) for conversation in spoken]


def _as_path(given: str | bytes | os.PathLike[str]) -> Path | str | bytes:
    if isinstance(given, os.PathLike):
        return Path(given)
    if isinstance(given, bytes) or "\n" in given or len(given) > _PATH_LIKE or "\0" in given:
        return given
    path = Path(given)
    if given.strip() and (_exists(path) or given.lower().endswith(_TEXT_SUFFIXES)):
        return path
    return given


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _format(text: str, name: str) -> str:
    start = text.lstrip()
    if start.startswith("WEBVTT"):
        return "vtt"
    if captions.looks_like_srt(start):
        return "srt"
    by_name = _SUFFIXES.get(Path(name).suffix.lower())
    if by_name in ("csv", "json"):
        return by_name
    if _JSON.match(start) or by_name:
        return by_name or "json"
    return "csv" if table.looks_like_table(text) else "text"


def _by_format(kind: str, text: str, where: str, warnings: list[str]) -> Iterable[tuple[str, Iterable[Cue]]]:
    if kind == "csv":
        return table.conversations(text, where, warnings)
    if kind == "json":
        return recogniser.conversations(text, where)
    if kind == "vtt":
        captions.note_cut_off(text, warnings)
        return [("", captions.vtt_cues(text, where, warnings))]
    if kind == "srt":
        captions.note_cut_off(text, warnings)
        return [("", captions.srt_cues(text, where, warnings))]
    return [("", labelled.cues(text, warnings))]


def _conversation(name: str, kind: str, cues: list[Cue], warnings: list[str], where: str) -> Conversation:
    if any(has_halves(cue.label + cue.text) for cue in cues):
        warnings = [*warnings, say("odd_letters")]
    cues = _known(list(_one_label_each([_showable(cue) for cue in cues])))
    turns = turns_from(cues)
    if len(turns) > MAX_TURNS:
        raise UnreadableConversation("too_many_turns", where=where, limit=f"{MAX_TURNS:,}")
    speakers = roles.guess(_placed(turns))
    if unplaced := sum(cue.label == UNPLACED for cue in cues):
        warnings = [*warnings, say("unplaced", count=unplaced)]
    notes = dict.fromkeys([*warnings, *_cautions(turns, speakers.confidence)])
    return Conversation(_in_one_line(name), kind, turns, speakers, tuple(notes))


def _in_one_line(name: str) -> str:
    return " ".join(showable(name).split())


def _placed(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    return tuple(turn for turn in turns if turn.label != UNPLACED)


def _showable(cue: Cue) -> Cue:
    """What decoding left out of the file, or composed, a format may have spelled by an escape."""
    return replace(cue, label=composed(showable(cue.label)), text=composed(showable(cue.text)))


def _one_label_each(cues: list[Cue]) -> Iterator[Cue]:
    """“Dana” and “Dana (specialist)” are one speaker; the label that says more stands."""
    labels = [_without_time(cue.label) for cue in cues]
    full = _full_labels(dict.fromkeys(labels))
    for cue, label in zip(cues, labels, strict=True):
        yield replace(cue, label=full[label])


def _known(cues: list[Cue]) -> list[Cue]:
    """Beside two who are known, “Unknown speaker” is nobody; beside one, it is the other."""
    labels = {cue.label: cue.label.casefold().replace("_", " ") for cue in cues if cue.label not in ("", UNPLACED)}
    unknown = {label for label, bare in labels.items() if bare in _NOBODY}
    if len(labels) - len(unknown) < 2:
        return cues
    return [replace(cue, label=UNPLACED) if cue.label in unknown else cue for cue in cues]


def _without_time(label: str) -> str:
    return tidy_label(_BRACKETED_TIME.sub("", label)) or tidy_label(label)


def _full_labels(labels: Iterable[str]) -> dict[str, str]:
    """The label that stands for each; “Guest (Dana)” and “Guest (Maya)” stay two."""
    alike: dict[str, dict[str, list[str]]] = {}
    for label in labels:
        alike.setdefault(_bare(label), {}).setdefault(label.casefold().replace(" ", ""), []).append(label)
    full: dict[str, str] = {}
    for bare, written in alike.items():
        differ = len(written.keys() - {bare.replace(" ", "")}) > 1
        for same in written.values() if differ else [list(chain.from_iterable(written.values()))]:
            full |= dict.fromkeys(same, max(same, key=len))
    return full


def _bare(label: str) -> str:
    """The label before its first bracket, unless nothing stands there."""
    return _BRACKET.split(label.casefold(), maxsplit=1)[0].strip(" *_") or label.casefold()


def _cautions(turns: tuple[Turn, ...], confidence: float) -> Iterator[str]:
    labels = {turn.label for turn in turns if turn.label}
    named = labels - {UNPLACED}
    if not named:
        yield say("no_labels")
    elif len(labels) == 1:
        yield say("one_speaker")
    elif confidence < 0.9:
        yield say("guessed")
    if len(named) > 2:
        yield say("others", count=len(named) - 2)
    if endless := sum(len(turn.text) > HEARD for turn in turns):
        yield say("endless", count=endless, limit=f"{HEARD:,}")
    if len(turns) < _SHORT:
        yield say("short")


def _confirmed(conversation: Conversation, speakers: Mapping[str, str] | None) -> Conversation:
    if not speakers or not speakers.get("specialist"):
        return conversation
    # Nobody is “?” unless somebody says so.
    asked = conversation if UNPLACED in speakers.values() else replace(conversation, turns=_placed(conversation.turns))
    confirmed = asked.with_speakers(composed(speakers["specialist"]), composed(speakers.get("person") or "")).speakers
    kept = tuple(text for text in conversation.warnings if text != say("guessed"))
    return replace(conversation, speakers=confirmed, warnings=kept)
