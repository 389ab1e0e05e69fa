"""What recovery means to somebody can be put away, too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("journey", "0021_goals_put_away")]

    operations = [migrations.AddField("meaning", "put_away_at", models.DateTimeField(null=True))]
