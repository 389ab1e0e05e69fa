"""What a specialist wrote about their own part: theirs to find again, also when the talk is gone, and then theirs to let go.

Once a talk is gone, nothing here says whose it was, nor on which day it was held.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import hold_trail, record
from alongside.kernel.clock import now
from alongside.mirror import access, showing
from alongside.mirror.models import Reading, Reflection
from alongside.programme.once import done_just_now
from alongside.programme.viewer import Viewer


@dataclass(frozen=True)
class Written:
    """One of them, ready to draw. `talk` is the reading that it belongs to, where the viewer may look at that now."""

    reflection: Reflection
    talk: Reading | None
    person: str
    held: datetime | None

    @property
    def gone(self) -> bool:
        """Say whether the talk is gone, so that these words stand alone."""
        return self.reflection.reading_id is None


def ready(viewer: Viewer, reflections: Iterable[Reflection]) -> list[Written]:
    """Return reflections of the viewer's own ready to draw, with as many questions for many as for one."""
    found = list(reflections)
    talks = access.readings_of(viewer).filter(pk__in=[one.reading_id for one in found if one.reading_id])
    there = {talk.id: talk for talk in talks}
    names = access.names_in(talk.transcript for talk in there.values())
    return [_written(one, there.get(one.reading_id) if one.reading_id else None, names) for one in found]


def _written(reflection: Reflection, talk: Reading | None, names: Mapping[UUID, str]) -> Written:
    if talk is None:
        return Written(reflection, None, "", None)
    return Written(reflection, talk, names[talk.transcript.person_id], showing.held_at(talk.transcript.meeting))


def keep(viewer: Viewer, *, felt: str, meant: str, line: str) -> Reflection:
    """Keep words about the viewer's own part that belong to no talk, or to none any more. The same twice in a moment is kept once."""
    said = (felt or None, meant or None, line or None)
    with transaction.atomic():
        alone = access.reflections_of(viewer).filter(reading=None)
        kept = done_just_now(viewer, alone, "made_at", lambda one: (one.felt, one.meant, one.next_time) == said)
        if kept:
            return kept
        reflection = Reflection(owner=viewer.account, made_at=now())
        reflection.felt, reflection.meant, reflection.next_time = said
        reflection.save(force_insert=True)
        record("mirror.reflected", actor=viewer.id, role=viewer.role, thing=reflection.id)
    return reflection


def let_go(viewer: Viewer, reflection: Reflection) -> None:
    """Let words go for good whose talk is gone. What is gone already is told of no second time."""
    with transaction.atomic():
        hold_trail()
        gone, _ = Reflection.objects.filter(pk=reflection.pk).delete()
        if gone:
            record("mirror.reflection_let_go", actor=viewer.id, role=viewer.role, thing=reflection.id)
