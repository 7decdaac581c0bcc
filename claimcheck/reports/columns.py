"""A claim as one flat row: the columns that CSV, Parquet and spreadsheets share, described in docs/formats.md."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from claimcheck.assessment import certainty, check_worthiness, polarity
from claimcheck.records import Article, CaseFile, Claim, Extraction, Hedge, Review, Span
from claimcheck.reports.casework import reviewer_words
from claimcheck.reports.dossier import case_files_of

Value = str | int | float | bool | datetime.date | None

_BETWEEN = "; "  # the items of a cell that holds several


@frozen
class Column:
    """One fact of a claim; `kind` is the type of its values, any of which may be None."""

    kind: type
    value: Callable[[Article, Claim], Value]


@frozen
class DeskColumn:
    """One fact that a desk knows of a claim that it tracks; None for the others."""

    kind: type
    value: Callable[[CaseFile], Value]


_OWN: Mapping[str, Column] = {
    "article_id": Column(str, lambda article, _: article.id),
    "headline": Column(str, lambda article, _: article.headline),
    "outlet": Column(str, lambda article, _: article.outlet),
    "agency": Column(str, lambda article, _: article.agency),
    "published": Column(datetime.date, lambda article, _: article.published),
    "url": Column(str, lambda article, _: article.url),
    "claim_id": Column(str, lambda _, claim: claim.id),
    "section": Column(str, lambda _, claim: claim.section.value),
    "speaker": Column(str, lambda _, claim: claim.speaker.name),
    "speaker_kind": Column(str, lambda _, claim: claim.speaker.kind.value),
    "speaker_named": Column(bool, lambda _, claim: claim.speaker.named),
    "speaker_role": Column(str, lambda _, claim: claim.speaker.role),
    "statement": Column(str, lambda _, claim: claim.statement.text),
    "standalone": Column(str, lambda _, claim: claim.statement.standalone),
    "quotation": Column(str, lambda _, claim: claim.statement.quotation.value),
    "negated": Column(bool, lambda _, claim: claim.statement.negated),
    "cue": Column(str, lambda _, claim: claim.cue.text if claim.cue else None),
    "cue_lemma": Column(str, lambda _, claim: claim.cue.lemma if claim.cue else None),
    "stance": Column(str, lambda _, claim: claim.cue.stance.value if claim.cue else None),
    "act": Column(str, lambda _, claim: claim.cue.act.value if claim.cue else None),
    "hedges": Column(str, lambda _, claim: _BETWEEN.join(map(_hedge, claim.hedges)) or None),
    "certainty": Column(str, lambda _, claim: certainty(claim).value),
    "polarity": Column(str, lambda _, claim: polarity(claim).value),
    "check_worthiness": Column(float, lambda _, claim: check_worthiness(claim).score),
    "source_outlet": Column(str, lambda _, claim: claim.source.outlet),
    "medium": Column(str, lambda _, claim: claim.source.medium),
    "chain": Column(str, lambda _, claim: _BETWEEN.join(claim.source.chain) or None),
    "said": Column(str, lambda _, claim: claim.said.text if claim.said else None),
    "said_earliest": Column(datetime.date, lambda _, claim: claim.said.earliest if claim.said else None),
    "said_latest": Column(datetime.date, lambda _, claim: claim.said.latest if claim.said else None),
    "status": Column(str, lambda _, claim: claim.status.value),
    "spans": Column(str, lambda _, claim: _BETWEEN.join(map(_span, claim.statement.spans))),
}

DESK: Mapping[str, DeskColumn] = {
    "rating": DeskColumn(str, lambda file: _of_review(file, lambda each: each.rating.name if each.rating else None)),
    "rationale": DeskColumn(str, lambda file: _of_review(file, lambda review: review.rationale)),
    "reviewers": DeskColumn(str, lambda file: _of_review(file, reviewer_words)),
    "decided": DeskColumn(datetime.date, lambda file: file.decided),
    "evidence": DeskColumn(int, lambda file: len(file.tracked.evidence)),
    "evidence_links": DeskColumn(
        str, lambda file: _BETWEEN.join(f"{e.stance}: {e.link}" for e in file.tracked.evidence.values()) or None
    ),
    "assignee": DeskColumn(str, lambda file: file.tracked.assignee),
    "tags": DeskColumn(str, lambda file: _BETWEEN.join(file.tracked.tags) or None),
    "first_published": DeskColumn(datetime.date, lambda file: file.first.published if file.first else None),
    "appearances": DeskColumn(int, lambda file: len(file.appearances) or None),
}

COLUMNS: Mapping[str, Column | DeskColumn] = {**_OWN, **DESK}


def rows(extractions: Sequence[Extraction]) -> Iterator[list[Value]]:
    """A row for each claim, story by story, in the order of the columns."""
    files = case_files_of(extractions)
    for extraction in extractions:
        for claim in extraction.claims:
            own = [column.value(extraction.article, claim) for column in _OWN.values()]
            file = files.get(claim.id)
            yield own + [column.value(file) if file else None for column in DESK.values()]


def as_text(value: Value) -> str:
    """A value in words: "" for None, ISO dates, true and false."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _hedge(hedge: Hedge) -> str:
    return f"{hedge.text} ({hedge.kind}, by the {hedge.by})"


def _of_review(file: CaseFile, part: Callable[[Review], str | None]) -> str | None:
    """Something of the verdict that stands."""
    return part(file.tracked.review) if file.tracked.review else None


def _span(span: Span) -> str:
    return f"{span.start}-{span.end}"
