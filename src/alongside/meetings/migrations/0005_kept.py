"""Lets the database keep what two have of a meeting: its newest agreed time, a confirmed note, and what was written on the way."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.meetings.models.guards import KEPT_GUARDS


class Migration(migrations.Migration):
    """A meeting only moves on, and neither it nor anything of its note goes."""

    dependencies = [
        ("decisions", "0002_guards"),
        ("meetings", "0004_times_of_records"),
    ]
    operations = [guarding(KEPT_GUARDS)]
