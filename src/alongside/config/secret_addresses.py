"""The secret of an address, as of an invitation, stays out of the log, whoever writes there and however."""

import logging
import re

# Whatever follows one of these is left out. A test holds them against every address of the program that has a secret in it.
BELOW = ("/invitations/", "/calendar/", "/me/private/email/", "/sign-in/lost/", "/sign-in/let-in/", "/sign-in/new-email/")
_SLASH = "(?:/|%2[Ff])"  # an address can stand inside another one, as the page to go on to
_SECRET = re.compile(f"({'|'.join(below.replace('/', _SLASH) for below in BELOW)})[^\\s\"'<>()]+")


class WithoutSecrets(logging.Formatter):
    """Writes a record, with what went wrong to the last line, and an ellipsis where an address goes on with a secret."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as it stands in the log. The record itself stays as it was."""
        return _SECRET.sub(r"\1…", super().format(record))
