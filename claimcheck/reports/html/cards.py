"""What a claim's card says, in the words that all formats use."""

from attrs import frozen

from claimcheck.assessment import CheckWorthiness, Quantity, UnitKind, check_worthiness, quantities
from claimcheck.records import CaseFile, Claim, Evidence
from claimcheck.reports.casework import appearance_details, history_words, verdict_details
from claimcheck.reports.html.links import web_link
from claimcheck.reports.wording import (
    cue_words,
    firmness_words,
    hedge_words,
    quotation_words,
    said_words,
    source_words,
    speaker_name,
)


@frozen
class Fact:
    """A labelled detail of a claim."""

    label: str
    value: str


@frozen
class Piece:
    """A piece of evidence; `link` is its address where a reader can follow it, `where` how it is told."""

    stance: str
    where: str
    link: str | None
    quotation: str | None
    about: str


@frozen
class Desk:
    """What a desk knows of a claim: its verdict and who works on it, evidence, where else it stands, history."""

    rationale: str | None
    facts: tuple[Fact, ...]
    evidence: tuple[Piece, ...]
    places: tuple[Fact, ...]
    history: tuple[str, ...]


@frozen
class Card:
    """A claim as the page shows it; `number` is its place in the story, `anchor` its name inside the page.

    `desk` is None for a claim that nobody tracks.
    """

    number: int
    anchor: str
    claim: Claim
    speaker: str
    facts: tuple[Fact, ...]
    worth: CheckWorthiness
    desk: Desk | None = None

    @property
    def hedging(self) -> str:
        """Which of the two the summary counts it as."""
        return "hedged" if self.claim.hedges else "flat"

    @property
    def about_speaker(self) -> str:
        """The speaker's role, kind and whether a name identifies them."""
        speaker = self.claim.speaker
        named = "named" if speaker.named else "not named"
        return ", ".join(part for part in (speaker.role, str(speaker.kind), named) if part)


def card(claim: Claim, number: int, anchor: str, file: CaseFile | None = None) -> Card:
    """The card of one claim, with what a desk knows of it."""
    worth = check_worthiness(claim)
    amounts = "; ".join(amount_words(quantity) for quantity in quantities(claim))
    facts = [
        ("Cue", cue_words(claim)),
        ("Quotation", quotation_words(claim)),
        ("Hedges", hedge_words(claim.hedges) or "none"),
        ("Certainty", firmness_words(claim)),
        ("Negated", "yes" if claim.statement.negated else ""),
        ("Amounts", amounts),
        ("Said", said_words(claim.said)),
        ("Source", source_words(claim.source)),
    ]
    told = tuple(Fact(label, value) for label, value in facts if value)
    return Card(number, anchor, claim, speaker_name(claim.speaker), told, worth, desk(file) if file else None)


def desk(file: CaseFile) -> Desk:
    """What a card shows of a desk's work."""
    review = file.tracked.review
    return Desk(
        rationale=review.rationale if review else None,
        facts=tuple(Fact(*each) for each in verdict_details(file) if each[0] != "Why" and each[1]),
        evidence=tuple(_piece(each) for each in file.tracked.evidence.values()),
        places=tuple(Fact(*each) for each in appearance_details(file)),
        history=tuple(history_words(event) for event in file.history),
    )


def _piece(evidence: Evidence) -> Piece:
    link = web_link(evidence.link)
    about = [evidence.publisher, f"read on {evidence.accessed}" if evidence.accessed else None]
    if evidence.title and not link:
        about.insert(0, evidence.link)
    return Piece(
        stance=str(evidence.stance),
        where=evidence.title or evidence.link,
        link=link,
        quotation=evidence.quotation,
        about=", ".join(part for part in about if part),
    )


def amount_words(quantity: Quantity) -> str:
    """The words for an amount, and behind them what they mean where they do not show it themselves."""
    figures = {f"{quantity.low:,}", f"{quantity.high:,}"}
    shown = quantity.kind is UnitKind.COUNT and all(figure in quantity.text for figure in figures)
    meaning = str(quantity)
    return quantity.text if shown or meaning.lower() in quantity.text.lower() else f"{quantity.text} = {meaning}"
