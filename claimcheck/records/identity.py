"""Names for claims that do not change (contract C5)."""

import hashlib
import re
from collections.abc import Iterator

from claimcheck.records.spans import Span

LENGTH = 16  # hexadecimal digits, 64 bits: two claims in 10^8 meet with odds below one in three thousand

# What counts as a word of a statement: hyphens, apostrophes, inner full stops and a figure's commas belong to one. Ids
# are made of these words, so this must stay as it is, whatever other parts of claimcheck come to call a word.
_WORD = re.compile(r"\w+(?:[.'’&/\-\u2011]\w+|,\d+)*")


class ClaimIds:
    """Hands out the ids of one article's claims.

    An id is made from the article's text, the statement's words and where the first of them stands; who is found to
    speak, and how the statement is punctuated or cut at its edges, plays no part, so a better model keeps it.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        self._used: dict[str, int] = {}

    def of(self, spans: tuple[Span, ...]) -> str:
        """The id of the claim whose statement has these spans."""
        key = "\x1f".join([self._digest, *self._words(spans)])
        count = self._used[key] = self._used.get(key, 0) + 1
        if count > 1:  # the same words attributed twice: in text order
            key += f"\x1f#{count}"
        return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]

    def _words(self, spans: tuple[Span, ...]) -> Iterator[str]:
        found = [word for span in spans for word in _WORD.finditer(self._text, span.start, span.end)]
        if not found:
            yield str(spans[0].start)
            return
        yield str(found[0].start())
        yield from (word.group().lower().replace("'", "’") for word in found)
