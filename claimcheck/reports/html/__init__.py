"""A report to read in a browser: one file that needs nothing else, complete without JavaScript.

`segments` and `blocks` lay the story out with its marks, `cards` and `charts` say what stands beside it,
`page` puts them together, `templating` fills `templates/`. Their blocks can be overridden: see docs/reports.md.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from claimcheck.records import Extraction


def render(extractions: Sequence[Extraction], *, template: str | os.PathLike[str] | None = None) -> str:
    """One page about all the stories.

    `template` is a file of one's own that extends "report.html.j2"; it is a program, so take none from strangers.
    Raises `claimcheck.errors.UnusableTemplate` where it cannot be read or does not work.
    """
    from claimcheck.reports.html.page import page
    from claimcheck.reports.html.templating import fill

    return fill(page(extractions), None if template is None else Path(template))
