"""Of whom a bare "46 percent" is a share."""

import re
from bisect import bisect_left
from functools import cached_property

from attrs import frozen

from claimcheck.attribution.speakers.lexicons import is_plural, kind_of_head
from claimcheck.records import SpeakerKind

_GROUP = re.compile(
    r"(?:(?:percent|per cent|%) of|[Aa]mong) (?:the |all )?((?:[a-z-]+ ){0,3}?([A-Za-z][a-z-]+s|people|women|men))\b"
)
_FAR = 1500  # characters back in which a poll's group is looked for


@frozen(slots=False)
class Shares:
    """The groups whose shares a story tells."""

    text: str

    @cached_property
    def _groups(self) -> list[tuple[int, str]]:
        return [
            (match.start(), match[1])
            for match in _GROUP.finditer(self.text)
            if is_plural(match[2].lower()) and kind_of_head(match[2].lower()) is SpeakerKind.GROUP
        ]

    def before(self, at: int) -> str | None:
        """The group whose share was told last before `at` ("likely voters")."""
        place = bisect_left(self._groups, (at, "")) - 1
        return self._groups[place][1] if place >= 0 and at - self._groups[place][0] <= _FAR else None
