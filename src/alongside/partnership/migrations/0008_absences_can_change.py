"""An absence can be changed: how it stood stays, and a cover is of days of its own."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q

import alongside.kernel.clock
import alongside.kernel.ids
import alongside.vault.fields
from alongside.audit.guards import guarding, lifting
from alongside.partnership.models import CHANGED_GUARDS, REPLACED_GUARDS

ALL_OF_IT = """UPDATE partnership_cover SET
 starts = (SELECT a.starts FROM partnership_absence a WHERE a.id = partnership_cover.absence_id),
 until = (SELECT a.until FROM partnership_absence a WHERE a.id = partnership_cover.absence_id)"""


class Migration(migrations.Migration):
    """A cover that was asked for until now is of all days of its absence."""

    dependencies = [
        ("partnership", "0007_reach_of_a_cover"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        lifting(REPLACED_GUARDS),
        migrations.CreateModel(
            name="AbsenceBefore",
            fields=[
                ("id", models.UUIDField(default=alongside.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)),
                ("starts", models.DateTimeField()),
                ("until", models.DateTimeField()),
                ("words", alongside.vault.fields.SealedTextField(null=True)),
                ("replaced_at", models.DateTimeField(default=alongside.kernel.clock.now)),
                ("absence", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="before", to="partnership.absence")),
                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={"indexes": [models.Index(fields=["absence", "-replaced_at"], name="absence_before")]},
        ),
        migrations.RemoveConstraint(model_name="cover", name="one_cover_an_absence"),
        migrations.AddField("cover", "starts", models.DateTimeField(null=True)),
        migrations.AddField("cover", "until", models.DateTimeField(null=True)),
        migrations.RunSQL(ALL_OF_IT, migrations.RunSQL.noop),
        migrations.AlterField("cover", "starts", models.DateTimeField()),
        migrations.AlterField("cover", "until", models.DateTimeField()),
        migrations.AddConstraint("cover", models.CheckConstraint(condition=Q(until__gt=F("starts")), name="cover_ends_after_it_starts")),
        guarding(CHANGED_GUARDS),
    ]
