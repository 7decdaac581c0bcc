"""One door for all report formats: those of `reports`, the claim documents of `codec`, and those of other packages.

`FORMATS` and `ENDINGS` are the tables of what is built in. A package brings a format by an entry point of the group
`claimcheck.reports`: its name is the format's, it is a function from a sequence of extractions to text or bytes, and a
file whose ending is that name has that format. It is loaded when it is asked for, not before.
"""

import inspect
import os
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from claimcheck.errors import BadReportOption, UnknownEnding, UnknownReport
from claimcheck.publishing import documents, plugins
from claimcheck.publishing.files import replace
from claimcheck.publishing.garbage import collected_later
from claimcheck.reports import RENDERERS, SUFFIXES, Renderer
from claimcheck.reports.dossier import Reportable, gather

FORMATS: Mapping[str, Renderer] = MappingProxyType({"json": documents.json, "jsonl": documents.jsonl, **RENDERERS})

ENDINGS: Mapping[str, str] = MappingProxyType({**SUFFIXES, ".json": "json", ".jsonl": "jsonl"})

__all__ = ["ENDINGS", "FORMATS", "format_of", "known", "render", "replace", "report"]


def report(
    given: Reportable | Iterable[Reportable],
    *,
    format: str | None = None,  # noqa: A002 (the name that every caller expects)
    to: str | os.PathLike[str] | None = None,
    **options: object,
) -> str | bytes | None:
    """The report on what is given, or None where it is written `to` a file, in one step.

    Without a format it is that of the file's ending, and Markdown where there is no file. Raises kinds of ReportError.
    """
    name = format or ("markdown" if to is None else format_of(to))
    said = render(name, given, **options)
    if to is None:
        return said
    replace(to, said)
    return None


def render(name: str, given: Reportable | Iterable[Reportable], **options: Any) -> str | bytes:
    """The report in the format of this name."""
    renderer = FORMATS.get(name) or plugins.load(name)
    if renderer is None:
        raise UnknownReport(name, known())
    takes = tuple(inspect.signature(renderer).parameters.values())[1:]
    if not any(each.kind is inspect.Parameter.VAR_KEYWORD for each in takes):
        names = [each.name for each in takes]
        for option in options:
            if option not in names:
                raise BadReportOption(name, option, f"there is no such option (known: {', '.join(names) or 'none'})")
    with collected_later():
        return renderer(gather(given), **options)


def known() -> tuple[str, ...]:
    """The names of all formats, the built-in ones first."""
    return tuple(dict.fromkeys([*FORMATS, *plugins.names()]))


def format_of(path: str | os.PathLike[str]) -> str:
    """The format that a file's ending says, the longest ending that fits. Raises UnknownEnding."""
    name = os.path.basename(os.fsdecode(path)).lower()  # noqa: PTH119 (a path of any kind, not read)
    endings = {**{f".{name}": name for name in plugins.names()}, **ENDINGS}
    fitting = [ending for ending in endings if name.endswith(ending) and name != ending]
    if not fitting:
        raise UnknownEnding(os.fsdecode(path), os.path.splitext(name)[1], tuple(endings))  # noqa: PTH122 (likewise)
    return endings[max(fitting, key=len)]
