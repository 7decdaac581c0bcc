"""Training windows -> padded batches."""

import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor

from claimcheck.training.data import Window
from claimcheck.training.uncertain import SentenceWindow


def batches(windows: list[Window], pieces: int, chance: random.Random) -> Iterator[list[Window]]:
    """Windows of like length together, about `pieces` word pieces a batch, in an order drawn by `chance`."""
    chance.shuffle(windows)
    groups: list[list[Window]] = []
    pool = 64
    for at in range(0, len(windows), pool):
        rest = sorted(windows[at : at + pool], key=lambda w: -len(w.ids))
        while rest:
            count = max(1, pieces // (len(rest[0].ids) + 2))
            groups.append(rest[:count])
            rest = rest[count:]
    chance.shuffle(groups)
    yield from groups


def collate(batch: list[Window], special: tuple[int, int]) -> dict[str, Tensor]:
    """Padded tensors; ids, mask and layout hold the two special pieces, tags, breaks and inside do not."""
    longest = max(len(w.ids) for w in batch)
    shape = (len(batch), longest)
    table: dict[str, Any] = {
        "ids": np.zeros((len(batch), longest + 2), dtype=np.int64),
        "mask": np.zeros((len(batch), longest + 2), dtype=np.int64),
        "layout": np.zeros((len(batch), longest + 2), dtype=np.int64),
        "tags": np.zeros(shape, dtype=np.int64),
        "breaks": np.zeros(shape, dtype=bool),
        "inside": np.zeros(shape, dtype=bool),
    }
    for row, window in enumerate(batch):
        count = len(window.ids)
        table["ids"][row, : count + 2] = np.concatenate([[special[0]], window.ids, [special[1]]])
        table["mask"][row, : count + 2] = 1
        table["layout"][row, 1 : count + 1] = window.layout
        table["tags"][row, :count] = window.tags
        table["breaks"][row, :count] = window.breaks
        table["inside"][row, :count] = True
    return {name: torch.from_numpy(value) for name, value in table.items()}


def collate_sentences(batch: list[SentenceWindow], special: tuple[int, int]) -> dict[str, Tensor]:
    """Padded tensors.

    `owner` numbers the sentences of the whole batch and is -1 on padding; `labels` are 1 where they are uncertain.
    """
    longest = max(len(w.ids) for w in batch)
    table: dict[str, Any] = {
        name: np.zeros((len(batch), longest + 2), dtype=np.int64) for name in ("ids", "mask", "layout")
    }
    table["owner"] = np.full((len(batch), longest), -1, dtype=np.int64)
    labels: list[bool] = []
    for row, window in enumerate(batch):
        count = len(window.ids)
        table["ids"][row, : count + 2] = np.concatenate([[special[0]], window.ids, [special[1]]])
        table["mask"][row, : count + 2] = 1
        table["layout"][row, 1 : count + 1] = window.layout
        table["owner"][row, :count] = window.owner + len(labels)
        labels.extend(window.labels)
    found = {name: torch.from_numpy(value) for name, value in table.items()}
    return {**found, "labels": torch.tensor(labels, dtype=torch.float)}
