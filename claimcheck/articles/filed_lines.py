"""Datelines on a line of their own: "AFP, MOSCOW", "MOSCOW (AP)", "Reuters"."""

import re

from claimcheck.articles.agencies import agency_names
from claimcheck.articles.datelines import FILED_DAY
from claimcheck.articles.dates import days
from claimcheck.articles.findings import Finding
from claimcheck.articles.layout import Line, ends_sentence, joined
from claimcheck.articles.names import is_newsroom
from claimcheck.articles.places import is_place, is_town
from claimcheck.records import Section, SectionKind

_AND = re.compile(r"(?<!\s)\s+(?:and|AND|&)\s+|(?:(?<!\s)\s+)?;\s*")
_LINE = re.compile(
    rf"(?P<place>[^\n()/:;|]{{2,60}}?)(?:,?\s{{1,3}}(?P<day>{FILED_DAY}))?"
    r"\s{0,3}(?:\((?P<agency>[^()]{2,40})\))?\s{0,3}[—–-]?",
    re.IGNORECASE,
)
_LONGEST = 100


def filed_line(line: Line) -> Finding | None:
    """The dateline that `line` is; an agency alone is one, a place alone needs a day or an agency."""
    words = line.text
    if len(words) > _LONGEST or ends_sentence(words):
        return None
    section = (Section(SectionKind.DATELINE, line.span),)
    agencies = agency_names(words)
    if agencies:
        return Finding(section, agencies=agencies)
    desks = _desks(words)
    if desks:
        places = " and ".join(dict.fromkeys(place for _, place in desks))
        return Finding(section, agencies=tuple(name for names, _ in desks for name in names), dateline=places)
    match = _LINE.fullmatch(words)
    if not match or not (match["agency"] or match["day"]):
        return None
    agencies = agency_names(match["agency"]) if match["agency"] else ()
    if agencies is None or not (is_place(match["place"]) or (agencies and is_town(match["place"]))):
        return None
    published = next((one.day for one in days(words)), None)
    return Finding(section, agencies=agencies, dateline=joined(match["place"]), published=published)


def place_line(line: Line) -> Finding | None:
    """A line that is a place in capitals and nothing else; a dateline only between headline and body."""
    if len(line.text) > _LONGEST or not is_place(line.text):
        return None
    return Finding((Section(SectionKind.DATELINE, line.span),), dateline=joined(line.text))


_Desk = tuple[tuple[str, ...], str]


def _desks(words: str) -> list[_Desk]:
    """The agencies and places that `words` list: "AP, WASHINGTON and Reuters, VIENNA"."""
    parts = _AND.split(words) if words.count(",") > 1 else [words]
    found = [desk for desk in map(_desk, parts) if desk]
    if len(found) == len(parts):
        return found
    whole = _desk(words)
    return [whole] if whole else []


def _desk(words: str) -> _Desk | None:
    """Agencies and place of "AFP, MOSCOW"; a newsroom that is no known agency needs a place in capitals."""
    before, comma, after = words.partition(",")
    place = joined(after)
    agencies = agency_names(before)
    if not comma or not (is_place(place) or (agencies and is_town(place))):
        return None
    if agencies:
        return agencies, place
    return ((joined(before),), place) if is_newsroom(before) or before.startswith("The ") else None
