"""What the headline check finds."""

from enum import StrEnum

from attrs import frozen

from claimcheck.records import SectionKind, Span


class HeadlineFindingKind(StrEnum):
    """How a headline or deck and the body part ways."""

    FLAT_HEADLINE = "flat_headline"  # asserted above, only attributed below
    LOST_HEDGE = "lost_hedge"  # "closes" above, "may close" below; "2,000" above, "about 2,000" below
    DIFFERING_NUMBER = "differing_number"
    UNNAMED_SPEAKER = "unnamed_speaker"  # a source that the story quotes and nowhere names


@frozen
class HeadlineFinding:
    """One place where an editor should look, with both texts.

    `headline` is the part of the headline or deck (`section` says which) and `headline_text` its words; all three are
    None for an unnamed speaker on whom nothing in the headline rests. `claim` is the id of the claim in the body,
    `spans` and `text` are those of its statement, `speaker` is who makes it (None where the story does not say).
    `explanation` is one sentence for a journalist; it quotes the story's words as they are, unescaped.
    """

    kind: HeadlineFindingKind
    section: SectionKind | None
    headline: Span | None
    headline_text: str | None
    claim: str
    spans: tuple[Span, ...]
    text: str
    speaker: str | None
    explanation: str
