"""Papers and pictures that a newsroom has got hold of: "Documents seen by Reuters show that …".

They make the statement, and the newsroom is what it reached the reader through. The model often takes the newsroom's
name for the source, or "seen" for the cue.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.attribution.cues import cue_start, in_lexicon, read_cue
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.speakers.phrases import kind_of_phrase
from claimcheck.attribution.tidying import EDGE
from claimcheck.attribution.words import has_verb, looks_finite, trimmed, words
from claimcheck.records import Attribution, Span, SpeakerKind

_NAME = r"[A-Z][\w.&’'-]{0,30}(?:\s(?:of\s(?:the\s)?|de\s|la\s|and\s(?:the\s)?)?[A-Z\d][\w.&’'-]{0,30}){0,5}"
_WAYS = (
    r"(?:(?:seen|obtained|reviewed|viewed|verified|acquired|analy[sz]ed|examined|checked|authenticated|geolocated)\sby"
    r"|(?:shared\swith|leaked\sto|shown\sto))"
)
_BY = re.compile(
    rf"\b{_WAYS}\s(?:the\s)?(?:(?:news\sagency|newspaper|broadcaster|magazine)\s)?{_NAME}"
    r"(?:\s(?:news\sagency|newspaper|magazine|programme|program|television|radio))?"
)
# "Reuters has seen documents that show …"
_HAS = re.compile(
    rf"\b(?P<who>(?:[Tt]he\s)?{_NAME}\s(?:has|have|had)\s(?:seen|obtained|reviewed|viewed|verified))"
    r"\s(?P<papers>[^,.;:“”\"()\n]{3,80}?)\s(?:that|which)(?=\s)"
)
_WHICH = re.compile(
    r",?(?:\s(?:which|that|(?:a\scopy|copies|parts|details|extracts)\sof\swhich)\s(?:was|were|has\sbeen|have\sbeen))?\s?\Z"
)
_WHEN = re.compile(r"\s(?:on\s\w+day|(?:this|last|earlier\sthis)\s\w+)")
_VERB = re.compile(r",?\s(?P<verb>(?:appear(?:s|ed)?\sto\s)?[a-z]+)\b")
_BOUND = re.compile(r"[,;:(]\s|\s(?:and|but|that|while)\s")
_FARTHEST = 120  # characters in front of "seen by" in which the papers stand
_END = EDGE + ".?!"


@frozen
class _Shown:
    """Papers, mostly with who saw them (`source`), and the verb by which they speak; `first` is where it starts."""

    first: int
    source: Span
    cue: Span
    sentence: Span

    def takes(self, one: Attribution) -> bool:
        """Whether the attribution has its source or cue in these words."""
        return any(span.overlaps(Span(self.first, self.cue.end)) for span in (*one.source, *one.cue))

    def is_made_by(self, one: Attribution) -> bool:
        """Whether the attribution has them right."""
        from_start = any(span.start <= self.source.start < span.end for span in one.source)
        return from_start and one.cue[-1].overlaps(self.cue)


def obtained_by(text: str, mention: Span, cue: Span) -> str | None:
    """The words for who has got hold of a document, in its mention or between that and the cue behind it."""
    if match := _BY.search(text, mention.start, max(mention.end, cue.start)):
        return match.group()
    found = _HAS.search(text, max(0, mention.start - _FARTHEST), max(mention.end, cue.start))
    return found["who"] if found and found.start("papers") == mention.start else None


def with_papers(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with those of papers that somebody has seen made the papers'."""
    cues = [one.cue[0].start for one in attributions]
    gone: set[int] = set()
    made: list[Attribution] = []
    for shown in _all_shown(layout):
        first, last = (bisect_left(cues, edge) for edge in (shown.sentence.start, shown.sentence.end))
        near = range(first, last)
        own = [place for place in near if shown.takes(attributions[place])]
        if any(shown.is_made_by(attributions[place]) for place in own):
            continue
        contents = _contents(layout.article.text, shown, [attributions[place] for place in own])
        others = [span for place in near if place not in own for span in attributions[place].content]
        if contents and not any(span.overlaps(other) for span in contents for other in others):
            gone.update(own)
            made.append(Attribution((shown.source,), (shown.cue,), contents))
    kept = [one for place, one in enumerate(attributions) if place not in gone]
    return sorted([*kept, *made], key=cue_start)


def _all_shown(layout: Layout) -> Iterator[_Shown]:
    text = layout.article.text
    for match in _BY.finditer(text):
        sentence = layout.sentence_at(match.start())
        if sentence is None or match.end() >= sentence.end or region_at(layout.regions, match.start()):
            continue
        papers, cue = _papers(text, sentence.start, match.start()), _verb(text, match.end(), sentence.end)
        if papers and cue:
            yield _Shown(papers.start, Span(papers.start, match.end()), cue, sentence)
    for match in _HAS.finditer(text):
        sentence = layout.sentence_at(match.start())
        if sentence is None or match.end() >= sentence.end or region_at(layout.regions, match.start()):
            continue
        papers, cue = _papers(text, *match.span("papers")), _verb(text, match.end(), sentence.end)
        if papers and cue:
            yield _Shown(match.start(), papers, cue, sentence)


def _papers(text: str, start: int, end: int) -> Span | None:
    """The noun phrase for papers or pictures behind `start` that ends, with a relative pronoun or without, at `end`."""
    low = max(start, end - _FARTHEST)
    near = text[low:end]
    stop = low + len(near) - len(_WHICH.search(near).group())  # type: ignore[union-attr]  # it can match nothing
    bounds = [match.end() for match in _BOUND.finditer(text, low, stop)]
    span = trimmed(text, Span(bounds[-1] if bounds else low, stop)) if low < stop else None
    found = words(text, span.start, span.end) if span else []
    if not found or any(looks_finite(word) for word in found):
        return None
    return span if kind_of_phrase(text, found) is SpeakerKind.DOCUMENT else None


def _verb(text: str, start: int, end: int) -> Span | None:
    """The finite verb of saying or showing that begins at `start`, behind a time."""
    when = _WHEN.match(text, start, end)
    match = _VERB.match(text, when.end() if when else start, end)
    cue = Span(*match.span("verb")) if match else None
    if cue is None or not in_lexicon(text, cue):
        return None
    verb = words(text, cue.start, cue.end)[-1]
    finite = looks_finite(verb) or verb.low.endswith("s") or verb.low == read_cue(text, cue).lemma
    return cue if finite else None


def _contents(text: str, shown: _Shown, own: Sequence[Attribution]) -> tuple[Span, ...]:
    """What the model took for said by whoever it took, or the rest of the sentence, or the clause before the papers."""
    spans = (span for one in own for span in one.content)
    cut = (Span(max(span.start, shown.cue.end), span.end) for span in spans if span.end > shown.cue.end)
    found = [span for piece in cut if (span := trimmed(text, piece, EDGE))]
    if not found and shown.cue.end < shown.sentence.end:
        rest = trimmed(text, Span(shown.cue.end, shown.sentence.end), _END)
        found = [rest] if rest else []
    if not found and shown.sentence.start < shown.source.start:
        before = trimmed(text, Span(shown.sentence.start, shown.source.start), EDGE)
        found = [before] if before and has_verb(words(text, before.start, before.end)) else []
    return tuple(found)
