"""Maya and Dana walking together, and a clause that waits for Maya."""

import pytest

from alongside.decisions.models import Offer
from alongside.partnership import actions
from alongside.partnership.models import Partnership
from tests.cast import Cast


@pytest.fixture
def pair(cast: Cast, together: Partnership) -> Partnership:
    """Return the partnership of Maya and Dana; Wes walks with Noor."""
    cast.walk("wes", "noor")
    return together


@pytest.fixture
def waiting(cast: Cast, pair: Partnership) -> Offer:
    """Return a clause that Dana offered and that waits for Maya."""
    return actions.offer_clauses(cast.viewer("dana"), pair, {"purpose": "We meet so that Maya gets her mornings back."})[0]
