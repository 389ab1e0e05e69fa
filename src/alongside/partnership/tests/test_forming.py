"""Two form a partnership: both voices, and what follows from them."""

import pytest
from django.db import DatabaseError, transaction

from alongside.consent.access import sight
from alongside.consent.rules import Category
from alongside.decisions.actions import NoLongerOffered, accept, adapt, decline
from alongside.partnership import access, actions
from alongside.partnership.models import ClauseText, Partnership
from alongside.partnership.starter import starter_clauses


@pytest.fixture
def pair(cast):
    """Return the partnership of Maya and Dana."""
    offer = actions.offer_to_walk(cast.viewer("maya"), cast.memberships["dana"], "Tuesdays are good.")
    accept(cast.viewer("dana"), offer)
    return access.current_between(cast.maya.id, cast.dana.id)


def test_both_voices_form_it_and_open_the_usual(cast, pair):
    assert access.partnership_of(cast.viewer("dana"), pair.id) == pair
    assert sight(cast.viewer("dana"), cast.maya.id).sees(Category.GOALS)
    assert not sight(cast.viewer("noor"), cast.maya.id).sees(Category.GOALS)


def test_a_clause_says_what_both_agreed(cast, pair):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    made = actions.offer_clauses(maya, pair, {key: text for key, (_, text) in starter_clauses("Maya", "Dana").items()})
    accept(dana, made[0])
    answered = adapt(dana, made[1], {**made[1].words, "text": "In Spanish on Fridays."})
    accept(maya, answered.countered_by)
    decline(dana, made[2])
    _, agreement = access.agreement_of(dana, pair.id)
    assert [c.key for c in agreement.clauses] == ["purpose", "talk"]
    assert agreement.clauses[1].text == "In Spanish on Fridays."


def test_after_the_end_the_specialist_sees_nothing_and_the_person_everything(cast, pair):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    waiting = actions.offer_clauses(maya, pair, {"purpose": "Mornings."})[0]
    actions.end(dana, pair)
    assert access.partnership_of(dana, pair.id) is None
    assert access.partnership_of(maya, pair.id).ended_by_id == dana.id
    assert not sight(dana, cast.maya.id).sees(Category.AGREEMENT)
    with pytest.raises((NoLongerOffered, ValueError)):
        accept(dana, waiting)


def test_the_database_refuses_a_partnership_of_one_voice(cast, pair):
    with pytest.raises(DatabaseError), transaction.atomic():
        Partnership.objects.create(programme=cast.programme, person=cast.wes, specialist=cast.dana, formed=pair.formed)
    with pytest.raises(DatabaseError), transaction.atomic():
        ClauseText.objects.filter(pk__isnull=False).update(since=pair.formed_at) or pair.delete()
