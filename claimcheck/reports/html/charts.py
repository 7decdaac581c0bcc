"""The geometry of the page's charts; the numbers come from the summary."""

import datetime
from collections.abc import Callable, Sequence

from attrs import frozen

from claimcheck.records import Status
from claimcheck.reports.summary import Count, Group, Summary

WIDTH = 360  # units of the drawings' own measure; the page scales them
ROW = 34
COLUMN_HEIGHT = 120
_LONGEST = 44  # characters of a label that fit
_MOST_SPEAKERS = 8
_MOST_COLUMNS = 36  # a year has its own column however many there are
_WIDEST_COLUMN = 90


@frozen
class Part:
    """A rectangle: what it counts, and where it lies along its bar."""

    label: str
    number: int
    start: float
    length: float


@frozen
class Bar:
    """One row or column: its label in full and as it fits, the number of all its parts, and where it lies."""

    label: str
    short: str
    number: int
    place: float
    parts: tuple[Part, ...]


@frozen
class Chart:
    """Bars of one scale; `columns` are the labels of the parts, those that occur, in order."""

    name: str
    title: str
    bars: tuple[Bar, ...]
    columns: tuple[str, ...]
    width: float
    height: float
    thickness: float

    def number(self, bar: Bar, column: str) -> int:
        """What stands in the table: the number of one part of a bar."""
        return next((part.number for part in bar.parts if part.label == column), 0)


def speaker_chart(summary: Summary) -> Chart:
    """Claims by speaker and status: the speakers with most claims, all others in a row of their own."""
    most, rest = summary.by_speaker[:_MOST_SPEAKERS], summary.by_speaker[_MOST_SPEAKERS:]
    if len(rest) == 1:
        most, rest = summary.by_speaker, ()
    rows = [*most, *([merged(f"{len(rest)} other speakers", rest)] if rest else [])]
    return _rows("speakers", "Claims by speaker and status", rows, lambda group: group.statuses)


def firmness_chart(summary: Summary) -> Chart:
    """Hedged claims against flat ones: all, then by the kind of speaker."""
    everything = Group("all claims", summary.claims, summary.hedged, summary.statuses)
    kinds = summary.by_kind if len(summary.by_kind) > 1 else ()
    return _rows("firmness", "Hedged against flat, by kind of speaker", [everything, *kinds], _firmness)


def timeline(summary: Summary) -> Chart:
    """Claims by the day, month or year in which their stories were published, whichever gives columns that fit.

    Periods without a claim have their column, so that time runs evenly.
    """
    first, last = (datetime.date.fromisoformat(group.label) for group in (summary.by_day[0], summary.by_day[-1]))
    unit, periods = _periods(first, last)
    groups = [
        merged(period, [group for group in summary.by_day if group.label.startswith(period)]) for period in periods
    ]
    most = max(group.number for group in groups)
    step = min(WIDTH / len(groups), _WIDEST_COLUMN)
    bars = [
        _bar(group, group.label, place * step, COLUMN_HEIGHT / most, _firmness) for place, group in enumerate(groups)
    ]
    title = f"Claims by {unit} of publication"
    return Chart("timeline", title, tuple(bars), _columns(bars), WIDTH, COLUMN_HEIGHT, step * 0.8)


def _periods(first: datetime.date, last: datetime.date) -> tuple[str, list[str]]:
    """All days, months or years from one day to another, as the beginnings of ISO dates."""
    if (last - first).days < _MOST_COLUMNS:
        days = (last - first).days + 1
        return "day", [(first + datetime.timedelta(day)).isoformat() for day in range(days)]
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    if end - start < _MOST_COLUMNS:
        return "month", [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1)]
    return "year", [f"{year:04}" for year in range(first.year, last.year + 1)]


def merged(label: str, groups: Sequence[Group]) -> Group:
    """Several groups as one."""
    statuses = [
        Count(str(status), sum(count.number for group in groups for count in group.statuses if count.label == status))
        for status in Status
    ]
    number, hedged = sum(group.number for group in groups), sum(group.hedged for group in groups)
    return Group(label, number, hedged, tuple(count for count in statuses if count.number))


def _firmness(group: Group) -> tuple[Count, ...]:
    return tuple(count for count in (Count("flat", group.flat), Count("hedged", group.hedged)) if count.number)


Parts = Callable[[Group], tuple[Count, ...]]


def _rows(name: str, title: str, groups: Sequence[Group], parts: Parts) -> Chart:
    most = max((group.number for group in groups), default=1)
    bars = [
        _bar(group, _fitting(group.label), place * ROW, WIDTH / max(most, 1), parts)
        for place, group in enumerate(groups)
    ]
    return Chart(name, title, tuple(bars), _columns(bars), WIDTH, ROW * len(bars), ROW * 0.3)


def _bar(group: Group, short: str, place: float, scale: float, parts: Parts) -> Bar:
    drawn, start = [], 0.0
    for count in parts(group):
        drawn.append(Part(count.label, count.number, round(start, 2), round(count.number * scale, 2)))
        start += count.number * scale
    return Bar(group.label, short, group.number, round(place, 2), tuple(drawn))


def _columns(bars: Sequence[Bar]) -> tuple[str, ...]:
    """Flat before hedged, statuses in the order of their vocabulary."""
    found = {part.label for bar in bars for part in bar.parts}
    return tuple(label for label in ("flat", "hedged", *map(str, Status)) if label in found)


def _fitting(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
