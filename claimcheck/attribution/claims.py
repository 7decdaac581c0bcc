"""From an article's attributions to its claims."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution import standalone
from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.hedging import find_cue_hedges, find_hedges
from claimcheck.attribution.identity import ClaimIds
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.narration import narrated
from claimcheck.attribution.quotes import Region, quoted_regions, region_at
from claimcheck.attribution.relative import antecedent, relative_start
from claimcheck.attribution.reporting import reported
from claimcheck.attribution.said import find_said
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.speakers import Resolver
from claimcheck.attribution.statements import Statement, completed, ends, is_negated, joined, quotation_of, split
from claimcheck.attribution.words import words
from claimcheck.records import (
    Article,
    Attribution,
    Claim,
    Cue,
    HedgeOwner,
    Quotation,
    Said,
    Section,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)
from claimcheck.records import Statement as StatementRecord

NARRATED = (SectionKind.HEADLINE, SectionKind.DECK, SectionKind.BODY, SectionKind.CAPTION)
_LEAD = 6  # words that can stand before a speaker and belong to the cue
_PRESENT = re.compile(r"(?:s|ing)\Z")


@frozen
class Reading:
    """One attribution as read in its sentence: who speaks, when, through what."""

    attribution: Attribution
    contents: tuple[Span, ...]  # as the model has them, each with the adjunct that its verb takes
    cue: Cue
    speaker: Speaker
    sentence: Span
    zone: tuple[Span, ...]  # the cue's own clause: its sentence without any content
    said: Said | None
    medium: str | None
    first: int  # where the attribution's own words begin: its source or cue


class Story:
    """One article being read: its sentences, quotations, and who speaks in it."""

    def __init__(self, article: Article, attributions: Sequence[Attribution], *, certain: bool = False) -> None:
        """Read `article` with its attributions; `certain` keeps every one, as when a person has marked them."""
        self.article = article
        self._text = article.text
        self._regions: list[Region] = quoted_regions(article.text)
        self._sections = _sections(article)
        self._section_starts = [section.span.start for section in self._sections]
        self._sentences = [s for section in self._sections for s in sentences(self._text, *ends(section.span))]
        self._sentence_starts = [s.start for s in self._sentences]
        told = [section.span for section in self._sections if section.kind in NARRATED]
        self._resolver = Resolver(self._text, told, article.authors[0] if article.authors else None)
        inside = [a for a in attributions if self._section_at(a.cue[0].start)]
        self._attributions = inside if certain else reported(self._text, inside, self._regions)
        self._taken: list[Span] = []
        self._sources: list[Span] = []

    def claims(self, *, narration: bool) -> tuple[Claim, ...]:
        """All claims, in text order."""
        found = [claim for _, made in self.by_reading() for claim in made]
        if narration:
            found.extend(self._narration())
        ids = ClaimIds(self._text)
        found.sort(key=lambda claim: (claim.statement.spans[0], claim.cue is not None))
        return tuple(evolve(claim, id=ids.of(claim.statement.spans)) for claim in found)

    def by_reading(self) -> Iterator[tuple[Reading, tuple[Claim, ...]]]:
        """Each attribution as read, with the claims that it makes; their ids are not given yet."""
        for reading in self.readings():
            yield reading, tuple(self._attributed(reading))

    def readings(self) -> Iterator[Reading]:
        """Each attribution as read in its sentence, in the order of their cues."""
        before: Reading | None = None
        pieces = sorted(span for a in self._attributions for span in (*a.cue, *a.content, *a.source))
        starts = [span.start for span in pieces]
        for attribution in self._attributions:
            before = self._read(attribution, before, pieces, starts)
            yield before

    def _read(self, attribution: Attribution, before: Reading | None, pieces: list[Span], starts: list[int]) -> Reading:
        cue_span = Span(attribution.cue[0].start, attribution.cue[-1].end)
        sentence = self._sentence_at(cue_span.start) or cue_span
        source = attribution.source[-1] if attribution.source else None
        in_quotes = region_at(self._regions, cue_span.start) is not None
        speaker = self._resolver.speaker(source, sentence, in_quotes=in_quotes)
        cue = read_cue(self._text, cue_span)
        near = pieces[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end)]
        zone = _zone(self._text, sentence, cue_span, attribution, near)
        said = find_said(self._text, zone, self.article.published)
        coordinate = (
            before is not None and before.sentence == sentence and before.attribution.source == attribution.source
        )
        if said is None and before is not None and coordinate and source is not None:
            said = before.said  # "…, she said last week, adding that …"
        own = [s.start for s in (*attribution.cue, *attribution.source) if s.overlaps(sentence)]
        medium = find_medium(self._text, zone)
        if medium is None and before is not None and coordinate and source is not None:
            medium = before.medium
        contents = tuple(
            completed(
                self._text,
                s,
                cue_span,
                pieces[p].start if (p := bisect_right(starts, s.end)) < len(pieces) else len(self._text),
            )
            for s in attribution.content
        )
        return Reading(attribution, contents, cue, speaker, sentence, zone, said, medium, min(own))

    def _attributed(self, reading: Reading) -> Iterator[Claim]:
        text, attribution = self._text, reading.attribution
        self._sources.extend(attribution.source)
        self._taken.extend((*attribution.cue, *reading.contents))
        lead = relative_start(text, reading.first, reading.sentence.start)
        if lead < reading.first:
            self._taken.append(Span(lead, reading.first))
        denied = reading.cue.stance is Stance.DENYING or is_negated(text, [reading.cue.span])
        cue_hedges = find_cue_hedges(text, [reading.cue.span])
        present = bool(_PRESENT.search(reading.cue.text.lower()))
        before = self._last_reading if self._last_cue_before(reading) else None
        previous = self._last_statement if before else None
        same = before is not None and before.speaker.name == reading.speaker.name
        for number, plain in enumerate(split(text, reading.contents, self._regions)):
            statement = plain
            if number == 0 and len(plain.spans) == 1:
                subject = antecedent(text, reading.first, plain.spans[0], reading.sentence.start)
                if subject and subject.end <= plain.start:
                    statement = Statement((subject, *plain.spans))
            filled = (
                standalone.of_split(text, statement)
                if statement is not plain
                else standalone.of_echo(text, plain, previous)
                or (standalone.of_pronoun(text, plain, previous) if same or number else None)
            )
            quotation = quotation_of(text, statement.spans, self._regions)
            own_words = present or quotation is Quotation.DIRECT
            hedges = find_hedges(text, statement.spans, HedgeOwner.SPEAKER, present=own_words)
            negated = is_negated(text, statement.spans) or denied
            record = StatementRecord(statement.spans, joined(text, statement.spans), quotation, filled, negated)
            section = self._section_at(statement.start) or self._section_at(reading.cue.span.start)
            assert section is not None  # noqa: S101 (attributions outside of every section were left out)
            yield Claim(
                "",
                section.kind,
                reading.speaker,
                reading.cue,
                record,
                Source(self._outlet(section), reading.medium),
                tuple(sorted((*hedges, *cue_hedges), key=lambda h: h.span)),
                reading.said,
            )
            previous = self._last_statement = statement
        self._last_reading = reading

    _last_statement: Statement | None = None
    _last_reading: Reading | None = None

    def _last_cue_before(self, reading: Reading) -> bool:
        """Whether the attribution read before stands in the same sentence."""
        return self._last_reading is not None and self._last_reading.sentence == reading.sentence

    def _narration(self) -> Iterator[Claim]:
        taken = sorted(self._taken)
        starts = [span.start for span in taken]
        sources = sorted(set(self._sources))
        source_starts = [span.start for span in sources]
        longest = max((span.end - span.start for span in taken), default=0)
        for sentence in self._sentences:
            section = self._section_at(sentence.start)
            if section is None or section.kind not in NARRATED:
                continue
            low = bisect_right(starts, sentence.start - longest - 1)
            near = taken[low : bisect_right(starts, sentence.end)]
            own = sources[bisect_right(source_starts, sentence.start - 1) : bisect_right(source_starts, sentence.end)]
            for span in narrated(self._text, sentence, near, own):
                yield self._narrated_claim(span, section)

    def _narrated_claim(self, span: Span, section: Section) -> Claim:
        outlet = self._outlet(section)
        hedges = find_hedges(self._text, [span], HedgeOwner.REPORTER)
        record = StatementRecord(
            (span,), span.of(self._text), Quotation.NARRATION, None, is_negated(self._text, [span])
        )
        speaker = Speaker(outlet, SpeakerKind.OUTLET, named=outlet is not None)
        return Claim("", section.kind, speaker, None, record, Source(outlet), tuple(hedges))

    def _outlet(self, section: Section) -> str | None:
        """Who answers for what stands in this section: a caption's credit, else the agency, else the outlet."""
        if section.kind is SectionKind.CAPTION:
            following = self._after(section)
            if following is not None and following.kind is SectionKind.CREDIT:
                return following.span.of(self._text)
        return self.article.agency or self.article.outlet

    def _after(self, section: Section) -> Section | None:
        place = bisect_right(self._section_starts, section.span.start)
        return self._sections[place] if place < len(self._sections) else None

    def _section_at(self, offset: int) -> Section | None:
        place = bisect_right(self._section_starts, offset) - 1
        if place >= 0 and offset < self._sections[place].span.end:
            return self._sections[place]
        return None

    def _sentence_at(self, offset: int) -> Span | None:
        place = bisect_right(self._sentence_starts, offset) - 1
        if place >= 0 and offset < self._sentences[place].end:
            return self._sentences[place]
        return None


def _sections(article: Article) -> list[Section]:
    if article.sections:
        return list(article.sections)
    return [Section(SectionKind.BODY, Span(0, len(article.text)))] if article.text else []


def _zone(text: str, sentence: Span, cue: Span, attribution: Attribution, near: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches of the sentence around the cue, up to the pieces of other attributions, without any content."""
    own = set(attribution.content)
    mine = {*attribution.cue, *attribution.source}
    low, high = sentence.start, sentence.end
    holes = []
    for span in near:
        if span in mine:
            continue
        if span in own:
            holes.append(span)
        elif span.end <= cue.start:
            low = max(low, span.end)
        elif span.start >= cue.end:
            high = min(high, span.start)
    first = min((s.start for s in mine if s.overlaps(sentence)), default=cue.start)
    if low > first or len(words(text, low, first)) > _LEAD:
        low = first  # what goes before is a clause of its own, not "On Tuesday,"
    pieces, begin = [], low
    for hole in sorted(holes):
        if begin < hole.start <= high:
            pieces.append(Span(begin, hole.start))
        begin = max(begin, hole.end)
    if begin < high:
        pieces.append(Span(begin, high))
    return tuple(pieces)
