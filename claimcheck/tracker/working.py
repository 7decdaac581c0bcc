"""Who changes a database, and how: each change in one transaction, with its events sealed at the end."""

from collections.abc import Callable, Sequence

from attrs import define
from sqlalchemy import Connection

from claimcheck.records import Rating, Status, TrackedClaim
from claimcheck.tracker import verdicts
from claimcheck.tracker.chain import Chain, Clock
from claimcheck.tracker.deciding import Change, change
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.policy import Policy, stored_policy
from claimcheck.tracker.reading import tracked
from claimcheck.tracker.store import Result, Store


@define
class Work:
    """What happens to one database by one person, unless another is named; `policy` is that person's own."""

    store: Store
    by: str | None
    policy: Policy
    clock: Clock

    def write(self, work: Callable[[Connection, Chain], Result]) -> Result:
        """Do `work` in a transaction, and put down the events that it added."""

        def whole(connection: Connection) -> Result:
            chain = Chain(connection, self.clock)
            result = work(connection, chain)
            chain.write()
            return result

        return self.store.write(whole)

    def change(self, claim: TrackedClaim | str, by: str | None, work: Callable[[str], Change]) -> TrackedClaim:
        """Change a claim in the way that `work` makes for a person; gives the claim as it is then."""
        person = self.person(by)
        made = work(person)
        return self.write(
            lambda connection, chain: tracked(connection, [change(connection, chain, claim, person, made)])[0]
        )

    def decide(
        self,
        action: str,
        claim: TrackedClaim | str,
        status: Status,
        rationale: str,
        evidence: Sequence[int] | None,
        by: str | None,
        rating: Rating | None = None,
    ) -> TrackedClaim:
        """Decide on a claim, under the desk's policy as it is at that moment."""
        person = self.person(by)

        def work(connection: Connection, chain: Chain) -> TrackedClaim:
            policy = self.holds(connection)
            made = verdicts.decided(action, status, policy, person, rationale, evidence, rating)
            return tracked(connection, [change(connection, chain, claim, person, made)])[0]

        return self.write(work)

    def confirm(self, claim: TrackedClaim | str, by: str | None) -> TrackedClaim:
        """Let a proposed verdict stand, under the desk's policy as it is at that moment."""
        person = self.person(by)

        def work(connection: Connection, chain: Chain) -> TrackedClaim:
            made = verdicts.confirmed(self.holds(connection), person)
            return tracked(connection, [change(connection, chain, claim, person, made)])[0]

        return self.write(work)

    def holds(self, connection: Connection) -> Policy:
        """The policy that holds: the desk's, and what this person asks for beyond it."""
        return stored_policy(connection).stricter(self.policy)

    def person(self, by: str | None, default: str | None = None) -> str:
        """Who does it; raises `BadValue` where nobody is named."""
        name = by if by is not None else self.by or default
        if name is None or not name.strip():
            raise BadValue("by", str(by), "say who does it, here or when the tracker is opened")
        return name.strip()
