"""Verbs on a person's own words: meaning, goals, strengths. Each checks, changes and records in one transaction."""

from uuid import UUID

from django.db import transaction

from alongside.audit.actions import record
from alongside.consent.access import sight
from alongside.consent.actions import NotYours
from alongside.consent.models import OwnedItem
from alongside.consent.rules import Audience, Category
from alongside.decisions.models import Agreed, Offer
from alongside.decisions.once import make_offer_once
from alongside.journey import rules
from alongside.journey.access import STRENGTH_KIND, goal_of, space_between
from alongside.journey.models import Goal, GoalEntry, Meaning, MeaningWords, Reply, Strength, StrengthWords
from alongside.journey.rules import GoalState, Verb, What
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.programme.once import done_just_now
from alongside.programme.viewer import Viewer


def must_own(viewer: Viewer, owner_id: UUID) -> None:
    """Let only the person go on.

    Raises:
        NotYours: the thing is somebody else's, or the viewer acts in another role.
    """
    if viewer.role is not Who.PERSON or owner_id != viewer.id:
        raise NotYours


def note(viewer: Viewer, act: str, thing: UUID, about: UUID, **facts: str) -> None:
    """Add a fact about the journey to the trail."""
    record(f"journey.{act}", actor=viewer.id, role=viewer.role, about=about, thing=thing, **facts)


def enter(viewer: Viewer, goal: Goal, what: What, agreed: Agreed | None = None, **words: object) -> GoalEntry:
    """Add a line to how a goal came to be."""
    entry = GoalEntry(owner_id=goal.owner_id, goal=goal, by_id=viewer.id, what=what, agreed=agreed)
    entry.words = {name: value for name, value in words.items() if value not in (None, "")}
    entry.save(force_insert=True)
    return entry


def _new(item: OwnedItem, audience: Audience | None) -> None:
    if audience is not None:
        item.audience = audience
    item.save(force_insert=True)


# ── meaning ──


def write_meaning(
    viewer: Viewer, words: str, audience: Audience | None = None, changed: str = "", *, back: bool = True
) -> MeaningWords:
    """Say what recovery means to me, for the first time or anew; what was said before is kept.

    What was put away is back with it, unless whoever wrote did not know that it was (`back` is False).

    Raises:
        NotYours: the viewer does not act as a person.
    """
    must_own(viewer, viewer.id)
    with transaction.atomic():
        item = Meaning.objects.select_for_update().filter(owner=viewer.account).first()
        if item is None:
            item = Meaning(owner=viewer.account)
            _new(item, audience)
        if back:
            _away(viewer, item, away=False)
        stands = MeaningWords.objects.filter(item=item).order_by("-at", "-id").first()
        if stands and stands.words == words and not changed:
            return stands
        written = MeaningWords(owner=viewer.account, item=item)
        written.words, written.changed = words, changed or None
        written.save(force_insert=True)
        note(viewer, "meaning_written", item.id, viewer.id)
    return written


def put_meaning_away(viewer: Viewer, item: Meaning, *, away: bool = True) -> None:
    """Put away what recovery means to one, or bring it back. Raises NotYours."""
    must_own(viewer, item.owner_id)
    with transaction.atomic():
        _away(viewer, item, away=away)


def _away(viewer: Viewer, item: Meaning, *, away: bool) -> None:
    if (item.put_away_at is not None) is away:
        return
    item.put_away_at = now() if away else None
    item.save(update_fields=["put_away_at"])
    note(viewer, "meaning_put_away" if away else "meaning_brought_back", item.id, item.owner_id)


# ── goals ──


def write_goal(
    viewer: Viewer, title: str, why: str = "", *, importance: int | None = None, confidence: int | None = None,
    audience: Audience | None = None,
) -> Goal:  # fmt: skip
    """Write a new goal.

    Raises:
        NotYours: the viewer does not act as a person.
    """
    must_own(viewer, viewer.id)
    goal = Goal(owner=viewer.account, importance=importance, confidence=confidence)
    goal.title, goal.why = title, why or None
    with transaction.atomic():
        _new(goal, audience)
        enter(viewer, goal, What.WRITTEN, title=title, why=why)
        note(viewer, "goal_written", goal.id, viewer.id)
    return goal


def write_goal_once(
    viewer: Viewer, title: str, why: str = "", *, importance: int | None = None, confidence: int | None = None,
    audience: Audience | None = None,
) -> Goal:  # fmt: skip
    """Write a new goal, as a page is asked to: the same words twice in a moment are one goal. Raises NotYours."""
    must_own(viewer, viewer.id)
    sent = (title, why, importance, confidence, audience or Audience.USUAL)
    mine = Goal.objects.filter(owner=viewer.account, put_away_at=None)
    with transaction.atomic():
        written = done_just_now(viewer, mine, "made_at", lambda goal: _as_sent(goal) == sent)
        return written or write_goal(viewer, title, why, importance=importance, confidence=confidence, audience=audience)


def _as_sent(goal: Goal) -> tuple[object, ...]:
    return goal.title, goal.why or "", goal.importance, goal.confidence, goal.audience


def change_goal(viewer: Viewer, goal: Goal, title: str, why: str = "") -> Goal:
    """Put a goal in other words; the earlier ones stay in its history. Raises NotYours."""
    must_own(viewer, goal.owner_id)
    with transaction.atomic():
        if (title, why) != (goal.title, goal.why or ""):
            goal.title, goal.why = title, why or None
            goal.save(update_fields=["title", "why"])
            enter(viewer, goal, What.CHANGED, title=title, why=why)
            note(viewer, "goal_changed", goal.id, goal.owner_id)
    return goal


def move_on(viewer: Viewer, goal: Goal, verb: Verb, line: str = "") -> Goal:
    """Pause a goal, let it go, say that it is reached, or take it up again.

    Raises:
        NotYours: the goal is somebody else's.
        NotFromHere: the goal is not where this verb starts from.
    """
    must_own(viewer, goal.owner_id)
    with transaction.atomic():
        held = Goal.objects.select_for_update().get(pk=goal.pk)
        held.state = goal.state = rules.after(GoalState(held.state), verb)
        held.save(update_fields=["state"])
        enter(viewer, held, rules.SAYS[verb], line=line)
        note(viewer, f"goal_{rules.SAYS[verb].value}", goal.id, goal.owner_id)
    return goal


def put_goal_away(viewer: Viewer, goal: Goal, *, away: bool = True) -> None:
    """Put a goal away, or bring it back where it was. Raises NotYours."""
    must_own(viewer, goal.owner_id)
    if (goal.put_away_at is not None) is away:
        return
    with transaction.atomic():
        goal.put_away_at = now() if away else None
        goal.save(update_fields=["put_away_at"])
        note(viewer, "goal_put_away" if away else "goal_brought_back", goal.id, goal.owner_id)


def reply(viewer: Viewer, goal: Goal, words: str) -> Reply:
    """Write beside a goal, never over it.

    Raises:
        NotYours: the viewer may not see the goal.
    """
    if goal_of(viewer, goal.id) is None:
        raise NotYours
    written = Reply(owner_id=goal.owner_id, goal=goal, author=viewer.account)
    written.words = words
    with transaction.atomic():
        written.save(force_insert=True)
        note(viewer, "replied", goal.id, goal.owner_id)
    return written


# ── strengths ──


def _keep_words(strength: Strength) -> None:
    version = StrengthWords(owner_id=strength.owner_id, strength=strength)
    version.name, version.seen = strength.name, strength.seen
    version.save(force_insert=True)


def name_strength(viewer: Viewer, name: str, seen: str = "", audience: Audience | None = None) -> Strength:
    """Name a strength that one finds in oneself. Raises NotYours."""
    must_own(viewer, viewer.id)
    strength = Strength(owner=viewer.account)
    strength.name, strength.seen = name, seen or None
    with transaction.atomic():
        _new(strength, audience)
        _keep_words(strength)
        note(viewer, "strength_named", strength.id, viewer.id)
    return strength


def change_strength(viewer: Viewer, strength: Strength, name: str, seen: str = "") -> Strength:
    """Put a strength in other words; the earlier ones are kept. Raises NotYours."""
    must_own(viewer, strength.owner_id)
    if (name, seen) == (strength.name, strength.seen or ""):
        return strength
    with transaction.atomic():
        strength.name, strength.seen = name, seen or None
        strength.save(update_fields=["name", "seen"])
        _keep_words(strength)
        note(viewer, "strength_changed", strength.id, strength.owner_id)
    return strength


def put_strength_away(viewer: Viewer, strength: Strength, *, away: bool = True) -> Strength:
    """Put a strength away, or bring it back. Raises NotYours."""
    must_own(viewer, strength.owner_id)
    with transaction.atomic():
        strength.put_away_at = now() if away else None
        strength.save(update_fields=["put_away_at"])
        note(viewer, "strength_put_away" if away else "strength_brought_back", strength.id, strength.owner_id)
    return strength


def offer_strength(viewer: Viewer, person_id: UUID, name: str, seen: str = "", reason: str = "") -> Offer:
    """Offer a strength that one noticed; the person takes it, in these words or others, or leaves it.

    Raises:
        NotYours: the viewer does not walk with the person, or may not see their strengths.
    """
    view = sight(viewer, person_id)
    if not view.asker.walking or not view.sees(Category.STRENGTHS):
        raise NotYours
    words = {"text": name, "seen": seen}
    space = space_between(person_id, viewer.id)
    return make_offer_once(
        viewer, person_id, STRENGTH_KIND, space=space, subject=person_id, words=words, reason=reason, owner=person_id
    )


def take_strength(offer: Offer, agreed: Agreed) -> Strength:
    """Put a strength that the person said yes to among theirs. Runs in the answer's transaction."""
    words = offer.settled_words
    strength = Strength(owner_id=offer.subject, noticed_by_id=offer.offered_by_id, agreed=agreed, made_at=agreed.at)
    strength.name, strength.seen = words["text"], words.get("seen") or None
    strength.save(force_insert=True)
    _keep_words(strength)
    return strength
