"""Calendar days in English text, and the lines that hold nothing else ("Published: 21 October 2021")."""

import datetime
import re
from collections.abc import Iterator

from attrs import frozen

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
WEEKDAY = r"(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs?|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\b\.?"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
# Day and month without a year, in either order; what datelines have.
DAY_AND_MONTH = rf"(?:{MONTH}\s{{0,3}}{_DAY}(?![0-9])|{_DAY}\s{{1,3}}{MONTH}(?!\w))"

_DATE = re.compile(
    rf"""(?<![\w./-])(?:
      (?P<y1>[12][0-9]{{3}})(?P<s1>[-/.])(?P<m1>[01]?[0-9])(?P=s1)(?P<d1>[0-3]?[0-9])
    | (?P<d2>[0-3]?[0-9])(?:st|nd|rd|th)?(?:\s+of)?[\s-]{{1,3}}(?P<m2>{MONTH}),?[\s-]{{1,3}}(?P<y2>[12][0-9]{{3}})
    | (?P<m3>{MONTH})\s{{1,3}}(?P<d3>[0-3]?[0-9])(?:st|nd|rd|th)?,?\s{{1,3}}(?P<y3>[12][0-9]{{3}})
    | (?P<a4>[0-3]?[0-9])(?P<s4>[./])(?P<b4>[0-3]?[0-9])(?P=s4)(?P<y4>[12][0-9]{{3}})
    )(?![0-9/]|[.-][0-9])""",
    re.VERBOSE | re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated|modified|corrected|revised)\b", re.IGNORECASE)
_LABEL = (
    r"(?:publish(?:ed)?|publication|posted|updated?|modified|corrected|revised|created|issued|released|filed|dated?"
    r"|first|last|originally|on|at|time)"
)
_CLOCK = (
    r"T?[0-2]?[0-9](?:[:.h][0-5][0-9](?:[:.][0-5][0-9](?:[.,][0-9]{1,6})?)?)?\s?(?:a\.?m|p\.?m|hrs|Z)?\b\.?"
    r"|(?:GMT|UTC|[ECMP][SD]?T|BST|IST|CES?T|EES?T|MSK|SGT|HKT|JST|KST|AE[SD]T|NZ[SD]T|noon|midnight|local)\b|[+-][0-9:]+"
)
_FURNITURE = re.compile(
    rf"[0-9]{{1,3}}\s+min(?:ute)?s?\s+read|\b{_LABEL}\b|\b{WEEKDAY}|(?<![^\W_]){_CLOCK}", re.IGNORECASE
)
_LABELLED_START = re.compile(rf"(?:{_LABEL}\b[\s:]{{0,4}}){{1,3}}(?:{WEEKDAY},?\s{{1,3}})?", re.IGNORECASE)
_AFTER = re.compile(r"(?:T?[0-9]{1,2}:[0-9]{2}\S{0,10})?\s{0,4}([|:–—-]{0,2})\s{1,4}")
_LONGEST_LINE = 160


@frozen
class Dated:
    """A day and where its words start and end; `updated` where they tell of a later change to the story."""

    day: datetime.date
    start: int
    end: int
    updated: bool = False


def days(words: str) -> Iterator[Dated]:
    """The days that `words` name with their year; forms that can mean two days (3/4/2021) are passed over."""
    before = 0
    for match in _DATE.finditer(words):
        day = _day(match)
        if day:
            updates = _UPDATED.search(words, before, match.start()) is not None
            yield Dated(day, match.start(), match.end(), updates)
            before = match.end()


def date_line(line: str) -> Dated | None:
    """The day that a line tells and nothing else: labels, weekdays and times of day may stand around it."""
    if len(line) > _LONGEST_LINE:
        return None
    found = list(days(line))
    if not found or any(char.isalnum() for char in _FURNITURE.sub(" ", without(line, found))):
        return None
    return next((one for one in found if not one.updated), found[0])


def leading_date(line: str) -> tuple[Dated, int] | None:
    """The day that a headline's line starts with, and where the headline starts: "date 2021-10-21 Talks open".

    Without a label ("date") the day must be ISO or stand apart by a dash or bar.
    """
    if date_line(line):
        return None
    label = _LABELLED_START.match(line)
    start = label.end() if label else 0
    match = _DATE.match(line, start)
    day = _day(match) if match else None
    if not match or not day:
        return None
    after = _AFTER.match(line, match.end())
    if not after or not line[after.end() : after.end() + 1]:
        return None
    initial = line[after.end()]
    if not (label or after[1] or match["y1"]) or initial.islower():
        return None
    return Dated(day, match.start(), match.end()), after.end()


def without(line: str, found: list[Dated]) -> str:
    """`line` with each day that was found in it cut out."""
    parts, at = [], 0
    for one in found:
        parts.append(line[at : one.start])
        at = one.end
    return " ".join([*parts, line[at:]])


def _day(match: re.Match[str]) -> datetime.date | None:
    if match["a4"]:
        first, second = int(match["a4"]), int(match["b4"])
        if first <= 12 and second <= 12 and first != second:
            return None
        year, month, day = int(match["y4"]), min(first, second), max(first, second)
        if first == second:
            month = day = first
    else:
        form = next(number for number in "123" if match[f"y{number}"])
        name = match[f"m{form}"]
        month = int(name) if name.isdigit() else _MONTHS.index(name[:3].lower()) + 1
        year, day = int(match[f"y{form}"]), int(match[f"d{form}"])
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
