"""What the gate announces to the rooms above it."""

from django.dispatch import Signal

# grant: it stands no more; by: the viewer who ended it, None where it was nobody's act; facts: what the trail says of it.
# Rooms that keep something only because of it delete that now, in the same transaction.
withdrawn = Signal()

# item: its owner chose anew who may see it; by: the owner. In the same transaction.
audience_chosen = Signal()
