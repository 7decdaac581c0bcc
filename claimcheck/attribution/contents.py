"""What of its sentence belongs to an attribution's content: a little less or more than the model marked."""

import re
from collections.abc import Sequence

from claimcheck.attribution.clauses import MODALS, is_count, last_clause
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.said import time_ahead, time_expressions, time_in_front
from claimcheck.attribution.words import Word, has_verb, is_class, looks_finite, trimmed, words
from claimcheck.records import Attribution, Span

# A phrase without punctuation up to the end of its sentence.
_ADJUNCT = re.compile(
    r" (?:after|amid|because of|before|despite|following|for|from|over|since|with) "
    r"[^.,;:!?“”\"\n\r()]{3,100}(?=[.!?](?:\s|\Z))"
)
# How many of those just named: "at least 30 people had died, many of them women".
_PART = re.compile(
    r", (?:(?:at least|more than|about|nearly) )?(?:[\w-]+) of them (?!had |were |have |are |was |has |is |said |say )"
    r"[^,.;:“”\"\n\r()]{3,80}(?=[.!?](?:\s|\Z))"
)
_TO_COMMA = re.compile(r"(?P<words>(?: [^\s,;:.?!“”\"()]+){1,8}), ?")
# A that-clause more, and not "and that is all".
_FURTHER = re.compile(r",?\s(?:and|but)\sthat\s(?!(?:is|was|are|were|has|had|would|will|could|can|may)\b)")
# What another main clause can begin with.
_ANOTHER = re.compile(r",\s(?:but|and|yet|so|while|although|though)\s")
_LONGEST_SUBJECT = 100  # characters to the verb of another clause
_MOST_SUBJECT = 8  # words in front of it
_CLOSES_ASIDE = re.compile(r",\s")
_NOT_FINITE = frozenset({"be", "been", "being", "having"})
_END = " \t\r\n,;:–—-."
_LONGEST_TIME = 100  # characters of a time beside a content


def without_medium(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """The content without the medium behind the quotation that it ends in: "“a correction” [in a filing]"."""
    region = region_at(regions, content.start)
    if region is None or region[1] >= content.end:
        return content
    rest = trimmed(text, Span(region[1], content.end), _END)
    medium = find_medium(text, [rest]) if rest else None
    return Span(content.start, region[1]) if rest and medium == rest.of(text) else content


def without_main_clause(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """The content, if it is none, without a clause behind it: "wants a vote[, but its rivals would lose it]"."""
    for match in _ANOTHER.finditer(text, content.start, content.end):
        before = words(text, content.start, match.start())
        if not before or any(map(looks_finite, before)) or is_class(before[0], "subordinator", "relative"):
            return content
        clause = words(text, match.end(), min(content.end, match.end() + _LONGEST_SUBJECT))
        if not region_at(regions, match.start()) and clause and _is_main(clause):
            return Span(content.start, match.start())
    return content


def _is_main(clause: Sequence[Word]) -> bool:
    """Whether the words begin with a subject and an auxiliary, or a pronoun and a verb."""
    verb = next((place for place, word in enumerate(clause) if looks_finite(word)), 0)
    if not 0 < verb <= _MOST_SUBJECT or any(is_class(w, "relative", "subordinator") for w in clause[:verb]):
        return False
    opens = clause[0].capitalized or is_class(clause[0], "determiner", "pronoun")
    return opens and (is_class(clause[verb], "auxiliary") or is_class(clause[0], "pronoun"))


def without_time(text: str, content: Span, cue: Span) -> Span:
    """The content without a time between its cue and its subject: "said | Thursday | the vote was stolen".

    Behind a cue that is only a mark (":") the time is a part of what is said.
    """
    if content.start < cue.end or text[cue.end : content.start].strip() or not words(text, cue.start, cue.end):
        return content
    opening = Span(content.start, min(content.end, content.start + _LONGEST_TIME))
    time = time_in_front(text, opening)
    if time is None:
        return content
    rest = words(text, time.end, content.end)
    clause = len(rest) > 1 and not looks_finite(rest[0]) and not text[time.end : rest[0].start].strip()
    return Span(rest[0].start, content.end) if clause and has_verb(rest[1:]) else content


def with_clause_before(text: str, attribution: Attribution, sentence: Span, taken: Sequence[Span]) -> tuple[Span, ...]:
    """The contents, with what stands in front of a cue that commas part from both: "[In May], he said, [it burnt]".

    Before a clause that is an adjunct, before a noun phrase a clause; so much of a count as it rests on belongs to any
    ("[With half of the votes counted], the mayor said [she led]"). `taken` are the spans of other attributions.
    """
    if len(attribution.content) != 1 or not attribution.source:
        return attribution.content
    content, source, cue = attribution.content[0], attribution.source[0], attribution.cue[-1]
    start = min(source.start, attribution.cue[0].start)
    counted = trimmed(text, Span(sentence.start, start), " ,") if sentence.start < start < content.start else None
    if counted and text[counted.end] == "," and is_count(text, counted):
        start = content.start + len("that ") * text.startswith("that ", content.start)
        free = not any(counted.overlaps(span) for span in taken)
        return (counted, Span(start, content.end)) if free else attribution.content
    behind = content.start >= cue.end and text[max(cue.end, source.end) : content.start].strip() == ","
    if not behind or start <= sentence.start:
        return attribution.content
    before = trimmed(text, Span(sentence.start, start), " ,")
    if before is None or text[before.end] != ",":
        return attribution.content
    found = words(text, before.start, before.end)
    if has_verb(words(text, content.start, content.end)):
        belongs = text[content.start].islower() and _is_adjunct(text, before, found)
    else:
        belongs = has_verb(found)
    if not belongs:
        return attribution.content
    return attribution.content if any(before.overlaps(span) for span in taken) else (before, content)


def with_predicate(text: str, attribution: Attribution, stop: int) -> tuple[Span, ...]:
    """The contents, with the predicate of a subject that the attribution parts from it: "The man, she said, [is ill]".

    `stop` is where the sentence ends or the next span of any attribution begins.
    """
    last = max((*attribution.source, *attribution.cue)).end
    before = [content for content in attribution.content if content.end <= last]
    if len(before) != len(attribution.content) or not attribution.source or stop <= last:
        return attribution.content
    first = min((*attribution.source, *attribution.cue)).start
    closes = _CLOSES_ASIDE.match(text, last, stop)
    if closes is None or closes.end() >= stop or text[before[-1].end : first].strip() != ",":
        return attribution.content
    rest = trimmed(text, Span(closes.end(), stop), _END)
    found = words(text, rest.start, rest.end) if rest else []
    own = words(text, before[-1].start, before[-1].end)
    finite = bool(found) and is_class(found[0], "auxiliary") and not is_class(found[0], "pronoun")
    if not rest or not finite or len(found) < 2 or found[0].low in _NOT_FINITE or _has_predicate(own):
        return attribution.content
    return (*attribution.content, rest)


def _has_predicate(found: Sequence[Word]) -> bool:
    """Whether a finite verb stands outside of the relative clause that the words may have."""
    relative = next((place for place, word in enumerate(found) if is_class(word, "relative")), len(found))
    return any(map(looks_finite, found[:relative]))


def with_time_ahead(text: str, content: Span, cue: Span, stop: int) -> Span:
    """The content with the time behind it at which nothing can have been said: "would file it | within a week".

    `stop` is where the sentence ends or the next span of any attribution begins.
    """
    end = min(stop, content.end + _LONGEST_TIME)
    if content.start < cue.end or end <= content.end + 1 or text[content.end] != " ":
        return content
    coming = any(word.low in MODALS or word.low == "to" for word in words(text, content.start, content.end))
    if not coming:
        return content
    near = Span(content.end + 1, end)
    time = time_ahead(text, near)
    if time is None and MODALS.intersection(word.low for word in last_clause(text, content)):
        # "would meet on Monday" is when they meet, since nobody says so behind all that was said.
        first = next(iter(time_expressions(text, near)), None)
        closes = first and first.start == near.start and text.startswith(".", first.end)
        time = first if closes and text.startswith("on ", near.start) else None
    return Span(content.start, time.end) if time else content


def _is_adjunct(text: str, span: Span, found: Sequence[Word]) -> bool:
    """Whether it is what a sentence can begin with before its subject, and does not tell how it was said."""
    opens = bool(found) and is_class(found[0], "preposition", "subordinator") and found[0].low != "according"
    return opens and len(found) > 1 and find_medium(text, [span]) is None


def with_end(text: str, content: Span, first: int) -> Span:
    """A content in front of its speaker up to the comma behind it: "It burnt [since Friday], the mayor said".

    `first` is where speaker or cue begins.
    """
    rest = _TO_COMMA.fullmatch(text, content.end, first) if content.end < first else None
    return Span(content.start, rest.end("words")) if rest else content


def completed(text: str, content: Span, cue: Span, stop: int, sentence_end: int, *, main: bool = False) -> Span:
    """The content with what its sentence still has of it: a that-clause's verb, or an adjunct ("… | after the flood").

    `stop` is where the next span of any attribution begins; `main` says that the cue is the verb of the sentence. A
    time or a medium belongs to the cue, and so does whatever follows a content without a verb.
    """
    breaks_off = _lacks_verb(text, content) or (main and _before_verb(text, content, sentence_end))
    if stop >= sentence_end > content.end > cue.end and breaks_off:
        whole = trimmed(text, Span(content.start, sentence_end), _END)
        return whole or content
    behind = content.start >= cue.end
    found = words(text, content.start, content.end)
    if behind and stop >= sentence_end and has_verb(found) and _FURTHER.match(text, content.end, sentence_end):
        return trimmed(text, Span(content.start, sentence_end), _END) or content
    if behind and (part := _PART.match(text, content.end, stop)):
        return Span(content.start, part.end())
    adjunct = _ADJUNCT.match(text, content.end, stop)
    if adjunct is None or content.start < cue.start:
        return content
    tail = Span(content.end, adjunct.end())
    verbal = any(looks_finite(word) or word.low == "to" for word in found)
    # "after the vote on Monday" is one phrase, "in March" is when it was said.
    own_time = any(text[tail.start : time.start].isspace() for time in time_expressions(text, tail))
    if not verbal or own_time or find_medium(text, [tail]):
        return content
    return content if has_verb(words(text, tail.start, tail.end)) else Span(content.start, tail.end)


def _before_verb(text: str, content: Span, end: int) -> bool:
    """Whether a finite auxiliary stands right behind it, of which only the content can have the subject."""
    following = words(text, content.end, end)[:1]
    return bool(following) and text[content.end : following[0].start] == " " and is_class(following[0], "auxiliary")


def _lacks_verb(text: str, content: Span) -> bool:
    """Whether it begins a that-clause and breaks off before the verb."""
    found = words(text, content.start, content.end)
    return bool(found) and found[0].low == "that" and not has_verb(found)
