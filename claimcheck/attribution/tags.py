"""The seven tags of the tagger, and which may follow which."""

import numpy as np

ROLES = ("source", "cue", "content")
TAGS = ("O", *(f"{place}-{role}" for role in ROLES for place in "BI"))
OUTSIDE = 0
FORBIDDEN = -1e4


def begin(role: str) -> int:
    """The number of the tag that begins a span of `role`; the one that continues it is the next."""
    return 1 + 2 * ROLES.index(role)


# True for the tags that continue a span: I-source, I-cue, I-content.
CONTINUES = np.array([tag.startswith("I") for tag in TAGS])


def allowed() -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Scores to add to a transition [from, to]: 0 where it is valid BIO, FORBIDDEN where it is not."""
    table = np.zeros((len(TAGS), len(TAGS)), dtype=np.float32)
    for before, left in enumerate(TAGS):
        for after, right in enumerate(TAGS):
            if right.startswith("I") and left[2:] != right[2:]:
                table[before, after] = FORBIDDEN
    return table
