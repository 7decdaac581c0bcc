"""Plain wire copy: a text becomes an article with its sections.

The files beside this one find the parts: units.py the paragraphs, head.py headline and deck, and one file each knows
bylines, datelines, dates and captions.
"""

import hashlib
from collections.abc import Iterator

from claimcheck.articles.bylines import byline, desk_credits
from claimcheck.articles.datelines import opening
from claimcheck.articles.filed_lines import filed_line
from claimcheck.articles.findings import Finding, Given, merged
from claimcheck.articles.head import Head, head_of
from claimcheck.articles.layout import Line, joined, trimmed
from claimcheck.articles.signatures import signature
from claimcheck.articles.units import Unit, units
from claimcheck.records import Article, Section, SectionKind


def read_plain(text: str, given: Given) -> Article:
    """The article that `text` is; what the caller has given wins over what the text says."""
    found = units(text)
    head = head_of(text, found)
    last_text = max((index for index, unit in enumerate(found) if unit.is_text), default=-1)
    findings = []
    for index, unit in enumerate(found):
        finding = _finding(text, unit, index, head, last=index >= len(found) - 2)
        if head.last < index < last_text and unit.is_furniture:
            finding = Finding(finding.sections)  # below the head: it says nothing about the whole article
        findings.append(finding)
    whole = merged(findings)
    return Article(
        id=given.id or text_id(text),
        text=text,
        sections=tuple(_trimmed(text, whole.sections)),
        headline=_words(text, found, head.headline),
        deck=_words(text, found, head.deck),
        outlet=given.outlet or whole.outlet,
        agency=" and ".join(whole.agencies) or None,
        authors=whole.authors,
        dateline=whole.dateline,
        published=given.published or whole.published or whole.updated,
        url=given.url or whole.url,
    )


def text_id(text: str) -> str:
    """Sixteen hexadecimal digits that are the same for the same text everywhere."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _trimmed(text: str, sections: tuple[Section, ...]) -> Iterator[Section]:
    """The sections without blanks at their ends."""
    for section in sections:
        span = trimmed(text, section.span.start, section.span.end)
        if span:
            yield section if span == section.span else Section(section.kind, span)


def _finding(text: str, unit: Unit, index: int, head: Head, *, last: bool) -> Finding:
    """What the unit at `index` is; `last` where it may be what newsrooms put under a story."""
    if unit.finding:
        return unit.finding
    if index == head.label:
        return Finding()
    if index in (head.headline, head.deck):
        kind = SectionKind.HEADLINE if index == head.headline else SectionKind.DECK
        span = trimmed(text, unit.start, unit.end - (text[unit.end - 1] == ";"))
        return Finding((Section(kind, span),) if span else ())
    if last and index > head.last + 1:
        line = Line(unit.of(text), unit.start, unit.end)
        signed = desk_credits(line.text, line.span) or byline(line) or filed_line(line)
        if signed:
            return signed
    opens = head.opening if index == head.opened else opening(text, unit.start, unit.end, loose=False)
    parts = [opens.finding] if opens else []
    start, end = (opens.body if opens else unit.start), unit.end
    if signed_off := signature(text, start, end):
        end = signed_off.end
        # In the middle of a text it signs a brief, and not the whole.
        agencies = signed_off.agencies if last else ()
        parts.append(Finding((Section(SectionKind.DATELINE, signed_off.span),), agencies=agencies))
    rest = trimmed(text, start, end)
    body = Finding((Section(SectionKind.BODY, rest),) if rest else ())
    return merged([*parts, body]) if parts else body


def _words(text: str, found: list[Unit], index: int | None) -> str | None:
    return None if index is None else joined(found[index].of(text)).rstrip("; ") or None
