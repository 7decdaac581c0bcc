"""What axe-core finds in a report: nothing."""

import pytest
from attrs import evolve
from documents import SAMPLE
from made_stories import TEXT, bridge
from tabs import Open

import claimcheck
from claimcheck.records import Evidence, EvidenceStance, Extraction, Status
from claimcheck.reports.html import render
from claimcheck.tracker import Tracker

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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_what_a_desk_knows(show: Open, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    with Tracker(":memory:", by="Ana") as desk:
        desk.add(evolve(bridge(), article=evolve(claimcheck.parse(TEXT), url="https://news.example/1")))
        desk.start("c1")
        for stance in EvidenceStance:
            desk.add_evidence("c1", Evidence("https://example.org/plan", stance, title="The plan", quotation="June"))
        desk.verdict("c1", "false", rationale="The plan says June.")
        tab = show(str(claimcheck.report(desk.case_files(), format="html")), color_scheme=scheme)
    tab.page.locator(".history summary").first.click()
    assert axe.run(tab.page, options=OPTIONS).generate_snapshot() == ""
    tab.choose("status", "false")
    assert tab.count() == "1 of 3 claims"
    assert tab.complaints == []
