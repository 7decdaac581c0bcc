"""Where the statement stands whose speaker is looked for."""

from attrs import frozen

from claimcheck.records import Span


@frozen
class Told:
    """The stretches of one statement: what is `quoted`, and what else stands `ahead` of its source or `behind` it."""

    quoted: tuple[Span, ...] = ()
    ahead: tuple[Span, ...] = ()
    behind: tuple[Span, ...] = ()


NOTHING = Told()
