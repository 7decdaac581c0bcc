"""One change to one claim: the version checked, the event sealed, the tables brought along."""

from collections.abc import Callable

from attrs import frozen
from sqlalchemy import Connection, select

from claimcheck.records import Status, TrackedClaim
from claimcheck.tracker.chain import Chain, State, event_of
from claimcheck.tracker.errors import Conflict
from claimcheck.tracker.finding import key_of
from claimcheck.tracker.schema import CLAIM, EVENT
from claimcheck.tracker.state import states, store


@frozen
class Current:
    """A claim as it stands inside the transaction; `number` is that of the event to come."""

    key: int
    id: str
    version: int
    state: State
    number: int

    @property
    def status(self) -> Status:
        """How far its verification has come."""
        return Status(self.state["status"])

    def entries(self, kind: str) -> dict[int, State]:
        """Its evidence, reviews or notes, by number."""
        names = (name.partition(":") for name in self.state)
        return {int(number): self.state[f"{kind}:{number}"] for found, _, number in names if found == kind}


Change = Callable[[Current], tuple[str, State]]


def change(connection: Connection, chain: Chain, claim: TrackedClaim | str, by: str, work: Change) -> int:
    """Let `work` say what happens and what is different afterwards, and make it so; gives the claim's key.

    Nothing is written where `work` changes nothing. A `TrackedClaim` must be of the version that is stored.

    Raises `UnknownClaim`, `Conflict`, and what `work` raises.
    """
    key = key_of(connection, claim if isinstance(claim, str) else claim.id)
    name, version = connection.execute(select(CLAIM.c.id, CLAIM.c.version).where(CLAIM.c.key == key)).one()
    if isinstance(claim, TrackedClaim) and claim.version != version:
        raise Conflict(name, claim.version, version, _changes(connection, key, version - claim.version))
    state = states(connection, [key])[key]
    what, after = work(Current(key, name, version, state, chain.number + 1))
    after = {field: value for field, value in after.items() if state.get(field) != value}
    if after:
        before = {field: state.get(field) for field in after}
        chain.add(what, by=by, before=before, after=after, claim=(key, name))
        store(connection, key, before, after)
    return key


def _changes(connection: Connection, key: int, count: int) -> tuple[str, ...]:
    rows = select(EVENT.c.body, EVENT.c.hash).where(EVENT.c.claim == key).order_by(EVENT.c.number.desc())
    events = [event_of(*row) for row in connection.execute(rows.limit(max(count, 1)))]
    return tuple(f"{event.by}: {event.what} at {event.at:%Y-%m-%d %H:%M:%S} UTC" for event in reversed(events))
