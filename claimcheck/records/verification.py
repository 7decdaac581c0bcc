"""What is known about a tracked claim: its evidence, its reviews, its notes, its history, and where it appeared."""

import datetime
from collections.abc import Mapping

from attrs import Factory, frozen

from claimcheck.records.article import Article
from claimcheck.records.claim import Claim
from claimcheck.records.kinds import EvidenceStance, ReviewState, Status


@frozen
class Copy:
    """A saved page: `digest` is the SHA-256 of its bytes in hexadecimal, `media` its media type, `size` in bytes."""

    digest: str
    media: str
    size: int


@frozen
class Evidence:
    """One thing that speaks for or against a claim, or explains it.

    `link` is where it can be read; `quotation` its words that matter; `accessed` the day it was read; `copy` names
    the bytes that the tracker keeps of it.
    """

    link: str
    stance: EvidenceStance
    title: str | None = None
    publisher: str | None = None
    quotation: str | None = None
    accessed: datetime.date | None = None
    copy: Copy | None = None


@frozen
class Rating:
    """A verdict on a scale, with the fields of schema.org's Rating: `value` from `worst` to `best`, and its name."""

    scale: str
    name: str
    value: int
    worst: int
    best: int


@frozen
class Review:
    """A verdict and who stands behind it.

    `evidence` holds the numbers of the pieces it rests on; `second` is the other person, where the desk's policy asks
    for one; `reason` is why it was sent back or reopened.
    """

    status: Status
    reviewer: str
    rationale: str
    evidence: tuple[int, ...]
    state: ReviewState
    second: str | None = None
    rating: Rating | None = None
    reason: str | None = None


@frozen
class Note:
    """A remark of one person; it decides nothing."""

    by: str
    text: str


@frozen
class Event:
    """One change: its place in the chain, when (UTC), who, what, of which claim or article, before and after.

    `before` and `after` hold what changed and nothing else, as plain data; None is for what is not there. `hash` seals
    the event and, through the hash before it, all events before it.
    """

    number: int
    at: datetime.datetime
    by: str
    what: str
    claim: str | None
    article: str | None
    before: Mapping[str, object]
    after: Mapping[str, object]
    hash: str


@frozen
class Appearance:
    """One version of a story that holds a claim.

    `claim` is the claim as that version has it, spans and id its own; `found` is false where the newest extraction of
    that version no longer finds it.
    """

    article: str
    version: int
    headline: str | None
    outlet: str | None
    published: datetime.date | None
    url: str | None
    claim: Claim
    found: bool


@frozen
class TrackedClaim:
    """A claim with all that the desk knows of it.

    `claim` is the record of the contract, with the status that the desk has reached. `version` counts the changes; a
    decision made on an older version is refused. `evidence`, `reviews` and `notes` are keyed by their numbers, which
    are those of the events that added them.
    """

    claim: Claim
    version: int
    article: str
    day: datetime.date | None = None
    assignee: str | None = None
    priority: int = 0
    worth: float = 0.0
    tags: tuple[str, ...] = ()
    evidence: Mapping[int, Evidence] = Factory(dict)
    reviews: Mapping[int, Review] = Factory(dict)
    notes: Mapping[int, Note] = Factory(dict)

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id

    @property
    def status(self) -> Status:
        """How far its verification has come."""
        return self.claim.status

    @property
    def review(self) -> Review | None:
        """The verdict that stands, if any."""
        return next((each for each in self.reviews.values() if each.state is ReviewState.STANDING), None)

    @property
    def proposal(self) -> Review | None:
        """The verdict that waits for a second reviewer, if any."""
        return next((each for each in self.reviews.values() if each.state is ReviewState.PROPOSED), None)


@frozen
class CaseFile:
    """What a desk knows of a claim, for a report: the tracked claim, where it has stood, what has happened to it.

    `article` is the newest version of a story that has the claim, and `claim` the claim as it stands there, with the
    status of now; None for a claim whose story is not at hand. `appearances` are in the order in which their stories
    came in, `history` begins with the oldest event.
    """

    tracked: TrackedClaim
    claim: Claim
    article: Article | None = None
    appearances: tuple[Appearance, ...] = ()
    history: tuple[Event, ...] = ()

    @property
    def first(self) -> Appearance | None:
        """Where the claim appeared first: by the day of publication, and among equals as the stories came in."""
        return min(self.appearances, key=lambda each: each.published or datetime.date.max, default=None)

    @property
    def decided(self) -> datetime.date | None:
        """The day (UTC) on which the verdict that stands came to stand; None where none does or no history is given."""
        standing = {f"review:{number}" for number, each in self.tracked.reviews.items() if each is self.tracked.review}
        days = [event.at.date() for event in self.history if standing & event.after.keys()]
        return days[-1] if days else None
