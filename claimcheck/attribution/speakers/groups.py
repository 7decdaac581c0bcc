"""The groups that "they" can stand for: "several voters", "Ana Ruiz and Tom Lee"."""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.speakers.capitalized import starts_sentence
from claimcheck.attribution.speakers.lexicons import is_plural, kind_of_head
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.phrases import head_of
from claimcheck.attribution.words import is_class, words
from claimcheck.records import Span, Speaker, SpeakerKind

_WITH_TITLE = frozenset({"and Mr.", "and Mrs.", "and Ms.", "and Dr."})
_WHERE = re.compile(
    r" (?:of|from|in|at) (?:the |(?:Mr|Mrs|Ms|Dr)\. )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4}"
)  # "from the OSCE"
_ROUGHLY = re.compile(
    r"(?P<words>(?:More than|At least|About|Around|Nearly|Almost|Fewer than|Less than|Some|Up to|Over) )\Z"
)
_ROUGH = 12  # characters of those
_SHORT = 6  # words of a subject
_FAR = 400  # characters back in which an unnamed group is looked for


@frozen
class Groups:
    """Finds the groups before a place that have no name, and pairs of people."""

    names: Names
    of_name: Callable[[Name], Speaker]

    def before(self, at: int) -> Iterator[tuple[int, Speaker]]:
        """The subjects of sentences that are several people, each with where it ends and as the story has it.

        Other plural nouns are no likelier than a named group farther off, so that they are left out.
        """
        text, low = self.names.text, max(0, at - _FAR)
        for word in words(text, low, at):
            small = word.text.islower() or (word.text[1:].islower() and starts_sentence(text, word))
            if not small or not is_plural(word.low) or kind_of_head(word.low) is not SpeakerKind.GROUP:
                continue
            phrase = noun_phrase_before(text, word.end, max(low, word.start - 60))
            if phrase is None or is_class(word, "determiner"):
                continue
            if text.startswith("Not all ", phrase.start - len("Not ")):
                phrase = Span(phrase.start + len("all "), phrase.end)  # "Not all drivers agree": of all of them
                yield word.end, Speaker(phrase.of(text), SpeakerKind.GROUP)
                continue
            own = words(text, phrase.start, phrase.end)
            if rough := _ROUGHLY.search(text, max(low, phrase.start - _ROUGH), phrase.start):
                phrase = Span(rough.start("words"), phrase.end)
                own = words(text, phrase.start, phrase.end)
            if len(own) <= _SHORT and starts_sentence(text, own[0]) and not own[0].low.endswith("ing"):
                head = head_of(own)
                told = head == word.low or kind_of_head(head) is SpeakerKind.GROUP
                if not told and (inner := [at for at, each in enumerate(own) if each.low == "of"]):
                    phrase = Span(own[inner[-1] + 1].start, phrase.end)  # the voters of "The anger of voters"
                where = _WHERE.match(text, word.end, at)
                end = where.end() if where else word.end
                yield word.end, Speaker(text[phrase.start : end], SpeakerKind.GROUP)

    def pair(self, left: Name, right: Name) -> Speaker | None:
        """Two people whom "and" joins, as one speaker."""
        between = self.names.text[left.span.end : right.span.start].strip(" ,")
        if not (between == "and" or (right.role and between == f"and {right.role}") or between in _WITH_TITLE):
            return None
        pair = [self.of_name(left), self.of_name(right)]
        if any(one.kind is not SpeakerKind.PERSON for one in pair):
            return None
        return Speaker(" and ".join(one.name or "" for one in pair), SpeakerKind.PERSON, named=True)
