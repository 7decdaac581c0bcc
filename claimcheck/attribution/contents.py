"""What of its sentence belongs to an attribution's content: a little less or more than the model marked."""

import re
from collections.abc import Sequence

from attrs import evolve

from claimcheck.attribution.hedging import beside_cues, disputed
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.said import time_expressions, time_in_front
from claimcheck.attribution.words import has_verb, is_class, looks_finite, trimmed, words
from claimcheck.records import Attribution, Span

_LEAD = re.compile(r"([\w’'.,-]+(?: [\w’'.,-]+){0,5}?) (?=that )")
# A phrase without punctuation up to the end of its sentence.
_ADJUNCT = re.compile(
    r" (?:after|amid|because of|before|despite|following|for|from|over|since|with) "
    r"[^.,;:!?“”\"\n\r()]{3,100}(?=[.!?](?:\s|\Z))"
)
_BELONGING = frozenset({"to", "of", "about", "for", "from", "on", "against"})  # prepositions of a verb's own object
_TWO = 2
_END = " \t\r\n,;:–—-."
_LONGEST_TIME = 100  # characters of a time in front of a content


def without_lead(text: str, content: Span) -> Span:
    """The content without words in front of its "that" which belong to the cue: a time, a medium, a doubt."""
    match = _LEAD.match(text, content.start, content.end)
    if match is None:
        return content
    lead = Span(*match.span(1))
    own = time_expressions(text, lead) == [lead] or find_medium(text, [lead]) == lead.of(text)
    return Span(match.end(), content.end) if own or lead.of(text).lower().rstrip(",") in beside_cues() else content


def with_whole_cue(text: str, attribution: Attribution) -> Attribution:
    """The attribution with what belongs to its cue in its cue.

    That is what the last preposition takes ("admitted under [questioning] that"), and what the reporter calls the
    statement ("repeated [the unfounded claim] that").
    """
    cue, content = attribution.cue[-1], attribution.content[0]
    own = words(text, cue.start, cue.end)
    lead = _LEAD.match(text, content.start, content.end)
    if lead is None or text[cue.end : content.start] != " ":
        return attribution
    called = " ".join(word.low for word in words(text, cue.start, lead.end(1))[-2:]) in disputed()
    takes = len(own) > 1 and own[-1].low not in _BELONGING and is_class(own[-1], "preposition")
    if not called and (not takes or has_verb(words(text, *lead.span(1)))):
        return attribution
    whole = Span(cue.start, lead.end(1))
    return evolve(
        attribution,
        cue=(*attribution.cue[:-1], whole),
        content=(Span(lead.end(), content.end), *attribution.content[1:]),
    )


def with_apposition(text: str, attribution: Attribution) -> Attribution:
    """The attribution with what only describes its source there: "according to the PGHM[, the mountain police]"."""
    if not attribution.source or len(attribution.content) < _TWO:
        return attribution
    source, last = attribution.source[-1], max(attribution.content)
    found = words(text, last.start, last.end)
    described = bool(found) and found[0].low in ("the", "a", "an") and not has_verb(found)
    if not described or attribution.cue[-1].end > source.start or text[source.end : last.start] != ", ":
        return attribution
    content = tuple(span for span in attribution.content if span != last)
    return evolve(attribution, source=(*attribution.source[:-1], Span(source.start, last.end)), content=content)


def without_medium(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """The content without the medium behind the quotation that it ends in: "“a correction” [in a filing]"."""
    region = region_at(regions, content.start)
    if region is None or region[1] >= content.end:
        return content
    rest = trimmed(text, Span(region[1], content.end), _END)
    medium = find_medium(text, [rest]) if rest else None
    return Span(content.start, region[1]) if rest and medium == rest.of(text) else content


def without_time(text: str, content: Span, cue: Span) -> Span:
    """The content without a time between its cue and its subject: "said | Thursday | the vote was stolen"."""
    if content.start < cue.end or text[cue.end : content.start].strip():
        return content
    opening = Span(content.start, min(content.end, content.start + _LONGEST_TIME))
    time = time_in_front(text, opening)
    if time is None:
        return content
    rest = words(text, time.end, content.end)
    clause = len(rest) > 1 and not looks_finite(rest[0]) and not text[time.end : rest[0].start].strip()
    return Span(rest[0].start, content.end) if clause and has_verb(rest[1:]) else content


def with_clause_before(text: str, attribution: Attribution, sentence: Span, taken: Sequence[Span]) -> tuple[Span, ...]:
    """The contents, with the clause that a noun phrase behind the cue goes on with: "[It burnt], he said, [the third]".

    `taken` are the spans of other attributions.
    """
    if len(attribution.content) != 1 or not attribution.source:
        return attribution.content
    content, source, cue = attribution.content[0], attribution.source[0], attribution.cue[-1]
    start = min(source.start, attribution.cue[0].start)
    behind = content.start >= cue.end and text[max(cue.end, source.end) : content.start].strip() == ","
    if not behind or start <= sentence.start or has_verb(words(text, content.start, content.end)):
        return attribution.content
    before = trimmed(text, Span(sentence.start, start), " ,")
    if before is None or text[before.end] != "," or not has_verb(words(text, before.start, before.end)):
        return attribution.content
    return attribution.content if any(before.overlaps(span) for span in taken) else (before, content)


def completed(text: str, content: Span, cue: Span, stop: int, sentence_end: int) -> Span:
    """The content with what its sentence still has of it: a that-clause's verb, or an adjunct ("… | after the flood").

    `stop` is where the next span of any attribution begins. A time or a medium belongs to the cue, and so does
    whatever follows a content without a verb.
    """
    if stop >= sentence_end > content.end > cue.end and _lacks_verb(text, content):
        whole = trimmed(text, Span(content.start, sentence_end), _END)
        return whole or content
    adjunct = _ADJUNCT.match(text, content.end, stop)
    if adjunct is None or content.start < cue.start:
        return content
    tail = Span(content.end, adjunct.end())
    found = words(text, content.start, content.end)
    verbal = any(looks_finite(word) or word.low == "to" for word in found)
    # "after the vote on Monday" is one phrase, "in March" is when it was said.
    own_time = any(text[tail.start : time.start].isspace() for time in time_expressions(text, tail))
    if not verbal or own_time or find_medium(text, [tail]):
        return content
    return content if has_verb(words(text, tail.start, tail.end)) else Span(content.start, tail.end)


def _lacks_verb(text: str, content: Span) -> bool:
    """Whether it begins a that-clause and breaks off before the verb."""
    found = words(text, content.start, content.end)
    return bool(found) and found[0].low == "that" and not has_verb(found)
