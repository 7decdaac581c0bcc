"""What the headline check says of a story, as the page shows it."""

from attrs import frozen

from claimcheck.records import Extraction


@frozen
class Finding:
    """One place where headline and body part ways: what it is, the sentence that explains it, the texts with labels.

    `claim` is the number of the claim in the body, from 1.
    """

    label: str
    explanation: str
    texts: tuple[tuple[str, str], ...]
    claim: int


def findings(extraction: Extraction) -> tuple[Finding, ...] | None:
    """The findings in the order of the check; None for a story that is not checked, as it has no headline."""
    del extraction  # the check itself is not there yet
    return None
