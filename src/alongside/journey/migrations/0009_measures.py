"""Answers to measures, with the guards that the database itself keeps of them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alongside.consent.rules
import alongside.kernel.clock
import alongside.kernel.ids
import alongside.vault.fields
from alongside.audit.guards import guarding
from alongside.journey.models import RESPONSE_GUARDS


class Migration(migrations.Migration):

    dependencies = [
        ('journey', '0008_looks_waiting_and_tried'),
        ('measures', '0002_guards'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='MeasureResponse',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('made_at', models.DateTimeField(default=alongside.kernel.clock.now)),
                ('audience', models.CharField(choices=[('usual', 'usual'), ('only_me', 'only_me'), ('my_specialist', 'my_specialist')], default=alongside.consent.rules.Audience['ONLY_ME'], max_length=16)),
                ('language', models.CharField(max_length=20)),
                ('answers', alongside.vault.fields.SealedJSONField()),
                ('results', alongside.vault.fields.SealedJSONField(null=True)),
                ('finished_at', models.DateTimeField(null=True)),
                ('instead_of', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='again', to='journey.measureresponse')),
                ('measure', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='measures.measure')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(fields=['owner', '-finished_at'], name='response_newest')],
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('finished_at', None)), fields=('owner', 'measure'), name='one_unfinished_response'),
                    models.CheckConstraint(condition=models.Q(models.Q(('finished_at', None), ('results__isnull', True)), models.Q(('finished_at__isnull', False), ('results__isnull', False)), _connector='OR'), name='response_finished_has_results'),
                    models.CheckConstraint(condition=models.Q(('instead_of', None), models.Q(('instead_of', models.F('id')), _negated=True), _connector='OR'), name='response_replaces_another'),
                ],
            },
        ),
        guarding(RESPONSE_GUARDS),
    ]
