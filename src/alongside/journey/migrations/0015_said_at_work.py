"""What somebody says of themself as a specialist, and their words and scales for it, get a side of their own.

The guards that keep words and scales as they were are lifted until 0017: what was made at work still has to be moved.
"""

from typing import Any

from django.db import migrations, models

from alongside.consent.rules import Audience
from alongside.journey.models import HOW_GUARDS


def lift(_apps: Any, editor: Any) -> None:
    """Take away the guards of words and scales."""
    for guard in HOW_GUARDS:
        for statement in guard.drop(editor.connection.vendor):
            editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("journey", "0014_plans_kept_apart")]

    operations = [
        migrations.RunPython(lift, migrations.RunPython.noop),
        *(
            migrations.AddField(model_name=name, name="at_work", field=models.BooleanField(default=False))
            for name in ("checkin", "ownscale", "tapword")
        ),
        migrations.AddConstraint(
            model_name="checkin",
            constraint=models.CheckConstraint(
                condition=models.Q(at_work=False) | models.Q(audience=Audience.ONLY_ME), name="check_in_at_work_is_only_mine"
            ),
        ),
    ]
