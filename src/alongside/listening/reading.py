"""What was heard: the shape that ``alongside reflect --json`` prints."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal

from .conversation import Role, Speakers

SCHEMA: Final = "alongside.reading/1"

Code = Literal[
    "open_question",
    "closed_question",
    "simple_reflection",
    "complex_reflection",
    "affirmation",
    "information",
    "advice_with_permission",
    "advice_without_permission",
    "collaboration",
    "autonomy",
    "confronting",
    "self_disclosure",
    "self_centred",
    "dismissing",
    "compassion",
    "diagnosing",
    "treatment_planning",
    "enforcing",
]
Main = Literal["question", "reflection", "input", "other"]
Talk = Literal["change", "sustain", "neutral"]

REFLECTIONS: Final[frozenset[Code]] = frozenset({"simple_reflection", "complex_reflection"})
LISTED: Final = 0.5
"""From this confidence on a behaviour is as likely as not, and counts; what else counts, says `ReadTurn.counts`.

The rules list nothing below it. What was learned lists a code from a threshold of its own, for some codes as low as .2: where
four in five of all that is listed of a code hold, so that more is found. Of those below this, fewer than half do.
"""
SURE: Final = 0.7
"""Below this a behaviour is only a "may be"."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One thing a turn did; `evidence` holds [start, end) offsets into the turn's text.

    `confidence` is of the code as it is named: of an open question, that it is a question and open.
    """

    code: Code
    confidence: float
    evidence: tuple[Span, ...]

    @property
    def is_likely(self) -> bool:
        """As likely as not by itself."""
        return self.confidence >= LISTED

    @property
    def may_be(self) -> bool:
        """Heard, but not surely: say "this may be…"."""
        return self.confidence < SURE


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a listener heard in one turn."""

    main: Main | None = None
    talk: Talk | None = None
    behaviours: tuple[Behaviour, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadTurn:
    """A turn and what was heard in it. `main` is for the specialist, `talk` for the person."""

    index: int
    speaker: Role
    label: str
    text: str
    start: float | None = None
    end: float | None = None
    main: Main | None = None
    talk: Talk | None = None
    behaviours: tuple[Behaviour, ...] = ()

    def heard(self, *codes: str) -> bool:
        """True when any of the codes is listed."""
        return any(behaviour.code in codes for behaviour in self.behaviours)

    def counts(self, behaviour: Behaviour) -> bool:
        """True for one of its behaviours that counts, in totals, in tables and for moments: it is as likely as not.

        Of a turn that mostly reflects, so is a reflection that is listed, however low by itself: of those below `LISTED`, on
        whole talks held out, three in five held; of those in other turns hardly two in five.
        """
        return behaviour.is_likely or self._mostly_is(behaviour)

    def surely(self, behaviour: Behaviour) -> bool:
        """False for one of its behaviours that is only a "may be".

        A turn that mostly reflects, as is as likely as not, surely does, however deep that goes: of those that may go deep,
        held out, five in six did.
        """
        deep = behaviour.code == "complex_reflection" and behaviour.is_likely
        return not behaviour.may_be or (deep and self._mostly_is(behaviour))

    def _mostly_is(self, behaviour: Behaviour) -> bool:
        return self.main == "reflection" and behaviour.code in REFLECTIONS

    def likely(self, *codes: str) -> bool:
        """True when any of the codes counts."""
        return any(behaviour.code in codes and self.counts(behaviour) for behaviour in self.behaviours)


@dataclass(frozen=True, slots=True)
class Moment:
    """A place worth looking at again; `kind` is stable, the sentences are for people."""

    turn: int
    kind: str
    why: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A conversation's reading. It describes; it never grades."""

    engine: dict[str, Any]
    format: str
    id: str
    warnings: tuple[str, ...]
    speakers: Speakers
    turns: tuple[ReadTurn, ...]
    measures: dict[str, Any] = field(default_factory=dict)
    moments: tuple[Moment, ...] = ()

    @property
    def danger(self) -> tuple[int, ...]:
        """The turns, by number, in which somebody may speak of dying, or of hurting themselves or somebody."""
        return tuple(self.measures.get("danger", ()))

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready, exactly as ``alongside reflect --json`` prints it (schema above)."""
        return {
            "schema": SCHEMA,
            "engine": self.engine,
            "source": {"format": self.format, "id": self.id, "warnings": list(self.warnings)},
            "speakers": asdict(self.speakers),
            "turns": [_turn_as_dict(turn) for turn in self.turns],
            "measures": self.measures,
            "moments": [asdict(moment) for moment in self.moments],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Reading":
        """The Reading that `as_dict` wrote. Raises ValueError for another schema."""
        if data.get("schema") != SCHEMA:
            raise ValueError(f"This is not {SCHEMA}, but {data.get('schema')!r}.")
        source = data["source"]
        return cls(
            engine=dict(data["engine"]),
            format=source["format"],
            id=source["id"],
            warnings=tuple(source["warnings"]),
            speakers=Speakers(**data["speakers"]),
            turns=tuple(_turn_from_dict(turn) for turn in data["turns"]),
            measures=dict(data["measures"]),
            moments=tuple(Moment(**moment) for moment in data["moments"]),
        )


def _turn_as_dict(turn: ReadTurn) -> dict[str, Any]:
    return {
        "index": turn.index,
        "speaker": turn.speaker,
        "label": turn.label,
        "text": turn.text,
        "start": turn.start,
        "end": turn.end,
        "main": turn.main,
        "talk": turn.talk,
        "behaviours": [
            {
                "code": behaviour.code,
                "confidence": behaviour.confidence,
                "evidence": [list(span) for span in behaviour.evidence],
            }
            for behaviour in turn.behaviours
        ],
    }


def _turn_from_dict(data: Mapping[str, Any]) -> ReadTurn:
    behaviours = tuple(
        Behaviour(
            item["code"],
            item["confidence"],
            tuple(map(tuple, item["evidence"])),
        )
        for item in data["behaviours"]
    )
    return ReadTurn(**{**data, "behaviours": behaviours})
