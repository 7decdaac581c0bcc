"""Where sentences end, with exact offsets."""

import re

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.quotes import BREAK
from claimcheck.records import Span

# A full stop, question or exclamation mark, ellipsis, with the quotation marks and brackets that close after it.
# A run of marks before a letter ("A.....3") is taken whole, without `closing`, so that it is read once.
_END = re.compile(r"[.!?…]++(?:(?P<closing>[\"'”’»›)\]]*+)(?=\s|$))?")
_OPENER = "\"'“‘«‹([„‚"
_WORD_BEFORE = re.compile(r"[\w.&'’-]*$")
_NO_NAME = re.compile(r"(?:He|She|It|They|We|But|And|The|This|That|These|Those|His|Her|Their|Its|However|When|While)\b")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$")


_ABBREVIATIONS = {row[0]: row[1] for row in rows("abbreviations.txt", 2)}


def sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of `text[start:end]`, without the white space around them; a paragraph end ends a sentence."""
    end = len(text) if end is None else end
    found: list[Span] = []
    begin = start
    for stop in [*(m.start() for m in BREAK.finditer(text, start, end)), end]:
        for match in _END.finditer(text, begin, stop):
            if match["closing"] is not None and _ends(text, match, begin, stop):
                _add(found, text, begin, match.end())
                begin = match.end()
        _add(found, text, begin, stop)
        begin = stop
    return found


def _add(found: list[Span], text: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    begin += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if begin < end:
        found.append(Span(begin, end))


def _ends(text: str, match: re.Match[str], begin: int, stop: int) -> bool:
    """Whether the mark at `match` ends a sentence, and not an abbreviation or a quotation inside one."""
    after = match.end()
    while after < stop and (text[after].isspace() or text[after] in _OPENER):
        after += 1
    if after >= stop:
        return True
    if text[after].islower():
        return False
    mark = match.group()
    if mark[0] != "." or mark.startswith(".."):
        return True
    if len(mark) > 1:
        return True
    before = _WORD_BEFORE.search(text, max(begin, match.start() - 30), match.start())
    word = before.group().lstrip("'’-_") if before else ""
    condition = _ABBREVIATIONS.get(word.lower())
    if condition is not None:
        return condition == "#" and not text[after].isdigit()
    # An initial ("John F. Kennedy") or initials ("U.S. President"): a name goes on.
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    opens = _NO_NAME.match(text, after, stop) is not None  # "in Washington, D.C. She later …"
    return opens or not _INITIALS.fullmatch(word)
