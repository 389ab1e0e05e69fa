"""Puts the guards of stories, values and dreams in place."""

from django.db import migrations

from alongside.audit.guards import guarding
from alongside.journey.models import STORY_GUARDS, VALUE_GUARDS


class Migration(migrations.Migration):
    """Guards of what a person tells."""

    dependencies = [("journey", "0010_story")]
    operations = [guarding((*STORY_GUARDS, *VALUE_GUARDS))]
