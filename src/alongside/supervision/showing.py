"""A specialist's own care made ready to draw, and put into words that can be brought."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.listening import Reading as Heard
from alongside.mirror.models import Reading
from alongside.supervision import access
from alongside.supervision.models import BoundaryEntry, Bringing, CareCheck, OwnNote
from alongside.supervision.rules import Boundary, Kind, first_words
from alongside.supervision.wording import BOUNDARIES, BROUGHT, KINDS, PROMPTS, stands
from alongside.ui.dates import plain_day

Thing = OwnNote | CareCheck | BoundaryEntry | Reading
PAGES = {Kind.NOTE: "own_note", Kind.CHECK: "own_check", Kind.BOUNDARY: "boundary", Kind.READING: "excerpt"}


def asked(note: OwnNote) -> str:
    """Return the question with which a note was begun, or the empty string."""
    return str(PROMPTS[note.began]) if note.began else ""


def boundary_name(entry: BoundaryEntry) -> str:
    """Return what a line of the boundary log is about."""
    return str(entry.own_kind if entry.of is Boundary.OTHER and entry.own_kind else BOUNDARIES[entry.of])


def check_words(check: CareCheck) -> str:
    """Return what was tapped, as one line."""
    return ", ".join([*check.gives, *check.weighs])


@dataclass(frozen=True)
class Chosen:
    """What of a reading somebody chose to bring: turns of their own by number, and what of their own reflection."""

    turns: tuple[int, ...] = ()
    felt: bool = False
    next_time: bool = False


def words_of(thing: Thing, chosen: Chosen) -> str:
    """Return all of something of a specialist's as words to bring, from which they choose; of a reading, what was `chosen`.

    Whom a note is about is never among them, nor the question with which it was begun: only what the specialist wrote.
    """
    if isinstance(thing, OwnNote):
        return str(thing.words)
    if isinstance(thing, Reading):
        return excerpt(thing, chosen)
    if isinstance(thing, CareCheck):
        said = [(_("What gives"), ", ".join(thing.gives)), (_("What weighs"), ", ".join(thing.weighs)), ("", thing.line or "")]
    else:
        said = [
            (boundary_name(thing), plain_day(thing.on)),
            (_("What happened"), thing.happened),
            (_("What I did or decided"), thing.decided or ""),
            (_("What I want to ask"), thing.asks or ""),
        ]
    return "\n\n".join(f"{label}: {text}" if label else text for label, text in said if text)


def thing_url(kind: Kind, bringing: Bringing) -> str:
    """Return the address of what something was brought from."""
    return reverse(PAGES[kind], args=[bringing.thing])


def own_turns(reading: Reading) -> list[tuple[int, str]]:
    """Return the specialist's own turns of a talk, each with its number."""
    return [(turn.index + 1, turn.text) for turn in Heard.from_dict(reading.heard).turns if turn.speaker == "specialist"]


def turns_of(reading: Reading, chosen: Chosen) -> list[str]:
    """Return the turns that were chosen; a number that is no turn of the specialist's own chooses nothing."""
    return [text for number, text in own_turns(reading) if number in chosen.turns]


def excerpt(reading: Reading, chosen: Chosen) -> str:
    """Return what was chosen of a reading as words to bring: turns of one's own, and one's own reflection."""
    reflection = reading.reflection
    said = [(_("What I said"), text) for text in turns_of(reading, chosen)]
    if chosen.felt:
        said += [(_("How it felt"), reflection.felt or ""), (_("What I meant to do"), reflection.meant or "")]
    if chosen.next_time:
        said.append((_("What I would like to try"), reflection.next_time or ""))
    if said and reading.transcript.from_memory:
        said.insert(0, ("", _("From a talk that I wrote down from memory.")))
    return "\n\n".join(f"{label}: {text}" if label else text for label, text in said if text)


@dataclass(frozen=True)
class Row:
    """One row of a list: when, how it begins, where it leads, and how it stands."""

    at: datetime
    words: str
    url: str
    told: str


def brought_rows(found: Iterable[Bringing]) -> list[Row]:
    """Return what a specialist brought or prepared, as rows of a list."""
    bringings = list(found)
    answered, there = access.replied_to(bringings), access.still_there(bringings)
    return [_brought_row(one, gone(one, there), answered=one.id in answered) for one in bringings]


def _brought_row(one: Bringing, without_words: str, *, answered: bool) -> Row:
    name = str(one.supervisor.chosen_name)
    told = stands(one.standing, name) if one.words else _("%(name)s sees nothing of it any more.") % {"name": name}
    if answered:
        told = " ".join((told, _("There is a reply.")))
    words = first_words(one.words) if one.words else without_words
    return Row(one.brought_at or one.made_at, words, reverse("bringing", args=[one.id]), told)


def gone(bringing: Bringing, still_there: Collection[UUID]) -> str:
    """Say how the words of something that was brought went, by which transcripts are `still_there`."""
    if bringing.kind != Kind.READING:
        return _("You deleted these words.")
    if bringing.thing in still_there:
        return _("These words went when you said anew which voice is yours.")
    return _("These words went with the transcript.")


def kind_name(bringing: Bringing) -> str:
    """Return what was brought, as the one who brought it says it."""
    return str(KINDS[Kind(bringing.kind)])


def brought_name(bringing: Bringing) -> str:
    """Return what was brought, as the supervisor reads it."""
    return str(BROUGHT[Kind(bringing.kind)])
