"""Who answers for what an article says in its own voice: a caption's credit, an agency, the outlet.

A round-up of briefs has several agencies: behind its dateline each tells its own.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from claimcheck.attribution.quotes import BREAK
from claimcheck.records import Article, Section, SectionKind

_LONGEST_ACRONYM = 5  # letters; "REUTERS" is a name in capitals
_AGENCY = re.compile(r"\(([^()\n]{2,40})\)|/([^/\n]{2,40})/")
_ENDS = '.?!…"”’)'
_PICTURE_DESK = re.compile(r"(?:\A| )(?:(?:file|handout) )?(?:photos?|pool|file|pictures?|handout)\Z", re.IGNORECASE)
_NEWSROOM = re.compile(r"[A-Z]{2,}\Z|.*\b(?:Images|Press|Agency|News|Pictures)\Z")


@frozen(slots=False)
class Newsrooms:
    """The newsrooms of one article; `sections` are all of its sections."""

    article: Article
    sections: tuple[Section, ...]

    def of(self, section: Section) -> str | None:
        """Who answers for what stands in the section; None where the article does not say.

        Of several agencies it is the one whose dateline stands last before the section, or right below it where the
        section is the heading of a brief.
        """
        behind = bisect_right(self._starts, section.span.start)
        following = self.sections[behind] if behind < len(self.sections) else None
        if section.kind is SectionKind.CAPTION and following and following.kind is SectionKind.CREDIT:
            return _credited(following.span.of(self.article.text))
        if not self._is_round_up:
            return self.article.agency or self.article.outlet
        place = bisect_right(self.filed, section.span.start, key=lambda filed: filed[0])
        below = self.filed[place : place + 1]
        if following and below and below[0][0] == following.span.start and self._may_be_heading(section):
            place += 1
        return self.filed[place - 1][1] if place else self.article.outlet

    @cached_property
    def filed(self) -> list[tuple[int, str]]:
        """Where the datelines of agencies begin that open a paragraph, and the agencies as they name them."""
        found = []
        for section, following in pairwise(self.sections):
            if section.kind is SectionKind.DATELINE and following.kind is SectionKind.BODY:
                agency = _AGENCY.search(self.article.text, section.span.start, section.span.end)
                if agency and not BREAK.search(self.article.text, section.span.end, following.span.start):
                    found.append((section.span.start, agency[1] or agency[2]))
        return found

    @cached_property
    def _is_round_up(self) -> bool:
        return len({agency for _, agency in self.filed}) > 1

    def _may_be_heading(self, section: Section) -> bool:
        """Whether the section, right above a dateline, is the heading of its brief.

        The article's headline is one only where other briefs have headings too; else it is the heading of all.
        """
        if section.kind is SectionKind.HEADLINE:
            return self._has_headings
        return section.span.of(self.article.text)[-1] not in _ENDS

    @cached_property
    def _has_headings(self) -> bool:
        """Whether a brief behind the first has a heading."""
        above = (self.sections[bisect_left(self._starts, start) - 1] for start, _ in self.filed[1:])
        return any(section.kind is SectionKind.BODY and self._may_be_heading(section) for section in above)

    @cached_property
    def _starts(self) -> list[int]:
        return [section.span.start for section in self.sections]


def _credited(credit: str) -> str:
    """The agency of a credit: of "AP Photo/Ana Ruiz", "Ana Ruiz/AP" and "REUTERS/Ana Ruiz/File Photo"."""
    parts = [part for piece in credit.split("/") if (part := _PICTURE_DESK.sub("", piece.strip()))]
    named = [part for part in parts if _NEWSROOM.match(part)] or parts[-1:] or [credit]
    return named[0].title() if named[0].isupper() and len(named[0]) > _LONGEST_ACRONYM else named[0]
