"""What the headline check says, as the page shows it."""

from collections.abc import Sequence

from attrs import frozen

from claimcheck.records import Extraction
from claimcheck.reports.html.cards import Card


@frozen
class Finding:
    """One place where headline and body part ways, with both texts and the card of the claim in the body."""

    kind: str
    headline: str | None
    body: str
    explanation: str
    card: Card


def findings(extraction: Extraction, cards: Sequence[Card]) -> tuple[Finding, ...]:
    """The findings on one story, in the order of the headline check."""
    del extraction, cards
    return ()
