"""Statements that a source passes on by name: "TASS said, citing the ministry, that …", "X quoted Y as saying …".

The model takes whoever passes them on for the speaker. The one cited is, and the other stands in the chain.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.speakers.lexicons import outlets
from claimcheck.attribution.speakers.phrases import head_of, kind_of_phrase, phrase_end
from claimcheck.attribution.tidying import EDGE
from claimcheck.attribution.words import is_class, trimmed, words
from claimcheck.records import Attribution, Span, SpeakerKind

_WHO = r"(?P<who>[^,.;:“”\"()\n]{2,120}?)"
_CITING = re.compile(
    rf"\b(?<!without )(?P<cue>[Cc]iting|[Qq]uoting|which (?:cited|quoted)|(?<=, )according to)\s+{_WHO}"
    r"(?=\s*(?:[,.;“”\"()\n]|\Z)|\s+(?:that|said|says)\b)"
)
_QUOTES = re.compile(r"\b(?:quot|cit)(?:ed|es|ing)\b")
_AS = r"as\s+(?P<as>saying|telling|warning|adding|confirming|claiming|stating|reporting|writing|arguing|denying)\b"
_QUOTED = re.compile(rf"(?:quot|cit)(?:ed|es|ing)\s+(?!by\s){_WHO}\s+{_AS}")
_BY = r"(?:\s+by\s+(?P<{}>[^,.;:“”\"()\n]{{2,60}}?)(?=\s+(?:as|that)\b|[.,]|\Z))?"
# The words behind a name that nothing stands before: a run of blanks is not read again for each of its blanks.
_GAP = r"\s{1,20}"
_WAS_QUOTED = re.compile(
    rf"{_WHO}{_GAP}(?:was|were|is|are|has been|have been)\s+(?:also\s+)?(?:quoted|cited)"
    rf"{_BY.format('by')}\s+{_AS}{_BY.format('later')}"
)
# What a newspaper reported, of what the model takes for the words of its source: "[The Post reported that] …".
_REPORTED = re.compile(rf"{_WHO}{_GAP}(?P<cue>reported|reports|said|wrote)(?:\s+on\s+\w+day)?\s+(?:that\s+)?")
_HEARER = re.compile(r"\s+(?=\S)[^,.;:“”\"()\n]{2,40}?(?=\s+that\b)")
_THAT = re.compile(r"[\s,]*(?:that\s+)?")
_LONGEST_WORD = 30  # characters
_NEWS = frozenset(
    {"agency", "newspaper", "paper", "magazine", "broadcaster", "network", "channel", "station", "outlet", "outlets",
     "website", "media", "television", "tv", "radio", "press", "reports", "report", "tabloid", "daily", "weekly",
     "times", "post", "journal", "news", "herald", "tribune", "gazette"}
)  # fmt: skip


_ACCORDING = re.compile(rf"According to\s+{_WHO},\s+")


def cited(layout: Layout, attributions: Sequence[Attribution]) -> list[Relayed]:
    """The attributions in order; what one source passes on for another is the other's, through the first."""
    text = layout.article.text
    sentences: dict[int, list[Relayed]] = {}  # by where each begins: who cites whom is told in one sentence
    for attribution in attributions:
        sentence = layout.sentence_at(attribution.cue[0].start)
        one = _quoted_as(layout, attribution) or _reported_by(layout, attribution) or Relayed(attribution)
        sentences.setdefault(sentence.start if sentence else attribution.cue[0].start, []).append(one)
    for pattern, told in ((_CITING, _citing), (_ACCORDING, _told_by)):
        for match in pattern.finditer(text):
            sentence = layout.sentence_at(match.start())
            if sentence and sentence.start in sentences and region_at(layout.regions, match.start()) is None:
                sentences[sentence.start] = told(layout, sentences[sentence.start], match)
    return [one for found in sentences.values() for one in found]


def _quoted_as(layout: Layout, attribution: Attribution) -> Relayed | None:
    """Y's words of "X quoted Y as saying …" and "Y was quoted by X as saying …", through X."""
    text, cue = layout.article.text, attribution.cue[0]
    if not _QUOTES.search(text, cue.start, attribution.cue[-1].end):
        return None
    sentence = layout.sentence_at(cue.start)
    if sentence is None:
        return None
    match = _QUOTED.search(text, cue.start, sentence.end)
    if match and attribution.source and match.start() < attribution.cue[-1].end:
        return _relayed(text, attribution, match, Span(*match.span("who")), attribution.source[-1], sentence)
    match = _WAS_QUOTED.search(text, sentence.start, sentence.end)
    if match is None or not match.end("who") < cue.end <= match.end() + 1:
        return None
    by = match["by"] or match["later"]
    if by is None and attribution.source:
        return None
    pieces = (*attribution.content, *attribution.source)
    who = next((s for s in pieces if s.end == match.end("who")), Span(*match.span("who")))
    outer = Span(*match.span("by" if match["by"] else "later")) if by else None
    return _relayed(text, attribution, match, who, outer, sentence)


def _reported_by(layout: Layout, attribution: Attribution) -> Relayed | None:
    """Whose words "The Post reported that …, according to two officials" passes on: theirs, through the Post."""
    text, content = layout.article.text, attribution.content[0]
    if attribution.cue[0].of(text).lower() != "according to" or content.end > attribution.cue[0].start:
        return None
    match = _REPORTED.match(text, content.start, content.end)
    if match is None or match.end() >= content.end or not _is_news(text, Span(*match.span("who"))):
        return None
    outer = Attribution((Span(*match.span("who")),), (Span(*match.span("cue")),), ())
    return Relayed(evolve(attribution, content=(Span(match.end(), content.end), *attribution.content[1:])), (outer,))


def _relayed(
    text: str, attribution: Attribution, match: re.Match[str], who: Span, by: Span | None, sentence: Span
) -> Relayed | None:
    """What `who` is quoted as saying by `by`, where that is told: the contents without the words that introduce it."""
    said = Span(*match.span("as"))
    contents = []
    for content in attribution.content:
        if content.end <= min(match.start(), who.start) or content.start >= match.end():
            contents.append(content)
        elif content.end > match.end() and (rest := _rest(text, match.end(), content.end)):
            contents.append(rest)
    first = min(by.start, who.start) if by else who.start
    if not contents and sentence.start < first:
        before = trimmed(text, Span(sentence.start, first), EDGE)
        if before and text[before.end] == ",":
            contents.append(before)
    if not contents:
        return None
    through = (evolve(attribution, source=(by,), content=()),) if by else ()
    return Relayed(Attribution((who,), (said,), tuple(contents)), through)


def _rest(text: str, start: int, end: int) -> Span | None:
    """What is said behind "as saying", without whom it is said to, "that" and the time; None where nothing is left."""
    if hearer := _HEARER.match(text, start, end):
        start = hearer.end()
    lead = _THAT.match(text, start, end)
    start = lead.end() if lead else start
    return trimmed(text, Span(start, end)) if start < end and timeless_words(text, Span(start, end)) else None


def _citing(layout: Layout, found: list[Relayed], match: re.Match[str]) -> list[Relayed]:
    """The attributions with the one beside "citing Y" made Y's, and without that of "citing" itself."""
    text, cue, who = layout.article.text, Span(*match.span("cue")), Span(*match.span("who"))
    sentence = layout.sentence_at(cue.start)
    if sentence is None or (kind := _kind(text, who)) is None:
        return found
    own = [one for one in found if one.attribution.cue[0].overlaps(cue) and not one.through]
    near = [
        one
        for one in found
        if one not in own and sentence.covers(one.attribution.cue[0]) and one.attribution.source and not one.through
    ]
    beside = min(near, key=lambda one: abs(one.attribution.cue[0].start - cue.start), default=None)
    outer = beside or next((one for one in own if one.attribution.source), None)
    if outer is None or (own and cue.of(text) == "according to"):
        return found
    weak = kind is SpeakerKind.DOCUMENT or cue.of(text) == "according to"
    if weak and not _is_news(text, outer.attribution.source[-1]):
        return found  # a speaker of its own that bears itself out
    contents = tuple(_contents(text, outer.attribution.content, cue, who))
    if not contents:
        return found
    relayed = Relayed(Attribution((who,), (cue,), contents), (evolve(outer.attribution, content=()),))
    return [relayed if one is outer else one for one in found if one is outer or one not in own]


def _told_by(layout: Layout, found: list[Relayed], match: re.Match[str]) -> list[Relayed]:
    """The attributions with the one behind "According to X," made what X tells, where the model made X's nothing."""
    text, cue = layout.article.text, Span(match.start(), match.start() + len("According to"))
    sentence = layout.sentence_at(cue.start)
    if sentence is None or sentence.start != cue.start or any(one.attribution.cue[0].overlaps(cue) for one in found):
        return found
    inner = next((one for one in found if sentence.covers(one.attribution.cue[0]) and not one.through), None)
    start = _behind_relative(text, match.end(), sentence.end)
    told = trimmed(text, Span(start, sentence.end)) if start < sentence.end else None
    if inner is None or told is None or not inner.attribution.source:
        return found
    if start > match.end() and inner.attribution.cue[-1].end < start:
        # "According to Acme, which advises ministers, …": the model took the rest for what they are told.
        return [
            one if one is not inner else Relayed(Attribution((Span(*match.span("who")),), (cue,), (told,)))
            for one in found
        ]
    if inner.attribution.source[0].start < told.start:
        return found
    outer = Attribution((Span(*match.span("who")),), (cue,), (told,))
    place = found.index(inner)
    return [*found[:place], Relayed(outer), evolve(inner, through=(outer,), added=True), *found[place + 1 :]]


def _behind_relative(text: str, start: int, end: int) -> int:
    """Where the text goes on behind the relative clause that begins at `start`; `start` where none does."""
    opening = words(text, start, min(end, start + _LONGEST_WORD))[:1]
    comma = text.find(", ", start, end)
    relative = opening and is_class(opening[0], "relative") and opening[0].low != "that"
    return comma + 2 if relative and comma >= 0 else start


def _contents(text: str, contents: Sequence[Span], cue: Span, who: Span) -> Iterator[Span]:
    """The contents without the words that cite: "[the ministry, that] two soldiers were killed"."""
    for content in contents:
        if content.end <= cue.start or content.start >= who.end:
            yield content
        elif content.start < cue.start:
            if kept := trimmed(text, Span(content.start, cue.start), EDGE):
                yield kept
        elif content.end > who.end and (rest := _rest(text, who.end, content.end)):
            yield rest


def _kind(text: str, who: Span) -> SpeakerKind | None:
    """What sort of speaker is cited; None where it is none ("citing high costs")."""
    found = words(text, who.start, who.end)
    if not found:
        return None
    named = found[phrase_end(text, found) - 1].capitalized
    return kind_of_phrase(text, found) or (SpeakerKind.UNKNOWN if named else None)


def _is_news(text: str, source: Span) -> bool:
    found = words(text, source.start, source.end)
    head = head_of(found[: phrase_end(text, found)]) if found else ""
    return head in _NEWS or head in outlets()
