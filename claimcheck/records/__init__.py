"""What an article, an attribution and a claim are."""

from claimcheck.records.article import Article, Section
from claimcheck.records.attribution import Attribution
from claimcheck.records.claim import Claim, Cue, Extraction, Hedge, Said, Source, Speaker, Statement
from claimcheck.records.fact_check import FactCheck, PublishedRating
from claimcheck.records.identity import ClaimIds
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

__all__ = [
    "Act",
    "Article",
    "Attribution",
    "Claim",
    "ClaimIds",
    "Cue",
    "Extraction",
    "FactCheck",
    "Hedge",
    "HedgeKind",
    "HedgeOwner",
    "PublishedRating",
    "Quotation",
    "Said",
    "Section",
    "SectionKind",
    "Source",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Statement",
    "Status",
]
