"""What a partnership lets its two offer each other: walking together, a clause, how often to look, and to leave it as it is."""

from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from alongside.consent.rules import Category
from alongside.decisions.kinds import Kind, Line, register
from alongside.decisions.models import Offer
from alongside.kernel.access import Who
from alongside.partnership import access, actions, forms, models, starter
from alongside.partnership.actions import review
from alongside.partnership.forms.review import NoticedForm, RhythmWords, every
from alongside.partnership.rules.sharing import chosen
from alongside.partnership.sharing import what_could_be_seen, what_was_chosen
from alongside.programme.access import holds
from alongside.programme.models import Programme


def _specialist_name(offer: Offer) -> str:
    specialist = offer.offered_to if offer.offered_as == Who.PERSON else offer.offered_by
    return str(specialist.chosen_name)


def _person_name(offer: Offer) -> str:
    return str((offer.offered_by if offer.offered_as == Who.PERSON else offer.offered_to).chosen_name)


def _walking_title(_offer: Offer) -> str:
    return _("Walk together")


def _walking_lines(offer: Offer) -> list[Line]:
    """Say the note, and what would be seen and until when: nobody answers this without knowing."""
    note, own = offer.settled_words["note"], chosen(offer.settled_words)
    said = [Line(_("In their words"), note, note)] if note else []
    seen = what_was_chosen(own) if own else what_could_be_seen(_person_name(offer))
    label = _("What %(specialist)s could see then") % {"specialist": _specialist_name(offer)}
    return [*said, Line(label, seen, seen)] if offer.waits else said


def _could_walk(offer: Offer, _at: datetime) -> bool:
    programme = Programme.objects.get(pk=UUID(offer.words["programme"]))
    free = access.current_between(offer.person_id, offer.specialist_id) is None
    return free and holds(offer.person_id, Who.PERSON, programme) and holds(offer.specialist_id, Who.SPECIALIST, programme)


def _clause_title(offer: Offer) -> str:
    words = offer.settled_words
    return starter.title_of(words["key"], words["title"], _specialist_name(offer))


def _clause_lines(offer: Offer) -> list[Line]:
    """Compare with what the clause says now while it waits, and with what it said then once that is past."""
    words = offer.settled_words
    before = getattr(offer, "says_now", words["before"]) if offer.waits else words["before"]
    label = "" if before and words["text"] else (_("Take this out") if before else _("It would say"))
    return [Line(label, words["text"], before)]


def _read_ahead(offers: list[Offer]) -> None:
    now = access.says_now(offer.subject for offer in offers if offer.waits)
    for offer in offers:
        offer.says_now = now.get(offer.subject, "")  # type: ignore[attr-defined]


register(
    Kind(
        name=models.FORM,
        category=None,
        title=_walking_title,
        lines=_walking_lines,
        where=lambda _offer: reverse("together"),
        apply=actions.form,
        still_open=_could_walk,
        form=forms.WalkingNote,
        before_walking=True,
    )
)
register(
    Kind(
        name=models.CLAUSE,
        category=Category.AGREEMENT,
        title=_clause_title,
        lines=_clause_lines,
        where=lambda offer: reverse("agreement", args=[offer.space]) + f"#offer-{offer.id}",
        apply=actions.settle_clause,
        still_open=lambda offer, _at: access.still_walks(offer.space),
        form=forms.ClauseWords,
        ready=_read_ahead,
    )
)


def _rhythm_lines(offer: Offer) -> list[Line]:
    return [Line("", _("We look at our agreement %(every)s.") % {"every": every(int(offer.settled_words["months"]))})]


def _as_it_is_lines(offer: Offer) -> list[Line]:
    noticed = offer.settled_words["noticed"]
    said = [Line("", _("We looked at it, and it stays as it is."))]
    return [*said, Line(_("What was noticed"), noticed)] if noticed else said


for _name, _title, _lines, _apply, _form in (
    (models.RHYTHM, lambda _offer: _("How often we look at our agreement"), _rhythm_lines, review.settle_rhythm, RhythmWords),
    (models.AS_IT_IS, lambda _offer: _("Our agreement stays as it is"), _as_it_is_lines, review.settle_as_it_is, NoticedForm),
):
    register(
        Kind(
            name=_name,
            category=Category.AGREEMENT,
            title=_title,
            lines=_lines,
            where=lambda offer: reverse("agreement_look", args=[offer.space]),
            apply=_apply,
            still_open=lambda offer, _at: access.still_walks(offer.space),
            form=_form,
        )
    )
