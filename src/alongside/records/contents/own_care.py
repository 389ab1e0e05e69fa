"""A specialist's own care, for the specialist: their journal, their checks, their boundary log, and what they brought."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from alongside.journey.models import CheckIn, HardDayPlan, OwnScale, PlanLine, PlanPerson, TapWord
from alongside.journey.showing.how import in_words
from alongside.kernel.access import Who
from alongside.mirror.models import Reflection
from alongside.programme.viewer import Viewer
from alongside.records.sheets import Line, Sheet, register, whatever_hangs
from alongside.supervision import models
from alongside.supervision.showing import asked, boundary_name
from alongside.supervision.wording import KINDS
from alongside.ui.dates import plain_day

CARE = _("My own care")
HERE = {"programme": "it is the one of the copy"}


def _own(viewer: Viewer) -> Q:
    return Q(owner=viewer.account, programme=viewer.programme)


def _at_work(viewer: Viewer) -> Q:
    return Q(owner=viewer.account, at_work=True)


def _notes() -> Sheet:
    earlier = Sheet("versions", models.OwnNoteVersion, whatever_hangs, _("Earlier words"), order=("at", "id"), when="at", parent="note",
                    lines=(Line("", "words"),), role=Who.SPECIALIST)  # fmt: skip
    return Sheet(
        "own-notes", models.OwnNote, _own, _("My journal"), CARE, when="made_at", inside=(earlier,), left_out=HERE, role=Who.SPECIALIST,
        lines=(Line("", asked), Line("", "words")),
    )  # fmt: skip


def _checks() -> tuple[Sheet, Sheet]:
    words = Sheet("own-care-words", models.CareWord, _own, _("My own words for how I am"), CARE, when="made_at", left_out=HERE,
                  role=Who.SPECIALIST, lines=(Line("", "words"),))  # fmt: skip
    checks = Sheet(
        "own-checks", models.CareCheck, _own, _("How I was"), CARE, when="made_at", left_out=HERE, role=Who.SPECIALIST,
        lines=(Line(_("What gives"), lambda one: ", ".join(one.gives)), Line(_("What weighs"), lambda one: ", ".join(one.weighs)), Line("", "line")),
    )  # fmt: skip
    return checks, words


def _boundaries() -> Sheet:
    added = Sheet("additions", models.BoundaryAddition, whatever_hangs, _("Added beside it"), order=("at", "id"), when="at", parent="entry",
                  lines=(Line("", "words"),), role=Who.SPECIALIST)  # fmt: skip
    return Sheet(
        "boundaries", models.BoundaryEntry, _own, _("My boundary log"), CARE, order=("on", "made_at", "id"), when="on",
        heading=Line("", boundary_name), inside=(added,), left_out=HERE, role=Who.SPECIALIST,
        lines=(Line(_("What happened"), "happened"), Line(_("What I did or decided"), "decided"), Line(_("What I want to ask"), "asks")),
    )  # fmt: skip


def _brought() -> Sheet:
    replies = Sheet("replies", models.BringingReply, whatever_hangs, _("Beside it"), order=("at", "id"), when="at", parent="bringing",
                    author="author", lines=(Line("", "words"),), role=Who.SPECIALIST)  # fmt: skip
    return Sheet(
        "brought", models.Bringing, _own, _("What I brought to supervision"), CARE, when="made_at", inside=(replies,), left_out=HERE,
        role=Who.SPECIALIST, heading=Line("", lambda one: KINDS[one.kind]), told=_to_whom, lines=(Line("", "words"),),
    )  # fmt: skip


def _after_talks() -> Sheet:
    """Return what a specialist wrote about their own part in talks, also in those that are gone."""
    return Sheet(
        "own-reflections", Reflection, lambda viewer: Q(owner=viewer.account), _("What I wrote after my talks"), CARE, when="made_at",
        left_out={"reading": "what was heard in a talk holds words of the other’s, too"}, role=Who.SPECIALIST,
        lines=(Line(_("How it felt"), "felt"), Line(_("What I meant to do"), "meant"), Line(_("What I would like to try"), "next_time")),
    )  # fmt: skip


def _to_whom(_viewer: Viewer, row: models.Bringing, known: Mapping[UUID, str]) -> Iterable[tuple[Any, Any]]:
    yield _("Prepared for") if row.brought_at is None else _("Brought to"), known.get(row.supervisor_id, "")
    yield _("Taken back"), row.taken_back_at and plain_day(row.taken_back_at)


def _what_helps() -> Sheet:
    """Return what a specialist keeps for their own hard days, apart from what the same human may keep as a person."""
    lines = Sheet("lines", PlanLine, whatever_hangs, _("What helps"), order=("place", "id"), parent="plan", lines=(Line("", "words"),),
                  role=Who.SPECIALIST)  # fmt: skip
    people = Sheet("people", PlanPerson, whatever_hangs, _("People to call"), order=("place", "id"), parent="plan", role=Who.SPECIALIST,
                   lines=(Line("", "name"), Line("", "note"), Line("", "phone")))  # fmt: skip
    return Sheet("own-hard-day", HardDayPlan, _at_work, _("What helps me"), CARE, inside=(lines, people), role=Who.SPECIALIST)


def _how_i_am() -> tuple[Sheet, ...]:
    """Return what a specialist said of how they are, and their words and scales for it; a person's are on sheets of their own."""
    ends = (Line(_("From"), "low"), Line(_("To"), "high"))
    return (
        Sheet("own-check-ins", CheckIn, _at_work, _("How I said I was"), CARE, order=("-made_at", "-id"), when="made_at",
              role=Who.SPECIALIST, lines=(Line("", in_words), Line("", "line"))),
        Sheet("own-words-at-work", TapWord, _at_work, _("My words for how I am"), CARE, order=("place", "id"), role=Who.SPECIALIST,
              lines=(Line("", "words"),)),
        Sheet("own-scales-at-work", OwnScale, _at_work, _("My scales for how I am"), CARE, order=("place", "id"), role=Who.SPECIALIST,
              heading=Line("", "name"), lines=ends),
    )  # fmt: skip


def fill() -> None:
    """Take along a specialist's own care, which is on no sheet of a person's."""
    register(_notes(), *_checks(), _boundaries(), _brought(), _after_talks(), *_how_i_am(), _what_helps())
