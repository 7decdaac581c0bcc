"""Makes the pictures of HTML reports in docs/images: the sample story at three widths, three stories, dark, printed.

    python tests/browser/screenshots.py [FOLDER]

Needs the packages of the test extra and a Chromium. The statuses in the picture of several stories are set by hand,
for a new extraction has none but "unverified".
"""

import datetime
import sys
from itertools import cycle
from pathlib import Path

from attrs import evolve
from playwright.sync_api import Browser, sync_playwright

import claimcheck
from claimcheck import samples
from claimcheck.records import Evidence, EvidenceStance, Extraction, Status
from claimcheck.reports import html
from claimcheck.tracker import TRUTH_O_METER, Tracker

TESTS = Path(__file__).parents[1]
sys.path.append(str(TESTS))

from chromium import chromium  # noqa: E402 (found by the line above)

FOLDER = TESTS.parent / "docs" / "images"
WIDTHS = (390, 900, 1400)
STATUSES = (Status.UNVERIFIED, Status.VERIFIED, Status.IN_PROGRESS, Status.FALSE, Status.UNVERIFIED, Status.MOSTLY_TRUE)


def extraction(text: str) -> Extraction:
    """A story with its claims."""
    article = claimcheck.parse(text)
    return Extraction(article, claimcheck.extract(article))


def sample() -> Extraction:
    """The story that ships with claimcheck."""
    return extraction(samples.story().decode("utf-8"))


def several() -> list[Extraction]:
    """Three stories, with statuses as a newsroom would have set them after a few days."""
    texts = [path.read_text("utf-8") for path in sorted((TESTS / "browser" / "stories").glob("*.txt"))]
    stories = [sample(), *map(extraction, texts)]
    statuses = cycle(STATUSES)
    return [
        evolve(story, claims=tuple(evolve(claim, status=next(statuses)) for claim in story.claims)) for story in stories
    ]


def tracked() -> str:
    """The report of the sample story out of a tracker, one of its claims decided."""
    days = iter(datetime.datetime(2021, 10, 22, 9 + hour, 30, tzinfo=datetime.UTC) for hour in range(12))
    with Tracker(":memory:", by="Ana", clock=lambda: next(days)) as desk:
        [*added] = desk.add(sample()).added
        claim = desk.start(added[2]).id
        minutes = Evidence(
            "https://example.org/agenda",
            EvidenceStance.REFUTES,
            title="Agenda of the talks",
            publisher="The host",
            quotation="No resolution is planned.",
            accessed=datetime.date(2021, 10, 22),
        )
        desk.add_evidence(claim, minutes)
        desk.add_evidence(claim, Evidence("Notes of a call with the ministry", EvidenceStance.CONTEXT))
        why = "The agenda names other aims, and the ministry confirmed it by telephone."
        desk.verdict(claim, "misleading", rationale=why, rating=TRUTH_O_METER.rate("Mostly False"))
        desk.tag(claim, "diplomacy")
        return str(claimcheck.report(desk.case_files(), format="html"))


def shoot(browser: Browser, page: str, to: Path, *, width: int, height: int, dark: bool = False, at: str = "") -> None:
    """One picture of what a reader sees first, or after going to a claim or part of the page."""
    tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light")
    tab.set_content(page)
    if at.endswith("a"):
        tab.locator(at).first.click()
    elif at:
        tab.locator(at).first.evaluate("element => element.scrollIntoView({block: 'start'})")
    tab.screenshot(path=to)
    tab.close()


def main() -> None:
    """Make all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    one, many = html.render([sample()]), html.render(several())
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for width in WIDTHS:
            shoot(browser, one, folder / f"report-{width}.png", width=width, height=844)
        claim = ".card[data-number='17'] .links a"
        shoot(browser, one, folder / "report-dark.png", width=1400, height=660, dark=True, at=claim)
        shoot(browser, one, folder / "report-claim-390.png", width=390, height=844, at=".card[data-number='17']")
        shoot(browser, many, folder / "report-several.png", width=1400, height=1000)
        of_desk = tracked()
        card = ".card:has(.evidence)"
        shoot(browser, of_desk, folder / "report-tracked-390.png", width=390, height=844, dark=True, at=card)
        shoot(browser, of_desk, folder / "report-tracked-1400.png", width=1400, height=660, at=card)
        browser.close()


if __name__ == "__main__":
    main()
