"""How the program's log is kept short."""

import logging

REFUSED = "django.security"


class RefusedInALine(logging.Filter):
    """Leaves out the traceback of what was refused, such as a form that is too large: it is no fault of the program's."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, those of refusals without their traceback."""
        if record.name.startswith(REFUSED):
            record.exc_info = record.exc_text = None
        return True
