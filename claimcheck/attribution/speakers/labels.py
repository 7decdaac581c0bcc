"""Words in front of a paragraph that say who speaks in it: "Q:", "RUIZ:", "ANA RUIZ —", "**Ana Ruiz, mayor:**"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.attribution.lexicon import lines
from claimcheck.attribution.quotes import BREAK
from claimcheck.attribution.speakers.lexicons import (
    asking,
    capitals,
    countries,
    given_names,
    is_title,
    kind_of_head,
    regions,
)
from claimcheck.attribution.speakers.making import IN_PERSON
from claimcheck.attribution.speakers.phrases import head_of
from claimcheck.attribution.words import Word, is_class, words
from claimcheck.records import Span, SpeakerKind

_LABEL = re.compile(
    r"^[ \t]*(?:\*\*|__)?(?P<label>Q(?:uestion)?|A(?:nswer)?)(?:\*\*|__)?(?P<mark>[:.])(?:\*\*|__)?[ \t]+(?=\S)",
    re.MULTILINE,
)
# "ANA RUIZ: It will open in May.", "ANA RUIZ — It will open in May."
_NAMED = re.compile(
    r"^[ \t]*[“\"]?(?P<label>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3})(?P<mark>:| (?:—|–|--?))"
    r"[ \t]+(?=\S)",
    re.MULTILINE,
)
# Of stenographers: "Q    Will it open?"
_BLANK = re.compile(r"^(?P<label>Q)(?P<mark>(?:[ \t\u00a0]{2,8}|\t))(?=\S)", re.MULTILINE)
# "**Ana Ruiz:** It will open in May.", "**Ana Ruiz, mayor of Lima** – It will open in May."
_BOLD = re.compile(
    r"^[ \t]*(?:[-•] )?(?P<open>\*\*|__|\*)(?P<label>[^\W\d_][^*_\n\r:,]{0,40}?)(?:, ?(?P<role>[^*_\n\r:]{2,60}))?"
    r"(?:(?P<mark>:)(?P=open)|(?P=open)[ \t]?(?P<behind>[:—–-]))[ \t]+(?=\S)",
    re.MULTILINE,
)
# "Interviewer: When will it open?", "Ana Ruiz: It will open in May."
_PLAIN = re.compile(
    r"^[ \t]*(?P<label>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3})(?P<mark>:)[ \t]+(?=\S)", re.MULTILINE
)
QUESTION = ("Q", "Question")
# Before a colon, and nobody who speaks.
_POINTERS = frozenset(
    {"read", "see", "watch", "listen", "more", "related", "live", "update", "updates", "updated", "breaking",
     "exclusive", "file", "note", "source", "sources", "correction", "by", "also", "click", "key", "points", "latest",
     "summary", "background", "context", "recap", "highlights", "explained", "warning", "alert", "advice", "weather",
     "traffic", "today", "now", "new", "news", "good", "bad", "big", "top", "next"}
)  # fmt: skip
_ASKED = re.compile(r"[^\r\n]*\?[”\"’']?[ \t]*(?:[\r\n]|\Z)")
_OWN_WORDS = re.compile(r"[^\r\n“”\"]{0,300}")  # of a paragraph, up to what it quotes
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
_FEWEST = 2  # labels of an interview
_LONGEST = 5  # words of a label
_CLOSED = ("pronoun", "relative", "subordinator", "auxiliary", "conjunction", "adverb")


@frozen
class Label:
    """Who speaks in a paragraph, as its first word or words say: `end` is where what is said begins.

    `asks` says that the paragraph ends in a question, `role` is what stands beside the name, and `until` how far "I" is
    whoever the label names: in an interview up to the next label.
    """

    name: Span
    mark: Span
    end: int
    asks: bool
    role: str | None = None
    until: int | None = None


def labels(text: str) -> list[Label]:
    """The labels of a story's paragraphs: of questions and answers, or of speakers; none where it has no such.

    Names in capitals are speakers where one comes again or a question stands behind one; a place before a colon or
    dash is a dateline. Names in small letters are where somebody asks. A label in bold is a speaker by its name, its
    role, or the first person behind it.
    """
    found = [_label(text, match) for match in _LABEL.finditer(text)]
    if len({one.name.of(text) in QUESTION for one in found}) == 2:
        return found
    found = [_label(text, match) for match in _NAMED.finditer(text) if _may_speak(match["label"])]
    found += [_label(text, match) for match in _BLANK.finditer(text)]
    bold = [_label(text, match) for match in _BOLD.finditer(text)]
    plain = [_label(text, match) for match in _PLAIN.finditer(text) if not match["label"].isupper()]
    if any(one.mark.of(text) != ":" for one in found) or bold or plain:
        named = _surnames(text, [*bold, *plain])
        found = [one for one in found if _is_sure(text, one) or _is_known(words(text, *_ends(one)), named)]
        plain = _of_dialogue(text, plain, found, named)
        counted = Counter(one.name.of(text) for one in bold) if any(one.asks for one in bold) else Counter[str]()
        bold = [one for one in bold if _speaks(text, one, named, again=counted[one.name.of(text)] > 1)]
    return sorted([*_of_interview(text, [*found, *plain]), *_going_on(text, bold)], key=lambda one: one.name)


def asking_labels(text: str, found: Sequence[Label]) -> frozenset[str]:
    """The labels of those who ask: by their noun, or where they end most of what they say with a question.

    Nobody asks there where all do.
    """
    asking = _asking(text, found)
    return frozenset(asking) if any(one.name.of(text) not in asking for one in found) else frozenset()


def _asking(text: str, found: Sequence[Label]) -> set[str]:
    counted = Counter(one.name.of(text) for one in found)
    asked = Counter(one.name.of(text) for one in found if one.asks)
    own = {one.name.of(text) for one in found if one.name.of(text) in QUESTION or _asks(text, one)}
    return own | {label for label, count in asked.items() if 2 * count > counted[label]}


def _of_dialogue(text: str, plain: Sequence[Label], capitals: Sequence[Label], named: frozenset[str]) -> list[Label]:
    """The labels in small letters of whoever asks, by its noun or more than once, and of the persons who answer.

    None where nobody asks or no person answers: "Myth: Is it safe?", "Fact: It is."
    """
    if not plain:
        return []
    given = frozenset(first.low for first, _ in _full_names(text, plain))
    counted = Counter(one.name.of(text) for one in plain)
    ask = {label for label in _asking(text, plain) if counted[label] > 1 or words(label)[-1].low in asking()}
    answer = {
        label
        for label, count in counted.items()
        if label not in ask and _is_speaker(words(label), named, given, again=count > 1)
    }
    if not answer or not (ask or any(one.asks for one in capitals)):
        return []
    return [one for one in plain if one.name.of(text) in ask | answer]


def _asks(text: str, label: Label) -> bool:
    return words(text, *_ends(label))[-1].low in asking()


def _is_speaker(found: Sequence[Word], named: frozenset[str], given: frozenset[str], *, again: bool) -> bool:
    """Whether a label in small letters is a person's name, a part of it or an office; `again` says that it comes again.

    `named` are the surnames of the story, `given` the words in front of them.
    """
    if not _is_capital(found) or not _names_no_piece([word.low for word in found]):
        return False
    kind = kind_of_head(found[-1].low)
    if again and kind in (None, SpeakerKind.PERSON):
        return kind is not None or len(found) > 1 or found[0].low in given | named
    return _is_known(found, named)


def _going_on(text: str, bold: Sequence[Label]) -> list[Label]:
    """The labels in bold; in an interview each is good for the paragraphs up to the next."""
    called = Counter(one.name.of(text) for one in bold)
    interview = len(called) >= _FEWEST and len(bold) > len(called) and any(one.asks for one in bold)
    return [evolve(one, until=None) for one in bold] if interview else list(bold)


def _label(text: str, match: re.Match[str]) -> Label:
    groups, end = match.groupdict(), match.end()
    mark = Span(*match.span("mark" if groups["mark"] else "behind"))
    mark = Span(mark.start + (text[mark.start].isspace() and mark.end > mark.start + 1), mark.end)
    asks = _ASKED.match(text, end) is not None
    label, role = match.group("label"), groups.get("role")
    until = _paragraph_end(text, end) if "behind" in groups else None
    if role and _is_capital(words(role)) and kind_of_head(head_of(words(label))) is SpeakerKind.PERSON:
        return Label(Span(*match.span("role")), mark, end, asks, label, until)  # "Mayor of Galway, Moira Kean"
    return Label(Span(*match.span("label")), mark, end, asks, role, until)


def _paragraph_end(text: str, start: int) -> int:
    found = BREAK.search(text, start)
    return found.start() if found else len(text)


def _is_capital(found: Sequence[Word]) -> bool:
    return all(word.capitalized or word.low in IN_PERSON for word in found)


def _ends(label: Label) -> tuple[int, int]:
    return label.name.start, label.name.end


def _is_sure(text: str, one: Label) -> bool:
    """Whether no dateline looks like it."""
    return one.mark.of(text) == ":" or one.name.of(text) in QUESTION


def _of_interview(text: str, found: Sequence[Label]) -> Sequence[Label]:
    """The labels in capitals, if one comes again or somebody asks."""
    again = len({one.name.of(text) for one in found}) < len(found)
    return found if len(found) >= _FEWEST and (again or any(one.asks for one in found)) else []


def _may_speak(label: str) -> bool:
    return label.isupper() and _names_no_piece(label.lower().split())


def _names_no_piece(low: Sequence[str]) -> bool:
    return _POINTERS.isdisjoint(low) and frozenset(lines("headline_labels.txt")).isdisjoint(low)


def _surnames(text: str, but: Sequence[Label]) -> frozenset[str]:
    """The words, lower-case, that stand behind a capitalized one, outside of the labels `but`."""
    return frozenset(second.low.removesuffix("’s") for _, second in _full_names(text, but))


def _full_names(text: str, but: Sequence[Label]) -> Iterator[tuple[Word, Word]]:
    """Each two words with capitals in a row, outside of the labels `but`."""
    starts = {one.name.start for one in but}
    for first, second in pairwise(words(text)):
        if (
            first.capitalized
            and second.capitalized
            and not second.text.isupper()
            and first.start not in starts
            and text[first.end : second.start] == " "
        ):
            yield first, second


def _is_known(found: Sequence[Word], named: frozenset[str]) -> bool:
    """Whether a label is a person's name by its given name, its title or the rest of the story, or asks by its noun."""
    if not found or found[-1].low in asking():
        return bool(found)
    first = found[0]
    return found[-1].low in named or (len(found) > 1 and (first.low in given_names() or is_title(first)))


def _speaks(text: str, one: Label, named: frozenset[str], *, again: bool) -> bool:
    """Whether a label in bold names somebody, and neither a place nor what the paragraph is.

    `again` says that it comes more than once in an interview.
    """
    found = words(text, one.name.start, one.name.end)
    label = one.name.of(text)
    if not 0 < len(found) <= _LONGEST or not _names_no_piece([word.low for word in found]):
        return False
    if any(is_class(word, *_CLOSED) for word in found) or label in {*regions(), *countries(), *capitals()}:
        return False
    own = _OWN_WORDS.match(text, one.end)
    speaks = own is not None and _FIRST_PERSON.search(own.group()) is not None
    if not _is_capital(found):
        noun = kind_of_head(found[-1].low) is SpeakerKind.PERSON
        return noun and (speaks or one.asks)
    if one.role:
        return speaks or kind_of_head(head_of(words(one.role))) is SpeakerKind.PERSON
    return speaks or again or _is_known(found, named)
