"""Claims to documents: one file a format, one summary that all of them count with.

To add a format, write a module here with a function from extractions to text or bytes, and add it to `RENDERERS`, with
its file endings in `SUFFIXES`. The claim documents, which the codec makes, join them in `claimcheck.publishing`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from claimcheck.reports import brat, claimreview, csv, html, markdown, parquet, text, webannotation, xlsx
from claimcheck.reports.summary import Count, Summary, summarize

Renderer = Callable[..., str | bytes]  # of a sequence of extractions; keywords are the format's own options

RENDERERS: Mapping[str, Renderer] = MappingProxyType(
    {
        "html": html.render,
        "markdown": markdown.render,
        "text": text.render,
        "csv": csv.render,
        "parquet": parquet.render,
        "xlsx": xlsx.render,
        "claimreview": claimreview.render,
        "webannotation": webannotation.render,
        "brat": brat.render,
        "brat-collection": brat.render_collection,
    }
)

SUFFIXES: Mapping[str, str] = MappingProxyType(
    {
        ".md": "markdown",
        ".markdown": "markdown",
        ".txt": "text",
        ".html": "html",
        ".htm": "html",
        ".csv": "csv",
        ".parquet": "parquet",
        ".xlsx": "xlsx",
        ".claimreview.json": "claimreview",
        ".annotations.json": "webannotation",
        ".ann": "brat",
        ".brat.zip": "brat-collection",
    }
)

__all__ = ["RENDERERS", "SUFFIXES", "Count", "Renderer", "Summary", "summarize"]
