"""Finished answers to a measure can be put away, too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journey", "0019_words_taken_away")]

    operations = [
        migrations.AddField("measureresponse", "put_away_at", models.DateTimeField(null=True)),
        migrations.AddConstraint(
            "measureresponse",
            models.CheckConstraint(
                condition=models.Q(put_away_at=None) | models.Q(finished_at__isnull=False), name="response_put_away_finished"
            ),
        ),
    ]
