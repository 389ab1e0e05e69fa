"""The whole story of Back Porch, told in one go."""

from alongside.cli.cast.agreeing import live_on
from alongside.cli.cast.around_meetings import record_a_group, set_up, surround
from alongside.cli.cast.caring import care, lines_of_two_counties
from alongside.cli.cast.en_espanol import ALMA, LUCIA, ROSARIO
from alongside.cli.cast.ended import end_well
from alongside.cli.cast.feeling import feel
from alongside.cli.cast.growing import grow
from alongside.cli.cast.journeying import live
from alongside.cli.cast.looking import look
from alongside.cli.cast.maya import MAYA
from alongside.cli.cast.measuring import measure
from alongside.cli.cast.members import MEMBERS, PROGRAMME
from alongside.cli.cast.mirroring import reflect
from alongside.cli.cast.others import BEA, JONAH, TARIQ, WES
from alongside.cli.cast.own_care import care_for_oneself
from alongside.cli.cast.presence import be_there
from alongside.cli.cast.sharing import share
from alongside.cli.cast.talking import talk
from alongside.cli.cast.telling import begin
from alongside.cli.cast.told import TOLD
from alongside.cli.cast.walking import agree, meet
from alongside.cli.cast.writing import write

WALKS = (MAYA, JONAH, ALMA, WES, ROSARIO, TARIQ, LUCIA, BEA)


def tell() -> None:
    """Build the demo's programme through the program's own verbs, all of it or nothing."""
    telling = begin(PROGRAMME, MEMBERS)
    lines_of_two_counties(telling, "alex")
    end_well(telling)
    set_up(telling)
    for walk in WALKS:
        if walk.specialist:
            meet(telling, walk)
            agree(telling, walk)
            live_on(telling, walk)
            talk(telling, walk)
            surround(telling, walk)
            reflect(telling, walk)
            feel(telling, walk)
        live(telling, walk)
        if walk.person in TOLD:
            write(telling, walk, TOLD[walk.person])
        care(telling, walk)
        grow(telling, walk)
        look(telling, walk)
    record_a_group(telling, MAYA, JONAH)
    be_there(telling)
    measure(telling)
    share(telling)
    care_for_oneself(telling)
    telling.tell()
