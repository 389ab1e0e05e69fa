"""Who is who by what the labels say: roles, initials, and several who say the same."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from alongside.listening import parse
from alongside.listening.conversation import Speakers, Turn
from alongside.listening.roles import Names, guess, is_role_word

ASKS = ("How was your week?", "What helped you?")
TELLS = ("Hard. I slept badly and I cried.", "My garden. I sat there and I felt my breath.")


def guessed(*labels: str, names: Names | None = None) -> Speakers:
    """The guess for a talk in which the first label asks and each other one tells."""
    said = [(label, (TELLS if at else ASKS)[half]) for half in (0, 1) for at, label in enumerate(labels)]
    return guess((Turn(index, label, text) for index, (label, text) in enumerate(said)), names)


def who(found: Speakers) -> tuple[str | None, str | None]:
    return found.specialist, found.person


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("Dana C.", "Maya T."),
        ("Dana P.", "Maya R."),
        ("Dana C", "Maya Th"),
        ("C. Reyes", "T. Ortiz"),
        ("P.C.", "T.J."),
        ("Speaker C", "Speaker T"),
        ("SPEAKER_P", "SPEAKER_T"),
        ("Dana (she/her) C.", "Maya (she/her) T."),
        ("C", "Maya"),
        ("MC", "DR"),
        ("P.", "C."),
    ],
)
def test_initials_are_no_roles(asks: str, tells: str) -> None:
    found = guessed(asks, tells)
    assert who(found) == (asks, tells)
    assert found.confidence < 0.9


def test_a_last_initial_leaves_it_to_how_they_speak() -> None:
    talk = parse("Dana C.: How was your week?\nMaya T.: Hard. I slept badly.\nDana C.: What helped?\nMaya T.: My garden.\n")[0]
    assert who(talk.speakers) == ("Dana C.", "Maya T.")
    assert any("guessed" in warning for warning in talk.warnings)


@pytest.mark.parametrize(
    ("specialist", "person"), [("T", "C"), ("T1", "P1"), ("Th.", "Cl."), ("Dana (T)", "Maya [C]"), ("t", "pt"), ("Dr", "Pt")]
)
def test_letters_that_stand_alone_are_taken_but_asked_about(specialist: str, person: str) -> None:
    assert guessed(person, specialist) == Speakers(specialist, person, 0.75)


@pytest.mark.parametrize(
    ("specialist", "person", "sure"),
    [
        ("Therapist", "Client", 0.98),
        ("Counselor B.", "Client C.", 0.98),
        ("Counselor T.", "Maya P.", 0.9),
        ("Therapist", "C", 0.9),
        ("Counselor", "T", 0.9),
        ("T", "Client", 0.9),
        ("Dr. Ortiz", "Maya C.", 0.9),
        ("Dra. Ortiz", "Persona 1", 0.98),
        ("Dana C. (specialist)", "Maya T. (person)", 0.98),
        ("Specialist", "Peer participant", 0.98),
        ("Specialist", "peer-participant", 0.98),
        ("Peer specialist", "Peer", 0.9),
        ("Staff", "Peer", 0.9),
        ("Staff member", "Member", 0.98),
        ("Peer", "Participant", 0.9),
        ("Kim (peer specialist)", "Lee (peer)", 0.9),
        ("Peer support", "Maya", 0.9),
        ("Peer advocate", "Maya", 0.9),
        ("Apoyo entre pares", "Persona", 0.98),
        ("Par", "Persona", 0.9),
        ("Counselor", "Client's mother", 0.9),
        ("Client’s counselor", "Client", 0.98),
        ("Consejera", "Madre de la clienta", 0.9),
        ("Guía de la persona", "Persona", 0.98),
        ("Especialista de apoyo", "Marta", 0.9),
        ("Support person", "Maya", 0.9),
        ("Recovery Support Person", "Maya", 0.9),
        ("Persona de apoyo", "Maya", 0.9),
        ("Persona de apoyo", "Persona", 0.98),
        ("Compañera de apoyo", "Maya", 0.9),
        ("Member of staff", "Maya", 0.9),
        ("Member of the team", "Member", 0.98),
        ("Miembro del personal", "Miembro", 0.98),
        ("PSS", "Maya", 0.9),
        ("CPS", "Client", 0.98),
        ("RSS", "Participant", 0.98),
    ],
)  # fmt: skip
def test_what_the_labels_say_goes_before_how_they_speak(specialist: str, person: str, sure: float) -> None:
    assert guessed(person, specialist) == Speakers(specialist, person, sure)


@pytest.mark.parametrize("label", ["Peer", "Par", "Peer 1", "Kim (peer)"])
def test_peer_alone_says_no_side(label: str) -> None:
    for labels in ((label, "Maya"), ("Maya", label)):
        found = guessed(*labels)
        assert who(found) == labels
        assert found.confidence < 0.9


@pytest.mark.parametrize(
    ("labels", "specialist", "person"),
    [
        (("Doctor", "Client's mother", "Counselor Ruiz", "Client"), "Doctor", "Client"),
        (("Client mother", "Counselor", "Client"), "Counselor", "Client"),
        (("Nurse Kim", "Dana (CRSS)", "Maya"), "Dana (CRSS)", "Maya"),
        (("Doctor", "Peer specialist", "Client"), "Peer specialist", "Client"),
        (("Counselor", "Client", "Support person"), "Counselor", "Client"),
        (("Family member", "Specialist", "Member"), "Specialist", "Member"),
        (("Interviewer", "Participant 1", "Participant 2"), "Interviewer", "Participant 1"),
        (("Madre de la clienta", "Enfermera Sol", "Consejera", "Clienta"), "Consejera", "Clienta"),
    ],
)
def test_where_several_say_the_same_the_plainest_is_taken_and_asked_about(
    labels: tuple[str, ...], specialist: str, person: str
) -> None:
    assert guessed(*labels) == Speakers(specialist, person, 0.75)


def test_a_counselor_and_a_doctor_are_not_told_apart_unasked() -> None:
    found = guessed("Counselor", "Client", "Client's mother", "Doctor")
    assert found.person == "Client"
    assert found.confidence < 0.9


@pytest.mark.parametrize("labels", [("Interviewer", "Specialist"), ("Resident", "Member"), ("Participant 1", "Participant 2")])
def test_two_of_one_side_are_told_apart_by_how_they_speak(labels: tuple[str, str]) -> None:
    assert who(guessed(*labels)) == labels
    assert guessed(*labels).confidence < 0.9


def test_others_beside_one_of_each_change_nothing() -> None:
    assert guessed("Tom", "Client", "Counselor", "T").confidence == 0.98
    assert guessed("Tom", "Counselor", "Maya").confidence == 0.75


@pytest.mark.parametrize("label", ["therapist", "persona 1", "peer", "t", "maya (c)", "client's mother", "dr", "Dr. Ortiz"])
def test_a_label_with_a_role_in_it_is_known(label: str) -> None:
    assert is_role_word(label)


@pytest.mark.parametrize("label", ["plan c", "maya t.", "vitamin c", "my support", "p s"])
def test_a_letter_beside_other_words_makes_no_label(label: str) -> None:
    assert not is_role_word(label)


# ── the two chosen names ──
DANA_AND_MAYA = Names("Dana", "Maya")
NOBODY = Speakers()


@pytest.mark.parametrize(
    ("specialist", "person", "names"),
    [
        ("Dana", "Maya", DANA_AND_MAYA),
        ("DANA", "maya", DANA_AND_MAYA),
        ("Dána", "Mäya", DANA_AND_MAYA),
        ("Dana R.", "Maya T", DANA_AND_MAYA),
        ("Dana Reyes", "Maya de la Torre", DANA_AND_MAYA),
        ("dana_reyes", "Maya-Torres", DANA_AND_MAYA),
        ("Dana O’Neil", "Maya 2", DANA_AND_MAYA),
        ("Dana Y. Reyes", "Maya E. Torres", DANA_AND_MAYA),
        ("Dana (she/her) C.", "Maya [P]", DANA_AND_MAYA),
        ("Dana", "Maria", Names("Dana R.", "María Luisa")),
        ("Dana Reyes", "María L. Ortiz", Names("Dana R.", "María Luisa")),
        ("Maria", "Maria Luisa", Names("Maria", "Maria Luisa")),
        ("Guía", "Maya", Names("Guía", "Maya")),
        ("دانا", "مايا", Names("دانا", "مايا")),
        ("王芳", "李娜", Names("王芳", "李娜")),
        ("Zoë", "Zoe\u0308 Ann", Names("Zoe", "Zoe Ann")),
    ],
)  # fmt: skip
def test_two_voices_that_bear_the_two_names_are_sure_however_they_speak(specialist: str, person: str, names: Names) -> None:
    for labels in ((specialist, person), (person, specialist)):
        found = guessed(*labels, names=names)
        assert who(found) == (specialist, person)
        assert found.confidence >= 0.9


@pytest.mark.parametrize(
    ("labels", "specialist", "person"),
    [
        (("Maya", "Rosa", "Dana", "Teo"), "Dana", "Maya"),
        (("Maya", "Therapist", "Dana"), "Dana", "Maya"),
        (("Maya", "Speaker 2"), "Speaker 2", "Maya"),
        (("Speaker 2", "Dana"), "Dana", "Speaker 2"),
        (("Torres, Maya", "Reyes, Dana"), "Reyes, Dana", "Torres, Maya"),
        (("Maya’s iPhone", "Dana"), "Dana", "Maya’s iPhone"),
        (("Maya’s mother", "Maya", "Dana"), "Dana", "Maya"),
        (("Guest (Maya)", "Guest (Dana)"), "Guest (Dana)", "Guest (Maya)"),
        (("Maya", "Specialist", "Rosa"), "Specialist", "Maya"),
        (("Maya", "Rosa", "Teo"), None, "Maya"),
        (("Maya", "Dana C.", "Dana R."), None, "Maya"),
        (("Specialist", "Person", "Dana"), "Dana", "Person"),
        (("Maya", "Maya T."), None, "Maya"),
        (("Maya and Dana", "Rosa"), None, None),
        (("Maya y Rosa", "Dana"), "Dana", "Maya y Rosa"),
        (("Maya (counselor)", "Dana (counselor)"), "Dana (counselor)", "Maya (counselor)"),
    ],
)
def test_names_that_say_it_in_part_are_preset_and_asked_about(
    labels: tuple[str, ...], specialist: str | None, person: str | None
) -> None:
    found = guessed(*labels, names=DANA_AND_MAYA)
    assert who(found) == (specialist, person)
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "labels",
    [
        ("Maya (specialist)", "Dana (client)"),
        ("Maya", "Client"),
        ("Maya", "Dana (client)"),
        ("Therapist", "Dana"),
        ("Torres, Maya", "Client"),
        ("Coach Maya", "Dana"),
        ("Maya (specialist)", "Dana (client)", "Teo"),
        ("Coach Maya", "Resident Dana"),
        ("Support", "Participant (Dana)"),
        ("Coach Maya", "Client"),
        ("Coach Maya",),
    ],
)
def test_names_and_role_words_that_disagree_preset_nobody(labels: tuple[str, ...]) -> None:
    assert guessed(*labels, names=DANA_AND_MAYA) == NOBODY
    assert guessed(*reversed(labels), names=DANA_AND_MAYA) == NOBODY


@pytest.mark.parametrize(
    ("specialist", "person", "sure"),
    [
        ("Dana (specialist)", "Maya (person)", 0.98),
        ("Therapist", "Client", 0.98),
        ("Therapist", "Maya", 0.9),
        ("Dana", "Client", 0.9),
        ("Dr. Dana", "Maya", 0.9),
        ("Maya’s counselor", "Maya", 0.9),
        ("Consejera de Maya", "Clienta", 0.98),
        ("Counselor", "Teo", 0.9),
    ],
)
def test_role_words_that_no_name_speaks_against_are_as_sure_as_before(specialist: str, person: str, sure: float) -> None:
    assert guessed(person, specialist, names=DANA_AND_MAYA) == Speakers(specialist, person, sure)


def test_a_name_that_both_bear_tells_nobody_apart_and_role_words_are_preset_and_asked_about() -> None:
    both = Names("Sam", "sam")
    assert guessed("Sam", "Sam 2", names=both) == NOBODY
    assert guessed("Sam (person)", "Sam (specialist)", names=both) == Speakers("Sam (specialist)", "Sam (person)", 0.75)


@pytest.mark.parametrize(
    ("specialist", "person", "names"),
    [
        ("Guest", "Torres", Names("Chris Guest", "Maya Torres")),
        ("Torres", "Nurse", Names("Maya Torres", "Paul Nurse")),
        ("Torres", "Mr. Nurse", Names("Maya Torres", "Paul Nurse")),
        ("M. Lee", "T. Coach", Names("Min Lee", "Tom Coach")),
        ("Guia", "Par", Names("Ana Guía", "Luis Par")),
        ("Reyes", "Torres", Names("Dana Reyes", "Maya de la Torre-Torres")),
        ("Speaker 1", "Coach de la Torre", Names("Dana", "María de la Torre")),
        ("Counselor Torres", "Client", Names("Dana Torres", "Maya Torres")),
    ],
)
def test_a_family_name_is_a_name_and_no_role_and_is_asked_about(specialist: str, person: str, names: Names) -> None:
    for labels in ((specialist, person), (person, specialist)):
        found = guessed(*labels, names=names)
        assert found.confidence < 0.9
        assert who(found) in {(specialist, person), (None, None)}


@pytest.mark.parametrize("label", ["Counselor of Maya", "Maya’s peer support", "Consejera de Maya", "Torres' counselor"])
def test_whose_counselor_somebody_is_says_no_name(label: str) -> None:
    assert guessed("Client", label, names=Names("Dana", "Maya Torres")) == Speakers(label, "Client", 0.98)


def test_what_stands_between_the_words_of_a_name_is_nobodys() -> None:
    names = Names("Dana", "María de la Torre")
    assert guessed("Guía de la casa", "Clienta", names=names) == Speakers("Guía de la casa", "Clienta", 0.98)


A_WORD = st.sampled_from(
    [
        "Maya",
        "Dana",
        "Torres",
        "Lee",
        "José",
        "Guest",
        "Coach",
        "Nurse",
        "Guía",
        "Par",
        "Peer",
        "Support",
        "Client",
        "Dr.",
        "T.",
        "C",
    ]
)
BESIDE = st.sampled_from(["", "", " 2", " (she/her)", " (client)", " (Coach)", " [Maya]", " (Dana)", "’s phone"])
NAMES = st.lists(A_WORD, min_size=1, max_size=3).map(" ".join) | st.text(max_size=12)
LABELS = st.builds("{}{}".format, NAMES, BESIDE).filter(str.strip)


def spoken_of(text: str, shortest: int = 1) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= shortest}


def is_called(label: str, name: str, not_name: str) -> bool:
    """True where a label has a word of one name, and neither a word nor an initial of the other."""
    pairs = [(one, other) for one in spoken_of(label) for other in spoken_of(not_name)]
    like_the_other = any(one == other or (1 in (len(one), len(other)) and one[0] == other[0]) for one, other in pairs)
    return bool(spoken_of(label, 2) & spoken_of(name, 2)) and not like_the_other


@given(NAMES, NAMES, st.lists(LABELS, min_size=1, max_size=2, unique=True))
@example("Chris Guest", "Maya Torres", ["Guest", "Torres"])
@example("Maya Torres", "Paul Nurse", ["Torres", "Nurse"])
@example("Min Lee", "Tom Coach", ["T. Coach", "M. Lee"])
@example("Dana", "Maya", ["Coach Maya", "Resident Dana"])
@example("Dana", "Maya", ["Support", "Participant (Dana)"])
def test_no_sure_answer_makes_anybody_the_one_whose_name_they_do_not_bear(
    specialist: str, person: str, labels: list[str]
) -> None:
    found = guessed(*labels, names=Names(specialist, person))
    if found.confidence >= 0.9:
        assert not (found.specialist and is_called(found.specialist, person, specialist))
        assert not (found.person and is_called(found.person, specialist, person))


@pytest.mark.parametrize("names", [Names("", ""), Names("🌱", "2"), Names("Ruth", "Ada")])
def test_names_that_nobody_bears_change_nothing(names: Names) -> None:
    assert guessed("Ana", "Bo", names=names) == guessed("Ana", "Bo")


def test_pieces_that_name_no_speaker_are_no_voice() -> None:
    assert guessed("?", "Dana", "Maya", names=DANA_AND_MAYA).confidence >= 0.9
    assert guessed("Dana", "?", "Maya") == guessed("Dana", "Maya")
