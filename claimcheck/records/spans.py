"""A stretch of an article's text."""

from functools import total_ordering

from attrs import frozen


@total_ordering
@frozen
class Span:
    """Half-open code-point offsets into `Article.text`: `text[start:end]`.

    Raises ValueError where 0 <= start < end does not hold.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}..{self.end}")

    def __lt__(self, other: object) -> bool:
        # A story's spans are put in order often, and the comparison that attrs writes is many times slower.
        if not isinstance(other, Span):
            return NotImplemented
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether all of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end
