"""Where in an article an offset stands: its section, its sentence, its quotations."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from claimcheck.attribution.quotes import BREAK, Region, quoted_regions
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.speakers.exchanges import Exchange, exchanges
from claimcheck.attribution.speakers.labels import Label, labels
from claimcheck.records import Article, Section, SectionKind, Span

_LONGEST_ACRONYM = 5  # letters; "REUTERS" is a name in capitals
NARRATED = (SectionKind.HEADLINE, SectionKind.DECK, SectionKind.BODY, SectionKind.CAPTION)

_AGENCY = re.compile(r"\(([^()\n]{2,40})\)|/([^/\n]{2,40})/")
_ENDS = '.?!…"”’)'
_PICTURE_DESK = re.compile(r"(?:\A| )(?:(?:file|handout) )?(?:photos?|pool|file|pictures?|handout)\Z", re.IGNORECASE)
_NEWSROOM = re.compile(r"[A-Z]{2,}\Z|.*\b(?:Images|Press|Agency|News|Pictures)\Z")


@frozen(slots=False)
class Layout:
    """The parts of one article, looked up by offset."""

    article: Article

    @cached_property
    def regions(self) -> list[Region]:
        """The quotations of the text."""
        return quoted_regions(self.article.text)

    @cached_property
    def sections(self) -> list[Section]:
        """The article's sections; one body where it has none."""
        if self.article.sections or not self.article.text:
            return list(self.article.sections)
        return [Section(SectionKind.BODY, Span(0, len(self.article.text)))]

    @cached_property
    def told(self) -> list[Section]:
        """The sections that tell the story."""
        return [section for section in self.sections if section.kind in NARRATED]

    @cached_property
    def body(self) -> list[Span]:
        """The paragraphs below the head."""
        return [section.span for section in self.sections if section.kind is SectionKind.BODY]

    @cached_property
    def exchanges(self) -> list[Exchange]:
        """The questions and answers of an interview that has no labels."""
        return [] if self.labels else exchanges(self.article.text, self.body)

    @cached_property
    def labels(self) -> list[Label]:
        """The words in front of paragraphs that say who speaks in them; a headline's count where they come again."""
        found = [(one, self.section_at(one.end)) for one in labels(self.article.text)]
        again = Counter(one.name.of(self.article.text) for one, _ in found)
        return [
            one
            for one, section in found
            if again[one.name.of(self.article.text)] > 1 or not section or section.kind is not SectionKind.HEADLINE
        ]

    @cached_property
    def marks(self) -> frozenset[Span]:
        """What stands between a turn of an interview and who speaks in it: the mark behind a label or of a question."""
        return frozenset([*(one.mark for one in self.labels), *(one.mark for one in self.exchanges)])

    @cached_property
    def asked(self) -> frozenset[Span]:
        """The paragraphs that only ask whoever is interviewed, and claim nothing."""
        return frozenset(paragraph for exchange in self.exchanges for paragraph in exchange.asked)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of all sections, in order."""
        text = self.article.text
        return [s for section in self.sections for s in sentences(text, section.span.start, section.span.end)]

    def section_at(self, offset: int) -> Section | None:
        """The section that holds `offset`."""
        place = bisect_right(self._section_starts, offset) - 1
        return self.sections[place] if place >= 0 and offset < self.sections[place].span.end else None

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds `offset`."""
        place = bisect_right(self.sentence_starts, offset) - 1
        return self.sentences[place] if place >= 0 and offset < self.sentences[place].end else None

    def same_sentence(self, offset: int, other: int) -> bool:
        """Whether both offsets stand in one sentence."""
        sentence = self.sentence_at(offset)
        return sentence is not None and sentence == self.sentence_at(other)

    def outlet_of(self, section: Section) -> str | None:
        """Who answers for what stands in the section: a caption's credit, else the agency, else the outlet.

        Of several agencies in one text it is the one whose dateline stands last before the section, or opens what the
        section is the heading of.
        """
        if section.kind is SectionKind.CAPTION:
            place = bisect_right(self._section_starts, section.span.start)
            if place < len(self.sections) and self.sections[place].kind is SectionKind.CREDIT:
                return _credited(self.sections[place].span.of(self.article.text))
        if len({agency for _, agency in self.filed}) > 1:
            place = bisect_right(self.filed, section.span.start, key=lambda filed: filed[0])
            if place < len(self.filed) and self._is_heading(section, self.filed[place][0]):
                place += 1
            return self.filed[place - 1][1] if place else self.article.outlet
        return self.article.agency or self.article.outlet

    def _is_heading(self, section: Section, filed: int) -> bool:
        """Whether the section is a line without a full stop right above the dateline that begins at `filed`.

        A headline is one only where other datelines have headings too; else it heads the whole.
        """
        if section.span.of(self.article.text)[-1] in _ENDS or self.article.text[section.span.end : filed].strip():
            return False
        return section.kind is not SectionKind.HEADLINE or any(
            above.kind is SectionKind.BODY and self._is_heading(above, start)
            for start, _ in self.filed[1:]
            if (above := self.sections[bisect_left(self._section_starts, start) - 1])
        )

    @cached_property
    def filed(self) -> list[tuple[int, str]]:
        """Where the datelines of agencies begin that open a paragraph, and the agencies as they name them."""
        found = []
        for section, following in pairwise(self.sections):
            if section.kind is SectionKind.DATELINE and following.kind is SectionKind.BODY:
                agency = _AGENCY.search(self.article.text, section.span.start, section.span.end)
                if agency and not BREAK.search(self.article.text, section.span.end, following.span.start):
                    found.append((section.span.start, agency[1] or agency[2]))
        return found

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.sections]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each sentence begins."""
        return [sentence.start for sentence in self.sentences]


def _credited(credit: str) -> str:
    """The agency of a credit: of "AP Photo/Ana Ruiz", "Ana Ruiz/AP" and "REUTERS/Ana Ruiz/File Photo"."""
    parts = [part for piece in credit.split("/") if (part := _PICTURE_DESK.sub("", piece.strip()))]
    named = [part for part in parts if _NEWSROOM.match(part)] or parts[-1:] or [credit]
    return named[0].title() if named[0].isupper() and len(named[0]) > _LONGEST_ACRONYM else named[0]
