"""What every test of the project stands on, wherever it lives."""

pytest_plugins = ["tests.hostile", "tests.told", "tests.cast", "tests.lived", "tests.browser"]
