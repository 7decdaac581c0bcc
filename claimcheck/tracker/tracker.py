"""The one door to a tracker."""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from types import TracebackType
from typing import Any, Self

from attrs import evolve
from sqlalchemy import Connection, select

from claimcheck.records import Appearance, Article, CaseFile, Event, Evidence, Extraction, Rating, Status, TrackedClaim
from claimcheck.tracker import desk, verdicts
from claimcheck.tracker.adding import AddReport, add_all
from claimcheck.tracker.address import address, shown
from claimcheck.tracker.auditing import AuditReport, audit
from claimcheck.tracker.chain import Chain, Clock, now
from claimcheck.tracker.deciding import change
from claimcheck.tracker.errors import BadValue, PolicyContradicts
from claimcheck.tracker.extracting import extracted
from claimcheck.tracker.filing import CaseFiles, every
from claimcheck.tracker.finding import id_of, key_of
from claimcheck.tracker.fulltext import storable
from claimcheck.tracker.opening import make_ready
from claimcheck.tracker.policy import Policy, change_policy, policy_changes, stored_policy
from claimcheck.tracker.reading import appearances, extraction, history, tracked
from claimcheck.tracker.schema import COPY
from claimcheck.tracker.searching import Page, Query, search
from claimcheck.tracker.store import Store
from claimcheck.tracker.transfer import exported, load
from claimcheck.tracker.working import Work

ClaimOrId = TrackedClaim | str


class Tracker:
    """Claims in one database, with all that a desk does to them.

    `where` is the path of an SQLite file or a URL (sqlite:///claims.db, postgresql://user@host/name); the database is
    made, or brought to the newest version, on opening. `by` is who does what is done, where a call does not say.
    `policy` asks for more than the desk's own does; `PolicyContradicts` is raised where it asks for less.

    Every decision takes the claim as it was read (a `TrackedClaim`): where somebody changed it since, `Conflict` is
    raised and nothing is written. Given the mere id, it goes by the claim as it stands. Each gives the claim as it is
    afterwards. All errors are kinds of `claimcheck.tracker.errors.TrackerError`.

    One tracker may be used by several threads; processes each open their own.
    """

    def __init__(
        self,
        where: str | os.PathLike[str],
        *,
        by: str | None = None,
        policy: Policy | None = None,
        clock: Clock = now,
    ) -> None:
        self._store = Store(address(where))
        self._work = Work(self._store, by, Policy(), clock)
        try:
            make_ready(self._store)
            if policy is not None:
                self.policy = policy
        except BaseException:
            self._store.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Tracker({shown(self._store.url)!r})"

    def close(self) -> None:
        """Let the database go; a tracker in a `with` statement does so by itself."""
        self._store.close()

    def add(self, story: Extraction | Article, *, by: str | None = None) -> AddReport:
        """Put a story with its claims in; says what was new. Adding a story again changes nothing.

        The claims of an `Article` are extracted first. Raises `DocumentError` where an extraction does not agree with
        itself.
        """
        [report] = self.add_many([story], by=by)
        return report

    def add_many(
        self, stories: Iterable[Extraction | Article], *, by: str | None = None, batch: int = 50
    ) -> Iterator[AddReport]:
        """Put many stories in, `batch` at a time to a transaction; a report comes when its batch is on the disk."""
        person = self._work.person(by, default="claimcheck")
        ready = extracted(stories)
        while some := list(islice(ready, batch)):
            yield from self._work.write(partial(add_all, some, person))

    def article(self, article: str, *, version: int | None = None) -> Extraction:
        """A story as it was added, by default its newest version, its claims with their statuses of now."""
        with self._store.reading() as connection:
            return extraction(connection, article, version)

    # Claims.

    def claim(self, claim: str) -> TrackedClaim:
        """The claim of this id; raises `UnknownClaim`."""
        with self._store.reading() as connection:
            return tracked(connection, [key_of(connection, claim)])[0]

    def full_id(self, beginning: str) -> str:
        """The id of the one claim whose id begins so; raises `UnknownClaim` and `AmbiguousClaim`."""
        with self._store.reading() as connection:
            return id_of(connection, beginning)

    def search(self, text: str | None = None, *, limit: int = 50, after: str | None = None, **filters: Any) -> Page:
        """A page of the claims that meet every filter; the filters and orders are the fields of `Query`."""
        with self._store.reading() as connection:
            return search(connection, Query(text=text, **filters), limit, after)

    def claims(self, query: Query = Query()) -> Iterator[TrackedClaim]:  # noqa: B008 (frozen)
        """All the claims that a query asks for, page by page."""
        return every(self._store, query, lambda _, page: page.claims)

    def case_files(self, query: Query = Query()) -> Iterator[CaseFile]:  # noqa: B008 (frozen)
        """All that is known of the claims that a query asks for, page by page: what `claimcheck.report` takes."""
        return every(self._store, query, CaseFiles())

    def speaker(self, name: str, query: Query = Query()) -> Iterator[TrackedClaim]:  # noqa: B008 (frozen)
        """Everything that a person or body has claimed, the last first by the day it was said."""
        return self.claims(evolve(query, speaker=name, order="day"))

    def appearances(self, claim: ClaimOrId) -> list[Appearance]:
        """The versions of stories in which a claim stands."""
        with self._store.reading() as connection:
            return appearances(connection, key_of(connection, _id(claim)))

    def history(self, claim: ClaimOrId) -> list[Event]:
        """What has happened to a claim, oldest first, beginning with the story that brought it."""
        with self._store.reading() as connection:
            return history(connection, key_of(connection, _id(claim)))

    # The lifecycle.

    def start(self, claim: ClaimOrId, *, by: str | None = None) -> TrackedClaim:
        """Begin to check a claim."""
        return self._work.change(claim, by, lambda _: verdicts.moved("start"))

    def stop(self, claim: ClaimOrId, *, by: str | None = None) -> TrackedClaim:
        """Put a claim back, unverified."""
        return self._work.change(claim, by, lambda _: verdicts.moved("stop"))

    def verdict(
        self,
        claim: ClaimOrId,
        status: Status | str,
        *,
        rationale: str,
        evidence: Sequence[int] | None = None,
        rating: Rating | None = None,
        by: str | None = None,
    ) -> TrackedClaim:
        """Decide on a claim that is in progress; a proposal only, where the policy asks for a second reviewer."""
        return self._work.decide("verdict", claim, verdicts.status_of(status), rationale, evidence, by, rating)

    def set_aside(self, claim: ClaimOrId, *, rationale: str, by: str | None = None) -> TrackedClaim:
        """Say that there is nothing to check: an opinion, a wish, a question."""
        return self._work.decide("set aside", claim, Status.NOT_CHECKABLE, rationale, None, by)

    def retract(
        self, claim: ClaimOrId, *, rationale: str, evidence: Sequence[int] | None = None, by: str | None = None
    ) -> TrackedClaim:
        """Say that whoever made the claim, or reported it, has taken it back."""
        return self._work.decide("retract", claim, Status.RETRACTED, rationale, evidence, by)

    def confirm(self, claim: ClaimOrId, *, by: str | None = None) -> TrackedClaim:
        """Let a proposed verdict stand, as a second reviewer."""
        return self._work.confirm(claim, by)

    def send_back(self, claim: ClaimOrId, *, reason: str, by: str | None = None) -> TrackedClaim:
        """Refuse a proposed verdict, as a second reviewer."""
        return self._work.change(claim, by, lambda person: verdicts.sent_back(person, reason))

    def reopen(self, claim: ClaimOrId, *, reason: str, by: str | None = None) -> TrackedClaim:
        """Take up a decided claim again."""
        return self._work.change(claim, by, lambda _: verdicts.reopened(reason))

    # The desk.

    def add_evidence(
        self,
        claim: ClaimOrId,
        evidence: Evidence,
        *,
        content: bytes | None = None,
        media: str = "text/html",
        by: str | None = None,
    ) -> TrackedClaim:
        """Add a piece of evidence, with the bytes of the page where they are to be kept."""

        def work(connection: Connection, chain: Chain) -> TrackedClaim:
            piece = evidence if content is None else desk.keep_copy(connection, evidence, content, media)
            key = change(connection, chain, claim, person, desk.evidence_added(piece))
            return tracked(connection, [key])[0]

        person = self._work.person(by)
        return self._work.write(work)

    def remove_evidence(self, claim: ClaimOrId, number: int, *, by: str | None = None) -> TrackedClaim:
        """Take a piece of evidence away, unless a verdict rests on it; the history keeps it."""
        return self._work.change(claim, by, lambda _: desk.evidence_removed(number))

    def saved(self, digest: str) -> bytes:
        """The bytes of a saved page, by the digest that its evidence names; raises `BadValue`."""
        with self._store.reading() as connection:
            found = connection.execute(select(COPY.c.content).where(COPY.c.digest == storable(digest))).scalar()
        if found is None:
            raise BadValue("copy", digest, "no such page is kept here")
        return bytes(found)

    def assign(self, claim: ClaimOrId, person: str | None, *, by: str | None = None) -> TrackedClaim:
        """Give a claim to a person; None to nobody."""
        return self._work.change(claim, by, lambda _: desk.assigned(person))

    def prioritize(self, claim: ClaimOrId, priority: int, *, by: str | None = None) -> TrackedClaim:
        """Say how urgent a claim is, from 0 (usual) to 9."""
        return self._work.change(claim, by, lambda _: desk.prioritized(priority))

    def tag(self, claim: ClaimOrId, tag: str, *, by: str | None = None) -> TrackedClaim:
        """Put a tag on a claim."""
        return self._work.change(claim, by, lambda _: desk.tagged(tag, wanted=True))

    def untag(self, claim: ClaimOrId, tag: str, *, by: str | None = None) -> TrackedClaim:
        """Take a tag off a claim."""
        return self._work.change(claim, by, lambda _: desk.tagged(tag, wanted=False))

    def note(self, claim: ClaimOrId, text: str, *, by: str | None = None) -> TrackedClaim:
        """Leave a remark on a claim."""
        return self._work.change(claim, by, lambda person: desk.noted(person, text))

    # The whole.

    @property
    def policy(self) -> Policy:
        """What decisions need here: the desk's policy, and what this tracker was told to ask for beyond it."""
        with self._store.reading() as connection:
            return self._work.holds(connection)

    @policy.setter
    def policy(self, policy: Policy) -> None:
        with self._store.reading() as connection:
            missed = stored_policy(connection).beyond(policy)
        if missed:
            raise PolicyContradicts(shown(self._store.url), missed)
        self._work.policy = policy

    def change_policy(self, policy: Policy, *, by: str | None = None) -> Policy:
        """Let this be the desk's policy, for everyone who opens the database; what was decided before stays."""
        person = self._work.person(by)
        self._work.write(lambda connection, chain: change_policy(connection, chain, policy, person))
        return policy

    def policy_changes(self) -> list[Event]:
        """Who changed the desk's policy, when and how, oldest first."""
        with self._store.reading() as connection:
            return policy_changes(connection)

    def audit(self) -> AuditReport:
        """Whether the history is whole and everything stored is what the history says."""
        with self._store.reading() as connection:
            return audit(connection)

    def export(self) -> Iterator[str]:
        """Everything, as lines of JSON without line ends."""
        with self._store.reading() as connection:
            yield from exported(connection)

    def load(self, lines: Iterable[str]) -> AuditReport:
        """Take in an export, all or nothing; the tracker must be empty. What fails the audit is refused.

        Raises `NotEmpty` and `BadExport`.
        """
        return self._store.write(lambda connection: load(connection, lines, shown(self._store.url)))


def _id(claim: ClaimOrId) -> str:
    return claim if isinstance(claim, str) else claim.id
