"""An article and its attributions -> its claims."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.attribution import standalone
from claimcheck.attribution.appositions import with_appositions
from claimcheck.attribution.bare_quotations import with_bare_quotations
from claimcheck.attribution.citing import cited
from claimcheck.attribution.continued import with_continued
from claimcheck.attribution.coordinated import with_coordinated
from claimcheck.attribution.cue_bounds import with_complement
from claimcheck.attribution.epithets import with_epithets
from claimcheck.attribution.figures import with_figures
from claimcheck.attribution.findings import with_findings
from claimcheck.attribution.headlines import with_headline_speakers
from claimcheck.attribution.hearers import without_hearer
from claimcheck.attribution.hedging import find_cue_hedges, find_hedges
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.narration import claims_nothing, narrated
from claimcheck.attribution.negation import is_asked, is_negated, refuses
from claimcheck.attribution.nesting import Attribute, with_inner
from claimcheck.attribution.obtained import with_papers
from claimcheck.attribution.readings import Reading, read_all
from claimcheck.attribution.relative import antecedent, opened_by_pronoun, relative_start
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.reporting import reported
from claimcheck.attribution.statements import Statement, is_pronoun, joined, split
from claimcheck.attribution.tails import with_tails
from claimcheck.attribution.tidying import quotation_of
from claimcheck.attribution.turns import with_turns
from claimcheck.records import (
    Article,
    Attribution,
    Claim,
    ClaimIds,
    HedgeOwner,
    Quotation,
    Section,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
)
from claimcheck.records import Statement as StatementRecord

_PRESENT = re.compile(r"(?:s|ing)\Z")  # of a cue: "says", "adding"


def claims_of(
    article: Article, attributions: Sequence[Attribution], attribute: Attribute, *, narration: bool
) -> tuple[Claim, ...]:
    """All claims of the article in text order; without `narration` only those that are attributed to somebody.

    `attribute` finds the attributions of a text; it is asked again for those inside a statement.
    """
    layout = Layout(article)
    inside = [a for a in attributions if layout.section_at(a.cue[0].start)]
    inside = with_epithets(layout, with_papers(layout, with_figures(layout, with_findings(layout, inside))))
    inside = with_continued(layout, with_turns(layout, with_headline_speakers(layout, inside)))
    inside = with_bare_quotations(layout, inside)
    inside = [with_complement(article.text, attribution) for attribution in inside]
    inside = with_appositions(layout, inside, attribute)
    inside = with_coordinated(article.text, inside, layout.regions, attribute)
    heard = [without_hearer(article.text, attribution) for attribution in inside]
    plain = reported(article.text, heard, layout.regions)
    relayed = with_inner(article.text, list(with_tails(layout, cited(layout, plain))), attribute)
    read = list(_by_relay(layout, list(relayed)))
    found = [claim for _, claims in read for claim in claims]
    if narration:
        found.extend(_narration(layout, [reading for reading, _ in read]))
    found.sort(key=lambda claim: (claim.statement.spans[0], claim.cue is not None))
    ids = ClaimIds(article.text)
    return tuple(evolve(claim, id=ids.of(claim.statement.spans)) for claim in found)


def by_reading(layout: Layout, attributions: Sequence[Attribution]) -> Iterator[tuple[Reading, tuple[Claim, ...]]]:
    """Each attribution as read, in the order of the cues, with the claims that it makes; ids are given later."""
    return _by_relay(layout, [Relayed(attribution) for attribution in attributions])


def _by_relay(layout: Layout, relayed: Sequence[Relayed]) -> Iterator[tuple[Reading, tuple[Claim, ...]]]:
    before: Reading | None = None
    last: Statement | None = None
    for reading in read_all(layout, relayed):
        claims = []
        previous = last
        same_speaker = before is not None and before.speaker.name == reading.speaker.name
        printed = reading.cue.span in layout.marks
        for plain in split(layout.article.text, reading.contents, layout.regions, reading.inner, printed=printed):
            near = previous if previous and layout.same_sentence(previous.start, plain.start) else None
            taken_up = near is not None and is_pronoun(layout.article.text, plain)
            statement = near if near and taken_up else _with_subject(layout, reading, plain)
            filled = _filled(layout.article.text, statement, near, same_speaker)
            claims.append(_attributed_claim(layout, reading, statement, filled))
            previous = statement
            same_speaker = True
        if not reading.added:
            before, last = reading, previous
        yield reading, tuple(claims)


def _with_subject(layout: Layout, reading: Reading, plain: Statement) -> Statement:
    """The statement with its subject, where that stands before the relative clause that the attribution is in."""
    text = layout.article.text
    if opened := opened_by_pronoun(text, plain.spans[0], reading.sentence.start):
        return Statement((*opened, *plain.spans[1:]))
    pronoun = len(plain.spans) > 1 and plain.spans[0].of(text).lower() in word_class("relative")
    own = plain.spans[1:] if pronoun else plain.spans  # "shares, [which] analysts say [are too high]"
    subject = antecedent(text, reading.first, own[0], reading.sentence.start, reading.cue.lemma)
    if subject is None or subject.end > own[0].start or len(own) > 1 or own[0].start < reading.first:
        return plain
    return Statement((subject, *own), subject_outside=True)


def _filled(text: str, statement: Statement, previous: Statement | None, same_speaker: bool) -> str | None:
    """The statement's standalone form, None where it needs none or none is certain."""
    if statement.subject_outside:
        return standalone.of_split(text, statement)
    if echoed := standalone.of_echo(text, statement, previous):
        return echoed
    return standalone.of_pronoun(text, statement, previous) if same_speaker else None


def _attributed_claim(layout: Layout, reading: Reading, statement: Statement, filled: str | None) -> Claim:
    text, cue = layout.article.text, reading.cue
    printed = cue.span in layout.marks  # a turn is printed as it was spoken
    quotation = Quotation.DIRECT if printed else quotation_of(text, statement.spans, layout.regions)
    own_words = quotation is Quotation.DIRECT or bool(_PRESENT.search(cue.text.lower()))
    reported = None if quotation is Quotation.DIRECT else reading.speaker.kind
    hedges = find_hedges(text, statement.spans, HedgeOwner.SPEAKER, present=own_words, speaker=reported)
    hedges += find_cue_hedges(text, cue.span, reading.zone)
    rejected = cue.stance is Stance.DENYING and not is_asked(text, statement.spans[0])
    denied = rejected or refuses(text, cue.span) or is_negated(text, [cue.span])
    negated = denied or is_negated(text, statement.spans)
    section = layout.section_at(statement.start) or layout.section_at(cue.span.start)
    assert section is not None  # noqa: S101 (attributions outside of every section were left out)
    return Claim(
        id="",  # given when all claims are there
        section=section.kind,
        speaker=reading.speaker,
        cue=cue,
        statement=StatementRecord(statement.spans, joined(text, statement.spans), quotation, filled, negated),
        source=Source(layout.newsrooms.of(section), reading.medium, reading.heard.chain),
        hedges=tuple(sorted(hedges, key=lambda hedge: hedge.span)),
        said=reading.said,
    )


def _narration(layout: Layout, readings: Sequence[Reading]) -> Iterator[Claim]:
    """A claim for each clause that the article says in its own voice."""
    text = layout.article.text
    taken = sorted(span for reading in readings for span in _taken(text, reading))
    sources = sorted({span for reading in readings for span in _mentions(reading)})
    starts, source_starts = [span.start for span in taken], [span.start for span in sources]
    longest = max((span.end - span.start for span in taken), default=0)
    for section in layout.told:
        if section.span in layout.asked or section.span in layout.crossheads:
            continue
        first = bisect_right(layout.sentence_starts, section.span.start - 1)
        last = bisect_right(layout.sentence_starts, section.span.end - 1)
        for sentence in layout.sentences[first:last]:
            if claims_nothing(text, sentence):
                continue
            low = bisect_right(starts, sentence.start - longest - 1)
            near = taken[low : bisect_right(starts, sentence.end)]
            own = sources[bisect_right(source_starts, sentence.start - 1) : bisect_right(source_starts, sentence.end)]
            for span in narrated(text, sentence, near, own):
                yield _narrated_claim(layout, section, span)


def _taken(text: str, reading: Reading) -> Iterator[Span]:
    """What of the text is somebody's: cue, contents, and the pronoun of a relative clause that leads to them."""
    yield reading.cue.span
    yield from reading.contents
    for outer in reading.through:
        yield from outer.cue
    lead = relative_start(text, reading.first, reading.sentence.start)
    if lead < reading.first:
        yield Span(lead, reading.first)


def _mentions(reading: Reading) -> Iterator[Span]:
    """Where those who speak, or pass it on, are mentioned."""
    yield from reading.sources
    for outer in reading.through:
        yield from outer.source


def _narrated_claim(layout: Layout, section: Section, span: Span) -> Claim:
    text, outlet = layout.article.text, layout.newsrooms.of(section)
    return Claim(
        id="",
        section=section.kind,
        speaker=Speaker(outlet, SpeakerKind.OUTLET, named=outlet is not None),
        cue=None,
        statement=StatementRecord(
            (span,), span.of(text), Quotation.NARRATION, standalone=None, negated=is_negated(text, [span])
        ),
        source=Source(outlet),
        hedges=tuple(find_hedges(text, [span], HedgeOwner.REPORTER)),
    )
