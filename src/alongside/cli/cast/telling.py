"""Tells the stories through the same verbs that people use, each at its own moment, so that nothing in the demo is faked.

Whatever happens is put on one line of time first and then done in that order: the trail, the histories and the two
voices of everything agreed are those of the real program.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from django.db import transaction

from alongside.cli.cast.story import Member, Walk
from alongside.kernel import clock
from alongside.kernel.access import Who
from alongside.partnership.access import current_between
from alongside.partnership.models import Partnership
from alongside.people.actions import open_account
from alongside.people.models import Account
from alongside.programme.actions import found_programme, give_role
from alongside.programme.models import Membership, Programme
from alongside.programme.viewer import Viewer

ZONE = ZoneInfo("America/Chicago")
Event = Callable[[], object]
SECOND_ROLE = 60
"""How many days ago those who hold two roles took their second."""


@dataclass
class Telling:
    """The programme while its story is being told."""

    today: datetime
    programme: Programme
    accounts: dict[str, Account] = field(default_factory=dict)
    memberships: dict[tuple[str, str], Membership] = field(default_factory=dict)
    events: list[tuple[datetime, int, Event]] = field(default_factory=list)

    def day_and_hour(self, day: int, hour: float) -> datetime:
        """Return an hour of a day so many days ago, as the programme's clocks show it."""
        date = self.today.astimezone(ZONE).date() - timedelta(days=day)
        return datetime.combine(date, time(int(hour), round(hour % 1 * 60)), ZONE)

    def moment(self, day: int, hour: float) -> datetime:
        """Return the same, but never later than a little while ago: what is told has happened."""
        return min(self.day_and_hour(day, hour), self.today - timedelta(minutes=20))

    def then(self, day: int, hour: float, event: Event) -> None:
        """Let something happen at an hour of a day."""
        self.events.append((self.moment(day, hour), len(self.events), event))

    def viewer(self, key: str, role: str) -> Viewer:
        """Return somebody acting in a role."""
        return Viewer(self.accounts[key], self.memberships[key, role], self.programme)

    def together(self, walk: Walk) -> tuple[Viewer, Viewer, Partnership]:
        """Return the person, the specialist and what they have formed."""
        person, specialist = self.viewer(walk.person, "person"), self.viewer(walk.specialist, "specialist")
        partnership = current_between(person.id, specialist.id)
        if partnership is None:
            raise LookupError(f"{walk.person} and {walk.specialist} do not walk together yet.")
        return person, specialist, partnership

    def language_of(self, walk: Walk) -> str:
        """Return the language in which a person's story is told."""
        return self.accounts[walk.person].language

    def tell(self) -> None:
        """Do everything in the order of time, in one transaction: all of the demo or none of it."""
        with transaction.atomic():
            for moment, _, event in sorted(self.events, key=lambda told: told[:2]):
                with clock.at(moment.astimezone(UTC)):
                    event()


def begin(name: str, members: tuple[Member, ...]) -> Telling:
    """Found the programme and let its members join."""
    today = clock.now()
    with clock.at(today - timedelta(days=450)):
        telling = Telling(today, found_programme(name))
    for member in members:
        telling.then(member.joined, 9, partial(_join, telling, member))
        for role in member.roles[1:]:
            telling.then(SECOND_ROLE, 9, partial(_take_role, telling, member, role))
    return telling


def _join(telling: Telling, member: Member) -> None:
    account = open_account(
        email=f"{member.key}@backporch.example", chosen_name=member.name, password=None, language=member.language
    )
    telling.accounts[member.key] = account
    _take_role(telling, member, member.roles[0])


def _take_role(telling: Telling, member: Member, role: str) -> None:
    membership = give_role(telling.programme, telling.accounts[member.key], Who(role))
    if member.introduction and (role == member.roles[0] or role != "person"):
        membership.introduction = member.introduction
        membership.save(update_fields=["introduction"])
    telling.memberships[member.key, role] = membership
