"""What a desk asks of its decisions beyond the lifecycle."""

from attrs import frozen


@frozen
class Policy:
    """The desk's rules.

    `second_reviewer`: a verdict stands only when another person confirms it. `evidence`: how many pieces a verdict
    needs at least; one, or more.
    """

    second_reviewer: bool = False
    evidence: int = 1


def same_person(one: str, other: str) -> bool:
    """Whether two names are of one person, as far as letters tell: case and blanks make no other."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
