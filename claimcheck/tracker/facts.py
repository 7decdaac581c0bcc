"""What the tables hold of a claim besides its document: what a search filters and sorts by."""

import datetime

from attrs import frozen

from claimcheck.assessment import certainty, check_worthiness, quantities
from claimcheck.records import Article, Claim
from claimcheck.tracker.fulltext import storable

UNKNOWN_DAY = datetime.date.min


@frozen
class Facts:
    """The facts that follow from a claim and its story by the records alone; an audit compares them."""

    speaker: str | None
    outlet: str | None
    day: datetime.date
    hedged: bool


@frozen
class Assessed:
    """The facts that follow by the rules of the assessment, which may get better with a version of claimcheck."""

    certainty: str
    worth: int
    amounts: tuple[str, ...]


def facts(claim: Claim, article: Article) -> Facts:
    """Speaker and outlet as columns can keep them, the day, and whether anything hedges the claim."""
    outlet = claim.source.outlet or article.outlet or article.agency
    day = (claim.said and claim.said.earliest) or article.published or UNKNOWN_DAY
    name = claim.speaker.name
    return Facts(name and storable(name), outlet and storable(outlet), day, bool(claim.hedges))


def assessed(claim: Claim) -> Assessed:
    """Certainty, check-worthiness in hundredths, and the kinds of its amounts."""
    kinds = sorted({amount.kind.value for amount in quantities(claim)})
    return Assessed(certainty(claim).value, round(check_worthiness(claim).score * 100), tuple(kinds))


def searchable(claim: Claim) -> str:
    """The text that a text search looks in."""
    return f"{claim.statement.text} {claim.statement.standalone or ''}"
