"""Finding transcripts, readings and reflections.

A transcript and its reading are found by the specialist who brought the transcript, acting as one, walking with the
person now, and while the person's agreement to it stands now. The person finds that there is a transcript of a meeting,
and when it was brought; nobody but the specialist finds that there is a reading.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from alongside.consent.access import Sight, sight, sights
from alongside.consent.models import Grant
from alongside.consent.rules import Category, last_moment
from alongside.decisions.access import about
from alongside.decisions.models import Offer
from alongside.decisions.rules import State
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.listening import Reading as Heard
from alongside.listening import looked_after
from alongside.meetings.models import Meeting
from alongside.mirror import rules
from alongside.mirror.models import LongReading, Reading, Reflection, Transcript
from alongside.partnership.access import current_between, partnership_of, partnerships_of
from alongside.partnership.models import Partnership
from alongside.programme.viewer import Viewer, once_a_page
from alongside.vault.access import open_rings

AGREE = "mirror.transcript"
OWN_VIEW = "mirror.own_view"


@once_a_page
def agreed_people(viewer: Viewer) -> list[UUID]:
    """Return the people whose talks a specialist may look at now: they walk together and the agreement stands."""
    if viewer.role is not Who.SPECIALIST:
        return []
    walked = {partnership.person_id for partnership in partnerships_of(viewer)}
    return [person for person, seen in sights(viewer, walked).items() if _agreed(seen)]


def _agreed(seen: Sight) -> bool:
    return seen.asker.walking and seen.sees(Category.TRANSCRIPT)


def _may_look(viewer: Viewer, person_id: UUID) -> bool:
    """Say whether somebody is one of the `agreed_people`."""
    if viewer.role is not Who.SPECIALIST:
        return False
    walk = current_between(person_id, viewer.id)
    return walk is not None and walk.programme_id == viewer.programme.id and _agreed(sight(viewer, person_id))


def standing(person_id: UUID, specialist_id: UUID) -> QuerySet[Grant]:
    """Return the agreements to a transcript that stand between two now, the latest first: none lasts longer (`agreeing.agree`)."""
    given = Grant.objects.filter(owner_id=person_id, recipient_id=specialist_id, category=Category.TRANSCRIPT)
    return given.filter(withdrawn_at=None, starts__lte=now(), until__gt=now()).order_by("-until", "-id")


def no_longer_agreed() -> QuerySet[Transcript]:
    """Return the transcripts whose agreement has run out: nobody finds them any more, and they are to be deleted."""
    return Transcript.objects.filter(~_holds()).order_by("id")


def agreed_to(transcripts: QuerySet[Transcript]) -> QuerySet[Transcript]:
    """Return only those transcripts whose agreement stands at this moment."""
    return transcripts.filter(_holds())


def _holds() -> Exists:
    return Exists(
        Grant.objects.filter(
            category=Category.TRANSCRIPT, owner=OuterRef("person"), recipient=OuterRef("specialist"),
            withdrawn_at=None, until__gt=now(),
        )
    )  # fmt: skip


@dataclass(frozen=True)
class Agreement:
    """How things stand between two about transcripts: what stands (None: not agreed), and the latest offer about it."""

    partnership: Partnership
    grant: Grant | None
    offer: Offer | None

    @property
    def until(self) -> datetime | None:
        """Return until when it is agreed, None while it is not."""
        return self.grant.until if self.grant else None

    @property
    def last_moment(self) -> datetime | None:
        """Return the last moment at which it holds, for saying its day: it ends as that day does."""
        return last_moment(self.grant.until) if self.grant else None

    @property
    def waits(self) -> bool:
        """Say whether an offer waits for its answer."""
        return self.offer is not None and self.offer.waits

    @property
    def refused_at(self) -> datetime | None:
        """Return when the person said "not for me" to what the specialist last asked, None where that is not the last word."""
        return refused_at(self.offer)


def refused_at(offer: Offer | None) -> datetime | None:
    """Return when a person said "not for me" to an offer of a specialist's, None where they did not."""
    asked = offer if offer and offer.offered_as == Who.SPECIALIST else None
    return asked.answered_at if asked and asked.state == State.DECLINED else None


def agreement_of(viewer: Viewer, partnership_id: UUID) -> Agreement | None:
    """Return how things stand about transcripts in a partnership of the viewer's, or None."""
    partnership = partnership_of(viewer, partnership_id)
    if partnership is None:
        return None
    grant = standing(partnership.person_id, partnership.specialist_id).first() if partnership.is_current else None
    return Agreement(partnership, grant, about(viewer, AGREE, [partnership.id]).first())


@dataclass(frozen=True)
class Over:
    """How an agreement ended: the last moment of it, and whether the person stopped it."""

    at: datetime
    stopped: bool


def over(agreement: Agreement) -> Over | None:
    """Return how the last agreement ended that two made since they walk together; None while one stands, and where none was."""
    if agreement.grant:
        return None
    two = agreement.partnership
    given = Grant.objects.filter(owner_id=two.person_id, recipient_id=two.specialist_id, category=Category.TRANSCRIPT)
    ended = [_how_it_ended(grant) for grant in given.filter(starts__gte=two.formed_at).order_by("id")]
    return max(ended, key=lambda one: one.at, default=None)


def _how_it_ended(grant: Grant) -> Over:
    if grant.withdrawn_at and grant.withdrawn_at < grant.until:
        return Over(grant.withdrawn_at, stopped=True)
    return Over(last_moment(grant.until), stopped=False)


def settled(viewer: Viewer, agreement: Agreement) -> Offer | None:
    """Return the offer by which the agreement that stands was made, with the words that count."""
    if agreement.grant is None:
        return None
    by_owner = Q(state=State.ADAPTED, offered_to=agreement.partnership.person_id)
    offers = about(viewer, AGREE, [agreement.partnership.id]).filter(Q(state=State.ACCEPTED) | by_owner)
    return next((one for one in offers if one.settled_words["purpose"] == agreement.grant.purpose), None)


def _has_begun() -> Q:
    return Q(called_off_at=None) & (Q(started_at__isnull=False) | Q(starts_at__lte=now()))


def meeting_of(viewer: Viewer, meeting_id: UUID) -> Meeting | None:
    """Return a meeting of the viewer's that has begun or whose time has come, for bringing its transcript."""
    found = Meeting.objects.filter(_has_begun(), pk=meeting_id).first()
    partnership = partnership_of(viewer, found.partnership_id) if found else None
    if found is None or partnership is None or not partnership.is_current:
        return None
    found.partnership = partnership
    return found


def agreements_of(viewer: Viewer) -> list[tuple[Partnership, bool]]:
    """Return whom a specialist walks with now, by name, and whether each has agreed to transcripts."""
    agreed = set(agreed_people(viewer))
    found = [(partnership, partnership.person_id in agreed) for partnership in partnerships_of(viewer) if partnership.is_current]
    return sorted(found, key=lambda pair: str(pair[0].person.chosen_name).casefold())


def could_bring(viewer: Viewer) -> QuerySet[Meeting]:
    """Return the meetings that have begun, whose person has agreed, and that have no transcript; the latest first."""
    there = Transcript.objects.filter(meeting=OuterRef("pk"))
    held = Meeting.objects.filter(~Exists(there), _has_begun())
    held = held.filter(
        partnership__specialist=viewer.account, partnership__ended_at=None, partnership__person__in=agreed_people(viewer)
    )
    return held.select_related("partnership__person").order_by("-starts_at", "-id")


def _own(viewer: Viewer) -> QuerySet[Transcript]:
    return _brought_by(viewer).filter(person__in=agreed_people(viewer))


def _brought_by(viewer: Viewer) -> QuerySet[Transcript]:
    return Transcript.objects.filter(specialist=viewer.account).select_related("meeting", "person")


def _seen(viewer: Viewer, found: Transcript | None) -> Transcript | None:
    return found if found and _may_look(viewer, found.person_id) else None


def transcript_of(viewer: Viewer, transcript_id: UUID) -> Transcript | None:
    """Return one transcript if the viewer brought it and may still look at it."""
    return _seen(viewer, _brought_by(viewer).filter(pk=transcript_id).first())


def transcript_for(viewer: Viewer, meeting: Meeting) -> Transcript | None:
    """Return the transcript of a meeting if the viewer brought it and may still look at it."""
    return _seen(viewer, _and_what_became(_brought_by(viewer).filter(meeting=meeting)).first())


def transcript_with_reading(viewer: Viewer, transcript_id: UUID) -> Transcript | None:
    """Return one transcript and what has become of it, if the viewer brought it and may still look at it."""
    return _seen(viewer, _and_what_became(_brought_by(viewer).filter(pk=transcript_id)).first())


def _and_what_became(found: QuerySet[Transcript]) -> QuerySet[Transcript]:
    return found.select_related("meeting", "person", "reading", "long_reading").defer(
        "words", "reading__heard", "long_reading__who"
    )


def unread(viewer: Viewer) -> QuerySet[Transcript]:
    """Return the transcripts in which it is not said yet who is who, the newest first."""
    found = _own(viewer).filter(reading=None).select_related("meeting", "person", "long_reading")
    return found.defer("words", "long_reading__who").order_by("-made_at", "-id")


def readings_of(viewer: Viewer) -> QuerySet[Reading]:
    """Return the viewer's own readings, the latest meeting first; what was heard is fetched only once it is asked for."""
    return _made_by(viewer).filter(transcript__person__in=agreed_people(viewer)).defer("transcript__words", "heard")


def _made_by(viewer: Viewer) -> QuerySet[Reading]:
    found = Reading.objects.filter(transcript__specialist=viewer.account).defer("transcript__words")
    found = found.select_related("transcript__meeting", "transcript__person", "reflection")
    return found.order_by("-transcript__meeting__starts_at", "-id")


def reading_of(viewer: Viewer, reading_id: UUID) -> Reading | None:
    """Return one reading if it is the viewer's and the person's agreement stands now."""
    found = _made_by(viewer).filter(pk=reading_id).first()
    return found if found and _seen(viewer, found.transcript) else None


def reading_looked_at(viewer: Viewer, transcript_id: UUID) -> Reading | None:
    """Return the reading of a transcript if it is the viewer's, they looked at it, and the person's agreement stands now."""
    found = _made_by(viewer).filter(transcript=transcript_id, reflection__isnull=False).first()
    return found if found and _seen(viewer, found.transcript) else None


def looked_at(viewer: Viewer, most: int) -> list[Reading]:
    """Return the latest readings that the viewer has looked at, the oldest first.

    Talks from memory are left out: beside talks that were taken down, their figures would mislead.
    """
    found = list(
        readings_of(viewer)
        .filter(reflection__isnull=False, transcript__from_memory=False)
        .defer(None)
        .defer("transcript__words")[:most]
    )
    open_rings(reading.transcript_id for reading in found)
    return found[::-1]


def long_reading_of(viewer: Viewer, transcript_id: UUID) -> LongReading | None:
    """Return the reading that is under way, if the viewer brought its transcript and may still look at it."""
    found = LongReading.objects.filter(transcript__in=_own(viewer).filter(pk=transcript_id).values("pk"))
    return found.select_related("transcript__meeting", "transcript__person").first()


def heard_in(reading: Reading) -> Heard:
    """Return what was heard, as it was kept; in a reading from before words of danger were known, they are looked for now."""
    heard = Heard.from_dict(reading.heard)
    return heard if "danger" in heard.measures else looked_after(heard)


def corrections_to(reading: Reading) -> rules.Corrections:
    """Return what the specialist heard another way, as it stood when the reading was fetched."""
    return rules.from_text(reading.corrected)


def reflections_of(viewer: Viewer) -> QuerySet[Reflection]:
    """Return what a specialist wrote about their own part, the newest first; nobody else's exist for them."""
    if viewer.role is not Who.SPECIALIST:
        return Reflection.objects.none()
    return Reflection.objects.filter(owner=viewer.account).order_by("-made_at", "-id")


def written_by(viewer: Viewer) -> QuerySet[Reflection]:
    """Return those of a specialist's reflections in which something stands; the words open only where they are looked at."""
    written = Q(felt__isnull=False) | Q(meant__isnull=False) | Q(next_time__isnull=False)
    return reflections_of(viewer).filter(written)


def written_of_what_is_gone(viewer: Viewer, reflection_id: UUID) -> Reflection | None:
    """Return one of the viewer's own reflections whose talk is gone."""
    return reflections_of(viewer).filter(pk=reflection_id, reading=None).first()


def line_of(viewer: Viewer, reflection_id: UUID) -> Reflection | None:
    """Return one of the viewer's own reflections in which they said what they would like to try."""
    return reflections_of(viewer).filter(pk=reflection_id, next_time__isnull=False).first()


def latest_line(viewer: Viewer) -> str:
    """Return the one thing that the specialist last said they would like to try, or the empty string."""
    found = reflections_of(viewer).filter(next_time__isnull=False).first()
    return str(found.next_time) if found else ""


def brought(viewer: Viewer, partnership: Partnership) -> QuerySet[Transcript]:
    """Return the transcripts there are between two who walk together, for the person to know of; newest meeting first."""
    found = Transcript.objects.filter(person_id=partnership.person_id, specialist_id=partnership.specialist_id)
    found = found if viewer.role is Who.PERSON and viewer.id == partnership.person_id else found.none()
    return found.select_related("meeting").defer("words").order_by("-meeting__starts_at", "-id")


def names_in(transcripts: Iterable[Transcript]) -> dict[UUID, str]:
    """Return the names of the people whose talks these are."""
    people = {transcript.person_id: transcript.person for transcript in transcripts}
    open_rings(people)
    return {person: str(account.chosen_name) for person, account in people.items()}
