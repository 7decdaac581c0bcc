"""What a reader of article furniture found: sections, and facts about the whole article."""

import datetime

from attrs import frozen

from claimcheck.records import Section


@frozen
class Finding:
    """The sections of one stretch of text and what they say about the article.

    `updated` is a day on which the story was changed; it stands in where no day of publication is known.
    """

    sections: tuple[Section, ...] = ()
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime.date | None = None
    updated: datetime.date | None = None
    outlet: str | None = None
    url: str | None = None


@frozen
class Given:
    """What the caller says about an article; None leaves it to the text."""

    published: datetime.date | None = None
    outlet: str | None = None
    url: str | None = None
    id: str | None = None


def merged(findings: list[Finding]) -> Finding:
    """All sections in text order, all authors, and of every other fact the first that was found."""
    return Finding(
        sections=tuple(sorted((one for finding in findings for one in finding.sections), key=lambda one: one.span)),
        authors=tuple(dict.fromkeys(author for finding in findings for author in finding.authors)),
        agencies=next((finding.agencies for finding in findings if finding.agencies), ()),
        dateline=next((finding.dateline for finding in findings if finding.dateline), None),
        published=next((finding.published for finding in findings if finding.published), None),
        updated=next((finding.updated for finding in findings if finding.updated), None),
        outlet=next((finding.outlet for finding in findings if finding.outlet), None),
        url=next((finding.url for finding in findings if finding.url), None),
    )
