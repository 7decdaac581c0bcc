"""The pretrained encoders: a small one that ships, and a large one that teaches it.

Both read the same uncased word pieces, and the layout codes of `claimcheck.attribution.tokens` beside them.
"""

import json
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel, BertModel, MPNetModel

from claimcheck.attribution.tokens import LAYOUTS
from claimcheck.training.pretrained import model_folder, tokenizer_of


def load_encoder(folder: Path) -> "SmallEncoder | LargeEncoder":
    """The pretrained encoder of a folder: a BERT, or an MPNet."""
    kind = json.loads((folder / "config.json").read_text("utf-8"))["model_type"]
    return LargeEncoder(folder) if kind == "mpnet" else SmallEncoder(folder)


class SmallEncoder(nn.Module):
    """MiniLM (a BERT of six layers), with the layout codes in place of its unused segment numbers."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        # Without dropout on attention weights a CPU takes the fused kernel: half as quick again.
        self.bert: BertModel = AutoModel.from_pretrained(
            folder, attn_implementation="sdpa", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        self.hidden = self.bert.config.hidden_size
        self.layers = self.bert.config.num_hidden_layers
        embeddings = self.bert.embeddings
        embeddings.word_embeddings.weight.requires_grad_(False)
        segment = embeddings.token_type_embeddings.weight.data[:1]
        embeddings.token_type_embeddings = nn.Embedding.from_pretrained(segment.repeat(LAYOUTS, 1), freeze=False)
        self.bert.config.type_vocab_size = LAYOUTS

    def forward(self, ids: Tensor, mask: Tensor, layout: Tensor) -> Tensor:
        """[batch, pieces] -> hidden states [batch, pieces, hidden]."""
        states: Tensor = self.bert(input_ids=ids, attention_mask=mask, token_type_ids=layout).last_hidden_state
        return states


class _SteadyDropout(nn.Module):
    """Leaves out the same features of every piece of a text: a fifth of a step's time less than drawing each anew."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, states: Tensor) -> Tensor:
        if not self.training or not self.share:
            return states
        kept = torch.rand(states.shape[0], 1, states.shape[2], device=states.device) >= self.share
        return states * (kept.to(states.dtype) / (1 - self.share))


class LargeEncoder(nn.Module):
    """MPNet (Song et al. 2020), twelve layers of 768: five times the work of the small one.

    Its vocabulary is BERT's with other numbers; `ids` are the small encoder's.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.mpnet: MPNetModel = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        self.hidden = self.mpnet.config.hidden_size
        self.layers = self.mpnet.config.num_hidden_layers
        self.mpnet.embeddings.word_embeddings.weight.requires_grad_(False)
        self.mpnet.encoder.relative_attention_bias.weight.requires_grad_(False)
        for layer in self.mpnet.encoder.layer:
            for part in (layer.attention, layer.output):
                part.dropout = _SteadyDropout(part.dropout.p)
        self.layout = nn.Embedding(LAYOUTS, self.hidden)
        nn.init.zeros_(self.layout.weight)
        self.register_buffer("own_ids", _own_ids(folder), persistent=False)

    def forward(self, ids: Tensor, mask: Tensor, layout: Tensor) -> Tensor:
        """[batch, pieces] -> hidden states [batch, pieces, hidden]."""
        embeddings, encoder = self.mpnet.embeddings, self.mpnet.encoder
        states = embeddings(inputs_embeds=embeddings.word_embeddings(self.own_ids[ids]) + self.layout(layout))
        # What every layer adds to its attention: how far apart two pieces stand, and that nobody looks at padding.
        bias = encoder.compute_position_bias(states[:1]).detach()
        bias = bias.masked_fill(mask[:, None, None] == 0, torch.finfo(torch.bfloat16).min)
        for layer in encoder.layer:
            states = _layer(layer, states, bias)
        return states


def _layer(layer: nn.Module, states: Tensor, bias: Tensor) -> Tensor:
    """One layer of MPNet, with one bias for all texts where the library makes each its own copy."""
    own = layer.attention.attn
    batch, pieces, hidden = states.shape
    split = (batch, pieces, own.num_attention_heads, own.attention_head_size)
    queries, keys, values = (each(states).view(split).transpose(1, 2) for each in (own.q, own.k, own.v))
    # The fused kernel is quicker forwards but not backwards.
    scores = (queries * own.attention_head_size**-0.5) @ keys.transpose(2, 3) + bias.to(queries.dtype)
    context = torch.softmax(scores, -1, dtype=scores.dtype) @ values
    joined = own.o(context.transpose(1, 2).reshape(batch, pieces, hidden))
    states = layer.attention.LayerNorm(layer.attention.dropout(joined) + states)
    result: Tensor = layer.output(layer.intermediate(states), states)
    return result


def _own_ids(folder: Path) -> Tensor:
    """MPNet's number of each of the small encoder's pieces."""
    small, large = tokenizer_of(model_folder()), tokenizer_of(folder)
    special = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}
    vocabulary = small.get_vocab()
    pieces = sorted(vocabulary, key=vocabulary.__getitem__)
    unknown = large.token_to_id("[UNK]")
    found = [large.token_to_id(special.get(piece, piece)) for piece in pieces]
    return torch.tensor([unknown if number is None else number for number in found])
