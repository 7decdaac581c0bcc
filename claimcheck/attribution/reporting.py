"""Which attributions report that somebody commits to something, and which only look like it.

The model learnt from annotators who also marked attitudes ("the army seeks to hold the bridge"). A claim needs a
speaker's act: saying, believing, wanting, promising, asking.
"""

import re
from collections.abc import Sequence

from attrs import evolve

from claimcheck.attribution.cues import in_lexicon
from claimcheck.attribution.figures import puts_figure
from claimcheck.attribution.findings import gives_figure
from claimcheck.attribution.hedging import beside_cues, find_hedges
from claimcheck.attribution.naming import only_names
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.refusals import keeps_silent
from claimcheck.attribution.speakers.phrases import kind_of_phrase
from claimcheck.attribution.withheld import keeps_back
from claimcheck.attribution.words import Word, has_verb, is_class, is_number, words
from claimcheck.records import Attribution, HedgeOwner, Span, SpeakerKind

_GAP = " \t,;"
_EMPTY = frozenset({"what", "that", "so", "as much"})  # "here is what officials have said"
_ASKED = ("asked", "when asked", "asked about")
_FEWEST_QUOTED = 2  # words of a quotation behind other words, without a source; one is a word as such
_WITHOUT = re.compile(r"\b[Ww]ithout \w+ing\b")  # "without citing a source"
_NOBODY = re.compile(r"(?:not?\s|no-one\b|nobody\b|none\b|neither\b)", re.IGNORECASE)  # "No group has claimed it"
_ASKING = frozenset({"whether", "how", "why", "what", "who", "when", "where", "if", "which"})
_OPEN = re.compile(r"\b(?:un)?(?:clear|known|certain)\b(?:\s(?:about|of|as to))?\Z")
_TALKS = re.compile(
    r"(?:\w+\s)?(?:(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|met|meets)\s(?:to|with)|testif(?:y|ies|ied)\s(?:against|for))"
)
_BEFORE = 3  # characters before a source in which a comma stands
_INVERTED = 8  # characters of such a verb
_UNVERIFIED = re.compile(r"\b(?:be|been)\s(?:\w+ly\s)?(?:confirmed|verified|corroborated)\Z")
_DOES = re.compile(r"\b(?:do|does|did|will|would|could|can|should)\s\Z", re.IGNORECASE)
_PASSIVE = re.compile(r"asked(?:\sby\s\w+)?")
_SHOWS = re.compile(r"(?:has\s|had\s)?show(?:s|ed|n|ing)?")
_QUOTES = re.compile(r"(?:(?!(?:was|were|is|are|been)\b)\w+\s)?quot(?:es?|ed|ing)")
_SEEN = re.compile(r"(?:(?:was|were)\s)?(?:seen|obtained|reviewed)")
_JOINTS = ("", "and", "but", "or")  # what can stand between two clauses of one statement


_TOLD_OF = frozenset(
    {"reported", "said", "thought", "believed", "feared", "understood", "known", "alleged", "rumoured"}
)


def reported(text: str, attributions: Sequence[Attribution], regions: Sequence[Region]) -> list[Attribution]:
    """The attributions that make claims, in order, with what the others took given back.

    A passive without a source that is a hedge ("were expected | to release a statement") belongs to the statement
    around it; a cue of no known kind, or without a source, whose content is no clause or quotation is narration.
    """
    found: list[Attribution] = []
    for attribution in attributions:
        if _is_hedge(text, attribution):
            if found and (wider := _extended(text, found[-1], attribution)):
                found[-1] = wider
        elif _reports(text, attribution, regions) and not only_names(text, attribution, regions):
            found.append(attribution)
    return found


def _is_hedge(text: str, attribution: Attribution) -> bool:
    """Whether the cue, up to the infinitive that its content begins with, is nothing but a hedge."""
    start, end = attribution.cue[0].start, max(attribution.content).end
    if attribution.source or end <= start:
        return False
    hedges = find_hedges(text, [Span(start, end)], HedgeOwner.SPEAKER)
    return any(h.span.start <= start and h.span.end >= attribution.cue[-1].end for h in hedges)


def _extended(text: str, before: Attribution, hedged: Attribution) -> Attribution | None:
    """`before` with the hedged predicate in its last content, where the two stand side by side."""
    last = max(before.content)
    pieces = (*hedged.cue, *hedged.content)
    start, end = min(pieces).start, max(pieces).end
    if last.end > start or text[last.end : start].strip(_GAP) not in _JOINTS:
        return None
    contents = tuple(s for s in before.content if s != last)
    return evolve(before, content=(*contents, Span(last.start, end)))


def _reports(text: str, attribution: Attribution, regions: Sequence[Region]) -> bool:
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    without = _WITHOUT.search(text, max(0, cue.start - len("without ")), cue.end)
    # "said without elaborating" tells something; "goes without saying" does not.
    spoken = without and without.start() > cue.start and in_lexicon(text, Span(cue.start, without.start()))
    if (without and not spoken) or keeps_silent(text, attribution) or keeps_back(text, cue):
        return False
    if text[cue.start : max(attribution.content).end].lower() in beside_cues():
        return False  # "…, offering no evidence"
    if attribution.source and _NOBODY.match(attribution.source[-1].of(text)):
        return False
    if not attribution.source and cue.of(text).lower() in _ASKED:
        return False  # "Asked whether the dam was safe, he said …"
    if all(content.of(text).lower() in _EMPTY for content in attribution.content):
        return False
    if _is_adjunct(text, attribution, regions) or _is_filler(text, cue) or _is_passive(text, attribution):
        return False
    if _is_in_question(text, attribution, cue, regions) or _is_described(text, attribution, cue):
        return False
    if _asks_nobody(text, attribution, cue) or _only_deals(text, attribution, cue, regions):
        return False
    known = in_lexicon(text, cue) or not words(text, cue.start, cue.end)
    if attribution.source and (known or _is_figure(text, attribution) or puts_figure(text, attribution)):
        return True
    fewest = 1 if attribution.source else _FEWEST_QUOTED
    for content in attribution.content:
        last = region_at(regions, content.end - 1)
        if region_at(regions, content.start) or (last and len(words(text, *last)) >= fewest):
            return True
        found = words(text, content.start, content.end)
        if found and found[0].low in ("that", "whether", "how", "why"):
            return True
        if found and found[0].low != "to" and has_verb(found) and (attribution.source or not _is_topic(text, cue)):
            return True
    return False


def _is_filler(text: str, cue: Span) -> bool:
    """Whether it only introduces an example: "makers of, say, electric cars"."""
    return (
        cue.of(text) == "say" and text[max(0, cue.start - 2) : cue.start] == ", " and text[cue.end : cue.end + 1] == ","
    )


def _is_passive(text: str, attribution: Attribution) -> bool:
    """Whether its source is whom others tell of: a headline's "Second aircraft | reported | to have crashed"."""
    content = attribution.content[0]
    told = attribution.cue[-1].of(text).rsplit(maxsplit=1)[-1].lower() in _TOLD_OF
    return told and text.startswith(("to have ", "to be "), content.start) and content.start > attribution.cue[-1].end


def _is_topic(text: str, cue: Span) -> bool:
    """Whether it only says what is talked of: "after [talks over] | rosters broke down"."""
    found = words(text, cue.start, cue.end)
    passive = any(is_class(word, "auxiliary") for word in found)  # "was accused of"
    return len(found) > 1 and found[-1].low in ("over", "about", "on", "of") and not passive


def _is_adjunct(text: str, attribution: Attribution, regions: Sequence[Region]) -> bool:
    """Whether it only says what something is done for: "[In support of | the plan,] the firm sold its offices"."""
    first = words(text, attribution.cue[0].start, attribution.cue[-1].end)[:1]
    if not first or first[0].low == "to" or not is_class(first[0], "preposition"):
        return False
    return not any(
        region_at(regions, s.start) or region_at(regions, s.end - 1) or has_verb(words(text, s.start, s.end))
        for s in attribution.content
    )


def _is_in_question(text: str, attribution: Attribution, cue: Span, regions: Sequence[Region]) -> bool:
    """Whether the story only asks: "What does [she] [want] [to change]?"."""
    last = max(attribution.content)
    asks = text.startswith("?", last.end) and not region_at(regions, last.end - 1) and cue.end <= last.start
    if not asks or not attribution.source:
        return False
    start = attribution.source[-1].start
    return _DOES.search(text, max(0, start - _INVERTED), start) is not None


def _is_described(text: str, attribution: Attribution, cue: Span) -> bool:
    """Whether the cue tells of what stands before it: "Lee, asked whether …", "a toll that could not be verified"."""
    if not attribution.source:
        unverified = _UNVERIFIED.search(text, cue.start, cue.end) is not None
        return unverified and not has_verb(_words(text, attribution.content[0]))
    source = attribution.source[-1]
    between = text[source.start : cue.start].rstrip()
    alone = between.count(",") == 1 and not text[max(0, source.start - _BEFORE) : source.start].rstrip().endswith(",")
    apart = alone and between.endswith(",")  # "Counsel, Ana Ruiz, asked" and "Ana Ruiz, the mayor, asked" did ask
    if source.end <= cue.start and apart and _PASSIVE.fullmatch(text, cue.start, cue.end):
        return True
    if not _SHOWS.fullmatch(text, cue.start, cue.end):
        return False
    found, said = _words(text, source), _words(text, attribution.content[0])
    pronoun = len(found) == 1 and found[0].low in ("he", "she")
    return (pronoun or kind_of_phrase(text, found) is SpeakerKind.PERSON) and not (
        said and said[0].low in ("that", "how")
    )


def _asks_nobody(text: str, attribution: Attribution, cue: Span) -> bool:
    """Whether the story only says that something is open: "It was not clear | whether …", "is not known | how"."""
    found = words(text, attribution.content[-1].start, attribution.content[-1].end)[:1]
    asked = bool(found) and found[0].low in _ASKING
    return asked and not attribution.source and _OPEN.search(text, cue.start, cue.end) is not None


def _only_deals(text: str, attribution: Attribution, cue: Span, regions: Sequence[Region]) -> bool:
    """Whether the cue tells whom somebody talks to, or what is quoted or was seen, and nothing of what is said."""
    if any(region_at(regions, content.start) for content in attribution.content):
        return False
    content = words(text, attribution.content[0].start, attribution.content[0].end)
    if _TALKS.fullmatch(text, cue.start, cue.end):
        return bool(content) and content[0].low != "that"
    quotes = _QUOTES.fullmatch(text, cue.start, cue.end) or _SEEN.fullmatch(text, cue.start, cue.end)
    return quotes is not None and not has_verb(content)


def _is_figure(text: str, attribution: Attribution) -> bool:
    """Whether a poll or a figure gives a number: "the survey put the party at 40 percent"."""
    if not gives_figure(text, attribution.cue[-1]):
        return False
    document = kind_of_phrase(text, _words(text, attribution.source[-1])) is SpeakerKind.DOCUMENT
    return document and any(is_number(word) for span in attribution.content for word in _words(text, span))


def _words(text: str, span: Span) -> list[Word]:
    return words(text, span.start, span.end)
