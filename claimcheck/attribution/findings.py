"""Reports, polls and figures that begin a sentence and speak in it, where the model gave their words to nobody.

"A [body's] report in May found that …", "A poll last week gave the party 40 percent". It also takes whoever the
sentence before is about for the one who found it.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, partial

from attrs import evolve

from claimcheck.attribution.cues import cue_start
from claimcheck.attribution.layout import NARRATED, Layout
from claimcheck.attribution.lexicon import members
from claimcheck.attribution.quotes import region_at
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.speakers.phrases import kind_of_phrase
from claimcheck.attribution.words import Word, has_verb, is_class, is_number, trimmed, words
from claimcheck.records import Attribution, Span, SpeakerKind

_words_of = partial(members, "findings.tsv")
_FARTHEST = 14  # words of a sentence in which its first verb stands
_HAVE = ("has", "have", "had")
_END = " \t\r\n.?!,;"


def with_findings(layout: Layout, attributions: Sequence[Attribution]) -> list[Attribution]:
    """The attributions in the order of their cues, with those of findings that the model left out or gave to others."""
    found = sorted(attributions, key=cue_start)
    starts = [one.cue[0].start for one in found]
    changed: dict[int, Attribution | None] = {}
    added: list[Attribution] = []
    for sentence in layout.sentences:
        finding = _finding(layout, sentence)
        if finding is None:
            continue
        near = range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
        same = [at for at in near if any(cue.overlaps(finding.cue[0]) for cue in found[at].cue)]
        if same:
            own = found[same[0]].source
            if own and not sentence.overlaps(own[-1]):
                changed[same[0]] = evolve(found[same[0]], source=finding.source)
            continue
        if any(_takes(found[at], finding) for at in near):
            continue
        for at in (near.start - 1, near.stop):
            if 0 <= at < len(found):
                changed[at] = _without(found[at], Span(finding.cue[0].start, sentence.end))
        added.append(finding)
    kept = [changed.get(at, one) for at, one in enumerate(found)]
    return sorted([one for one in kept if one] + added, key=cue_start)


def _without(one: Attribution, said: Span) -> Attribution | None:
    """The attribution without what of its content another speaker said; None where nothing is left."""
    content = tuple(span for span in one.content if not said.covers(span))
    return evolve(one, content=content) if content else None


def gives_figure(text: str, cue: Span) -> bool:
    """Whether the cue is a verb by which polls and figures give a number: "put"."""
    return not _words_of("figure").isdisjoint(word.low for word in words(text, cue.start, cue.end))


def _takes(one: Attribution, finding: Attribution) -> bool:
    """Whether the attribution reads the finding's own words in another way, or all of the sentence is its."""
    own = Span(finding.source[0].start, finding.cue[0].end)
    return any(piece.overlaps(own) for piece in (*one.source, *one.cue, *one.content))


def _finding(layout: Layout, sentence: Span) -> Attribution | None:
    """The document that begins the sentence, its verb and what it found."""
    text = layout.article.text
    section = layout.section_at(sentence.start)
    if section is None or section.kind not in NARRATED or region_at(layout.regions, sentence.start):
        return None
    found = words(text, sentence.start, sentence.end)
    verb = _verb(found)
    if verb < 1 or verb + 1 == len(found):
        return None
    first = verb - 1 if found[verb - 1].low in _HAVE else verb
    who = found[:first]
    what = trimmed(text, Span(found[verb].end, sentence.end), _END)
    if not who or what is None or kind_of_phrase(text, who) is not SpeakerKind.DOCUMENT:
        return None
    cue = Span(found[first].start, found[verb].end)
    if text[found[first - 1].end : cue.start] not in (" ", ", ") or region_at(layout.regions, cue.start):
        return None
    times = time_expressions(text, Span(found[0].start, found[first - 1].end))
    last = [word for word in who if not any(time.start <= word.start < time.end for time in times)]
    while last and is_class(last[-1], "preposition"):
        last.pop()
    if not last:
        return None
    source = Span(found[0].start, last[-1].end)
    said = found[verb + 1 :]
    if found[verb].low in _words_of("figure"):
        return Attribution((source,), (cue,), (what,)) if any(map(is_number, said)) else None
    is_clause = len(said) > 1 and said[0].low == "that" and has_verb(said)
    return Attribution((source,), (cue,), (what,)) if is_clause else None


@cache
def _verbs() -> frozenset[str]:
    return frozenset(_words_of("finding") | _words_of("figure"))


def _verb(found: Sequence[Word]) -> int:
    """The place of the verb by which a document at the start speaks, if no clause comes before it; 0 where none is."""
    for place, word in enumerate(found[:_FARTHEST]):
        if not place or word.capitalized:
            continue
        if word.low in _verbs():
            return place
        if is_class(word, "relative", "subordinator", "conjunction") or (
            is_class(word, "auxiliary") and word.low not in _HAVE
        ):
            return 0
    return 0
