"""A reading of Dana's, of which something can be brought."""

from alongside.mirror.tests.conftest import _talk_agreed, _talk_read, agree, meet, meeting, reading

__all__ = ["_talk_agreed", "_talk_read", "agree", "meet", "meeting", "reading"]
