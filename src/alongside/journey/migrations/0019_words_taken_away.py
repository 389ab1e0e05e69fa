"""What stands beside a goal or a chapter can be taken away by its writer or by its owner; the words stay as they were written."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from alongside.audit.guards import guarding, lifting
from alongside.journey.models import BESIDE_GUARDS, NEVER_CHANGED

NAMES = ("reply", "beside")


def _by() -> "models.ForeignKey[models.Model, models.Model]":
    return models.ForeignKey(
        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
    )


class Migration(migrations.Migration):
    dependencies = [("journey", "0018_check_in_put_away"), migrations.swappable_dependency(settings.AUTH_USER_MODEL)]

    operations = [
        lifting(NEVER_CHANGED),
        *(migrations.AddField(name, "taken_out_at", models.DateTimeField(null=True)) for name in NAMES),
        *(migrations.AddField(name, "taken_out_by", _by()) for name in NAMES),
        *(
            migrations.AddConstraint(
                name,
                models.CheckConstraint(
                    condition=models.Q(taken_out_at=None, taken_out_by=None)
                    | models.Q(taken_out_at__isnull=False, taken_out_by__isnull=False),
                    name=f"{name}_taken_out_by_somebody",
                ),
            )
            for name in NAMES
        ),
        guarding(BESIDE_GUARDS),
    ]
