"""The key store: wrapped keys only, in a database of their own."""

from django.db import models

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id


class MasterKey(models.Model):
    """The fingerprint of the master key that wrapped this store; there is one row."""

    fingerprint = models.CharField(max_length=16, unique=True)
    since = models.DateTimeField(default=now)


class WrappedKey(models.Model):
    """One owner's key, wrapped for one holder.

    An owner who holds their own key has it wrapped by the master key. A partnership's key is wrapped once by
    each member's key, so that it opens while either of them still has theirs.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    owner = models.UUIDField()
    holder = models.UUIDField()
    version = models.PositiveSmallIntegerField(default=1)
    wrapped = models.BinaryField()
    made_at = models.DateTimeField(default=now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "holder", "version"], name="vault_one_wrap_a_holder")]
