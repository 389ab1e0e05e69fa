"""What is shared between two, for the one of them who is the person: the other's words where they were said to the person."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.decisions.cards import standing
from alongside.decisions.kinds import kind_of
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.meetings import models as meetings
from alongside.mirror import models as mirror
from alongside.partnership import models as partnership
from alongside.partnership import starter
from alongside.programme.viewer import Viewer
from alongside.records.sheets import Line, Sheet, leave_out, register, together, whatever_hangs
from alongside.ui.dates import plain_day

SHARED = _("What we share")


def _partnerships() -> Sheet:
    texts = Sheet(
        "texts", partnership.ClauseText, whatever_hangs, _("What we agreed"), order=("since", "id"), when="since", parent="clause",
        both=True, lines=(Line("", lambda text: text.text or _("Taken out")),), left_out={"partnership": "it stands above"},
    )  # fmt: skip
    clauses = Sheet(
        "clauses", partnership.Clause, whatever_hangs, _("Our working agreement"), order=("position", "id"), parent="partnership",
        both=True, heading=Line("", _clause_title), inside=(texts,), related=("partnership__specialist",),
    )  # fmt: skip
    reviews = Sheet(
        "looks", partnership.Review, whatever_hangs, _("When we looked at it"), order=("since", "id"), when="since", parent="partnership",
        both=True, lines=(Line("", lambda one: one.noticed or _("It stays as it is.")),),
    )  # fmt: skip
    rhythms = Sheet(
        "rhythms", partnership.Rhythm, whatever_hangs, _("How often we look at it"), order=("since", "id"), when="since",
        parent="partnership", both=True, lines=(Line(_("Months between"), "months"),),
    )  # fmt: skip
    return Sheet(
        "partnerships", partnership.Partnership, lambda viewer: Q(person=viewer.account), _("Who walks with me, and what we agreed"),
        SHARED, order=("formed_at", "id"), heading=Line("", lambda pair: pair.specialist.chosen_name), when="formed_at", both=True,
        lines=(Line(_("Ended"), lambda pair: pair.ended_at and plain_day(pair.ended_at)),), inside=(clauses, reviews, rhythms, *_endings()),
        related=("specialist",),
    )  # fmt: skip


def _clause_title(clause: partnership.Clause) -> str:
    return starter.title_of(clause.key, clause.title or "", str(clause.partnership.specialist.chosen_name))


def _endings() -> tuple[Sheet, ...]:
    plans = Sheet(
        "ending-plans", partnership.EndingPlan, whatever_hangs, _("Our plan for the ending"), order=("since", "id"), when="since",
        parent="partnership", both=True, lines=(Line(_("By"), lambda plan: plan.by_day and plain_day(plan.by_day)),
                                                Line(_("Our last meeting"), "last_meeting")),
    )  # fmt: skip
    words = Sheet(
        "ending-words", partnership.EndingWords, whatever_hangs, _("Our last page"), order=("at", "id"), when="at",
        parent="partnership", author="author",
        lines=(Line(_("What I take with me"), "gained"), Line(_("What remains, and what I will do"), "remains")),
    )  # fmt: skip
    return plans, words


def _of_my_meetings(viewer: Viewer) -> Q:
    return Q(meeting__partnership__person=viewer.account)


def _said_and_kept(viewer: Viewer) -> Q:
    """Return the condition of lines at a meeting that stand; what the other took back was never said to the person."""
    return _of_my_meetings(viewer) & (Q(taken_back_at=None) | Q(author=viewer.account))


def _meetings() -> Sheet:
    agenda = Sheet("agenda", meetings.AgendaItem, _said_and_kept, _("To talk about"), parent="meeting", author="author",
                   lines=(Line("", "words"),))  # fmt: skip
    earlier = Sheet(
        "earlier", meetings.NoteRevision, lambda viewer: Q(side__author=viewer.account), _("My earlier words"), when="made_at",
        parent="side", lines=(Line("", "words"),),
    )  # fmt: skip
    sides = Sheet(
        "note", meetings.NoteSide, _of_my_meetings, _("Our note"), order=("saved_at", "id"), when="saved_at", parent="meeting",
        author="author", lines=(Line("", "words"),), inside=(earlier,),
    )  # fmt: skip
    replies = Sheet("replies", meetings.Reply, _of_my_meetings, _("Beside the note"), when="made_at", parent="meeting", author="author",
                    lines=(Line("", "words"),))  # fmt: skip
    following = Sheet("next", meetings.NextThing, _said_and_kept, _("What comes next"), parent="meeting", author="author",
                      lines=(Line("", "words"),))  # fmt: skip
    return Sheet(
        "meetings", meetings.Meeting, together, _("Our meetings"), SHARED, order=("starts_at", "id"), when="starts_at", both=True,
        lines=(Line(_("Where"), "place"), Line(_("Called off"), "called_off_words")), inside=(agenda, sides, replies, following),
    )  # fmt: skip


def _offers() -> Sheet:
    return Sheet(
        "offers", Offer, _mine, _("What we offered each other"), SHARED, order=("offered_at", "id"), when="offered_at",
        heading=Line("", lambda offer: kind_of(offer).title(offer)), author="offered_by", told=_offer_lines, ready=_read_ahead,
        lines=(Line(_("Why"), "reason"),), related=("offered_by", "offered_to", "countered_by"),
    )  # fmt: skip


def _mine(viewer: Viewer) -> Q:
    """Return the condition of offers between the viewer, as the person, and somebody else."""
    return Q(offered_by=viewer.account, offered_as=Who.PERSON) | Q(offered_to=viewer.account, offered_as=Who.SPECIALIST)


def _read_ahead(offers: list[Offer]) -> None:
    for kind in {offer.kind: kind_of(offer) for offer in offers}.values():
        kind.ready([offer for offer in offers if offer.kind == kind.name])


def _offer_lines(viewer: Viewer, offer: Offer, _known: Mapping[UUID, str]) -> Iterable[tuple[Any, Any]]:
    for line in kind_of(offer).lines(offer):
        yield line.label, line.after
    yield _("How it is now"), standing(viewer, offer)


def _transcripts() -> Sheet:
    theirs = "the words lie under a key that only the specialist holds; stopping the agreement deletes them"
    return Sheet(
        "transcripts", mirror.Transcript, lambda viewer: Q(person=viewer.account), _("Talks with a transcript"), SHARED,
        when="made_at", author="specialist", left_out={"words": theirs, "format": theirs},
        lines=(Line("", _is_with_them),),
    )  # fmt: skip


def _is_with_them(transcript: mirror.Transcript) -> str:
    if transcript.from_memory:
        return str(_("What your specialist wrote down of this talk from memory is with them, by your agreement."))
    return str(_("A transcript of this talk is with your specialist, by your agreement."))


def _own_words() -> Sheet:
    """Return what a person said in talks toward what they want, as both agreed that they have it."""
    return Sheet(
        "own-view", mirror.OwnView, lambda viewer: Q(person=viewer.account), _("My own words from talks"), SHARED,
        when="made_at", lines=(Line("", lambda view: "\n\n".join(view.lines or [])),),
    )  # fmt: skip


def _mine_with_them(viewer: Viewer) -> Q:
    """Return the condition of what is of the viewer's own side, as the person of the two."""
    return Q(owner=viewer.account, partnership__person=viewer.account)


def _pulses() -> tuple[Sheet, ...]:
    """Return how walking together felt: one's own side, and what both wrote about a talk to mend it."""
    voices = Sheet(
        "voices", partnership.RepairWords, whatever_hangs, _("What each wrote"), order=("at", "id"), when="at", parent="repair",
        author="author", lines=(Line("", "words"),), left_out={"partnership": "it stands above"},
    )  # fmt: skip
    return (
        Sheet("pulses", partnership.Pulse, _mine_with_them, _("How walking together felt"), SHARED, when="made_at",
              lines=(Line("", "line"),)),
        Sheet("kept-words", partnership.KeptWords, _mine_with_them, _("Words I kept for now"), SHARED, when="made_at",
              lines=(Line("", "words"),)),
        Sheet("repairs", partnership.Repair, together, _("Talks about how it is between us"), SHARED, order=("since", "id"),
              when="since", both=True, inside=(voices,)),
    )  # fmt: skip


def fill() -> None:
    """Take along what the two share."""
    register(_partnerships(), _meetings(), _offers(), *_pulses(), _transcripts(), _own_words())
    leave_out("counts about a whole programme, of nobody in particular", partnership.PulsePicture)
    theirs = "when a specialist is there, when not, and how they are reached while they cover is the specialist’s own"
    leave_out(theirs, partnership.Hours, partnership.Absence, partnership.AbsenceBefore, partnership.Cover)
    leave_out(
        "what a specialist hears in a talk is the specialist's own",
        mirror.Reading,
        mirror.LongReading,
        mirror.Slice,
    )
