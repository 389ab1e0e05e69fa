import alongside.vault.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0002_wanted_email'),
    ]

    operations = [
        migrations.AddField(
            model_name='account',
            name='way_back',
            field=alongside.vault.fields.SealedJSONField(null=True),
        ),
    ]
