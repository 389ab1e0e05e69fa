"""A reading of Dana's, of which something can be brought."""

from alongside.mirror.tests.conftest import agree, meet, meeting, reading

__all__ = ["agree", "meet", "meeting", "reading"]
