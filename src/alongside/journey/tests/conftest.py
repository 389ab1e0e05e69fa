"""Maya shares with Dana what is usual within a partnership."""

import pytest

from alongside.consent.actions import let_see_as_usual
from alongside.journey import actions
from alongside.journey.models import Goal
from alongside.kernel.access import Who
from alongside.programme.access import viewer_for
from alongside.programme.actions import give_role


@pytest.fixture
def pair(cast):
    """Return the cast after Maya said yes to walking with Dana."""
    let_see_as_usual(cast.maya.id, cast.dana.id, purpose="walking together")
    let_see_as_usual(cast.wes.id, cast.noor.id, purpose="walking together")
    return cast


@pytest.fixture
def maya(pair):
    return pair.viewer("maya")


@pytest.fixture
def dana(pair):
    return pair.viewer("dana")


@pytest.fixture
def goal(maya) -> Goal:
    return actions.write_goal(maya, "Be the one who opens the bakery on Saturdays", "It is the quiet before anyone comes in.")


@pytest.fixture
def both(pair, maya):
    """Maya walks with Dana, and has become a specialist, too; return her as a person and at work."""
    give_role(pair.programme, pair.maya, Who.SPECIALIST)
    anyhow = viewer_for(pair.maya)
    assert anyhow
    held = {Who(one.role): one for one in anyhow.held}
    return viewer_for(pair.maya, held[Who.PERSON].id), viewer_for(pair.maya, held[Who.SPECIALIST].id)
