"""Words beside what recovery means, a value or a dream, a line of the journal, a strength and somebody in the network."""

import alongside.kernel.clock
import alongside.kernel.ids
import alongside.vault.fields
import django.db.models.deletion
from alongside.audit.guards import guarding
from alongside.journey.models import SET_BESIDE_GUARDS
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('journey', '0022_meaning_put_away'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SetBeside',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('at', models.DateTimeField(default=alongside.kernel.clock.now)),
                ('words', alongside.vault.fields.SealedTextField()),
                ('taken_out_at', models.DateTimeField(null=True)),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('entry', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='journey.networkentry')),
                ('meaning', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='journey.meaning')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('strength', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='journey.strength')),
                ('taken_out_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('value', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='journey.value')),
                ('win', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='replies', to='journey.win')),
            ],
            options={
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('taken_out_at', None), ('taken_out_by', None)), models.Q(('taken_out_at__isnull', False), ('taken_out_by__isnull', False)), _connector='OR'), name='setbeside_taken_out_by_somebody'), models.CheckConstraint(condition=models.Q(models.Q(('entry__isnull', True), ('meaning__isnull', False), ('strength__isnull', True), ('value__isnull', True), ('win__isnull', True)), models.Q(('entry__isnull', True), ('meaning__isnull', True), ('strength__isnull', True), ('value__isnull', False), ('win__isnull', True)), models.Q(('entry__isnull', True), ('meaning__isnull', True), ('strength__isnull', True), ('value__isnull', True), ('win__isnull', False)), models.Q(('entry__isnull', True), ('meaning__isnull', True), ('strength__isnull', False), ('value__isnull', True), ('win__isnull', True)), models.Q(('entry__isnull', False), ('meaning__isnull', True), ('strength__isnull', True), ('value__isnull', True), ('win__isnull', True)), _connector='OR'), name='set_beside_one_thing')],
            },
        ),
        guarding(SET_BESIDE_GUARDS),
    ]
