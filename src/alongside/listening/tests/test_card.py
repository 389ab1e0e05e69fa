"""The model card names the files that are there, and no others."""

import re
from pathlib import Path

from alongside.listening.model.listener import FILES

CARD = Path(FILES).parent / "CARD.md"


def test_the_card_names_every_file_and_no_other() -> None:
    named = set(re.findall(r"files/([\w.]+\.(?:npz|onnx|json))", CARD.read_text("utf-8")))
    assert named == {file.name for file in FILES.iterdir()}
