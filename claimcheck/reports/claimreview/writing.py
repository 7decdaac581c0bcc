"""Decided claims as ClaimReview, the markup by which search engines and fact-check databases know them.

Every decided claim is one ClaimReview of the graph; a claim that is not decided is left out.
"""

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from attrs import evolve, frozen

from claimcheck.errors import BadReportOption, NotReportable
from claimcheck.records import Article, Claim, Extraction, FactCheck, PublishedRating, Speaker, SpeakerKind, Stance
from claimcheck.reports.claimreview.ratings import SCALE, rating_of
from claimcheck.reports.dossier import fact_checks_of
from claimcheck.reports.jsontext import dumps, without_empty
from claimcheck.reports.wording import speaker_name

NAME = "claimreview"
IDENTIFIER = "claimcheck:"  # before a claim's id
AUTHOR_TYPES = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.ORGANIZATION: "Organization",
    SpeakerKind.OUTLET: "Organization",
    SpeakerKind.GROUP: "Organization",
}  # documents are no authors, and of unknown speakers no type is told

Node = dict[str, object]


@frozen
class Desk:
    """Who publishes the fact checks, and where and when, in so far as they do not say it themselves."""

    url: str | None
    publisher: str | None
    publisher_url: str | None
    reviewed: datetime.date | None

    def complete(self, check: FactCheck) -> FactCheck:
        """The fact check with what it is without."""
        return evolve(
            check,
            url=check.url or self.url,
            publisher=check.publisher or self.publisher,
            publisher_url=check.publisher_url or (None if check.publisher else self.publisher_url),
            reviewed=check.reviewed or self.reviewed,
        )


def render(
    extractions: Sequence[Extraction],
    *,
    url: str | None = None,
    publisher: str | None = None,
    publisher_url: str | None = None,
    reviewed: datetime.date | str | None = None,
) -> str:
    """The fact checks that come with the extractions, and the other decided claims as fact checks.

    The options say what fact checks are without: the page, who publishes it, and the day (a date, or ISO text). Raises
    NotReportable where a fact check has no page, BadReportOption for a day that is none.
    """
    desk = Desk(url, publisher, publisher_url, _day(reviewed))
    checks = [desk.complete(check) for check in _checks(extractions)]
    return dumps({"@context": "https://schema.org", "@graph": [_review(check) for check in _with_anchors(checks)]})


def _checks(extractions: Sequence[Extraction]) -> Iterator[FactCheck]:
    published = fact_checks_of(extractions)
    for extraction in extractions:
        for claim in extraction.claims:
            for check in published.get(claim.id, (FactCheck(extraction.article, claim),)):
                if check.claim.status in SCALE or (check.rating and check.rating.words):
                    yield check


def _with_anchors(checks: Sequence[FactCheck]) -> Iterator[FactCheck]:
    """The fact checks, with an anchor each where several are told of on one page."""
    pages = Counter(check.url for check in checks)
    for check in checks:
        if not check.url:
            raise NotReportable(NAME, f"claim {check.claim.id}: no page tells of the check; give the option url")
        if pages[check.url] > 1 and "#" not in check.url:
            yield evolve(check, url=f"{check.url}#claim-{quote(check.claim.id, safe='')}")
        else:
            yield check


def _review(check: FactCheck) -> Node:
    return without_empty(
        {
            "@type": "ClaimReview",
            "url": check.url,
            "datePublished": check.reviewed and check.reviewed.isoformat(),
            "author": _organization(check.publisher, check.publisher_url),
            "claimReviewed": _reviewed(check.claim, check.claim.statement.standalone or check.claim.statement.text),
            "reviewRating": _rating(check.rating or rating_of(check.claim.status) or PublishedRating()),
            "reviewBody": check.rationale,
            "itemReviewed": _claim(check),
        }
    )


def _reviewed(claim: Claim, statement: str) -> str:
    """What is rated: the statement, or that its speaker denies it, so that who denies is not held to say it."""
    if claim.cue is None or claim.cue.stance is not Stance.DENYING:
        return statement
    return f"{speaker_name(claim.speaker)} {claim.cue.text}: {statement}"


def _rating(rating: PublishedRating) -> Node:
    return without_empty(
        {
            "@type": "Rating",
            "alternateName": rating.words,
            "ratingValue": _number(rating.value),
            "worstRating": _number(rating.worst),
            "bestRating": _number(rating.best),
        }
    )


def _claim(check: FactCheck) -> Node:
    claim, article = check.claim, check.article
    day = claim.said.earliest if claim.said and claim.said.earliest else article.published
    works = [_work(article), *({"@type": "CreativeWork", "url": url} for url in check.appearances)]
    speaker = claim.speaker
    return without_empty(
        {
            "@type": "Claim",
            "identifier": IDENTIFIER + claim.id,
            "text": _reviewed(claim, claim.statement.text),
            "author": _author(speaker) if speaker.kind is not SpeakerKind.DOCUMENT else None,
            "isPartOf": _document(speaker) if speaker.kind is SpeakerKind.DOCUMENT else None,
            "datePublished": day and day.isoformat(),
            "firstAppearance": works[0],
            "appearance": [work for work in works if work],
        }
    )


def _work(article: Article) -> Node:
    """The article, where anything is known that others can find it by."""
    known = without_empty(
        {
            "url": article.url,
            "headline": article.headline,
            "datePublished": article.published and article.published.isoformat(),
            "publisher": _organization(article.outlet or article.agency, None),
        }
    )
    return {"@type": "NewsArticle", **known} if known else {}


def _author(speaker: Speaker) -> Node:
    if speaker.name is None:
        return {}
    kind = AUTHOR_TYPES.get(speaker.kind)
    role = "jobTitle" if kind == "Person" else "description"
    return without_empty({"@type": kind, "name": speaker.name, role: speaker.role})


def _document(speaker: Speaker) -> Node:
    return {"@type": "CreativeWork", "name": speaker.name} if speaker.name else {}


def _organization(name: str | None, url: str | None) -> Node:
    return without_empty({"@type": "Organization", "name": name, "url": url}) if name or url else {}


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def _day(value: datetime.date | str | None) -> datetime.date | None:
    if value is None or isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise BadReportOption(NAME, "reviewed", f"{value!r} is no day; write it as YYYY-MM-DD") from None
