"""A measure's file, read by our own bounded rules first and then held against FHIR R4 by its library."""

from collections.abc import Iterator, Sequence
from typing import Any

from alongside.measures.rules.loading import Definition, define, found_in_new
from alongside.measures.rules.refusals import MOST_PROBLEMS, Problem, Refused


def load(content: bytes, rules: bytes = b"", lines: Sequence[str] = ()) -> Definition:
    """Return the measure that a file declares.

    The library is imported here and not before, and it sees a file only once that was found small, flat and ours to use.

    Raises:
        Refused: with everything that is wrong.
    """
    found = define(content, rules, lines)
    if problems := [*found_in_new(found), *_against_fhir(found.raw)]:
        raise Refused(problems[:MOST_PROBLEMS])
    return found


def _against_fhir(raw: dict[str, Any]) -> Iterator[Problem]:
    """Yield what the library finds. Its R4B has the same Questionnaire as R4, element for element."""
    from fhir.resources.R4B.questionnaire import Questionnaire
    from pydantic import ValidationError

    try:
        Questionnaire.model_validate(raw)
    except ValidationError as refused:
        for error in refused.errors(include_url=False, include_input=False):
            place = [part for part in error["loc"] if part != "Questionnaire"]
            yield Problem("fhir", _link_at(raw, place), {"place": ".".join(map(str, place))[:200], "what": error["msg"][:200]})


def _link_at(raw: Any, place: Sequence[str | int]) -> str:
    """Return the linkId of the item that a place in a resource lies in, or ""."""
    link = ""
    for part in place:
        try:
            raw = raw[part]
        except (KeyError, IndexError, TypeError):
            break
        link = raw.get("linkId", link) if isinstance(raw, dict) else link
    return str(link)[:255]
