"""Figures in columns, for reading: the first column to the left, the others to the right."""

from collections.abc import Iterable, Sequence
from statistics import quantiles


def show(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a title and a table."""
    table = [list(map(str, row)) for row in (head, *rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print(f"\n{title}\n")
    for row in table:
        cells = [
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip(), flush=True)


def percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 95th percentile, in milliseconds."""
    cuts = quantiles((1000 * s for s in seconds), n=20, method="inclusive")
    return cuts[9], cuts[18]


def times(part: float, whole: float) -> str:
    """Return a ratio as `1.4x`."""
    return f"{part / whole:.1f}x" if whole else ""
