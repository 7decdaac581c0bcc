"""Parquet: the same columns as CSV, each with its type, for data frames and warehouses. Needs the extra `parquet`."""

import datetime
import io
from collections.abc import Iterable, Sequence

from claimcheck.errors import MissingExtra
from claimcheck.records import Extraction
from claimcheck.reports.columns import COLUMNS, Value, rows


def render(extractions: Sequence[Extraction]) -> bytes:
    """All claims of all the stories as one table. Raises MissingExtra where pyarrow is not installed."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise MissingExtra("the Parquet report", "parquet", "pyarrow") from None
    types = {str: pa.string(), bool: pa.bool_(), int: pa.int64(), float: pa.float64(), datetime.date: pa.date32()}
    columns: Iterable[tuple[Value, ...]] = zip(*rows(extractions), strict=True)
    filled = list(columns) or [()] * len(COLUMNS)
    schema = pa.schema([(name, types[column.kind]) for name, column in COLUMNS.items()])
    arrays = [
        pa.array(map(_encodable, values) if column.kind is str else values, types[column.kind])
        for values, column in zip(filled, COLUMNS.values(), strict=True)
    ]
    file = io.BytesIO()
    parquet.write_table(pa.Table.from_arrays(arrays, schema=schema), file)
    return file.getvalue()


def _encodable(text: Value) -> str | None:
    """The text as UTF-8 can hold it: a lone surrogate is written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(text, str) else None
