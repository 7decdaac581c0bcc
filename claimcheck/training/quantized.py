"""Training that feels the rounding of the int8 model that will ship, so that the weights settle where it costs little.

Weights and inputs of the encoder's products are rounded as onnxruntime's dynamic quantization does it: weights to seven
bits, one scale an output column; inputs to eight bits, one range a window. Gradients pass the rounding by
(straight-through; Jacob et al. 2018).
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

WEIGHT_STEPS = 64  # of each sign
INPUT_STEPS = 255


def watch_inputs(encoder: nn.Module) -> None:
    """Round what goes into the encoder's linear layers while it trains."""
    for layer in _linear(encoder):
        layer.register_forward_pre_hook(_rounded_inputs)


@contextmanager
def rounded_weights(encoder: nn.Module) -> Iterator[None]:
    """Inside, the encoder's linear layers work with rounded weights; afterwards they have their own again."""
    exact = [(layer, layer.weight.data) for layer in _linear(encoder)]
    for layer, weight in exact:
        layer.weight.data = rounded(weight)
    try:
        yield
    finally:
        for layer, weight in exact:
            layer.weight.data = weight


def rounded(weight: Tensor) -> Tensor:
    """A weight [out, in] as seven-bit numbers times one scale a row."""
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / WEIGHT_STEPS
    return (weight / scale).round_().mul_(scale)


def _rounded_inputs(layer: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    if not layer.training:
        return inputs
    (states,) = inputs
    with torch.no_grad():
        low = states.amin((1, 2), keepdim=True).clamp(max=0)
        high = states.amax((1, 2), keepdim=True).clamp(min=0)
        scale = (high - low).float().clamp(min=1e-12) / INPUT_STEPS
        error = ((states / scale).round_() * scale).to(states.dtype) - states
    return (states + error,)


def _linear(encoder: nn.Module) -> list[nn.Linear]:
    return [layer for layer in encoder.modules() if isinstance(layer, nn.Linear)]
