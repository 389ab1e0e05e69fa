"""What is plainly advice, whatever was learned: "you should" and something to do."""

from typing import Final

_DO: Final = (
    "ask|call|go|talk|tell|try|get|take|write|see|visit|start|stop|find|make|look|bring|let|apply|join|text|speak|sign|check|keep|use|give|"
    "think|consider|stay|leave|sleep|eat|walk|say|show|send|read|set|put|work|quit|avoid|reach"
)
_ADVERBS: Final = "probably|really|also|definitely|maybe|just|still|always|perhaps..."
ENGLISH: Final[dict[str, dict[float, tuple[str, ...]]]] = {
    "advises": {1.0: (f"^ you {_ADVERBS} should|oughta {_ADVERBS} {_DO}", f"^ you {_ADVERBS} ought to {_DO}")}
}
