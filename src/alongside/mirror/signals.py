"""What the mirror announces to the rooms above it."""

from django.dispatch import Signal

# transcript_id: it is being deleted, for whatever reason. Rooms that keep something of it let that go now, in the same transaction.
forgotten = Signal()
