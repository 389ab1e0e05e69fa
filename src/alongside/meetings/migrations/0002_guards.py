"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.meetings.models.guards import FIRST


class Migration(migrations.Migration):
    """Guards of the meetings room."""

    dependencies = [("meetings", "0001_initial")]
    operations = [guarding(FIRST)]
