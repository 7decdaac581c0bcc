"""What somebody says of a statement, in a noun that stands for it: "…, a figure the opposition disputes".

The model takes it for a part of the statement, or the noun for a part of whoever speaks of it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from attrs import evolve, frozen

from claimcheck.attribution.cues import cue_start, in_lexicon, read_cue
from claimcheck.attribution.layout import Layout
from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.negation import is_negative
from claimcheck.attribution.nesting import Attribute, moved
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.shells import Apposed, apposed
from claimcheck.attribution.speakers.lexicons import is_plural
from claimcheck.attribution.tidying import EDGE
from claimcheck.attribution.words import Word, is_class, looks_finite, trimmed, words
from claimcheck.records import Attribution, Span

_LONGEST = 200  # characters of what is told
_MOST = 10  # words of its subject
_SEVERAL = frozenset({"they", "we", "i", "you", "police", "people"})  # besides plurals, subjects of "say"
_CLOSES = re.compile(r"[,;:()–—]|[.?!](?=[\s”\"]|\Z)")


@frozen
class _Told:
    """What is told of the noun; `said` is None where nobody says it ("a figure the bank put at half")."""

    at: Apposed
    end: int
    said: Attribution | None

    def holds(self, one: Attribution) -> bool:
        """Whether the attribution has its cue in here."""
        return self.at.comma <= one.cue[0].start < self.end


def with_appositions(layout: Layout, attributions: Sequence[Attribution], attribute: Attribute) -> list[Attribution]:
    """The attributions in the order of their cues; what somebody else says of a statement is no part of it.

    `attribute` finds the attributions of a text; it is asked for those of a statement that the noun alone stood for.
    """
    found = list(attributions)
    for at in apposed(layout.article.text):
        sentence = layout.sentence_at(at.comma)
        told = _told(layout.article.text, at, sentence.end) if sentence else None
        if sentence is None or told is None or region_at(layout.regions, at.comma):
            continue
        first, last = (bisect_left(found, edge, key=cue_start) for edge in (sentence.start, sentence.end))
        found[first:last] = _parted(layout.article.text, found[first:last], told, attribute)
    return found


def _parted(text: str, near: Sequence[Attribution], told: _Told, attribute: Attribute) -> list[Attribution]:
    """The attributions of a sentence, with that of the noun parted from those of the statement before it."""
    own = [one for one in near if told.holds(one)]
    others = [one for one in near if not told.holds(one)]
    if not own and not any(_reaches(text, span, told) for one in others for span in one.content):
        return list(near)
    kept = [evolve(one, content=content) for one in others if (content := _without(text, one.content, told))]
    if told.said is None:
        return sorted([*kept, *own], key=cue_start)
    # "The mayor says it is safe, a claim | critics | dismiss": the model gave the critics all that stands before them.
    swallowed = [span for one in own for span in _without(text, one.content, told) if span.start < told.at.comma]
    again = [moved(one, span.start) for span in swallowed for one in attribute(span.of(text) + ".")]
    return sorted([*kept, *again, told.said], key=cue_start)


def _reaches(text: str, content: Span, told: _Told) -> bool:
    """Whether the content has the noun in it, or ends where its comma stands."""
    return content.start < told.at.comma and not text[content.end : told.at.comma].strip(EDGE)


def _without(text: str, contents: Sequence[Span], told: _Told) -> tuple[Span, ...]:
    """The contents without what is told of the noun."""
    kept = []
    for span in contents:
        if not span.overlaps(Span(told.at.comma, told.end)):
            kept.append(span)
            continue
        pieces = [(span.start, told.at.comma), (told.end, span.end)]
        kept += [piece for low, high in pieces if low < high and (piece := trimmed(text, Span(low, high), EDGE + "."))]
    return tuple(kept)


def _told(text: str, at: Apposed, end: int) -> _Told | None:
    """What is told of a shell noun by a clause with a subject of its own; None where there is none."""
    found = words(text, at.told, min(end, at.told + _LONGEST))[: _MOST + 1]
    for place in range(1, len(found)):
        if text[found[place - 1].end : found[place].start].strip().strip("’'"):  # "the drivers’ union" is one subject
            return None
        subject = _subject(found[:place])
        cue = Span(found[place].start, found[place].end)
        if not subject or is_class(found[place], "auxiliary") or not _is_verb(text, found[: place + 1], len(subject)):
            continue
        close = _CLOSES.search(text, cue.end, end)
        stop = close.start() if close else end
        group = found[len(subject) : place]
        if in_lexicon(text, cue) and not any(is_negative(word) for word in group):
            whole = Span(group[0].start, cue.end) if group else cue
            source = Span(subject[0].start, subject[-1].end)
            rest = _rest(text, cue, stop)
            return _Told(at, stop, Attribution((source,), (whole,), (at.noun, *rest)))
        # "a decision she regretted" is the speaker's own, "a figure the bank put at half" is not
        return None if is_class(subject[0], "pronoun") else _Told(at, stop, None)
    return None


def _subject(found: Sequence[Word]) -> list[Word]:
    """The words that can be a subject, without the auxiliaries and adverbs behind it; none where they are no phrase."""
    subject = list(found)
    while subject and (is_class(subject[-1], "auxiliary", "adverb") or is_negative(subject[-1])):
        subject.pop()
    if not subject or any(looks_finite(word) for word in subject):
        return []
    first, last = subject[0], subject[-1]
    opens = first.capitalized or last.capitalized or is_class(first, "determiner", "pronoun") or last.low.endswith("s")
    inside = is_class(first, "preposition", "relative", "conjunction") or is_class(last, "preposition", "determiner")
    return subject if opens and not (inside or is_negative(first)) else []


def _is_verb(text: str, found: Sequence[Word], subject: int) -> bool:
    """Whether the last word can be the verb of the first `subject` words, in the past or, if of saying, the present."""
    word, cue = found[-1], Span(found[-1].start, found[-1].end)
    if looks_finite(word):
        return True
    if word.capitalized or not in_lexicon(text, cue):
        return False
    if any(is_class(other, "auxiliary") for other in found[subject:-1]):
        return not word.low.endswith("s")
    several = is_plural(found[subject - 1].low) or found[subject - 1].low in _SEVERAL
    return word.low == read_cue(text, cue).lemma if several else word.low.endswith("s")


def _rest(text: str, cue: Span, end: int) -> list[Span]:
    """What the verb has behind it besides a time, a place, or a medium: "rejected [as fraudulent]"."""
    rest = trimmed(text, Span(cue.end, end)) if cue.end < end else None
    for time in time_expressions(text, rest) if rest else []:
        if rest and time.start == rest.start:
            rest = trimmed(text, Span(time.end, rest.end)) if time.end < rest.end else None
        elif rest and time.end == rest.end:
            rest = trimmed(text, Span(rest.start, time.start))
    found = words(text, rest.start, rest.end) if rest else []
    if rest is None or not found or find_medium(text, [rest]) == rest.of(text):
        return []
    told = read_cue(text, cue).lemma in word_class("characterizing")  # "a target they consider [out of reach]"
    return [] if is_class(found[0], "preposition") and found[0].low != "as" and not told else [rest]
