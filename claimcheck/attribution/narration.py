"""What the article says in its own voice: the clauses of a sentence that no attribution takes."""

import re
from collections.abc import Sequence

from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.refusals import before_silence, silences
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.shells import opens_with_shell
from claimcheck.attribution.tidying import CLOSING
from claimcheck.attribution.words import Word, has_verb, is_class, is_number, looks_finite, trimmed, words
from claimcheck.records import Span

_EDGE = " \t\r\n,;:–—-()"
_LEAD = re.compile(
    r"(?:(?:[-–—•*▪·>]|#{1,6})[ \t]+|\*\*|__|[*_](?=\S))*"
    r"(?:[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}T\b)?[*_]*(?:\s*[–—-]\s+|:\s+|\Z))?"
)
_FEWEST = 4  # words of a clause; fewer say too little to be checked
_CLOSING = 4  # marks that can close a clause behind its last word
_OPEN = frozenset({"ahead", "how", "what", "why"})  # besides prepositions and conjunctions, what leaves a clause open
_NEAR = 30  # characters in which a cue begins
_RANKED = re.compile(r"(?:the|its|his|her|their)\s(?:latest|first|second|third|last|only|most|worst|[a-z]{3,}est)\b")
_PARTICIPLE = re.compile(r"\w+ing\Z")
_POINTS = re.compile(r"here(?:[’']s|\s+(?:is|are))\b[^:]*:?\Z", re.IGNORECASE)


def narrated(text: str, sentence: Span, taken: Sequence[Span], sources: Sequence[Span]) -> list[Span]:
    """The stretches of `sentence` that are clauses of the article's own.

    `taken` are the cues and contents of attributions (and the relative pronouns that lead to them), `sources` their
    sources. What says only that somebody kept silent is left out with its subject. A source is left out with its cue,
    unless it is also the subject of something that the article itself says ("The mayor declined to resign but left …").
    """
    unmarked = _unmarked(text, sentence)
    if unmarked is None:
        return []
    sentence = unmarked
    theirs = [span for span in taken if span.overlaps(sentence)]
    silent = _untaken(silences(text, sentence), theirs)
    if not (theirs or silent):
        signed = any(source.covers(sentence) for source in sources)  # "– Ana Ruiz, docker"
        said = any(char.isalpha() for char in sentence.of(text))  # "10:40" says nothing
        return [sentence] if said and not signed else []
    found = []
    begin = sentence.start
    for span in [*sorted((*theirs, *silent)), Span(sentence.end, sentence.end + 1)]:
        if span.start > begin:
            stretch = Span(begin, span.start)
            told = before_silence(text, stretch) if span in silent else stretch
            clause = _clause(text, told, begin == sentence.start, sources) if told else None
            if clause:
                found.append(clause)
        begin = max(begin, span.end)
    return found


def claims_nothing(text: str, sentence: Span) -> bool:
    """Whether it asks ("Where did they live?"), or only points to what comes ("Here's what we know about it:")."""
    told = _unmarked(text, sentence) or sentence
    asks = told.of(text).rstrip(CLOSING + ")] ").endswith("?")
    return asks or _POINTS.match(text, told.start, told.end) is not None


def _unmarked(text: str, sentence: Span) -> Span | None:
    """The sentence without what only sets it off: the mark of a list's item or heading, bold, a time of day."""
    lead = _LEAD.match(text, sentence.start, sentence.end)
    start, end = lead.end() if lead else sentence.start, sentence.end
    while end > start and text[end - 1] in "*_":
        end -= 1
    return trimmed(text, Span(start, end)) if start < end else None


def _untaken(silent: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """The predicates of silence that stand in nobody's statement, up to the next of those."""
    return [
        Span(span.start, min([span.end, *(other.start for other in taken if other.start > span.start)]))
        for span in silent
        if not any(other.start <= span.start < other.end for other in taken)
    ]


def _clause(text: str, stretch: Span, opens: bool, sources: Sequence[Span]) -> Span | None:
    """`stretch` without what hangs over at its ends, if a main clause remains."""
    for source in sources:
        if stretch.covers(source) and not _tells(text, source.end, stretch.end):
            if source.start == stretch.start:
                return None
            stretch = Span(stretch.start, source.start)
            if _lacks_object(text, stretch):
                return None
            stretch = _without_lead(text, stretch)
    every = words(text, stretch.start, stretch.end)
    if not opens and every and _goes_on(text, stretch.start, every[0]):
        return None
    found = _without_overhang(text, every, opens)
    if len(found) < _FEWEST or (is_class(found[-1], "auxiliary") and not found[-1].capitalized):
        return None
    # What closes the clause ("." or a quotation mark) stays with it, unless words were taken off there.
    end = (
        stretch.end
        if found[-1].end > stretch.end - _CLOSING and _closes(text, found[-1].end, stretch.end)
        else found[-1].end
    )
    start = stretch.start if opens and not text[stretch.start].isspace() else found[0].start
    span = _balanced(text, trimmed(text, Span(start, end), _EDGE))
    if span is None:
        return None
    if not opens and _only_reports(text, span):
        return None
    return span if _stands(text, span, opens) else None


def _goes_on(text: str, start: int, first: Word) -> bool:
    """Whether no mark and no conjunction parts a stretch from the cue or content before it: "told | AP on Monday"."""
    return text[start : first.start].isspace() and not is_class(first, "conjunction")


def _tells(text: str, start: int, end: int) -> bool:
    """Whether what stands between a source and its cue tells something; ", led by a judge," only describes it."""
    between = text[start:end].strip()
    behind = words(text, end, end + _NEAR)[:1]
    joined = behind and _PARTICIPLE.match(behind[0].low)  # "The mayor, 52, closed the bridge, saying …"
    aside = len(between) > 1 and between[0] == between[-1] == "," and not joined
    return not aside and _predicates(text, start, end)


def _without_lead(text: str, stretch: Span) -> Span:
    """Without a medium at its end, which leads to a speaker: "They disagreed: [in a statement,] they said …"."""
    last = max(stretch.start, stretch.end - 2)  # not the comma behind it
    mark = max(text.rfind(mark, stretch.start, last) for mark in ",:;")
    lead = trimmed(text, Span(mark + 1, stretch.end), _EDGE) if mark > stretch.start else None
    return Span(stretch.start, mark) if lead and find_medium(text, [lead]) == lead.of(text) else stretch


def _lacks_object(text: str, stretch: Span) -> bool:
    """Whether it ends in a verb whose object, the source of what is said, was left out: "Reuters has seen [files]"."""
    found = words(text, stretch.start, stretch.end)
    verb = bool(found) and (looks_finite(found[-1]) or (len(found) > 1 and is_class(found[-2], "auxiliary")))
    return verb and not text[found[-1].end : stretch.end].strip()


def _without_overhang(text: str, found: list[Word], opens: bool) -> list[Word]:
    """The words without conjunctions in front and without what waits for a taken clause behind ("just days after")."""
    first, last = 0, len(found)
    while first < last and not opens and is_class(found[first], "conjunction"):
        first += 1
    waiting = False
    while last > first:
        word = found[last - 1]
        joins = last > first + 1 and is_class(found[last - 2], "conjunction")
        if is_class(word, "conjunction", "preposition", "subordinator", "relative", "determiner") or word.low in _OPEN:
            # "a walkout lasted nine days, and analysts say": nothing waits in front of a conjunction
            waiting = waiting or not is_class(word, "conjunction")
        elif joins and is_class(word, "adverb"):
            waiting = True  # "The premier opened the bridge [and then] said …"
        elif last > first + 1 and _PARTICIPLE.match(word.low) and "," in text[found[last - 2].end : word.start]:
            waiting = True  # "The premier closed the bridge, using | …"
        elif not (waiting and (is_class(word, "time_unit") or word.low.endswith("ly") or word.low == "just")) and not (
            is_number(word) and last < len(found) and is_class(found[last], "time_unit")
        ):
            break
        last -= 1
    return found[first:last]


def _closes(text: str, start: int, end: int) -> bool:
    """Whether only marks stand between the last word and the end of the stretch."""
    return not any(char.isalnum() for char in text[start:end])


def _balanced(text: str, span: Span | None) -> Span | None:
    """Cut before a bracket that nothing closes."""
    if span is None:
        return None
    opened = text.rfind("(", span.start, span.end)
    if opened > span.start and ")" not in text[opened : span.end]:
        return trimmed(text, Span(span.start, opened), _EDGE)
    return span


def _only_reports(text: str, span: Span) -> bool:
    """Whether it is nothing but who reported it: ", the Harbor Post wrote last week"."""
    found = timeless_words(text, span)
    noun = len(found) > 1 and is_class(found[-2], "determiner")  # "her plan would need the help of the states"
    return bool(found) and not noun and in_lexicon(text, Span(found[-1].start, found[-1].end))


def _stands(text: str, span: Span, opens: bool) -> bool:
    """Whether it begins like a main clause and has something like a verb."""
    found = words(text, span.start, span.end)
    first = found[0]
    joined = not opens and any(is_class(word, "subordinator") for word in found)
    if joined and is_class((timeless_words(text, span) or found)[0], "subordinator"):
        return False  # "on Friday, as they marched"
    apposed = opens_with_shell(found) or _is_ranked(text, span, found)
    if not opens and apposed and text[max(0, span.start - 2) : span.start] == ", ":
        return False  # "…, a claim that could not be verified"
    if is_number(first) and len(found) > 1 and is_class(found[1], "relative"):
        return False  # "68, who has ruled since 2009"
    if not opens and (
        first.low in _OPEN or (len(found) > 2 and is_class(found[2], "relative") and found[1].low == "of")
    ):
        return False  # "what it would do", "most of whom"
    if is_class(first, "subordinator", "relative") and not (opens and first.low in ("that", "this")):
        return False
    if is_class(first, "preposition") or first.low == "asked" or _PARTICIPLE.match(first.low):
        # An adjunct alone ("Despite reaching out to the rebels,") or one before its clause.
        comma = text.find(",", span.start, span.end)
        behind = words(text, comma, span.end)[:1] if comma >= 0 else []
        # What comes first may only describe: "At a meeting, held on Monday".
        return bool(behind) and _predicates(text, behind[0].end if looks_finite(behind[0]) else comma, span.end)
    if not opens and (looks_finite(first) or is_class(first, "adverb")):
        return False
    return (opens and len(found) > _FEWEST) or has_verb(found[1:])


def _is_ranked(text: str, span: Span, found: Sequence[Word]) -> bool:
    """Whether it says which of its kind something is: "the latest in a series of tests that have raised tension"."""
    verb = next((place for place, word in enumerate(found) if looks_finite(word)), len(found))
    described = verb == len(found) or any(is_class(word, "relative") for word in found[:verb])
    return described and _RANKED.match(text, span.start, span.end) is not None


def _predicates(text: str, start: int, end: int) -> bool:
    """Whether there is a verb phrase in `text[start:end]`, the rest of a clause after its subject, beside adjuncts."""
    if start >= end or not any(map(looks_finite, words(text, start, end))):
        return False
    found = timeless_words(text, Span(start, end))
    return any(_finite_outside_adjunct(found, place) for place in range(len(found)))


def _finite_outside_adjunct(found: Sequence[Word], place: int) -> bool:
    word = found[place]
    if not looks_finite(word) or is_class(word, "adverb"):
        return False
    before = found[max(0, place - 6) : place]
    return not any(is_class(w, "relative", "subordinator", "preposition") for w in before)
