"""Interviews without labels: paragraphs that only ask, and what the person asked answers in the first person."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.words import trimmed
from claimcheck.records import Span

_FEWEST = 3  # questions with an answer
_MARKUP = " \t\r\n*_#>–—-•"
_CLOSERS = "\"'”’»)]"
_SET_OFF = re.compile(r"(?:#{1,6}\s.*|(\*\*|__).*\1)", re.DOTALL)
_ASIDE = re.compile(r"(?:[*_][^*_].*[*_]|\(.*\)|\[.*\])", re.DOTALL)  # what the newsroom says of the interview
_QUOTED = re.compile(r"“[^“”\r\n]*”|\"[^\"\r\n]*\"")
_WE = re.compile(r"\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|us)\b")
_I = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")
_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+){1,2}")
_CALLED_SO = re.compile(r"\b(?:interview(?:s|ed)?|conversation|Q ?& ?A)\b", re.IGNORECASE)


@frozen
class Exchange:
    """A question and its answer, each of a paragraph or more; `mark` is the character that the question ends with."""

    asked: tuple[Span, ...]
    mark: Span
    answer: tuple[Span, ...]

    @property
    def start(self) -> int:
        """Where the question begins."""
        return self.asked[0].start


def exchanges(text: str, paragraphs: Sequence[Span], authors: Sequence[str] = ()) -> list[Exchange]:
    """The questions and answers of the interview that the paragraphs of a story's body are; none where they are none.

    An interview has three questions at least that are paragraphs of their own. Its answers speak of themselves as "I";
    the story calls itself an interview, or the questions ask "you" and the story names somebody else than its
    `authors`. So rhetorical questions in a column, and the headings of an explainer, ask nobody.
    """
    asking = [place for place, paragraph in enumerate(paragraphs) if _only_asks(text, paragraph)]
    if len(asking) < _FEWEST:
        return []
    found = list(_parted(text, paragraphs, asking))
    if not _is_interview(text, [one for one in found if one.answer], found[0].start, authors):
        return []
    set_off = 2 * sum(_is_set_off(text, paragraphs[place]) for place in asking) > len(asking)
    more = [
        place
        for place in range(asking[0], asking[-1])
        if (_is_set_off(text, paragraphs[place]) if set_off else _asks_you(text, paragraphs[place]))
    ]
    found = list(_parted(text, paragraphs, sorted({*asking, *more})))
    last = found[-1].answer
    return [*found[:-1], evolve(found[-1], answer=(*last[:1], *personal(text, last[1:])))]


def personal(text: str, paragraphs: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs up to the last in the first person, which is no word of the newsroom's about the interview."""
    own = [
        place
        for place, paragraph in enumerate(paragraphs, 1)
        if _WE.search(words := _own_words(paragraph.of(text)))
        and not _CALLED_SO.search(words)
        and not _ASIDE.fullmatch(words.strip())
    ]
    return paragraphs[: max(own, default=0)]


def is_prompt(text: str, paragraph: Span) -> bool:
    """Whether a paragraph, set off from the rest, only asks."""
    return _is_set_off(text, paragraph) and _only_asks(text, paragraph)


def _parted(text: str, paragraphs: Sequence[Span], asking: Sequence[int]) -> Iterator[Exchange]:
    """The paragraphs from the first of those that are `asking`, each with what stands behind it up to the next."""
    asked: list[Span] = []
    for place, following in zip(asking, [*asking[1:], len(paragraphs)], strict=True):
        asked.append(paragraphs[place])
        answer = tuple(paragraphs[place + 1 : following])
        if answer or following == len(paragraphs):
            question = trimmed(text, asked[-1], _MARKUP + _CLOSERS) or asked[-1]
            yield Exchange(tuple(asked), Span(question.end - 1, question.end), answer)
            asked = []


def _is_interview(text: str, found: Sequence[Exchange], first: int, authors: Sequence[str]) -> bool:
    answers = [" ".join(_own_words(paragraph.of(text)) for paragraph in one.answer) for one in found]
    personal = [answer for answer in answers if _WE.search(answer)]
    if len(found) < _FEWEST or 2 * len(personal) < len(found) or not any(map(_I.search, personal)):
        return False
    addressed = [one for one in found if any(_YOU.search(part.of(text)) for part in one.asked)]
    last = found[-1].answer[-1]
    called = _CALLED_SO.search(text, 0, first) or _CALLED_SO.search(text, last.start, last.end)
    return called is not None or (2 * len(addressed) >= len(found) and not _is_an_authors(text, first, authors))


def _is_an_authors(text: str, first: int, authors: Sequence[str]) -> bool:
    """Whether the text before `first` is signed, by a name on a line of its own too, and names nobody else."""
    lines = text[:first].split("\n")
    signed = [*authors, *(line.strip() for line in lines[1:] if _NAME.fullmatch(line.strip()))]
    named = (name[0] for line in lines for name in _NAME.finditer(line))
    return bool(signed) and not any(all(name not in author for author in signed) for name in named)


def _only_asks(text: str, paragraph: Span) -> bool:
    """Whether each of its sentences is a question, or the last of those that are set off from the rest as one."""
    words = paragraph.of(text)
    if not _ends_asking(words) or words[0] in '"“‘«':
        return False
    return _is_set_off(text, paragraph) or all(map(_ends_asking, (one.of(words) for one in sentences(words))))


def _ends_asking(words: str) -> bool:
    return words.rstrip(_MARKUP + _CLOSERS).endswith("?")


def _asks_you(text: str, paragraph: Span) -> bool:
    """Whether it leads to a question of whoever is asked: "You were mayor for years. What is left of your plans?"."""
    own = _own_words(paragraph.of(text))
    return _ends_asking(own) and _YOU.search(own) is not None and not _WE.search(own)


def _is_set_off(text: str, paragraph: Span) -> bool:
    return _SET_OFF.fullmatch(text, paragraph.start, paragraph.end) is not None


def _own_words(paragraph: str) -> str:
    """What the paragraph says outside of quotation marks; all of it where it is a quotation as a whole."""
    return paragraph if _QUOTED.fullmatch(paragraph) else _QUOTED.sub(" ", paragraph)
