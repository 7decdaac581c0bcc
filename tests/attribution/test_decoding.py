"""Tags become spans; contents and sources go to their cues."""

import numpy as np
import pytest

from claimcheck.attribution.decoding import carried_on, spans_of
from claimcheck.attribution.linking import Choice
from claimcheck.attribution.tags import TAGS


def tags(*names: str) -> list[int]:
    return [TAGS.index(name) for name in names]


def test_spans_run_from_their_beginning_to_the_next_other_tag() -> None:
    found = spans_of(tags("B-source", "I-source", "B-cue", "B-content", "I-content", "B-content", "O", "B-cue"))
    assert found == {"source": [(0, 2)], "cue": [(2, 3), (7, 8)], "content": [(3, 5), (5, 6)]}


# Six pieces in three paragraphs of two; each paragraph is one content.
BREAKS = np.array([True, False] * 3)
CONTENTS = [(0, 2), (2, 4), (4, 6)]


@pytest.mark.parametrize(
    ("owners", "quoted", "expected"),
    [
        ([7, None, None], [1, 1, 1, 1, 1, 1], [7, 7, 7]),  # “… said. ¶ “… ¶ “…”
        ([7, None, None], [1, 1, 0, 0, 1, 1], [7, None, None]),  # narration comes between
        ([7, None, None], [0, 0, 1, 1, 1, 1], [7, None, None]),  # nothing is quoted that could go on
        ([7, None, 8], [1, 1, 1, 1, 1, 1], [7, 7, 8]),  # a paragraph with a cue of its own
        ([None, None, None], [1, 1, 1, 1, 1, 1], [None, None, None]),
    ],
)
def test_a_quotation_goes_on_over_paragraphs_without_a_cue(
    owners: list[int | None], quoted: list[int], expected: list[int | None]
) -> None:
    choices = carried_on([Choice(owner) for owner in owners], CONTENTS, BREAKS, np.array(quoted, dtype=bool))
    assert [choice.number for choice in choices] == expected
