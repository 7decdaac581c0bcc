"""Who answers for what an article says in its own voice: a caption's credit, an agency, the outlet.

A round-up of briefs has several agencies: each tells what stands behind its dateline, or above its name.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.quotes import BREAK
from claimcheck.records import Article, Section, SectionKind

_LONGEST_ACRONYM = 5  # letters; "REUTERS" is a name in capitals
_AGENCY = re.compile(r"\(([^()\n]{2,40})\)|/([^/\n]{2,40})/")
_ENDS = '.?!…"”’)'
_PICTURE_DESK = re.compile(r"(?:\A| )(?:(?:file|handout) )?(?:photos?|pool|file|pictures?|handout)\Z", re.IGNORECASE)
_NEWSROOM = re.compile(r"[A-Z]{2,}\Z|.*\b(?:Images|Press|Agency|News|Pictures)\Z")


@frozen
class _Signature:
    """Where an agency signs a part of a text: `opens` says that it does so in front, with a dateline."""

    start: int
    end: int
    agency: str
    opens: bool


@frozen(slots=False)
class Newsrooms:
    """The newsrooms of one article; `sections` are all of its sections."""

    article: Article
    sections: tuple[Section, ...]

    def of(self, section: Section) -> str | None:
        """Who answers for what stands in the section; None where the article does not say.

        Of several agencies it is the one whose dateline opens the brief around the section, or who signs below it. The
        heading right above a dateline belongs to its brief.
        """
        behind = bisect_right(self._starts, section.span.start)
        following = self.sections[behind] if behind < len(self.sections) else None
        if section.kind is SectionKind.CAPTION and following and following.kind is SectionKind.CREDIT:
            return _credited(following.span.of(self.article.text))
        if not self._is_round_up:
            return self.article.agency or self.article.outlet
        place = bisect_right(self._signatures, section.span.start, key=lambda one: one.start)
        last = self._signatures[place - 1] if place else None
        below = self._signatures[place] if place < len(self._signatures) else None
        if below and below.opens and following and following.span.start == below.start and self._heads(section):
            return below.agency
        if last and last.opens:
            return last.agency
        signed = below and not below.opens and section.kind is not SectionKind.HEADLINE
        return below.agency if below and signed else self.article.outlet

    @cached_property
    def briefs(self) -> list[int]:
        """Where the briefs of a round-up begin, by their datelines or behind what signs the one before."""
        return [one.start if one.opens else one.end for one in self._signatures]

    @cached_property
    def _signatures(self) -> list[_Signature]:
        """The datelines of agencies that open a paragraph, and the agencies that close one."""
        text, found = self.article.text, []
        around = zip((None, *self.sections), self.sections, (*self.sections[1:], None), strict=False)
        for before, section, behind in around:
            if section.kind is not SectionKind.DATELINE:
                continue
            span, agency = section.span, _AGENCY.search(text, section.span.start, section.span.end)
            if agency and behind and _share_a_line(text, section, behind):
                found.append(_Signature(span.start, span.end, agency[1] or agency[2], opens=True))
            elif not agency and before and before.kind is SectionKind.BODY and not _share_a_line(text, section, behind):
                found.append(_Signature(span.start, span.end, span.of(text), opens=False))
        return found

    @cached_property
    def _is_round_up(self) -> bool:
        """Whether several agencies have signed parts of the text."""
        return len({one.agency for one in self._signatures}) > 1

    def _heads(self, section: Section) -> bool:
        """Whether the section, right above a dateline, is the heading of its brief.

        The article's headline is one only where other briefs have headings too; else it is the heading of all.
        """
        if section.kind is SectionKind.HEADLINE:
            return self._has_headings
        return section.span.of(self.article.text)[-1] not in _ENDS

    @cached_property
    def _has_headings(self) -> bool:
        """Whether a brief behind the first has a heading."""
        later = [one for one in self._signatures if one.opens][1:]
        above = (self.sections[bisect_left(self._starts, one.start) - 1] for one in later)
        return any(section.kind is SectionKind.BODY and self._heads(section) for section in above)

    @cached_property
    def _starts(self) -> list[int]:
        return [section.span.start for section in self.sections]


def _share_a_line(text: str, section: Section, behind: Section | None) -> bool:
    return behind is not None and not BREAK.search(text, section.span.end, behind.span.start)


def _credited(credit: str) -> str:
    """The agency of a credit: of "AP Photo/Ana Ruiz", "Ana Ruiz/AP" and "REUTERS/Ana Ruiz/File Photo"."""
    parts = [part for piece in credit.split("/") if (part := _PICTURE_DESK.sub("", piece.strip()))]
    named = [part for part in parts if _NEWSROOM.match(part)] or parts[-1:] or [credit]
    return named[0].title() if named[0].isupper() and len(named[0]) > _LONGEST_ACRONYM else named[0]
