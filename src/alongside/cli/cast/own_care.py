"""What two specialists wrote of their own part, and what of it they brought to Sam."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from alongside.cli.cast.story import Call
from alongside.cli.cast.telling import Telling
from alongside.journey.actions.care import add_line, add_person
from alongside.programme.viewer import Viewer
from alongside.supervision import actions
from alongside.supervision.actions import Told
from alongside.supervision.models import BoundaryEntry, Bringing, OwnNote
from alongside.supervision.rules import Boundary, Kind, Prompt, Side
from alongside.ui.dates import today


@dataclass(frozen=True)
class Brought:
    """Words brought so many days ago, and the reply that came a day later; `talked` says whether they spoke about it then."""

    day: int
    words: str
    reply: str = ""
    talked: bool = False


@dataclass(frozen=True)
class Note:
    """A note of a day; `again` are its words after it was written anew the evening after."""

    day: int
    words: str
    prompt: Prompt | None = None
    again: str = ""
    brought: Brought | None = None


@dataclass(frozen=True)
class Check:
    """How a specialist was on a day."""

    day: int
    gives: tuple[str, ...] = ()
    weighs: tuple[str, ...] = ()
    line: str = ""


@dataclass(frozen=True)
class Line:
    """A line of the boundary log, about the day it was written."""

    day: int
    kind: Boundary
    happened: str
    decided: str = ""
    asks: str = ""
    brought: Brought | None = None
    added: str = ""


@dataclass(frozen=True)
class Care:
    """A specialist's own care over some weeks. Of a hard day of their own they wrote what helps, and whom they can call."""

    who: str
    words: tuple[tuple[Side, str], ...]
    helps: tuple[str, ...]
    calls: tuple[Call, ...]
    notes: tuple[Note, ...]
    checks: tuple[Check, ...]
    lines: tuple[Line, ...]


DANA = Care(
    "dana",
    ((Side.GIVES, "hands in the garden"), (Side.WEIGHS, "four phones in one head")),
    ("Ten minutes on the back step before I go in.", "No phone in the kitchen.", "Weed one row. Only one."),
    (Call("Marguerite", "She heard it all before, and laughs anyway.", "+1 312 555 0161"),),
    (
        Note(33, "Two minutes of bus timetables before I noticed that nobody had asked. I was filling a silence that was doing fine.",
             Prompt.TALKED),
        Note(19, "The word “proud” was out of my mouth before I knew whose pride it was.", Prompt.MINE,
             again="The word “proud” was out of my mouth before I knew whose pride it was. Next time: “how is that for you?”, and then nothing."),
        Note(12, "I wanted to call the landlord myself, so badly that I had the number on the screen. I put the phone in a drawer.", Prompt.PULLED,
             brought=Brought(10, "I wanted to call a landlord for somebody, so badly that I had the number on the screen. I put the phone in a drawer. "
                                 "How do I help with this without doing it?")),
        Note(2, "Seven out of ten, laid on the table like a fish. I was glad all the way home.", Prompt.GLAD),
    ),
    (
        Check(24, ("rested", "glad of this work", "hands in the garden")),
        Check(15, ("somebody listened to me",), ("no pause between two talks",), "Three talks in a row. Never again on a Tuesday."),
        Check(5, ("fed, sitting down",), ("carrying more than mine", "four phones in one head"), "My mother’s kitchen in two weeks. I can make it until then."),
    ),
    (
        Line(27, Boundary.GIFT, "A loaf of bread at the end of a talk, still warm, made that morning.",
             "I took it, said thank you, and ate it at home.", "Where does bread end and a gift begin?",
             Brought(26, "A loaf of bread at the end of a talk, still warm, made that morning. I took it and said thank you. "
                         "Where does bread end and a gift begin?",
                     "You saw what it was: somebody sharing the thing they are proudest of. Our rule says small, homemade, once in a while. "
                     "What would you say if it came every week?", talked=True),
             "We spoke about it. If it comes every week I will say: bring it on the days when you want to show me something."),
        Line(8, Boundary.SOCIAL, "A friend request, late at night, from somebody I walk with.",
             "I let it stand and said it at the next talk: I do not do that with anybody, and here is the number that I do answer."),
    ),
)  # fmt: skip
INES = Care(
    "ines",
    ((Side.GIVES, "bailé en la cocina"),),
    ("Quitarme los zapatos en la puerta, y el día con ellos.", "Cantar en el coche con las ventanas cerradas."),
    (Call("Pilar, del coro", "Después de las ocho.", "+1 312 555 0172"),),
    (
        Note(40, "Traduje de más. Ella lo había dicho claro y yo lo dije otra vez, más bonito. ¿Para quién?", Prompt.TALKED),
        Note(18, "Propuse seis y eran tres. Me quedé pensando en mi prisa, no en la suya.", Prompt.MINE),
        Note(6, "Se rio de su propio miedo. Yo no hice nada, solo estaba.", Prompt.GLAD),
    ),
    (
        Check(21, ("mi propia recuperación tiene lugar", "bailé en la cocina")),
        Check(7, ("con descanso",), ("cargo con más que lo mío",), "Sueño en dos idiomas y en los dos contesto mensajes."),
    ),
    (
        Line(14, Boundary.DUAL, "Resulta que su comadre canta conmigo en el coro de los jueves.",
             "Se lo dije yo primero, antes de que se enterara por otra. Le pregunté qué prefiere.",
             "¿Hablo con la del coro, o eso ya sería contar algo?",
             Brought(13, "La comadre de alguien con quien camino canta conmigo en el coro. Se lo dije yo primero y le pregunté qué prefiere. "
                         "¿Hablo con la del coro, o eso ya sería contar algo?",
                     "Decirlo tú primero era lo difícil, y ya lo hiciste. Con la del coro no hay nada que hablar: cantas. "
                     "Si ella pregunta, “de mi trabajo no hablo” alcanza.")),
        Line(4, Boundary.MONEY, "Me pidió veinte dólares para el puesto del mercado.",
             "Le dije que no presto, y buscamos juntas el fondo para herramientas."),
    ),
)  # fmt: skip


def care_for_oneself(telling: Telling) -> None:
    """Put what both wrote on the line of time."""
    for care in (DANA, INES):
        for side, words in care.words:
            telling.then(30, 19, partial(_word, telling, care.who, side, words))
        telling.then(29, 20, partial(_plan, telling, care))
        for check in care.checks:
            telling.then(check.day, 19.2, partial(_check, telling, care.who, check))
        for note in care.notes:
            _Note(telling, care.who, note).tell()
        for line in care.lines:
            _Line(telling, care.who, line).tell()


def _word(telling: Telling, who: str, side: Side, words: str) -> None:
    actions.add_word(telling.viewer(who, "specialist"), side, words)


def _plan(telling: Telling, care: Care) -> None:
    viewer = telling.viewer(care.who, "specialist")
    for words in care.helps:
        add_line(viewer, words)
    for call in care.calls:
        add_person(viewer, call.name, call.phone, call.when)


def _check(telling: Telling, who: str, check: Check) -> None:
    actions.keep_check(telling.viewer(who, "specialist"), check.gives, check.weighs, check.line)


class _Kept:
    """Something that a specialist keeps, from its first words to the talk about it."""

    kind: Kind
    bringing: Bringing

    def __init__(self, telling: Telling, who: str, brought: Brought | None) -> None:
        self.telling, self.who, self.brought = telling, who, brought

    @property
    def thing_id(self) -> UUID:
        """Return what it is."""
        raise NotImplementedError

    @property
    def viewer(self) -> Viewer:
        """Return the specialist."""
        return self.telling.viewer(self.who, "specialist")

    def then_bring(self) -> None:
        """Put on the line of time that it is brought to Sam, and what Sam replies a day later."""
        if self.brought:
            self.telling.then(self.brought.day, 20, partial(self._bring, self.brought))
        if self.brought and self.brought.reply:
            self.telling.then(self.brought.day - 1, 9, partial(self._reply, self.brought))

    def _bring(self, brought: Brought) -> None:
        sam = self.telling.accounts["sam"]
        self.bringing = actions.prepare(self.viewer, self.kind, self.thing_id, sam, brought.words)
        actions.bring(self.viewer, self.bringing)

    def _reply(self, brought: Brought) -> None:
        sam = self.telling.viewer("sam", "supervisor")
        actions.open_brought(sam, self.bringing)
        actions.reply(sam, self.bringing, brought.reply)
        if brought.talked:
            actions.mark_talked(sam, self.bringing, talked=True)


class _Note(_Kept):
    """A note."""

    kind = Kind.NOTE
    kept: OwnNote

    def __init__(self, telling: Telling, who: str, note: Note) -> None:
        super().__init__(telling, who, note.brought)
        self.note = note

    @property
    def thing_id(self) -> UUID:
        """Return which note it is."""
        return self.kept.id

    def tell(self) -> None:
        """Write it in the evening, write it anew the next, bring it."""
        self.telling.then(self.note.day, 18.5, self._write)
        if self.note.again:
            self.telling.then(self.note.day - 1, 18.5, self._again)
        self.then_bring()

    def _write(self) -> None:
        self.kept = actions.write_note(self.viewer, self.note.words, self.note.prompt)

    def _again(self) -> None:
        actions.change_note(self.viewer, self.kept, self.note.again, "")


class _Line(_Kept):
    """A line of the boundary log."""

    kind = Kind.BOUNDARY
    kept: BoundaryEntry

    def __init__(self, telling: Telling, who: str, line: Line) -> None:
        super().__init__(telling, who, line.brought)
        self.line = line

    @property
    def thing_id(self) -> UUID:
        """Return which line it is."""
        return self.kept.id

    def tell(self) -> None:
        """Write it, bring it, add something beside it after the talk."""
        self.telling.then(self.line.day, 18.8, self._write)
        self.then_bring()
        if self.brought and self.line.added:
            self.telling.then(self.brought.day - 2, 18, self._add)

    def _write(self) -> None:
        told = Told(self.line.kind, today(), self.line.happened, self.line.decided, self.line.asks)
        self.kept = actions.write_boundary(self.viewer, told)

    def _add(self) -> None:
        actions.add_to_boundary(self.viewer, self.kept, self.line.added)
