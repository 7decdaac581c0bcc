"""Weights between two runs: fine-tuned from one start, they lie in one valley, and the way between is often lower.

Wortsman et al. 2022, "Model soups".
"""

from pathlib import Path

import torch


def blend(first: Path, second: Path, share: float, out: Path) -> None:
    """Write (1 - share) of the first run's weights plus `share` of the second's.

    What only the second run has stays as it is.
    """
    before, after = (torch.load(path, map_location="cpu", weights_only=True) for path in (first, second))
    mixed = {
        name: torch.lerp(before[name], weight, share) if name in before and weight.is_floating_point() else weight
        for name, weight in after.items()
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(mixed, out)
