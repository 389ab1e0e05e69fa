"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.measures.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the measures room."""

    dependencies = [("measures", "0001_initial")]
    operations = [guarding(GUARDS)]
