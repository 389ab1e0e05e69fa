"""Verbs on measures: load, record by whose right, open, retire. An administrator's, or the command line's (`viewer` is None)."""

from datetime import date

from django.db import IntegrityError, transaction

from alongside.audit.actions import record
from alongside.kernel.access import Who
from alongside.kernel.clock import now
from alongside.measures.access import today_in
from alongside.measures.models import Licence, Measure
from alongside.measures.rules.licence import why_not_until
from alongside.measures.rules.loading import Definition
from alongside.programme.actions import MayNot
from alongside.programme.models import Programme
from alongside.programme.viewer import Viewer


class AlreadyLoaded(ValueError):
    """The programme has this very measure already; `args[0]` is its title's words."""


class NoRight(ValueError):
    """There is no right on record that lasts until today or longer."""


class NoSuchUntil(ValueError):
    """A right's last day is past or too far away; `args[0]` is `past` or `far`."""


def _must_look_after(viewer: Viewer | None, programme: Programme) -> None:
    if viewer is not None and (viewer.role is not Who.ADMINISTRATOR or viewer.programme.pk != programme.pk):
        raise MayNot


def _note(act: str, viewer: Viewer | None, measure: Measure) -> None:
    role = viewer.role.value if viewer else "command line"
    record(f"measures.{act}", actor=viewer.id if viewer else None, role=role, thing=measure.pk)


def load(viewer: Viewer | None, programme: Programme, found: Definition) -> Measure:
    """Keep a measure that was read and checked (`fhir.loading.load`). Nobody can answer it yet.

    Raises:
        MayNot: only the programme's administrator loads one.
        AlreadyLoaded: the same file with the same rules is there.
    """
    _must_look_after(viewer, programme)
    asked = found.questionnaire
    measure = Measure(
        programme=programme, url=asked.url, version=asked.version, title=dict(asked.title), resource=found.resource,
        scoring=found.scoring, digest=found.digest, loaded_by=viewer.account if viewer else None,
    )  # fmt: skip
    try:
        with transaction.atomic():
            measure.save(force_insert=True)
            _note("loaded", viewer, measure)
    except IntegrityError:
        raise AlreadyLoaded(dict(asked.title)) from None
    return measure


def record_right(viewer: Viewer | None, measure: Measure, *, given_by: str, until: date, evidence: str) -> Licence:
    """Record who gave the right to use a measure, until which day, and how one knows.

    Raises:
        MayNot: only the programme's administrator does.
        NoSuchUntil: the day is past or too far away.
    """
    _must_look_after(viewer, measure.programme)
    if problem := why_not_until(until, today_in(measure.programme)):
        raise NoSuchUntil(problem)
    licence = Licence(measure=measure, programme=measure.programme, until=until, recorded_by=viewer.account if viewer else None)
    licence.given_by, licence.evidence = given_by, evidence
    with transaction.atomic():
        licence.save(force_insert=True)
        _note("right_recorded", viewer, measure)
    return licence


def open_measure(viewer: Viewer | None, measure: Measure) -> None:
    """Let people answer a measure from now on, also one that was retired.

    Raises:
        MayNot: only the programme's administrator does.
        NoRight: no right is on record, or it has ended.
    """
    _must_look_after(viewer, measure.programme)
    with transaction.atomic():
        last = Licence.objects.filter(measure=measure).order_by("-at", "-id").first()
        if last is None or last.until < today_in(measure.programme):
            raise NoRight
        Measure.objects.filter(pk=measure.pk).update(opened_at=now(), retired_at=None)
        _note("opened", viewer, measure)


def retire(viewer: Viewer | None, measure: Measure) -> None:
    """Let nobody answer a measure any more. What was answered stays. Raises MayNot."""
    _must_look_after(viewer, measure.programme)
    with transaction.atomic():
        if Measure.objects.filter(pk=measure.pk, opened_at__isnull=False, retired_at=None).update(retired_at=now()):
            _note("retired", viewer, measure)
