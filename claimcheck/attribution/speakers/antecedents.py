"""What a pronoun stands for: subjects first, then whoever spoke, then the nearest."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.speakers.groups import Groups
from claimcheck.attribution.speakers.lexicons import given_names, regions
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.reach import Reach
from claimcheck.attribution.speakers.senses import is_kin, is_public_figure, is_sex, is_trade
from claimcheck.attribution.speakers.subjects import FRONTED, LONGEST_FRONT, Subjects, is_behind_front
from claimcheck.attribution.words import is_class, looks_finite, words
from claimcheck.records import Span, Speaker, SpeakerKind

FAR = 1500  # characters back in which an antecedent is looked for
_SUBJECT = 1.5  # what it weighs that a name begins its sentence
_NEW_SUBJECT = 1.7  # what it weighs that a description of nobody named begins its sentence
_SPOKE = 1.6  # what it weighs that somebody spoke before
_PLACE = 1.5  # what it weighs against "it" that a place is named only as one
_NEAR_BODY = 0.5  # what it weighs for "it" that a body is named in the same sentence
_ASIDE = 0.6  # what it weighs against somebody that a clause of time or reason tells of
_LAST = 1.0  # what it weighs that somebody spoke last
_PER_POINT = 300  # characters of distance that weigh one point
_CLAUSES = frozenset({"after", "before", "when", "while", "because", "although", "though", "since", "until"})
_SHORT_WORD = 10  # characters of one of those, with a blank
_LONGEST_NOUN = 80  # characters of a noun phrase in front of a name that stands beside it
_OPENING_NOUN = re.compile(
    rf"[.!?\n][”\"’')]?\s?(?:{FRONTED})?(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s"
    r"[^,.;:!?\n]{2,70}, (?:the (?:[a-z-]+ ){1,3})?\Z"
)
_OPENING = re.compile(r"[.!?\n][”\"’')]?\s?([A-Z][^,.;:!?\n“”\"]{1,70}) \Z")


@frozen
class Antecedents:
    """Finds antecedents among a story's names, as far back as `reach` says; `of_name` makes a speaker of one.

    `people` are the full names that stand behind a noun for a person; `subjects` finds who has no name;
    `told` are the genders that earlier pronouns told, by full name.
    """

    names: Names
    of_name: Callable[[Name], Speaker]
    reach: Reach
    people: frozenset[str]
    subjects: Subjects
    told: dict[str, str]

    def find(
        self,
        pronoun: str,
        at: int,
        sentence: Span,
        spoken: Sequence[tuple[int, Speaker]],
        but: str | None = None,
        outside: Sequence[Span] = (),
    ) -> Speaker | None:
        """The likeliest bearer of the pronoun at `at`; `but` is a name that it cannot have.

        "body" is an "its" that can only be a body's. `outside` are stretches whose names are not meant: the speaker's
        own quotation.
        """
        best: tuple[float, Speaker] | None = None
        subject = pronoun == "it" and not self.names.text.startswith("its", at)
        low = max(at - FAR, self.reach.low(at))
        for place in range(bisect_left(self.names.starts, at) - 1, -1, -1):
            name = self.names.found[place]
            if name.span.start < low:
                break
            if not self.reach.joins(name.span.start, at):
                continue
            if pronoun in ("m", "f", "person") and not self.is_person(name):
                continue
            if any(stretch.covers(name.span) for stretch in outside):
                continue
            speaker = self.of_name(name)
            if not self.fits(pronoun, speaker) or speaker.name == but:
                continue
            score = self._prominence(pronoun, name, sentence) - (at - name.span.end) / _PER_POINT
            if subject and name.span.start >= sentence.start and not self._is_only_a_place(name):
                score += _NEAR_BODY
            if best is None or score > best[0]:
                best = (score, speaker)
        named = pronoun == "it" and self._names_body(at, sentence)
        latest = -1  # where the last document begins a sentence
        if pronoun == "they":
            for score, speaker in (*self._several(at, outside), *self._spokespeople(at, spoken)):
                if best is None or score > best[0]:
                    best = (score, speaker)
        else:
            told = {where for where, _ in spoken[-3:]}
            for phrase, speaker in self.subjects.before(at):
                able = self.reach.joins(phrase.start, at) and speaker.name != but and self.fits(pronoun, speaker)
                able = able and not any(stretch.covers(phrase) for stretch in outside)
                score = _subject(speaker) - (at - phrase.end) / _PER_POINT
                if able and speaker.kind is SpeakerKind.DOCUMENT:
                    latest = phrase.start
                if able and phrase.start not in told and (best is None or score > best[0]):
                    best = (score, speaker)
        for where, speaker in spoken[-3:]:
            if (
                low <= where < at
                and self.reach.joins(where, at)
                and speaker.name != but
                and self.fits(pronoun, speaker)
            ):
                # Another is spoken of since, or the sentence names a body: "… accuse Acme of it, which it denies".
                older = speaker.kind is SpeakerKind.DOCUMENT and (where < latest or (named and where < sentence.start))
                aside = where < sentence.start and self._is_subordinate(where)
                score = (0.0 if older else _spoke(speaker) - _ASIDE * aside) - (at - where) / _PER_POINT
                if best is None or score > best[0]:
                    best = (score, speaker)
        return best[1] if best else None

    def _is_subordinate(self, where: int) -> bool:
        """Whether a clause such as "after Ana Ruiz complained" begins there."""
        before = words(self.names.text, max(0, where - _SHORT_WORD), where)[-1:]
        return bool(before) and before[0].low in _CLAUSES

    def _names_body(self, at: int, sentence: Span) -> bool:
        """Whether the sentence names a body before the pronoun at `at`."""
        low = max(sentence.start, at - FAR)
        first, last = (bisect_left(self.names.starts, place) for place in (low, at))
        own = [name for name in self.names.found[first:last] if not self._is_only_a_place(name)]
        return any(self.of_name(name).kind is SpeakerKind.ORGANIZATION for name in own)

    def _spokespeople(self, at: int, spoken: Sequence[tuple[int, Speaker]]) -> Iterator[tuple[float, Speaker]]:
        """A spokesperson, whom many newsrooms call "they", with how likely "they" stands for one."""
        subjects = [(phrase.start, speaker) for phrase, speaker in self.subjects.before(at)]
        for where, speaker in (*subjects, *spoken[-1:]):
            one = speaker.kind is SpeakerKind.PERSON and not speaker.named and speaker.name
            if one and "spokesperson" in one.lower() and where < at and self.reach.joins(where, at):
                yield _SPOKE - (at - where) / _PER_POINT, speaker

    def _several(self, at: int, outside: Sequence[Span]) -> Iterator[tuple[float, Speaker]]:
        """Groups without a name, and two people whom "and" joins, with how likely "they" stands for them."""
        groups = Groups(self.names, self.of_name)
        for end, speaker in groups.before(at):
            if not self.reach.joins(end, at) or any(stretch.start < end <= stretch.end for stretch in outside):
                continue
            yield _SUBJECT - (at - end) / _PER_POINT, speaker
        place = bisect_left(self.names.starts, at)
        for left, right in pairwise(self.names.found[max(0, place - 8) : place]):
            near = at - right.span.end <= FAR and self.reach.joins(left.span.start, at)
            if near and (pair := groups.pair(left, right)):
                yield _SUBJECT * left.sentence_start + 0.5 - (at - right.span.end) / _PER_POINT, pair

    def topic(
        self,
        at: int,
        sentence: Span,
        last: str | None,
        plausibility: Callable[[Name], float],
        clashes: Callable[[str], bool],
        outside: Sequence[Span] = (),
    ) -> Speaker | None:
        """The person whom the story is about before `at`: prominent and near, as a pronoun's, and plausible.

        `last` is the name of who spoke last, `outside` as in find.
        """
        best: tuple[float, Speaker] | None = None
        for place in range(bisect_left(self.names.starts, at) - 1, -1, -1):
            name = self.names.found[place]
            if at - name.span.start > FAR:
                break
            speaker = self.of_name(name)
            if any(stretch.covers(name.span) for stretch in outside):
                continue
            if not self.is_person(name) and speaker.name != last:
                continue
            if speaker.kind is not SpeakerKind.PERSON or speaker.name is None or clashes(speaker.name):
                continue
            score = self._prominence("person", name, sentence) - (at - name.span.end) / _PER_POINT + plausibility(name)
            score += _LAST if speaker.name == last else 0
            if best is None or score > best[0]:
                best = (score, speaker)
        return best[1] if best else None

    def _prominence(self, pronoun: str, name: Name, sentence: Span) -> float:
        """How much a name's place speaks for it: a sentence's first name is its subject, one behind "in" a place."""
        subject = (
            name.sentence_start
            or self._is_behind_front(name)
            or self._is_apposed_subject(name)
            or self._is_described_subject(name)
        )
        score = _SUBJECT if subject else 0.0
        if name.span.start >= sentence.start:
            score += 0.7
        if pronoun in ("it", "body") and self._is_only_a_place(name):
            score -= _PLACE
        return score

    def _is_described_subject(self, name: Name) -> bool:
        """Whether only what describes the name goes before it: "Labour’s [Ana Ruiz]", "Harbour boss [Paul Brandt]"."""
        if name.kind is not SpeakerKind.PERSON:
            return False
        start = name.span.start - _LONGEST_NOUN
        before = self.names.text[start : name.span.start] if start > 0 else "\n" + self.names.text[: name.span.start]
        opening = _OPENING.search(before)
        return opening is not None and not any(
            looks_finite(word) or is_class(word, "preposition", "conjunction", "pronoun", "relative", "subordinator")
            for word in words(opening[1])
        )

    def _is_apposed_subject(self, name: Name) -> bool:
        """Whether the name stands behind the noun that begins its sentence: "The developer, [Ana Ruiz], fled"."""
        start = name.span.start - _LONGEST_NOUN - LONGEST_FRONT
        before = self.names.text[start : name.span.start] if start > 0 else "\n" + self.names.text[: name.span.start]
        return _OPENING_NOUN.search(before) is not None

    def _is_behind_front(self, name: Name) -> bool:
        """Whether the name is the subject behind what opens its sentence: "At seven o'clock, [Ana Ruiz] left"."""
        start = name.span.start - (len(name.role) + 1 if name.role else 0)
        behind = words(self.names.text, name.span.end, name.span.end + _LONGEST_NOUN)[:1]
        acts = bool(behind) and (looks_finite(behind[0]) or behind[0].low.endswith("s"))
        return acts and is_behind_front(self.names.text, start)

    def _is_only_a_place(self, name: Name) -> bool:
        before = words(self.names.text, max(0, name.span.start - 12), name.span.start)
        # Behind "by" stands whoever does it.
        behind = bool(before) and before[-1].low != "by" and before[-1].low in word_class("preposition")
        return behind or (name.name in regions() and not name.sentence_start)

    def is_person(self, name: Name) -> bool:
        """Whether more than a capital letter tells that a person is meant."""
        if name.kind is SpeakerKind.PERSON and (name.role or name.gender != "-"):
            return True
        if name.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT, SpeakerKind.GROUP):
            return False
        first, last = name.name.split()[0].lower(), surname(name.name)
        if name.kind is SpeakerKind.PERSON and " " in name.name:
            return first in given_names() or last in self.names.single or name.name in self.people
        return last in self.names.people or first in given_names()

    def fits(self, pronoun: str, speaker: Speaker) -> bool:
        """Whether the pronoun's gender and number allow the speaker."""
        if pronoun == "person":
            return speaker.kind is SpeakerKind.PERSON and speaker.name is not None and " and " not in speaker.name
        if pronoun in ("m", "f"):
            if speaker.kind is not SpeakerKind.PERSON or speaker.name is None:
                return False
            noun = speaker.name.lower().split()[-1]
            if not speaker.named and (not is_sex(pronoun, noun) or not is_kin(noun)):
                return is_sex(pronoun, noun)  # a relative is mostly named elsewhere
            gender = self.names.genders.get(speaker.name) or given_names().get(speaker.name.split()[0].lower())
            gender = self.told.get(speaker.name) if gender in (None, "-") else gender
            return gender in (None, "-", pronoun)
        if pronoun == "body":
            return speaker.kind is SpeakerKind.ORGANIZATION
        if pronoun == "it":
            return speaker.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
        return speaker.kind is SpeakerKind.GROUP or (speaker.name is not None and " and " in speaker.name)


def _subject(speaker: Speaker) -> float:
    """What it weighs that a sentence begins with a description; less where it may be somebody named.

    A document is seldom what speaks, and more often what is spoken of.
    """
    said = (speaker.name or "").lower().split()
    varied = not speaker.named and said[:1] == ["the"]
    elsewhere = varied and ("former" in said or is_public_figure(said[-1]) or is_trade(said[-1]))
    return _SUBJECT / 2 if elsewhere or speaker.kind is SpeakerKind.DOCUMENT else _NEW_SUBJECT


def _spoke(speaker: Speaker) -> float:
    """What it weighs that somebody spoke.

    "An officer" and "his lawyer" are nobody else, but "the officer" may be somebody named.
    """
    name = (speaker.name or "").lower()
    new = name.startswith(("a ", "an ", "one ", "another ")) or "'s " in name or "’s " in name
    return _SPOKE if speaker.named or new or speaker.kind is not SpeakerKind.PERSON else _SPOKE / 2
