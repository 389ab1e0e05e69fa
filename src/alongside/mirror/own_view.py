"""The person's own view of a talk: their own words that lean to something, once both have agreed to it (ADR 0024)."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from alongside.audit.actions import hold_trail, record
from alongside.consent.actions import NotYours
from alongside.consent.rules import Audience
from alongside.decisions.access import about
from alongside.decisions.actions import NoLongerOffered, lapse, make_offer
from alongside.decisions.models import Agreed, Offer
from alongside.journey.actions import steps, wins, words
from alongside.journey.models import Goal, Step, Win
from alongside.journey.rules import StepWords
from alongside.journey.rules.wins import Was
from alongside.kernel.access import Who
from alongside.listening.claims import claims_of
from alongside.mirror import rules
from alongside.mirror.access import OWN_VIEW, agreed_to, corrections_to, heard_in, refused_at
from alongside.mirror.actions import Gone, holding
from alongside.mirror.agreeing import Rests, rests_until
from alongside.mirror.models import OwnView, Reading, Transcript
from alongside.partnership.access import partnership_of
from alongside.partnership.models import Partnership
from alongside.programme.once import done_just_now
from alongside.programme.viewer import Viewer

KIND = OWN_VIEW


class AlreadyOffered(ValueError):
    """It waits for an answer, or is there."""


def transcript_between(viewer: Viewer, transcript_id: UUID) -> tuple[Transcript, Partnership] | None:
    """Return a transcript, for either of the two while they walk together and it is agreed to; its words stay closed.

    Whether it has been read is not asked: the person is never told that.
    """
    found = agreed_to(Transcript.objects.filter(pk=transcript_id, from_memory=False))
    transcript = found.select_related("meeting", "person", "specialist").defer("words").first()
    partnership = partnership_of(viewer, transcript.meeting.partnership_id) if transcript else None
    if transcript is None or partnership is None or not partnership.is_current:
        return None
    two = {Who.PERSON: partnership.person_id, Who.SPECIALIST: partnership.specialist_id}
    return (transcript, partnership) if two.get(viewer.role) == viewer.id else None


def latest_offer(viewer: Viewer, transcript: Transcript) -> Offer | None:
    """Return the last offer of an own view of a talk."""
    return about(viewer, KIND, [transcript.id]).first()


def view_of(transcript: Transcript) -> OwnView | None:
    """Return the own view that there is; the caller has made sure who asks."""
    return OwnView.objects.filter(transcript=transcript).first()


def offer_view(viewer: Viewer, transcript: Transcript, partnership: Partnership) -> Offer:
    """Offer, as either of the two, that the person has their own words of a talk.

    Raises:
        AlreadyOffered: it waits, or is there.
        Rests: the person said "not for me" to it, and the time that is left after that has not passed.
        Gone: the transcript is not there any more, or not agreed to.
    """
    other = partnership.specialist_id if viewer.role is Who.PERSON else partnership.person_id
    words_of = {"talk": (transcript.meeting.started_at or transcript.meeting.starts_at).date().isoformat()}
    with holding(transcript.id):  # also against another form, of either of the two: one offer waits at most
        latest = latest_offer(viewer, transcript)
        if view_of(transcript) or (latest and latest.waits):
            raise AlreadyOffered
        if offered_again_from(viewer, latest):
            raise Rests
        return make_offer(viewer, other, KIND, space=partnership.id, subject=transcript.id, words=words_of)


def offered_again_from(viewer: Viewer, latest: Offer | None) -> date | None:
    """Return the day from which the specialist may offer it again after a "not for me", None where they may now."""
    return rests_until(refused_at(latest)) if viewer.role is Who.SPECIALIST else None


def make_view(offer: Offer, agreed: Agreed) -> None:
    """Make the own view that both agreed to; runs in the answer's transaction. What was not read yet comes into it later.

    What else waits about the same words is put away, as from before one at a time was held to: this is the answer to it.

    Raises:
        NoLongerOffered: the transcript is not there any more, or not agreed to.
    """
    try:
        with holding(offer.subject):
            view = OwnView(transcript_id=offer.subject, person_id=offer.person_id, agreed=agreed)
            view.save(force_insert=True)
            record(
                "mirror.own_view_made",
                actor=agreed.answered_by_id,
                role=_role(offer, agreed),
                about=view.person_id,
                thing=view.transcript_id,
            )
            lapse(None, offer.space, kind=KIND, subject=offer.subject)
            fill(view.transcript_id)
    except Gone:
        raise NoLongerOffered from None


def fill(transcript_id: UUID) -> None:
    """Lift the person's own words out of a talk, if both agreed and it has been read; in the transaction of whoever calls.

    In a language that nobody listens in, nothing was looked for: the view waits, instead of saying that nothing was found.
    Corrections that stand by then count; a later one changes nothing, or the page would tell when somebody corrected.
    """
    view = OwnView.objects.filter(transcript=transcript_id).first()
    reading = Reading.objects.filter(transcript=transcript_id).select_related("transcript").first()
    if view is None or reading is None:
        return
    heard = heard_in(reading)
    found = rules.own_lines(heard, corrections_to(reading))
    view.lines = found if found or claims_of(heard).person else None
    view.save(update_fields=["lines"])


def _role(offer: Offer, agreed: Agreed) -> str:
    return (Who.PERSON if agreed.answered_by_id == offer.person_id else Who.SPECIALIST).value


def end_view(viewer: Viewer, view: OwnView) -> None:
    """Let it go, as either of the two. What the person took up from it stays theirs; what is gone is told of no second time."""
    with transaction.atomic():
        hold_trail()
        gone, _by_model = OwnView.objects.filter(pk=view.pk).delete()
        if gone:
            record("mirror.own_view_ended", actor=viewer.id, role=viewer.role, about=view.person_id, thing=view.transcript_id)


def take_up(viewer: Viewer, view: OwnView, said: str, into: rules.Into, goal: Goal | None = None) -> None:
    """Begin a goal with words of one's own, or a step of `goal`, or keep them as a win; by the person's act alone.

    A goal and a win are seen by nobody else yet; a step is seen by whoever sees its goal. The same words twice in a moment
    are taken up once.

    Raises:
        NotYours: the viewer is not the person, or the goal is somebody else's.
    """
    if viewer.role is not Who.PERSON or viewer.id != view.person_id:
        raise NotYours
    with transaction.atomic():
        if _taken_up_just_now(viewer, said, into, goal):
            return
        if into is rules.Into.GOAL:
            words.write_goal(viewer, said, audience=Audience.ONLY_ME)
        elif into is rules.Into.WIN:
            wins.write_win(viewer, wins.Line(words=said, was=Was.WIN), Audience.ONLY_ME)
        elif goal is None:
            raise NotYours
        else:
            steps.add_step(viewer, goal, StepWords(said))
        record(
            "mirror.own_words_taken_up",
            actor=viewer.id,
            role=viewer.role,
            about=viewer.id,
            thing=view.transcript_id,
            into=into.value,
        )


def _taken_up_just_now(viewer: Viewer, said: str, into: rules.Into, goal: Goal | None) -> bool:
    unseen = {"owner": viewer.id, "audience": Audience.ONLY_ME, "put_away_at": None}
    if into is rules.Into.GOAL:
        return bool(done_just_now(viewer, Goal.objects.filter(**unseen), "made_at", lambda one: one.title == said))
    if into is rules.Into.WIN:
        return bool(done_just_now(viewer, Win.objects.filter(**unseen), "made_at", lambda one: one.words == said))
    of_it = Step.objects.filter(owner=viewer.id, goal=goal, taken_out_at=None)
    return bool(done_just_now(viewer, of_it, "at", lambda one: one.text == said))


def title(_offer: Offer) -> str:
    """Say what is offered."""
    return _("My own words of a talk, for me")
