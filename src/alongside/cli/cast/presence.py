"""When the specialists are there, who is away, and who covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from alongside.cli.cast.telling import ZONE, Telling
from alongside.consent.rules import Category
from alongside.partnership.access.presence import asked_of, could_cover, own_absences
from alongside.partnership.actions import cover, presence
from alongside.partnership.rules.presence import spans_for

WEEKS: dict[str, tuple[tuple[Sequence[int], int, int], ...]] = {
    "dana": ((range(5), 10, 13), (range(5), 14, 18)),
    "noor": ((range(1, 6), 8, 15),),
    "ines": (((0, 2, 4), 9, 13), ((0, 1, 2, 3), 15, 20)),
}
EXPECTS = {
    "dana": "Texts are best. I answer by the next workday.",
    "noor": "I read messages in the morning, before my walk.",
    "ines": "Contesto en un día. Los domingos no miro el teléfono.",
}


@dataclass(frozen=True)
class Away:
    """An absence: whose, from so many days after `next_monday` for so many days, who covers, and who said what.

    `reach` is how people reach the covering one meanwhile. `lets` is what each person answered: the kinds that they let be
    seen, or None for no.
    """

    specialist: str
    written: int
    starts: int
    days: int
    words: str
    covers: str
    reach: str = ""
    lets: tuple[tuple[str, tuple[Category, ...] | None], ...] = ()


NEXT_WEEK = (
    Away(
        "dana", 6, 0, 5, "A week at my mother’s, to paint her kitchen. I will think of Tuesdays.", "noor",
        "", (("jonah", (Category.GOALS, Category.HARD_DAY)),),
    ),
    Away("ines", 3, 7, 4, "Voy a ver a mi madre. Vuelvo con pan dulce.", "dana"),
)  # fmt: skip
NOW = Away(
    "noor", 9, -1, 3, "My niece marries. There will be three hundred people and no signal.", "dana",
    "Text me at 312 555 0148 before six. After six I read it in the morning.",
    (("wes", (Category.HARD_DAY, Category.MEANING)), ("tariq", ())),
)  # fmt: skip


FULL = 4  # days to come in which everybody meets somebody: nobody goes away on the eve of that


def next_monday(today: date) -> int:
    """Return in how many days the Monday comes on which absences begin."""
    ahead = 7 - today.weekday()
    return ahead if ahead >= FULL else ahead + 7


def be_there(telling: Telling) -> None:
    """Tell of everybody's hours and absences."""
    for key in WEEKS:
        telling.then(150, 9.5, partial(_hours, telling, key))
    monday = telling.day_and_hour(-next_monday(telling.today.astimezone(ZONE).date()), 0)
    for away in NEXT_WEEK:
        _away(telling, away, monday + timedelta(days=away.starts))
    _away(telling, NOW, telling.day_and_hour(1, 12))


def _hours(telling: Telling, key: str) -> None:
    viewer = telling.viewer(key, "specialist")
    for days, begins, ends in WEEKS[key]:
        presence.add_hours(viewer, spans_for(days, begins * 60, ends * 60))
    presence.say_expects(viewer, EXPECTS[key], "America/Chicago")


def _away(telling: Telling, away: Away, starts: datetime) -> None:
    """One writes it down and asks; the other says yes the same afternoon; the people answer the day after."""

    def write() -> None:
        viewer = telling.viewer(away.specialist, "specialist")
        found = presence.write_absence(
            viewer, starts.astimezone(UTC), (starts + timedelta(days=away.days)).astimezone(UTC), away.words
        )
        other = next(one for one in could_cover(viewer) if one.account_id == telling.accounts[away.covers].id)
        cover.ask(viewer, found, other)

    def answer() -> None:
        viewer = telling.viewer(away.covers, "specialist")
        for asked in asked_of(viewer):
            if not asked.answer and asked.absence.owner_id == telling.accounts[away.specialist].id:
                cover.answer(viewer, asked, yes=True, reach=away.reach)

    def choose(person: str, sees: tuple[Category, ...] | None) -> None:
        found = own_absences(telling.viewer(away.specialist, "specialist")).order_by("-made_at", "-id")[0]
        cover.choose(telling.viewer(person, "person"), found.covers.get(), yes=sees is not None, sees=sees or ())

    telling.then(away.written, 11, write)
    telling.then(away.written, 16, answer)
    for person, sees in away.lets:
        telling.then(away.written - 1, 18, partial(choose, person, sees))
