"""What a number is, and the words for numbers."""

from decimal import Decimal
from functools import cache

from attrs import evolve, frozen

from claimcheck.assessment.lexicon import rows


@frozen
class Number:
    """A number, `low` to `high`, and the token behind it.

    `factor` is its last scale word (1,000,000 for "two million"), `figure` says that it is written in digits, `vague`
    that only its size is told ("dozens"), `share` that it is a part of a whole.
    """

    low: Decimal
    high: Decimal
    end: int
    factor: int = 1
    figure: bool = False
    vague: bool = False
    share: bool = False

    @classmethod
    def of(cls, value: Decimal, end: int, *, factor: int = 1, figure: bool = False) -> "Number":
        """One plain number."""
        return cls(value, value, end, factor, figure)

    @property
    def scaled(self) -> bool:
        """Whether it has a scale word."""
        return self.factor != 1

    def times(self, factor: int, end: int) -> "Number":
        """The number with one more scale word behind it."""
        return evolve(self, low=self.low * factor, high=self.high * factor, factor=self.factor * factor, end=end)


@cache
def values(kind: str) -> dict[str, int]:
    """The number words of a class with their values."""
    return {word: int(value) for group, word, value in rows("numbers.tsv", 3) if group == kind}
