"""Where somebody keeps silent: "declined to comment", "did not respond to a request for comment".

Nothing is reported of them and the story says nothing with it, unlike what they refuse to do ("refused to resign").
"""

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.attribution.lexicon import rows
from claimcheck.attribution.said import timeless_words
from claimcheck.attribution.words import Word, is_class, looks_finite, words
from claimcheck.records import Attribution, Span

_ASIDE = r"(?:\s+(?:\w+ly|also|yet|even))?"  # "did not immediately respond"
_DECLINED = rf"declin(?:e|es|ed|ing){_ASIDE}\s+to"
_REFUSED = rf"{_DECLINED}|refus(?:e|es|ed|ing){_ASIDE}\s+to|(?:wo(?:uld)?n['’]t|(?:would|will)\s+not)"
_DID_NOT = r"(?:did|does|do|has|have)(?:\s+not|n['’]t)"
LEADS = {
    "spoken": rf"(?:{_REFUSED}|{_DID_NOT}){_ASIDE}\s+",
    "told": rf"(?:{_REFUSED}){_ASIDE}\s+",
    "polite": rf"{_DECLINED}{_ASIDE}\s+",
    "alone": rf"(?:{_REFUSED}){_ASIDE}\s+",
    "open": rf"(?:{_REFUSED}|{_DID_NOT}){_ASIDE}\s+",
    "whole": "",
}
_AHEAD = {
    "alone": r"(?=\s*(?:[.,;:!?)”\"]|\Z)|\s+(?:about|on|further|publicly|because|citing|and|but|until|when|while|"
    r"(?:to|with)\s+(?:the\s+)?(?:press|media|reporters|journalists))\b)",
    "whole": r"(?!\s+(?:for|to)\s+(?!comment|clarification|information|details|more|further|an?\s+interview))",
    "open": r"(?=\s+(?:\w+\s+)?(?:whether|if|how|what|when|where|which|who|whom|why)\b)",
}
# What every phrase of refusing has in it; most sentences have none of it, and are not searched for the phrases.
DENIES = re.compile(r"declin|refus|not\b|n['’]t\b|\b(?:no|yet|unavailable|unreachable|only to|for\s+comment)\b")
_CLOSES = re.compile(
    r";|,\s+(?:and|but|so|while|though|although|saying|adding)\b|(?<!\s)\s+but\b|\s[—–]\s"
    # "… and the bridge was closed": a clause with a subject of its own
    r"|(?<!\s)\s+and\s+(?:the|an?|it|he|she|they|his|her|its|their)\s+(?:(?!that\b|who\b|which\b)[^\s.,;]+\s+){0,3}?"
    r"(?:is|are|was|were|has|have|had|will|would|did)\b"
)
_PARTICIPLE = re.compile(r"(?:declin|refus)ing\b", re.IGNORECASE)
_BEFORE = 40  # characters before a cue in which the words of refusing can begin
_LONGEST = 160  # characters behind a cue in which they end


def keeps_silent(text: str, attribution: Attribution) -> bool:
    """Whether the attribution is of nothing but somebody's silence."""
    cue = Span(attribution.cue[0].start, attribution.cue[-1].end)
    near = Span(max(0, cue.start - _BEFORE), min(len(text), cue.end + _LONGEST))
    return any(
        phrase.overlaps(cue) and all(content.end > phrase.start for content in attribution.content)
        for phrase in _phrases(text, near)
    )


def silences(text: str, sentence: Span) -> list[Span]:
    """The predicates of main clauses in `sentence` that tell of silence, each with its object."""
    found: list[Span] = []
    for phrase in _phrases(text, sentence):
        if (found and phrase.start < found[-1].end) or _in_relative(text, sentence.start, phrase.start):
            continue
        close = _CLOSES.search(text, phrase.end, sentence.end)
        found.append(Span(phrase.start, close.start() if close else sentence.end))
    return found


def before_silence(text: str, stretch: Span) -> Span | None:
    """The stretch that leads to a predicate of silence without its subject: "[The port closed] and the minister"."""
    found = timeless_words(text, stretch)
    if not _verbs(found):
        return None
    if _PARTICIPLE.match(text, stretch.end) and not is_class(found[-1], "auxiliary"):
        return stretch  # "[Lee closed the bridge], declining to comment"
    for place, word in enumerate(found):
        if place and is_class(word, "conjunction", "subordinator") and not _verbs(found[place + 1 :]):
            return Span(stretch.start, word.start)
    return None


def _verbs(found: Sequence[Word]) -> bool:
    return any(looks_finite(word) and not is_class(word, "adverb") for word in found)


def _in_relative(text: str, start: int, end: int) -> bool:
    """Whether a relative pronoun is its subject: the sentence says something else of "the firm, which declined to"."""
    before = words(text, start, end) if start < end else []
    while before and is_class(before[-1], "auxiliary", "adverb"):
        before.pop()
    return bool(before) and is_class(before[-1], "relative")


def _phrases(text: str, span: Span) -> list[Span]:
    if not DENIES.search(span.of(text).lower()):
        return []
    return [Span(*match.span()) for match in _pattern().finditer(text, span.start, span.end)]


@cache
def _pattern() -> re.Pattern[str]:
    kinds: dict[str, list[str]] = {kind: [] for kind in LEADS}
    for kind, phrase in rows("refusals.tsv", 2):
        kinds[kind].append(expression(phrase))
    options = (f"{lead}(?:{'|'.join(kinds[kind])})\\b{_AHEAD.get(kind, '')}" for kind, lead in LEADS.items())
    return re.compile(rf"\b(?:{'|'.join(options)})", re.IGNORECASE)


def expression(phrase: str) -> str:
    """A row's words as an expression; "not" is also "n't", and an adverb may stand behind it."""
    parts = []
    for part in phrase.split(" "):
        if part == "...":
            parts.append(r"(?:\s+[^\s.;]+){0,4}?")
        elif part == "not":
            parts.append(rf"(?:\s+not|n['’]t|not){_ASIDE}")
        else:
            options = "|".join(re.escape(option).replace("’", "['’]") for option in part.split("/"))
            parts.append(rf"\s+(?:{options})")
    return "".join(parts).removeprefix(r"\s+")
