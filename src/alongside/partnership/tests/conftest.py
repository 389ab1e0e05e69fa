"""Maya and Dana walking together, and a clause that waits for Maya."""

import pytest

from alongside.decisions.actions import accept
from alongside.decisions.models import Offer
from alongside.partnership import access, actions
from alongside.partnership.models import Partnership
from tests.cast import Cast


def walk(cast: Cast, person: str, specialist: str) -> Partnership:
    """Let two walk together, both having said yes."""
    accept(
        cast.viewer(specialist), actions.offer_to_walk(cast.viewer(person), cast.memberships[specialist], "Tuesdays are good.")
    )
    found = access.current_between(cast.accounts[person].id, cast.accounts[specialist].id)
    assert found
    return found


@pytest.fixture
def pair(cast: Cast) -> Partnership:
    """Return the partnership of Maya and Dana; Wes walks with Noor."""
    walk(cast, "wes", "noor")
    return walk(cast, "maya", "dana")


@pytest.fixture
def waiting(cast: Cast, pair: Partnership) -> Offer:
    """Return a clause that Dana offered and that waits for Maya."""
    return actions.offer_clauses(cast.viewer("dana"), pair, {"purpose": "We meet so that Maya gets her mornings back."})[0]
