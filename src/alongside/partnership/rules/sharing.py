"""What a person would let somebody see once the two walk together, when they choose it themself; plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Sharing:
    """Kinds of content (none is a choice, too), for a purpose, until a moment. It holds from the second yes on, not before."""

    kinds: tuple[str, ...]
    purpose: str
    until: datetime

    def words(self) -> dict[str, str]:
        """Return it as an offer carries it."""
        return {"sees": ",".join(self.kinds), "purpose": self.purpose.strip(), "until": self.until.isoformat()}


def chosen(words: Mapping[str, str]) -> Sharing | None:
    """Return what an offer to walk together carries, or None where what is usual would be shared."""
    if "sees" not in words:
        return None
    kinds = tuple(kind for kind in words["sees"].split(",") if kind)
    return Sharing(kinds, words["purpose"], datetime.fromisoformat(words["until"]))
