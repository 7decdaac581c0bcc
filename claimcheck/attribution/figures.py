"""Who puts a figure on something: "Police put the crowd at 20,000", "She put the toll at nine, adding that …".

The model often gives such words to nobody.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from attrs import evolve

from claimcheck.attribution.cues import cue_start
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.lexicon import members
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.speakers.phrases import kind_of_phrase, phrase_end
from claimcheck.attribution.words import Word, has_verb, is_class, is_number, trimmed, words
from claimcheck.records import Attribution, Span

_words_of = partial(members, "findings.tsv")
_PUT = re.compile(
    r"\s(?P<cue>(?:(?:has|have|had)\s)?puts?)\s(?P<what>[^\s,.;:“”\"()][^,.;:“”\"()\n]{0,80}?)\sat\s(?=\S)(?!least\b)"
)
_JOINED = re.compile(rf",?\s(?:and|but){_PUT.pattern}")
_BEGINS = re.compile(r";\s|,\s(?:and|but|while|although|though)\s|\s(?:and|but)\s")
_ASIDE = re.compile(r",\s[^;:“”\"\n]{1,100},?\Z")  # "The council, which met on Monday, put …"
_ENDS = re.compile(r";|,\s(?:and|but|while|although|though|who|which|whose|\w+ing)\s|\s(?:and|but|as|while)\s")
_FARTHEST = 250  # characters of a clause in front of the verb, and of a figure with what is said of it
_LONGEST = 12  # words of a speaker
_NEAR = 6  # words behind "at" in which the figure stands
_EDGE = " \t\r\n,.;:"


def with_figures(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with those of figures that the model gave to nobody."""
    text = layout.article.text
    parted = [part for one in attributions for part in _parted(layout, one)]
    pieces = sorted(piece for one in parted for piece in (*one.cue, *one.content, *one.source))
    starts = [piece.start for piece in pieces]
    longest = max((piece.end - piece.start for piece in pieces), default=0)
    added = []
    for match in _PUT.finditer(text):
        sentence = layout.sentence_at(match.start("cue"))
        if sentence is None or match.end() >= sentence.end:
            continue
        near = pieces[bisect_left(starts, sentence.start - longest) : bisect_left(starts, sentence.end)]
        one = _figure(layout, match, sentence, [piece for piece in near if piece.overlaps(sentence)])
        if one:
            added.append(one)
    return sorted([*parted, *added], key=cue_start)


def _parted(layout: Layout, one: Attribution) -> list[Attribution]:
    """The attribution, and that of a figure which its speaker puts behind "and": "… said she was safe and put …"."""
    text, last = layout.article.text, max(one.content)
    match = _JOINED.search(text, last.start, last.end) if one.source and one.cue[-1].end <= last.start else None
    if match is None or match.start() == last.start or region_at(layout.regions, match.start()):
        return [one]
    figure = Attribution(one.source, (Span(*match.span("cue")),), (Span(match.start("what"), last.end),))
    if not puts_figure(text, figure):
        return [one]
    return [evolve(one, content=(*sorted(one.content)[:-1], Span(last.start, match.start()))), figure]


def puts_figure(text: str, one: Attribution) -> bool:
    """Whether the attribution is one of somebody who puts a figure on something."""
    start = one.cue[0].start
    match = _PUT.match(text, start - 1, max(one.content).end) if start else None
    if match is None or not _is_measured(text, Span(*match.span("what"))):
        return False
    return _is_figure(words(text, match.end(), max(one.content).end)[:_NEAR])


def _figure(layout: Layout, match: re.Match[str], sentence: Span, near: Sequence[Span]) -> Attribution | None:
    text, cue, what = layout.article.text, Span(*match.span("cue")), Span(*match.span("what"))
    section = layout.section_at(cue.start)
    if section is None or section.kind not in NARRATED or region_at(layout.regions, cue.start):
        return None
    end = min(sentence.end, match.end() + _FARTHEST)
    if not _is_measured(text, what) or not _is_figure(words(text, match.end(), end)[:_NEAR]):
        return None
    source = _subject(text, sentence.start, cue.start)
    if source is None:
        return None
    whole = Span(source.start, match.end() + 1)
    if any(piece.overlaps(whole) for piece in near if piece != source):
        return None
    close = _ENDS.search(text, match.end(), end)
    stop = min([close.start() if close else end, *(piece.start for piece in near if piece.start > cue.start)])
    content = trimmed(text, Span(what.start, stop), _EDGE)
    return Attribution((source,), (cue,), (content,)) if content and content.end > match.end() else None


def _is_measured(text: str, what: Span) -> bool:
    """Whether it is something that a figure is of: "the number of dead", "it"."""
    found = words(text, what.start, what.end)
    if len(found) == 1:
        return found[0].low in ("it", "that", "this", "them")
    named = [word for word in found if word.low in _words_of("measure")]  # "the cost" is no verb
    return bool(named) and not has_verb([word for word in found if word not in named])


def _is_figure(found: Sequence[Word]) -> bool:
    return any(is_number(word) or word.low in ("twice", "double", "half", "nearly", "zero") for word in found)


def _subject(text: str, start: int, stop: int) -> Span | None:
    """The noun phrase that begins the clause in front of the verb, if it can speak."""
    low = max(start, stop - _FARTHEST)
    begins = [match.end() for match in _BEGINS.finditer(text, low, stop)]
    if not begins and low > start:
        return None
    first = max([low, *begins[-1:]])
    span = trimmed(text, Span(first, stop)) if first < stop else None
    if span is None:
        return None
    aside = _ASIDE.search(text, span.start, span.end)
    span = Span(span.start, aside.start()) if aside and aside.start() > span.start else span
    found = timeless_words(text, span)
    while found and is_class(found[-1], "adverb", "preposition"):
        found.pop()
    if not found or len(found) > _LONGEST or has_verb(found) or found[0].start != span.start:
        return None
    pronoun = len(found) == 1 and is_class(found[0], "pronoun")
    phrase = found[: phrase_end(text, found)]
    speaks = pronoun or phrase[-1].capitalized or kind_of_phrase(text, found) is not None
    return Span(found[0].start, found[-1].end) if speaks else None
