"""Two form a partnership: both voices, and what follows from them."""

import pytest

from alongside.consent.access import grants_by, sight
from alongside.consent.rules import WITHIN_PARTNERSHIP, Category
from alongside.decisions.access import offers_of, waiting_for
from alongside.decisions.actions import accept, adapt, decline
from alongside.decisions.rules import AlreadyAnswered
from alongside.kernel.access import Who
from alongside.partnership import access, actions
from alongside.partnership.sharing import SHARED
from alongside.partnership.starter import starter_clauses
from alongside.programme.actions import accept_invitation, give_role, invite
from alongside.programme.viewer import Viewer


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
    found = access.agreement_of(dana, pair.id)
    assert found
    agreement = found[1]
    assert [c.key for c in agreement.clauses] == ["purpose", "talk"]
    assert agreement.clauses[1].text == "In Spanish on Fridays."


def test_after_the_end_the_specialist_sees_nothing_and_the_person_everything(cast, pair):
    maya, dana = cast.viewer("maya"), cast.viewer("dana")
    waiting = actions.offer_clauses(maya, pair, {"purpose": "Mornings."})[0]
    actions.end(dana, pair)
    assert access.partnership_of(dana, pair.id) is None
    assert [p.ended_by_id for p in access.partnerships_of(maya)] == [dana.id]
    assert not sight(dana, cast.maya.id).sees(Category.AGREEMENT)
    with pytest.raises(AlreadyAnswered):
        accept(dana, waiting)


def test_adapting_an_offer_to_walk_together_waits_for_the_other(cast):
    offer = actions.offer_to_walk(cast.viewer("maya"), cast.memberships["dana"], "Every day?")
    answered = adapt(cast.viewer("dana"), offer, {**offer.words, "note": "Once a week?"})
    assert access.current_between(cast.maya.id, cast.dana.id) is None
    accept(cast.viewer("maya"), answered.countered_by)
    assert access.current_between(cast.maya.id, cast.dana.id)


def test_an_invitation_to_walk_together_becomes_the_specialists_offer(cast):
    invitation, _secret = invite(cast.viewer("dana"), email="june@example.org", role=Who.PERSON, walk_together=True)
    membership = accept_invitation(invitation, chosen_name="June", password="seven slow geese fly", language="es")
    offer = waiting_for(Viewer(membership.account, membership, membership.programme)).get()
    assert (offer.offered_by, offer.offered_as) == (cast.dana, "specialist")
    accept(Viewer(membership.account, membership, membership.programme), offer)
    purposes = {grant.purpose for grant in grants_by(membership.account_id)}
    assert purposes == {"Para que Dana pueda caminar a mi lado."}


def test_one_asks_once(cast):
    actions.offer_to_walk(cast.viewer("maya"), cast.memberships["dana"])
    with pytest.raises(actions.AlreadyAsked):
        actions.offer_to_walk(cast.viewer("dana"), cast.memberships["maya"])


def test_who_walks_together_already_is_not_asked_again(cast, pair):
    with pytest.raises(actions.AlreadyTogether):
        actions.offer_to_walk(cast.viewer("maya"), cast.memberships["dana"])


@pytest.mark.parametrize(("who", "whom"), [("maya", "wes"), ("dana", "noor"), ("maya", "sam"), ("dana", "ines"), ("sam", "maya")])
def test_only_a_person_and_a_specialist_of_one_programme_walk_together(cast, who, whom):
    with pytest.raises(actions.MayNot):
        actions.offer_to_walk(cast.viewer(who), cast.memberships[whom])


def test_a_specialist_sees_who_looks_and_never_asks_twice(cast):
    maya, noor = cast.viewer("maya"), cast.viewer("noor")
    assert access.could_walk(noor) == []
    actions.say_looking(maya, looking=True)
    assert [m.account for m in access.could_walk(noor)] == [cast.maya]
    decline(maya, actions.offer_to_walk(noor, cast.memberships["maya"]))
    assert access.could_walk(noor) == []
    assert cast.noor in [m.account for m in access.could_walk(maya)]


def test_forming_ends_the_search(cast):
    actions.say_looking(cast.viewer("maya"), looking=True)
    accept(cast.viewer("dana"), actions.offer_to_walk(cast.viewer("maya"), cast.memberships["dana"]))
    cast.memberships["maya"].refresh_from_db()
    assert not cast.memberships["maya"].looking


def test_walking_again_does_not_bring_back_what_waited_before(cast, pair):
    actions.offer_clauses(cast.viewer("maya"), pair, {"purpose": "Mornings."})
    actions.end(cast.viewer("maya"), pair)
    assert not waiting_for(cast.viewer("dana")).exists()
    cast.walk("maya", "dana")
    assert not waiting_for(cast.viewer("dana")).exists()


def test_one_who_is_both_sees_the_offers_of_the_side_they_act_on(cast, waiting):
    """Dana has a specialist of her own: acting as a person, she finds nothing of Maya's."""
    own = give_role(cast.programme, cast.dana, Who.PERSON)
    as_person = Viewer(cast.dana, own, cast.programme)
    offer = actions.offer_to_walk(as_person, cast.memberships["noor"])
    assert list(offers_of(as_person)) == [offer]
    assert offer not in offers_of(cast.viewer("dana"))


def test_every_category_that_walking_shares_is_named():
    assert set(SHARED) == set(WITHIN_PARTNERSHIP)
