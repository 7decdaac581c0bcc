"""Where and by which agency a story was filed, in front of its first paragraph: "MOSCOW, Oct 20 (Reuters) - "."""

import re

from attrs import frozen

from claimcheck.articles.agencies import agency_names
from claimcheck.articles.dates import DAY_AND_MONTH, WEEKDAY, days
from claimcheck.articles.findings import Finding
from claimcheck.articles.layout import ends_sentence, joined
from claimcheck.articles.names import title_case
from claimcheck.articles.places import is_place, is_town
from claimcheck.records import Section, SectionKind, Span

FILED_DAY = rf"(?:{WEEKDAY}|(?:{WEEKDAY},?\s{{1,3}})?{DAY_AND_MONTH}(?:,?\s{{1,3}}[12][0-9]{{3}})?)"
_PLACE = r"(?P<place>[^\n()\[\]:;\"“”—–―|]{2,60}?)"
_DATELINE = re.compile(
    rf"""(?:{_PLACE}(?:[,.]?\s{{1,3}}(?P<day>{FILED_DAY})\.?)?)?\s{{0,3}}
    (?:(?:\((?P<agency>[^()\n]{{2,40}})\)|/(?P<slashed>[A-Za-z][\w\s-]{{1,20}})/\.?)\s{{0,3}})?
    (?P<sign>[—–―]|(?<=\s)--?(?=\s)|:(?=\s)|(?<=/)(?=\s)|(?<=/\.)(?=\s))\s{{0,3}}(?=\S)""",
    re.VERBOSE | re.IGNORECASE,
)
# CNN puts nothing between its name and the story, often not even a space.
_CNN = re.compile(rf"(?:{_PLACE}\s{{0,3}})?\((?P<agency>CNN(?:\s\w{{1,12}})?)\)(?P<sign>)\s{{0,3}}(?=[^\W\d_a-z])")
# A day between the agency and the story, closed by a dash of its own: "LIMA (AFP) — 18 November 2026 — Talks opened".
_DAY_BEHIND = re.compile(
    rf"(?:(?:{WEEKDAY},?\s{{1,3}})?{DAY_AND_MONTH}(?:,?\s{{1,3}}[12][0-9]{{3}})?|[12][0-9]{{3}}-[01][0-9]-[0-3][0-9])"
    r"\.?\s{0,3}(?P<sign>[—–―]|(?<=\s)--?(?=\s))\s{0,3}(?=\S)",
    re.IGNORECASE,
)
_DASHES = re.compile(r"\s[—–―-]{1,2}\s")
_WINDOW = 200


@frozen
class Opening:
    """A dateline at the start of a paragraph, and where the paragraph's own words start."""

    finding: Finding
    body: int


def opening(text: str, start: int, end: int, *, loose: bool = True) -> Opening | None:
    """The dateline that opens the paragraph `text[start:end]`.

    One that names an agency in brackets counts anywhere. With `loose` a place before a dash or colon does too, where
    a whole sentence follows.
    """
    window = text[start : min(end, start + _WINDOW)]
    if not loose and "(" not in window and "/" not in window:
        return None
    match = _DATELINE.match(window) or _CNN.match(window)
    if not match or start + match.end() >= end:
        return None
    named = match["agency"] or match.groupdict().get("slashed")
    if named:
        filed = _by_agency(match["place"], named)
    elif loose and match["place"] and ends_sentence(text[max(start, end - 8) : end]):
        filed = _by_place(match, window[match.end() :])
    else:
        filed = None
    if filed is None:
        return None
    place, agencies = filed
    dated = _DAY_BEHIND.match(window, match.end())
    if dated and start + dated.end() < end and not window[dated.end()].islower():
        match = dated
    span = Span(start, start + len(window[: match.start("sign")].rstrip()))
    finding = Finding(
        (Section(SectionKind.DATELINE, span),),
        agencies=agencies,
        dateline=place,
        published=next((one.day for one in days(window[: match.end()])), None),
    )
    return Opening(finding, start + match.end())


_Filed = tuple[str | None, tuple[str, ...]]


def _by_agency(place: str | None, named: str) -> _Filed | None:
    """Place and agencies of a dateline with brackets; an agency that nobody knows needs a place in capitals."""
    agencies = agency_names(named)
    if place is None:
        return (None, agencies) if agencies else None
    if not is_place(place) and not (agencies and is_town(place)):
        return None
    return joined(place), agencies or (joined(named),)


def _by_place(match: re.Match[str], after: str) -> _Filed | None:
    """Place and agencies of a dateline without brackets, before the words `after` of its paragraph."""
    place, sign = match["place"], match["sign"]
    if after[:1].islower() or title_case(after):
        return None
    agencies = agency_names(place)
    if agencies and sign != ":":
        return None, agencies
    first, comma, rest = place.partition(",")
    agencies = agency_names(first)
    if comma and agencies and (is_place(rest.strip()) or is_town(rest.strip())):
        return joined(rest), agencies
    if is_place(place) and (sign != ":" or sum(map(str.isalpha, place)) >= 4):
        return joined(place), ()
    if is_town(place) and (match["day"] or (sign != ":" and not _DASHES.search(after))):
        return joined(place), ()
    return None
