"""Puts the guards of wins and setbacks in place."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.journey.models import WIN_GUARDS


class Migration(migrations.Migration):
    """Guards of the journal."""

    dependencies = [("journey", "0003_wins")]
    operations = [guarding(WIN_GUARDS)]
