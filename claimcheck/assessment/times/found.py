"""A time as it is found, in tokens, before it becomes a reference."""

import datetime

from attrs import frozen

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.quantity import Quantity
from claimcheck.assessment.time_reference import TimeKind, TimeReference
from claimcheck.assessment.times.days import Days
from claimcheck.assessment.times.lexicon import is_possessive
from claimcheck.records import Span


@frozen
class Found:
    """The first token and the one behind the last, and what `TimeReference` tells of them."""

    start: int
    end: int
    kind: TimeKind
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    clock: str | None = None
    length: Quantity | None = None
    approximate: bool = False

    @classmethod
    def within(cls, start: int, end: int, days: Days | None, kind: TimeKind = TimeKind.POINT) -> "Found":
        """A point or range with both its days."""
        return cls(start, end, kind, days.first if days else None, days.last if days else None)

    def reference(self, tokens: Tokens) -> TimeReference:
        """The reference, its span without the 's of a possessive."""
        last = tokens[self.end - 1]
        span = Span(tokens[self.start].start, last.end - (2 if is_possessive(last) else 0))
        return TimeReference(
            span, span.of(tokens.text), self.kind, self.earliest, self.latest, self.clock, self.length, self.approximate
        )
