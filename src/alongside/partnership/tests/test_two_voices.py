"""Nothing is agreed by one voice: not by an action, not by a forgery in the database, in a hundred thousand steps."""

from random import Random
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from alongside.audit.access import verify
from alongside.decisions import rules
from alongside.decisions.rules import AlreadyAnswered, Answer, NotForYou, Offered, State
from alongside.partnership.models import Partnership
from alongside.partnership.rules import STARTER
from alongside.partnership.tests.made_up import AFTERWARDS, MADE_UP, is_found
from alongside.partnership.tests.world import EVERYBODY, FORGERIES, PERSONS, SPECIALISTS, VERBS, OneVoice, World

# A hundred thousand steps: 92,000 on the rules, and 4,000 on each of the two databases, in walks that can be taken side by side.
STEPS_ON_THE_RULES, WALKS, STEPS_A_WALK, STEPS_A_WORLD = 92_000, 2, 2_000, 400


@pytest.mark.parametrize("walk", range(WALKS))
def test_two_voices_in_many_steps_on_the_database(cast, walk: int):
    random = Random(f"{connection.vendor} {walk}")  # noqa: S311 - a walk, not a secret; each database takes others
    agreed = refused = 0
    for _ in range(STEPS_A_WALK // STEPS_A_WORLD):
        world = _walk_the_database(cast, random)
        agreed, refused = agreed + len(world.agreed), refused + world.refused
    # The walk proves something only if much was agreed, and much was tried in vain.
    assert agreed > 25
    assert refused > STEPS_A_WALK / 2


def _walk_the_database(cast, random: Random) -> World:
    world = World(cast, random)
    with transaction.atomic():
        for _ in range(STEPS_A_WORLD):
            world.step()
        world.check()
        world.check_the_trail()
        transaction.set_rollback(True)
    return world


def test_two_voices_in_many_steps_of_the_rules():
    """Let anybody try any answer on an offer, and hold that only two make it agreed."""
    random = Random(20261122)  # noqa: S311 - a walk, not a secret
    people = [uuid4() for _ in range(4)]
    offer = Offered(people[0], people[1], None, State.WAITING)
    for _ in range(STEPS_ON_THE_RULES):
        if random.random() < 0.3:
            one, other = random.sample(people, 2)
            offer = Offered(one, other, random.choice([None, one, other]), State.WAITING)
        who, answer = random.choice(people), random.choice(list(Answer))
        try:
            state = rules.check(offer, who, answer)
        except (NotForYou, AlreadyAnswered):
            continue
        if rules.settles(offer, answer) and (who == offer.offered_by or offer.state is not State.WAITING):
            raise OneVoice(offer)
        offer = Offered(offer.offered_by, offer.offered_to, offer.owner, state)


class Attempts(RuleBasedStateMachine):
    """Finds the shortest way to agree something by one voice, if there is one."""

    cast: SimpleNamespace

    def __init__(self) -> None:
        super().__init__()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.world = World(self.cast, Random(1))  # noqa: S311 - a walk, not a secret

    def teardown(self) -> None:
        self.world.check_the_trail()
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    @rule(person=st.sampled_from(PERSONS), specialist=st.sampled_from(SPECIALISTS), by_person=st.booleans())
    def ask(self, person: str, specialist: str, by_person: bool) -> None:
        self.world.ask(person, specialist, by_person=by_person)

    @rule(key=st.sampled_from((*STARTER, "")), text=st.sampled_from(("Mornings.", "")), by_person=st.booleans())
    def write(self, key: str, text: str, by_person: bool) -> None:
        self.world.write(key, text, by_person=by_person)

    @rule(who=st.sampled_from(EVERYBODY), verb=st.sampled_from(VERBS), which=st.integers(0, 50))
    def answer(self, who: str, verb: str, which: int) -> None:
        self.world.answer(who, verb, which)

    @rule(who=st.sampled_from(EVERYBODY))
    def end(self, who: str) -> None:
        self.world.end(who)

    @rule(name=st.sampled_from(sorted(FORGERIES)))
    def forge(self, name: str) -> None:
        self.world.forge(name)

    @rule(name=st.sampled_from(sorted(MADE_UP)))
    def make_up(self, name: str) -> None:
        self.world.make_up(name)

    @invariant()
    def only_two_agree(self) -> None:
        self.world.check()


@pytest.mark.long
def test_no_sequence_of_acts_agrees_by_one_voice(cast):
    machine = type("AttemptsOfTheCast", (Attempts,), {"cast": cast})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=40, stateful_step_count=30, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


@pytest.fixture
def world(cast) -> World:
    """Return a world in which there is something of everything to forge."""
    world = World(cast, Random(3))  # noqa: S311 - a walk, not a secret
    for person, specialist in (("maya", "dana"), ("wes", "noor")):
        world.ask(person, specialist, by_person=True)
        world.answer(specialist, "accept", len(world.offers) - 1)
    for key, answer in (("purpose", "accept"), ("talk", "accept"), ("do", "decline"), ("ending", "")):
        world.write(key, f"About {key}.", by_person=True)
        for who in SPECIALISTS:
            if answer:
                world.answer(who, answer, len(world.offers) - 1)
    while not Partnership.objects.exclude(ended_at=None).exists():
        world.end("maya")
    world.ask("maya", "noor", by_person=False)
    world.check()
    return world


@pytest.mark.parametrize("name", sorted(FORGERIES))
def test_the_database_refuses_each_forgery(world: World, name: str):
    if name == "replace_a_row" and connection.vendor != "sqlite":
        pytest.skip("only SQLite replaces rows")
    for _ in range(20):
        with pytest.raises(DatabaseError), transaction.atomic():
            FORGERIES[name](world)
    world.check()


@pytest.mark.parametrize("afterwards", sorted(AFTERWARDS))
@pytest.mark.parametrize("name", sorted(MADE_UP))
def test_the_trail_gives_away_what_the_database_cannot_refuse(world: World, name: str, afterwards: str):
    assert verify() == []
    entry = MADE_UP[name](world)
    AFTERWARDS[afterwards](entry)
    assert is_found(entry), verify()
