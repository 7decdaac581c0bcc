"""A stretch of days that words name, without its preposition: what every reader here gives."""

from attrs import evolve, frozen

from claimcheck.assessment.times.days import Days


@frozen
class Named:
    """The token behind the words, the days that they mean (None where nobody can tell), and what unit they name.

    `floats` says that the words lack their year or week, and were placed by the tense or the nearest.
    """

    end: int
    days: Days | None
    unit: str
    floats: bool = False

    def to(self, end: int) -> "Named":
        """The same with more words behind."""
        return evolve(self, end=end)
