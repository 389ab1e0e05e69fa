"""What the specialist heard another way is sealed with the reading. Of a talk whose key is gone it goes, for nothing else of it opens.

Under a master key that does not open what is there, nothing is changed at all.

The text is written here as it was on that day, whatever shape `rules.corrections` gives it later. The key store is the one of
today: it is brought up to date before this database is.

How often a slice of a long talk was begun is counted, so that one that comes to no end is not begun for ever.
"""

import json
from collections import defaultdict
from uuid import UUID

from django.db import migrations, models

from alongside.vault.access import NoKey, key_of
from alongside.vault.fields import SealedTextField
from alongside.vault.models import WrappedKey

BLOCK = 1024
HARMLESS = "harmless"  # stood among the codes of a turn that was set aside from words of danger


def seal(apps, schema_editor):
    """Seal what stands in the clear, under the key of its transcript."""
    readings, in_the_clear = apps.get_model("mirror", "Reading").objects, _in_the_clear(schema_editor.connection)
    if in_the_clear and not WrappedKey.objects.exists():
        raise RuntimeError("Corrections stand, and the key store is empty: is KEYS_DATABASE_URL the right one? Nothing was changed.")
    for reading_id, stood in in_the_clear.items():
        reading = readings.defer("heard").get(pk=reading_id)
        if _opens(reading.transcript_id):
            reading.corrected = as_text(stood)
            reading.save(update_fields=["corrected"])


def _in_the_clear(connection):
    """Return the codes of each corrected turn, by reading; a new database, built as it stands at the end, has no such table."""
    stood = defaultdict(dict)
    with connection.cursor() as cursor:
        if "mirror_correction" in connection.introspection.table_names(cursor):
            cursor.execute("SELECT reading_id, turn, codes FROM mirror_correction")
            for reading_id, turn, codes in cursor.fetchall():
                stood[UUID(str(reading_id))][turn] = frozenset(codes.split())
    return stood


def _opens(transcript_id):
    """Say whether the key is there. One that is there and cannot be opened raises: this is another master key."""
    newest = WrappedKey.objects.filter(owner=transcript_id).order_by("-version").first()
    try:
        return newest is not None and bool(key_of(transcript_id, newest.version))
    except NoKey:
        return False


def as_text(stood):
    """Return the corrections of one reading as they are kept; a turn that was only set aside was heard no other way."""
    tags = {str(turn): sorted(codes - {HARMLESS}) for turn, codes in sorted(stood.items()) if codes != {HARMLESS}}
    aside = sorted(turn for turn, codes in stood.items() if HARMLESS in codes)
    told = json.dumps({"tags": tags, "aside": aside, "grave": []}, separators=(",", ":"))
    return told.ljust(-(-len(told) // BLOCK) * BLOCK)


class Migration(migrations.Migration):
    """The rows in the clear go with the next one: a table is not changed in the transaction that reads it."""

    dependencies = [("mirror", "0009_from_recording")]
    operations = [
        migrations.AddField("reading", "corrected", SealedTextField(null=True, owner="transcript_id")),
        migrations.AddField("longreading", "tries", models.PositiveSmallIntegerField(default=0)),
        migrations.RunPython(seal, migrations.RunPython.noop),
    ]
