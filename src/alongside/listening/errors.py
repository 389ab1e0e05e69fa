"""What can be wrong with a conversation that somebody hands in."""

from . import notices


class ListeningError(ValueError):
    """A plain sentence that names what is wrong and where.

    ``str(error)`` is English; ``error.sentence("es")`` is the same in Spanish.
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(notices.say(key, **values))

    def sentence(self, lang: str = "en") -> str:
        """The error as one sentence in ``"en"`` or ``"es"``."""
        return notices.say(self.key, lang, **self.values)


class UnreadableFile(ListeningError):
    """The bytes are missing, too many, or not text."""


class UnreadableConversation(ListeningError):
    """The text is there, but no conversation can be made out in it."""


class UnknownSpeaker(ListeningError):
    """A label was named that nobody in the conversation has."""
