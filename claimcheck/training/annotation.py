"""The annotation of speakers as it lies on disk.

JSON Lines, one attribution a line: {"id": the document's, "i": its place among the document's attributions,
"speaker": a name, null or "AUTHOR", "kind", "named", "hedges": [{"text", "kind"}], "negated"}.
"""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claimcheck.records import HedgeKind, SpeakerKind
from claimcheck.training.documents import BadData, Document, json_lines

Row = dict[str, Any]


def load_speakers(path: Path, documents: Sequence[Document]) -> dict[str, dict[int, Row]]:
    """The annotation in `path`: document id -> attribution's place -> row. Raises BadData where it does not fit."""
    places = {document["id"]: len(document["attributions"]) for document in documents}
    table: dict[str, dict[int, Row]] = defaultdict(dict)
    for row in json_lines(path, lambda row: _problem(row, places)):
        table[row["id"]][row["i"]] = row
    if not table:
        raise BadData(str(path), 0, "no speakers in it")
    return dict(table)


def _problem(row: object, places: dict[str, int]) -> str | None:
    """What is wrong with a line of the annotation, if anything."""
    if not isinstance(row, dict):
        return "not a JSON object"
    if row.get("id") not in places:
        return f"no document has the id {row.get('id')!r}"
    if type(row.get("i")) is not int or not 0 <= row["i"] < places[row["id"]]:
        return f"'i' is no place of an attribution of {row['id']!r}"
    if not (row.get("speaker", 0) is None or isinstance(row.get("speaker"), str)):
        return "'speaker' is missing or neither a string nor null"
    if row.get("kind") not in set(SpeakerKind):
        return f"'kind' is none of {', '.join(SpeakerKind)}"
    if not (isinstance(row.get("named"), bool) and isinstance(row.get("negated"), bool)):
        return "'named' or 'negated' is missing or not true or false"
    hedges = row.get("hedges")
    if not isinstance(hedges, list) or not all(_is_hedge(hedge) for hedge in hedges):
        return '\'hedges\' is missing or holds something else than {"text", "kind"}'
    return None


def _is_hedge(hedge: object) -> bool:
    return isinstance(hedge, dict) and isinstance(hedge.get("text"), str) and hedge.get("kind") in set(HedgeKind)
