"""Puts the guards in place that the database itself keeps of a person's own view of a talk."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.mirror.models import OWN_VIEW_GUARDS


class Migration(migrations.Migration):
    """An own view rests on what both agreed."""

    dependencies = [("mirror", "0007_own_view_by_both")]
    operations = [guarding(OWN_VIEW_GUARDS)]
