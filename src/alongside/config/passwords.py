"""How a password is kept: as what Argon2id makes of it (RFC 9106), which costs a guesser memory as well as time."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2idHasher(Argon2PasswordHasher):
    """Argon2id with 19 MiB, two passes and one lane, as the OWASP Password Storage Cheat Sheet advises.

    Django's own figure is 100 MiB, of which a few sign-ins at once would fill a small server.
    """

    memory_cost = 19_456  # KiB
    time_cost = 2
    parallelism = 1
