"""What the article says in its own voice: the clauses of a sentence that no attribution takes."""

import re
from collections.abc import Sequence

from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.words import Word, is_class, looks_finite, trimmed, words
from claimcheck.records import Span

_EDGE = " \t\r\n,;:–—-()"
_FEWEST = 4  # words of a clause; fewer say too little to be checked
_PARTICIPLE = re.compile(r"\w+ing\Z")


def narrated(text: str, sentence: Span, taken: Sequence[Span], sources: Sequence[Span]) -> list[Span]:
    """The stretches of `sentence` that are clauses of the article's own.

    `taken` are the cues and contents of attributions (and the relative pronouns that lead to them), `sources` their
    sources. A source is left out with its cue, unless it is also the subject of something that the article itself
    says ("The spokesman declined to comment but said …").
    """
    mine = sorted(span for span in taken if span.overlaps(sentence))
    if not mine:
        return [sentence] if words(text, sentence.start, sentence.end) else []
    found = []
    begin = sentence.start
    for span in [*mine, Span(sentence.end, sentence.end + 1)]:
        if span.start > begin:
            clause = _clause(text, Span(begin, span.start), begin == sentence.start, sources)
            if clause:
                found.append(clause)
        begin = max(begin, span.end)
    return found


def _clause(text: str, stretch: Span, opens: bool, sources: Sequence[Span]) -> Span | None:
    """`stretch` without what hangs over at its ends, if a main clause remains."""
    for source in sources:
        if stretch.covers(source) and not _predicates(text, source.end, stretch.end):
            if source.start == stretch.start:
                return None
            stretch = Span(stretch.start, source.start)
    span = trimmed(text, stretch, _EDGE)
    while span:
        found = words(text, span.start, span.end)
        if not found:
            return None
        last = found[-1]
        if is_class(last, "conjunction", "preposition", "subordinator", "relative", "determiner"):
            span = trimmed(text, Span(span.start, last.start), _EDGE) if last.start > span.start else None
            continue
        first = found[0]
        if is_class(first, "conjunction") and not opens and first.end < span.end:
            span = trimmed(text, Span(first.end, span.end), _EDGE)
            continue
        break
    if span is None or len(words(text, span.start, span.end)) < _FEWEST:
        return None
    if not opens and _only_reports(text, span):
        return None
    return span if _stands(text, span, opens) else None


def _only_reports(text: str, span: Span) -> bool:
    """Whether it is nothing but who reported it: ", the Harbor Post wrote last week"."""
    times = time_expressions(text, span)
    found = [w for w in words(text, span.start, span.end) if not any(t.start <= w.start < t.end for t in times)]
    return bool(found) and in_lexicon(text, Span(found[-1].start, found[-1].end))


def _stands(text: str, span: Span, opens: bool) -> bool:
    """Whether it begins like a main clause and has something like a verb."""
    found = words(text, span.start, span.end)
    first = found[0]
    if is_class(first, "subordinator", "relative") and not (opens and first.low in ("that", "this")):
        return False
    if is_class(first, "preposition") or _PARTICIPLE.match(first.low):
        # An adjunct alone ("Despite reaching out to the rebels,") or one before its clause.
        return "," in span.of(text) and _predicates(text, span.start + span.of(text).index(","), span.end)
    if not opens and (looks_finite(first) or is_class(first, "adverb")):
        return False
    return (opens and len(found) > _FEWEST) or any(looks_finite(word) for word in found[1:])


def _predicates(text: str, start: int, end: int) -> bool:
    """Whether there is a verb phrase in `text[start:end]`, the rest of a clause after its subject, beside adjuncts."""
    if start >= end:
        return False
    times = time_expressions(text, Span(start, end))
    found = [w for w in words(text, start, end) if not any(t.start <= w.start < t.end for t in times)]
    return any(_finite_outside_adjunct(found, place) for place in range(len(found)))


def _finite_outside_adjunct(found: Sequence[Word], place: int) -> bool:
    word = found[place]
    if not looks_finite(word) or is_class(word, "adverb"):
        return False
    before = found[max(0, place - 6) : place]
    return not any(is_class(w, "relative", "subordinator", "preposition") for w in before)
