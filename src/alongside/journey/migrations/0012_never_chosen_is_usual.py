"""What a person never chose is `usual`: it follows what they share of its kind. `only_me` is their own choice.

Only what is written from now on begins so. Every row keeps the audience that it has, and nothing that was kept is
opened: what was written while `only_me` stood there by itself stays `only_me` until the person chooses otherwise.
The database keeps no default of its own, so that no table is touched.
"""

from django.db import migrations, models

AUDIENCES = [("usual", "usual"), ("only_me", "only_me"), ("my_specialist", "my_specialist")]
LEFT_TO_ITSELF = ("checkin", "harddayplan", "win")


class Migration(migrations.Migration):
    """Check-ins, plans for a hard day, and lines of the journal begin as usual for their kind."""

    dependencies = [("journey", "0011_story_guards")]
    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(name, "audience", models.CharField(choices=AUDIENCES, default="usual", max_length=16))
                for name in LEFT_TO_ITSELF
            ]
        )
    ]
