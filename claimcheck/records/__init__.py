"""What an article, an attribution and a claim are."""

from claimcheck.records.article import Article, Section
from claimcheck.records.attribution import Attribution
from claimcheck.records.claim import Claim, Cue, Extraction, Hedge, Said, Source, Speaker, Statement
from claimcheck.records.fact_check import FactCheck, PublishedRating
from claimcheck.records.identity import ClaimIds
from claimcheck.records.kinds import (
    Act,
    EvidenceStance,
    HedgeKind,
    HedgeOwner,
    Quotation,
    ReviewState,
    SectionKind,
    SpeakerKind,
    Stance,
    Status,
)
from claimcheck.records.spans import Span
from claimcheck.records.verification import (
    Appearance,
    CaseFile,
    Copy,
    Event,
    Evidence,
    Note,
    Rating,
    Review,
    TrackedClaim,
)

__all__ = [
    "Act",
    "Appearance",
    "Article",
    "Attribution",
    "CaseFile",
    "Claim",
    "ClaimIds",
    "Copy",
    "Cue",
    "Event",
    "Evidence",
    "EvidenceStance",
    "Extraction",
    "FactCheck",
    "Hedge",
    "HedgeKind",
    "HedgeOwner",
    "Note",
    "PublishedRating",
    "Quotation",
    "Rating",
    "Review",
    "ReviewState",
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
    "TrackedClaim",
]
