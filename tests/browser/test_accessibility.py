"""What axe-core finds in a report: nothing."""

import pytest
from attrs import evolve
from documents import SAMPLE
from made_stories import bridge
from tabs import Open

from claimcheck.records import Extraction, Status
from claimcheck.reports.html import render

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}


@pytest.mark.parametrize(
    ("width", "scheme", "several"), [(1400, "light", False), (1400, "dark", True), (390, "light", True)]
)
def test_axe_finds_no_violation(show: Open, sample: Extraction, width: int, scheme: str, several: bool) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    claims = [evolve(claim, status=list(Status)[place % len(Status)]) for place, claim in enumerate(sample.claims)]
    stories = [evolve(sample, claims=tuple(claims)), *([bridge(), SAMPLE, bridge()] if several else [])]
    tab = show(render(stories), width=width, color_scheme=scheme)
    tab.page.locator(".numbers summary").first.click()
    if tab.page.locator("#more").is_visible():
        tab.page.locator("#more").click()
    found = axe.run(tab.page, options=OPTIONS)
    assert found.generate_snapshot() == "", found.generate_report()
