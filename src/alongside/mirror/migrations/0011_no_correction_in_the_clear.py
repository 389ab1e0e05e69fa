"""The table that held corrections in the clear goes; they lie sealed with the reading."""

from django.db import migrations


class Migration(migrations.Migration):
    """No correction in the clear."""

    dependencies = [("mirror", "0010_corrections_are_sealed")]
    operations = [migrations.DeleteModel("Correction")]
