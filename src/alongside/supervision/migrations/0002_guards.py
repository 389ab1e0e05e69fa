"""Puts the guards in place that the database itself keeps."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.supervision.models import GUARDS


class Migration(migrations.Migration):
    """Guards of the supervision room."""

    dependencies = [("supervision", "0001_initial"), ("programme", "0003_keeps_years")]
    operations = [guarding(GUARDS)]
