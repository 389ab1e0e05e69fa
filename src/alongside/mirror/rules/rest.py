"""How long a no rests before the same person is asked for the same again.

Four weeks: whoever is asked needs the one who asks, and a question that comes back at the next talk is no question any more.
After a few talks in which nothing hung on it, an answer can be another one; and an agreement lasts three months at most, so a
no that came early, before the two knew each other, is not the last word either. The person waits for nothing: they may offer
it on the same day.
"""

from datetime import date, timedelta

REST = timedelta(weeks=4)


def asked_again_from(said_no: date) -> date:
    """Return the first day on which the specialist may ask again for what the person said no to, or stopped."""
    return said_no + REST
