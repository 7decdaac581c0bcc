"""Lines that head the paragraphs below them: "A design overhaul", "‘End of the debate’: Harbour Bank".

Newspapers set them in bold between two paragraphs. They only announce what those say, and claim nothing of their own.
"""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.attribution.tidying import CLOSING
from claimcheck.attribution.words import words
from claimcheck.records import Section, SectionKind, Span

_MOST = 12  # words of a crosshead
_ENDS = CLOSING + ")]*_ "  # marks that can stand behind a full stop
_LISTED = tuple("-–—•*▪·>#0123456789")


def crossheads(text: str, sections: Sequence[Section]) -> frozenset[Span]:
    """Those of the body: short lines without a full stop, each with a paragraph of sentences below it.

    Of several such lines in a row none is one: they make a list.
    """
    found = set()
    bare = [section.kind is SectionKind.BODY and _is_bare(text, section.span) for section in sections]
    for place, (section, below) in enumerate(pairwise(sections)):
        lone = bare[place] and not (place and bare[place - 1])
        if lone and below.kind is SectionKind.BODY and _is_told(text, below.span):
            found.add(section.span)
    return frozenset(found)


def _is_bare(text: str, span: Span) -> bool:
    line = span.of(text)
    ended = line.rstrip(_ENDS)[-1:] in tuple(".!?…:;,")
    return not ended and not line.startswith(_LISTED) and "\n" not in line and 0 < len(words(line)) <= _MOST


def _is_told(text: str, span: Span) -> bool:
    return span.of(text).rstrip(_ENDS).endswith((".", "!", "?", "…", ":"))
