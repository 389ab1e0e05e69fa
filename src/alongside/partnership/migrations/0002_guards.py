"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.partnership.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the partnership room."""

    dependencies = [("partnership", "0001_initial"), ("decisions", "0002_guards")]
    operations = [guarding(GUARDS)]
