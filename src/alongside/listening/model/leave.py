"""Whether anything that was said could have been leave for advice. English, as what was learned is."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

WITH: Final = "advice_with_permission"
WITHOUT: Final = "advice_without_permission"
HEARD: Final = 2
"""So many turns of the other's, before the advice, are looked at."""
# Generous, so that little is taken away that was asked for: where not even such words are, nobody asked.
_ASKS_OR_AGREES: Final = re.compile(
    r"\?|\b(?:yes|yeah|yep|yup|sure|ok|okay|please|go ahead|go on|go for it|all right|alright|fine|why not|of course|mm+|mhm|uh-huh|"
    r"shoot|try me|tell me|show me|help|i guess|maybe|could use|an idea|ideas?|advice|suggest\w*|tips?|hear|listening|open to|"
    r"let's|don't mind|love|like|want|need|give|tell|say|do it)\b",
    re.IGNORECASE,
)
_ASKS_LEAVE: Final = re.compile(
    r"\?|\b(?:if you(?:'d)? (?:want|like|let me|allow)|if (?:it's|it is) (?:ok|okay|all right|useful)|if i may|may i|can i|could i|"
    r"mind if|don't mind|since you ask\w*|you asked)\b",
    re.IGNORECASE,
)


class Leave:
    """Follows a conversation turn by turn. Where it finds nothing, nobody asked for advice, and nobody was asked."""

    def __init__(self) -> None:
        self._last: deque[bool] = deque(maxlen=HEARD)

    def hear(self, text: str, *, is_specialist: bool) -> bool:
        """Whether what one says now could be said with leave; of the person's turns it says nothing, and remembers them."""
        text = text.replace("’", "'")
        if is_specialist:
            return any(self._last) or bool(_ASKS_LEAVE.search(text))
        self._last.append(bool(_ASKS_OR_AGREES.search(text)))
        return True


def leaves(turns: Iterable[tuple[str, bool]]) -> Iterator[bool]:
    """For each turn, its words and whether the specialist says it, whether it could be said with leave."""
    leave = Leave()
    for text, is_specialist in turns:
        yield leave.hear(text, is_specialist=is_specialist)


def unasked_for(held: Mapping[str, float], least: Mapping[str, float]) -> dict[str, float]:
    """What holds of a turn where nobody gave leave: what sounds like advice that was asked for is advice all the same.

    `held` has confidences by column, `least` those from which a column holds.
    """
    asked, unasked = held[WITH], held[WITHOUT]
    if asked >= least[WITH]:
        unasked = max(least[WITHOUT], min(1.0, asked + unasked))
    return {**held, WITH: 0.0, WITHOUT: unasked}
