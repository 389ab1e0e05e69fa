"""How long an agreement lasts, what can be read, and how a correction changes what was heard. No Django.

A reading describes and never grades; what the specialist heard stands above what the engine heard.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, get_args
from zoneinfo import ZoneInfo

from alongside.listening import looked_after, measures, moments
from alongside.listening.conversation import Conversation, Speakers, Turn
from alongside.listening.danger import delicate
from alongside.listening.exchanges import counted, exchanges
from alongside.listening.language import Language, Spoken
from alongside.listening.notices import say
from alongside.listening.ownwords import may_stand_whole, wishes_in
from alongside.listening.reading import SURE, Behaviour, Code, Hearing, Main, Reading, ReadTurn, Talk
from alongside.listening.stance import plainly
from alongside.listening.words import words_in
from alongside.mirror.rules.corrections import Corrections

LONGEST_DAYS = 90
MOST_TURNS = 8_000
MOST_WORDS = 120_000  # about fourteen hours of talk
AT_ONCE_TURNS = 400
AT_ONCE_WORDS = 8_000  # what is read while somebody waits: about an hour of talk
SLICE_TURNS = 250
SLICE_WORDS = 5_000
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


REMEMBERED: tuple[tuple[str, str], ...] = (
    ("began", "person"),
    ("first", "specialist"),
    ("answered", "person"),
    ("then", "specialist"),
    ("hard", "person"),
    ("said", "specialist"),
    ("ended", "person"),
)
"""The questions of a recollection, in the order of a talk, and whose words each asks for."""


def remembered(words: Mapping[str, str], specialist: str, person: str) -> Conversation:
    """Return a recollection as a talk: each line of an answer is a turn of the one whose words it holds."""
    said = [
        (specialist if voice == "specialist" else person, line.strip())
        for name, voice in REMEMBERED
        for line in words.get(name, "").splitlines()
        if line.strip()
    ]
    turns = tuple(Turn(at, label, line) for at, (label, line) in enumerate(said))
    return Conversation("", "text", turns, Speakers(specialist, person, 1.0))


def why_not_read(conversations: Sequence[Conversation]) -> Trouble | None:
    """Say why what was handed in is not one talk of two that can be read while somebody waits, or None when it is."""
    if len(conversations) > 1:
        return Trouble.SEVERAL
    (talk,) = conversations
    if len(talk.labels) < 2:
        return Trouble.ONE_VOICE if talk.labels else Trouble.NO_NAMES
    words = sum(words_in(turn.text) for turn in talk.turns)
    return Trouble.TOO_MUCH if len(talk.turns) > MOST_TURNS or words > MOST_WORDS else None


def is_long(conversation: Conversation) -> bool:
    """Say whether a talk is read in slices, with its progress shown, instead of while somebody waits."""
    return len(conversation.turns) > AT_ONCE_TURNS or sum(words_in(turn.text) for turn in conversation.turns) > AT_ONCE_WORDS


def slice_end(conversation: Conversation, first: int) -> int:
    """Return where the slice that begins at a turn ends: after so many turns or words, and after one turn at least."""
    words, last = 0, first
    while last < len(conversation.turns) and last - first < SLICE_TURNS and (last == first or words < SLICE_WORDS):
        words += words_in(conversation.turns[last].text)
        last += 1
    return last


Told = list[list[object]]


def told(hearings: Sequence[Hearing]) -> Told:
    """Return hearings as JSON: `[main, talk, [[code, confidence, spans], …]]` each."""
    return [[one.main, one.talk, [[b.code, b.confidence, [*map(list, b.evidence)]] for b in one.behaviours]] for one in hearings]


def hearings(told: Sequence[Sequence[Any]]) -> list[Hearing]:
    """Return the hearings that `told` kept."""
    return [
        Hearing(main, talk, tuple(Behaviour(code, sure, tuple(map(tuple, spans))) for code, sure, spans in behaviours))
        for main, talk, behaviours in told
    ]


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


TALK: tuple[Talk, ...] = get_args(Talk)
CODES: tuple[Code, ...] = tuple(code for code in get_args(Code) if code != "complex_reflection")
"""What a specialist can say that a turn of theirs did. How deep a reflection goes is asked of nobody: people agree too little."""

_SUPPORTS: dict[Main, tuple[str, ...]] = {
    "reflection": ("simple_reflection",),
    "question": ("open_question", "closed_question"),
    "input": ("information", "advice_with_permission", "advice_without_permission"),
}


def named(code: str) -> str:
    """Return the name that a code goes by in a correction: both kinds of reflection share one."""
    return "simple_reflection" if code == "complex_reflection" else code


def may_be_heard(turn: ReadTurn) -> tuple[str, ...]:
    """Return what a turn can be corrected to: it depends on who speaks."""
    if turn.speaker == "other":
        return ()
    return CODES if turn.speaker == "specialist" else TALK


def standing_in(turn: ReadTurn) -> frozenset[str]:
    """Return what stands in a turn now, by the names that a correction uses: what counts, and nothing less likely."""
    if turn.speaker == "person":
        return frozenset({turn.talk or "neutral"})
    return frozenset(named(behaviour.code) for behaviour in turn.behaviours if turn.counts(behaviour))


def corrected_turn(turn: ReadTurn, codes: frozenset[str]) -> ReadTurn:
    """Return a turn as the specialist heard it: surely, and what they added in all its words."""
    if turn.speaker == "person":
        return replace(turn, talk=next((talk for talk in TALK if talk in codes), turn.talk))
    if turn.speaker != "specialist":
        return turn
    kept = [replace(behaviour, confidence=1.0) for behaviour in turn.behaviours if named(behaviour.code) in codes]
    there = {named(behaviour.code) for behaviour in kept}
    added = [Behaviour(code, 1.0, ((0, len(turn.text)),)) for code in CODES if code in codes and code not in there]
    return replace(turn, main=_main(turn.main, codes), behaviours=(*kept, *added))


def _main(before: Main | None, codes: frozenset[str]) -> Main:
    """Return what the turn mostly did: the same as before while that stands."""
    there: list[Main] = [main for main, supporting in _SUPPORTS.items() if codes & set(supporting)]
    return before if before in there else there[0] if there else "other"


def weighed_anew(reading: Reading, corrections: Corrections) -> Reading:
    """Return the reading without the words of danger that meant nothing of the kind, and with those that were missed.

    Both are the specialist's word.
    """
    aside, grave = corrections.aside.intersection(reading.danger), corrections.grave.difference(reading.danger)
    return looked_after(reading, aside=aside, besides=grave) if aside or grave else reading


def recounted(reading: Reading, corrections: Corrections) -> Reading:
    """Return the reading with the specialist's corrections standing in turns and totals; the moments are those of before.

    To find them anew takes ten times as long: this is for a page that shows none.
    """
    reading, tags = weighed_anew(reading, corrections), corrections.tags
    turns = tuple(corrected_turn(turn, tags[turn.index]) if turn.index in tags else turn for turn in reading.turns)
    # Also where nothing was corrected: a reading that was kept is counted as one of today is.
    return replace(reading, turns=turns, measures=reading.measures | measures.measure(turns, reading.danger))


def corrected(reading: Reading, corrections: Corrections) -> Reading:
    """Return the reading with the specialist's corrections standing; totals and moments follow from the turns as corrected."""
    counted = recounted(reading, corrections)
    if not corrections.tags:
        return counted
    return replace(counted, moments=moments.find(counted.turns, counted.engine.get("language", "en"), counted.danger))


DOUBT = SURE - 0.1


def with_doubt(reading: Reading) -> Reading:
    """Return the reading without certainty where it says that a turn left the role and no word of it bears that out."""
    spoken = Spoken(reading.turns, reading.engine.get("language", "en"))
    return replace(reading, turns=tuple(_doubted(turn, spoken) for turn in reading.turns))


def _doubted(turn: ReadTurn, spoken: Spoken) -> ReadTurn:
    bare = [b for b in turn.behaviours if SURE <= b.confidence < 1 and not plainly(b.code, turn.text, spoken.turn(turn))]
    if not bare:
        return turn
    return replace(turn, behaviours=tuple(replace(b, confidence=DOUBT) if b in bare else b for b in turn.behaviours))


# ── corrections as scenes (``train/scenes/README.md``) ──
KNOWN_BEFORE = 3
_VOICE = {"specialist": "S", "person": "P"}


def scene(turns: Sequence[ReadTurn], at: int) -> str:
    """Return one corrected turn as a training scene: up to three turns before it, its words and all that stands in it."""
    before = [turn for turn in turns[max(0, at - KNOWN_BEFORE) : at] if turn.speaker in _VOICE]
    lines = [f"{_VOICE[turn.speaker]}: {_one_line(turn.text)}" for turn in before]
    codes = {"reflection" if code == "simple_reflection" else code for code in standing_in(turns[at])}
    told = " ".join(sorted(codes)) or "-"
    return "\n".join([*lines, f"{_VOICE[turns[at].speaker]}> {_one_line(turns[at].text)} => {told}", ""])


def to_take_along(reading: Reading, corrections: Corrections) -> list[int]:
    """Return the corrected turns that can be taken along as scenes: none that has words about dying or being hurt near it."""
    near = delicate(reading.danger)
    return [at for at in sorted(corrections.tags) if at < len(reading.turns) and at not in near]


def _one_line(text: str) -> str:
    return " ".join(text.replace("=>", "->").split())


# ── the person's own view ──
MOST_OWN_LINES = 60


class Into(StrEnum):
    """What words of one's own can be taken up into."""

    GOAL = "goal"
    WIN = "win"
    STEP = "step"


def own_lines(reading: Reading, corrections: Corrections) -> list[str]:
    """Return the sentences in which the person plainly says what they want, in order: no word of anybody else's, no figure.

    What was heard and what the words say must agree: somebody reads this as their own wishes. Near words about dying or
    being hurt nothing is lifted out. Of more than can be looked at, some are taken from all over the talk. A correction of
    the specialist's can add a turn and takes none away: what it took away would tell what they heard.
    """
    reading = weighed_anew(reading, corrections)
    spoken = Spoken(reading.turns, reading.engine.get("language", "en"))
    near = delicate(reading.danger)
    said = [
        line
        for turn in reading.turns
        if turn.speaker == "person" and turn.index not in near
        for line in _wished(turn, spoken.turn(turn), added="change" in corrections.tags.get(turn.index, ()))
    ]
    return [said[at * len(said) // MOST_OWN_LINES] for at in range(MOST_OWN_LINES)] if len(said) > MOST_OWN_LINES else said


def _wished(turn: ReadTurn, language: Language, *, added: bool) -> list[str]:
    """Return the wishes in a turn that leans to a change; where the specialist says so and no sentence is one, the whole turn.

    The whole of it goes only if no sentence tells of a fall or leads back to drink or use: a goal can be begun with it.
    """
    wishes = wishes_in(turn.text, language) if added or turn.talk == "change" else []
    goes_whole = added and not wishes and words_in(turn.text) > 3 and may_stand_whole(turn.text, language)
    return [turn.text] if goes_whole else wishes


# ── the turns that a total rests on ──
class Only(StrEnum):
    """What the table of a reading can be narrowed to."""

    REFLECTIONS = "reflections"
    QUESTIONS = "questions"
    TOWARD = "toward"
    AWAY = "away"
    LONG = "long"


_COUNTS: dict[Only, frozenset[str]] = {
    Only.REFLECTIONS: frozenset({"simple_reflection", "complex_reflection"}),
    Only.QUESTIONS: frozenset({"open_question", "closed_question"}),
}
"""The codes that a total counts."""
_LEANS: dict[Only, Talk] = {Only.TOWARD: "change", Only.AWAY: "sustain"}


def narrowed(reading: Reading, only: Only) -> list[ReadTurn]:
    """Return the turns that a total rests on, in order."""
    if only is Only.LONG:
        return [reading.turns[found["turn"]] for found in reading.measures["lectures"]]
    if only in _LEANS:
        return [turn for turn in reading.turns if turn.speaker == "person" and turn.talk == _LEANS[only]]
    return [turn for turn in measures.that_count(reading.turns, reading.danger) if counted(turn) & _COUNTS[only]]


# ── long stretches, and talks from memory ──
def speeches(reading: Reading) -> list[int]:
    """Return the long stretches, by turn, that did not mostly give back what was said; a summary is no speech."""
    return [found["turn"] for found in reading.measures["lectures"] if reading.turns[found["turn"]].main != "reflection"]


MEASURED = frozenset({"lecture", "opened_up", "closed_question", "closed_with_form", "question_run"})
"""Moments that rest on how long somebody spoke: of a talk from memory nobody knows that, nor what followed each question."""


def as_remembered(reading: Reading) -> Reading:
    """Return the reading of a talk from memory without what only counting, or an answer that nobody wrote down, could tell."""
    answered = {exchange.said.index for exchange in exchanges(reading.turns) if exchange.words}
    kept = (moment for moment in reading.moments if moment.kind not in MEASURED)
    return replace(reading, moments=tuple(moment for moment in kept if moment.kind != "invited" or moment.turn in answered))


OPENED = moments.GOOD
NEAR = 24  # turns within which an answer is looked for
SOME_WORDS = 5
AFTER_THE_PERSON = frozenset({"change_heard", "passed_by"})


def quoted(turns: Sequence[ReadTurn], at: int, kind: str) -> list[ReadTurn]:
    """Return the turns that show a moment: the turn itself, and what the person said just before or just after it.

    An answer is often cut in pieces by small words such as "mm-hmm"; the longest piece is shown.
    """
    if kind in AFTER_THE_PERSON:
        before = _nearest(turns[max(0, at - NEAR) : at])
        return [before, turns[at]] if before else [turns[at]]
    found = exchanges(turns[at : at + NEAR])
    after = found[0].longest if found else None
    return [turns[at], after] if after else [turns[at]]


def _nearest(turns: Sequence[ReadTurn]) -> ReadTurn | None:
    """Return the person's last words of weight, else their last ones."""
    own = [turn for turn in reversed(turns) if turn.speaker == "person"]
    return next((turn for turn in own if words_in(turn.text) >= SOME_WORDS), own[0] if own else None)
