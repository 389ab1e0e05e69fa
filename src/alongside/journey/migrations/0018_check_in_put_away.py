"""A check-in can be put away, too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journey", "0017_how_guards")]

    operations = [migrations.AddField("checkin", "put_away_at", models.DateTimeField(null=True))]
