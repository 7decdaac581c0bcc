"""What the parts of a claim are called in brat, and the configuration that tells brat of them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from claimcheck.records import Act, HedgeKind, HedgeOwner, Quotation, SectionKind, SpeakerKind, Stance, Status

STATEMENT, SPEAKER, CUE, HEDGE = PARTS = ("Statement", "Speaker", "Cue", "Hedge")

# Attributes with a value: the parts that have them, and the values.
VALUED: Mapping[str, tuple[tuple[str, ...], type[StrEnum]]] = MappingProxyType(
    {
        "SpeakerKind": ((SPEAKER, STATEMENT), SpeakerKind),
        "Stance": ((CUE,), Stance),
        "Act": ((CUE,), Act),
        "HedgeKind": ((HEDGE,), HedgeKind),
        "By": ((HEDGE,), HedgeOwner),
        "Quotation": ((STATEMENT,), Quotation),
        "Section": ((STATEMENT,), SectionKind),
        "Status": ((STATEMENT,), Status),
    }
)
# Attributes that are there or not. A statement has the speaker's where the speaker is not mentioned.
FLAGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"Named": (SPEAKER, STATEMENT), "Nameless": (SPEAKER, STATEMENT), "Negated": (STATEMENT,)}
)
# Notes, one line of text each, and the parts that have them; any other note is for people and is not read.
NOTES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Name": (SPEAKER, STATEMENT),
        "Role": (SPEAKER, STATEMENT),
        "Lemma": (CUE,),
        "Standalone": (STATEMENT,),
        "Outlet": (STATEMENT,),
        "Medium": (STATEMENT,),
        "Chain": (STATEMENT,),
        "Said": (STATEMENT,),
        "SaidDays": (STATEMENT,),
        "ClaimId": (STATEMENT,),
        "Spans": (STATEMENT, SPEAKER, CUE, HEDGE),
    }
)


def annotation_conf() -> str:
    """The file annotation.conf of a brat collection."""
    lines = ["[entities]", SPEAKER, CUE, HEDGE, "", "[relations]", "", "[events]"]
    lines += [f"{STATEMENT}\t{SPEAKER}?:{SPEAKER}, {CUE}?:{CUE}, {HEDGE}*:{HEDGE}", "", "[attributes]"]
    lines += [f"{name}\tArg:{'|'.join(parts)}, Value:{'|'.join(kind)}" for name, (parts, kind) in VALUED.items()]
    lines += [f"{name}\tArg:{'|'.join(parts)}" for name, parts in FLAGS.items()]
    return "\n".join(lines) + "\n"
