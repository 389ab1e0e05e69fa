"""Spanish words in the forms in which people write them."""

_PLAIN = str.maketrans("áéíóúü", "aeiouu")
# Without their accent these are other words.
_DISTINCT = frozenset(["él", "sí", "qué", "más", "mí", "té", "sé", "dé", "aún"])


def endings(*stems: str) -> str:
    """Stems as a choice of words in -o, -a, -os, -as: ``adict`` for both genders and numbers."""
    return "|".join(stem + ending for stem in stems for ending in ("o", "a", "os", "as"))


def one(*stems: str) -> str:
    """Stems as a choice of words in -o and -a."""
    return "|".join(stem + ending for stem in stems for ending in ("o", "a"))


def many(*stems: str) -> str:
    """Stems as a choice of words in -os and -as."""
    return "|".join(stem + ending for stem in stems for ending in ("os", "as"))


def with_plain(pattern: str) -> str:
    """The pattern, in which a word may also be written without its accent."""
    return " ".join(map(_step_with_plain, pattern.split()))


def _step_with_plain(step: str) -> str:
    choices = step.rstrip("?.")
    words = choices.split("|")
    plain = [word.translate(_PLAIN) for word in words if _may_be_plain(word)]
    return "|".join(dict.fromkeys([*words, *plain])) + step[len(choices) :]


def _may_be_plain(word: str) -> bool:
    # "abandonó" and "abandono", "dejé" and "deje" are not the same.
    if word in _DISTINCT or word.endswith("é"):
        return False
    return not word.endswith("ó") or word.endswith(("ió", "yó"))
