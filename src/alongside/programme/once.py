"""What is sent twice within a moment was meant once: by a second press, or by going back and pressing again.

With scripts a page sends it once (`once.js`). Without them whoever asks here takes the very same words of the same human within
a minute for one act: the second is answered as the first was, and leaves no trace of its own. A new goal asks, most of what is
offered, a request for transcripts, and words taken up from a talk; a form whose second sending would weigh as much should, too.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from django.db.models import Model, QuerySet

from alongside.kernel.clock import now
from alongside.people.models import Account
from alongside.programme.viewer import Viewer

ONE_ACT = timedelta(minutes=1)
Row = TypeVar("Row", bound=Model)


def done_just_now(viewer: Viewer, rows: QuerySet[Row], when: str, is_same: Callable[[Row], bool]) -> Row | None:
    """Return which of the viewer's own `rows` came of the same act a moment ago, or None; `when` names their column of time.

    To be asked inside of the transaction that would do it: of two that come at once, the second waits here for the first.
    """
    Account.objects.select_for_update(no_key=True).get(pk=viewer.id)  # no_key: the other side can still point at them
    return next((row for row in rows.filter(**{f"{when}__gt": now() - ONE_ACT}) if is_same(row)), None)
