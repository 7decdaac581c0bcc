"""claimcheck: turn a news article into its attributed claims.

    >>> import claimcheck
    >>> [claim] = claimcheck.extract("The bridge is closed, the mayor said.", narration=False)
    >>> claim.speaker.name, claim.cue.text, claim.statement.text
    ('the mayor', 'said', 'The bridge is closed')

The heavy parts (the model, numpy) are loaded on first use, so that importing the package costs next to nothing.
"""

import datetime
import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimcheck.errors import ClaimcheckError
from claimcheck.records import Article, Attribution, Claim, Extraction, FactCheck, Said, Span

if TYPE_CHECKING:
    from claimcheck.assessment import Certainty, CheckWorthiness, HeadlineFinding, Polarity, Quantity, TimeReference
    from claimcheck.reports.claimreview import FactChecks
    from claimcheck.reports.dossier import Reportable
    from claimcheck.reports.webannotation import Annotations
    from claimcheck.tracker import Tracker

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Attribution",
    "Claim",
    "ClaimcheckError",
    "Extraction",
    "FactCheck",
    "Span",
    "Tracker",
    "attribute",
    "certainty",
    "check_worthiness",
    "extract",
    "extract_many",
    "headline_check",
    "parse",
    "polarity",
    "quantities",
    "read",
    "read_annotations",
    "read_claims",
    "read_fact_checks",
    "report",
    "times",
    "uncertainty",
]


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str = "utf-8",
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Article:
    """Read one story from a file. The keywords, where given, win over what the file says.

    Raises a kind of `claimcheck.errors.ArticleError` where the file is missing, no text, empty or too long.
    """
    from claimcheck import articles

    return articles.read(path, encoding=encoding, published=published, outlet=outlet, url=url)


def parse(
    text: str,
    *,
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    id: str | None = None,  # noqa: A002 (the field's name on the wire)
) -> Article:
    """Read one story from a string of plain wire copy; `published` may be an ISO date.

    Raises a kind of `claimcheck.errors.ArticleError` where the text is empty, binary or too long.
    """
    from claimcheck import articles

    return articles.parse(text, published=published, outlet=outlet, url=url, id=id)


def attribute(text: str) -> tuple[Attribution, ...]:
    """The attributions of a text at the level of spans, in the order of their cues.

    Paragraphs are those that `parse` finds, wrapped lines among them. An empty text has none.
    Raises a kind of `claimcheck.errors.ArticleError` where the text is binary or too long.
    """
    from claimcheck import attribution

    return attribution.attribute(parse(text)) if text.strip() else ()


def extract(article: Article | str, *, narration: bool = True) -> tuple[Claim, ...]:
    """The claims of a story in text order; without `narration` only those that are attributed to somebody."""
    from claimcheck import attribution

    return attribution.extract(parse(article) if isinstance(article, str) else article, narration=narration)


def extract_many(
    articles: Iterable[Article | str], *, narration: bool = True, workers: int | None = None
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each of many stories, in the order given; `workers` threads (default: one a core) share the work.

    Reads ahead only as far as the workers need, so a corpus of any length takes the same memory.
    """
    from claimcheck import attribution

    stories = (parse(article) if isinstance(article, str) else article for article in articles)
    return attribution.extract_many(stories, narration=narration, workers=workers)


def certainty(claim: Claim) -> "Certainty":
    """How sure the claim's own speaker is of it: certain, probable, possible or unknown, by a table of rules."""
    from claimcheck import assessment

    return assessment.certainty(claim)


def polarity(claim: Claim) -> "Polarity":
    """Which way the claim points: it is so (positive), it is not (negative), or the claim leaves it open (unknown)."""
    from claimcheck import assessment

    return assessment.polarity(claim)


def uncertainty(sentence: str) -> float:
    """The chance (0 to 1) that a word in the sentence makes it uncertain or vague: "some say", "widely believed".

    By the bundled model, for any one sentence, whoever speaks; `certainty` goes by the hedges of a claim.
    """
    from claimcheck import attribution

    return attribution.uncertainty(sentence)


def quantities(text_or_claim: str | Claim) -> "tuple[Quantity, ...]":
    """The amounts in a text or in a claim's statement, in order: number, unit, how exactly it is meant, where.

    Spans count in the text that is given, for a claim in its article.
    """
    from claimcheck import assessment

    return assessment.quantities(text_or_claim)


def times(
    text_or_claim: str | Claim, *, published: datetime.date | None = None, said: Said | None = None
) -> "tuple[TimeReference, ...]":
    """The times that a text or a claim's statement speaks of, in order, as days counted from the publication date.

    In a direct quotation they count from the day it was said (`said`, for a claim its own). Spans count in the text
    that is given, for a claim in its article.
    """
    from claimcheck import assessment

    return assessment.times(text_or_claim, published=published, said=said)


def check_worthiness(claim: Claim) -> "CheckWorthiness":
    """How much a claim deserves to be checked before others, from 0 to 1, with the reasons."""
    from claimcheck import assessment

    return assessment.check_worthiness(claim)


def headline_check(extraction: Extraction) -> "tuple[HeadlineFinding, ...]":
    """Where the headline or deck of a story says more, or another number, than its body; docs/headline-check.md."""
    from claimcheck import assessment

    return assessment.headline_findings(extraction.article, extraction.claims)


def report(
    extractions_or_claims: "Reportable | Iterable[Reportable]",
    *,
    format: str | None = None,  # noqa: A002 (the name that every caller expects)
    to: str | os.PathLike[str] | None = None,
    **options: object,
) -> str | bytes | None:
    """A report on claims: text, or bytes where the format is binary, or None where it is written `to` a file.

    It takes extractions, claims and fact checks, and of a tracker `Tracker.case_files(query)`, one or many of them.
    Without a format it is that of the file's ending, or Markdown. `options` are the format's own, see docs/formats.md.
    Raises a kind of `claimcheck.errors.ReportError` where there is no such format, it cannot hold what is given, or
    the file cannot be written, and MissingExtra where the format needs a package that is not installed.
    """
    from claimcheck import publishing

    return publishing.report(extractions_or_claims, format=format, to=to, **options)


def read_claims(path: str | os.PathLike[str], *, article: Article | None = None) -> tuple[Extraction, ...]:
    """The stories with their claims that a file holds: a claim document (.json), one a line (.jsonl), or brat's.

    For brat's annotations (.ann) the story is the .txt file beside them, or the `article` that is given; .brat.zip is
    a collection. Raises `claimcheck.errors.ClaimsFileError` with what is wrong with the file, UnknownClaimsFile for
    other endings.
    """
    from claimcheck.publishing.reading import read_claims

    return read_claims(path, article=article)


def read_annotations(path: str | os.PathLike[str], article: Article) -> "Annotations":
    """The W3C Web Annotations of a story that a JSON-LD file holds: where they point in its text, and their tags.

    `problems` are those that could not be placed. Raises `claimcheck.errors.ClaimsFileError`.
    """
    from claimcheck.publishing.reading import read_annotations

    return read_annotations(path, article)


def read_fact_checks(path: str | os.PathLike[str]) -> "FactChecks":
    """What others have checked: the ClaimReview of a JSON-LD file, a feed or a saved web page.

    `found` are the fact checks, `problems` what could not be made out, each with its place. Raises
    `claimcheck.errors.ClaimsFileError` where the file cannot be read or holds no ClaimReview.
    """
    from claimcheck.publishing.reading import read_fact_checks

    return read_fact_checks(path)


def __getattr__(name: str) -> object:
    """The tracker on first use: `claimcheck.Tracker` needs the packages of the extra `track`."""
    if name == "Tracker":
        from claimcheck.tracker import Tracker

        return Tracker
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
