"""Holds every share against the audit trail: that its owner gave it, until when, and what became of it.

The guards of the database refuse most of what this finds. Somebody who has the whole database can lift them; the trail tells.
"""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Exists, OuterRef, Subquery
from django.db.models.fields.json import KT

from alongside.audit.models import Entry
from alongside.consent.models import Grant

GIVEN, RENEWED, NARROWED, WITHDRAWN = (f"consent.{act}" for act in ("given", "renewed", "narrowed", "withdrawn"))
_OF_IT = Entry.objects.filter(thing=OuterRef("pk"))
_GIVEN = Exists(_OF_IT.filter(act=GIVEN, actor=OuterRef("owner")))
_WITHDRAWN = Exists(_OF_IT.filter(act=WITHDRAWN))
_LAST_END = _OF_IT.filter(act__in=[GIVEN, RENEWED, NARROWED]).order_by("-position").annotate(end=KT("facts__until")).values("end")


def not_in_the_trail() -> Iterator[str]:
    """Yield a sentence for each share that the trail does not bear out, and for each that is gone."""
    for grant in Grant.objects.exclude(_GIVEN).order_by("pk").values_list("pk", flat=True).iterator(chunk_size=2000):
        yield f"Share {grant} is there, and the trail does not know that the one whose it is gave it."
    withdrawn = Grant.objects.alias(told=_WITHDRAWN)
    for grant in withdrawn.filter(told=True, withdrawn_at=None).order_by("pk").values_list("pk", flat=True):
        yield f"Share {grant} stands, and the trail says that it was withdrawn."
    for grant in withdrawn.filter(told=False, withdrawn_at__isnull=False).order_by("pk").values_list("pk", flat=True):
        yield f"Share {grant} stands as withdrawn, and the trail does not know of it."
    yield from _lasting_longer()
    known = Exists(Grant.objects.filter(pk=OuterRef("thing")))
    for position, thing in Entry.objects.filter(act=GIVEN).exclude(known).order_by("position").values_list("position", "thing"):
        yield f"Entry {position} says that share {thing} was given, and it is gone."


def _lasting_longer() -> Iterator[str]:
    """Tell of what ends later than its owner last said; entries of before this was kept do not say when."""
    standing = Grant.objects.filter(withdrawn_at=None).annotate(said=Subquery(_LAST_END[:1]))
    for grant, until, said in standing.order_by("pk").values_list("pk", "until", "said").iterator(chunk_size=2000):
        if said and until > datetime.fromisoformat(said):
            yield f"Share {grant} ends later than the one whose it is has said."
