"""What a tracker must hold, in the simplest form: statuses and numbers of claims, versions of one story."""

from attrs import define, evolve, field
from made_stories import TEXT, bridge

from claimcheck.records import Claim, Extraction, Status
from claimcheck.tracker import AddReport, Outcome

DECIDED = {status for status in Status if status not in {Status.UNVERIFIED, Status.IN_PROGRESS}}
VERDICTS = DECIDED - {Status.NOT_CHECKABLE, Status.RETRACTED}


@define
class Decision:
    """A verdict that waits or stands: what it says, by whom, on which evidence."""

    status: Status
    by: str
    evidence: frozenset[int]


@define
class Known:
    """What the model knows of a claim."""

    status: Status = Status.UNVERIFIED
    version: int = 1
    evidence: set[int] = field(factory=set)
    proposed: Decision | None = None
    standing: Decision | None = None
    tags: set[str] = field(factory=set)
    assignee: str | None = None
    notes: int = 0

    def in_use(self) -> set[int]:
        """The evidence on which a verdict rests."""
        return {number for each in (self.proposed, self.standing) if each for number in each.evidence}


@define
class Version:
    """A version of the story: for each claim of it that was ever seen, how it was read last, and whether it still is.

    A claim is one of the bridge story's three, by its place; `read` says whether it was read with its hedges.
    """

    number: int
    read: dict[int, bool] = field(factory=dict)
    found: set[int] = field(factory=set)


@define
class Story:
    """One story with its versions, and which claims of theirs are the same."""

    name: str
    versions: list[Version] = field(factory=list)
    claims: dict[tuple[int, int], str] = field(factory=dict)  # version and place: the claim's id
    homes: dict[str, tuple[int, int]] = field(factory=dict)  # the claim's id: where it came first

    def extraction(self, number: int, wanted: dict[int, bool]) -> Extraction:
        """A version of the story with these of its claims, and whether their hedges are read."""
        text = TEXT + f"More, {number}.\n" * bool(number)
        article = evolve(bridge().article, id=f"{self.name}.{number}", text=text, headline=None)
        claims = tuple(self.claim(number, place, hedged) for place, hedged in sorted(wanted.items()))
        return Extraction(evolve(article, url=f"https://example.org/{self.name}"), claims)

    def claim(self, number: int, place: int, hedged: bool) -> Claim:
        """A claim as a version has it, with the id that the version gives it."""
        made = evolve(bridge().claims[place], id=f"{self.name}.{number}.{place}")
        return made if hedged else evolve(made, hedges=(), source=evolve(made.source, medium="in print"))

    def add_version(self, wanted: dict[int, bool]) -> AddReport:
        """A further version with these claims; what the tracker must say."""
        before = self.versions[-1] if self.versions else None
        now = Version(len(self.versions), dict(wanted), set(wanted))
        self.versions.append(now)
        added, same = [], []
        for place in sorted(wanted):
            if before is not None and place in before.found:
                same.append(self._is(now, place, self.claims[before.number, place]))
            else:
                added.append(self._is(now, place))
        old = [] if before is None else [self.claims[before.number, place] for place in sorted(before.found)]
        gone = tuple(each for each in old if each not in same)
        outcome = Outcome.NEW if before is None else Outcome.CORRECTED
        return self._report(now, outcome, tuple(added), tuple(same), gone=gone)

    def read_again(self, number: int, wanted: dict[int, bool]) -> AddReport:
        """A version as another model reads it; what the tracker must say."""
        now = self.versions[number]
        fresh = [place for place in sorted(wanted) if place not in now.read]
        other = [place for place in sorted(wanted) if place in now.read and now.read[place] != wanted[place]]
        gone = tuple(self.claims[number, place] for place in sorted(now.found - wanted.keys()))
        changed = bool(other) or now.found != wanted.keys()
        now.read |= wanted
        now.found = set(wanted)
        added = tuple(self._is(now, place) for place in fresh)
        ids = [self.claims[number, place] for place in sorted(wanted)]
        same = tuple(each for each in ids if each not in added)
        if not changed:
            return self._report(now, Outcome.UNCHANGED, same=same)
        updated = tuple(self.claims[number, place] for place in other)
        return self._report(now, Outcome.EXTRACTED_AGAIN, added, same, updated, gone)

    def expected(self, version: Version, known: dict[str, Known]) -> Extraction:
        """The version as the tracker must give it, with the statuses of now."""
        made = self.extraction(version.number, {place: version.read[place] for place in version.found})
        statuses = [known[self.claims[version.number, place]].status for place in sorted(version.found)]
        claims = (evolve(claim, status=status) for claim, status in zip(made.claims, statuses, strict=True))
        return evolve(made, claims=tuple(claims))

    def at_home(self, claim: str) -> Claim:
        """A claim as the version has it in which it came first."""
        number, place = self.homes[claim]
        return self.claim(number, place, self.versions[number].read[place])

    def _is(self, version: Version, place: int, claim: str | None = None) -> str:
        if claim is None:
            claim = f"{self.name}.{version.number}.{place}"
            self.homes[claim] = (version.number, place)
        self.claims[version.number, place] = claim
        return claim

    def _report(
        self,
        version: Version,
        outcome: Outcome,
        added: tuple[str, ...] = (),
        same: tuple[str, ...] = (),
        updated: tuple[str, ...] = (),
        gone: tuple[str, ...] = (),
    ) -> AddReport:
        article = f"{self.name}.{version.number}"
        return AddReport(article, version.number + 1, outcome, added, same, updated, gone)
