"""What a claim's card says, in the words that all formats use."""

from attrs import frozen

from claimcheck.assessment import CheckWorthiness, Quantity, UnitKind, check_worthiness, quantities
from claimcheck.records import Claim
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
class Card:
    """A claim as the page shows it; `number` is its place in the story, `anchor` its name inside the page."""

    number: int
    anchor: str
    claim: Claim
    speaker: str
    facts: tuple[Fact, ...]
    worth: CheckWorthiness

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


def card(claim: Claim, number: int, anchor: str) -> Card:
    """The card of one claim."""
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
    return Card(number, anchor, claim, speaker_name(claim.speaker), told, worth)


def amount_words(quantity: Quantity) -> str:
    """The words for an amount, and behind them what they mean where they do not show it themselves."""
    figures = {f"{quantity.low:,}", f"{quantity.high:,}"}
    shown = quantity.kind is UnitKind.COUNT and all(figure in quantity.text for figure in figures)
    meaning = str(quantity)
    return quantity.text if shown or meaning.lower() in quantity.text.lower() else f"{quantity.text} = {meaning}"
