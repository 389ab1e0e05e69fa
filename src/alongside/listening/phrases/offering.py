"""What is said by whoever offers to do something with somebody or for them, or looks after a guest: closed, and right so."""

from typing import Final

_BESIDE: Final = "stay|sit|come|go|drive|walk|wait|ride|be|hold|call|ring|help|bring|listen|talk"

ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "offers": {
        1.0: (
            f"do|would you? want|like me to {_BESIDE}",
            f"^ want me to {_BESIDE}",
            "^ could|can|should|shall|may we ... * ... together|now",
            "^ could|can|should|shall we ... the two|three|both of us",
            f"^ shall|should|can|could|may i just|maybe? {_BESIDE} with|beside|until|till|along|here|you|on",
            "would it help|be if i|we",
            "is it okay|ok|alright|all right? if i|we stay|sit|come|wait|call|hold",
            "would you be? willing|able|ready|okay|ok|like to? ... * ... with|beside me|us",
            "do|would you want|like to? ... * ... together",
            "do|would you want|like to? ... * ... with me|us",
        )
    },
    "hosts": {
        1.0: (
            "want|like|care|need for? a|some|the|your|another|any? coffee|tea|water|seat|couch|chair|sofa|snack|cookie|heater|blanket",
            "coffee or tea",
            "tea or coffee",
        )
    },
}
SPANISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "offers": {
        1.0: (
            "quieres que yo? te|la|lo|le|nos? llame|llamemos|acompañe|espere|lleve|vaya|vayamos|ayude|escuche|marque",
            "^ llamamos|llamemos|vamos|escribimos|hacemos|buscamos|miramos|marcamos ... juntos|juntas|ahora|dos|tres",
            "^ lo|la|le|les|las|los llamamos|escribimos|hacemos|buscamos|miramos|vemos|marcamos ... juntos|juntas",
            "^ me quedo|espero|siento contigo|aquí|hasta|con|a",
            "^ te|la|lo acompaño|llevo|espero|ayudo",
            "puedo|podemos quedarme|quedarnos|acompañarte|esperarte|sentarme|ir|llevarte|ayudarte contigo|aquí|hasta|a|con|mientras|juntos|juntas",
            "puedo acompañarte|llevarte|ayudarte",
            "estarías|estarás|estás|podrías dispuesta|dispuesto|lista|listo? a? ... * ... conmigo|juntos|juntas|nosotros",
            "te ayudaría|serviría que|si yo|te|nos",
        )
    },
    "hosts": {1.0: ("quieres|gustas un|una|algo|más? de? café|té|agua|silla|sillón|galleta|cobija",)},
}
