"""What people let somebody see by name: who does not walk with them, or what is not seen by walking together alone."""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from alongside.cli.cast.telling import Telling
from alongside.consent.actions import let_see
from alongside.consent.rules import Category
from alongside.kernel.clock import now


@dataclass(frozen=True)
class Shared:
    """Somebody lets somebody else see a kind of content from a day on, for so many days."""

    person: str
    who: str
    category: Category
    purpose: str
    day: int
    lasts: int = 90


SHARED = (
    Shared("maya", "sam", Category.GOALS, "To ask him what other people’s first Saturdays were like.", 9),
    Shared("maya", "sam", Category.VALUES, "To ask him what other people’s first Saturdays were like.", 9),
    Shared("jonah", "dana", Category.CHECK_INS, "So that I need not begin with how the week was.", 8),
    Shared("alma", "ines", Category.CHECK_INS, "Para no empezar siempre por cómo estuvo la semana.", 9),
    Shared("alma", "sam", Category.WINS, "Para contarle cómo voy cuando Inés no está.", 16, 120),
)


def share(telling: Telling) -> None:
    """Let each be shared at its moment."""
    for one in SHARED:
        telling.then(one.day, 18.5, partial(_share, telling, one))


def _share(telling: Telling, one: Shared) -> None:
    person, until = telling.viewer(one.person, "person"), now() + timedelta(days=one.lasts)
    let_see(person, telling.accounts[one.who].id, one.category, purpose=one.purpose, until=until)
