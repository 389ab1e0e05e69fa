"""How well two codings agree: the field's measures, for the listening bench."""

from collections.abc import Sequence

import numpy as np


def f1(told: Sequence[object], claimed: Sequence[object], label: object) -> float:
    """The harmonic mean of precision and recall for one label; 0 when it is nowhere."""
    hit = sum(a == label == b for a, b in zip(told, claimed, strict=True))
    total = sum(a == label for a in told) + sum(b == label for b in claimed)
    return 2 * hit / total if total else 0.0


def macro_f1(told: Sequence[object], claimed: Sequence[object]) -> float:
    """The mean F1 of the labels that are there."""
    labels = sorted(set(told), key=str)
    return sum(f1(told, claimed, label) for label in labels) / len(labels)


def precision_recall(told: Sequence[bool], claimed: Sequence[bool]) -> tuple[float, float]:
    """Of the claims, how many hold; of what holds, how many were claimed. NaN for none."""
    hit = sum(a and b for a, b in zip(told, claimed, strict=True))
    return hit / sum(claimed) if any(claimed) else float("nan"), hit / sum(told) if any(told) else float("nan")


def kappa(first: Sequence[bool], second: Sequence[bool]) -> float:
    """How far two codings agree beyond chance (J. Cohen, A coefficient of agreement for nominal scales, 1960)."""
    one, other = np.array(first), np.array(second)
    by_chance = one.mean() * other.mean() + (1 - one.mean()) * (1 - other.mean())
    return float(((one == other).mean() - by_chance) / (1 - by_chance))


def icc(first: Sequence[float], second: Sequence[float]) -> float:
    """ICC(2,1), absolute agreement of two codings of the same conversations (Shrout & Fleiss 1979)."""
    table = np.array([first, second], dtype=float).T
    count, raters = table.shape
    means, columns, grand = table.mean(1), table.mean(0), table.mean()
    between = raters * ((means - grand) ** 2).sum() / (count - 1)
    of_raters = count * ((columns - grand) ** 2).sum() / (raters - 1)
    left = ((table - means[:, None] - columns[None, :] + grand) ** 2).sum() / ((count - 1) * (raters - 1))
    return float((between - left) / (between + (raters - 1) * left + raters * (of_raters - left) / count))


def auc(told: Sequence[bool], sure: Sequence[float]) -> float:
    """The chance that one of the first kind stands above one of the second; ties count half."""
    high = np.array([value for value, yes in zip(sure, told, strict=True) if yes])
    low = np.array([value for value, yes in zip(sure, told, strict=True) if not yes])
    above = (high[:, None] > low[None, :]).mean() + 0.5 * (high[:, None] == low[None, :]).mean()
    return float(above)


def calibration_error(told: Sequence[bool], sure: Sequence[float], bins: int = 10) -> float:
    """Expected calibration error: how far confidences are from how often they hold, in equal bins of confidence."""
    yes, confidence = np.array(told, dtype=float), np.array(sure)
    of = np.minimum((confidence * bins).astype(int), bins - 1)
    return float(
        sum(
            (of == one).mean() * abs(yes[of == one].mean() - confidence[of == one].mean())
            for one in range(bins)
            if (of == one).any()
        )
    )
