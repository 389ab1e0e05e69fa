"""The wording and role lens on sentences that nothing was learned from: those of three people, and of a fourth, later."""

from collections.abc import Iterator
from pathlib import Path

from alongside.listening import lens
from bench.agreement import precision_recall

SENTENCES = Path(__file__).parents[1] / "src/alongside/listening/tests"


def report() -> None:
    """Prints precision and recall by language: of any mark, and of the right kind of mark."""
    print(f"\n{'the lens':<12}{'sentences':>10}{'precision':>11}{'recall':>8}{'recall of wording':>20}{'of role':>9}")
    for lang, file, name in (
        (lang, f"{file}.{lang}.txt", f"{lang}{later}")
        for lang in ("en", "es")
        for file, later in (("lens_judging", ""), ("lens_judging_later", ", later"))
    ):
        told = list(_sentences(SENTENCES / file))
        if not told:
            print(f"{name:<12} none")
            continue
        marks = [{remark.kind for remark in lens(text, lang=lang)} for _, text in told]
        sure, whole = precision_recall([kind != "-" for kind, _ in told], [bool(kinds) for kinds in marks])
        each = [
            precision_recall([kind == f"+{one}" for kind, _ in told], [one in kinds for kinds in marks])[1]
            for one in ("wording", "role")
        ]
        print(f"{name:<12}{len(told):>10}{sure:>11.3f}{whole:>8.3f}{each[0]:>20.3f}{each[1]:>9.3f}")


def _sentences(path: Path) -> Iterator[tuple[str, str]]:
    if path.is_file():
        lines = (line.split(maxsplit=1) for line in path.read_text(encoding="utf-8").splitlines())
        yield from ((line[0], line[1]) for line in lines if len(line) == 2 and line[0] != "#")
