"""What the specialist heard another way is sealed with the reading. Of a talk whose key is gone it goes, for nothing else of it opens.

How often a slice of a long talk was begun is counted, so that one that comes to no end is not begun for ever.
"""

from collections import defaultdict
from uuid import UUID

from django.db import migrations, models

from alongside.mirror.rules import Corrections, as_text
from alongside.vault.access import key_of
from alongside.vault.fields import SealedTextField
from alongside.vault.models import WrappedKey
from alongside.vault.rules import CannotOpen

HARMLESS = "harmless"  # stood among the codes of a turn that was set aside from words of danger


def seal(apps, schema_editor):
    """Seal what stands in the clear, under the key of its transcript."""
    readings = apps.get_model("mirror", "Reading").objects
    for reading_id, stood in _in_the_clear(schema_editor.connection).items():
        reading = readings.defer("heard").get(pk=reading_id)
        if _opens(reading.transcript_id):
            reading.corrected = as_text(_together(stood))
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
    newest = WrappedKey.objects.filter(owner=transcript_id).order_by("-version").first()
    try:
        return newest is not None and bool(key_of(transcript_id, newest.version))
    except CannotOpen:
        return False


def _together(stood):
    """Return the corrections of one reading; a turn that was only set aside was heard no other way."""
    tags = {turn: codes - {HARMLESS} for turn, codes in stood.items() if codes != {HARMLESS}}
    return Corrections(tags, frozenset(turn for turn, codes in stood.items() if HARMLESS in codes))


class Migration(migrations.Migration):
    """The rows in the clear go with the next one: a table is not changed in the transaction that reads it."""

    dependencies = [("mirror", "0009_from_recording")]
    operations = [
        migrations.AddField("reading", "corrected", SealedTextField(null=True, owner="transcript_id")),
        migrations.AddField("longreading", "tries", models.PositiveSmallIntegerField(default=0)),
        migrations.RunPython(seal, migrations.RunPython.noop),
    ]
