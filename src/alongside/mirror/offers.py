"""What two can agree about transcripts: that talks may be read as such, and that the person has their own words of one."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent import stopping
from alongside.consent.rules import Category
from alongside.consent.stopping import Stopping
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.mirror import agreeing, forms, own_view
from alongside.mirror.access import AGREE, agreed_to
from alongside.mirror.models import Transcript
from alongside.partnership.access import partnerships_of, still_walks
from alongside.programme.viewer import Viewer
from alongside.ui.dates import plain_day, today


def _title(_offer: Offer) -> str:
    return _("Transcripts of our talks, for the mirror")


def _same(label: str, text: str) -> Line:
    return Line(label, text, text)


def _specialist(offer: Offer) -> str:
    return str((offer.offered_to if offer.offered_as == Who.PERSON else offer.offered_by).chosen_name)


def _person(offer: Offer) -> str:
    return str((offer.offered_by if offer.offered_as == Who.PERSON else offer.offered_to).chosen_name)


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
    comes = _("A reading of how %(specialist)s asked and listened. It does not judge you, and nothing is sent anywhere.") % named
    along = (
        _(
            "If the mirror heard something wrong, %(specialist)s can take a few turns along in a file, to make it better. "
            "You can read when that was done."
        )
        % named
    )
    return [
        (_("What a transcript is"), what), (_("How it can come"), ways), (_("Who reads it"), who_reads(specialist)),
        (_("What comes of it"), comes), (_("What can be taken along"), along),
        (_("If you stop"), _("You can stop on any day, without a reason.") + " " + what_goes(specialist)),
    ]  # fmt: skip


def who_reads(specialist: str) -> str:
    """Say to the person who reads a transcript, and what of the specialist's own can go to a supervisor."""
    return _(
        "The transcript and what the mirror hears in it: only %(specialist)s, and nobody else in the programme. To learn from a talk, "
        "%(specialist)s can bring up to three of their own turns to a supervisor, and what they wrote about their own part. Your turns do "
        "not go along, but %(specialist)s’s can repeat words of yours, and can name you. “Who looked” does not show when that happens. "
        "When you stop, the supervisor stops seeing them, too."
    ) % {"specialist": specialist}


def what_goes(specialist: str) -> str:
    """Say to the person what is deleted when they stop, what stays, and what nobody can bring back."""
    return _(
        "When you stop, everything that %(specialist)s brought or wrote down of your talks is deleted for good, with what was read from it. "
        "The pages with your own words of a talk go, too; what you took up from them stays in your journey. %(specialist)s keeps what they "
        "wrote about their own part. A file that was taken along before cannot be fetched back."
    ) % {"specialist": specialist}


def what_has_gone(specialist: str) -> str:
    """Say to the person what was deleted because they stopped, and how it could begin again."""
    return _(
        "Everything that %(specialist)s had brought or written down of your talks is deleted for good, with what was read from it, and so "
        "are the pages with your own words of a talk. If you change your mind, you can offer it again under “Transcripts of your talks”."
    ) % {"specialist": specialist}


def parting(role: Who, other: str) -> str:
    """Say to one of two, before they stop walking together, what is deleted with it and what stays."""
    if role is Who.PERSON:
        return _("When walking together ends, your agreement to transcripts of your talks stops, too.") + " " + what_goes(other)
    return _(
        "When walking together ends, the agreement to transcripts of your talks stops, too. Everything that you brought or wrote down "
        "of them is deleted for good, with what was read from it. The pages with %(person)s’s own words of a talk go, too; what "
        "%(person)s took up from them stays in their journey. What you wrote about your own part stays yours."
    ) % {"person": other}


def parted(role: Who, other: str) -> str:
    """Say to one of two who have stopped walking together what was deleted with it."""
    if role is Who.PERSON:
        return _(
            "Everything that %(specialist)s had brought or written down of your talks is deleted for good, with what was read from it, "
            "and so are the pages with your own words of a talk."
        ) % {"specialist": other}
    return _(
        "Everything that you had brought or written down of your talks is deleted for good, with what was read from it, and so are the "
        "pages with %(person)s’s own words of a talk. What you wrote about your own part is still yours."
    ) % {"person": other}


def _agreed_at(viewer: Viewer) -> Mapping[UUID, str]:
    walks = [walk for walk in partnerships_of(viewer) if walk.is_current]
    return {walk.specialist_id: reverse("mirror_agreed", args=[walk.id]) for walk in walks}


stopping.register(Category.TRANSCRIPT, Stopping(what_goes, what_has_gone, parting, parted, _agreed_at))


def _asked(offer: Offer) -> list[Line]:
    words, before = offer.settled_words, offer.words
    until = plain_day(date.fromisoformat(words["until"]))
    first = plain_day(date.fromisoformat(before["until"]))
    return [Line(_("What for"), words["purpose"], before["purpose"]), Line(_("Until the end of"), until, first)]


def _lines(offer: Offer) -> list[Line]:
    """Say everything that a yes would mean: nobody answers this without knowing."""
    means = [_same(term, text) for term, text in meaning(_specialist(offer))] if offer.waits else []
    return [*_asked(offer), *means]


def _lines_to_specialist(offer: Offer) -> list[Line]:
    may = _(
        "You can bring the words of a talk between you two, and look at how you asked and listened. %(person)s can stop on any day: "
        "then what you brought is deleted, and what was read from it."
    ) % {"person": _person(offer)}
    return [*_asked(offer), *([_same(_("What a yes means"), may)] if offer.waits else [])]


def _still_open(offer: Offer, _at: datetime) -> bool:
    return still_walks(offer.space) and date.fromisoformat(offer.words["until"]) >= today()


register(
    Kind(
        name=AGREE,
        category=None,
        title=_title,
        lines=_lines,
        where=lambda offer: reverse("mirror_agreed", args=[offer.space]),
        apply=agreeing.agree,
        still_open=_still_open,
        form=forms.AgreementWords,
        to_specialist=_lines_to_specialist,
        requested=lambda offer: offer.offered_as == Who.SPECIALIST,
    )
)


def _own_lines(offer: Offer) -> list[Line]:
    what = _(
        "Some sentences of your own, in which you may have said what you want. No word of %(specialist)s’s, no figure, no moment."
    ) % {"specialist": _specialist(offer)}
    who = _("You alone. It goes when the transcript goes, or when either of you lets it go.")
    return [_which_talk(offer), _same(_("What it shows"), what), _same(_("Who sees it"), who)]


def _own_lines_to_specialist(offer: Offer) -> list[Line]:
    named = {"person": _person(offer)}
    what = (
        _(
            "Some sentences of %(person)s’s own, in which they may have said what they want. No word of yours, no figure, no moment."
        )
        % named
    )
    who = _("%(person)s alone. It goes when the transcript goes, or when either of you lets it go.") % named
    return [_which_talk(offer), _same(_("What it shows"), what), _same(_("Who sees it"), who)]


def _which_talk(offer: Offer) -> Line:
    return _same(_("Which talk"), plain_day(date.fromisoformat(offer.words["talk"])))


def _there_now(offer: Offer) -> bool:
    return agreed_to(Transcript.objects.filter(pk=offer.subject, from_memory=False)).exists()


def _own_place(offer: Offer) -> str:
    """Return the page of these words, or, where the transcript has gone, the one that says why."""
    return reverse("own_words", args=[offer.subject]) if _there_now(offer) else reverse("mirror_agreed", args=[offer.space])


def _can_be_made(offer: Offer, _at: datetime) -> bool:
    there = agreed_to(Transcript.objects.filter(pk=offer.subject, own_view=None, from_memory=False))
    return still_walks(offer.space) and there.exists()


register(
    Kind(
        name=own_view.KIND,
        category=Category.TRANSCRIPT,
        title=own_view.title,
        lines=_own_lines,
        where=_own_place,
        apply=own_view.make_view,
        still_open=_can_be_made,
        to_specialist=_own_lines_to_specialist,
        requested=lambda offer: offer.offered_as == Who.PERSON,
    )
)
