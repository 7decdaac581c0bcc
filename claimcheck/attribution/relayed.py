"""An attribution with those that it reached the reader through."""

from attrs import frozen

from claimcheck.records import Attribution


@frozen
class Relayed:
    """One attribution; `through` are the attributions of who relays it, outermost first.

    `added` says that the outer attribution makes a claim of its own as well, of which this one is a part.
    """

    attribution: Attribution
    through: tuple[Attribution, ...] = ()
    added: bool = False
