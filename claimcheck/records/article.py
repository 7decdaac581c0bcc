"""What an article is."""

import datetime

from attrs import frozen

from claimcheck.records.kinds import SectionKind
from claimcheck.records.spans import Span


@frozen
class Section:
    """One stretch of the article and what it is; a body paragraph is a section of its own."""

    kind: SectionKind
    span: Span


@frozen
class Article:
    """One news story.

    `text` is the input exactly as given; every offset anywhere counts code points of it. `sections` are in text
    order and do not overlap; what no section covers (blank lines, "Photo:") is layout. `id` is unique for the text
    unless the caller chose it. `published` is a calendar day; times of day are not kept.
    """

    id: str
    text: str
    sections: tuple[Section, ...] = ()
    headline: str | None = None
    deck: str | None = None
    outlet: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime.date | None = None
    url: str | None = None
