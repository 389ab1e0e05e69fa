"""Why a file is not taken: a code, the item it is about, and the facts of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

MOST_PROBLEMS = 12  # as many as somebody can mend in one go


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `item` is the linkId, or empty when it is about the file as a whole.

    `in_rules` says that the file is the second one, that of the rules of results, which has no items.
    """

    code: str
    item: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    in_rules: bool = False


class Refused(ValueError):
    """The file is not taken; `problems` says why, in the order in which they were found."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{problem.code} {problem.item}".strip() for problem in problems))
        self.problems = tuple(problems)


def refuse(code: str, item: str = "", **facts: object) -> Refused:
    """Return the refusal for one thing that makes looking further pointless."""
    return Refused([Problem(code, item, {name: str(value) for name, value in facts.items()})])
