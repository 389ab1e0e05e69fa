"""Lets the database refuse times of a record that cannot have been."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.meetings.models.guards import RECORD_TIME_GUARDS


class Migration(migrations.Migration):
    """A person at one place, while the two walked together, near the meeting, and no longer than can be."""

    dependencies = [
        ("meetings", "0003_more_of_meetings"),
        ("partnership", "0006_looking_again"),
    ]
    operations = [guarding(RECORD_TIME_GUARDS)]
