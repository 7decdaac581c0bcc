"""Families: "the Khans" are those who bear the surname."""

from claimcheck.attribution.speakers.name import surname
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Speaker, SpeakerKind

_COUPLE = 2


def family_of(names: Names, plural: str) -> Speaker | None:
    """Those who bear the surname of which the name is the plural; None where nobody else does.

    Two are named each, more are the family.
    """
    last = surname(plural)
    if " " in plural or last in names.people or not last.endswith("s"):
        return None
    bearers = names.people.get(last.removesuffix("es"), []) or names.people.get(last[:-1], [])
    full = list(dict.fromkeys(names.fullest(bearer) for bearer in bearers))
    if len(full) > _COUPLE:
        return Speaker(plural, SpeakerKind.GROUP, named=True)
    return Speaker(" and ".join(full), SpeakerKind.PERSON, named=True) if len(full) == _COUPLE else None
