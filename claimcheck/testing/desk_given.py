"""Given: a desk that tracks claims. PYTEST_DONT_REWRITE."""

from attrs import evolve
from pytest_bdd import given, parsers

import claimcheck
from claimcheck.records import Evidence, EvidenceStance, Extraction
from claimcheck.testing.columns import folded
from claimcheck.testing.desk import Desk
from claimcheck.testing.scene import Extractor, Scene
from claimcheck.testing.tables import TableError

_LINK = "https://example.org/evidence"


@given(parsers.re(r'the desk tracks the story "(?P<name>[^"]+)"'))
def tracked_story(
    claimcheck_desk: Desk,
    claimcheck_scene: Scene,
    claimcheck_extractor: Extractor,
    name: str,
    docstring: str | None = None,
) -> None:
    """The story in the docstring is in the tracker, with the claims that it attributes to somebody."""
    put_in(claimcheck_desk, name, extracted(claimcheck_scene, claimcheck_extractor, name, docstring))


@given("a verdict needs a second reviewer")
def second_reviewer(claimcheck_desk: Desk) -> None:
    """Verdicts are proposals until another person confirms them."""
    tracker = claimcheck_desk.tracker
    tracker.change_policy(evolve(tracker.policy, second_reviewer=True))


@given(parsers.re(r'"(?P<who>[^"]+)" is checking "(?P<claim>[^"]+)"'))
def is_checking(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """The claim is in progress."""
    claimcheck_desk.tracker.start(claimcheck_desk.claim(claim).id, by=who)


@given(parsers.re(r'"(?P<who>[^"]+)" has evidence that (?P<stance>supports|refutes) "(?P<claim>[^"]+)"'))
def has_evidence(claimcheck_desk: Desk, who: str, stance: str, claim: str) -> None:
    """A piece of evidence is on the claim, whose link does not matter."""
    evidence = Evidence(_LINK, EvidenceStance(stance))
    claimcheck_desk.tracker.add_evidence(claimcheck_desk.claim(claim).id, evidence, by=who)


@given(parsers.re(r'"(?P<who>[^"]+)" has decided that "(?P<claim>[^"]+)" is "(?P<status>[^"]+)"'))
def has_decided(claimcheck_desk: Desk, who: str, claim: str, status: str) -> None:
    """The claim was checked, on one piece of evidence, and decided; proposed only, if a second reviewer is needed."""
    is_checking(claimcheck_desk, who, claim)
    has_evidence(claimcheck_desk, who, "refutes" if status == "false" else "supports", claim)
    claimcheck_desk.tracker.verdict(claimcheck_desk.claim(claim).id, status, rationale="So it is.", by=who)


@given(parsers.re(r'"(?P<who>[^"]+)" has read "(?P<claim>[^"]+)"'))
def has_read(claimcheck_desk: Desk, who: str, claim: str) -> None:
    """What this person does next to the claim goes by what stands there now."""
    claimcheck_desk.read[who, folded(claim)] = claimcheck_desk.claim(claim)


def extracted(scene: Scene, extractor: Extractor, name: str, text: str | None) -> Extraction:
    """A story with its attributed claims, at a URL made from its name."""
    if text is None:
        raise TableError("this step needs the story below it, between two lines of three quotation marks")
    url = f"https://example.org/stories/{name}"
    article = claimcheck.parse(text, url=url, published=scene.published, outlet=scene.outlet)
    return Extraction(article, tuple(extractor(article, False)))


def put_in(desk: Desk, name: str, extraction: Extraction) -> None:
    """Add a story, and keep what the tracker says about it."""
    desk.settle()
    desk.stories[name] = extraction
    desk.report = desk.tracker.add(extraction)
