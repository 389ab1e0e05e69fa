"""What a person holds."""

from enum import StrEnum


class Holds(StrEnum):
    """What a line is to the person: something that matters now, or something they dream of."""

    VALUE = "value"
    DREAM = "dream"
