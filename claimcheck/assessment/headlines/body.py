"""The body as the check sees it: its sentences and its claims, each with its stems."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from claimcheck.assessment.headlines.parts import is_open
from claimcheck.assessment.headlines.words import stems
from claimcheck.records import Article, Claim, SectionKind, Span

_ABOVE = (SectionKind.HEADLINE, SectionKind.DECK)
_TOLD = (SectionKind.BODY, SectionKind.CAPTION)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)]{0,3}\s+(?=[\"'“‘(]{0,3}[A-Z0-9])")
_CLAUSE_END = re.compile(r"[,;:–—]\s|\s(?:and|but|which|who)\s")  # no \s+, whose time grows with the square of a gap
_CAPITAL = re.compile(r"(?<=[\w,’”] )[A-Z][\w’'-]+")
_AROUND = 160  # characters before and after a statement that are read for what it speaks of


@frozen
class ClaimWords:
    """A claim of the body with the stems of its statement."""

    claim: Claim
    stems: frozenset[str]


@frozen
class Sentence:
    """A sentence of the body: its stems, the claims that begin in it, and its words without what it attributes."""

    span: Span
    stems: frozenset[str]
    claims: tuple[ClaimWords, ...]
    own_voice: str

    def flat(self) -> Iterator[frozenset[str]]:
        """The stems of the sentence and of each of its clauses, where the story tells them itself, without a hedge."""
        for stretch in (self.own_voice, *_CLAUSE_END.split(self.own_voice)):
            if not is_open(stretch):
                yield stems(stretch)


@frozen
class Body:
    """What stands below headline and deck, from `start` on.

    `names` are the stems of words that have a capital inside a sentence.
    """

    text: str
    start: int
    sentences: tuple[Sentence, ...]
    claims: tuple[ClaimWords, ...]
    names: frozenset[str]


def body_of(article: Article, claims: Iterable[Claim]) -> Body:
    """Read the body once."""
    text = article.text
    below = tuple(_read(claim) for claim in claims if claim.section not in _ABOVE)
    told = [section.span for section in article.sections if section.kind in _TOLD]
    spans = [span for section in told for span in _sentences(text, section)]
    starts = [span.start for span in spans]
    begun: list[list[ClaimWords]] = [[] for _ in spans]
    for each in below:
        for place in {bisect_right(starts, span.start) - 1 for span in each.claim.statement.spans}:
            if place >= 0:
                begun[place].append(each)
    own_voice = _own_voice(text, spans, below)
    sentences = tuple(
        Sentence(span, stems(span.of(text)), tuple(inside), own)
        for span, inside, own in zip(spans, begun, own_voice, strict=True)
    )
    names = stems(" ".join(name for span in told for name in _CAPITAL.findall(text, span.start, span.end)))
    start = told[0].start if told else 0
    return Body(text, start, sentences, below, names)


def around(body: Body, claim: Claim) -> frozenset[str]:
    """The stems of what stands before and behind a statement below the headline, and of its speaker."""
    speaker, spans = claim.speaker, claim.statement.spans
    first, last = spans[0].start, spans[-1].end
    near = f"{body.text[max(body.start, first - _AROUND) : first]} {body.text[last : last + _AROUND]}"
    return stems(f"{near} {speaker.name or ''} {speaker.role or ''}")


def _read(claim: Claim) -> ClaimWords:
    return ClaimWords(claim, stems(f"{claim.statement.text} {claim.statement.standalone or ''}"))


def _sentences(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for found in _SENTENCE_END.finditer(text, span.start, span.end):
        yield Span(start, found.end())
        start = found.end()
    if start < span.end:
        yield Span(start, span.end)


def _own_voice(text: str, sentences: Sequence[Span], claims: Sequence[ClaimWords]) -> Iterator[str]:
    """Each sentence without what is attributed in it."""
    attributed = sorted(span for each in claims if each.claim.cue for span in each.claim.statement.spans)
    place, done = 0, 0
    for sentence in sentences:
        kept, at = [], max(sentence.start, min(done, sentence.end))
        while place < len(attributed) and attributed[place].start < sentence.end:
            span = attributed[place]
            kept.append(text[at : max(at, span.start)])
            done = max(done, span.end)
            at = max(at, min(done, sentence.end))
            place += 1
        yield " … ".join((*kept, text[at : sentence.end]))
