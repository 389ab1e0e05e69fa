"""Which turns are worth another look, and in which order: what a thoughtful supervisor would bring up.

Good turns are ranked by what followed them: what worked is known by how the other went on. Of the hard
kinds only what is sure is chosen, the gravest first, and what a good talk has as well is left alone: one
closed question among open ones, a summary, a check whether one heard right, an answer that was asked for.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import Final

from .exchanges import BACKCHANNEL, Exchange, counted, exchanges
from .language import Language, Spoken
from .leaning import wishes_plainly
from .manner import opens_nothing
from .measures import LECTURE_WORDS, openings
from .openform import open_form
from .praising import goes_down_a_list, leaves_the_choice, met_dryly, only_greets
from .reading import REFLECTIONS, SURE, ReadTurn
from .sentences import sentences
from .signs import content_of
from .stance import asks_permission, owns_up, plainly, sums_up
from .talk import plans, pulls_away
from .wishing import passes_by, wishes_now
from .words import words_in

Candidate = tuple[int, str]

GRAVE: Final = {
    "treatment_planning": "treatment_planning",
    "diagnosing": "diagnosing",
    "enforcing": "enforcing",
    "confronting": "confronting",
    "dismissing": "dismissing",
}
"""What left the role or hurt, and the moment that says so: what can do most harm comes first."""
LIGHTER: Final = {"self_centred": "self_centred", "advice_without_permission": "unasked_advice"}
PRAISED: Final = {
    "complex_reflection": "deeper_reflection",
    "autonomy": "choice_offered",
    "compassion": "compassion",
    "advice_with_permission": "asked_first",
    "affirmation": "affirmed",
    "open_question": "invited",
}
_ADVICE: Final = ("advice_without_permission", "advice_with_permission")
_QUESTIONS: Final = frozenset({"open_question", "closed_question"})
_LEAVES_ROOM: Final = REFLECTIONS | {"open_question"}
_RUN: Final = 3
_A_QUESTION: Final = 4
_SHORT_ANSWER: Final = 8
_SOME_WORDS: Final = 5
_AN_IDEA: Final = 12
_PLAIN: Final = 2.4  # of `pulls_away`: one plain sentence, or two that only hint
_LISTENS: Final = 0.5  # of the words: who says less than this does not lecture for having one long turn
_VERY_LONG: Final = 100
_LONGER: Final = 1.5
_ENOUGH_ANSWERS: Final = 4
_VERY_SURE: Final = 0.9
_TO_BE_MET: Final = ("autonomy", "complex_reflection", "open_question")
"""What says of a turn that it left or gave room, so that a dry word gainsays it."""
_A_WORD_OR_TWO: Final = 2
_DEEP_ENOUGH: Final = 0.6
"""How deep a reflection goes is hardly ever sure (people agree on it at kappa .20), and its moment says "may": held out, of
those from here on seven in ten were deeper."""
_WELCOME: Final = 12  # turns, or a tenth of a shorter talk: "Did you find us?" has its place
_FOLLOWED: Final = 60  # words; beyond, longer is no longer better
_OFTEN: Final = 3
_BOTH_SAY: Final = 2
# "Tell me what it means" opens, whatever was learned to hear in it.
_OPENLY: Final = ("tell", "what", "why", "describe", "qué", "cuéntame")
_YOU: Final = ("you", "your", "you're", "you've", "tú", "te", "tu", "tus")


@dataclass(frozen=True)
class Chooser:
    """One conversation, looked at for moments: the phrases asked for in each turn are those of the language it is spoken in."""

    turns: Sequence[ReadTurn]
    spoken: Spoken

    def language(self, turn: ReadTurn) -> Language:
        """The language of a turn, which need not be the one that the specialist mostly speaks."""
        return self.spoken.turn(turn)

    @cached_property
    def exchanges(self) -> list[Exchange]:
        """What the specialist said, each with its whole answer."""
        return exchanges(self.turns)

    # ── what was good ──
    def good(self) -> Iterator[Candidate]:
        """What to hold up, the most telling first."""
        yield from self._own_ideas()
        yield from ((x.said.index, "came_back") for x in self.exchanges if not pressed(x.said) and self._owns_up(x.said))
        yield from self._opened_up()
        yield from self._change_heard()
        yield from ((x.said.index, "asked_first") for x, _ in self._permitted)
        for code, kind in PRAISED.items():
            yield from self._praised(code, kind)

    def _owns_up(self, turn: ReadTurn) -> bool:
        return owns_up(turn.text, self.language(turn))

    def _own_ideas(self) -> Iterator[Candidate]:
        """Open questions that a plan answered, the longest answer first."""
        found = [x for x in self.exchanges if x.said.likely("open_question") and not pressed(x.said) and self._is_idea(x)]
        yield from ((x.said.index, "own_ideas") for x in sorted(found, key=lambda x: -x.words))

    def _is_idea(self, exchange: Exchange) -> bool:
        planned = any(turn.talk == "change" and plans(turn.text, self.language(turn)) for turn in exchange.answer)
        return planned and exchange.words >= _AN_IDEA and not self._pulls_away(exchange)

    def _opened_up(self) -> Iterator[Candidate]:
        answers = [x.words for x in self.exchanges if x.words > _SOME_WORDS]
        usual = median(answers) if len(answers) >= _ENOUGH_ANSWERS else 0.0
        by_said = {x.said.index: x for x in self.exchanges}
        for opening in openings(self.turns):
            exchange = by_said[opening["after"]["turn"]]
            if opening["words"] >= _LONGER * usual and made_room(exchange.said) and not self._pulls_away(exchange):
                yield exchange.said.index, "opened_up"

    def _change_heard(self) -> Iterator[Candidate]:
        """Reflections after words about a change: those where the phrases agree, and that take up most of what was said."""
        found = [
            (agrees, shared / words_in(wish.text), -x.said.index)
            for wish, x in self._after_wishes()
            if x.said.main == "reflection" and not pressed(x.said) and words_in(x.said.text) >= _SOME_WORDS
            if (shared := _shared(wish, x.said)) + 2 * (agrees := self._agrees(wish)) >= _BOTH_SAY
        ]
        yield from ((-at, "change_heard") for *_, at in sorted(found, reverse=True))

    def _after_wishes(self) -> Iterator[tuple[ReadTurn, Exchange]]:
        """The last words of weight before something was said, where they lean to a change."""
        for before, after in itertools.pairwise(self.exchanges):
            wish = next((turn for turn in reversed(before.answer) if words_in(turn.text) >= _SOME_WORDS), None)
            if wish and wish.talk == "change":
                yield wish, after

    def _agrees(self, wish: ReadTurn) -> bool:
        return wishes_plainly(wish.text, self.language(wish))

    @cached_property
    def _permitted(self) -> list[tuple[Exchange, Exchange]]:
        """Where it was asked before something was told, and what was then told."""
        return [
            (asked, told)
            for asked, told in itertools.pairwise(self.exchanges)
            if told.said.main == "input" and self._asks_first(asked.said) and not pressed(asked.said)
        ]

    def _asks_first(self, turn: ReadTurn) -> bool:
        return asks_permission(turn.text, self.language(turn))

    def _praised(self, code: str, kind: str) -> Iterator[Candidate]:
        """Turns that surely show something good: those after which the other went on most come first."""
        least = _DEEP_ENOUGH if code == "complex_reflection" else SURE
        found = [
            (confidence >= _VERY_SURE, min(x.words, _FOLLOWED), confidence, -x.said.index)
            for x in self.exchanges
            if (confidence := _sureness(x.said, code, least)) and _tells(x.said, code) and not pressed(x.said)
            if not self._pulls_away(x) and self._is_borne_out(x, code, confidence)
        ]
        yield from ((-at, kind) for *_, at in sorted(found, reverse=True))

    def _is_borne_out(self, exchange: Exchange, code: str, confidence: float) -> bool:
        """False where a dry word was the answer, and for a choice that no phrase leaves with the other and no answer took up.

        "So when you want to, you can" sounds like leaving a choice, and may be a reproach.
        """
        if code in _TO_BE_MET and met_dryly(exchange):
            return False
        if code != "autonomy" or leaves_the_choice(exchange.said.text, self.language(exchange.said)):
            return True
        return confidence >= _VERY_SURE and exchange.words > _A_WORD_OR_TWO

    # ── what was hard ──
    def hard(self) -> Iterator[Candidate]:
        """What to be curious about, the gravest first. A false accusation costs more than a miss."""
        yield from ((at, GRAVE[code]) for code, at in self._surely(GRAVE))
        yield from self._pulled_away()
        yield from self._lectures()
        yield from ((at, LIGHTER[code]) for code, at in self._surely(LIGHTER) if code not in _ADVICE or at not in self._asked)
        yield from self._question_runs()
        yield from self._closed()
        yield from self._passed_by()

    def _surely(self, codes: dict[str, str]) -> Iterator[tuple[str, int]]:
        """Turns that surely show a code, in the order of the codes; the surest first, and of equals the longest."""
        for code in codes:
            found = [
                (sure, words_in(turn.text), -turn.index)
                for turn in self.turns
                if (sure := _sureness(turn, code)) and plainly(code, turn.text, self.language(turn))
            ]
            yield from ((code, -at) for *_, at in sorted(found, reverse=True))

    @cached_property
    def _asked(self) -> set[int]:
        """The turns before which the person had just asked: an answer is not advice that nobody wanted."""
        found, asked = set(), False
        for turn in self.turns:
            if turn.speaker == "person":
                asked = turn.text.rstrip(" \"”'").endswith("?")
            elif asked:
                found.add(turn.index)
        return found

    @cached_property
    def _enough(self) -> set[int]:
        return {x.said.index for x in self.exchanges if self._how_far_away(x) >= _PLAIN}

    def _how_far_away(self, exchange: Exchange) -> float:
        return sum(pulls_away(turn.text, self.language(turn)) for turn in exchange.answer)

    def _pulls_away(self, exchange: Exchange) -> bool:
        return exchange.said.index in self._enough

    def _pulled_away(self) -> Iterator[Candidate]:
        """What was said just before the other had enough; where that was often, after the most words."""
        before = [said for x, said in self._with_what_began_them() if self._pulls_away(x)]
        yield from ((said.index, "pulled_away") for said in sorted(before, key=lambda said: -words_in(said.text)))

    def _with_what_began_them(self) -> Iterator[tuple[Exchange, ReadTurn]]:
        """Each exchange and the longest that was said since the last real answer: a tail ends what another turn began."""
        longest: ReadTurn | None = None
        for exchange in self.exchanges:
            if longest is None or words_in(exchange.said.text) > words_in(longest.text):
                longest = exchange.said
            yield exchange, longest
            if exchange.words > BACKCHANNEL:
                longest = None

    def _lectures(self) -> Iterator[Candidate]:
        """Long stretches that gave nothing back: those with a short answer, no question and no welcome first.

        One that the other took up is no lecture, unless it was very long.
        """
        permitted = {told.said.index for _, told in self._permitted}
        found = [
            (x.words <= _SHORT_ANSWER, not asks(x.said) and x.said.index > 1, words_in(x.said.text), -x.said.index)
            for x in self.exchanges
            if words_in(x.said.text) >= self._lecture_from(x)
            if x.said.index not in permitted and not self._gives_back(x.said)
        ]
        yield from ((-at, "lecture") for *_, at in sorted(found, reverse=True))

    def _lecture_from(self, exchange: Exchange) -> int:
        """From how many words on a stretch is a lecture: of whoever mostly listens, only a long one, or one that advises."""
        talks = self._share >= _LISTENS or exchange.said.likely("advice_without_permission")
        return LECTURE_WORDS if talks and exchange.words <= _AN_IDEA else _VERY_LONG

    @cached_property
    def _share(self) -> float:
        """The specialist's share of the words."""
        words = {
            role: sum(words_in(turn.text) for turn in self.turns if turn.speaker == role) for role in ("specialist", "person")
        }
        return words["specialist"] / max(1, sum(words.values()))

    def _gives_back(self, turn: ReadTurn) -> bool:
        return turn.main == "reflection" or sums_up(turn.text, self.language(turn))

    def _question_runs(self) -> Iterator[Candidate]:
        """Three questions and more, mostly closed, that got short answers and nothing said back; the longest run first."""
        runs = [run for run in _runs(self.exchanges) if len(run) >= _RUN and _is_dry(run)]
        yield from ((_shut(run).said.index, "question_run") for run in sorted(runs, key=lambda run: -len(run)))

    def _closed(self) -> Iterator[Candidate]:
        """Closed questions that did close, where they are what was mostly asked; those with an open form first."""
        if not self._asks_closed():
            return
        welcome = min(_WELCOME, len(self.turns) // 10)
        shut = [
            x.said for x in self.exchanges[1:] if only_closed(x.said) and x.words <= _SHORT_ANSWER and x.said.index >= welcome
        ]
        yield from ((turn.index, "closed_with_form") for turn in shut if self.opened(turn))
        yield from ((turn.index, "closed_question") for turn in shut[:1])

    def opened(self, turn: ReadTurn) -> str | None:
        """An open form of the question that a turn asks, in the turn's own language."""
        return open_form(turn.text, self.language(turn))

    def _asks_closed(self) -> bool:
        """True when the talk as a whole went by closed questions: more than open ones, and far more asked than said back."""
        codes = Counter(code for turn in self.turns for code in counted(turn))
        closed, opened = codes["closed_question"], codes["open_question"]
        return closed >= max(_OFTEN, opened) and 2 * (closed + opened) > 3 * sum(codes[code] for code in REFLECTIONS)

    def _passed_by(self) -> Iterator[Candidate]:
        for wish, after in self._after_wishes():
            if passes_by(after.said, wish) and self._wishes_now(wish) and not wish.text.rstrip().endswith("?"):
                yield after.said.index, "passed_by"

    def _wishes_now(self, turn: ReadTurn) -> bool:
        return wishes_now(turn.text, self.language(turn))


def made_room(turn: ReadTurn) -> bool:
    """True for a turn that leaves or gives room: a reflection, an open question, warmth."""
    return not pressed(turn) and (turn.main == "reflection" or turn.likely("open_question", "compassion"))


def pressed(turn: ReadTurn) -> bool:
    """True for a turn that should not be held up as a good one, whatever else it did."""
    speech = words_in(turn.text) >= LECTURE_WORDS and turn.main not in ("question", "reflection")
    return turn.likely(*GRAVE, *LIGHTER) or speech


def leaves_room(turn: ReadTurn) -> bool:
    """True for an open question that neither presses nor goes down a list, nor only greets."""
    shut = pressed(turn) or goes_down_a_list(turn.text) or only_greets(turn.text, turn.index)
    return "open_question" in counted(turn) and not shut


def asks(turn: ReadTurn) -> bool:
    """True when a turn counts as a question."""
    return bool(counted(turn) & _QUESTIONS)


def only_closed(turn: ReadTurn) -> bool:
    """True for a turn that is surely a closed question, and neither leaves room nor offers help or a chair."""
    codes = counted(turn)
    closed = "closed_question" in codes and not codes & _LEAVES_ROOM and _sureness(turn, "closed_question") > 0
    return (
        closed
        and _long_enough(turn)
        and not opens_nothing(turn.text)
        and not any(part.has(*_OPENLY) for part in sentences(turn.text))
    )


def _long_enough(turn: ReadTurn) -> bool:
    return words_in(turn.text) >= _A_QUESTION


def _sureness(turn: ReadTurn, code: str, least: float = SURE) -> float:
    """How surely a specialist's turn shows a code; 0 below `least`."""
    found = max((behaviour.confidence for behaviour in turn.behaviours if behaviour.code == code), default=0.0)
    return found if found >= least and turn.speaker == "specialist" else 0.0


def _tells(turn: ReadTurn, code: str) -> bool:
    """True when a turn is worth holding up for a code: "That's great!" and "Thank you for being here" name no strength."""
    if code == "complex_reflection":
        return turn.main == "reflection" and words_in(turn.text) > _SOME_WORDS
    if code == "affirmation":
        return words_in(turn.text) > _SOME_WORDS and any(word.strip(".,!?;") in _YOU for word in turn.text.lower().split())
    return code != "open_question" or (turn.main == "question" and leaves_room(turn))


def _shared(one: ReadTurn, other: ReadTurn) -> int:
    """How many words that carry meaning two turns share."""
    return len(content_of(sentences(one.text)) & content_of(sentences(other.text)))


def _runs(said: Sequence[Exchange]) -> Iterator[list[Exchange]]:
    """Questions one after another without anything said back; a word or two between them does not end a run."""
    run: list[Exchange] = []
    for exchange in said:
        if not _long_enough(exchange.said):
            continue
        if asks(exchange.said) and not exchange.said.likely(*REFLECTIONS):
            run.append(exchange)
        else:
            yield run
            run = []
    yield run


def _shut(run: Sequence[Exchange]) -> Exchange:
    """The closed question of a run, from its third on, that got the shortest answer; else the third."""
    closed = [x for x in run[_RUN - 1 :] if "closed_question" in counted(x.said)]
    return min(closed, key=lambda x: x.words, default=run[_RUN - 1])


def _is_dry(run: Sequence[Exchange]) -> bool:
    closed = sum("closed_question" in counted(x.said) for x in run)
    return 3 * closed >= 2 * len(run) and median(x.words for x in run) <= _SHORT_ANSWER
