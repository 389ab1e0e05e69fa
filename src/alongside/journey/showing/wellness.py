"""A wellness plan in words and ready to draw: what each part is called, and what may stand in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from alongside.journey.access.wellness import PartOfPlan
from alongside.journey.models import WellnessLine
from alongside.journey.rules.wellness import HARD_DAY, Part
from alongside.journey.showing.naming import called
from alongside.ui.dates import plain_day

# What the person calls it.
MINE: Mapping[str, Any] = {
    Part.WELL: gettext_lazy("How I am when I am well"),
    Part.KEEPS: gettext_lazy("What keeps me well"),
    Part.THROWS: gettext_lazy("What throws me"),
    Part.EARLY: gettext_lazy("What I notice first"),
    Part.HELPS: gettext_lazy("What helps then"),
    Part.NEAR: gettext_lazy("Who I want near"),
    Part.NOT_NEAR: gettext_lazy("Who I do not want near"),
    Part.PLACES: gettext_lazy("Places"),
    HARD_DAY: gettext_lazy("My plan for a hard day"),
    Part.AFTER: gettext_lazy("Afterwards"),
}
# What it is called to somebody else.
THEIRS: Mapping[Part, Any] = {
    Part.WELL: gettext_lazy("When things are well"),
    Part.KEEPS: gettext_lazy("What helps to stay well"),
    Part.THROWS: gettext_lazy("What makes it hard"),
    Part.EARLY: gettext_lazy("First signs"),
    Part.HELPS: gettext_lazy("What helps then"),
    Part.NEAR: gettext_lazy("Who is wanted near"),
    Part.NOT_NEAR: gettext_lazy("Who is not wanted near"),
    Part.PLACES: gettext_lazy("Places"),
    Part.AFTER: gettext_lazy("Afterwards"),
}
ABOUT: Mapping[Part, Any] = {
    Part.WELL: gettext_lazy("What would somebody see who lives next door? How you talk, sleep, eat, laugh, answer the phone."),
    Part.KEEPS: gettext_lazy("Small things that you would miss if they stopped: a walk, a call, a meal, a song, some quiet."),
    Part.THROWS: gettext_lazy("Days, places, smells, news or words that shake you, even when nobody means to."),
    Part.EARLY: gettext_lazy("The small changes, long before a hard day. Somebody who knows you may see them before you do."),
    Part.HELPS: gettext_lazy("What has helped before, even a little, and what you would like to try."),
    Part.NEAR: gettext_lazy("Who may come, call or sit with you then, and what you would ask of each of them."),
    Part.NOT_NEAR: gettext_lazy("You do not have to give a reason. Only you see this part, unless you choose otherwise."),
    Part.PLACES: gettext_lazy("Where you breathe more easily, and where not."),
    Part.AFTER: gettext_lazy("When it gets easier: what you need first, who to tell, what can wait."),
}
EXAMPLES: Mapping[Part, Any] = {
    Part.WELL: gettext_lazy("“I sing in the shower. I write back the same day.”"),
    Part.KEEPS: gettext_lazy("“Something warm before nine. A call to my sister.”"),
    Part.THROWS: gettext_lazy("“Payday. The week of Mama’s birthday.”"),
    Part.EARLY: gettext_lazy("“I stop opening my mail.”"),
    Part.HELPS: gettext_lazy("“Ten minutes outside, without my phone.”"),
    Part.NEAR: gettext_lazy("“My neighbour. She sits with me and asks for nothing.”"),
    Part.NOT_NEAR: gettext_lazy("“Nobody from the old street, not even with flowers.”"),
    Part.PLACES: gettext_lazy("“The park with the pond. Not the bus station.”"),
    Part.AFTER: gettext_lazy("“Sleep. Soup. Tell one person before the weekend.”"),
}


@dataclass(frozen=True)
class PartShown:
    """One part ready to draw: its title, its lines, who sees it (in words, to its owner)."""

    name: str
    title: str
    about: str
    lines: list["LineShown"]
    sees: str = ""


@dataclass(frozen=True)
class LineShown:
    """A line with who offered it, in words, if somebody did."""

    one: WellnessLine
    words: str
    note: str


def lines(found: Sequence[WellnessLine], known: Mapping[UUID, str]) -> list[LineShown]:
    """Return lines ready to draw; `known` has the names of those who offered some."""
    return [LineShown(line, str(line.words), _offered(line, known)) for line in found]


def _offered(line: WellnessLine, known: Mapping[UUID, str]) -> str:
    return _("%(who)s offered this.") % {"who": known.get(line.offered_by_id, "")} if line.offered_by_id else ""


def parts(plan: Iterable[PartOfPlan], titles: Mapping[Any, Any], seen: Mapping[UUID, str] | None = None) -> list[PartShown]:
    """Return parts ready to draw; `seen` says in words who sees each, by the part's id."""
    found = list(plan)
    known = called(line.offered_by_id for part in found for line in part.lines)
    return [
        PartShown(
            one.part.value, str(titles[one.part]), str(ABOUT[one.part]), lines(one.lines, known),
            (seen or {}).get(one.item.id, "") if one.item else "",
        )
        for one in found
    ]  # fmt: skip


@dataclass(frozen=True)
class EarlierLine:
    """A line that does not stand on the plan any more: its words, and what became of them."""

    one: WellnessLine
    words: str
    said: str


def earlier(found: Iterable[WellnessLine]) -> list[EarlierLine]:
    """Return what stood in a part before, with what became of it."""
    return [EarlierLine(line, str(line.words), _became(line)) for line in found]


def _became(line: WellnessLine) -> str:
    day = {"day": plain_day(line.put_away_at) if line.put_away_at else ""}
    return _("In other words since %(day)s") % day if line.later.all() else _("Put away on %(day)s") % day
