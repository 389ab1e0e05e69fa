"""Narrative encrypted at rest, each owner's words under a key of their own."""
