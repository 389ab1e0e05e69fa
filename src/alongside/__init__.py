"""Alongside: the shared workspace of a recovery support relationship."""
