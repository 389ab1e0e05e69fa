"""The headings that two have named for their notes, each time they agreed on some."""

from django.db import models

from alongside.decisions.models import Agreed
from alongside.kernel.ids import new_id
from alongside.partnership.models import Partnership
from alongside.vault.fields import SealedJSONField

HEADINGS = "meetings.headings"


class NoteHeadings(models.Model):
    """Up to three headings in the two's own words, from a moment on. The newest are those of the next note."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    partnership = models.ForeignKey(Partnership, models.PROTECT, related_name="note_headings")
    agreed = models.OneToOneField(Agreed, models.PROTECT, related_name="+")
    words = SealedJSONField(owner="partnership_id")
    since = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["partnership", "-since"], name="headings_newest")]
