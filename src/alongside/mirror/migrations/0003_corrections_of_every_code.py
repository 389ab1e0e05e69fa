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


def to_codes(apps, schema_editor):
    corrections = apps.get_model("mirror", "Correction").objects.using(schema_editor.connection.alias)
    for before, codes in BEFORE.items():
        corrections.filter(codes=before).update(codes=codes)


class Migration(migrations.Migration):
    """`heard` becomes `codes`."""

    dependencies = [("mirror", "0002_guards")]
    operations = [
        migrations.RemoveConstraint(model_name="correction", name="correction_names_what_was_heard"),
        migrations.RenameField(model_name="correction", old_name="heard", new_name="codes"),
        migrations.AlterField(model_name="correction", name="codes", field=models.CharField(blank=True, max_length=400)),
        migrations.RunPython(to_codes, migrations.RunPython.noop),
    ]
