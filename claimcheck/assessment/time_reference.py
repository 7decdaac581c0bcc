"""What a time that a text speaks of is."""

import datetime
from enum import StrEnum

from attrs import frozen

from claimcheck.assessment.quantity import Quantity
from claimcheck.records import Span


class TimeKind(StrEnum):
    """How the words place something in time."""

    POINT = "point"  # on one day, or within one week, month, year, …: "on Tuesday", "last week", "the 1990s"
    RANGE = "range"  # from one day to another: "from March to May", "in the past 24 hours"
    OPEN_START = "open_start"  # up to a day: "until June", "by Friday", "before 1990"
    OPEN_END = "open_end"  # from a day on: "since mid-August", "after 2015"
    DURATION = "duration"  # so long, with nothing said of when: "for nearly 20 years"
    FREQUENCY = "frequency"  # again and again: "every Friday", "twice a month"


@frozen
class TimeReference:
    """One time that a text speaks of, in whole days.

    `earliest` and `latest` are the first and the last day that the words can mean, both included; None where they
    leave that side open, where the words need a publication date that is not known, and where no such day exists
    ("Feb. 30"). `clock` is a time of day as HH:MM on 24 hours, in no time zone. `length` is how long a duration lasts,
    None where the words do not tell ("for years"). `span` has the preposition ("on Tuesday"), and `text` is its words.
    """

    span: Span
    text: str
    kind: TimeKind
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    clock: str | None = None
    length: Quantity | None = None
    approximate: bool = False

    def __str__(self) -> str:
        """A plain form, the same for every wording: "2021-10-19", "from 2021-08-11 to 2021-10-21", "for 20 year"."""
        if self.kind is TimeKind.FREQUENCY:
            return "repeated"
        if self.kind is TimeKind.DURATION:
            return f"for {self.length or 'some time'}"
        clock = f" {self.clock}" if self.clock else ""
        return self._days() + clock

    def _days(self) -> str:
        days = [day.isoformat() for day in (self.earliest, self.latest) if day]
        if not days:
            return "unknown"
        if self.kind is TimeKind.OPEN_START:
            return f"until {days[-1]}"
        if self.kind is TimeKind.OPEN_END:
            return f"from {' to '.join(days)}"
        return " to ".join(dict.fromkeys(days))
