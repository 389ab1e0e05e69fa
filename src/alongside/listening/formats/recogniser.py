"""JSON of speech-to-text tools: utterances, segments or words with speakers.

Knows whisper and whisperX, AWS Transcribe, Deepgram, AssemblyAI, Google, Azure
and Rev by their keys, and anything that is a list of {speaker, text}.
"""

import json
import math
from collections.abc import Iterator
from typing import Any, Final

from alongside.listening.cues import Cue, seconds
from alongside.listening.errors import UnreadableConversation
from alongside.listening.words import word_list

_LISTS: Final = word_list(
    "utterances turns segments monologues messages transcript transcripts recognizedPhrases results "
    "paragraphs sentences words items entries data conversation dialogue"
)
_SPEAKER: Final = word_list(
    "speaker speaker_label speakerLabel speaker_name speakerName speakerTag speakerId speaker_id "
    "interlocutor label role name participant hablante channel user"
)
_TEXT: Final = word_list("transcript text utterance_text punctuated_word utterance content word value display message body texto")
_START: Final = word_list("start start_time startTime start_ts ts begin from timestamp offset")
_END: Final = ["end", "end_time", "endTime", "end_ts", "to"]
_DEEPEST: Final = 6
_WORDS_A_SECOND: Final = 0.1


def conversations(text: str, where: str) -> Iterator[tuple[str, list[Cue]]]:
    """(id, cues) for each conversation. Raises UnreadableConversation."""
    for document in _documents(text, where):
        cues = [cue for cue in _cues(document, 0) if cue.text.strip()]
        if cues:
            yield _id(document), _in_seconds(cues)


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
    yield from objects if any(_list_in(item) for item in objects) else [objects]


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
            yield from _cues(items, depth + 1)


def _list_in(node: Any) -> Any:
    """The most promising child: a list of things said, or an object that holds one."""
    if not isinstance(node, dict):
        return None
    for key in _LISTS:
        child = node.get(key)
        if (isinstance(child, list) and child) or isinstance(child, dict):
            return child
    for key in ("channels", "alternatives"):
        if isinstance(node.get(key), list) and node[key]:
            return node[key]
    return None


def _cues_of_list(items: list[Any], depth: int) -> Iterator[Cue]:
    if any("speakerTag" in _last_words(item) for item in items[-1:]):
        # Google repeats every word, with its speaker, in the last result.
        items = _best(items[-1])["words"]
    for item in items:
        if not isinstance(item, dict):
            continue
        if _spoken_by_words(item):
            yield from _cues_of_list(item["words"], depth + 1)
        elif (said := _said(item)) is not None:
            yield _cue(item, said)
        else:
            yield from _cues(item, depth + 1)


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
    speaker = _first(item, _SPEAKER)
    return Cue(_named(speaker), said, _time(_first(item, _START)), _time(_first(item, _END)))


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
    label = ""
    for item in node["items"]:
        if not isinstance(item, dict):
            continue
        word = _best(item).get("content")
        if not isinstance(word, str):
            continue
        start = item.get("start_time")
        label = _named(item.get("speaker_label") or at.get(str(start))) or label
        yield Cue(label, word, _time(start), _time(item.get("end_time")))


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


def _in_seconds(cues: list[Cue]) -> list[Cue]:
    """Times that would mean one word in ten seconds are milliseconds."""
    last = max((cue.end or cue.start or 0.0 for cue in cues), default=0.0)
    words = sum(len(cue.text.split()) for cue in cues)
    if last < 100 or words / last > _WORDS_A_SECOND:
        return cues
    return [Cue(cue.label, cue.text, _thousandth(cue.start), _thousandth(cue.end), cue.whole) for cue in cues]


def _thousandth(time: float | None) -> float | None:
    return None if time is None else time / 1000
