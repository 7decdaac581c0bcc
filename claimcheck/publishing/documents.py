"""The claim documents among the report formats; the codec makes them."""

from collections.abc import Sequence

from claimcheck.errors import NotReportable
from claimcheck.records import Extraction


def json(extractions: Sequence[Extraction]) -> str:
    """The one document of one story. Raises NotReportable where there are more, none, or claims without their story."""
    from claimcheck import codec

    if len(extractions) != 1:
        raise NotReportable("json", f"a document is about one story, not {len(extractions)}; use jsonl for several")
    [extraction] = _with_text(extractions, "json")
    return codec.dumps(extraction, indent=2) + "\n"


def jsonl(extractions: Sequence[Extraction]) -> str:
    """A document a line, one for each story. Raises NotReportable where claims come without their story."""
    from claimcheck import codec

    return "".join(codec.dumps(extraction) + "\n" for extraction in _with_text(extractions, "jsonl"))


def _with_text(extractions: Sequence[Extraction], name: str) -> Sequence[Extraction]:
    if any(extraction.claims and not extraction.article.text for extraction in extractions):
        raise NotReportable(name, "the claims' article is not known; give extractions, not bare claims")
    return extractions
