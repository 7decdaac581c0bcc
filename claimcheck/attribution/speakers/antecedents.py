"""What a pronoun stands for: subjects first, then whoever spoke, then the nearest."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.attribution.speakers.groups import Groups
from claimcheck.attribution.speakers.lexicons import given_names, kind_of_head
from claimcheck.attribution.speakers.name import Name, surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.attribution.speakers.prominence import SUBJECT, Prominence
from claimcheck.attribution.speakers.reach import Reach
from claimcheck.attribution.speakers.senses import is_kin, is_public_figure, is_sex, is_trade
from claimcheck.attribution.speakers.subjects import Subjects
from claimcheck.attribution.speakers.told import NOTHING, Told
from claimcheck.attribution.words import words
from claimcheck.records import Span, Speaker, SpeakerKind

FAR = 1500  # characters back in which an antecedent is looked for
_NOBODY = ("no one", "nobody", "none of")
_NEW_SUBJECT = 1.7  # what it weighs that a description of nobody named begins its sentence
_SPOKE = 1.6  # what it weighs that somebody spoke before
_NEAR_BODY = 0.5  # what it weighs for "it" that a body is named in the same sentence
_ASIDE = 0.6  # what it weighs against somebody that a clause of time or reason tells of
_LAST = 1.0  # what it weighs that somebody spoke last
# What it weighs against somebody that the statement has his name. Some speak of themselves so, but "he said that Ruiz
# was late" is not Ruiz's.
_AHEAD = 0.4  # what is left of how its place speaks for a name in what stands ahead of "he said"
_IN_QUOTATION = 1.0
_IN_STATEMENT = 3.0
_DOUBT = 3.0  # what it weighs against a name that nothing but its capitals makes a person's
_ASKED = 2.0  # what it weighs against somebody that he has just asked another
_LONGEST_WORD = 20
_CLAUSES = frozenset({"after", "before", "when", "while", "because", "although", "though", "since", "until"})
_SHORT_WORD = 10  # characters of one of those, with a blank
_PER_POINT = 300  # characters of distance that weigh one point


@frozen(slots=False)
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

    @cached_property
    def _prominence(self) -> Prominence:
        return Prominence(self.names)

    def find(
        self,
        pronoun: str,
        at: int,
        sentence: Span,
        spoken: Sequence[tuple[int, Speaker]],
        but: str | None = None,
        told: Told = NOTHING,
        asker: str | None = None,
    ) -> Speaker | None:
        """The likeliest bearer of the pronoun at `at`; `but` is a name that it cannot have.

        "body" is an "its" that can only be a body's, "text" an "it" that reads something. `told` is the statement that
        the pronoun makes, `asker` who has just asked somebody a question.
        """
        best: tuple[float, Speaker] | None = None
        against = self._spoken_of(told)
        if asker:
            against[asker] = against.get(asker, 0.0) + _ASKED
        for score, speaker in self._candidates(pronoun, at, sentence, spoken, told):
            if not self.fits(pronoun, speaker) or speaker.name == but:
                continue
            score -= against.get(speaker.name or "", 0.0)
            if best is None or score > best[0]:
                best = (score, speaker)
        return best[1] if best else None

    def _candidates(
        self, pronoun: str, at: int, sentence: Span, spoken: Sequence[tuple[int, Speaker]], told: Told
    ) -> Iterator[tuple[float, Speaker]]:
        """Whoever stands or has spoken before, each with how likely it is for its place: the nearest names first."""
        low = max(at - FAR, self.reach.low(at))
        subject = pronoun == "it" and not self.names.text.startswith("its", at)
        for place in range(bisect_left(self.names.starts, at) - 1, -1, -1):
            name = self.names.found[place]
            if name.span.start < low:
                break
            doubtful = pronoun in ("m", "f", "person") and not self.is_person(name)
            if doubtful and not (name.kind is SpeakerKind.PERSON and name.sentence_start and " " in name.name):
                continue
            if self.reach.joins(name.span.start, at) and not _inside(name.span, told.quoted):
                # "Ruiz was late, he said" can be Ruiz's own words, but hardly tells so.
                score = self._prominence.of(pronoun, name, sentence)
                score *= _AHEAD if _inside(name.span, told.ahead) else 1
                if subject and name.span.start >= sentence.start and not self._prominence.is_only_a_place(name):
                    score += _NEAR_BODY
                yield score - doubtful * _DOUBT - (at - name.span.end) / _PER_POINT, self.of_name(name)
        if pronoun == "they":
            yield from self._several(at, told.quoted)
        recent = [
            (where, speaker) for where, speaker in spoken[-3:] if low <= where < at and self.reach.joins(where, at)
        ]
        latest = -1  # where the last document begins a sentence
        for phrase, speaker in self.subjects.before(at):
            if _inside(phrase, told.quoted) or not self.reach.joins(phrase.start, at):
                continue
            latest = phrase.start if speaker.kind is SpeakerKind.DOCUMENT else latest
            if all(where != phrase.start for where, _ in recent):
                yield _subject(speaker) - (at - phrase.end) / _PER_POINT, speaker
        named = pronoun == "it" and self._names_body(at, sentence)
        for where, speaker in recent:
            weight = self._weight_of_spoken(where, speaker, at, sentence)
            if speaker.kind is SpeakerKind.DOCUMENT and (where < latest or (named and where < sentence.start)):
                weight = 0.0  # another is spoken of since, or a body: "the report … accuse Acme of it, which it denies"
            yield weight - (at - where) / _PER_POINT, speaker

    def _weight_of_spoken(self, where: int, speaker: Speaker, at: int, sentence: Span) -> float:
        """What it weighs that somebody spoke, by where that was."""
        apart = "\n" in self.names.text[where:at]
        weight = _SPOKE / 2 if apart and not speaker.named and speaker.kind is SpeakerKind.PERSON else _spoke(speaker)
        return weight - _ASIDE if where < sentence.start and self._is_subordinate(where) else weight

    def _spoken_of(self, told: Told) -> dict[str, float]:
        """The full names in the statement, with what that weighs against each."""
        weights: dict[str, float] = {}
        for span in told.quoted:
            weights |= {self.of_name(name).name or "": _IN_QUOTATION for name in self.names.inside(span)}
        for name in (name for span in told.behind for name in self.names.inside(span)):
            full = self.of_name(name).name or ""
            weight = _IN_QUOTATION if self._describes(name) else _IN_STATEMENT
            weights[full] = max(weight, weights.get(full, 0.0))
        return weights

    def _describes(self, name: Name) -> bool:
        """Whether the name only says of a noun behind it which it is: the "Ruiz supporters"."""
        if name.span.of(self.names.text).endswith(("’s", "'s")):
            return False
        behind = words(self.names.text, name.span.end, name.span.end + _LONGEST_WORD)[:1]
        after = self.names.text[name.span.end : behind[0].start] if behind else ""
        return after == " " and behind[0].text.islower() and kind_of_head(behind[0].low) is not None

    def _is_subordinate(self, where: int) -> bool:
        """Whether a clause such as "after Ana Ruiz complained" begins there."""
        before = words(self.names.text, max(0, where - _SHORT_WORD), where)[-1:]
        return bool(before) and before[0].low in _CLAUSES

    def _names_body(self, at: int, sentence: Span) -> bool:
        """Whether the sentence names a body before the pronoun at `at`."""
        low = max(sentence.start, at - FAR)
        first, last = (bisect_left(self.names.starts, place) for place in (low, at))
        own = [name for name in self.names.found[first:last] if not self._prominence.is_only_a_place(name)]
        return any(self.of_name(name).kind is SpeakerKind.ORGANIZATION for name in own)

    def _several(self, at: int, outside: Sequence[Span]) -> Iterator[tuple[float, Speaker]]:
        """Groups without a name, and two people whom "and" joins, with how likely "they" stands for them."""
        groups = Groups(self.names, self.of_name)
        for end, speaker in groups.before(at):
            if not self.reach.joins(end, at) or any(stretch.start < end <= stretch.end for stretch in outside):
                continue
            yield SUBJECT - (at - end) / _PER_POINT, speaker
        place = bisect_left(self.names.starts, at)
        for left, right in pairwise(self.names.found[max(0, place - 8) : place]):
            near = at - right.span.end <= FAR and self.reach.joins(left.span.start, at)
            if near and (pair := groups.pair(left, right)):
                yield SUBJECT * left.sentence_start + 0.5 - (at - right.span.end) / _PER_POINT, pair

    def topic(
        self,
        at: int,
        sentence: Span,
        last: str | None,
        plausibility: Callable[[Name], float],
        clashes: Callable[[str], bool],
        told: Told = NOTHING,
    ) -> Speaker | None:
        """The person whom the story is about before `at`: prominent and near, as a pronoun's, and plausible.

        `last` is the name of who spoke last, `told` as in find.
        """
        against = self._spoken_of(evolve(told, quoted=()))
        best: tuple[float, Speaker] | None = None
        for place in range(bisect_left(self.names.starts, at) - 1, -1, -1):
            name = self.names.found[place]
            if at - name.span.start > FAR:
                break
            speaker = self.of_name(name)
            if _inside(name.span, told.quoted) or not self.reach.joins(name.span.start, at):
                continue
            if not self.is_person(name) and speaker.name != last:
                continue
            if speaker.kind is not SpeakerKind.PERSON or speaker.name is None or clashes(speaker.name):
                continue
            score = (
                self._prominence.of("person", name, sentence) - (at - name.span.end) / _PER_POINT + plausibility(name)
            )
            score += (_LAST if speaker.name == last else 0) - against.get(speaker.name, 0.0)
            if best is None or score > best[0]:
                best = (score, speaker)
        return best[1] if best else None

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
            if not self.fits("person", speaker) or speaker.name is None:
                return False
            noun = speaker.name.lower().split()[-1]
            if not speaker.named and (not is_sex(pronoun, noun) or not is_kin(noun)):
                return is_sex(pronoun, noun)  # a relative is mostly named elsewhere
            gender = self.names.genders.get(speaker.name) or given_names().get(speaker.name.split()[0].lower())
            gender = self.told.get(speaker.name) if gender in (None, "-") else gender
            return gender in (None, "-", pronoun)
        if pronoun == "body":
            return speaker.kind is SpeakerKind.ORGANIZATION
        if pronoun == "text":
            return speaker.kind is SpeakerKind.DOCUMENT
        if pronoun == "it":
            return speaker.kind in (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
        if speaker.name is not None and speaker.name.lower().startswith(_NOBODY):
            return False
        several = speaker.kind is SpeakerKind.GROUP or (speaker.name is not None and " and " in speaker.name)
        return several or _is_spokesperson(speaker)


def _inside(span: Span, stretches: Sequence[Span]) -> bool:
    return any(stretch.covers(span) for stretch in stretches)


def _is_spokesperson(speaker: Speaker) -> bool:
    """Whether it is a spokesperson without a name, whom many newsrooms call "they"."""
    return speaker.kind is SpeakerKind.PERSON and not speaker.named and "spokesperson" in (speaker.name or "").lower()


def _subject(speaker: Speaker) -> float:
    """What it weighs that a sentence begins with a description; less where it may be somebody named.

    A document is seldom what speaks, and more often what is spoken of.
    """
    said = (speaker.name or "").lower().split()
    varied = not speaker.named and said[:1] == ["the"]
    elsewhere = varied and ("former" in said or is_public_figure(said[-1]) or is_trade(said[-1]))
    return SUBJECT / 2 if elsewhere or speaker.kind is SpeakerKind.DOCUMENT else _NEW_SUBJECT


def _spoke(speaker: Speaker) -> float:
    """What it weighs that somebody spoke.

    "An officer" and "his lawyer" are nobody else, but "the officer" may be somebody named.
    """
    name = (speaker.name or "").lower()
    new = name.startswith(("a ", "an ", "one ", "another ")) or "'s " in name or "’s " in name
    return _SPOKE if speaker.named or new or speaker.kind is not SpeakerKind.PERSON else _SPOKE / 2
