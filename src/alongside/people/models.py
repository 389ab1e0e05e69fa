"""A human's account. Which roles they hold is the programme's to say."""

from typing import Any, ClassVar
from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from alongside.kernel.clock import now
from alongside.kernel.ids import new_id
from alongside.vault.access import lookup_digest
from alongside.vault.fields import SealedJSONField, SealedTextField

LANGUAGES = [("en", "English"), ("es", "Español")]


class AccountManager(BaseUserManager["Account"]):
    """Finds accounts by the digest of their e-mail address, which is never kept in clear."""

    def by_email(self, email: str) -> "Account | None":
        """Return the account with this address, or None."""
        return self.filter(username=lookup_digest(email)).first()


class Account(AbstractBaseUser):
    """One human. `username` is the keyed digest of the e-mail address; names and address are sealed."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    username = models.CharField(max_length=64, unique=True)
    email = SealedTextField()
    chosen_name = SealedTextField()
    legal_name = SealedTextField(null=True)
    wanted_email = SealedTextField(null=True)
    way_back = SealedJSONField(
        null=True
    )  # people.rules.WayBack: how an administrator lets its owner in again, until that is read
    language = models.CharField(max_length=5, choices=LANGUAGES, default="en")
    time_zone = models.CharField(max_length=64, default="America/Chicago")
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(default=now)

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    @property
    def owner_id(self) -> UUID:
        """Return whose key seals this row: the human's own."""
        return self.id

    def __str__(self) -> str:
        """Return nothing that a log could leak."""
        return f"account {self.id}"

    def get_username(self) -> str:
        """Return the chosen name: what libraries show as the user's name."""
        return str(self.chosen_name)

    def clean(self) -> None:
        """Leave the digest as it is (Django would normalise it)."""

    def has_perm(self, *args: Any) -> bool:
        """Say no: what somebody may do is decided by the gate, never by a flag."""
        return False
