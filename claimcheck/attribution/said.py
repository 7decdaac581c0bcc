"""When a statement was made: the times around the cue, which are read where those of statements are."""

import datetime
import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.assessment import TimeKind, TimeReference, past_time_in_front, past_times
from claimcheck.attribution.shells import apposed
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Said, Span

_read = lru_cache(maxsize=256)(past_times)  # several rules ask for the times of the same words
_BARE = re.compile(r"[0-9/]+")  # a year, or 9/11, without a preposition
_DOCUMENT = re.compile(r"\b(?:in|during|at) (?:an?|his|her|its|their|the) \Z", re.IGNORECASE)
# What opens a clause with a time of its own; "when", "as" and "while" open one that tells when it was said.
_OPENS = frozenset({"after", "before", "since", "because", "although", "though", "who", "whose", "which", "where"})
# Later than any year that a story names, for "next week" and the like, and late enough for "March 23 of this year".
_SOME_DAY = datetime.date(2990, 12, 14)
_RELATIVES = frozenset({"who", "which"})
_REACH = 20  # characters, enough for the words that `_DOCUMENT` looks for


def find_said(text: str, zone: Iterable[Span], published: datetime.date | None) -> Said | None:
    """The first time in the cue's own clause (`zone`, spans in order), with the days it can mean."""
    for stretch in zone:
        for time in _times(text, stretch, published):
            if _elsewhere(text, stretch.start, stretch.start + time.span.start):
                continue
            whole = time.earliest and time.latest
            return Said(time.text, time.earliest, time.latest) if whole else Said(time.text)
    return None


def time_expressions(text: str, span: Span) -> list[Span]:
    """Where the times inside `span` stand."""
    return [Span(span.start + time.span.start, span.start + time.span.end) for time in _times(text, span, None)]


def time_in_front(text: str, span: Span) -> Span | None:
    """The time that the words of `span` begin with; None where another word stands there."""
    time = past_time_in_front(span.of(text))
    return Span(span.start, span.start + time.span.end) if time and _tells_when(text, span.start, time) else None


def time_ahead(text: str, span: Span) -> Span | None:
    """The time that `span` begins with, if nothing can have been said then: "next week", "by Friday", "within days"."""
    for time in _read(span.of(text), _SOME_DAY)[:1]:
        end = time.kind is TimeKind.OPEN_START or (time.latest is not None and time.latest > _SOME_DAY)
        if time.span.start == 0 and (end or time.text.lower().startswith("within ")):
            return Span(span.start, span.start + time.span.end)
    return None


def timeless_words(text: str, span: Span) -> list[Word]:
    """The words in `span` that belong to no time."""
    times = time_expressions(text, span)
    found = words(text, span.start, span.end)
    return [word for word in found if not any(time.start <= word.start < time.end for time in times)]


def _times(text: str, span: Span, published: datetime.date | None) -> list[TimeReference]:
    """The times at which something can have been said: on, in or since; not until, by, for so long, or to come."""
    found = _read(span.of(text), published)
    # Without a date "next week" has no days, and is still ahead of any; more words can then be one time, as
    # "January 20 next year" is with a date.
    placed = found if published or not found else _read(span.of(text), _SOME_DAY)
    ahead = [there.span for there in placed if _is_ahead(there, published or _SOME_DAY)]
    return [
        time
        for time in found
        if _tells_when(text, span.start, time) and not any(there.overlaps(time.span) for there in ahead)
    ]


def _tells_when(text: str, start: int, time: TimeReference) -> bool:
    if time.kind is TimeKind.POINT:
        if time.text.lower().startswith("for "):
            return False  # "the figures for May"
        at = start + time.span.start
        # "In a 2013 memo" it was said then, "of the 2016 election" it was not.
        return not _BARE.fullmatch(time.text) or _DOCUMENT.search(text[max(0, at - _REACH) : at]) is not None
    since = time.kind is TimeKind.OPEN_END and (time.latest or not time.earliest)
    return bool(since) or time.text.endswith("ago")


def _elsewhere(text: str, start: int, end: int) -> bool:
    """Whether another clause than the cue's goes on at `end`: "said after talks broke down [last week]"."""
    if next(apposed(text, start, end), None):
        return True  # "a figure the opposition put at 40 on Monday"
    found = words(text, start, end)
    if found and found[0].low in _OPENS and "," in text[max(0, start - 2) : found[0].start]:
        return True  # "said it was full, after the rain last week"
    opens = next((place for place in reversed(range(len(found))) if found[place].low in _OPENS), None)
    if opens is None:
        return False
    if found[opens].low in _RELATIVES:
        return True  # also behind a verb in the present: "the summit, which begins on Thursday"
    verbs = [word for word in found[opens + 1 :] if looks_finite(word) and not is_class(word, "adverb")]
    return bool(verbs) and "," not in text[verbs[-1].end : end]


def _is_ahead(time: TimeReference, day: datetime.date) -> bool:
    return time.earliest is not None and time.earliest > day
