"""What people wrote on their wellness plans, and whom they have around them."""

from dataclasses import dataclass
from functools import partial

from alongside.cli.cast.story import Walk
from alongside.cli.cast.telling import Telling
from alongside.cli.cast.walking import sides
from alongside.consent.actions import choose_audience
from alongside.consent.rules import Audience
from alongside.decisions.actions import accept, adapt
from alongside.journey.access.wellness import own_wellness_part
from alongside.journey.actions import network, wellness
from alongside.journey.actions.network import Said
from alongside.journey.rules.network import Agreed, Circle, Kind
from alongside.journey.rules.wellness import Part
from alongside.programme.access import crisis_lines
from alongside.programme.actions import choose_region, set_crisis_lines
from alongside.programme.models import CrisisLine

PERSON, GROUP, PLACE = Kind.PERSON, Kind.GROUP, Kind.PLACE
INNER, MIDDLE, OUTER = Circle.INNER, Circle.MIDDLE, Circle.OUTER
YES, NOT_ASKED = Agreed.YES, Agreed.NOT_ASKED


@dataclass(frozen=True)
class Offered:
    """A line that the specialist offered: what the person made of it (`""`: taken as it is), or that it waits."""

    part: Part
    words: str
    reason: str
    day: int
    adapted: str = ""
    waits: bool = False


@dataclass(frozen=True)
class Care:
    """A person's plan, part by part, and their network. `shown` are the parts that the specialist may see."""

    day: int
    plan: tuple[tuple[Part, tuple[str, ...]], ...] = ()
    shown: tuple[Part, ...] = ()
    offered: tuple[Offered, ...] = ()
    reworded: tuple[Part, str] | None = None
    network: tuple[Said, ...] = ()


CARE = {
    "maya": Care(
        88,
        plan=(
            (Part.WELL, ("I hum while I wash up.", "I answer Rosa before she asks twice.", "My shoes are by the door, both of them.")),
            (Part.KEEPS, ("Up before the bus. Even on days off.", "Bread with something on it, sitting down.",
                          "Sunday group, the back row.", "One call with Rosa where neither of us is in a hurry.")),
            (Part.THROWS, ("Two late shifts in a row.", "The week of Mama’s birthday.", "The smell of the old stairwell.")),
            (Part.EARLY, ("I let the phone ring.", "Dishes.", "I say “fine” in that voice.")),
            (Part.HELPS, ("Saying it to somebody the same day.", "Cold water on my wrists, then outside.")),
            (Part.NEAR, ("Rosa, without the baby if it can be.", "Bev, who sits there and says nothing.")),
            (Part.NOT_NEAR, ("Dee. Not even with flowers.", "Anybody who wants to hear the whole story.")),
            (Part.PLACES, ("The bench behind the library.", "The back of the bakery at five. Not the bus station, not after dark.")),
            (Part.AFTER, ("Sleep first. Explain later.", "Soup.", "Tell Dana before the weekend, in my own words.")),
        ),
        shown=(Part.EARLY, Part.HELPS, Part.AFTER),
        offered=(
            Offered(Part.HELPS, "Go for a run.", "You said moving helps.", 50, adapted="Walk to the water tower. Running is for buses."),
            Offered(Part.EARLY, "You start to cancel things a day before.", "I noticed it twice, in August and in October.", 2, waits=True),
        ),
        reworded=(Part.EARLY, "I let the phone ring, and then I put it in a drawer."),
        network=(
            Said("Rosa", PERSON, INNER, "Laughing. The truth. Five in the morning.", "+1 312 555 0142", "Any hour, she said so.", YES),
            Said("Bev", PERSON, INNER, "Sitting there and saying nothing.", "+1 312 555 0187", "Until ten at night.", YES),
            Said("Sunday group", GROUP, MIDDLE, "The back row, the coffee, nobody asks.", hours="Sundays at six, at the door."),
            Said("Teo at the bakery", PERSON, MIDDLE, "Work that smells good.", "+1 312 555 0164", "At work only.", NOT_ASKED),
            Said("Dana", PERSON, MIDDLE, "Finding my own words."),
            Said("The bench behind the library", PLACE, OUTER, "Breathing out."),
            Said("Mrs. Ortiz from downstairs", PERSON, OUTER, "Soup. A spare key.", hours="Knock."),
        ),
    ),
    "alma": Care(
        60,
        plan=(
            (Part.WELL, ("Canto boleros mientras plancho.", "Me pinto los labios para ir al mercado.")),
            (Part.KEEPS, ("Coser una hora sin radio.", "Café con Carmen los miércoles.", "Dormir con la ventana abierta.")),
            (Part.THROWS, ("Que alguien me hable como a una niña.", "Diciembre.")),
            (Part.EARLY, ("La máquina se queda tapada.", "Digo que estoy cansada tres días seguidos.")),
            (Part.HELPS, ("Agua fría. Luego la máquina, aunque no cosa.", "Que Nati me cuente algo tonto.")),
            (Part.NEAR, ("Carmen, con su ruido y todo.",)),
            (Part.NOT_NEAR, ("Mi cuñado.",)),
            (Part.AFTER, ("Caldo. Y no pedir perdón por dormir.",)),
        ),
        shown=(Part.EARLY, Part.HELPS),
        offered=(Offered(Part.HELPS, "Llamar a Inés por la mañana.", "Me dijiste que las mañanas pesan más.", 20,
                         adapted="Escribirle a Inés por la mañana. Hablar, más tarde."),),
        network=(
            Said("Carmen, mi comadre", PERSON, INNER, "Reírnos de todo.", "+1 312 555 0161", "Hasta las diez.", YES),
            Said("Nati", PERSON, INNER, "Oír su voz.", "+1 312 555 0162", "Después de la escuela.", YES),
            Said("Las del mercado", GROUP, MIDDLE, "Telas, chisme, veinte dólares.", hours="Los domingos."),
            Said("La iglesia vieja, el patio", PLACE, OUTER, "Sombra y silencio."),
            Said("Mi madre", PERSON, OUTER, "Su manera de decir mi nombre.", hours="En diciembre."),
        ),
    ),
    "jonah": Care(
        40,
        plan=((Part.KEEPS, ("Hands in an engine, an hour.", "Library on Tuesdays.")), (Part.THROWS, ("Forms.",)),
              (Part.EARLY, ("I sleep at my brother’s and say it is for the car.",))),
        network=(
            Said("My brother Cal", PERSON, INNER, "Not talking. Engines.", "+1 312 555 0119", "Any time. He works nights.", YES),
            Said("My daughter", PERSON, INNER, "A reason."),
            Said("Room 4", GROUP, MIDDLE, "People who also ask.", hours="Tuesdays at seven."),
        ),
    ),
}  # fmt: skip


def care(telling: Telling, walk: Walk) -> None:
    """Tell of a person's wellness plan and network, if they wrote any."""
    story = CARE.get(walk.person)
    if story is None:
        return
    telling.then(30, 9, lambda: choose_region(telling.viewer(walk.person, "person"), "Cook County"))
    for at, (part, lines) in enumerate(story.plan):
        telling.then(story.day - at, 20.5, partial(_write, telling, walk, part, lines))
    telling.then(story.day - len(story.plan), 20.6, partial(_show, telling, walk, story.shown))
    for offered in story.offered:
        telling.then(offered.day, 17.5, partial(_offer, telling, walk, offered))
    if story.reworded:
        telling.then(12, 21, partial(_reword, telling, walk, *story.reworded))
    for at, said in enumerate(story.network):
        telling.then(story.day - 10 - at, 19.5, partial(_around, telling, walk, said))


# Back Porch lies on a county line. 988 answers everywhere; besides it each county has somebody of its own.
COUNTY_LINES = (
    ("tel:+13125550199", "Call the night porch", "Llama al porche de noche", "Peers answer, from six in the evening to six in the morning.",
     "Contesta gente que pasó por lo mismo, de seis de la tarde a seis de la mañana.", "Cook County", "Condado de Cook"),
    ("tel:+18475550133", "Call the lake line", "Llama a la línea del lago", "A peer answers, weekdays until midnight.",
     "Contesta alguien que pasó por lo mismo, entre semana hasta medianoche.", "Lake County", "Condado de Lake"),
)  # fmt: skip


def lines_of_two_counties(telling: Telling, administrator: str) -> None:
    """Let the administrator put the two counties' own lines behind those that answer everywhere."""
    telling.then(150, 10, partial(_set_lines, telling, administrator))


def _set_lines(telling: Telling, administrator: str) -> None:
    names = ("address", "label_en", "label_es", "hint_en", "hint_es", "region_en", "region_es")
    own = [CrisisLine(**dict(zip(names, line, strict=True))) for line in COUNTY_LINES]
    alex = telling.viewer(administrator, "administrator")
    set_crisis_lines(alex, [*crisis_lines(alex.programme), *own])


def _write(telling: Telling, walk: Walk, part: Part, lines: tuple[str, ...]) -> None:
    for words in lines:
        wellness.write(telling.viewer(walk.person, "person"), part, words)


def _show(telling: Telling, walk: Walk, shown: tuple[Part, ...]) -> None:
    person = telling.viewer(walk.person, "person")
    for part in shown:
        if item := own_wellness_part(person, part).item:
            choose_audience(person, item, Audience.MY_SPECIALIST)


def _offer(telling: Telling, walk: Walk, offered: Offered) -> None:
    person = telling.viewer(walk.person, "person")
    item = own_wellness_part(person, offered.part).item
    if item is None:
        raise LookupError(f"The plan of {walk.person} was never begun.")
    made = wellness.offer(sides(telling, walk)["specialist"], item, offered.words, offered.reason)
    if offered.adapted:
        adapt(person, made, {**made.words, "text": offered.adapted})
    elif not offered.waits:
        accept(person, made)


def _reword(telling: Telling, walk: Walk, part: Part, words: str) -> None:
    person = telling.viewer(walk.person, "person")
    wellness.write(person, part, words, instead_of=own_wellness_part(person, part).lines[0])


def _around(telling: Telling, walk: Walk, said: Said) -> None:
    network.add(telling.viewer(walk.person, "person"), said)
