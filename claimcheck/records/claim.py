"""The claim level: one checkable statement with its speaker, cue, source and hedges."""

import datetime

from attrs import frozen

from claimcheck.records.article import Article
from claimcheck.records.kinds import (
    Act,
    HedgeKind,
    HedgeOwner,
    Quotation,
    SectionKind,
    SpeakerKind,
    Stance,
    Status,
)
from claimcheck.records.spans import Span


@frozen
class Speaker:
    """Who makes the statement.

    `name` is canonical within the story ("Vladimir Putin" for "he"), None where the text does not say; `named` is
    true where a proper name identifies the speaker somewhere in the story; `role` is the title or function the story
    gives ("Russian President"); `mention` is the words next to the cue, None for narration.
    """

    name: str | None
    kind: SpeakerKind
    named: bool = False
    role: str | None = None
    mention: Span | None = None


@frozen
class Cue:
    """The words that attribute; `lemma` is the dictionary form of their head ("say" for "has said")."""

    span: Span
    text: str
    lemma: str
    stance: Stance = Stance.NEUTRAL
    act: Act = Act.ASSERTION


@frozen
class Statement:
    """What is claimed.

    `text` is the spans' characters, joined by " … " where there are several. `standalone` says the same so that it
    can be read without the story (pronouns and ellipses filled); None where the text already can, or where the
    filling is not certain. `negated` is true where the main predicate is.
    """

    spans: tuple[Span, ...]
    text: str
    quotation: Quotation
    standalone: str | None = None
    negated: bool = False


@frozen
class Source:
    """How the statement reached the reader.

    `outlet` is the agency or outlet that reports it, `medium` the way it was made public ("in a statement"), `chain`
    the names of speakers between the reader and the speaker, outermost first, where one cites another.
    """

    outlet: str | None = None
    medium: str | None = None
    chain: tuple[str, ...] = ()


@frozen
class Hedge:
    """Words that lower commitment to the statement."""

    span: Span
    text: str
    kind: HedgeKind
    by: HedgeOwner


@frozen
class Said:
    """When the statement was made: the words for it, and the first and last day they can mean (both included).

    The days are None where the publication date is unknown and the words need it.
    """

    text: str
    earliest: datetime.date | None = None
    latest: datetime.date | None = None


@frozen
class Claim:
    """One checkable statement, who makes it, through whom we know it, how firmly it is put."""

    id: str
    section: SectionKind
    speaker: Speaker
    cue: Cue | None
    statement: Statement
    source: Source = Source()
    hedges: tuple[Hedge, ...] = ()
    said: Said | None = None
    status: Status = Status.UNVERIFIED


@frozen
class Extraction:
    """An article with the claims found in it, in text order: what one JSON document holds."""

    article: Article
    claims: tuple[Claim, ...] = ()
