"""Which labels are voices: one colon makes no speaker, and one name among them is still heard."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from . import labels
from .lines import Line

_OFTEN: Final = 3
_MANY_SEEN_ONCE: Final = 8
# Among so many labelled lines, a line without a label is the exception.
_NEARLY_ALL: Final = 0.8
# What comes back in every so many labels is no turn of speech such as “I said:”.
_EVERY: Final = 20


def with_voices_only(lines: list[Line]) -> list[Line]:
    """The same lines; only a label that is somebody's is left on them."""
    lines = _without_captions_names(lines)
    for loose in (False, True):
        here = [line if not line.label or line.loose == loose else replace(line, label="") for line in lines]
        names = (_loose_names if loose else _names)(here)
        if names:
            return [line if not line.label or line.key in names else replace(line, label="") for line in here]
    return [replace(line, label="") if line.label else line for line in lines]


def _without_captions_names(lines: list[Line]) -> list[Line]:
    """The same lines: what may be the name of a caption names nobody who is named nowhere else."""
    sure = {line.key for line in lines if not line.doubtful}
    return [replace(line, label="") if line.doubtful and line.key not in sure else line for line in lines]


@dataclass(slots=True)
class _Labels:
    """The labels that could be names, by key."""

    seen: Counter[str]
    like_names: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    capital: set[str] = field(default_factory=set)
    styles: dict[str, str] = field(default_factory=dict)

    @property
    def often(self) -> set[str]:
        return {key for key in self.styles if self.seen[key] >= _OFTEN}

    @property
    def twice(self) -> set[str]:
        """Seen twice and written with a capital, like a name or not."""
        return {key for key in self.capital if self.seen[key] > 1}

    @property
    def returning(self) -> set[str]:
        """Seen twice and written like a name or a role."""
        return {key for key in self.like_names | self.roles if self.seen[key] > 1}

    def like(self, names: set[str]) -> set[str]:
        """Labels written as `names` are, in a way that sentences are not; and roles."""
        known = {self.styles[name] for name in names} - {""}
        return self.roles | {key for key in self.like_names if self.styles[key] in known}


def _labels(lines: list[Line]) -> _Labels:
    found = _Labels(Counter(line.key for line in lines if line.label))
    for label in dict.fromkeys(line.label for line in lines if line.label):
        key = labels.key(label)
        if _speaks_to_somebody(key, found.seen) or not labels.could_be_a_name(label, returns=found.seen[key] > 1):
            continue
        found.styles[key] = found.styles.get(key) or labels.style(label)
        if labels.looks_like_a_name(label):
            found.like_names.add(key)
        if labels.names_a_role(label):
            found.roles.add(key)
        if labels.opens_with_a_capital(label):
            found.capital.add(key)
    return found


def _speaks_to_somebody(key: str, seen: Counter[str]) -> bool:
    """True for “Okay, Maya:” where Maya is a label herself."""
    _, comma, last = key.rpartition(",")
    return bool(comma) and last.strip() in seen


def _names(lines: list[Line]) -> set[str]:
    found = _labels(lines)
    sure = found.returning
    names = sure | (_beside(lines, found, sure) if len(sure) > 1 else _among_few(lines, found, sure))
    return names if _believed(lines, names) else set()


def _beside(lines: list[Line], found: _Labels, sure: set[str]) -> set[str]:
    """Who else speaks beside two or more: what is above the first of them is the file's head."""
    after = lines[_first(lines, sure) :]
    there = {line.key for line in after if line.label}
    whole = _share(_body(after, sure), sure, found.twice - sure) == 1
    doubtful = found.like_names | found.often | (found.twice if whole else set())
    placed = _in_place(after, sure, doubtful - sure)
    steady = {key for key in found.often & found.capital if _EVERY * found.seen[key] >= found.seen.total()}
    return steady | (found.like(sure) & there) | {key for key in doubtful - sure if 2 * placed[key] >= found.seen[key]}


def _in_place(lines: list[Line], sure: set[str], doubtful: set[str]) -> Counter[str]:
    """How often a doubtful label stands where nearly every line has a label, and the last such line had one."""
    body = _body(lines, sure)
    usual = {fresh: _share([line for line in body if line.fresh == fresh], sure, doubtful) for fresh in (True, False)}
    labelled = {True: True, False: True}
    placed: Counter[str] = Counter()
    for line in body:
        if line.key in doubtful and labelled[line.fresh] and usual[line.fresh] >= _NEARLY_ALL:
            placed[line.key] += 1
        labelled[line.fresh] = line.key in sure or line.key in doubtful
    return placed


def _among_few(lines: list[Line], found: _Labels, sure: set[str]) -> set[str]:
    """Who speaks in a file where at most one voice returns, as in a very short one."""
    once = found.like_names - sure
    if len(once) > _MANY_SEEN_ONCE and not sure:
        once = set()
    names = found.often | found.roles
    if sure:
        names |= found.like(sure)
    if _most_are_labelled(lines, found.like_names | names | sure):
        names |= once | found.twice
    elif sure and lines[0].key in found.like_names:
        names |= once
    # Nothing here goes on without a label, so no label is the middle of what somebody says.
    if _share(_body(lines, found.capital), found.capital) == 1 and len(found.capital) <= _MANY_SEEN_ONCE:
        names |= found.capital if _soon(lines, found.capital) else set()
    return names


def _loose_names(lines: list[Line]) -> set[str]:
    """Names in brackets without a colon: most lines have one, and one of them returns."""
    found = _labels(lines)
    names = found.like_names | found.roles | {key for key, style in found.styles.items() if style}
    returns = any(found.seen[key] > 1 for key in names)
    return names if returns and _most_are_labelled(lines, names) else set()


def _believed(lines: list[Line], names: set[str]) -> bool:
    """False for labels that begin too late, and are too few, to be those of a talk."""
    often = _share_where_it_is_usual(_body(lines, names), names) > 0.5
    if len(names) == 1:
        return _first(lines, names) == 0 or (often and _soon(lines, names))
    return bool(names) and (often or _soon(lines, names))


def _most_are_labelled(lines: list[Line], names: set[str]) -> bool:
    return _share_where_it_is_usual(_body(lines, names), names) > 0.5 and _soon(lines, names)


def _soon(lines: list[Line], names: set[str]) -> bool:
    """True unless more lines stand above the first label than ever have one."""
    return _first(lines, names) <= sum(line.key in names for line in lines)


def _share_where_it_is_usual(body: list[Line], names: set[str]) -> float:
    """The share of lines with a label: of all, or of those that open a paragraph or a caption."""
    fresh = [line for line in body if line.fresh]
    return max(_share(body, names), _share(fresh, names) if len(fresh) > 1 else 0.0)


def _share(lines: Sequence[Line], names: set[str], aside: set[str] | frozenset[str] = frozenset()) -> float:
    counted = [line.key in names for line in lines if line.key not in aside]
    return sum(counted) / len(counted) if counted else 0.0


def _first(lines: list[Line], names: set[str]) -> int:
    return next((at for at, line in enumerate(lines) if line.key in names), len(lines))


def _body(lines: list[Line], names: set[str]) -> list[Line]:
    return list(_from_the_first(lines, names))


def _from_the_first(lines: list[Line], names: set[str]) -> Iterator[Line]:
    """Lines from the first label on, without noises, and without the words below a label that stands alone."""
    waiting = False
    for line in lines[_first(lines, names) :]:
        if line.key in names or not (waiting or _only_a_noise(line.whole)):
            yield line
        waiting = bool(line.label) and not line.text


def _only_a_noise(words: str) -> bool:
    return words[:1] in "[(*" and words[-1:] in "])*"
