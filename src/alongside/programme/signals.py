"""What the programme announces to the rooms above it."""

from django.dispatch import Signal

# membership, invitation: somebody accepted an invitation
joined = Signal()

# membership: it ended now; by: the administrator who ended it. What rests on the role ends in the same transaction.
role_ended = Signal()
