"""Where the statement stands whose speaker is looked for."""

from attrs import frozen

from claimcheck.records import Span


@frozen
class Told:
    """The stretches of one statement: what is `quoted`, and what else stands `ahead` of its source or `behind` it.

    `asks` says that it is a question to somebody else, who is likelier to speak next.
    """

    quoted: tuple[Span, ...] = ()
    ahead: tuple[Span, ...] = ()
    behind: tuple[Span, ...] = ()
    asks: bool = False


NOTHING = Told()
