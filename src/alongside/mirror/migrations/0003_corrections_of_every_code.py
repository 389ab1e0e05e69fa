"""A correction names everything that stands in a turn, not one kind of it alone."""

from django.db import migrations, models

BEFORE = {
    "open": "open_question",
    "closed": "closed_question",
    "reflection": "simple_reflection",
    "kind": "affirmation",
    "information": "information",
    "advice": "advice_without_permission",
    "asked_first": "advice_with_permission",
    "other": "",
    "change": "change",
    "stay": "sustain",
    "neutral": "neutral",
}

TO_CODES = [("UPDATE mirror_correction SET codes = %s WHERE codes = %s", [codes, before]) for before, codes in BEFORE.items()]


class Migration(migrations.Migration):
    """`heard` becomes `codes`."""

    dependencies = [("mirror", "0002_guards")]
    operations = [
        migrations.RemoveConstraint(model_name="correction", name="correction_names_what_was_heard"),
        migrations.RenameField(model_name="correction", old_name="heard", new_name="codes"),
        migrations.AlterField(model_name="correction", name="codes", field=models.CharField(blank=True, max_length=400)),
        migrations.RunSQL(TO_CODES, migrations.RunSQL.noop),  # no Python: a new database has no such table
    ]
