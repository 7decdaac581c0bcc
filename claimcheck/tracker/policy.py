"""What a desk asks of its decisions beyond the lifecycle, kept in the database for everyone who opens it."""

import contextlib
import json
from collections.abc import Iterator

from attrs import asdict, frozen
from sqlalchemy import Connection, delete, insert, select

from claimcheck.codec import record_from_data
from claimcheck.records import Event
from claimcheck.tracker.chain import Chain, State, canonical, event_of
from claimcheck.tracker.errors import BadValue
from claimcheck.tracker.schema import EVENT, POLICY

CHANGED = "policy_changed"  # what the events are called


@frozen
class Policy:
    """The desk's rules.

    `second_reviewer`: a verdict stands only when another person confirms it. `evidence`: how many pieces a verdict
    needs at least; one, or more.
    """

    second_reviewer: bool = False
    evidence: int = 1

    def stricter(self, other: "Policy") -> "Policy":
        """The policy that asks for all that this one or the other asks for."""
        return Policy(self.second_reviewer or other.second_reviewer, max(self.evidence, other.evidence))

    def beyond(self, other: "Policy") -> tuple[str, ...]:
        """What this policy asks for and the other does not, rule by rule, in words."""
        both, mine, theirs = asdict(self.stricter(other)), asdict(self), asdict(other)
        return tuple(f"{rule} {mine[rule]}, not {theirs[rule]}" for rule in mine if both[rule] != theirs[rule])


_DEFAULTS: State = asdict(Policy())


def same_person(one: str, other: str) -> bool:
    """Whether two names are of one person, as far as letters tell: case and blanks make no other."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def stored_policy(connection: Connection) -> Policy:
    """The desk's policy; what nobody has set is as a `Policy` is by itself."""
    return record_from_data({**_DEFAULTS, **_rules(connection)}, Policy)


def change_policy(connection: Connection, chain: Chain, policy: Policy, by: str) -> None:
    """Let this be the desk's policy, with an event of who changed what; raises `BadValue`."""
    if policy.evidence < 1:
        raise BadValue("evidence", str(policy.evidence), "a verdict needs at least 1 piece; give 1 or more")
    before = asdict(stored_policy(connection))
    after = {rule: value for rule, value in asdict(policy).items() if value != before[rule]}
    if after:
        chain.add(CHANGED, by=by, before={rule: before[rule] for rule in after}, after=after)
        connection.execute(delete(POLICY).where(POLICY.c.rule.in_(after)))
        rows = [{"rule": rule, "value": canonical(value)} for rule, value in after.items()]
        connection.execute(insert(POLICY), rows)


def policy_changes(connection: Connection) -> list[Event]:
    """Who changed the policy, when and how, oldest first."""
    rows = select(EVENT.c.body, EVENT.c.hash).where(EVENT.c.claim.is_(None), EVENT.c.article.is_(None))
    found = []
    for row in connection.execute(rows.order_by(EVENT.c.number)):
        with contextlib.suppress(ValueError, LookupError, TypeError):  # one that was overwritten is the audit's to tell
            found.append(event_of(*row))
    return [event for event in found if event.what == CHANGED]


def policy_findings(connection: Connection) -> Iterator[tuple[str, str]]:
    """Where the stored policy is not what the events say."""
    told: State = {}
    for event in policy_changes(connection):
        for rule, value in event.before.items():
            if told.get(rule, _DEFAULTS.get(rule)) != value:
                yield "policy", f"event {event.number} was made on another {rule} than the events before it left"
        told |= event.after
    stored = _rules(connection)
    for rule in sorted(told.keys() | stored.keys()):
        if stored.get(rule) != told.get(rule):
            yield "policy", f"its {rule} is {_plain(stored, rule)}, and by its events {_plain(told, rule)}"


def _rules(connection: Connection) -> State:
    found: State = {}
    for rule, value in connection.execute(select(POLICY.c.rule, POLICY.c.value)):
        try:
            found[rule] = json.loads(value)
        except ValueError:  # somebody's hand: it is no value of a rule
            found[rule] = value
    return found


def _plain(rules: State, rule: str) -> str:
    return repr(rules[rule]) if rule in rules else "not set"
