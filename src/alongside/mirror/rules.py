"""How long an agreement lasts, how a ribbon is laid out, and how a correction changes what was heard. No Django.

A reading describes and never grades; what the specialist heard stands above what the engine heard.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from math import ceil, sqrt
from zoneinfo import ZoneInfo

from alongside.listening import measures, moments
from alongside.listening.conversation import Conversation, Speakers, Turn
from alongside.listening.measures import words_in
from alongside.listening.notices import say
from alongside.listening.reading import Behaviour, Code, Main, Reading, ReadTurn, Talk

LONGEST_DAYS = 90
MOST_TURNS = 3_000
MOST_WORDS = 60_000  # about seven hours of talk
SURE_WHO = 0.9


class Trouble(StrEnum):
    """Why a transcript or a day cannot be taken."""

    PAST = "past"
    TOO_LONG = "too_long"
    SEVERAL = "several"
    NO_NAMES = "no_names"
    ONE_VOICE = "one_voice"
    TOO_MUCH = "too_much"


def end_of(day: date, zone: str) -> datetime:
    """Return the moment, in UTC, at which a day is over where somebody lives."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)


def why_not_until(day: date, today: date) -> Trouble | None:
    """Say why an agreement cannot last until the end of a day, or None when it can."""
    if day < today:
        return Trouble.PAST
    return Trouble.TOO_LONG if day > today + timedelta(days=LONGEST_DAYS) else None


def why_not_read(conversations: Sequence[Conversation]) -> Trouble | None:
    """Say why what was handed in is not one talk of two that can be read while somebody waits, or None when it is."""
    if len(conversations) > 1:
        return Trouble.SEVERAL
    (talk,) = conversations
    if len(talk.labels) < 2:
        return Trouble.ONE_VOICE if talk.labels else Trouble.NO_NAMES
    words = sum(words_in(turn.text) for turn in talk.turns)
    return Trouble.TOO_MUCH if len(talk.turns) > MOST_TURNS or words > MOST_WORDS else None


def knows_who(speakers: Speakers) -> bool:
    """Say whether the guess at who is who is sure enough not to ask."""
    return speakers.confidence >= SURE_WHO and bool(speakers.specialist and speakers.person)


def kept(conversation: Conversation) -> dict[str, object]:
    """Return what is kept of a conversation: its turns and what to take it with; nothing of the file it came from."""
    turns = [[turn.label, turn.text, turn.start, turn.end] for turn in conversation.turns]
    return {"turns": turns, "warnings": list(conversation.warnings)}


def conversation_of(words: Mapping[str, list[list[str]]], id: str, format: str) -> Conversation:  # noqa: A002
    """Return the conversation that `kept` kept; who is who has been asked, so that it is not said to be a guess."""
    turns = tuple(Turn(index, *turn) for index, turn in enumerate(words["turns"]))  # type: ignore[arg-type]
    return Conversation(
        id, format, turns, Speakers(), tuple(said for said in map(str, words["warnings"]) if said != say("guessed"))
    )


class Heard(StrEnum):
    """What a specialist can say that a turn did. The last three are for a turn of the person's."""

    OPEN = "open"
    CLOSED = "closed"
    REFLECTION = "reflection"
    KIND = "kind"
    INFORMATION = "information"
    ADVICE = "advice"
    ASKED_FIRST = "asked_first"
    OTHER = "other"
    CHANGE = "change"
    STAY = "stay"
    NEUTRAL = "neutral"


OF_PERSON: dict[Heard, Talk] = {Heard.CHANGE: "change", Heard.STAY: "sustain", Heard.NEUTRAL: "neutral"}
OF_SPECIALIST: dict[Heard, tuple[Main, Code | None]] = {
    Heard.OPEN: ("question", "open_question"),
    Heard.CLOSED: ("question", "closed_question"),
    Heard.REFLECTION: ("reflection", "simple_reflection"),
    Heard.KIND: ("other", "affirmation"),
    Heard.INFORMATION: ("input", "information"),
    Heard.ADVICE: ("input", "advice_without_permission"),
    Heard.ASKED_FIRST: ("input", "advice_with_permission"),
    Heard.OTHER: ("other", None),
}


def may_be_heard(turn: ReadTurn) -> tuple[Heard, ...]:
    """Return what a turn can be corrected to: it depends on who speaks."""
    if turn.speaker == "other":
        return ()
    return tuple(OF_SPECIALIST if turn.speaker == "specialist" else OF_PERSON)


def corrected_turn(turn: ReadTurn, heard: Heard) -> ReadTurn:
    """Return a turn as the specialist heard it, surely and in all its words."""
    if turn.speaker == "person" and heard in OF_PERSON:
        return replace(turn, talk=OF_PERSON[heard])
    if turn.speaker != "specialist" or heard not in OF_SPECIALIST:
        return turn
    main, code = OF_SPECIALIST[heard]
    behaviours = (Behaviour(code, 1.0, ((0, len(turn.text)),)),) if code else ()
    return replace(turn, main=main, behaviours=behaviours)


def corrected(reading: Reading, corrections: Mapping[int, Heard]) -> Reading:
    """Return the reading with the specialist's corrections standing; totals and moments follow from the turns as corrected."""
    if not corrections:
        return reading
    turns = tuple(corrected_turn(turn, corrections[turn.index]) if turn.index in corrections else turn for turn in reading.turns)
    found = moments.find(turns, reading.engine.get("language", "en"))
    return replace(reading, turns=turns, measures=measures.measure(turns), moments=found)


# ── one thing to try ──
class Idea(StrEnum):
    """What could be tried next time; the first that a talk gives a reason for is offered."""

    ASK_FIRST = "ask_first"
    PAUSE = "pause"
    ONE_QUESTION = "one_question"
    OPEN = "open"
    REFLECT = "reflect"
    STAY = "stay"


_LED_BY: dict[str, Idea] = {
    "unasked_advice": Idea.ASK_FIRST,
    "lecture": Idea.PAUSE,
    "question_run": Idea.ONE_QUESTION,
    "closed_with_form": Idea.OPEN,
    "closed_question": Idea.OPEN,
    "passed_by": Idea.REFLECT,
}


def idea_from(reading: Reading) -> Idea:
    """Return one idea for next time: from a moment that points to one, else from how the talk was as a whole."""
    kinds = {moment.kind for moment in reading.moments}
    for kind, idea in _LED_BY.items():
        if kind in kinds:
            return idea
    if reading.measures.get("lectures"):
        return Idea.PAUSE
    told = reading.measures.get("reflections", {}).get("to_questions", {})
    return Idea.REFLECT if told.get("band") == "low" else Idea.STAY


OPENED = moments.GOOD
AFTER_THE_PERSON = frozenset({"change_heard", "passed_by"})


def quoted(turns: Sequence[ReadTurn], at: int, kind: str) -> list[ReadTurn]:
    """Return the turns that show a moment: the turn itself, and what the person said just before or just after it."""
    before = turns[at - 1] if at else None
    if kind in AFTER_THE_PERSON and before and before.speaker == "person":
        return [before, turns[at]]
    after = turns[at + 1] if at + 1 < len(turns) else None
    return [turns[at], after] if after and after.speaker == "person" else [turns[at]]


# ── the words that show it ──
EXCERPT = 260  # characters
LEAD = 60


@dataclass(frozen=True)
class Piece:
    """A stretch of a turn's words, and whether it is the evidence."""

    text: str
    marked: bool = False


def pieces(text: str, spans: Sequence[tuple[int, int]], most: int = EXCERPT) -> list[Piece]:
    """Return an excerpt of at most about `most` characters around the evidence, in order, with the evidence marked."""
    start, end = _window(text, spans, most)
    found, at = [Piece("… ")] if start else [], start
    for low, high in sorted(spans):
        first, last = max(low, at), min(high, end)
        if first < last:
            found += [Piece(text[at:first]), Piece(text[first:last], marked=True)]
            at = last
    found += [Piece(text[at:end]), Piece(" …" if end < len(text) else "")]
    return [piece for piece in found if piece.text]


def _window(text: str, spans: Sequence[tuple[int, int]], most: int) -> tuple[int, int]:
    if len(text) <= most:
        return 0, len(text)
    first = min((low for low, _ in spans), default=0)
    start = 0 if first < most - LEAD else text.rfind(" ", 0, first - LEAD) + 1
    end = min(len(text), start + most)
    cut = text.rfind(" ", start + most // 2, end)
    return start, cut if end < len(text) and cut > 0 else end


# ── the ribbon ──
GAP = 0.35  # percent between two marks
THINNEST = 0.45  # percent: a mark that can still be seen
SHORTEST_SHARE = 0.009  # of a row: what the shortest turn is drawn as


@dataclass(frozen=True)
class Mark:
    """A turn, or the part of it that stands on one row. `x` and `width` in percent of the row; `size` in words."""

    turn: int
    x: float
    width: float
    size: int


@dataclass(frozen=True)
class Row:
    """One line of the ribbon. `begins` is how much of its first turn (0 to 1) stands on rows before."""

    marks: tuple[Mark, ...]
    begins: float


def words_of(turns: Sequence[ReadTurn]) -> list[int]:
    """Return how many words each turn has."""
    return [words_in(turn.text) for turn in turns]


def row_length(sizes: Sequence[int]) -> int:
    """Return how many words a row holds, so that a longer talk has more rows and longer ones."""
    total = max(1, sum(sizes))
    return max(40, ceil(total / max(1, round(sqrt(total) / 6))))


def lay_out(sizes: Sequence[int]) -> list[Row]:
    """Lay turns of so many words out on rows of equal length; a turn that does not fit goes on on the next row."""
    length = row_length(sizes)
    least = max(1, round(length * SHORTEST_SHARE))
    rows: list[Row] = []
    marks: list[Mark] = []
    at, begins = 0, 0.0
    for turn, size in enumerate(max(size, least) for size in sizes):
        done = 0
        while done < size:
            part = min(size - done, length - at)
            marks.append(_mark(turn, at, part, length))
            done, at = done + part, at + part
            if at == length:
                rows.append(Row(tuple(marks), begins))
                marks, at, begins = [], 0, done / size if done < size else 0.0
    return [*rows, Row(tuple(marks), begins)] if marks else rows


def _mark(turn: int, at: int, part: int, length: int) -> Mark:
    x = round(100 * at / length, 2)
    width = max(THINNEST, 100 * part / length - GAP)
    return Mark(turn, x, round(min(width, 100 - x), 2), part)


def seconds_at(row: Row, turns: Sequence[ReadTurn]) -> float | None:
    """Return when a row starts, in seconds from the beginning of the talk; None when the times are not known."""
    first = turns[row.marks[0].turn]
    if first.start is None:
        return None
    return first.start + row.begins * ((first.end or first.start) - first.start)
