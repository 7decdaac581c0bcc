"""Weights between two runs: fine-tuned from one start, they lie in one valley, and the way between is often lower.

Wortsman et al. 2022, "Model soups".
"""

from pathlib import Path

import torch

from claimcheck.training.restore import weights_of


def blend(first: Path, second: Path, share: float, out: Path) -> None:
    """Write (1 - share) of the first run's weights plus `share` of the second's; either can be an exported model.

    What only the second run has stays as it is.
    """
    before, after = weights_of(first), weights_of(second)
    mixed = {
        name: torch.lerp(before[name], weight, share) if name in before and weight.is_floating_point() else weight
        for name, weight in after.items()
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(mixed, out)
