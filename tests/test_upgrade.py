"""An installation of yesterday can be brought up to date: tables change, and their guards stand as before."""

import pytest
from django.db import connection, models

from alongside.consent.models import Grant
from alongside.decisions.models import Offer

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"


def guards() -> list[tuple[str, str]]:
    with connection.cursor() as cursor:
        return list(cursor.execute(GUARDS).fetchall())


@pytest.mark.sqlite_only("it alone builds a table anew to change it")
@pytest.mark.django_db(transaction=True)
def test_a_table_that_guards_look_at_can_be_changed():
    """Change the table on which a transcript's guard rests, and one that has guards of its own; both hold afterwards."""
    before = guards()
    for model in (Grant, Offer):
        extra = models.CheckConstraint(condition=~models.Q(pk=None), name=f"{model._meta.model_name}_is_somebody_s")
        for change in ("add_constraint", "remove_constraint"):
            with connection.schema_editor() as editor:
                getattr(editor, change)(model, extra)
    assert guards() == before
    assert {"transcript_needs_agreement"} < {name for name, _ in before}
