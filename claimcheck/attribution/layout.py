"""Where in an article an offset stands: its section, its sentence, its quotations."""

from bisect import bisect_right
from collections import Counter
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.crossheads import crossheads
from claimcheck.attribution.newsrooms import Newsrooms
from claimcheck.attribution.quotes import Region, quoted_regions
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.speakers.exchanges import Exchange, exchanges, is_prompt
from claimcheck.attribution.speakers.labels import Label, asking_labels, labels
from claimcheck.attribution.stamps import unstamped
from claimcheck.records import Article, Section, SectionKind, Span

NARRATED = (SectionKind.HEADLINE, SectionKind.DECK, SectionKind.BODY, SectionKind.CAPTION)


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
        return [] if self.labels else exchanges(self.article.text, self.body, self.article.authors)

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
        text = self.article.text
        labelled = {self.section_at(one.end): one for one in self.labels}
        askers = asking_labels(text, self.labels)
        asked = {section.span for section, one in labelled.items() if section and one.name.of(text) in askers}
        if any(one.until is None for one in self.labels):
            asked |= {one for one in self.body if self.section_at(one.start) not in labelled and is_prompt(text, one)}
        return frozenset(asked | {paragraph for exchange in self.exchanges for paragraph in exchange.asked})

    def is_asked(self, offset: int) -> bool:
        """Whether whoever asks in an interview speaks there."""
        section = self.section_at(offset)
        return section is not None and section.span in self.asked

    @cached_property
    def crossheads(self) -> frozenset[Span]:
        """The lines between paragraphs that only head those below."""
        return crossheads(self.article.text, self.sections)

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of all sections, in order, without the times of day that open entries."""
        text = unstamped(self.article.text)
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

    @cached_property
    def newsrooms(self) -> Newsrooms:
        """Who answers for what the article says in its own voice."""
        return Newsrooms(self.article, tuple(self.sections))

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.sections]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each sentence begins."""
        return [sentence.start for sentence in self.sentences]
