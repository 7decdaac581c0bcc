"""Which addresses of a story become links."""

import re
from urllib.parse import urlsplit

_SOUND = re.compile(r"[!-~\u00a1-\uffff]+")  # no blank, no control character


def web_link(address: str) -> str | None:
    """The address, if it leads to the web (http or https, with a host); None for any other, such as javascript:."""
    if not _SOUND.fullmatch(address) or not address.isprintable():
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None
