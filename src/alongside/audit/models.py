"""The trail's one table."""

from datetime import UTC

from django.db import models

from alongside.audit.rules import canonical
from alongside.kernel.clock import now
from alongside.kernel.triggers import append_only

ANCHORED_ANEW = "audit.anchored_anew"
GUARDS = append_only("audit_entry", "The audit trail only grows.")


class Entry(models.Model):
    """One fact: who, in which role, did what, about whom. Never a word of a narrative."""

    position = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField(default=now)
    actor = models.UUIDField(null=True)
    role = models.CharField(max_length=16, blank=True)
    act = models.CharField(max_length=64)
    about = models.UUIDField(null=True)
    thing = models.UUIDField(null=True)
    facts = models.JSONField(default=dict)
    code = models.CharField(max_length=64)

    class Meta:
        ordering = ["position"]
        indexes = [
            models.Index(fields=["about", "-position"], name="audit_about"),
            models.Index(fields=["thing"], name="audit_thing"),
        ]

    def covered(self) -> str:
        """Return the canonical text of everything that the entry's code must cover."""
        return canonical(
            {
                "at": self.at.astimezone(UTC).isoformat(),
                "actor": self.actor,
                "role": self.role,
                "act": self.act,
                "about": self.about,
                "thing": self.thing,
                "facts": self.facts,
            }
        )
