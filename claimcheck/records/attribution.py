"""The span level: one source, cue and content, as the text has them."""

from attrs import field, frozen

from claimcheck.records.spans import Span


@frozen
class Attribution:
    """One source-cue-content triple. `source` is empty where nobody is named; `content` may be discontinuous.

    `confidence` is the chance (0 to 1) that an annotator would agree, as the model sees it; None where no model found
    it. Two attributions with the same spans are equal whatever it is.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float | None = field(default=None, eq=False)
