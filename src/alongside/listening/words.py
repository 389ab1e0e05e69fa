"""Word lists, written as plain words apart by spaces."""


def word_set(words: str) -> frozenset[str]:
    """The words as a set."""
    return frozenset(words.split())


def word_list(words: str) -> list[str]:
    """The words in order."""
    return words.split()


def words_in(text: str) -> int:
    """Words as a reader counts them."""
    return len([word for word in text.split() if word[0].isalnum() or any(map(str.isalnum, word))])
