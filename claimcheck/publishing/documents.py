"""The claim documents among the report formats; the codec makes them."""

from collections.abc import Sequence

from claimcheck.errors import NotReportable
from claimcheck.records import Extraction


def json(extractions: Sequence[Extraction]) -> str:
    """The one document of one story. Raises NotReportable where there are more, or none."""
    from claimcheck import codec

    if len(extractions) != 1:
        raise NotReportable("json", f"a document is about one story, not {len(extractions)}; use jsonl for several")
    return codec.dumps(extractions[0], indent=2) + "\n"


def jsonl(extractions: Sequence[Extraction]) -> str:
    """A document a line, one for each story."""
    from claimcheck import codec

    return "".join(codec.dumps(extraction) + "\n" for extraction in extractions)
