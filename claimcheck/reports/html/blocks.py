"""The story in its own layout: a block for each headline, paragraph, caption, with the marks of its claims."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.records import Article, Claim, SectionKind, Span
from claimcheck.reports.html.segments import CUE, HEDGE, SPEAKER, STATEMENT, Segment, segments

LAYOUT = "layout"  # what stands in no section, such as "Photo:"

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@frozen
class Piece:
    """Words that all carry the same marks.

    `claims` are the numbers of the claims whose statement it is part of, the innermost first, `roles` those of which
    it is speaker, cue or hedge, `classes` what it is called in the style sheet; each is "" where nothing is marked.
    `ends` are the claims whose statement ends here.
    """

    text: str
    claims: str
    roles: str
    classes: str
    ends: tuple[int, ...]


@frozen
class Block:
    """A paragraph of the page; `kind` is that of its section, or "layout"."""

    kind: str
    pieces: tuple[Piece, ...]


@frozen
class _Frame:
    """Where a block begins, and what it is."""

    start: int
    kind: str


def blocks(article: Article, claims: Sequence[Claim]) -> tuple[Block, ...]:
    """All of the text, no character lost, in blocks; the claims are numbered from 1 as they come."""
    text = article.text
    frames = _frames(article)
    cuts = [frame.start for frame in frames]
    edges = [edge for section in article.sections for edge in (section.span.start, section.span.end)]
    pieces: dict[int, list[Piece]] = {start: [] for start in cuts}
    inside = _Inside([section.span for section in article.sections])
    block = -1
    for segment in segments(text, claims, [*cuts, *edges]):
        while block + 1 < len(cuts) and cuts[block + 1] <= segment.start:
            block += 1
        outside = bool(article.sections) and not inside(segment)
        pieces[cuts[block]].append(_piece(text, segment, claims, outside=outside))
    return tuple(Block(frame.kind, tuple(pieces[frame.start])) for frame in frames)


def _piece(text: str, segment: Segment, claims: Sequence[Claim], *, outside: bool) -> Piece:
    words = text[segment.start : segment.end]
    if segment.plain and not segment.ends:
        return Piece(words, "", "", LAYOUT if outside and not words.isspace() else "", ())
    roles = dict.fromkeys((*segment.speakers, *segment.cues, *segment.hedges))
    return Piece(
        words,
        " ".join(map(str, segment.statements)),
        " ".join(map(str, roles)),
        " ".join(_classes(segment, claims, outside=outside)),
        segment.ends,
    )


def _classes(segment: Segment, claims: Sequence[Claim], *, outside: bool) -> Iterator[str]:
    if segment.statements:
        yield "narration" if claims[segment.statements[0] - 1].cue is None else STATEMENT
    if len(segment.statements) > 1:
        yield "several"
    for role, numbers in ((SPEAKER, segment.speakers), (CUE, segment.cues), (HEDGE, segment.hedges)):
        if numbers:
            yield role
    if outside:
        yield LAYOUT


class _Inside:
    """Whether a section covers a segment, for segments in text order."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._at = 0

    def __call__(self, segment: Segment) -> bool:
        while self._at < len(self._spans) and self._spans[self._at].end <= segment.start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at].start <= segment.start


def _frames(article: Article) -> list[_Frame]:
    """The beginnings of the blocks in order, the first at 0: white space belongs to the block before it."""
    found = list(_beginnings(article)) or [_Frame(0, SectionKind.BODY)]
    return [evolve(found[0], start=0), *found[1:]]


def _beginnings(article: Article) -> Iterator[_Frame]:
    """Sections, and the lines between them that belong to none.

    Words on the line on which a section begins belong to its block ("Photo:"), and so do those on the line on which
    it ends, if no other section begins there.
    """
    place, beside = 0, False
    for section in article.sections:
        lines = _lines(article.text, place, section.span.start)
        begins = section.span.start
        if lines and not lines[-1].words.endswith("\n"):
            last = lines.pop()
            begins = last.start if last.words.strip() else begins
        yield from _blocks_of(lines[beside:], LAYOUT)
        yield _Frame(begins, section.kind)
        place, beside = section.span.end, True
    lines = _lines(article.text, place, len(article.text))
    yield from _blocks_of(lines[beside:], LAYOUT if article.sections else SectionKind.BODY)


@frozen
class _Line:
    start: int
    words: str


def _lines(text: str, start: int, end: int) -> list[_Line]:
    return [_Line(found.start(), found.group()) for found in _LINE.finditer(text, start, end)]


def _blocks_of(lines: Sequence[_Line], kind: str) -> Iterator[_Frame]:
    return (_Frame(line.start, kind) for line in lines if line.words.strip())
