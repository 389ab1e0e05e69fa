"""What the gate announces to the rooms above it."""

from django.dispatch import Signal

# grant: it stands no more. Rooms that keep something only because of it delete that now, in the same transaction.
withdrawn = Signal()
