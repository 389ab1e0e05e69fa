"""A small world in which anybody tries anything, honestly or not, and what was truly said is remembered."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from django.db import DatabaseError, connection, transaction

from alongside.decisions import actions as decisions
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.rules import AlreadyAnswered, NotForYou, State
from alongside.decisions.voices import not_in_the_trail
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership import actions
from alongside.partnership.actions import Draft
from alongside.partnership.models import CLAUSE, Clause, ClauseText, Partnership
from alongside.partnership.rules import STARTER
from alongside.partnership.tests.made_up import MADE_UP, agree, is_found

REFUSALS = (
    NotForYou, AlreadyAnswered, decisions.NoLongerOffered,
    actions.MayNot, actions.AlreadyTogether, actions.AlreadyAsked, actions.Ended,
)  # fmt: skip
PERSONS, SPECIALISTS = ("maya", "wes"), ("dana", "noor")
EVERYBODY = PERSONS + SPECIALISTS
COUNTED = "SELECT " + ", ".join(f"(SELECT count(*) FROM {one._meta.db_table})" for one in (Agreed, Partnership, ClauseText))  # noqa: S608


class OneVoice(AssertionError):
    """Something became agreed that two did not agree."""


@dataclass
class World:
    """Everybody, and the model of what they truly said: who offered, who answered, by their own act."""

    cast: Any
    random: Random
    offered: dict[UUID, UUID] = field(default_factory=dict)
    agreed: dict[UUID, tuple[UUID, UUID]] = field(default_factory=dict)
    offers: list[UUID] = field(default_factory=list)
    walking: list[UUID] = field(default_factory=list)
    refused: int = 0

    # ── what people do ──
    def ask(self, person: str, specialist: str, *, by_person: bool) -> None:
        """Somebody offers to walk together."""
        who, whom = (person, specialist) if by_person else (specialist, person)
        self._try(lambda: self._offered(actions.offer_to_walk(self.cast.viewer(who), self.cast.memberships[whom], "hello")))

    def write(self, key: str, text: str, *, by_person: bool) -> None:
        """Somebody offers what a clause should say, in a partnership that is or was."""
        if not self.walking:
            return
        pair = Partnership.objects.get(pk=self.random.choice(self.walking))
        viewer = self.viewer_of(pair.person_id if by_person else pair.specialist_id)
        self._try(lambda: self._offered(actions.offer_clause(viewer, pair, Draft(text, key=key, title="" if key else "Ours"))))

    def answer(self, who: str, verb: str, which: int) -> None:
        """Anybody gives any answer to any offer, whether it is theirs to give or not."""
        if not self.offers:
            return
        offer = Offer.objects.get(pk=self.offers[which % len(self.offers)])
        viewer = self.cast.viewer(who)
        if verb == "adapt":
            self._try(
                lambda: self._countered(decisions.adapt(viewer, offer, {**offer.words, "text": "Other words", "note": "Other"}))
            )
        else:
            self._try(lambda: self._answered(viewer.id, getattr(decisions, verb)(viewer, offer)))

    def end(self, who: str) -> None:
        """Somebody ends walking together, whether it is theirs to end or not."""
        if self.walking:
            pair = Partnership.objects.get(pk=self.random.choice(self.walking))
            self._try(lambda: actions.end(self.cast.viewer(who), pair))

    # ── what was said ──
    def viewer_of(self, account: UUID) -> Any:
        """Return somebody by their account, in their role."""
        return next(self.cast.viewer(name) for name in EVERYBODY if self.cast.accounts[name].id == account)

    def _try(self, act: Callable[[], Any]) -> None:
        try:
            with transaction.atomic():
                act()
        except REFUSALS:
            self.refused += 1

    def _offered(self, offer: Offer) -> None:
        self.offered[offer.id] = offer.offered_by_id
        self.offers.append(offer.id)

    def _answered(self, by: UUID, offer: Offer) -> None:
        if offer.state == State.ACCEPTED:
            self.agreed[offer.id] = (self.offered[offer.id], by)
            if offer.kind != CLAUSE:
                self.walking.append(offer.subject)

    def _countered(self, offer: Offer) -> None:
        self._offered(Offer.objects.get(answers=offer))

    # ── what may never be ──
    def forge(self, name: str) -> None:
        """Try one forgery behind the program's back, and hold that the database refuses it or that nothing changes."""
        try:
            with transaction.atomic():
                FORGERIES[name](self)
                self.check_counts()
                transaction.set_rollback(True)  # what the database let by has agreed nothing; it leaves no trace here
        except (DatabaseError, ValueError, IndexError):
            self.refused += 1

    def make_up(self, name: str) -> None:
        """Try one forgery that brings the entry which the database asks for, and hold that the trail gives it away.

        Taking the entry out again is tried elsewhere: once guards were lifted, SQLite is slow until the transaction ends.
        """
        try:
            with transaction.atomic():
                entry = MADE_UP[name](self)
                if not is_found(entry):
                    raise OneVoice(name)
                transaction.set_rollback(True)
        except (*REFUSALS, DatabaseError, IndexError):
            self.refused += 1

    def check_counts(self) -> None:
        """Hold that as many things are agreed as were agreed by two, and no more."""
        wanted = (len(self.agreed), len(self.walking), len(self.agreed) - len(self.walking))
        with connection.cursor() as cursor:
            cursor.execute(COUNTED)
            found = cursor.fetchone()
        if tuple(found) != wanted:
            raise OneVoice(found, wanted)

    def check(self) -> None:
        """Hold, row by row, that everything agreed was offered by one and accepted by the other, by their own acts."""
        self.check_counts()
        rows = Agreed.objects.select_related("offer").order_by("id")
        for row in rows:
            voices = (row.offered_by_id, row.answered_by_id)
            if self.agreed.get(row.offer_id) != voices or voices[0] == voices[1]:
                raise OneVoice(row.offer_id)
        by_id = {row.id: row for row in rows}
        for text in ClauseText.objects.select_related("clause").order_by("id"):
            agreed = by_id[text.agreed_id]
            if agreed.subject != text.clause_id or agreed.offer.words["text"] != (text.text or ""):
                raise OneVoice(text.id)
        for pair in Partnership.objects.order_by("id"):
            if {by_id[pair.formed_id].offered_by_id, by_id[pair.formed_id].answered_by_id} != {
                pair.person_id,
                pair.specialist_id,
            }:
                raise OneVoice(pair.id)

    def check_the_trail(self) -> None:
        """Hold that the trail bears out all that was truly said."""
        if told := list(not_in_the_trail()):
            raise OneVoice(told)

    # ── one step of a walk ──
    def step(self) -> None:
        """Do one thing, honest or not, as chance has it."""
        roll = self.random.random()
        if roll < HONEST:
            self._honest(self.random)
            self.check_counts()
        elif roll < HONEST + SELDOM:
            self.make_up(self.random.choice(sorted(MADE_UP)))
        else:
            self.forge(self.random.choice(sorted(FORGERIES)))

    def _honest(self, random: Random) -> None:
        kind = random.choices(("ask", "write", "answer", "own", "end"), (10, 30, 25, 33, 2))[0]
        if kind == "ask":
            self.ask(random.choice(PERSONS), random.choice(SPECIALISTS), by_person=random.random() < 0.5)
        elif kind == "write":
            text = random.choice(("Mornings.", "Evenings.", ""))
            self.write(random.choice((*STARTER, "")), text, by_person=random.random() < 0.5)
        elif kind == "answer":
            self.answer(random.choice(EVERYBODY), random.choice(VERBS), random.randrange(1 << 20))
        elif kind == "own":
            self._answer_as_asked(random)
        else:
            self.end(random.choice(EVERYBODY))

    def _answer_as_asked(self, random: Random) -> None:
        """Let the one who was asked answer the newest offer, so that much is agreed, too."""
        if self.offers:
            newest = Offer.objects.get(pk=self.offers[-1])
            name = next(name for name in EVERYBODY if self.cast.accounts[name].id == newest.offered_to_id)
            self.answer(name, random.choices(VERBS, (8, 1, 1, 1))[0], len(self.offers) - 1)


VERBS = ("accept", "adapt", "decline", "withdraw")
HONEST = 0.2
SELDOM = 0.02  # so often something is made up: each time the whole trail is verified


def _sql(statement: str, *values: Any) -> None:
    prepared = [connection.ops.adapt_unknown_value(value) if not isinstance(value, UUID) else _uuid(value) for value in values]
    with connection.cursor() as cursor:
        cursor.execute(statement, prepared)
        if cursor.rowcount == 0:
            raise ValueError("nothing there to forge")


def _uuid(value: UUID) -> Any:
    return value if connection.features.has_native_uuid_field else value.hex


def _some_offer(world: World, *states: str) -> Offer:
    among = states or tuple(state.value for state in State)
    offer: Offer = _one_of(world, Offer, f"WHERE state IN ({', '.join(['%s'] * len(among))})", *among)
    return offer


def _some(world: World, model: Any) -> Any:
    return _one_of(world, model)


def _one_of(world: World, model: Any, which: str = "", *values: str) -> Any:
    """Return one of the newest eight rows. It is asked for in plain words, since a walk asks for tens of thousands."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id FROM {table} {which} ORDER BY id DESC LIMIT 8", values)  # noqa: S608
        (found,) = world.random.choice(cursor.fetchall())
    return model.objects.raw(f"SELECT * FROM {table} WHERE id = %s", [found])[0]  # noqa: S608


def agree_for_the_other(world: World) -> None:
    """Write that an offer that waits, or that was refused, was agreed."""
    offer = _some_offer(world, "waiting", "declined", "withdrawn", "lapsed", "adapted")
    agree(offer, offer.offered_by_id, offer.offered_to_id)


def agree_with_oneself(world: World) -> None:
    offer = _some_offer(world)
    one = world.random.choice([offer.offered_by_id, offer.offered_to_id])
    agree(offer, one, one)


def answer_for_the_other(world: World) -> None:
    """Set the answer in the table, without the other's act, then write that it was agreed."""
    offer = _some_offer(world, "waiting")
    _sql(
        "UPDATE decisions_offer SET state = 'accepted', answered_by_id = %s, answered_at = offered_at WHERE id = %s",
        offer.offered_to_id, offer.id,
    )  # fmt: skip
    agree(offer, offer.offered_by_id, offer.offered_to_id)


def speak_for_the_other(world: World) -> None:
    """Make an offer in the other's name, and accept it oneself, truly."""
    pair = _one_of(world, Partnership, "WHERE ended_at IS NULL")
    offer = Offer(
        kind=CLAUSE,
        space=pair.id,
        subject=new_id(),
        offered_by_id=pair.specialist_id,
        offered_to_id=pair.person_id,
        offered_as=Who.SPECIALIST,
    )
    offer.words = {"key": "", "title": "Mine", "text": "I decide.", "before": ""}
    offer.save(force_insert=True)
    decisions.accept(world.viewer_of(pair.person_id), offer)


def offer_already_accepted(world: World) -> None:
    offer = _some_offer(world)
    copy = Offer(
        kind=offer.kind, space=offer.space, subject=offer.subject, offered_by_id=offer.offered_by_id, offered_as=offer.offered_as,
        offered_to_id=offer.offered_to_id, state=State.ACCEPTED, answered_by_id=offer.offered_to_id, answered_at=now(),
    )  # fmt: skip
    copy.words = {"key": "", "title": "Mine", "text": "I decide.", "before": ""}
    copy.save(force_insert=True)
    agree(copy, copy.offered_by_id, copy.offered_to_id)


def own_the_shared(world: World) -> None:
    """Make the shared thing the answerer's own, so that adapting it would settle it."""
    offer = _some_offer(world, "waiting")
    _sql("UPDATE decisions_offer SET owner_id = offered_to_id WHERE id = %s", offer.id)
    decisions.adapt(world.viewer_of(offer.offered_to_id), offer, offer.words)


def turn_it_round(world: World) -> None:
    offer = _some_offer(world, "waiting")
    _sql("UPDATE decisions_offer SET offered_by_id = offered_to_id, offered_to_id = offered_by_id WHERE id = %s", offer.id)
    agree(offer, offer.offered_by_id, offer.offered_to_id)


def change_the_words(world: World) -> None:
    """Put other words into an offer, before or after it was agreed."""
    offer = _some_offer(world)
    _sql(
        "UPDATE decisions_offer SET words = (SELECT words FROM decisions_offer WHERE id <> %s ORDER BY id DESC LIMIT 1) WHERE id = %s",
        offer.id, offer.id,
    )  # fmt: skip
    raise OneVoice("words")


def change_the_voices(world: World) -> None:
    agreed = _some(world, Agreed)
    _sql("UPDATE decisions_agreed SET answered_by_id = offered_by_id, offered_by_id = answered_by_id WHERE id = %s", agreed.id)
    raise OneVoice("voices")


def forget_it(world: World) -> None:
    table, model = world.random.choice(
        [("decisions_agreed", Agreed), ("partnership_partnership", Partnership), ("partnership_clausetext", ClauseText)]
    )
    _sql(f"DELETE FROM {table} WHERE id = %s", _some(world, model).id)  # noqa: S608
    raise OneVoice("forgotten")


def walk_by_oneself(world: World) -> None:
    """Form a partnership on something else that was agreed."""
    agreed, person, specialist = _some(world, Agreed), world.random.choice(PERSONS), world.random.choice(SPECIALISTS)
    Partnership.objects.create(
        id=world.random.choice([agreed.subject, new_id()]), programme=world.cast.programme,
        person=world.cast.accounts[person], specialist=world.cast.accounts[specialist], formed=agreed,
    )  # fmt: skip


def write_by_oneself(world: World) -> None:
    """Let a clause say something, on an agreement about something else."""
    clause, agreed = _some(world, Clause), _some(world, Agreed)
    text = ClauseText(partnership_id=clause.partnership_id, clause=clause, agreed=agreed, since=now())
    text.text = "I decide."
    text.save(force_insert=True)


def write_elsewhere(world: World) -> None:
    """Carry agreed words into another partnership."""
    text, pair = _some(world, ClauseText), _some(world, Partnership)
    _sql("UPDATE partnership_clausetext SET partnership_id = %s, since = since WHERE id = %s", pair.id, text.id)
    raise OneVoice("carried")


def rewrite_the_text(world: World) -> None:
    _sql("UPDATE partnership_clausetext SET text = NULL WHERE id = %s", _some(world, ClauseText).id)
    raise OneVoice("rewritten")


def replace_a_row(world: World) -> None:
    """Put a row in the place of one that stands, as SQLite's REPLACE does without asking the guards against deletion."""
    if connection.vendor != "sqlite":
        raise ValueError("only SQLite has it")
    offer = _some_offer(world, "accepted")
    waiting = "id, kind, space, subject, owner_id, offered_by_id, offered_as, offered_to_id, words, reason, offered_at, answers_id, state"
    _sql(
        f"REPLACE INTO decisions_offer ({waiting}) SELECT {waiting.replace(', state', '')}, 'waiting' FROM decisions_offer WHERE id = %s",  # noqa: S608
        offer.id,
    )
    raise OneVoice("replaced")


def bring_it_back(world: World) -> None:
    """Let two walk again whose walking one of them ended."""
    ended = _one_of(world, Partnership, "WHERE ended_at IS NOT NULL")
    _sql("UPDATE partnership_partnership SET ended_at = NULL, ended_by_id = NULL WHERE id = %s", ended.id)
    raise OneVoice("brought back")


FORGERIES: dict[str, Callable[[World], None]] = {
    forgery.__name__: forgery
    for forgery in (
        agree_for_the_other, agree_with_oneself, answer_for_the_other, speak_for_the_other, offer_already_accepted,
        own_the_shared, turn_it_round, change_the_words, change_the_voices, forget_it, walk_by_oneself,
        write_by_oneself, write_elsewhere, rewrite_the_text, replace_a_row, bring_it_back,
    )
}  # fmt: skip
