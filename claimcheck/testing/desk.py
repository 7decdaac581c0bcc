"""A desk whose tracker a scenario works with. PYTEST_DONT_REWRITE.

The tracker is imported when the first step asks for it, so that the other steps need none of its packages.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field

from claimcheck.errors import ClaimcheckError
from claimcheck.records import Extraction, TrackedClaim
from claimcheck.testing.columns import folded
from claimcheck.testing.tables import TableError

if TYPE_CHECKING:
    from claimcheck.tracker import AddReport, Tracker


@define
class Desk:
    """What the steps of a scenario share: the tracker, what each person has read, what was refused last."""

    where: str
    stories: dict[str, Extraction] = field(factory=dict)
    report: "AddReport | None" = None
    read: dict[tuple[str, str], TrackedClaim] = field(factory=dict)
    refusal: ClaimcheckError | None = None
    _before: list[TrackedClaim] = field(factory=list)
    _tracker: "Tracker | None" = None

    @property
    def tracker(self) -> "Tracker":
        """The tracker, made on first use."""
        from claimcheck.tracker import Tracker

        if self._tracker is None:
            self._tracker = Tracker(self.where, by="the desk")
        return self._tracker

    def claims(self) -> list[TrackedClaim]:
        """All tracked claims, those that were added first at the beginning."""
        return list(self.tracker.claims())[::-1]

    def claim(self, statement: str) -> TrackedClaim:
        """The claim with this statement; raises `TableError` where there is none, or more than one."""
        claims = self.claims()
        found = [each for each in claims if folded(each.claim.statement.text) == folded(statement)]
        if len(found) != 1:
            known = "; ".join(f'"{each.claim.statement.text}"' for each in claims)
            raise TableError(f'{len(found)} claims say "{statement}"; there are: {known or "none"}')
        return found[0]

    def act(self, who: str, statement: str, work: Callable[[TrackedClaim | str], Any]) -> None:
        """Let a person do something to a claim, as read by them if they have; a refusal is kept for the next step."""
        target = self.read.pop((who, folded(statement)), None)
        self.decree(lambda: work(target or self.claim(statement).id))

    def decree(self, work: Callable[[], Any]) -> None:
        """Do something to the tracker; a refusal is kept for the next step."""
        self.settle()
        self._before = self.claims()
        try:
            work()
        except TableError:
            raise
        except ClaimcheckError as error:
            self.refusal = error

    def settle(self) -> None:
        """Raise the refusal that no step has expected."""
        refusal, self.refusal = self.refusal, None
        if refusal is not None:
            raise AssertionError(f"refused: {refusal}") from refusal

    def is_unchanged(self) -> bool:
        """Whether all claims are as they were before the last action."""
        return self.claims() == self._before

    def close(self) -> None:
        """Let the database go."""
        if self._tracker is not None:
            self._tracker.close()


@pytest.fixture
def claimcheck_tracker_url(tmp_path: Path) -> str:
    """Where the scenario's tracker is: a new SQLite file. Override it to run your features on another database."""
    return f"sqlite:///{tmp_path / 'claims.db'}"


@pytest.fixture
def claimcheck_desk(claimcheck_tracker_url: str) -> Iterator[Desk]:
    """The desk of the running scenario; steps of your own may ask for it, too."""
    desk = Desk(claimcheck_tracker_url)
    yield desk
    desk.close()
    desk.settle()
