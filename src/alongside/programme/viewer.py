"""Who asks: one human, acting in one role, in one programme."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from alongside.kernel.access import Who
from alongside.people.models import Account
from alongside.programme.models import Membership, Programme

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


@dataclass(frozen=True)
class Viewer:
    """Everything that pages, access and actions need to know of who is asking; `held` is which roles they hold now."""

    account: Account
    membership: Membership
    programme: Programme
    held: tuple[Membership, ...] = field(default=(), compare=False, repr=False)
    found: dict[Any, Any] | None = field(default=None, compare=False, repr=False)

    @property
    def id(self) -> UUID:
        """Return the account's id."""
        return self.account.id

    @property
    def role(self) -> Who:
        """Return the role in which they act right now."""
        return Who(self.membership.role)

    @property
    def has_left(self) -> bool:
        """Say whether they act as somebody who has left: their own notebook stays open to read and to take along, no more."""
        return self.membership.ended_at is not None

    @property
    def name(self) -> str:
        """Return the name they chose."""
        return str(self.account.chosen_name)

    def reading(self) -> "Viewer":
        """Return the same viewer for one page that only reads: what is found out for it is found out once."""
        return replace(self, found={})


def once_a_page(
    find: Callable[Concatenate[Viewer, Asked], Found],
) -> Callable[Concatenate[Viewer, Asked], Found]:
    """Let an answer about a viewer hold for the whole of a page that only reads; anywhere else it is asked for anew.

    So consent is still held against the clock at every page and before every change (42 CFR 2.31), and a page that asks the
    same thing for each of its parts is not slower for it. Nobody may change what comes back.
    """

    @wraps(find)
    def once(viewer: Viewer, /, *args: Asked.args, **kwargs: Asked.kwargs) -> Found:
        if viewer.found is None:
            return find(viewer, *args, **kwargs)
        asked = (find, args, tuple(sorted(kwargs.items())))
        if asked not in viewer.found:
            viewer.found[asked] = find(viewer, *args, **kwargs)
        found: Found = viewer.found[asked]
        return found

    return once
