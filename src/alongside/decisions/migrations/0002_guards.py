"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.decisions.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the decisions room."""

    dependencies = [("decisions", "0001_initial"), ("audit", "0001_initial")]
    operations = [guarding(GUARDS)]
