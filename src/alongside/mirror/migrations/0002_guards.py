"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.mirror.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the mirror room."""

    dependencies = [("mirror", "0001_initial"), ("consent", "0001_initial"), ("meetings", "0001_initial"), ("partnership", "0001_initial")]
    operations = [guarding(GUARDS)]
