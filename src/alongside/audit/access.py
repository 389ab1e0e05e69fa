"""Reading the trail: whole, to verify it; or the part about one person, for that person."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import QuerySet

from alongside.audit import anchor, rules
from alongside.audit.models import Entry
from alongside.vault.access import secret_for


def about(person: UUID) -> QuerySet[Entry]:
    """Return what was done about one person, newest first."""
    return Entry.objects.filter(about=person).order_by("-position")


def _links() -> Iterator[rules.Link]:
    for entry in Entry.objects.order_by("position").iterator(chunk_size=2000):
        yield rules.Link(entry.position, entry.covered(), entry.code)


def verify() -> list[str]:
    """Return what is wrong with the trail, a sentence each; an empty list means that it is whole."""
    try:
        sealed = anchor.read()
    except ValueError as damaged:
        return [str(damaged)]
    found = list(rules.problems(secret_for("audit"), _links(), sealed))
    if sealed is None and Entry.objects.exists():
        found.append("There are entries, and no anchor beside the database.")
    return found
