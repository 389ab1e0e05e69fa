"""What every test of the project stands on, wherever it lives."""

import gc
from collections.abc import Iterator

import pytest
from django.template import Context, Template
from django.test.signals import template_rendered

pytest_plugins = ["tests.hostile", "tests.told", "tests.heard", "tests.cast", "tests.lived", "tests.browser"]


@pytest.hookimpl(trylast=True)  # after the order was drawn
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that nobody waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Look for unused memory less often, and not among what stays until the end: Django and all that was collected."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _pages_alone_are_noted(request: pytest.FixtureRequest) -> Iterator[None]:
    """Note for `answer.context` what a page was drawn from, and not once more for each part of it."""
    request.getfixturevalue("django_test_environment")
    noting = Template._render

    def draw(self: Template, context: Context) -> str:
        if context.template is self:
            template_rendered.send(sender=self, template=self, context=context)
        return self.nodelist.render(context)

    Template._render = draw
    yield
    Template._render = noting
