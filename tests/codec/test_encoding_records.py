"""Records are attrs classes and take any value; encoding refuses those that are not of the declared type."""

import datetime

import attrs
import pytest
from documents import SAMPLE

from claimcheck.codec import claim_to_data, dumps, encode
from claimcheck.errors import DocumentError
from claimcheck.records import Article, Claim, Span, SpeakerKind


def with_value(record: object, steps: tuple[str | int, ...], value: object) -> object:
    """A copy of the record with another value in one place, of whatever type."""
    if not steps:
        return value
    first, *rest = steps
    if isinstance(record, tuple):
        assert isinstance(first, int)
        return (*record[:first], with_value(record[first], tuple(rest), value), *record[first + 1 :])
    assert isinstance(first, str)
    return attrs.evolve(record, **{first: with_value(getattr(record, first), tuple(rest), value)})  # type: ignore[misc]


class SubClaim(Claim):
    pass


CLAIM = ("claims", 1)
DAY = datetime.date(2021, 10, 15)


@pytest.mark.parametrize(
    ("steps", "value", "path"),
    [
        ((), "text", "$"),
        ((), None, "$"),
        (("article",), {"id": "a1"}, "$.article"),
        (("article", "text"), None, "$.article.text"),
        (("article", "authors"), "Bo Li", "$.article.authors"),
        (("article", "authors"), ["Bo Li"], "$.article.authors"),
        (("article", "authors", 1), 1, "$.article.authors[1]"),
        (("article", "published"), "2021-10-21", "$.article.published"),
        (("article", "published"), datetime.datetime(2021, 10, 21), "$.article.published"),
        (("article", "headline"), SpeakerKind.PERSON, "$.article.headline"),
        (("article", "sections", 0), ("headline", Span(0, 11)), "$.article.sections[0]"),
        (("article", "sections", 0, "kind"), "headline", "$.article.sections[0].kind"),
        (("article", "sections", 0, "span"), "headline", "$.article.sections[0].span"),
        (("claims",), list(SAMPLE.claims), "$.claims"),
        ((*CLAIM,), SubClaim(*[getattr(SAMPLE.claims[0], each.name) for each in attrs.fields(Claim)]), "$.claims[1]"),
        ((*CLAIM, "section"), "body", "$.claims[1].section"),
        ((*CLAIM, "speaker", "kind"), "martian", "$.claims[1].speaker.kind"),
        ((*CLAIM, "speaker", "kind"), SAMPLE.claims[0].status, "$.claims[1].speaker.kind"),
        ((*CLAIM, "speaker", "named"), 1, "$.claims[1].speaker.named"),
        ((*CLAIM, "speaker", "mention"), (27, 35), "$.claims[1].speaker.mention"),
        ((*CLAIM, "speaker", "mention"), Span(False, True), "$.claims[1].speaker.mention.start"),
        ((*CLAIM, "cue", "span"), Span(36.0, 42), "$.claims[1].cue.span.start"),  # type: ignore[arg-type]
        ((*CLAIM, "cue"), SAMPLE.claims[1].said, "$.claims[1].cue"),
        ((*CLAIM, "statement"), None, "$.claims[1].statement"),
        ((*CLAIM, "statement", "spans"), {Span(13, 24)}, "$.claims[1].statement.spans"),
        ((*CLAIM, "said", "latest"), DAY.isoformat(), "$.claims[1].said.latest"),
        ((*CLAIM, "id"), b"c2", "$.claims[1].id"),
    ],
)
def test_a_value_of_a_wrong_type_in_a_record_is_refused(steps: tuple[str | int, ...], value: object, path: str):
    with pytest.raises(DocumentError) as refusal:
        encode(with_value(SAMPLE, steps, value))  # type: ignore[arg-type]
    assert refusal.value.problems[0].path == path


def test_a_record_that_disagrees_with_the_text_is_refused():
    elsewhere = attrs.evolve(SAMPLE, article=Article(id="a1", text="Another text altogether"))
    with pytest.raises(DocumentError, match=r"^\$\.claims\[0\]\.statement\.text: "):
        dumps(elsewhere)


def test_a_claim_alone_is_refused_too():
    with pytest.raises(DocumentError, match=r"^\$\.cue: expected an object, found a Python Span$"):
        claim_to_data(attrs.evolve(SAMPLE.claims[0], cue=Span(0, 1)))  # type: ignore[arg-type]
    with pytest.raises(DocumentError, match=r"^\$: expected an object, found a Python Extraction$"):
        claim_to_data(SAMPLE)  # type: ignore[arg-type]
