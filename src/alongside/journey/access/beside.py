"""Finding what stands beside a goal or a chapter, for whoever may take it away or bring it back."""

from uuid import UUID

from django.db.models import Q

from alongside.journey.access.goals import goal_of
from alongside.journey.access.story import chapter_of
from alongside.journey.models import Beside, Reply
from alongside.programme.viewer import Viewer


def own_beside(viewer: Viewer, written_id: UUID, *, away: bool = False) -> Reply | Beside | None:
    """Return what the viewer wrote beside something they see, or what stands beside something of their own, or None.

    With `away` only what they themself took away.
    """
    by_me = Q(author=viewer.account) | Q(owner=viewer.account)
    state = Q(taken_out_by=viewer.account) if away else Q(taken_out_at=None)
    reply = Reply.objects.filter(by_me, state, pk=written_id).select_related("goal").first()
    if reply:
        return reply if goal_of(viewer, reply.goal_id) else None
    beside = Beside.objects.filter(by_me, state, pk=written_id).select_related("chapter").first()
    return beside if beside and chapter_of(viewer, beside.chapter_id) else None
