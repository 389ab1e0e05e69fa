"""Check-ins, plans for a hard day, wins and setbacks follow what is shared of their kind, unless somebody chose only me.

Those that were written before stay as they are: which of them were chosen cannot be told, and nothing is opened here.
"""

import alongside.consent.rules
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('journey', '0011_story_guards'),
    ]

    operations = [
        migrations.AlterField(
            model_name='checkin',
            name='audience',
            field=models.CharField(choices=[('usual', 'usual'), ('only_me', 'only_me'), ('my_specialist', 'my_specialist')], default=alongside.consent.rules.Audience['USUAL'], max_length=16),
        ),
        migrations.AlterField(
            model_name='harddayplan',
            name='audience',
            field=models.CharField(choices=[('usual', 'usual'), ('only_me', 'only_me'), ('my_specialist', 'my_specialist')], default=alongside.consent.rules.Audience['USUAL'], max_length=16),
        ),
        migrations.AlterField(
            model_name='win',
            name='audience',
            field=models.CharField(choices=[('usual', 'usual'), ('only_me', 'only_me'), ('my_specialist', 'my_specialist')], default=alongside.consent.rules.Audience['USUAL'], max_length=16),
        ),
    ]
