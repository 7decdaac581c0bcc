"""Claims to documents: one file a format, one summary that all of them count with.

To add a format, write a module here with a function from extractions to text, and add it to `RENDERERS`, with its
file endings in `SUFFIXES`.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from claimcheck.records import Extraction
from claimcheck.reports import html, markdown, text
from claimcheck.reports.summary import Count, Summary, summarize

RENDERERS: Mapping[str, Callable[[Sequence[Extraction]], str]] = MappingProxyType(
    {
        "html": html.render,
        "markdown": markdown.render,
        "text": text.render,
    }
)

SUFFIXES: Mapping[str, str] = MappingProxyType(
    {
        ".md": "markdown",
        ".markdown": "markdown",
        ".txt": "text",
        ".html": "html",
        ".htm": "html",
    }
)

__all__ = ["RENDERERS", "SUFFIXES", "Count", "Summary", "summarize"]
