"""What the pages cost that a person and a specialist open daily, with five years of history.

    uv run python -m bench.pages

A person with 260 meetings and some 1,500 other entries, and a specialist who walks with twelve people, are told through
the program's own verbs into an embedded database as it is served (WAL, full sync). Each page is opened in process, on one
core, then over HTTP. The baseline, opened in the same rounds, is `privacy`: a page that fetches nothing of its own.
"""

import argparse
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bench.place import House, browser, build  # isort: skip - first: it says where the program lives
from django.db import connections
from django.test import Client
from django.urls import reverse

from alongside.config.wsgi import settle
from bench import served
from bench.table import percentiles, show, times

ROUNDS = 60
BASELINE = "privacy"
PERSON = (
    "today", "journey", "goal", "goals", "together", "agreement", "meetings", "meeting", "meeting_note", "offers",
    "who_sees", "who_looked", "support_now",
)  # fmt: skip
SPECIALIST = (
    "today", "person_overview", "journey_of", "goal", "agreement", "meetings", "meeting", "meeting_note", "offers",
    "together", "mirror", "reading", "keep_well",
)  # fmt: skip
NEEDS = {
    "goal": "goal_id", "agreement": "partnership_id", "meeting": "meeting_id", "meeting_note": "meeting_id",
    "person_overview": "partnership_id", "journey_of": "person_id", "reading": "reading_id",
}  # fmt: skip


@dataclass
class Page:
    """One page as one human opens it, and what opening it cost: seconds, seconds of the processor, queries, bytes."""

    who: str
    name: str
    url: str
    seconds: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    queries: int = 0
    size: int = 0

    def open(self, client: Client) -> bytes:
        """Open it and return what came. Raises RuntimeError when it is not there."""
        response = client.get(self.url)
        if response.status_code != 200:
            raise RuntimeError(f"{self.who} cannot open {self.name} ({self.url}): {response.status_code}")
        return response.content

    def measure(self, client: Client) -> None:
        """Open it once more and keep what it took."""
        began, busy = time.perf_counter(), time.process_time()
        self.open(client)
        self.busy.append(time.process_time() - busy)
        self.seconds.append(time.perf_counter() - began)

    def weigh(self, client: Client) -> None:
        """Open it once, counting its queries and its bytes."""
        with counted() as asked:
            came = self.open(client)
        self.queries, self.size = len(asked), len(came)


def main() -> None:
    """Build, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.pages", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--weeks", type=int, default=260, help="length of the history (260)")
    parser.add_argument(
        "--others", type=int, default=11, help="how many more the specialist walks with, for a quarter of a year (11)"
    )
    asked = parser.parse_args()
    on_one_core()
    began = time.perf_counter()
    years = build("Five years", weeks=asked.weeks, others=asked.others, others_weeks=min(13, asked.weeks), talks_weeks=40)
    month = build("A month", weeks=4, others=asked.others, others_weeks=4, talks_weeks=4)
    for house in (years, month):
        print(house.told())
    print(f"told in {time.perf_counter() - began:.0f} s")
    long, short = pages_of(years), pages_of(month)
    for who, clients in (("person", people(years, month, "person")), ("specialist", people(years, month, "specialist"))):
        measure(who, clients, long, short)
    report(long, short)
    served.measure([(page.who, page.name, page.url) for page in long], {
        who: getattr(years.first, who) for who in ("person", "specialist")
    }, BASELINE)  # fmt: skip


def on_one_core() -> None:
    """Stay on one core, where the system lets a process say so."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def pages_of(house: House) -> list[Page]:
    """Return the daily pages of a house's first person and its specialist, the baseline first for each."""
    ids = house.first.ids
    return [
        Page(who, name, reverse(name, args=[ids[NEEDS[name]]] if name in NEEDS else []))
        for who, names in (("person", PERSON), ("specialist", SPECIALIST))
        for name in (BASELINE, *names)
    ]


def people(years: House, month: House, who: str) -> tuple[Client, Client]:
    """Return browsers in which somebody of each house has signed in."""
    return browser(getattr(years.first, who)), browser(getattr(month.first, who))


def measure(who: str, clients: tuple[Client, Client], long: list[Page], short: list[Page]) -> None:
    """Open every page of somebody's in rounds, so that what else the machine does falls on all of them alike."""
    pairs = [(page, client) for client, pages in zip(clients, (long, short), strict=True) for page in pages if page.who == who]
    for _ in range(2):
        for page, client in pairs:
            page.weigh(client)
    settle()
    for _ in range(ROUNDS):
        for page, client in pairs:
            page.measure(client)


@contextmanager
def counted() -> Iterator[list[str]]:
    """Collect the statements that both databases are asked inside."""
    asked: list[str] = []

    def note(execute, sql, params, many, context):  # type: ignore[no-untyped-def]
        asked.append(sql)
        return execute(sql, params, many, context)

    with connections["default"].execute_wrapper(note), connections["keys"].execute_wrapper(note):
        yield asked


def report(long: list[Page], short: list[Page]) -> None:
    """Print one row a page: with five years, beside the baseline and beside the same page with a month."""
    base = {page.who: page for page in long if page.name == BASELINE}
    rows = []
    for page, brief in zip(long, short, strict=True):
        (p50, p95), (_, busy) = percentiles(page.seconds), percentiles(page.busy)
        calm, before = percentiles(base[page.who].busy)[0], percentiles(brief.busy)[0]
        own = percentiles(page.busy)[0]
        rows.append([
            f"{page.who} {page.name}", f"{p50:.1f}", f"{p95:.1f}", f"{busy:.1f}", times(own, calm), times(own, before),
            page.queries, brief.queries, f"{page.size / 1000:.1f}",
        ])  # fmt: skip
    head = ["page", "p50 ms", "p95 ms", "cpu p95", f"to {BASELINE}", "to a month", "queries", "a month", "kB gz"]
    show(f"In process, one core, {ROUNDS} rounds; ratios are of median processor time", head, rows)


if __name__ == "__main__":
    main()
