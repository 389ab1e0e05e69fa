"""Verbs on how walking together feels: say it, choose what the other sees, and mend what has dipped."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from alongside.audit.actions import record
from alongside.consent.actions import NotYours
from alongside.consent.models import Grant
from alongside.decisions.actions import make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.partnership.access import partner_of, still_walks
from alongside.partnership.access.pulse import earlier_values
from alongside.partnership.actions.walking import Ended
from alongside.partnership.models import REPAIR, KeptWords, Partnership, Pulse, PulseWays, Repair, RepairWords
from alongside.partnership.rules import pulse as rules
from alongside.partnership.rules.pulse import Question, Shows
from alongside.programme.viewer import Viewer


class TooLate(ValueError):
    """It was said more than an hour ago, so it stands."""


class NothingSaid(ValueError):
    """Neither a place on a line nor a word."""


def _of_the_two(viewer: Viewer, partnership: Partnership) -> None:
    side = partnership.person_id if viewer.role is Who.PERSON else partnership.specialist_id
    if viewer.role not in (Who.PERSON, Who.SPECIALIST) or viewer.id != side:
        raise NotYours


def _note(viewer: Viewer, act: str, thing: UUID) -> None:
    """Write it down about whoever did it: a specialist's pulse is no part of the person's record."""
    record(f"partnership.{act}", actor=viewer.id, role=viewer.role, about=viewer.id, thing=thing)


def say_pulse(
    viewer: Viewer, partnership: Partnership, values: Mapping[Question, int], line: str, shows: Shows, after: UUID | None = None
) -> Pulse:
    """Say how walking together feels. Whether it dips is settled here, against the viewer's own earlier answers alone.

    Args:
        viewer: one of the two.
        partnership: in which both walk now.
        values: places on the lines, 1 to 5; what is left open is not in it.
        line: a line of their own, or nothing.
        shows: what the other may see of it, remembered as usual for the next time.
        after: the meeting that it looks back on, if any.

    Raises:
        NotYours: the viewer is not one of the two.
        Ended: they do not walk together any more.
        NothingSaid: there is neither a place nor a line.
    """
    _of_the_two(viewer, partnership)
    if not values and not line.strip():
        raise NothingSaid
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        dipped = rules.dips(values, earlier_values(viewer, partnership))
        pulse = Pulse(owner_id=viewer.id, partnership=partnership, side=viewer.role, shows=shows, after=after)
        pulse.said = {"values": {q.value: place for q, place in values.items()}, "dipped": sorted(q.value for q in dipped)}
        pulse.line = line.strip() or None
        pulse.save(force_insert=True)
        _keep_ways(viewer, partnership, usual=shows)
        _note(viewer, "pulse_said", pulse.id)
    return pulse


def choose_shows(viewer: Viewer, pulse: Pulse, shows: Shows) -> None:
    """Choose what the other sees of a pulse, from this moment on.

    Raises:
        NotYours: somebody else said it.
    """
    if pulse.owner_id != viewer.id or pulse.side != viewer.role:
        raise NotYours
    with transaction.atomic():
        pulse.shows = shows
        pulse.save(update_fields=["shows"])
        _note(viewer, "pulse_shown" if shows is not Shows.NOTHING else "pulse_hidden", pulse.id)


def take_back(viewer: Viewer, pulse: Pulse, *, back: bool = True) -> None:
    """Take back what one said, or let it stand again, within the hour.

    Raises:
        NotYours: somebody else said it.
        TooLate: more than an hour has gone by.
    """
    if pulse.owner_id != viewer.id or pulse.side != viewer.role:
        raise NotYours
    if not rules.fresh(pulse.made_at, now()):
        raise TooLate
    with transaction.atomic():
        pulse.taken_back_at = now() if back else None
        pulse.save(update_fields=["taken_back_at"])
        _note(viewer, "pulse_taken_back" if back else "pulse_put_back", pulse.id)


def set_ways(viewer: Viewer, partnership: Partnership, *, usual: Shows, invites: bool, counted: bool) -> None:
    """Choose how one wants it: what the other usually sees, whether one is asked after a meeting, whether one counts.

    Raises:
        NotYours: the viewer is not one of the two.
    """
    _of_the_two(viewer, partnership)
    with transaction.atomic():
        ways = _keep_ways(viewer, partnership, usual=usual, invites=invites, counted=counted)
        _note(viewer, "pulse_ways", ways.id)


def put_off(viewer: Viewer, partnership: Partnership) -> None:
    """Be asked no more after the meeting that was. Raises NotYours."""
    _of_the_two(viewer, partnership)
    with transaction.atomic():
        ways = _keep_ways(viewer, partnership, put_off_at=now())
        _note(viewer, "pulse_put_off", ways.id)


def _keep_ways(viewer: Viewer, partnership: Partnership, **chosen: Any) -> PulseWays:
    found, _made = PulseWays.objects.update_or_create(owner_id=viewer.id, partnership=partnership, defaults=chosen)
    return found


def hide_from(grant: Grant, **_: Any) -> None:
    """Show no pulse any more to somebody with whom the person stops sharing everything. Hears `consent.signals.withdrawn`."""
    shared = Grant.objects.filter(owner_id=grant.owner_id, recipient_id=grant.recipient_id, withdrawn_at=None)
    if shared.filter(until__gt=now()).exists():
        return
    between = {"owner_id": grant.owner_id, "partnership__specialist": grant.recipient_id}
    Pulse.objects.filter(side=Who.PERSON, **between).exclude(shows=Shows.NOTHING).update(shows=Shows.NOTHING)
    PulseWays.objects.filter(**between).update(usual=Shows.NOTHING)


# ── mending ──


def keep_words(viewer: Viewer, partnership: Partnership, words: str) -> KeptWords:
    """Keep what one would say to the other, for oneself.

    Raises:
        NotYours: the viewer is not one of the two.
    """
    _of_the_two(viewer, partnership)
    kept = KeptWords(owner_id=viewer.id, partnership=partnership)
    kept.words = words
    with transaction.atomic():
        kept.save(force_insert=True)
        _note(viewer, "words_kept", kept.id)
    return kept


def put_words_away(viewer: Viewer, kept: KeptWords) -> None:
    """Put kept words away.

    Raises:
        NotYours: somebody else keeps them.
    """
    if kept.owner_id != viewer.id:
        raise NotYours
    with transaction.atomic():
        kept.put_away_at = now()
        kept.save(update_fields=["put_away_at"])
        _note(viewer, "words_put_away", kept.id)


def offer_repair(viewer: Viewer, partnership: Partnership, words: str, when: str = "", kept: KeptWords | None = None) -> Offer:
    """Offer to talk about how it is between the two, in one's own words; `kept` are the words that it grew from.

    Raises:
        NotYours: the viewer is not one of the two.
        Ended: they do not walk together any more.
    """
    _of_the_two(viewer, partnership)
    said = {"words": words.strip(), "when": when.strip()}
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        if kept:
            put_words_away(viewer, kept)
        return make_offer(viewer, partner_of(viewer, partnership), REPAIR, space=partnership.id, subject=new_id(), words=said)


def begin_repair(offer: Offer, agreed: Agreed) -> None:
    """Let there be a talk that both said yes to, with room for what each writes about it."""
    Repair.objects.create(id=agreed.subject, partnership_id=offer.space, agreed=agreed, since=agreed.at)
    record("partnership.repair_agreed", actor=agreed.answered_by_id, about=offer.person_id, thing=agreed.subject)


def write_repair(viewer: Viewer, repair: Repair, partnership: Partnership, words: str) -> RepairWords:
    """Write beside the other's words how such a talk was.

    Raises:
        NotYours: the viewer is not one of the two.
        Ended: they do not walk together any more.
    """
    _of_the_two(viewer, partnership)
    if repair.partnership_id != partnership.id:
        raise NotYours
    written = RepairWords(partnership_id=repair.partnership_id, repair=repair, author_id=viewer.id)
    written.words = words
    with transaction.atomic():
        if not still_walks(partnership.id):
            raise Ended
        written.save(force_insert=True)
        record("partnership.repair_written", actor=viewer.id, role=viewer.role, about=partnership.person_id, thing=repair.id)
    return written
