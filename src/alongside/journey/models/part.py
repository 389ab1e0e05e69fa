"""What every part of an item has in common."""

from django.db import models

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.people.models import Account


class PartOfItem(models.Model):
    """Something inside an item. It names the item's owner itself, because their key seals it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(Account, models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)

    class Meta:
        abstract = True
