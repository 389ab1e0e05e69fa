"""What the partnership announces to the rooms above it."""

from django.dispatch import Signal

# partnership: the two no longer walk together; by: whoever ended it, or ended the role on which it rested. In the same transaction.
ended = Signal()
