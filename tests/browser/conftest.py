"""A real browser for the tests of this folder; they are skipped, with the reason, where none can be had."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chromium import NoBrowser, chromium
from tabs import Open, Tab

import claimcheck
from claimcheck import samples
from claimcheck.records import Extraction


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="needs the packages of the extra: test")
    try:
        path = chromium()
    except NoBrowser as reason:
        pytest.skip(str(reason))
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sample() -> Extraction:
    """The story that ships with claimcheck."""
    article = claimcheck.parse(samples.story().decode("utf-8"))
    return Extraction(article, claimcheck.extract(article))


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a report as a reader would: a file, in a window of this width."""
    contexts = []

    def show(report: str, *, width: int = 1400, at: str = "", **options: Any) -> Tab:
        path = tmp_path / "report.html"
        path.write_text(report, encoding="utf-8")
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **options))
        tab = Tab(contexts[-1].new_page())
        tab.page.on("console", lambda message: tab.complaints.append(message.text))
        tab.page.on("pageerror", lambda error: tab.complaints.append(str(error)))
        tab.page.on("request", lambda request: tab.requests.append(request.url))
        tab.page.goto(f"{path.as_uri()}{at}")
        return tab

    yield show
    for context in contexts:
        context.close()
