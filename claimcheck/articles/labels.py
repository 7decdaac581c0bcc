"""Lines of an article's head that name what they tell: "Publication: The Courier", "URL: https://…"."""

import re

from claimcheck.articles.findings import Finding
from claimcheck.articles.layout import Line, joined
from claimcheck.articles.names import is_title

_OUTLET = re.compile(r"(?:outlet|publication|newspaper):\s{0,5}(?P<name>\S.{1,80})", re.IGNORECASE)
_URL = re.compile(r"(?:url|link):\s{0,5}(?P<url>https?://\S{1,2000})", re.IGNORECASE)
_DESK_NOTE = re.compile(
    r"\((?:adds?|updates?|recasts|corrects|refiles|repeats|rewrites|writes|releads)\b[^\n()]{0,200}\)", re.IGNORECASE
)


def label_line(line: Line) -> Finding | None:
    """What a labelled line tells, or nothing for an agency's note to editors: "(Adds details)"."""
    outlet = _OUTLET.fullmatch(line.text)
    if outlet and is_title(outlet["name"]):
        return Finding(outlet=joined(outlet["name"]))
    url = _URL.fullmatch(line.text)
    if url:
        return Finding(url=url["url"])
    return Finding() if _DESK_NOTE.fullmatch(line.text) else None
