"""A statement's spans without what is no word of it: "that", marks at its ends, unpaired quotation marks."""

import re
from collections.abc import Sequence

from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.words import has_verb, is_class, trimmed, words
from claimcheck.records import Quotation, Span

OPENING, CLOSING = "\"'“‘«‹„‚", "\"'”’»›“"
EDGE = " \t\r\n,;:–—-"
_THAT = re.compile(r"(?:,?\s*\(?\b(?:that|how)\b(?=[\s,])[\s,]*)", re.IGNORECASE)
_JOINT = re.compile(r"(?:and|but)\s+(?=\w)")
_SHORTEST_CLAUSE = 2  # words after "that"


def quotation_of(text: str, spans: Sequence[Span], regions: Sequence[Region]) -> Quotation:
    """DIRECT where every word stands inside quotation marks, INDIRECT where none does, else MIXED."""
    inside = outside = False
    for span in spans:
        region = region_at(regions, span.start)
        if region and span.end <= region[1]:
            inside = inside or bool(words(text, span.start, span.end))
            continue
        for word in words(text, span.start, span.end):
            if region_at(regions, word.start):
                inside = True
            else:
                outside = True
    if inside and outside:
        return Quotation.MIXED
    return Quotation.DIRECT if inside else Quotation.INDIRECT


def tidied(text: str, piece: Sequence[Span], regions: Sequence[Region]) -> tuple[Span, ...]:
    """The spans of one statement without what is no word of it; () where nothing is left."""
    spans = [span for span in (trimmed(text, s, EDGE) for s in piece) if span]
    if not spans:
        return ()
    spans[0] = _without_lead(text, spans[0], regions)
    spans[:-1] = [_without_relative(text, span) for span in spans[:-1]]
    direct = quotation_of(text, spans, regions) is Quotation.DIRECT
    result = [tidy for span in spans if (tidy := _unquoted(text, span) if direct else _unpaired(text, span))]
    return tuple(result) if result and any(words(text, s.start, s.end) for s in result) else ()


def _without_lead(text: str, span: Span, regions: Sequence[Region]) -> Span:
    """Without "that"."""
    start = span.start
    match = _THAT.match(text, start, span.end)
    if match and not region_at(regions, match.start()):
        following = words(text, match.end(), min(span.end, match.end() + 40))
        demonstrative = following and is_class(following[0], "auxiliary")
        # "That study, …" begins a sentence, "That he left, …" a clause in front of its cue.
        opens = text[start] == "T" and following and following[0].text.islower()
        demonstrative = demonstrative or (opens and not is_class(following[0], "pronoun", "determiner"))
        # "that argument" is a noun phrase.
        clause = len(words(text, match.end(), span.end)) >= _SHORTEST_CLAUSE
        if clause and not demonstrative and "how" not in match.group().lower():
            start = match.end()
    joint = _JOINT.match(text, start, span.end)  # "…,” he said, [and] it should ease"
    if joint and not region_at(regions, start) and has_verb(words(text, joint.end(), span.end)):
        start = joint.end()
    return trimmed(text, Span(start, span.end), EDGE) or span


def _without_relative(text: str, span: Span) -> Span:
    """Without the relative pronoun at its end: "a figure that", before "they say is too low"."""
    found = words(text, span.start, span.end)
    if len(found) > 1 and found[-1].end == span.end and is_class(found[-1], "relative"):
        return Span(span.start, found[-2].end)
    return span


def _unquoted(text: str, span: Span) -> Span | None:
    return trimmed(text, span, OPENING + CLOSING + " ,;")


def _unpaired(text: str, span: Span) -> Span | None:
    """Without a full stop or comma at the end, unless a quotation closes there with it."""
    inner = trimmed(text, span, EDGE)
    if inner is None:
        return None
    start, end = inner.start, inner.end
    if text[end - 1] == "." and not _abbreviated(text, start, end):
        end -= 1
    if start < end and text[end - 1] in CLOSING:
        body = text[start : end - 1]
        opened = sum(body.count(mark) for mark in OPENING) - (body.count("'") + body.count("’"))
        if text[end - 1] in '”»"' and not opened:
            end -= 1
            return _unpaired(text, Span(start, end)) if start < end else None
    if start < end and text[start] in '“«"' and not any(mark in text[start + 1 : end] for mark in '”»"'):
        start += 1
    return Span(start, end) if start < end else None


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop before `end` belongs to letters such as "U.S." or "p.m."."""
    return end - start >= 4 and text[end - 3] == "." and text[end - 2].isalpha()
