"""Alma, Rosario y Lucía, con Inés."""

from alongside.cli.cast.charla import TRES_BOLSAS
from alongside.cli.cast.story import Call, Felt, Goal, Step, Strength, Talk, Walk

ALMA = Walk(
    "alma", "ines", began=112,
    note="Busco a alguien que no me hable como a una niña.",
    clauses={"talk": "Hablamos en español. Si Alma escribe de noche, Inés contesta al día siguiente, y las dos lo sabemos."},
    clause_waits=("away", "Cuando Inés no está, Dana lee los mensajes urgentes y nada más.", "En diciembre voy a ver a mi madre y quiero que lo sepas con tiempo."),
    meaning=((110, "Dormir sin pedir perdón."), (34, "Que mis hijas me cuenten sus cosas sin mirarme primero la cara.")),
    goals=(
        Goal("Volver a coser para otras personas", "Con la máquina encendida no oigo lo demás. Y me pagan por algo que sé hacer.", 100, 9, 6,
             steps=(Step("Sacar la máquina del armario", 99, done=92, line="Tenía el hilo rojo puesto todavía."),
                    Step("Arreglar el vestido de Nati", 80, done=71),
                    Step("Preguntar por el puesto en el mercado", 45, owner="my_specialist", done=30, line="Veinte dólares el domingo."),
                    Step("Llevar seis bolsas al mercado", 14, by="specialist", owner="me", reason="Me enseñaste las telas y se te fue el tiempo.",
                         adapted="Llevar tres bolsas al mercado", when="En diciembre"),
                    Step("Hacer una etiqueta con mi nombre", 3, by="specialist", reason="Dijiste que nadie sabe que son tuyas.", waits=True))),
    ),
    strengths=(Strength("Termino lo que empiezo", "El vestido, la mudanza, este año.", 48), Strength("Cuido sin asfixiar", "Lo vi cuando Nati llegó tarde y le guardaste la cena.", 22, by="specialist")),
    check_ins=((13, "tired", ""), (8, "steady", "Cosí dos horas."), (4, "hopeful", ""), (1, "steady", "")),
    hard_day=("Agua fría en las muñecas.", "Encender la máquina, aunque no cosa nada.", "Llamar a Carmen antes de las diez."),
    calls=(Call("Carmen", "Mi comadre. Hasta las diez.", "+1 312 555 0161"), Call("Nati", "Mi hija mayor. Solo para oírla.", "+1 312 555 0162")),
    talks=(
        Talk(105, 17, "video", "", "", (("person", "Cómo funciona esto"),), "No me interrumpió ni una vez.", "Escuché. Alma sabe muy bien qué quiere y qué no."),
        Talk(84, 17, "video", "", "", (("person", "La máquina"),), "Olía a aceite y a mi madre.", "Hoy la historia fue suya de principio a fin."),
        Talk(63, 17, "in_person", "La cafetería de la calle Veintiséis", "", (("person", "Mis hijas"),), "Dije en voz alta que me da miedo su silencio.", "No le di consejos. Me costó, y estuvo bien así."),
        Talk(42, 17, "video", "", "", (("person", "El mercado"), ("specialist", "Lo que averigüé del puesto")), "Veinte dólares no es tanto.", "Le conté lo que averigüé y le pregunté qué le servía."),
        Talk(19, 17, "video", "", "", (("person", "Las bolsas"),), "Lo que me llevo\nTres bolsas.\n\nLo que puede esperar\nSeis es para otra vida.", "Propuse seis, ella dijo tres.\n\nLo que me llevo\nTres es su número."),
        Talk(-4, 17, "video", "", "Te llamo yo", (("person", "La etiqueta"),)),
    ),
    felt=(
        Felt(84, (4, 5, 5, 3)), Felt(63, (5, 5, 5, 4), "Dije lo que me da miedo y no pasó nada.", "all"),
        Felt(63, (5, 5, 5, 4), "Me callé un consejo. Estuvo bien.", "all", "specialist"),
        Felt(42, (4, 5, 4, 4)), Felt(42, (4, 5, 4, 4), by="specialist"),
        Felt(19, (5, 5, 5, 4), "Tres bolsas. Me preguntó y me esperó.", "all"), Felt(19, (4, 5, 3, 5), "Propuse seis. Tres es su número.", "all", "specialist"),
    ),
    counted=True,
    mirrored=TRES_BOLSAS,
)  # fmt: skip

ROSARIO = Walk(
    "rosario", "ines", began=75,
    note="Mi hermana dice que contigo se puede llorar sin que pase nada.",
    meaning=((70, "Estar en la fiesta y recordar la fiesta."),),
    goals=(
        Goal("Bailar en la boda de mi sobrina", "Es en abril. Quiero que me recuerde bailando.", 68, 10, 7,
             steps=(Step("Comprar zapatos que no me duelan", 60, done=51),
                    Step("Ir a la clase de los jueves", 40, when="Los jueves", done=33, line="Me pisaron y me reí."),
                    Step("Pensar qué voy a tener en la mano durante el brindis", 15, owner="together", when="Antes de Navidad"))),
    ),
    strengths=(Strength("Hago reír a una sala entera", "Lo dijo mi hermana, y yo también lo sé.", 55),),
    check_ins=((10, "hopeful", ""), (6, "steady", ""), (2, "shaky", "Pasé por la calle vieja.")),
    hard_day=("Poner la cumbia de mi papá.", "Decirle a mi hermana la palabra: tormenta.", "Quedarme en la cocina con la luz prendida."),
    calls=(Call("Mi hermana Lety", "A cualquier hora.", "+1 312 555 0171"),),
    talks=(
        Talk(69, 11, "in_person", "El parque Harrison, junto a la fuente", "", (("person", "La boda"),), "Lloré y no pasó nada, como dijo mi hermana.", "Habló de la boda como quien ve una ventana encendida."),
        Talk(47, 11, "in_person", "El parque Harrison, junto a la fuente", "", (("person", "Los zapatos"),), "Los zapatos son verdes.", "Llegó con los zapatos puestos. No hizo falta preguntar nada."),
        Talk(26, 11, "phone", "", "", (("person", "El brindis"),), "Me preocupa la mano vacía.", "Le pregunté qué ha tenido en la mano cuando se ha sentido bien. Dijo: la mano de alguien."),
        Talk(-6, 11, "in_person", "El parque Harrison, junto a la fuente", "", (("person", "El jueves"),)),
    ),
)  # fmt: skip

LUCIA = Walk(
    "lucia", "ines", began=24,
    asked_by="person",
    note="Acabo de salir del programa de noventa días. No sé por dónde empezar y no quiero que nadie lo sepa por mí.",
    meaning=((22, "Un cuarto con llave y una planta que no se muera."),),
    goals=(Goal("Encontrar un cuarto tranquilo", "En la casa de mi tío siempre hay televisión.", 18, 8, 4,
                steps=(Step("Escribir qué necesito y qué no", 16, done=11), Step("Ver dos lugares", 9, owner="together", when="Este mes"))),),
    strengths=(Strength("Sé pedir ayuda", "Llamé yo, no me llevaron.", 20),),
    check_ins=((7, "tired", ""), (3, "steady", "")),
    hard_day=("Salir a la escalera.", "Contar los coches blancos."),
    calls=(Call("Mi tío Beto", "Después de las seis.", "+1 312 555 0178"),),
    talks=(
        Talk(17, 12, "phone", "", "", (("person", "Empezar"),), "Hablé yo más que ella. Eso es nuevo.", "Hoy casi todo lo dijo Lucía. Yo pregunté dos cosas."),
        Talk(-1, 12, "phone", "", "", (("person", "Los cuartos"),)),
    ),
)  # fmt: skip
