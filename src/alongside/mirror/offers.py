"""What two can agree about transcripts: that talks may be read as such, and that the person has their own words of one."""

from datetime import date, datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.rules import Category
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.mirror import actions, forms, own_view
from alongside.mirror.access import AGREE, agreed_to
from alongside.mirror.models import Transcript
from alongside.partnership.access import still_walks
from alongside.ui.dates import plain_day, today


def _title(_offer: Offer) -> str:
    return _("Transcripts of our talks, for the mirror")


def _same(label: str, text: str) -> Line:
    return Line(label, text, text)


def meaning(specialist: str) -> list[tuple[str, str]]:
    """Return what an agreement means, as terms and plain sentences spoken to the person."""
    named = {"specialist": specialist}
    what = _("The words of a talk between you two, written down. Alongside records nothing by itself.")
    ways = (
        _(
            "%(specialist)s brings it as text, as a file, from memory, or as a recording that a program on this programme’s own computer "
            "turns into text and then deletes. Each of these ways needs your agreement, and you see which one it was."
        )
        % named
    )
    who = _("Only %(specialist)s. Not the supervisor, and nobody else in the programme.") % named
    comes = _("A reading of how %(specialist)s asked and listened. It does not judge you, and nothing is sent anywhere.") % named
    stop = _("You can stop on any day, without a reason. Transcripts and readings are deleted in that moment.")
    along = (
        _(
            "If the mirror heard something wrong, %(specialist)s can take a few turns along in a file, to make it better. "
            "You can read when that was done."
        )
        % named
    )
    return [
        (_("What a transcript is"), what), (_("How it can come"), ways), (_("Who reads it"), who), (_("What comes of it"), comes),
        (_("What can be taken along"), along), (_("If you stop"), stop),
    ]  # fmt: skip


def _lines(offer: Offer) -> list[Line]:
    """Say everything that a yes would mean: nobody answers this without knowing."""
    words, before = offer.settled_words, offer.words
    until = plain_day(date.fromisoformat(words["until"]))
    first = plain_day(date.fromisoformat(before["until"]))
    said = [Line(_("What for"), words["purpose"], before["purpose"]), Line(_("Until the end of"), until, first)]
    specialist = str((offer.offered_to if offer.offered_as == "person" else offer.offered_by).chosen_name)
    return [*said, *(_same(term, text) for term, text in meaning(specialist))] if offer.waits else said


def _still_open(offer: Offer, _at: datetime) -> bool:
    return still_walks(offer.space) and date.fromisoformat(offer.words["until"]) >= today()


register(
    Kind(
        name=AGREE,
        category=None,
        title=_title,
        lines=_lines,
        where=lambda offer: reverse("mirror_agreed", args=[offer.space]),
        apply=actions.agree,
        still_open=_still_open,
        form=forms.AgreementWords,
    )
)


def _own_lines(offer: Offer) -> list[Line]:
    day = plain_day(date.fromisoformat(offer.words["talk"]))
    what = _("The person’s own turns that lean to something they want. No word of the specialist’s, no figure, no moment.")
    who = _("The person alone. It goes when the transcript goes, or when either of you lets it go.")
    return [_same(_("Which talk"), day), _same(_("What it shows"), what), _same(_("Who sees it"), who)]


def _can_be_made(offer: Offer, _at: datetime) -> bool:
    there = agreed_to(Transcript.objects.filter(pk=offer.subject, own_view=None, from_memory=False))
    return still_walks(offer.space) and there.exists()


register(
    Kind(
        name=own_view.KIND,
        category=Category.TRANSCRIPT,
        title=own_view.title,
        lines=_own_lines,
        where=lambda offer: reverse("own_words", args=[offer.subject]),
        apply=own_view.make_view,
        still_open=_can_be_made,
    )
)
