"""Words and scales stay as they were made again, and on their side."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.journey.models import HOW_GUARDS, HOW_SIDE_GUARDS


class Migration(migrations.Migration):
    dependencies = [("journey", "0016_said_kept_apart")]

    operations = [guarding((*HOW_GUARDS, *HOW_SIDE_GUARDS))]
