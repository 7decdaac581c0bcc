"""The span level: one source, cue and content, as the text has them."""

from attrs import frozen

from claimcheck.records.spans import Span


@frozen
class Attribution:
    """One source-cue-content triple. `source` is empty where nobody is named; `content` may be discontinuous."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
