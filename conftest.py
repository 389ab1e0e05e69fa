"""What every test of the project stands on, wherever it lives."""

import pytest

pytest_plugins = ["tests.hostile", "tests.told", "tests.heard", "tests.cast", "tests.lived", "tests.browser"]


@pytest.hookimpl(trylast=True)  # after the order was drawn
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that nobody waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
