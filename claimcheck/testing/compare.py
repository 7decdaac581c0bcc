"""Expected rows against found claims: which belong together, and how far two are apart."""

import datetime
import difflib
from collections.abc import Mapping, Sequence

from attrs import frozen

from claimcheck.records import Claim
from claimcheck.testing.columns import COLUMNS, Cell
from claimcheck.testing.tables import Expectation

Row = Mapping[str, Cell]
_STATEMENT_WEIGHT = 5  # beside 1 for each other cell: the nearest claim is before all the one that says the same


@frozen
class Comparison:
    """An expectation set against claims; rows and claims are given by their index."""

    expected: tuple[Row, ...]
    found: tuple[Row, ...]
    pairs: Mapping[int, int]  # row -> claim

    @property
    def missing(self) -> tuple[int, ...]:
        """The rows that no claim fits."""
        return tuple(row for row in range(len(self.expected)) if row not in self.pairs)

    @property
    def surplus(self) -> tuple[int, ...]:
        """The claims that no row names."""
        named = set(self.pairs.values())
        return tuple(claim for claim in range(len(self.found)) if claim not in named)

    def nearest(self, row: int) -> int | None:
        """The claim most like a row: one that no row names, or else any."""
        candidates = self.surplus or range(len(self.found))
        return max(candidates, key=lambda claim: likeness(self.expected[row], self.found[claim]), default=None)


def compare(expectation: Expectation, claims: Sequence[Claim], published: datetime.date | None = None) -> Comparison:
    """Pair as many rows as possible with a claim of their own that has the same cells."""
    found = tuple(cells_of(claim, expectation.columns, published) for claim in claims)
    return Comparison(expectation.rows, found, _pair(expectation.rows, found))


def cells_of(claim: Claim, columns: Sequence[str], published: datetime.date | None = None) -> Row:
    """A claim as a table row; `published` is the day of its story."""
    return {name: COLUMNS[name].cell(claim, published) for name in columns}


def likeness(expected: Row, found: Row) -> float:
    """How alike two rows are; the statement, where the table has one, weighs most."""
    score = 0.0
    for name, cell in expected.items():
        weight = _STATEMENT_WEIGHT if name in ("statement", "standalone") else 1
        score += weight * difflib.SequenceMatcher(None, "; ".join(cell), "; ".join(found[name]), autojunk=False).ratio()
    return score


def _pair(rows: Sequence[Row], found: Sequence[Row]) -> dict[int, int]:
    # Rows that leave columns out can fit several claims. A row takes the first that is free; where none is, it may
    # move another row (an augmenting path), so that no row is called missing that could have its claim.
    owner: dict[int, int] = {}
    fits = [[claim for claim, cells in enumerate(found) if cells == row] for row in rows]

    def settle(row: int, tried: set[int]) -> bool:
        untried = [claim for claim in fits[row] if claim not in tried]
        for claim in sorted(untried, key=lambda claim: claim in owner):
            tried.add(claim)
            if claim not in owner or settle(owner[claim], tried):
                owner[claim] = row
                return True
        return False

    for row in range(len(rows)):
        settle(row, set())
    return {row: claim for claim, row in owner.items()}
