"""The shapes in which the demo's stories are told. Days count back from today; negative days are still to come."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Member:
    """One human of the programme. `key` names them in the stories."""

    key: str
    name: str
    roles: tuple[str, ...]
    language: str = "en"
    introduction: str = ""
    joined: int = 200


@dataclass(frozen=True)
class Step:
    """A step toward a goal.

    `by` is who wrote it (`person` or `specialist`); `adapted` is what the person made of an offered one;
    `declined` puts an offered one away; `waits` leaves it waiting.
    """

    words: str
    day: int
    owner: str = "me"
    by: str = "person"
    when: str = ""
    reason: str = ""
    adapted: str = ""
    declined: bool = False
    waits: bool = False
    done: int | None = None
    line: str = ""


@dataclass(frozen=True)
class Goal:
    """A goal in the person's words. `ended` is `reach`, `pause` or `let_go`, on day `ended_on`."""

    words: str
    why: str
    day: int
    importance: int | None = None
    confidence: int | None = None
    steps: tuple[Step, ...] = ()
    reply: str = ""
    ended: str = ""
    ended_on: int = 0
    only_me: bool = False


@dataclass(frozen=True)
class Strength:
    """Something to lean on. Offered by the specialist when `by` says so."""

    name: str
    seen: str
    day: int
    by: str = "person"


@dataclass(frozen=True)
class Talk:
    """One meeting. `mine` and `theirs` are the two sides of its note; both empty while it is still to come."""

    day: int
    hour: int
    channel: str
    place: str = ""
    about: str = ""
    agenda: tuple[tuple[str, str], ...] = ()
    mine: str = ""
    theirs: str = ""
    reply: str = ""
    minutes: int = 45
    waits: bool = False


@dataclass(frozen=True)
class Felt:
    """How walking together felt to one of the two: places on the four lines (0: left open), a line, what the other sees."""

    day: int
    places: tuple[int, int, int, int]
    line: str = ""
    shows: str = "nothing"
    by: str = "person"


@dataclass(frozen=True)
class Mend:
    """A talk about how it is between the two, offered on `day`, answered and held later; `kept` is what the person kept first."""

    day: int
    answered: int
    talked: int
    words: str
    when: str = ""
    by: str = "specialist"
    kept: str = ""
    voices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Call:
    """Somebody to call on a hard day."""

    name: str
    when: str
    phone: str


@dataclass(frozen=True)
class Mirrored:
    """The talk before `day`, which the specialist looked at in the mirror then; the two had agreed to it on the day `asked`.

    `heard_otherwise` and `taken_seriously` are how a turn begins that the specialist corrected to an affirmation, or put
    among words of danger; `brought` is what they brought of it to supervision, and `replied` what came back a day later.
    """

    words: str
    day: int
    asked: int
    purpose: str = "To hear how I listen, and to listen better."
    felt: str = ""
    meant: str = ""
    next_time: str = ""
    earlier: tuple[str, ...] = ()
    heard_otherwise: str = ""
    taken_seriously: str = ""
    own_view: bool = False
    brought: str = ""
    replied: str = ""


@dataclass(frozen=True)
class Walk:
    """A person's journey and the specialist they walk with (none: they are still looking)."""

    person: str
    specialist: str = ""
    began: int = 120
    note: str = ""
    asked_by: str = "person"
    clauses: dict[str, str] = field(default_factory=dict)
    clause_waits: tuple[str, str, str] | None = None
    meaning: tuple[tuple[int, str], ...] = ()
    goals: tuple[Goal, ...] = ()
    strengths: tuple[Strength, ...] = ()
    check_ins: tuple[tuple[int, str, str], ...] = ()
    hard_day: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    talks: tuple[Talk, ...] = ()
    felt: tuple[Felt, ...] = ()
    counted: bool = False
    mend: Mend | None = None
    mirrored: Mirrored | None = None
