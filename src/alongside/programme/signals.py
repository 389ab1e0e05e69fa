"""What the programme announces to the rooms above it."""

from django.dispatch import Signal

# membership, invitation: somebody accepted an invitation
joined = Signal()
