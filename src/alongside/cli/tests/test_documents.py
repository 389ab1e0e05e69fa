import pytest

from alongside.cli import documents, main


@pytest.mark.parametrize("name", documents.PAGES)
def test_a_generated_page_says_what_the_program_says(name):
    stale = {path.name for path, _ in documents.out_of_date()}
    assert name not in stale, "run `uv run alongside docs`"


@pytest.mark.parametrize("name", main.COMMANDS)
def test_the_page_on_the_command_line_says_what_each_command_takes(name):
    assert f"## alongside {name}\n\n```\nusage: alongside {name} " in documents.cli_page()


def test_a_stale_page_is_told_and_written(tmp_path, monkeypatch, capsys):
    (tmp_path / "docs").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "docs/cli.md").write_text("yesterday")
    monkeypatch.setattr(documents, "CHECKOUT", tmp_path)
    assert documents.run(["--check"]) == 1
    assert "docs/cli.md is out of date" in capsys.readouterr().out
    assert (tmp_path / "docs/cli.md").read_text() == "yesterday"
    assert documents.run([]) == 0
    assert documents.run(["--check"]) == 0


def test_each_setting_that_the_program_reads_is_on_the_page():
    import re

    from alongside.config.environment import SETTINGS

    read = set()
    for file in (documents.CHECKOUT / "src/alongside").rglob("*.py"):
        if "tests" not in file.parts:
            read |= set(re.findall(r"\b(?:ALONGSIDE_[A-Z_]+[A-Z]|(?:KEYS_)?DATABASE_URL)\b", file.read_text("utf-8")))
    assert read == {setting.name for setting in SETTINGS}
