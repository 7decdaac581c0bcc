"""What a speaker keeps back: "The talks would resume, he said, without giving a date"."""

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.refusals import expression
from claimcheck.records import Span

KINDS = ("own", "apart", "beside", "joined")
_MARKS = re.compile(r"\b(?:without|no|not|n['’]t)\b")  # one of which every such phrase has
_PARTS = ',;“"'  # what begins another part of the sentence


def without_withheld(text: str, content: Span, regions: Sequence[Region]) -> Span | None:
    """The content up to where it tells what its speaker keeps back; None where that is all it tells."""
    if not _MARKS.search(text, content.start, content.end):
        return content
    alone, behind = _expressions()
    first = alone.match(text, content.start, content.end)
    match = first or behind.search(text, content.start, content.end)
    if match is None or region_at(regions, match.end()):
        return content
    if any(mark in text[match.end() : content.end] for mark in _PARTS):
        return content
    return None if first else Span(content.start, match.start())


def keeps_back(text: str, cue: Span) -> bool:
    """Whether the cue only begins to tell what is kept back: "[offering] no proof"."""
    return _expressions()[0].match(text, cue.start) is not None


@cache
def _expressions() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a content can consist of, and what can stand at its end."""
    own, apart, beside, joined = (
        "|".join(expression(words) for found, words in rows("withheld.tsv", 2) if found == kind) for kind in KINDS
    )
    alone = rf"(?:without\s(?:{own}|{apart})|{beside}|{joined})\b"
    behind = rf",?\swithout\s(?:{own})\b|,\swithout\s(?:{apart})\b|,\s(?:{beside})\b|,?\s(?:but|and)\s(?:{joined})\b"
    return re.compile(alone), re.compile(behind)
