"""Who asks: one human, acting in one role, in one programme."""

from dataclasses import dataclass
from uuid import UUID

from alongside.kernel.access import Who
from alongside.people.models import Account
from alongside.programme.models import Membership, Programme


@dataclass(frozen=True)
class Viewer:
    """Everything that pages, access and actions need to know of who is asking."""

    account: Account
    membership: Membership
    programme: Programme

    @property
    def id(self) -> UUID:
        """Return the account's id."""
        return self.account.id

    @property
    def role(self) -> Who:
        """Return the role in which they act right now."""
        return Who(self.membership.role)

    @property
    def name(self) -> str:
        """Return the name they chose."""
        return str(self.account.chosen_name)
