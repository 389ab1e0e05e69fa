"""A goal can be put away, too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journey", "0020_answers_put_away")]

    operations = [migrations.AddField("goal", "put_away_at", models.DateTimeField(null=True))]
