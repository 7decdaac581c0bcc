"""When and Then: reports on the claims of a scenario. PYTEST_DONT_REWRITE."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from attrs import define
from pytest_bdd import parsers, then, when

import claimcheck
from claimcheck.records import Claim, Extraction
from claimcheck.reports.brat import claims_in
from claimcheck.testing.desk import Desk
from claimcheck.testing.record_tables import assert_exactly
from claimcheck.testing.scene import Scene
from claimcheck.testing.tables import TableError

READ_BACK: Mapping[str, Callable[[Claim], str | None]] = {
    "speaker": lambda claim: claim.speaker.name,
    "statement": lambda claim: claim.statement.text,
    "status": lambda claim: claim.status.value,
}


@define
class Made:
    """What the steps of a scenario have made: a report, and the claims that came back from one."""

    said: str | None = None
    claims: Sequence[Claim] | None = None

    def report(self) -> str:
        """The report; raises `TableError` where none is made yet."""
        if self.said is None:
            raise TableError('nothing is reported yet; write "When its claims are reported as" before')
        return self.said


@pytest.fixture
def claimcheck_made() -> Made:
    """The report of the running scenario; steps of your own may ask for it, too."""
    return Made()


@when(parsers.re(r'its claims are reported as "(?P<name>[^"]+)"'))
def claims_reported(claimcheck_scene: Scene, claimcheck_made: Made, name: str) -> None:
    """A report on the story in a format of this name."""
    claimcheck_made.said = str(claimcheck.report(_story(claimcheck_scene), format=name))


@when(parsers.re(r'the desk\'s claims are reported as "(?P<name>[^"]+)"'))
def desk_reported(claimcheck_desk: Desk, claimcheck_made: Made, name: str) -> None:
    """A report on all tracked claims, with what the desk knows of them."""
    claimcheck_made.said = str(claimcheck.report(claimcheck_desk.tracker.case_files(), format=name))


@when(parsers.re(r'the desk\'s claims are published at "(?P<url>[^"]+)"'))
def desk_published(claimcheck_desk: Desk, claimcheck_made: Made, url: str) -> None:
    """The ClaimReview of all tracked claims, which tells of a page."""
    claimcheck_made.said = str(claimcheck.report(claimcheck_desk.tracker.case_files(), format="claimreview", url=url))


@when(parsers.re(r'an annotator changes the (?P<attribute>\w+) "(?P<before>\w+)" to "(?P<after>\w+)" in brat'))
def corrected_in_brat(claimcheck_scene: Scene, claimcheck_made: Made, attribute: str, before: str, after: str) -> None:
    """The brat annotations of the story with another value of an attribute, read back."""
    story = _story(claimcheck_scene)
    lines = str(claimcheck.report(story, format="brat")).split("\n")
    changed = [f"\t{attribute} " in line and line.endswith(f" {before}") for line in lines]
    if not any(changed):
        raise TableError(f"no {attribute} is {before!r} in brat's annotations")
    corrected = [
        f"{line.removesuffix(before)}{after}" if turn else line for line, turn in zip(lines, changed, strict=True)
    ]
    claimcheck_made.claims = claims_in("\n".join(corrected), story.article).claims


@then(parsers.re(r'the report says "(?P<words>.+)"$'))
def report_says(claimcheck_made: Made, words: str) -> None:
    """The report has these words, characters and all."""
    if words not in claimcheck_made.report():
        raise AssertionError(f"the report does not say {words!r}:\n{claimcheck_made.report()}")


@then(parsers.re(r'the report does not say "(?P<words>.+)"$'))
def report_does_not_say(claimcheck_made: Made, words: str) -> None:
    """The report has these words nowhere."""
    if words in claimcheck_made.report():
        raise AssertionError(f"the report says {words!r}:\n{claimcheck_made.report()}")


@then("the claims read back are exactly")
def read_back_exactly(claimcheck_made: Made, datatable: Sequence[Sequence[str]] | None = None) -> None:
    """The claims that came back are those of the table, all of them, no other, in this order."""
    if claimcheck_made.claims is None:
        raise TableError('nothing is read back yet; write "When an annotator changes" before')
    assert_exactly("claims", datatable, claimcheck_made.claims, READ_BACK)


def _story(scene: Scene) -> Extraction:
    return Extraction(scene.article(), tuple(scene.found()))
