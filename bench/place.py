"""A programme of its own to measure in: a folder that goes away, the embedded database exactly as it is served.

Import it before anything of Django: it says by environment where the program lives.
"""

import os
import secrets
import socket
import tempfile
from dataclasses import dataclass
from datetime import timedelta

_folder = tempfile.TemporaryDirectory(prefix="alongside-bench-", ignore_cleanup_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


PORT = _free_port()
for _name in [name for name in os.environ if name.startswith("ALONGSIDE_") and name != "ALONGSIDE_ANNOMI"]:
    os.environ.pop(_name)
for _name in ("DATABASE_URL", "KEYS_DATABASE_URL"):
    os.environ.pop(_name, None)
os.environ.update(
    DJANGO_SETTINGS_MODULE="alongside.config.settings",
    ALONGSIDE_DATA_DIR=_folder.name,
    ALONGSIDE_MASTER_KEY=secrets.token_hex(32),
    ALONGSIDE_BASE_URL=f"http://localhost:{PORT}",
    ALONGSIDE_LOG="warning",
)

from alongside.cli import boot  # noqa: E402

boot.ready()
boot.bring_up_to_date()
boot.gather_static_files()

from django.db import transaction  # noqa: E402
from django.test import Client  # noqa: E402

from alongside.kernel import clock  # noqa: E402
from alongside.kernel.access import Who  # noqa: E402
from alongside.people.actions import open_account  # noqa: E402
from alongside.programme.actions import found_programme, give_role  # noqa: E402
from alongside.programme.viewer import Viewer  # noqa: E402
from alongside.programme.written_as import ACTING  # noqa: E402
from bench.history import WEEK, Walk  # noqa: E402
from bench.rhythm import Rhythm  # noqa: E402


@dataclass(frozen=True)
class House:
    """A specialist and the people they walk with; the first of these is the one whose pages are opened."""

    name: str
    walks: list[Walk]

    @property
    def first(self) -> Walk:
        """Return the walk with the longest history."""
        return self.walks[0]

    def told(self) -> str:
        """Say how much history there is."""
        first, others = self.first, self.walks[1:]
        return (
            f"{self.name}: {first.weeks} meetings and {first.entries:,} entries of one person; with the same specialist "
            f"{len(others)} more, with {sum(w.weeks for w in others):,} meetings and {sum(w.entries for w in others):,} entries"
        )


def build(name: str, weeks: int, others: int, others_weeks: int, talks_weeks: int) -> House:
    """Tell a house's whole story, up to an hour ago, in one transaction.

    `weeks` is the length of the first person's history, `others_weeks` of each other's; in the last `talks_weeks` the
    first person agrees to transcripts.
    """
    until, lengths = clock.now() - timedelta(hours=1), [weeks, *[others_weeks] * others]
    with transaction.atomic():
        with clock.at(until - (max(lengths) + 1) * WEEK):
            specialist, third, *people = _members(name, others + 1)
        walks = [
            Walk(person, specialist, third, Rhythm(), until - length * WEEK, slot)
            for slot, (person, length) in enumerate(zip(people, lengths, strict=True))
        ]
        for walk, length in zip(walks, lengths, strict=True):
            walk.begin()
            walk.live(length, talks_from=max(0, length - talks_weeks) if walk is walks[0] else length)
            walk.wait()
    return House(name, walks)


def _members(house: str, people: int) -> list[Viewer]:
    programme = found_programme(house)
    names = ["Dana", "Sam", "Maya", *(f"Person {number}" for number in range(2, people + 1))]
    roles = [Who.SPECIALIST, Who.SUPERVISOR, *[Who.PERSON] * people]
    found = []
    for name, role in zip(names, roles, strict=True):
        email = f"{name}@{house}.example".replace(" ", ".").lower()
        account = open_account(email=email, chosen_name=name, password=None)
        found.append(Viewer(account, give_role(programme, account, role), programme))
    return found


def browser(viewer: Viewer) -> Client:
    """Return a browser in which somebody has signed in."""
    client = Client(headers={"accept-encoding": "gzip"}, SERVER_NAME="localhost")
    client.force_login(viewer.account)
    session = client.session
    session[ACTING], session["second_factor"] = str(viewer.membership.id), True
    session.save()
    return client
