"""Reading the trail: whole, to verify it; or the part about one person, for that person."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import QuerySet

from alongside.audit import anchor, rules
from alongside.audit.models import ANCHORED_ANEW, Entry
from alongside.audit.witnesses import testimony
from alongside.vault.access import secret_for

UNREADABLE = "\0"  # the facts of no entry that this program wrote


def about(person: UUID) -> QuerySet[Entry]:
    """Return what was done about one person, newest first."""
    return Entry.objects.filter(about=person).order_by("-position")


def code_at(position: int) -> str | None:
    """Return the code of the entry at a position, or None when there is none."""
    return Entry.objects.filter(position=position).values_list("code", flat=True).first()


def _links() -> Iterator[rules.Link]:
    """Yield every entry once, also one in whose fields somebody wrote what this program cannot even read."""
    last, more = -1, True
    while more:
        rest = Entry.objects.filter(position__gt=last).order_by("position")
        try:
            for entry in rest.iterator(chunk_size=2000):
                yield rules.Link(entry.position, entry.covered(), str(entry.code))
                last = entry.position
            more = False
        except (AttributeError, TypeError, ValueError):
            last, code = rest.filter(position__gt=last).values_list("position", "code")[0]
            yield rules.Link(last, UNREADABLE, str(code))


def verify() -> list[str]:
    """Return what is wrong with the trail, a sentence each; an empty list means that it is whole.

    Holds every entry against the one before it, the end against the anchor, and what stands in other rooms against the
    trail. Takes time in proportion to the trail, and memory in proportion to what is wrong with it.
    """
    sealed, damaged = None, ""
    try:
        sealed = anchor.read()
    except ValueError as problem:
        damaged = str(problem)
    found = rules.problems(secret_for("audit"), _links(), sealed)
    return [*(damaged if damaged and told == rules.NO_ANCHOR else told for told in found), *_emptied(), *testimony()]


def _emptied() -> Iterator[str]:
    if not Entry.objects.exists() and any(testimony()):
        yield "The trail is empty, and there is much here that it should tell of."


def anchor_trouble() -> str:
    """Return why the anchor does not hold the trail, or nothing. Looks at one entry."""
    try:
        sealed = anchor.read()
    except ValueError as damaged:
        return str(damaged)
    return rules.does_not_hold(secret_for("audit"), sealed, code_at)


def trouble() -> Iterator[str]:
    """Yield what can be seen at a glance: that the anchor does not hold, and that an empty trail should not be empty."""
    if told := anchor_trouble():
        yield told
    yield from _emptied()


def anchored_anew() -> QuerySet[Entry]:
    """Return the entries that tell of an anchor which was set anew."""
    return Entry.objects.filter(act=ANCHORED_ANEW).order_by("position")
