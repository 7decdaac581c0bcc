"""The paragraphs of a text, and the lines of its head that are furniture: bylines, dates, datelines.

Blank lines part paragraphs. Where a block of lines has none, a line break ends a paragraph unless the lines are
hard-wrapped: then the next line's first word would not have fitted.
"""

from collections.abc import Iterator

from attrs import evolve, frozen

from claimcheck.articles.bylines import bare_name, byline
from claimcheck.articles.captions import caption
from claimcheck.articles.datelines import opening
from claimcheck.articles.dates import Dated, date_line, leading_date
from claimcheck.articles.filed_lines import filed_line, place_line
from claimcheck.articles.findings import Finding
from claimcheck.articles.labels import label_line
from claimcheck.articles.layout import Line, blocks, ends_sentence
from claimcheck.articles.wrapping import continues, hard_wrapped, width_of
from claimcheck.records import Section, SectionKind, Span

_HEAD = 4  # paragraphs of text after which no line is taken for furniture any more
_PICTURE = (SectionKind.CAPTION, SectionKind.CREDIT)


@frozen
class Unit:
    """A paragraph, or a line that is furniture (then `finding` says what it is); `block` numbers its block."""

    start: int
    end: int
    block: int
    finding: Finding | None = None

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    @property
    def is_text(self) -> bool:
        """Whether it is a paragraph that may be headline, deck or body."""
        return self.finding is None

    @property
    def is_furniture(self) -> bool:
        """Whether it is a byline, a date, a dateline or a labelled line."""
        return self.finding is not None and not any(one.kind in _PICTURE for one in self.finding.sections)


def units(text: str) -> list[Unit]:
    """The article's units in order."""
    found: list[Unit] = []
    paragraphs = 0
    parts = list(blocks(text))
    wrapped = hard_wrapped(parts)
    for number, lines in enumerate(parts):
        block = list(_units_of(text, lines, number, paragraphs, wrapped=wrapped))
        if len(block) == 2 and block[0].is_text:
            block = _with_credit(text, block)
        found += block
        paragraphs += sum(unit.is_text for unit in block)
    for index in range(1, min(len(found) - 1, 2 * _HEAD)):
        if found[index - 1].is_text and _is_sentence(found[index - 1].of(text)):
            break  # the body has begun
        found[index] = _by_neighbours(text, found[index - 1], found[index], found[index + 1])
    return found


def _by_neighbours(text: str, before: Unit, unit: Unit, after: Unit) -> Unit:
    """`unit`, as furniture where only its place in the head shows that a name or a place is one."""
    words = unit.of(text)
    if unit.finding or _is_sentence(words):
        return unit
    line = Line(words, unit.start, unit.end)
    signed = before.is_furniture or after.is_furniture or opening(text, after.start, after.end, loose=False)
    finding = bare_name(line) if signed else None
    if finding is None and after.is_text and ends_sentence(after.of(text)):
        finding = place_line(line)
    return evolve(unit, finding=finding)


def _is_sentence(words: str) -> bool:
    return ends_sentence(words) or words.endswith(":")


def _with_credit(text: str, block: list[Unit]) -> list[Unit]:
    """The two units of a block as one where the second is the credit of the picture that the first describes."""
    first, second = block
    finding = caption(text, first.start, second.end)
    if finding and second.start <= finding.sections[-1].span.start and finding.sections[-1].kind == SectionKind.CREDIT:
        return [Unit(first.start, second.end, first.block, finding)]
    return block


def _units_of(text: str, lines: list[Line], block: int, before: int, *, wrapped: bool) -> Iterator[Unit]:
    width = width_of(lines)
    group: list[Line] = []
    paragraphs = before
    for line in lines:
        if paragraphs + bool(group) <= _HEAD:
            if not before and not paragraphs and not group and block == 0:
                dated = leading_date(line.text)
                if dated:
                    yield Unit(line.start, line.start + dated[1], block, date_finding(dated[0], line.start))
                    line = Line(line.text[dated[1] :], line.start + dated[1], line.end)
            finding = furniture(line, first=not paragraphs and not group)
            if finding:
                if group:
                    yield _paragraph(text, group, block)
                    paragraphs += 1
                    group = []
                yield Unit(line.start, line.end, block, finding)
                continue
        if group and not continues(text, group[-1], line, width, wrapped=wrapped, first=not paragraphs):
            yield _paragraph(text, group, block)
            paragraphs += 1
            group = []
        group.append(line)
    if group:
        yield _paragraph(text, group, block)


def furniture(line: Line, *, first: bool) -> Finding | None:
    """What a line is that is no paragraph; `first` where no paragraph stands before it."""
    dated = date_line(line.text)
    if dated:
        return date_finding(dated, line.start)
    return byline(line, first=first) or filed_line(line) or label_line(line)


def date_finding(dated: Dated, offset: int) -> Finding:
    """The finding of a day in a line that starts at `offset`."""
    section = Section(SectionKind.DATE, Span(offset + dated.start, offset + dated.end))
    return Finding((section,), updated=dated.day) if dated.updated else Finding((section,), published=dated.day)


def _paragraph(text: str, lines: list[Line], block: int) -> Unit:
    start, end = lines[0].start, lines[-1].end
    return Unit(start, end, block, caption(text, start, end))
