"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.consent.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the consent room."""

    dependencies = [
        ("audit", "0002_guards"),
        ("consent", "0004_between_two"),
    ]
    operations = [guarding(GUARDS)]
