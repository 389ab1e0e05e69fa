import alongside.kernel.clock
import alongside.kernel.ids
import alongside.meetings.rules.records
import alongside.meetings.rules.reminders
import alongside.vault.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from alongside.audit.guards import guarding
from alongside.meetings.models.guards import FIRST, HEADING_GUARDS, RECORD_GUARDS, SERIES_GUARDS

PLANNING = tuple(guard for guard in FIRST if guard.name.startswith("meeting_"))


def take_old(apps, schema_editor):
    """Take away the guards on planning; those that know series take their place."""
    for guard in PLANNING:
        for statement in guard.drop(schema_editor.connection.vendor):
            schema_editor.execute(statement)


def put_old(apps, schema_editor):
    """Put them back."""
    for guard in PLANNING:
        for statement in guard.create(schema_editor.connection.vendor):
            schema_editor.execute(statement)


class Migration(migrations.Migration):

    dependencies = [
        ('decisions', '0002_guards'),
        ('journey', '0002_guards'),
        ('meetings', '0002_guards'),
        ('partnership', '0002_guards'),
        ('people', '0002_wanted_email'),
        ('programme', '0001_initial'),
    ]

    operations = [
        migrations.RunPython(take_old, put_old),
        migrations.CreateModel(
            name='Series',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='series', to='partnership.partnership')),
                ('agreed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.agreed')),
                ('rhythm', models.CharField(choices=[('weekly', 'weekly'), ('fortnightly', 'fortnightly'), ('monthly', 'monthly')], max_length=12)),
                ('first_day', models.DateField()),
                ('last_day', models.DateField()),
                ('clock', models.TimeField()),
                ('zone', models.CharField(max_length=64)),
                ('let_go_at', models.DateTimeField(null=True)),
                ('let_go_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('let_go_words', alongside.vault.fields.SealedTextField(null=True, owner='partnership_id')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('last_day__gt', models.F('first_day'))), name='series_comes_again'), models.CheckConstraint(condition=models.Q(models.Q(('let_go_at', None), ('let_go_by', None)), models.Q(('let_go_at__isnull', False), ('let_go_by__isnull', False)), _connector='OR'), name='series_is_let_go_by_somebody')],
                'indexes': [],
            },
        ),
        migrations.AlterField(
            model_name='meeting',
            name='agreed',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.agreed'),
        ),
        migrations.AddField(
            model_name='meeting',
            name='series',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='meetings', to='meetings.series'),
        ),
        migrations.AddField(
            model_name='meeting',
            name='slot',
            field=models.DateField(null=True),
        ),
        migrations.AddConstraint(
            model_name='meeting',
            constraint=models.UniqueConstraint(condition=models.Q(('series', None)), fields=('agreed',), name='one_meeting_a_plan'),
        ),
        migrations.AddConstraint(
            model_name='meeting',
            constraint=models.UniqueConstraint(fields=('series', 'slot'), name='one_meeting_a_slot'),
        ),
        migrations.AddConstraint(
            model_name='meeting',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('series', None), ('slot', None)), models.Q(('series__isnull', False), ('slot__isnull', False)), _connector='OR'), name='a_slot_is_of_a_series'),
        ),
        migrations.CreateModel(
            name='NoteHeadings',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='note_headings', to='partnership.partnership')),
                ('agreed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.agreed')),
                ('words', alongside.vault.fields.SealedJSONField(owner='partnership_id')),
                ('since', models.DateTimeField()),
            ],
            options={
                'indexes': [models.Index(fields=['partnership', '-since'], name='headings_newest')],
                'constraints': [],
            },
        ),
        migrations.CreateModel(
            name='ReminderChoice',
            fields=[
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('ahead', models.CharField(choices=[('none', 'none'), ('day', 'day'), ('hour', 'hour')], default=alongside.meetings.rules.reminders.Ahead['NONE'], max_length=4)),
            ],
            options={
                'indexes': [],
                'constraints': [],
            },
        ),
        migrations.CreateModel(
            name='ReminderSent',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('meeting', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='meetings.meeting')),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('starts_at', models.DateTimeField()),
                ('sent_at', models.DateTimeField(default=alongside.kernel.clock.now)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('meeting', 'account', 'starts_at'), name='reminded_once')],
                'indexes': [],
            },
        ),
        migrations.CreateModel(
            name='Feed',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('membership', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='programme.membership')),
                ('digest', models.CharField(max_length=64, unique=True)),
                ('with_names', models.BooleanField(default=False)),
                ('made_at', models.DateTimeField(default=alongside.kernel.clock.now)),
                ('ended_at', models.DateTimeField(null=True)),
            ],
            options={
                'constraints': [models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('membership',), name='one_feed_a_role')],
                'indexes': [],
            },
        ),
        migrations.CreateModel(
            name='NextStep',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('line', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='steps', to='meetings.nextthing')),
                ('goal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='journey.goal')),
                ('step', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='journey.step')),
                ('offer', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.offer')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('at', models.DateTimeField(default=alongside.kernel.clock.now)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('offer__isnull', False), ('step', None)), models.Q(('offer', None), ('step__isnull', False)), _connector='OR'), name='next_step_is_made_or_offered')],
                'indexes': [],
            },
        ),
        migrations.CreateModel(
            name='ServiceRules',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('programme', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='service_rules', to='programme.programme')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('since', models.DateTimeField(default=alongside.kernel.clock.now)),
                ('words', alongside.vault.fields.SealedJSONField(owner='programme_id')),
            ],
            options={
                'indexes': [models.Index(fields=['programme', '-since'], name='service_rules_newest')],
                'constraints': [],
            },
        ),
        migrations.CreateModel(
            name='ServiceRecord',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('programme', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='service_records', to='programme.programme')),
                ('partnership', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='service_records', to='partnership.partnership')),
                ('meeting', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='service_records', to='meetings.meeting')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('specialist', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('session', models.UUIDField()),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('setting', models.CharField(choices=[('one_to_one', 'one_to_one'), ('group', 'group')], max_length=12)),
                ('group_size', models.PositiveSmallIntegerField(default=1)),
                ('version', models.PositiveIntegerField(default=1)),
                ('standing', models.CharField(choices=[('waiting', 'waiting'), ('confirmed', 'confirmed'), ('contested', 'contested')], default=alongside.meetings.rules.records.Standing['WAITING'], max_length=10)),
                ('made_at', models.DateTimeField(default=alongside.kernel.clock.now)),
                ('taken_back_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['specialist', 'starts_at'], name='records_of_specialist'), models.Index(fields=['person', '-starts_at'], name='records_of_person'), models.Index(fields=['programme', 'starts_at'], name='records_of_programme')],
                'constraints': [models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('starts_at'))), name='record_ends_after_it_starts'), models.CheckConstraint(condition=models.Q(models.Q(('group_size', 1), ('setting', alongside.meetings.rules.records.Setting['ONE_TO_ONE'])), models.Q(('group_size__gte', 2), ('group_size__lte', 100), ('setting', alongside.meetings.rules.records.Setting['GROUP'])), _connector='OR'), name='record_group_is_no_one_to_one'), models.UniqueConstraint(condition=models.Q(('taken_back_at', None)), fields=('meeting',), name='one_record_a_meeting')],
            },
        ),
        migrations.CreateModel(
            name='ServiceVersion',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('record', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='meetings.servicerecord')),
                ('space', models.UUIDField()),
                ('number', models.PositiveIntegerField(default=1)),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('minutes', models.PositiveSmallIntegerField()),
                ('channel', models.CharField(choices=[('phone', 'phone'), ('in_person', 'in_person'), ('video', 'video')], max_length=10)),
                ('setting', models.CharField(choices=[('one_to_one', 'one_to_one'), ('group', 'group')], max_length=12)),
                ('group_size', models.PositiveSmallIntegerField(default=1)),
                ('kind', alongside.vault.fields.SealedTextField(owner='space')),
                ('name', alongside.vault.fields.SealedTextField(owner='space')),
                ('credential', alongside.vault.fields.SealedTextField(owner='space')),
                ('units', models.PositiveIntegerField(null=True)),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('made_at', models.DateTimeField(default=alongside.kernel.clock.now)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('record', 'number'), name='record_version_is_kept_once'), models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('starts_at'))), name='version_ends_after_it_starts'), models.CheckConstraint(condition=models.Q(('ends_at__lte', models.F('made_at'))), name='version_is_of_what_has_been'), models.CheckConstraint(condition=models.Q(('minutes__gte', 1), ('minutes__lte', 1440)), name='version_is_no_longer_than_a_day'), models.CheckConstraint(condition=models.Q(models.Q(('group_size', 1), ('setting', alongside.meetings.rules.records.Setting['ONE_TO_ONE'])), models.Q(('group_size__gte', 2), ('group_size__lte', 100), ('setting', alongside.meetings.rules.records.Setting['GROUP'])), _connector='OR'), name='version_group_is_no_one_to_one')],
                'indexes': [],
            },
        ),
        migrations.CreateModel(
            name='ServiceAnswer',
            fields=[
                ('id', models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='meetings.serviceversion')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('confirms', models.BooleanField()),
                ('space', models.UUIDField()),
                ('words', alongside.vault.fields.SealedTextField(null=True, owner='space')),
                ('at', models.DateTimeField(default=alongside.kernel.clock.now)),
            ],
            options={
                'indexes': [],
                'constraints': [],
            },
        ),
        guarding((*SERIES_GUARDS, *HEADING_GUARDS, *RECORD_GUARDS)),
    ]
