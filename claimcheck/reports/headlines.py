"""The headline check in words, the same in every format; no format's escaping is done here."""

from attrs import frozen

from claimcheck.assessment import HeadlineFinding, HeadlineFindingKind, headline_findings
from claimcheck.records import Extraction, SectionKind

HEADING = "Headline check"
NOTHING_FOUND = "Nothing found."

_LABELS = {
    HeadlineFindingKind.FLAT_HEADLINE: "Flat headline",
    HeadlineFindingKind.LOST_HEDGE: "Lost hedge",
    HeadlineFindingKind.DIFFERING_NUMBER: "Differing number",
    HeadlineFindingKind.UNNAMED_SPEAKER: "Unnamed speaker",
}


@frozen
class Remark:
    """One finding for a reader: what it is, both texts as label and words, and the sentence that explains it.

    `claim` is the number of the claim in the extraction, from 1.
    """

    label: str
    explanation: str
    texts: tuple[tuple[str, str], ...]
    claim: int


def is_checked(extraction: Extraction) -> bool:
    """Whether the story has a headline or deck in its text to check."""
    return any(section.kind in (SectionKind.HEADLINE, SectionKind.DECK) for section in extraction.article.sections)


def remarks(extraction: Extraction) -> list[Remark]:
    """What the check finds in a story, in its order."""
    numbers = {claim.id: number for number, claim in enumerate(extraction.claims, start=1)}
    found = headline_findings(extraction.article, extraction.claims)
    return [_remark(finding, numbers[finding.claim]) for finding in found]


def _remark(finding: HeadlineFinding, number: int) -> Remark:
    above = [(str(finding.section).capitalize(), finding.headline_text)] if finding.headline_text else []
    texts = (*above, (f"Body, claim {number}", finding.text))
    return Remark(_LABELS[finding.kind], finding.explanation, texts, number)
