"""The network as the exported graphs compute it: one window, no padding, so nothing to mask.

The same sums as `claimcheck.training.network`, laid out for speed on a CPU: two axes where the network has three, one
product for queries, keys and values. Half again as quick as the graph that exporting the network itself gives.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from claimcheck.training.network import Network


class RuntimeEncoder(nn.Module):
    """Piece numbers and layout codes [1, pieces] -> states [pieces - 2, hidden], tag scores [pieces - 2, tags]."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        config = network.encoder.bert.config
        self.heads = config.num_attention_heads
        self.embeddings = network.encoder.bert.embeddings
        self.blocks = nn.ModuleList(_Block(layer, self.heads) for layer in network.encoder.bert.encoder.layer)
        self.tagger = _Affine(network.tagger.weight, network.tagger.bias)

    def forward(self, ids: Tensor, layout: Tensor) -> tuple[Tensor, Tensor]:
        """Run one window; the two special pieces at its ends are left out of the answer."""
        tables = self.embeddings
        places = tables.position_ids[0, : ids.shape[1]]
        states = tables.word_embeddings(ids[0]) + tables.position_embeddings(places)
        states = tables.LayerNorm(states + tables.token_type_embeddings(layout[0]))
        for block in self.blocks:
            states = block(states)
        states = states[1:-1]
        return states, self.tagger(states)


class RuntimeLinks(nn.Module):
    """States at both ends of spans [spans, 2 x hidden] -> `claimcheck.attribution.linking.Projections`."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        links = network.links
        self.roles = nn.ModuleList(_Affine(one.weight, one.bias) for one in (links.cue, links.source, links.content))
        self.links = links

    def forward(self, ends: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Project the spans in every role; which one a span plays is for the caller to know."""
        links = self.links
        cue, source, content = (functional.gelu(role(ends)) for role in self.roles)
        asks_source = cue @ links.cue_source
        return asks_source, cue @ links.cue_content, source, content, (asks_source * links.no_source).sum(-1)


class _Block(nn.Module):
    def __init__(self, layer: nn.Module, heads: int) -> None:
        super().__init__()
        attention, output = layer.attention.self, layer.attention.output
        self.heads = heads
        scale = attention.attention_head_size**-0.5
        self.inputs = _Affine(
            torch.cat([attention.query.weight * scale, attention.key.weight, attention.value.weight]),
            torch.cat([attention.query.bias * scale, attention.key.bias, attention.value.bias]),
        )
        self.joined = _Affine(output.dense.weight, output.dense.bias)
        self.joined_norm = output.LayerNorm
        self.wide = _Affine(layer.intermediate.dense.weight, layer.intermediate.dense.bias)
        self.narrow = _Affine(layer.output.dense.weight, layer.output.dense.bias)
        self.norm = layer.output.LayerNorm

    def forward(self, states: Tensor) -> Tensor:
        pieces, hidden = states.shape
        split = self.inputs(states).reshape(pieces, 3 * self.heads, hidden // self.heads).transpose(0, 1)
        queries, keys, values = split[: self.heads], split[self.heads : -self.heads], split[-self.heads :]
        weights = torch.softmax(queries @ keys.transpose(1, 2), -1)
        context = (weights @ values).transpose(0, 1).reshape(pieces, hidden)
        states = self.joined_norm(states + self.joined(context))
        inner = functional.gelu(self.wide(states))
        result: Tensor = self.norm(states + self.narrow(inner))
        return result


class _Affine(nn.Module):
    """A linear layer with its weight stored as the quantizer wants it: [in, out]."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight.detach().T.contiguous(), requires_grad=False)
        self.bias = nn.Parameter(bias.detach().clone(), requires_grad=False)

    def forward(self, states: Tensor) -> Tensor:
        return states @ self.weight + self.bias
