"""Marks that overlap, nest and are in parts, cut into pieces."""

import attrs
from hypothesis import given, settings
from made_stories import bridge
from strategies import extractions

from claimcheck.records import Article, Extraction, Section, SectionKind, Span
from claimcheck.reports.html.blocks import blocks
from claimcheck.reports.html.segments import segments


def numbers(piece_numbers: str) -> set[int]:
    return set(map(int, piece_numbers.split()))


@settings(max_examples=150, deadline=None)
@given(extractions())
def test_segments_are_the_text_cut_and_nothing_else(story: Extraction) -> None:
    text = story.article.text
    cut = list(segments(text, story.claims))
    assert "".join(text[each.start : each.end] for each in cut) == text


@settings(max_examples=150, deadline=None)
@given(extractions())
def test_a_segment_carries_exactly_the_marks_that_cover_it(story: Extraction) -> None:
    for segment in segments(story.article.text, story.claims):
        here = Span(segment.start, segment.end)
        for number, claim in enumerate(story.claims, start=1):
            covered = any(span.covers(here) for span in claim.statement.spans)
            assert covered == any(span.overlaps(here) for span in claim.statement.spans)
            assert (number in segment.statements) == covered
            assert (number in segment.cues) == bool(claim.cue and claim.cue.span.covers(here))
            assert (number in segment.hedges) == any(hedge.span.covers(here) for hedge in claim.hedges)
            mention = claim.speaker.mention
            assert (number in segment.speakers) == bool(mention and mention.covers(here))


@settings(max_examples=150, deadline=None)
@given(extractions())
def test_every_claim_ends_once_and_where_its_statement_does(story: Extraction) -> None:
    ends = {number: each.end for each in segments(story.article.text, story.claims) for number in each.ends}
    assert ends == {number: claim.statement.spans[-1].end for number, claim in enumerate(story.claims, start=1)}


@settings(max_examples=150, deadline=None)
@given(extractions())
def test_blocks_hold_all_of_the_text_in_order(story: Extraction) -> None:
    made = blocks(story.article, story.claims)
    assert "".join(piece.text for block in made for piece in block.pieces) == story.article.text
    kinds = [block.kind for block in made if block.kind != "layout"]
    assert kinds == [section.kind for section in story.article.sections] or not story.article.sections


def test_the_innermost_statement_comes_first() -> None:
    story = bridge()
    inner = story.claims[0]
    start, end = inner.statement.spans[0].start, inner.statement.spans[0].end
    outer = attrs.evolve(inner, id="outer", statement=attrs.evolve(inner.statement, spans=(Span(start - 1, end + 2),)))
    found = [each.statements for each in segments(story.article.text, [outer, inner]) if each.statements]
    assert (2, 1) in found
    assert found[0] == found[-1] == (1,)


def test_words_beside_a_section_stand_in_its_block() -> None:
    text = "date 2021-10-21 Shut\n\nA bridge.\n* * *\nThe river. Photo: Lusa\n"
    sections = [
        (SectionKind.DATE, "2021-10-21"),
        (SectionKind.HEADLINE, "Shut"),
        (SectionKind.BODY, "A bridge."),
        (SectionKind.CAPTION, "The river."),
        (SectionKind.CREDIT, "Lusa"),
    ]
    made = tuple(Section(kind, Span(text.index(words), text.index(words) + len(words))) for kind, words in sections)
    shown = [
        (block.kind, "".join(piece.text for piece in block.pieces).strip())
        for block in blocks(Article(id="a", text=text, sections=made), ())
    ]
    assert shown == [
        ("date", "date 2021-10-21"),
        ("headline", "Shut"),
        ("body", "A bridge."),
        ("layout", "* * *"),
        ("caption", "The river."),
        ("credit", "Photo: Lusa"),
    ]


def test_a_text_without_sections_has_a_block_for_each_line() -> None:
    shown = blocks(Article(id="a", text="\n One.\n\nTwo.\n"), ())
    assert [(block.kind, "".join(piece.text for piece in block.pieces)) for block in shown] == [
        ("body", "\n One.\n\n"),
        ("body", "Two.\n"),
    ]
