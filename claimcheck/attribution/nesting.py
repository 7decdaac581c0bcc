"""Attributions inside a statement: "The ministry said that Lavrov had told reporters that the talks went on".

The model marks one level. A content in which somebody seems to speak is read by it once more, alone, as the sentence
that it is; what it finds there counts where rules agree that somebody is reported to have said something.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from attrs import evolve

from claimcheck.attribution.cues import forms_of, read_cue
from claimcheck.attribution.lexicon import lines, word_class
from claimcheck.attribution.relayed import Relayed
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.tidying import CLOSING, EDGE, OPENING
from claimcheck.attribution.words import Word, has_verb, is_class, looks_finite, trimmed, words
from claimcheck.records import Act, Attribution, Span

Attribute = Callable[[str], Sequence[Attribution]]

_DEEPEST = 2  # levels below the outermost
_FEWEST = 5  # words of a content in which somebody else can be said to say something
_SUBJECTS = frozenset({"that", "this", "all", "many", "some", "most", "others", "both", "several", "one"})
_NO_SUBJECTS = frozenset({"i", "we", "you"})  # the outer speaker, or whoever listens
_LONGEST_CUE = 5  # words
_NO_PROOF = 4  # words of "no clear proof that"
_SHORTEST = 3  # words of what is said
_NO_CLAUSE = frozenset({"how", "why", "what", "who", "where", "when", "whether", "about", "of", "so", "as"})
_THAT = re.compile(r"that\s+")
# "that", with a time, a place or a hearer in front of it that the cue left behind.
_LEAD = re.compile(r"(?:(?:him|her|them|us|me|to|in|on|at|by|during|last|this|earlier)\b[^,.;“”\"]{0,60}?\s)?that\s+")
_LED = re.compile(r"\bthat\s{1,3}\Z")
_LONGEST_LEAD = 8  # characters of "that" and the blanks behind it
_POSSESSIVE = ("’s", "'s", "’")
_UNREAL = frozenset({"would", "will", "could", "can", "may", "might", "should", "must", "shall", "to", "’ll", "let"})
_NEGATIVE = frozenset({"not", "never", "no", "nobody", "nothing", "neither", "nor", "none", "refused", "declined"})
_OPEN = frozenset({"if", "unless", "whether", "whenever", "did", "does", "do", "suppose", "had"}) | {
    "what", "whatever", "as", "than", "how", "when", "where", "like"
}  # fmt: skip
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "got"})
_GOES_ON = frozenset({"went", "goes", "go", "gone", "going", "continued", "continues"})


def with_inner(text: str, relayed: Sequence[Relayed], attribute: Attribute) -> Iterator[Relayed]:
    """Each attribution, and behind it those inside its contents; `attribute` finds the attributions of a text."""
    known = {id(one.through[-1]) for one in relayed if one.added}
    for one in relayed:
        # What somebody is known to tell in it is not looked for again.
        yield from _and_inner(text, one, attribute, 0 if id(one.attribution) in known else _DEEPEST)


def _and_inner(text: str, outer: Relayed, attribute: Attribute, depth: int) -> Iterator[Relayed]:
    yield outer
    if not depth:
        return
    for content in outer.attribution.content:
        for inner in _inside(text, content, attribute):
            through = (*outer.through, outer.attribution)
            yield from _and_inner(text, Relayed(inner, through, added=True), attribute, depth - 1)


def _inside(text: str, content: Span, attribute: Attribute) -> Iterator[Attribution]:
    """The attributions that the model finds in the sentences of a content, each as a text of its own."""
    if not _may_speak(words(text, content.start, content.end)):
        return
    for sentence in sentences(text, content.start, content.end):
        span = trimmed(text, sentence, OPENING + CLOSING + EDGE)
        if span is None:
            continue
        if lead := _THAT.match(text, span.start, span.end):
            span = Span(lead.end(), span.end)
        if not _may_speak(words(text, span.start, span.end)):
            continue
        alone = span.of(text)
        first = alone[0].upper()
        if len(first) == 1:
            alone = first + alone[1:]
        for found in attribute(alone):
            inner = _closed(text, _plain(text, moved(found, span.start)), span.end, sentence.end)
            if _speaks(text, inner, span):
                yield inner


@cache
def _relayed_cues() -> frozenset[str]:
    return frozenset(lines("relayed_cues.txt"))


@cache
def _relayed_forms() -> frozenset[str]:
    return forms_of(_relayed_cues())


def _may_speak(found: Sequence[Word]) -> bool:
    """Whether a form of a relayed cue stands where it can have a subject of its own."""
    if len(found) < _FEWEST:
        return False
    forms = _relayed_forms()
    cues = [
        place
        for place, word in enumerate(found)
        if word.low in forms or (word.low == "according" and _follows(found, place, "to"))
    ]
    return any(_has_subject(found, place) and _is_verb(found, place) for place in cues) and not all(
        _ends_name(found, place) for place in cues
    )


def _ends_name(found: Sequence[Word], place: int) -> bool:
    """Whether only the form has a capital, not what follows: "the United States", unlike a headline's "Lee Says He"."""
    behind = found[place + 1 : place + 2]
    return place > 0 and found[place].capitalized and not any(word.capitalized for word in behind)


def _has_subject(found: Sequence[Word], place: int) -> bool:
    if found[place].low == "according":
        return True
    before = place - 1
    while before >= 0 and (is_class(found[before], "adverb", "auxiliary") or found[before].low.endswith("ly")):
        if _is_unsaid(found[before], found[place]):
            return False
        before -= 1
    if before < 0:
        return True  # "said Ana Ruiz"
    word = found[before]
    if before == place - 1 and _is_possessive(word):
        return False  # "the mayor’s claims"
    return word.low in _SUBJECTS or not (
        word.low.split("’")[0] in _NO_SUBJECTS or is_class(word, "determiner", "preposition", "conjunction")
    )


def _is_verb(found: Sequence[Word], place: int) -> bool:
    """Whether a word that can be a noun, too ("claims", "states"), stands as a verb does."""
    if not is_class(found[place], "noun_cue"):
        return True
    before, behind = found[:place][-1:], found[place + 1 : place + 2]
    if not before or not behind:
        return False
    # "the review shows no sign" has a subject in the singular; "state" and "claim" have one in the plural, or a name.
    subject = found[place].low.endswith("s") or before[0].capitalized or before[0].low.endswith("s")
    subject = subject or is_class(before[0], "pronoun", "relative", "adverb")
    return subject and (
        behind[0].capitalized or is_class(behind[0], "determiner", "pronoun", "subordinator", "relative")
    )


def _is_unsaid(before: Word, cue: Word) -> bool:
    """Whether the word before a verb makes it what is not, not yet or only to the subject said: "never", "was told"."""
    heard = before.low in _BE and not cue.low.endswith("ing")
    return heard or before.low in _UNREAL or before.low in _NEGATIVE or before.low.endswith("n’t")


def _is_possessive(word: Word) -> bool:
    """Whether it ends in the ’s of a noun: "the mayor’s", but not "she’s"."""
    bearer = word.low.removesuffix("’s")
    return bearer != word.low and bearer not in word_class("pronoun") | word_class("relative")


def _follows(found: Sequence[Word], place: int, low: str) -> bool:
    return place + 1 < len(found) and found[place + 1].low == low


def moved(attribution: Attribution, by: int) -> Attribution:
    """The attribution of a stretch that was read alone, `by` characters farther on."""

    def spans(found: Sequence[Span]) -> tuple[Span, ...]:
        return tuple(Span(span.start + by, span.end + by) for span in found)

    return Attribution(spans(attribution.source), spans(attribution.cue), spans(attribution.content))


def _plain(text: str, inner: Attribution) -> Attribution:
    """The attribution without "that" and, beside a clause, without what is none."""
    contents = []
    for content in inner.content:
        lead = _LEAD.match(text, content.start, content.end)
        kept = Span(lead.end(), content.end) if lead and lead.end() < content.end else content
        contents.append(kept)
    whole = [content for content in contents if has_verb(words(text, content.start, content.end))]
    return evolve(inner, content=tuple(whole or contents))


def _closed(text: str, inner: Attribution, end: int, whole: int) -> Attribution:
    """The attribution with the mark that closes a quotation inside its last content, which was cut off at `end`."""
    last = inner.content[-1] if inner.content else None
    if last is None or text[last.end : end].strip(".!?, ") or not any(mark in last.of(text) for mark in '“"«'):
        return inner
    return evolve(inner, content=(*inner.content[:-1], Span(last.start, whole)))


def _speaks(text: str, inner: Attribution, around: Span) -> bool:
    """Whether somebody is reported to have put a clause into words; neither might, nor must, nor never did."""
    if not inner.source or not inner.content or inner.source[0].of(text).endswith(_POSSESSIVE):
        return False
    cue = Span(inner.cue[0].start, inner.cue[-1].end)
    entry = read_cue(text, cue)
    own = words(text, cue.start, cue.end)
    if entry.lemma not in _relayed_cues() or len(own) > _LONGEST_CUE:
        return False
    before = words(text, max(around.start, inner.source[0].start if inner.source[0] < cue else cue.start), cue.start)
    lead = words(text, around.start, min(inner.source[0].start, cue.start))
    return (
        _is_real(own, before, lead)
        and all(_is_clause(text, content, entry.act) for content in inner.content)
        and not any(_is_joined(text, cue, content) for content in inner.content)
        and own[0].start == cue.start  # "’s claim" is a noun
        and not is_class(own[0], "determiner")
    )


def _is_real(cue: Sequence[Word], before: Sequence[Word], lead: Sequence[Word]) -> bool:
    """Whether the cue tells what was said, not what would, must, might or did not get said."""
    near = [*before[-3:], *cue]
    for place, word in enumerate(near):
        goes_on = word.low == "to" and place and near[place - 1].low in _GOES_ON
        according = word.low == "to" and place and near[place - 1].low == "according"
        if (word.low in _UNREAL and not (goes_on or according)) or word.low in _NEGATIVE or word.low.endswith("n’t"):
            return False
    if cue[-1].low[-3:] != "ing" and any(word.low in _BE for word in cue):
        return False  # "had been told": the source has only heard it
    if any(word.low == "no" for word in lead[-_NO_PROOF:]) and lead[-1].low == "that":
        return False  # "there was no proof that he had said it"
    # "if the minister says that …", "as the minister says": the clause is open.
    return not any(word.low in _OPEN for word in (*lead[-2:], *lead[:1]))


def _is_joined(text: str, cue: Span, content: Span) -> bool:
    """Whether a conjunction parts the content from the cue before it: "they told you and | you did nothing"."""
    between = words(text, cue.end, content.start) if cue.end < content.start else []
    return bool(between) and is_class(between[-1], "conjunction")


def _is_clause(text: str, content: Span, act: Act) -> bool:
    """Whether somebody's words can be told from it: a clause or a quotation, with a promise also "to …"."""
    found = words(text, content.start, content.end)
    if len(found) < _SHORTEST or found[0].low in _NO_CLAUSE or found[1].low == "same":
        return False
    if found[0].low == "to":
        return act is Act.PROMISE
    led = _LED.search(text[max(0, content.start - _LONGEST_LEAD) : content.start]) is not None
    return led or text[content.start] in OPENING or (has_verb(found) and not looks_finite(found[0]))
