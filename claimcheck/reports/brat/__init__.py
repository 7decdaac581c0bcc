"""brat standoff, out and in, so that people can correct claims and the corrections come back.

A claim is an event whose trigger is its statement. `vocabulary` names the parts, `lines` knows how a line is written,
`writing` and `collection` write, `marks` and `reading` read.
"""

from claimcheck.reports.brat.collection import render as render_collection
from claimcheck.reports.brat.reading import claims_in
from claimcheck.reports.brat.writing import render

__all__ = ["claims_in", "render", "render_collection"]
