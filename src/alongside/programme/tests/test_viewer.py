"""What is found out about a viewer holds for one page that reads, and for nothing else."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse

from alongside.consent.access import sight
from alongside.consent.actions import let_see, stop
from alongside.consent.rules import Category
from alongside.kernel.clock import now
from alongside.programme.middleware import Gatekeeper
from alongside.programme.viewer import Viewer, once_a_page


def test_a_page_that_reads_asks_once_and_everything_else_asks_anew(cast):
    asked = []

    @once_a_page
    def find(viewer: Viewer, thing: str) -> int:
        asked.append(thing)
        return len(asked)

    usual = cast.viewer("maya")
    assert [find(usual, "a"), find(usual, "a")] == [1, 2]
    reading = usual.reading()
    assert [find(reading, "a"), find(reading, "a"), find(reading, "b"), find(reading, "a")] == [3, 3, 4, 3]
    assert find(usual.reading(), "a") == 5


def test_a_page_opened_after_a_withdrawal_shows_nothing(cast):
    maya, sam = cast.viewer("maya"), cast.viewer("sam")
    grant = let_see(maya, sam.id, Category.GOALS, purpose="To ask", until=now() + timedelta(days=2))
    assert sight(sam.reading(), maya.id).sees(Category.GOALS)
    stop(maya, grant)
    assert not sight(sam.reading(), maya.id).sees(Category.GOALS)


def test_only_a_page_that_reads_remembers(cast, rf):
    seen: list[Any] = []

    def page(request: Any) -> HttpResponse:
        seen.append(request.viewer.found)
        return HttpResponse()

    for ask in (rf.get, rf.post):
        request = ask("/today/")
        request.user, request.session = cast.maya, {}
        Gatekeeper(page)(request)
    assert seen == [{}, None]
