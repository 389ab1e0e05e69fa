"""A file and the rules beside it, read together: everything that is known of a measure before it is kept."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from alongside.measures.rules.declaring import from_line, partly_numbered, read_scores
from alongside.measures.rules.fields import Raw
from alongside.measures.rules.opening import open_json
from alongside.measures.rules.reading import read, what_would_run
from alongside.measures.rules.refusals import Problem, Refused
from alongside.measures.rules.scoring import Score
from alongside.measures.rules.shape import Questionnaire

MOST_BYTES_OF_RULES = 64 * 1024


@dataclass(frozen=True)
class Definition:
    """A measure as it is asked and reckoned; `resource` and `scoring` are the two files' own text, `scoring` may be empty."""

    questionnaire: Questionnaire
    scores: tuple[Score, ...]
    resource: str
    scoring: str = ""
    raw: Raw = field(default_factory=dict, compare=False, repr=False)

    @property
    def digest(self) -> str:
        """Return what tells two definitions apart (SHA-256 of both texts)."""
        return hashlib.sha256(f"{self.resource}\0{self.scoring}".encode()).hexdigest()

    def score(self, key: str) -> Score | None:
        """Return a declared result by its key."""
        return next((score for score in self.scores if score.key == key), None)


def found_in_new(definition: Definition) -> list[Problem]:
    """Return what a new file is refused for although it could be read; a file that was kept earlier stays readable with it."""
    asked = definition.questionnaire
    return [*what_would_run(asked), *partly_numbered(asked)]


def define(content: bytes, rules: bytes = b"", lines: Sequence[str] = ()) -> Definition:
    """Read a questionnaire, and the rules of its results from a file (`rules`) or from short lines.

    Raises:
        Refused: with everything that is wrong.
    """
    raw = open_json(content)
    questionnaire = read(raw)
    scoring = rules.decode("utf-8-sig", "replace")
    if rules:
        declared = _opened_rules(rules)
    else:
        declared = {"results": [from_line(line) for line in lines]} if lines else {}
        scoring = json.dumps(declared, ensure_ascii=False) if declared else ""
    scores = read_scores(declared, questionnaire) if declared else ()
    return Definition(questionnaire, scores, content.decode("utf-8-sig"), scoring, raw)


def _opened_rules(rules: bytes) -> Raw:
    try:
        return open_json(rules, MOST_BYTES_OF_RULES)
    except Refused as refused:
        raise Refused([replace(problem, in_rules=True) for problem in refused.problems]) from None
