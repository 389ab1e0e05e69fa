"""How often things come again in a story that is told for a measurement, and the words that are said in it."""

from dataclasses import dataclass

NOTE = "We spoke of the week that was, of the mornings, of what Teo said about the early shift, and of the river. " * 6
ASIDE = "The bus was late again, and I walked. It was a good walk, colder than I thought, and I thought of the bakery."
SAID = (
    "{s}: How has the week been for you, since we last spoke?",
    "{p}: Mostly work. I want my mornings back, and some days I think that I will not get them.",
    "{s}: You miss the mornings, and the person you were in them.",
    "{p}: Yes. I liked who I was then. I could be her again, I think, if the shift was later.",
    "{s}: Did you talk with Teo? I would ask him, if I were you, before the month is over.",
    "{p}: I did not. I was going to, and then the ovens broke, and after that everybody was tired.",
)


@dataclass(frozen=True)
class Rhythm:
    """After how many weeks each kind of entry comes again; what comes each week is not named.

    `turns` is a talk's length. With `leaves`, what was offered and not answered waits on; else it is taken back in time.
    """

    step_line: int = 2
    goal: int = 10
    meaning: int = 10
    strength: int = 8
    clause: int = 13
    share: int = 13
    offer: int = 6
    plan_line: int = 13
    line: int = 1
    talk: int = 2
    turns: int = 300
    leaves: bool = False
    telling: int = 13


EVERY_WEEK = Rhythm(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, turns=12, leaves=True, telling=1)
