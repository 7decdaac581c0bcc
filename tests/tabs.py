"""A report opened in a browser, for the tests in tests/browser."""

from collections.abc import Callable
from typing import Any

from attrs import define, field


@define
class Tab:
    """A page, with what the browser complained about and what it asked for."""

    page: Any  # a Playwright page; the package may be missing
    complaints: list[str] = field(factory=list)
    requests: list[str] = field(factory=list)

    def shown(self) -> list[str]:
        """The numbers of the cards that can be seen, in the order of the page; those in closed stories cannot."""
        script = """() => [...document.querySelectorAll('.story:not([hidden]) .card')]
          .filter(card => card.closest('details')?.open !== false && card.getClientRects().length)
          .map(card => card.dataset.number)"""
        return [str(number) for number in self.page.evaluate(script)]

    def focused(self) -> str:
        """The id of the element that has the focus."""
        return str(self.page.evaluate("document.activeElement.id"))

    def in_view(self, selector: str) -> bool:
        """Whether all of an element can be seen without scrolling, not covered by another."""
        script = """element => {
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + 4, box.top + 4);
          return box.top >= 0 && box.top < innerHeight && (element === top || element.contains(top));
        }"""
        return bool(self.page.locator(selector).evaluate(script))

    def choose(self, name: str, value: str) -> None:
        """Set one of the filters."""
        more = self.page.locator("#more")
        if more.is_visible() and more.get_attribute("aria-expanded") == "false":
            more.click()
        self.page.select_option(f"#filters [name={name}]", value)

    def count(self) -> str:
        """What the live count says."""
        return str(self.page.locator("#count").inner_text())


Open = Callable[..., Tab]
