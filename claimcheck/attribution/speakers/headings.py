"""Lines in title case, where a capital says nothing: a name there is one only if the rest of the story has it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve

from claimcheck.attribution.speakers.name import Name, bare
from claimcheck.attribution.words import is_class, words
from claimcheck.records import Span

_LINE = re.compile(r"[^\r\n]+")
_SMALL = ("preposition", "conjunction", "determiner", "pronoun", "auxiliary", "subordinator", "relative", "adverb")
_FEWEST = 4  # words of content from which a line counts as title case
_ALMOST_ALL = 0.9  # of them have a capital
_LONGEST = 200  # characters of a heading


def without_headings(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, with those in lines in title case cut down to what the rest of the story has.

    "Cruz Hints Trump Will Stay" holds "Cruz" and "Trump" where the story does; the others there are left out, unless
    the text is nothing but such lines.
    """
    lines = _title_lines(text)
    if not lines:
        return list(names)
    starts = [line.start for line in lines]

    def in_heading(name: Name) -> bool:
        place = bisect_right(starts, name.span.start) - 1
        return place >= 0 and name.span.start < lines[place].end

    known = {name.name: name for name in names if not in_heading(name)}
    if not known:
        return list(names)
    parts = {part for name in known for part in name.split()}
    return [piece for name in names for piece in (_known(text, name, known, parts) if in_heading(name) else (name,))]


def _title_lines(text: str) -> list[Span]:
    found = []
    for match in _LINE.finditer(text):
        line = Span(*match.span())
        if line.end - line.start >= _LONGEST:
            continue
        every = words(text, line.start, line.end)
        content = [word for word in every if word.text[0].isalpha() and not is_class(word, *_SMALL)]
        capital = sum(word.capitalized for word in content)
        if len(content) >= _FEWEST and capital >= _ALMOST_ALL * len(content):
            found.append(line)
    return found


def _known(text: str, name: Name, known: dict[str, Name], singles: set[str]) -> Iterator[Name]:
    """The parts of `name` that are names of the story's running text, the longest first at each word."""
    if name.name in known:
        yield name
        return
    parts = [(m.start() + name.span.start, m.group()) for m in re.finditer(r"\S+", name.span.of(text))]
    place = 0
    while place < len(parts):
        for stop in range(len(parts), place, -1):
            start, last = parts[place][0], parts[stop - 1]
            end = last[0] + len(last[1])
            piece = bare(text[start:end])
            if piece in known:
                yield evolve(known[piece], span=Span(start, end), role=None, sentence_start=place == 0)
                place = stop
                break
            if stop == place + 1 and piece in singles and piece[0].isupper():
                yield evolve(name, span=Span(start, end), name=piece, role=None)
                place = stop
                break
        else:
            place += 1
