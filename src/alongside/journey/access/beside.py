"""Finding what stands beside something of a person's, for whoever may take it away or bring it back."""

from uuid import UUID

from django.db.models import Q

from alongside.journey.access.goals import goal_of
from alongside.journey.access.set_beside import own_thing
from alongside.journey.access.story import chapter_of
from alongside.journey.models import Beside, Reply, SetBeside
from alongside.programme.viewer import Viewer

Written = Reply | Beside | SetBeside


def own_beside(viewer: Viewer, written_id: UUID, *, away: bool = False) -> Written | None:
    """Return what the viewer wrote beside something they see, or what stands beside something of their own, or None.

    With `away` only what they themself took away.
    """
    by_me = Q(author=viewer.account) | Q(owner=viewer.account)
    state = Q(taken_out_by=viewer.account) if away else Q(taken_out_at=None)
    tables: tuple[type[Written], ...] = (Reply, Beside, SetBeside)
    for table in tables:
        written = table._default_manager.filter(by_me, state, pk=written_id).first()
        if written:
            return written if _still_seen(viewer, written) else None
    return None


def _still_seen(viewer: Viewer, written: Written) -> bool:
    if isinstance(written, Reply):
        return goal_of(viewer, written.goal_id) is not None
    if isinstance(written, Beside):
        return chapter_of(viewer, written.chapter_id) is not None
    return own_thing(viewer, written.kind, written.item_id) is not None
