"""Who belongs to Back Porch, the demo's programme."""

from alongside.cli.cast.story import Member

PROGRAMME = "Back Porch"

MEMBERS = (
    Member("maya", "Maya", ("person",)),
    Member("jonah", "Jonah", ("person",)),
    Member("alma", "Alma", ("person",), "es"),
    Member("wes", "Wes", ("person",)),
    Member("rosario", "Rosario", ("person",), "es"),
    Member("tariq", "Tariq", ("person",)),
    Member("lucia", "Lucía", ("person",), "es"),
    Member("bea", "Bea", ("person",), joined=6),
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
    Member("alex", "Alex", ("administrator",), joined=430),
)  # fmt: skip
