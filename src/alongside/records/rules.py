"""What a copy is called and how it is laid out; plain values.

The layout is a promise to whoever reads a copy later: a field is added freely, but one that goes, or means something
else, needs a new `VERSION` (docs/export.md tells what each holds).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

FORMAT = "alongside-copy"
VERSION = 1
START = {"en": "start-here.html", "es": "empieza-aqui.html"}
INDEX = "data/index.json"


def copy_name(language: str, day: date) -> str:
    """Return the name of the whole file. It says neither whose it is nor what: it may lie on a borrowed computer."""
    return f"{'mi-copia' if language.startswith('es') else 'my-copy'}-{day.isoformat()}.zip"


def page_of(sheet: str) -> str:
    """Return where the pages to read lie."""
    return f"read/{sheet}.html"


def data_of(sheet: str) -> str:
    """Return where the rows for machines lie."""
    return f"data/{sheet}.json"


def file_name(words: str, kind: str, row: str) -> str:
    """Return a name under which a file can lie on any computer: its words as far as they go, and the row's id."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    short = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    return "-".join(filter(None, (short, row))) + f".{re.sub(r'[^a-z0-9]', '', kind.lower())[:5] or 'bin'}"


def batches(total: int, most: int) -> Iterator[tuple[int, int]]:
    """Yield where each batch of rows starts and ends, so that no more than `most` are ever held at once."""
    return ((start, min(start + most, total)) for start in range(0, total, most))


def repeated(names: Iterable[str]) -> set[str]:
    """Return the names that are given twice."""
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]
