"""JSON of speech-to-text tools: utterances, segments or words with speakers.

Knows whisper and whisperX, whisper.cpp, AWS Transcribe, Deepgram (one channel or several), AssemblyAI, Azure,
Fireflies, Gladia, Google, Rev and Speechmatics by their keys, and anything that is a list of {speaker, text}.
"""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from alongside.listening.cues import UNPLACED, Cue, in_seconds, seconds, thousandth, tidy_label
from alongside.listening.errors import UnreadableConversation
from alongside.listening.words import word_list

_LISTS: Final = word_list(
    "utterances turns segments monologues messages transcript transcripts recognizedPhrases results "
    "paragraphs sentences words items entries data conversation dialogue transcription chunks result response"
)
_SPEAKER: Final = word_list(
    "speaker speaker_label speakerLabel speaker_name speakerName speakerTag speaker_tag speakerId speaker_id "
    "interlocutor label role name participant hablante channel user"
)
_TEXT: Final = word_list(
    "transcript text utterance_text punctuated_word utterance content word value display message body sentence raw_text texto"
)
_START: Final = word_list("start start_time startTime start_ts ts begin from timestamp offset")
_END: Final = ["end", "end_time", "endTime", "end_ts", "to"]
# Google's two spellings.
_TAGS: Final = {"speakerTag", "speaker_tag"}
_MARKS: Final = {"punctuation", "punct"}
_WORDS: Final = {"word", "pronunciation", *_MARKS}
_OPENING: Final = "¿¡([{«“‘"
_DEEPEST: Final = 6
_ENDS: Final = (".", "?", "!", "…")
_CLOSING: Final = "\"'”’»)]"
_PAUSE: Final = 1.0
"""Seconds of silence after which words that no voice is given for are another piece."""


def conversations(text: str, where: str) -> Iterator[tuple[str, list[Cue]]]:
    """(id, cues) for each conversation. Raises UnreadableConversation."""
    for document in _documents(text, where):
        for talk in _talks(document):
            cues = [cue for cue in _cues(talk, 0) if cue.text.strip()]
            if cues:
                yield _id(talk), _placed(in_seconds(cues))


def _placed(cues: list[Cue]) -> list[Cue]:
    """Where some pieces have a speaker, one without is one that could not be given to anybody.

    Where none has, each piece stands by itself: all of them in one would be a turn without end.
    """
    if not any(tidy_label(cue.label) for cue in cues):
        return list(_pieces(cues))
    return [replace(cue, label=cue.label if tidy_label(cue.label) else UNPLACED, whole=False) for cue in cues]


def _pieces(cues: list[Cue]) -> Iterator[Cue]:
    """Segments as they are, and words up to the end of a sentence or a pause."""
    piece: list[Cue] = []
    for cue in cues:
        if piece and (cue.whole or _ended(piece[-1], cue)):
            yield _joined(piece)
            piece = []
        piece.append(cue)
    if piece:
        yield _joined(piece)


def _ended(before: Cue, cue: Cue) -> bool:
    if before.whole or before.text.rstrip(_CLOSING).endswith(_ENDS):
        return True
    return before.end is not None and cue.start is not None and cue.start - before.end > _PAUSE


def _joined(piece: list[Cue]) -> Cue:
    return replace(piece[0], text=" ".join(cue.text.strip() for cue in piece), end=piece[-1].end, whole=True)


def _talks(document: Any) -> list[Any]:
    """The conversations of a document: of most, the one that it is."""
    named = document.get("conversations") if isinstance(document, dict) else None
    listed = _listed(document if named is None else named)
    if listed and all(isinstance(item, list) or (named is not None and _list_in(item)) for item in listed):
        return listed
    return [listed or document]


def _documents(text: str, where: str) -> Iterator[Any]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        if not _is_lines(text):
            raise _malformed(where, error) from None
    else:
        yield document
        return
    objects = [_line(line, number, where) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    # Lines may each be a conversation or each an utterance.
    yield from objects if any(_list_in(item) and not _is_utterance(item) for item in objects) else [objects]


def _is_utterance(item: dict[str, Any]) -> bool:
    """True for something said, with no list in it but that of its own words."""
    return isinstance(_first(item, _TEXT), str) and _list_in(item) is item.get("words") and not _spoken_by_words(item)


def _is_lines(text: str) -> bool:
    first, _, rest = text.strip().partition("\n")
    return first.endswith("}") and rest.lstrip().startswith("{")


def _line(line: str, number: int, where: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _malformed(where, error, before=number - 1) from None


def _malformed(where: str, error: Exception, before: int = 0) -> UnreadableConversation:
    """What is wrong with the JSON, and at which line, `before` lines down."""
    if isinstance(error, json.JSONDecodeError):
        line = before + error.lineno
        return UnreadableConversation("malformed_at", where=where, format="JSON", line=line, column=error.colno)
    return UnreadableConversation("nested" if isinstance(error, RecursionError) else "malformed", where=where, format="JSON")


def _id(document: Any) -> str:
    if isinstance(document, dict):
        source = document.get("source")
        inside = source.get("id") if isinstance(source, dict) else None
        for value in (inside, *(document.get(key) for key in ("transcript_id", "jobName", "id"))):
            if isinstance(value, str | int):
                return str(value)
    return ""


def _cues(node: Any, depth: int) -> Iterator[Cue]:
    if depth > _DEEPEST:
        return
    if isinstance(node, list):
        yield from _cues_of_list(node, depth)
    elif isinstance(node, dict):
        if _is_aws(node):
            yield from _aws(node)
        elif (items := _list_in(node)) is not None:
            channels = _listed(node.get("channels"))
            yield from _voices(channels) if items is channels and len(channels) > 1 else _cues(items, depth + 1)


def _list_in(node: Any) -> Any:
    """The most promising child: a list of things said, or an object that holds one."""
    if not isinstance(node, dict):
        return None
    for key in _LISTS:
        child = node.get(key)
        if isinstance(child, list | dict) and child:
            return child
    channels, alternatives = _listed(node.get("channels")), _listed(node.get("alternatives"))
    # Of what a tool may have heard, the first is the likeliest.
    return channels or alternatives[:1] or None


def _cues_of_list(items: list[Any], depth: int) -> Iterator[Cue]:
    if any(_TAGS & _last_words(item).keys() for item in items[-1:]):
        # Google repeats every word, with its speaker, in the last result.
        items = _best(items[-1])["words"]
    items = [item for item in items if isinstance(item, dict)]
    if any(map(_is_word, items)):
        yield from _words([{**item, **_best(item)} for item in items])
        return
    for item in items:
        if _spoken_by_words(item):
            yield from _cues_of_list(item["words"], depth + 1)
        elif (said := _said(item)) is not None:
            yield replace(_cue(item, said), whole=True)
        else:
            yield from _cues(item, depth + 1)


def _voices(channels: list[Any]) -> Iterator[Cue]:
    """What was said in channels that were recorded apart, in the order of time: in each is one voice."""
    found = [
        replace(piece, label=_named(at), whole=False)
        for at, channel in enumerate(channels)
        for piece in _pieces(list(_heard_in(_best(channel))))
    ]
    yield from sorted(found, key=lambda cue: cue.start or 0.0)


def _heard_in(channel: dict[str, Any]) -> Iterator[Cue]:
    words = [word for word in _listed(channel.get("words")) if isinstance(word, dict)]
    if words:
        yield from _words(words)
    elif (said := _said(channel)) is not None:
        yield _cue(channel, said)


def _is_word(item: dict[str, Any]) -> bool:
    return "word" in item or "punctuated_word" in item or _kind(item) in _WORDS


def _kind(item: dict[str, Any]) -> str:
    kind = item.get("type")
    return kind if isinstance(kind, str) else ""


def _words(items: list[dict[str, Any]]) -> Iterator[Cue]:
    """A cue for each word with its marks; a word without a speaker belongs to who spoke before."""
    label = next(filter(None, map(_label, items)), "")
    word: Cue | None = None
    parts: list[str] = []
    opening: list[str] = []
    for item in items:
        said = (_said(item) or "").strip()
        if said and _kind(item) in _MARKS:
            (opening if _opens(item, said) else parts).append(said)
        elif said:
            if word:
                yield replace(word, text="".join(parts))
            label = _label(item) or label
            word = replace(_cue(item, said), label=label)
            parts, opening = [*opening, said], []
    if word:
        yield replace(word, text="".join(parts))


def _opens(item: dict[str, Any], mark: str) -> bool:
    return item.get("attaches_to") == "next" or mark in _OPENING


def _spoken_by_words(item: dict[str, Any]) -> bool:
    """True for a segment without a speaker whose words have one."""
    words = item.get("words")
    return (
        _first(item, _SPEAKER) is None
        and isinstance(words, list)
        and any(isinstance(word, dict) and _first(word, _SPEAKER) is not None for word in words)
    )


def _last_words(item: Any) -> dict[str, Any]:
    words = _best(item).get("words")
    last = words[-1] if isinstance(words, list) and words else None
    return last if isinstance(last, dict) else {}


def _best(item: Any) -> dict[str, Any]:
    alternatives = item.get("alternatives") if isinstance(item, dict) else None
    best = alternatives[0] if isinstance(alternatives, list) and alternatives else None
    return best if isinstance(best, dict) else {}


def _said(item: dict[str, Any]) -> str | None:
    said = _first(item, _TEXT)
    if isinstance(said, str):
        return said
    elements = item.get("elements") or item.get("sentences") or item.get("nBest")
    if not isinstance(elements, list):
        return None
    parts = [_first(part, _TEXT) for part in elements if isinstance(part, dict)]
    strings = [part for part in parts if isinstance(part, str)]
    if "nBest" in item:
        strings = strings[:1]
    return ("" if "elements" in item else " ").join(strings) if strings else None


def _cue(item: dict[str, Any], said: str) -> Cue:
    start, end, sure = _times(item)
    return Cue(_label(item), said, start, end, sure=sure)


def _label(item: dict[str, Any]) -> str:
    return _named(_first(item, _SPEAKER))


def _times(item: dict[str, Any]) -> tuple[float | None, float | None, bool]:
    """From, to, and whether they are surely seconds."""
    offsets = item.get("offsets")
    if isinstance(offsets, dict):
        # whisper.cpp counts milliseconds.
        return thousandth(_time(offsets.get("from"))), thousandth(_time(offsets.get("to"))), True
    start, end = _first(item, _START), _first(item, _END)
    if isinstance(start, list) and len(start) == 2:
        start, end = start
    sure = any(isinstance(time, str) and ":" in time for time in (start, end))
    return _time(start), _time(end), sure


def _named(speaker: Any) -> str:
    if isinstance(speaker, bool) or speaker is None:
        return ""
    if isinstance(speaker, dict):
        speaker = _first(speaker, ["name", "label", "id"])
    if isinstance(speaker, float) and not math.isfinite(speaker):
        return ""
    if isinstance(speaker, int | float):
        return f"Speaker {int(speaker)}"
    return speaker if isinstance(speaker, str) else ""


def _first(item: dict[str, Any], keys: list[str]) -> Any:
    for key in keys:
        if (value := item.get(key)) is not None:
            return value
    return None


def _time(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if 0 <= value < 1e10 else None
    return seconds(value) if isinstance(value, str) else None


def _is_aws(node: dict[str, Any]) -> bool:
    return isinstance(node.get("speaker_labels"), dict) and isinstance(node.get("items"), list)


def _aws(node: dict[str, Any]) -> Iterator[Cue]:
    at = _aws_speakers(node)
    items = [item for item in node["items"] if isinstance(item, dict)]
    yield from _words([{"speaker_label": at.get(str(item.get("start_time"))), **item, **_best(item)} for item in items])


def _aws_speakers(node: dict[str, Any]) -> dict[str, Any]:
    segments = node["speaker_labels"].get("segments")
    return {
        str(item.get("start_time")): item.get("speaker_label")
        for segment in _listed(segments)
        if isinstance(segment, dict)
        for item in _listed(segment.get("items"))
        if isinstance(item, dict)
    }


def _listed(given: Any) -> list[Any]:
    return given if isinstance(given, list) else []
