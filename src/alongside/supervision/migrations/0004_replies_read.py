"""A first page tells of a reply until it was read."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """How far the specialist read the replies beside what they brought."""

    dependencies = [("supervision", "0003_excerpts")]

    operations = [
        migrations.AddField(model_name="bringing", name="replies_read_at", field=models.DateTimeField(null=True)),
    ]
