"""The closed vocabularies; each value is its lower-case string on the wire."""

from enum import StrEnum


class SectionKind(StrEnum):
    """What a stretch of an article is."""

    HEADLINE = "headline"
    DECK = "deck"  # the summary under the headline, standfirst
    BYLINE = "byline"
    DATELINE = "dateline"  # where and by whom it was filed
    DATE = "date"
    BODY = "body"  # one paragraph
    CAPTION = "caption"
    CREDIT = "credit"  # the name after "Photo:", for the caption before it


class SpeakerKind(StrEnum):
    """What sort of speaker makes a statement; governments, ministries and countries that act are organizations."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"
    OUTLET = "outlet"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What the cue lets on about the reporter's own view of the statement."""

    NEUTRAL = "neutral"  # said
    ENDORSING = "endorsing"  # confirmed, revealed
    DISTANCING = "distancing"  # claimed, alleged
    DENYING = "denying"  # denied: the speaker rejects the statement


class Act(StrEnum):
    """What the speaker does with the statement; only an assertion can be checked as it stands."""

    ASSERTION = "assertion"
    BELIEF = "belief"
    ATTITUDE = "attitude"
    PROMISE = "promise"
    DEMAND = "demand"
    QUESTION = "question"


class Quotation(StrEnum):
    """Whether the words are the speaker's own."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"  # part of the statement stands in quotation marks
    NARRATION = "narration"


class HedgeKind(StrEnum):
    """How a word lowers commitment."""

    MODAL = "modal"  # may, might
    EPISTEMIC = "epistemic"  # probably, likely, seems
    EVIDENTIAL = "evidential"  # reportedly, allegedly
    APPROXIMATOR = "approximator"  # about 2,000
    BELIEF = "belief"  # I think
    EXPECTATION = "expectation"  # is expected to
    CONDITIONAL = "conditional"  # if
    DISTANCING = "distancing"  # claimed


class HedgeOwner(StrEnum):
    """Whose commitment a hedge lowers."""

    SPEAKER = "speaker"  # it stands in the statement
    REPORTER = "reporter"  # it stands in or around the cue


class Status(StrEnum):
    """How far the verification of a claim has come."""

    UNVERIFIED = "unverified"
    IN_PROGRESS = "in_progress"
    VERIFIED = "verified"
    MOSTLY_TRUE = "mostly_true"
    MIXED = "mixed"
    MISLEADING = "misleading"
    FALSE = "false"
    UNVERIFIABLE = "unverifiable"
    NOT_CHECKABLE = "not_checkable"
    RETRACTED = "retracted"


class EvidenceStance(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class ReviewState(StrEnum):
    """What has become of a verdict."""

    PROPOSED = "proposed"  # it waits for a second reviewer
    STANDING = "standing"
    RETURNED = "returned"  # the second reviewer did not agree
    WITHDRAWN = "withdrawn"  # it stood until the claim was reopened or retracted
