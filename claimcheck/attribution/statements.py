"""From the contents of an attribution to single statements: trimming, splitting, how they are quoted, negation."""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from claimcheck.attribution.hedging import beside_cues
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.words import Word, has_verb, is_class, looks_finite, trimmed, words
from claimcheck.records import Quotation, Span

_OPENING, _CLOSING = "\"'“‘«‹„‚", "\"'”’»›“"
_EDGE = " \t\r\n,;:–—-"
_END = _EDGE + "."
_THAT = re.compile(r"(?:,?\s*\(?\b(?:that|how)\b(?=\s)[\s,]*)", re.IGNORECASE)
# Where a further that-clause begins: "…, and that …", "… but that …", "…; that …".
_COORDINATED = re.compile(r"(?:[,;]\s*(?:and|but|or|nor|yet)?|\s(?:and|but|or))\s+that\s+", re.IGNORECASE)
_NEGATIVE = frozenset(
    {"not", "never", "no", "cannot", "neither", "nor", "none", "nobody", "nothing", "hardly", "barely"}
)
_LIMITING = frozenset({"just", "only", "merely", "simply", "necessarily"})
_VERB_GROUP = 3  # words behind the first verb in which its negation can stand
_SHORTEST_CLAUSE = 2  # words after "that"
_LONGEST_CLAUSE = 400  # characters


# Clauses of time that belong to the cue where what it introduces is a bare noun phrase.
_TIME_CLAUSE = re.compile(r",?\s+(?:ever since|since|after|before|when|while|as soon as|once)\s+")
_LEAD = re.compile(r"([\w’'.,-]+(?: [\w’'.,-]+){0,5}?) (?=that )")
# A phrase without punctuation up to the end of its sentence.
_ADJUNCT = re.compile(
    r" (?:after|amid|because of|before|despite|following|for|from|over|since|with) "
    r"[^.,;:!?“”\"\n\r()]{3,100}(?=[.!?](?:\s|\Z))"
)


@frozen
class Statement:
    """The spans of one statement, before it has a speaker.

    `subject_outside` is true where the first span is a subject that stands outside of the attribution's content.
    """

    spans: tuple[Span, ...]
    subject_outside: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.spans[-1].end


def without_lead(text: str, content: Span) -> Span:
    """The content without words in front of its "that" which belong to the cue: a time, a medium, a doubt."""
    match = _LEAD.match(text, content.start, content.end)
    if match is None:
        return content
    lead = Span(*match.span(1))
    own = time_expressions(text, lead) == [lead] or find_medium(text, [lead]) == lead.of(text)
    return Span(match.end(), content.end) if own or lead.of(text).lower() in beside_cues() else content


def completed(text: str, content: Span, cue: Span, stop: int, sentence_end: int) -> Span:
    """The content with what its sentence still has of it: a that-clause's verb, or an adjunct ("… | after the flood").

    `stop` is where the next span of any attribution begins. A time or a medium belongs to the cue, and so does
    whatever follows a content without a verb.
    """
    if stop >= sentence_end > content.end > cue.end and _lacks_verb(text, content):
        whole = trimmed(text, Span(content.start, sentence_end), _END)
        return whole or content
    adjunct = _ADJUNCT.match(text, content.end, stop)
    if adjunct is None or content.start < cue.start:
        return content
    tail = Span(content.end, adjunct.end())
    found = words(text, content.start, content.end)
    verbal = any(looks_finite(word) or word.low == "to" for word in found)
    # "after the vote on Monday" is one phrase, "in March" is when it was said.
    own_time = any(text[tail.start : time.start].isspace() for time in time_expressions(text, tail))
    if not verbal or own_time or find_medium(text, [tail]):
        return content
    return content if has_verb(words(text, *ends(tail))) else Span(content.start, tail.end)


def _lacks_verb(text: str, content: Span) -> bool:
    """Whether it begins a that-clause and breaks off before the verb."""
    found = words(text, content.start, content.end)
    return bool(found) and found[0].low == "that" and not has_verb(found)


def ends(span: Span) -> tuple[int, int]:
    """Its two offsets."""
    return span.start, span.end


def split(text: str, contents: Sequence[Span], regions: Sequence[Region]) -> list[Statement]:
    """The statements in the contents of one attribution, in text order.

    A new one begins with each sentence and with each coordinated that-clause; a sentence that the cue interrupts
    ("The plan," he said, "is dead.") stays one statement of two spans.
    """
    pieces: list[list[Span]] = []
    for content in (_without_time_clause(text, span, regions) for span in sorted(contents)):
        parts = [
            part
            for sentence in sentences(text, content.start, content.end)
            for part in _clauses(text, sentence, regions)
        ]
        if parts and pieces and _continues(text, pieces[-1][-1], parts[0], regions):
            last = pieces[-1][-1]
            if text[last.end : parts[0].start].strip(_EDGE):
                pieces[-1].append(parts.pop(0))
            else:
                pieces[-1][-1] = Span(last.start, parts.pop(0).end)
        pieces.extend([part] for part in parts)
    found = [Statement(spans) for piece in pieces if (spans := _tidy(text, piece, regions))]
    # Beside a clause, a bare noun phrase far from the cue is something that the model took along by mistake.
    clauses = [s for s in found if _quoted(s, regions) or has_verb(_words_of(text, s))]
    return clauses or found


def joined(text: str, spans: Sequence[Span]) -> str:
    """The characters of the spans, with " … " between two."""
    return " … ".join(span.of(text) for span in spans)


def quotation_of(text: str, spans: Sequence[Span], regions: Sequence[Region]) -> Quotation:
    """DIRECT where every word stands inside quotation marks, INDIRECT where none does, else MIXED."""
    inside = outside = False
    for span in spans:
        for word in words(text, span.start, span.end):
            if region_at(regions, word.start):
                inside = True
            else:
                outside = True
    if inside and outside:
        return Quotation.MIXED
    return Quotation.DIRECT if inside else Quotation.INDIRECT


def is_negated(text: str, spans: Sequence[Span]) -> bool:
    """Whether the first main clause of the statement denies its predicate.

    That is a negative subject ("nobody knew"), or a negation in or right behind the first verb ("is not full"); not one
    that only limits ("not just"), nor one in a later clause.
    """
    found = words(text, spans[0].start, min(spans[0].end, spans[0].start + _LONGEST_CLAUSE))
    verb = next((place for place, word in enumerate(found) if place and looks_finite(word)), 0)
    if any(word.low in _NEGATIVE for word in found[:verb]) or (found[verb : verb + 1] and found[verb].low in _NEGATIVE):
        return True
    group = found[verb : verb + 1]
    for before, word in pairwise(found[verb : verb + 1 + _VERB_GROUP]):
        if text[before.end : word.start].strip():
            break
        group.append(word)
    return any(
        (word.low in _NEGATIVE or word.low.endswith("n’t")) and _after(found, verb + place) not in _LIMITING
        for place, word in enumerate(group)
    )


def _after(found: Sequence[Word], place: int) -> str:
    return found[place + 1].low if place + 1 < len(found) else ""


def _without_time_clause(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """Leave out when it began, where a noun is all that is voiced: "voiced concerns since the army took over"."""
    match = _TIME_CLAUSE.search(text, content.start, content.end)
    if match is None or region_at(regions, match.start()):
        return content
    head = words(text, content.start, match.start())
    tail = words(text, match.end(), content.end)
    bare = head and not any(looks_finite(w) or w.low in ("to", "that") for w in head)
    return Span(content.start, match.start()) if bare and has_verb(tail) else content


def _clauses(text: str, sentence: Span, regions: Sequence[Region]) -> list[Span]:
    """A sentence cut before each coordinated that-clause outside quotation marks."""
    found, begin = [], sentence.start
    for match in _COORDINATED.finditer(text, sentence.start, sentence.end):
        following = words(text, match.end(), min(sentence.end, match.end() + 40))
        if region_at(regions, match.start()) or not following or match.start() == sentence.start:
            continue
        # "and that has been said": here *that* is the subject, no conjunction.
        if is_class(following[0], "auxiliary") or len(words(text, max(begin, match.start() - 60), match.start())) < 3:
            continue
        found.append(Span(begin, match.start()))
        begin = match.end()
    found.append(Span(begin, sentence.end))
    return found


def _quoted(statement: Statement, regions: Sequence[Region]) -> bool:
    return region_at(regions, statement.start) is not None


def _words_of(text: str, statement: Statement) -> list[Word]:
    return [word for span in statement.spans for word in words(text, span.start, span.end)]


def _continues(text: str, last: Span, first: Span, regions: Sequence[Region]) -> bool:
    """Whether `first` goes on with the sentence that `last` left open."""
    quoted = [region_at(regions, place) is not None for place in (last.end - 1, first.start)]
    apart = bool(text[last.end : first.start].strip(_EDGE))
    if apart and quoted[0] != quoted[1]:
        return False
    opening = words(text, first.start, min(first.end, first.start + 40))[:1]
    if apart and not any(quoted) and not has_verb(words(text, *ends(last))) and not has_verb(opening):
        return False  # a noun phrase, and a clause with a subject of its own
    ending = last.of(text).rstrip(_CLOSING + " ")
    if ending.endswith((".", "!", "?", "…")):
        return False
    beginning = first.of(text).lstrip(_OPENING + " ….")
    if beginning.startswith("that "):
        return False
    return beginning[:1].islower() or (ending.endswith((",", "—", "–", "-")) and beginning[:1].isdigit())


def _tidy(text: str, piece: Sequence[Span], regions: Sequence[Region]) -> tuple[Span, ...]:
    spans = [span for span in (trimmed(text, s, _EDGE) for s in piece) if span]
    if not spans:
        return ()
    spans[0] = _without_lead(text, spans[0], regions)
    spans[:-1] = [_without_relative(text, span) for span in spans[:-1]]
    direct = quotation_of(text, spans, regions) is Quotation.DIRECT
    result = [tidy for span in spans if (tidy := _unquoted(text, span) if direct else _unpaired(text, span))]
    return tuple(result) if result and any(words(text, s.start, s.end) for s in result) else ()


def _without_lead(text: str, span: Span, regions: Sequence[Region]) -> Span:
    """Without "that"."""
    start = span.start
    match = _THAT.match(text, start, span.end)
    if match and not region_at(regions, match.start()):
        following = words(text, match.end(), min(span.end, match.end() + 40))
        demonstrative = following and is_class(following[0], "auxiliary")
        # "that argument" is a noun phrase.
        clause = len(words(text, match.end(), span.end)) >= _SHORTEST_CLAUSE
        if clause and not demonstrative and "how" not in match.group().lower():
            start = match.end()
    return trimmed(text, Span(start, span.end), _EDGE) or span


def _without_relative(text: str, span: Span) -> Span:
    """Without the relative pronoun at its end: "a figure that", before "they say is too low"."""
    found = words(text, span.start, span.end)
    if len(found) > 1 and found[-1].end == span.end and is_class(found[-1], "relative"):
        return Span(span.start, found[-2].end)
    return span


def _unquoted(text: str, span: Span) -> Span | None:
    return trimmed(text, span, _OPENING + _CLOSING + " ,;")


def _unpaired(text: str, span: Span) -> Span | None:
    """Without a full stop or comma at the end, unless a quotation closes there with it."""
    inner = trimmed(text, span, _EDGE)
    if inner is None:
        return None
    start, end = inner.start, inner.end
    if text[end - 1] == "." and not _abbreviated(text, start, end):
        end -= 1
    if start < end and text[end - 1] in _CLOSING:
        body = text[start : end - 1]
        opened = sum(body.count(mark) for mark in _OPENING) - (body.count("'") + body.count("’"))
        if text[end - 1] in '”»"' and not opened:
            end -= 1
            return _unpaired(text, Span(start, end)) if start < end else None
    if start < end and text[start] in '“«"' and not any(mark in text[start + 1 : end] for mark in '”»"'):
        start += 1
    return Span(start, end) if start < end else None


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop before `end` belongs to initials such as "U.S."."""
    return end - start >= 4 and text[end - 3] == "." and text[end - 2].isupper()
