"""Who belongs to Back Porch, the demo's programme."""

from alongside.cli.cast.story import Member

PROGRAMME = "Back Porch"

MEMBERS = (
    Member("maya", "Maya", ("person",), introduction="A bakery, a sister, mornings. Walks with Dana; something waits for her answer."),
    Member("jonah", "Jonah", ("person",), introduction="Wants to finish school, one page ahead of his daughter. Walks with Dana."),
    Member("alma", "Alma", ("person",), "es", introduction="Una máquina de coser y dos hijas. Camina con Inés."),
    Member("wes", "Wes", ("person",), introduction="Says true things only outdoors. Walks with Noor, and asked for a quiet month."),
    Member("rosario", "Rosario", ("person",), "es", introduction="Quiere bailar en una boda en abril. Camina con Inés."),
    Member("tariq", "Tariq", ("person",), introduction="A tiler with a good eye, new in town. Walks with Noor."),
    Member("lucia", "Lucía", ("person",), "es", introduction="Busca un cuarto tranquilo. Empezó hace tres semanas, con Inés."),
    Member("bea", "Bea", ("person",), introduction="Came six days ago. Nobody walks with her yet.", joined=6),
    Member(
        "dana", "Dana", ("specialist",),
        introduction="Eleven years ago I could not picture a Tuesday. Now I like Tuesdays. I listen more than I talk, I garden badly, "
        "and I will not tell you what to do.",
        joined=400,
    ),
    Member(
        "noor", "Noor", ("specialist", "person"),
        introduction="I came home from two hospitals and one divorce with a good recipe for lentils. I like walking while we talk.",
        joined=360,
    ),
    Member(
        "ines", "Inés", ("specialist",), "es",
        introduction="Crecí entre dos idiomas y perdí años en los dos. Hoy acompaño en español o en inglés, sin prisa y sin sermones.",
        joined=300,
    ),
    Member("sam", "Sam", ("supervisor", "specialist"),
        introduction="I walked alongside people for fifteen years and now mostly walk alongside those who do.", joined=420),
    Member("alex", "Alex", ("administrator",), introduction="Looks after accounts and settings, and never sees what people write.", joined=430),
)  # fmt: skip
