"""Tag scores of word pieces -> the best tag sequence, and how likely each tag is: a linear-chain CRF.

Source: Lafferty, McCallum and Pereira 2001; Rabiner 1989 for both recursions.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.attribution.linking import Floats
from claimcheck.attribution.tags import CONTINUES, FORBIDDEN, OUTSIDE, TAGS, allowed

Flags = NDArray[np.bool_]
Chances = NDArray[np.float64]

_BLOCK = 32  # pieces that are multiplied out side by side with those of other blocks
_TAGS = len(TAGS)


def best_tags(scores: Floats, breaks: Flags, transitions: Floats) -> list[int]:
    """The likeliest valid tag sequence (Viterbi). No span continues over a paragraph start.

    `scores` [pieces, tags], `breaks` [pieces] true at the first piece of a paragraph, `transitions` [from, to].
    """
    if not len(scores):
        return []
    steps = (transitions + allowed()).T.copy()  # [to, from]
    emissions = np.where(_impossible(breaks), FORBIDDEN, scores).astype(np.float32)
    table = emissions[0]
    back = np.zeros((len(emissions), _TAGS), dtype=np.int8)
    for place in range(1, len(emissions)):
        ahead = steps + table
        back[place] = ahead.argmax(1)
        table = ahead.max(1) + emissions[place]
    path = [int(table.argmax())]
    for row in back[:0:-1].tolist():
        path.append(row[path[-1]])
    return path[::-1]


def tag_chances(scores: Floats, breaks: Flags, transitions: Floats) -> Chances:
    """The chance of every tag at every piece, [pieces, tags], over all valid sequences (forward-backward).

    Arguments as those of `best_tags`. The recursions run inside all blocks of pieces at once, then from block to
    block: a step of numpy for a block and not for a piece.
    """
    count = len(scores)
    if not count:
        return np.empty((0, _TAGS))
    moves = _moves(scores, breaks, transitions)
    up_to = _products(moves)  # of the moves from the beginning of a block up to each piece, the piece included
    # The moves behind each piece up to the end of its block, as the same products of the block turned round.
    shifted = np.concatenate([moves[:, 1:], np.broadcast_to(np.eye(_TAGS), (len(moves), 1, _TAGS, _TAGS))], 1)
    behind = _products(shifted[:, ::-1].swapaxes(2, 3))[:, ::-1].swapaxes(2, 3)
    whole = up_to[:, -1]
    before = _carried(np.eye(_TAGS)[OUTSIDE], whole)
    after = _carried(np.ones(_TAGS), whole[::-1].swapaxes(1, 2))[::-1]
    forward = (before[:, None, None, :] @ up_to)[:, :, 0]
    backward = (behind @ after[:, None, :, None])[..., 0]
    chances = (forward * backward).reshape(-1, _TAGS)[:count]
    return np.asarray(chances / chances.sum(1, keepdims=True))


def _impossible(breaks: Flags) -> Flags:
    """True for the tags [pieces, tags] that continue a span where none can go on."""
    starts = breaks.copy()
    starts[0] = True
    return np.asarray(starts[:, None] & CONTINUES)


def _moves(scores: Floats, breaks: Flags, transitions: Floats) -> Chances:
    """The weight of going from tag to tag into each piece, [blocks, pieces of a block, from, to].

    What fills the last block up changes nothing. Before the first piece stands an imagined one outside all spans.
    """
    odds = np.exp((scores - scores.max(1, keepdims=True)).astype(np.float64))
    odds[_impossible(breaks)] = 0.0
    blocks = -(-len(scores) // _BLOCK)
    moves = np.broadcast_to(np.eye(_TAGS), (blocks * _BLOCK, _TAGS, _TAGS)).copy()
    moves[: len(scores)] = np.exp((transitions + allowed()).astype(np.float64)) * odds[:, None]
    moves[0, OUTSIDE] = odds[0]
    return moves.reshape(blocks, _BLOCK, _TAGS, _TAGS)


def _products(moves: Chances) -> Chances:
    """The running products inside each block, each scaled: only proportions count, and they must not run out."""
    found = np.empty_like(moves)
    found[:, 0] = moves[:, 0]
    for place in range(1, moves.shape[1]):
        product = found[:, place - 1] @ moves[:, place]
        found[:, place] = product / product.max((1, 2), keepdims=True)
    return found


def _carried(first: Chances, wholes: Sequence[Chances] | Chances) -> Chances:
    """What stands before each block when `first` stands before the first one, scaled."""
    found = [first]
    for whole in wholes[:-1]:
        row = found[-1] @ whole
        found.append(row / row.sum())
    return np.array(found)
