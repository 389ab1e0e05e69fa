"""What can be offered here: a meeting, a series, another time for one, headings for notes, and a first yes to a note."""

from collections.abc import Mapping
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from alongside.consent.rules import Category
from alongside.decisions.access import agreed_about
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.meetings import actions, away, rules
from alongside.meetings.actions import headings
from alongside.meetings.actions.series import can_still_begin, series_agreed
from alongside.meetings.forms import MoveForm, PlanForm, why_not
from alongside.meetings.forms.headings import HeadingsForm
from alongside.meetings.forms.series import SeriesForm
from alongside.meetings.models import HEADINGS, MOVE, NOTE, PLAN, SERIES
from alongside.meetings.rules.series import occurrences, read_series
from alongside.meetings.wording import rhythm_says
from alongside.programme.viewer import Viewer
from alongside.ui import dates

_CHANNELS = {
    rules.Channel.PHONE: lambda: _("On the phone"),
    rules.Channel.IN_PERSON: lambda: _("In person"),
    rules.Channel.VIDEO: lambda: _("Online"),
}


def channel_name(channel: str) -> str:
    """Say how two meet."""
    return _CHANNELS[rules.Channel(channel)]()


def how(channel: str, minutes: int) -> str:
    """Say how two meet and for how long: "On the phone, 50 minutes"."""
    return _("%(how)s, %(minutes)s minutes") % {"how": channel_name(channel), "minutes": minutes}


def _lines(words: Mapping[str, str]) -> dict[str, str]:
    plan = rules.read_plan(words)
    minutes = round((plan.ends - plan.starts).total_seconds() / 60)
    return {"when": dates.dated(plan.starts), "how": how(plan.channel, minutes), "where": plan.place, "about": plan.about}


def _labels() -> dict[str, str]:
    return {"when": _("When"), "how": _("How"), "where": _("Where"), "about": _("To talk about")}


def _plan_lines(offer: Offer) -> list[Line]:
    said = _lines(offer.words)
    return [Line(label, said[key]) for key, label in _labels().items() if said[key]]


def _series_lines(offer: Offer) -> list[Line]:
    words = offer.words
    series, said = read_series(words), _lines(words)
    found = occurrences(series)
    rhythm = rhythm_says(series.rhythm, series.day, series.clock, series.zone)
    number = ngettext("%(count)s time, until %(day)s", "%(count)s times, until %(day)s", len(found))
    rows = [
        (_("How often"), rhythm),
        (_("From"), dates.day(series.day)),
        (_("How long"), number % {"count": len(found), "day": dates.day(found[-1][0])}),
        (_("How"), said["how"]),
        (_("Where"), said["where"]),
        (_("To talk about"), said["about"]),
    ]
    return [Line(label, text) for label, text in rows if text]


def _series_title(offer: Offer) -> str:
    return _("Meetings that come again, from %(day)s") % {"day": dates.day(read_series(offer.words).day)}


def _can_still_begin(offer: Offer, _at: datetime) -> bool:
    return can_still_begin(offer)


def _headings_lines(offer: Offer) -> list[Line]:
    named = headings.from_words(offer.words)
    if not named:
        return [Line(_("Our notes"), _("Without headings"))]
    labels = (_("First heading"), _("Second heading"), _("Third heading"))
    return [Line(label, words) for label, words in zip(labels, named, strict=False)]


def _headings_title(_offer: Offer) -> str:
    return _("Headings for our notes")


def _headings_page(offer: Offer) -> str:
    return reverse("meeting_headings", args=[offer.space])


def _can_still_name(offer: Offer, _at: datetime) -> bool:
    return headings.can_still_name(offer)


def _read_ahead(offers: list[Offer]) -> None:
    """Fetch once, for all offers shown, what was agreed about their meetings: a line compares with it."""
    subjects = {offer.subject for offer in offers}
    told = list(agreed_about(subjects, PLAN, MOVE))
    for offer in offers:
        offer.told = [agreed for agreed in told if agreed.subject == offer.subject]  # type: ignore[attr-defined]


def _ready_to_move(offers: list[Offer]) -> None:
    _read_ahead(offers)
    away.lay_beside(offers)


def _words_before(offer: Offer) -> Mapping[str, str]:
    """Return the plan that stood when an offer was made: what was agreed later does not rewrite the story."""
    if not hasattr(offer, "told"):
        _read_ahead([offer])
    before = [agreed for agreed in offer.told if agreed.at <= offer.offered_at]  # type: ignore[attr-defined]
    return max(before, key=lambda agreed: agreed.at).offer.settled_words  # type: ignore[no-any-return]


def _move_lines(offer: Offer) -> list[Line]:
    would, agreed = _lines(offer.words), _lines(_words_before(offer))
    shown = [(label, would[key], agreed[key]) for key, label in _labels().items() if key != "about"]
    return [Line(label, after, before) for label, after, before in shown if after or before]


def _note_lines(offer: Offer) -> list[Line]:
    """Name the meeting, and leave the words of its note to its page: that page alone asks who may see them."""
    day = dates.day(rules.read_plan(_words_before(offer)).starts)
    return [Line(_("Our talk"), day, day)]


def _page(offer: Offer) -> str:
    return reverse("meeting", args=[offer.subject])


def _list(_offer: Offer) -> str:
    return reverse("meetings")


def _plan_title(offer: Offer) -> str:
    return _("A meeting on %(day)s") % {"day": dates.day(rules.read_plan(offer.words).starts)}


def _move_title(_offer: Offer) -> str:
    return _("Another time for our meeting")


def _note_title(_offer: Offer) -> str:
    return _("A yes to our note")


def _why_not(offer: Offer, viewer: Viewer, code: str) -> str:
    """Say what is wrong with a time that was offered, to the one whose yes came too late."""
    specialist = offer.offered_to if offer.specialist_id == offer.offered_to_id else offer.offered_by
    return why_not(rules.Trouble(code), str(specialist.chosen_name) if viewer.role is Who.PERSON else "")


def _can_still_meet(offer: Offer, _at: datetime) -> bool:
    return actions.can_still_meet(offer)


def _can_still_confirm(offer: Offer, _at: datetime) -> bool:
    return actions.can_still_confirm(offer)


register(
    Kind(
        name=PLAN,
        category=Category.MEETINGS,
        title=_plan_title,
        lines=_plan_lines,
        where=_list,
        apply=actions.plan_agreed,
        still_open=_can_still_meet,
        why_not=_why_not,
        form=PlanForm,
        ready=away.lay_beside,
        beside=away.beside,
    )
)
register(
    Kind(
        name=SERIES,
        category=Category.MEETINGS,
        title=_series_title,
        lines=_series_lines,
        where=_list,
        apply=series_agreed,
        still_open=_can_still_begin,
        why_not=_why_not,
        form=SeriesForm,
        ready=away.lay_beside,
        beside=away.beside,
    )
)
register(
    Kind(
        name=HEADINGS,
        category=Category.MEETINGS,
        title=_headings_title,
        lines=_headings_lines,
        where=_headings_page,
        apply=headings.headings_agreed,
        still_open=_can_still_name,
        form=HeadingsForm,
    )
)
register(
    Kind(
        name=MOVE,
        category=Category.MEETINGS,
        title=_move_title,
        lines=_move_lines,
        where=_page,
        apply=actions.move_agreed,
        still_open=_can_still_meet,
        why_not=_why_not,
        form=MoveForm,
        ready=_ready_to_move,
        beside=away.beside,
    )
)
register(
    Kind(
        name=NOTE,
        category=Category.MEETINGS,
        title=_note_title,
        lines=_note_lines,
        where=_page,
        apply=actions.note_agreed,
        still_open=_can_still_confirm,
        ready=_read_ahead,
    )
)
