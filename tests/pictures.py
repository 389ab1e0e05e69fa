"""Takes the pictures of the README anew, from the living demo: `uv run python -m tests.pictures`."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import CHROMIUM, QUIET
from tests.journeys.place import served

INTO = Path(__file__).parents[1] / "docs/images"
DESK = (1180, 900)
PHONE = (375, 780)


@dataclass(frozen=True)
class Picture:
    """What one of the demo's cast sees at an address, or on the page to which a link there leads."""

    name: str
    who: str
    path: str
    link: str = ""
    size: tuple[int, int] = DESK
    dark: bool = False


PICTURES = (
    Picture("today", "Maya", "/today/"),
    Picture("agreement", "Maya", "/together/", "main a[href$='/agreement/']"),
    Picture("meeting", "Maya", "/meetings/", "main .log a[href^='/meetings/']"),
    Picture("mirror", "Dana", "/mirror/", "main .log a[href^='/mirror/']"),
    Picture("hoy", "Alma", "/today/", size=PHONE, dark=True),
    Picture("support-now", "Maya", "/support-now/", size=PHONE),
)


def take(browser: Browser, address: str, picture: Picture) -> None:
    """Sign in as one of the cast and photograph what they see first."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.dark else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}/sign-in/")
    with page.expect_navigation():
        page.get_by_role("button", name=picture.who).first.click()
    page.goto(f"{address}{picture.path}")
    if picture.link:
        _follow(page, picture.link)
    page.screenshot(path=INTO / f"{picture.name}.png")
    context.close()


def _follow(page: Page, link: str) -> None:
    with page.expect_navigation():
        page.locator(link).first.click()


def main() -> None:
    """Serve the demo, and take every picture."""
    with served("demo") as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        for picture in PICTURES:
            take(browser, place.address, picture)
            print(picture.name)
        browser.close()


if __name__ == "__main__":
    main()
