"""Names inside the page to which a link can lead."""

import re

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Anchors:
    """Hands out a name for each claim, no name twice.

    A claim's name is made of its id, so that a link to it still works when the report is made again; where the id is
    taken or has characters that a link would have to escape, of the story's and the claim's number.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def claim(self, claim_id: str, story: int, number: int) -> str:
        """A name such as "5da0a53ce1a134c5" or "2.14"; put "claim-" or "text-" before it."""
        name = claim_id if _PLAIN.fullmatch(claim_id) and claim_id not in self._taken else f"{story}.{number}"
        self._taken.add(name)
        return name
