"""Headlines that give their speaker without a verb: "Minister: dam is safe", "Dam is safe – inquiry"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from claimcheck.attribution.cues import cue_start
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.lexicon import lines
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.speakers.lexicons import kind_of_head, outlets
from claimcheck.attribution.speakers.phrases import head_of, phrase_end
from claimcheck.attribution.words import Word, is_class, is_number, looks_finite, words
from claimcheck.records import Attribution, Section, SectionKind, Span

_COLON = re.compile(r"(?P<who>[^\s:,;.][^:,;\n]{0,58})(?P<cue>:)\s+(?P<what>\S.*)", re.DOTALL)
_DASH = re.compile(r"(?P<what>\S.*\S)\s+(?P<cue>[–—-])\s+(?P<who>[^\s–—:,;“”\"‘][^–—:,;“”\"‘\n]{0,58})", re.DOTALL)
_LONGEST = {":": 5, "-": 4}  # words of a speaker before a colon, behind a dash
_FEWEST = 3  # words of what is said, outside quotation marks
_ARTICLES = ("a", "an", "the")
_JOINS = ("of", "for", "in", "and")  # what can stand inside a speaker


def with_headline_speakers(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with those of headlines and decks whose cue is a colon or dash.

    Where the model found somebody inside what such a headline says, that is looked for again there; where it found a
    speaker by a verb elsewhere in it, that one stands. Whom it takes for a speaker at a colon or dash, and who cannot
    be one ("Letters: …"), is left out.
    """
    found = list(attributions)
    for section in layout.told:
        if section.kind not in (SectionKind.HEADLINE, SectionKind.DECK):
            continue
        for spoken in _split(layout, section):
            own = [one for one in found if section.span.covers(one.cue[0])]
            if not _can_be(layout, spoken, attributions):
                found = [one for one in found if one not in own or not _is_at_mark(layout, one, spoken.source[0])]
            elif all(_has_no_words(layout, one) or _stands_in(one, spoken.content[0]) for one in own):
                found = [one for one in found if one not in own] + [spoken]
                break
    return sorted(found, key=cue_start)


def _split(layout: Layout, section: Section) -> Iterator[Attribution]:
    """The section as what stands before its colon and behind it, and the other way round at its last dash."""
    for pattern in (_COLON, _DASH):
        match = pattern.fullmatch(layout.article.text, section.span.start, section.span.end)
        if match and not region_at(layout.regions, match.start("cue")):
            who, cue, what = (Span(*match.span(name)) for name in ("who", "cue", "what"))
            yield Attribution((who,), (cue,), (what,))


def _can_be(layout: Layout, spoken: Attribution, attributions: Sequence[Attribution]) -> bool:
    return _speaks(layout, spoken.source[0], spoken.cue[0], attributions) and _is_said(layout, spoken.content[0])


def _is_at_mark(layout: Layout, attribution: Attribution, who: Span) -> bool:
    return _has_no_words(layout, attribution) and any(source.overlaps(who) for source in attribution.source)


def _speaks(layout: Layout, who: Span, cue: Span, attributions: Sequence[Attribution]) -> bool:
    """Whether it is a short noun phrase for a person or body, or the name of somebody who speaks in the story."""
    text = layout.article.text
    found = words(text, who.start, who.end)
    first = found[1:] if found and found[0].low in _ARTICLES else found
    colon = cue.of(text) == ":"
    if not first or len(found) > _LONGEST[":" if colon else "-"] or any(map(_is_foreign, first)):
        return False
    head = head_of(first)
    if head in _labels() or first[0].low in _JOINS or phrase_end(text, first) < len(first):
        return False
    if not colon and any(word.low in outlets() for word in first):
        return False  # "Dam is safe - BBC News" is where it stood
    return kind_of_head(head) is not None or _is_source(text, first[-1], who, attributions)


def _is_foreign(word: Word) -> bool:
    """Whether the word belongs in no short name of a speaker."""
    closed = is_class(word, "determiner", "pronoun", "conjunction", "preposition")
    return is_number(word) or (closed and word.low not in _JOINS)


def _is_source(text: str, name: Word, who: Span, attributions: Sequence[Attribution]) -> bool:
    """Whether the name is that of a source outside: "Doyle" of "Sean Doyle said"."""
    return name.capitalized and any(
        word.text == name.text
        for attribution in attributions
        for source in attribution.source
        if not source.overlaps(who)
        for word in words(text, source.start, source.end)
    )


def _is_said(layout: Layout, what: Span) -> bool:
    """Whether it is a quotation or reads as a clause, "man dies in fire" too; no question, no "a life in pictures"."""
    text = layout.article.text
    if region_at(layout.regions, what.start) or region_at(layout.regions, what.end - 1):
        return True
    found = [word._replace(text=word.low) for word in words(text, what.start, what.end)]
    if len(found) < _FEWEST or text[what.end - 1] == "?" or is_class(found[0], "relative", "subordinator"):
        return False
    if found[0].low in ("how", "what", "why"):
        return False
    if any(looks_finite(word) for word in found[1:]):
        return True
    # A verb in the present looks like a plural: not the last word, and not behind one that needs a noun.
    bare = not is_class(found[0], "determiner", "preposition") and not is_number(found[0])
    return bare and any(
        word.low.endswith("s") and not word.low.endswith("ss") and not is_class(before, "determiner", "preposition")
        for before, word in pairwise(found[:-1])
    )


def _has_no_words(layout: Layout, attribution: Attribution) -> bool:
    return not words(layout.article.text, attribution.cue[0].start, attribution.cue[-1].end)


def _stands_in(attribution: Attribution, what: Span) -> bool:
    return all(what.covers(piece) for piece in (*attribution.source, *attribution.cue, *attribution.content))


@cache
def _labels() -> frozenset[str]:
    return frozenset(lines("headline_labels.txt"))
