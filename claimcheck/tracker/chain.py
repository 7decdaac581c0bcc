"""The history: events, each sealed with a hash over itself and the hash before it, and the head that counts them."""

import datetime
import hashlib
import json
import re
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, insert, select, update

from claimcheck.records import Event
from claimcheck.tracker.schema import EVENT, HEAD

Clock = Callable[[], datetime.datetime]
State = dict[str, Any]

_SURROGATE = re.compile("[\ud800-\udfff]")


def now() -> datetime.datetime:
    """The time that events are given."""
    return datetime.datetime.now(datetime.UTC)


def canonical(data: object) -> str:
    """Plain data as the one JSON text that stands for it: keys sorted, no blanks, only lone surrogates escaped."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def digest(text: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return digest_of(text.encode("utf-8"))


def digest_of(content: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def seal(before: str, body: str) -> str:
    """The hash of an event, from the hash of the one before it ("" for the first) and its own text."""
    return digest(f"{before}\n{body}")


class Chain:
    """The end of the chain inside one writing transaction; `write` puts down what was added, and the new head."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self._connection = connection
        self._clock = clock
        head = connection.execute(select(HEAD.c.number, HEAD.c.hash)).one()
        self.number: int = head.number
        self._hash: str = head.hash
        self._rows: list[dict[str, object]] = []

    def add(
        self,
        what: str,
        *,
        by: str,
        before: State,
        after: State,
        claim: tuple[int, str] | None = None,
        article: tuple[int, str] | None = None,
    ) -> int:
        """One more event; claim and article are given as key and id. Gives its number."""
        self.number += 1
        body = canonical(
            {
                "number": self.number,
                "at": self._clock().astimezone(datetime.UTC).isoformat(timespec="microseconds"),
                "by": by,
                "what": what,
                "claim": claim and claim[1],
                "article": article and article[1],
                "before": before,
                "after": after,
            }
        )
        self._hash = seal(self._hash, body)
        self._rows.append(
            {
                "number": self.number,
                "claim": claim and claim[0],
                "article": article and article[0],
                "hash": self._hash,
                "body": body,
            }
        )
        return self.number

    def write(self) -> None:
        """Put down the events and the head."""
        if self._rows:
            self._connection.execute(insert(EVENT), self._rows)
            self._connection.execute(update(HEAD).values(number=self.number, hash=self._hash))
            self._rows = []


def event_of(body: str, sealed: str) -> Event:
    """The event that a row of the chain holds."""
    data = json.loads(body)
    return Event(**{**data, "at": datetime.datetime.fromisoformat(data["at"])}, hash=sealed)
