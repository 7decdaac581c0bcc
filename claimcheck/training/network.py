"""The network: a small BERT encoder, a tagger with a linear-chain CRF, and two biaffine link heads."""

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from claimcheck.attribution.linking import DISTANCES, distance_buckets
from claimcheck.attribution.tags import CONTINUES, FORBIDDEN, TAGS, allowed
from claimcheck.attribution.tokens import LAYOUTS
from claimcheck.training.data import Link

LINK_SIZE = 128
VAGUE_BIAS = -5.0  # a word is vague once in 150, to begin with


class Network(nn.Module):
    """Word pieces and layout codes -> tag scores and links."""

    def __init__(self, pretrained: str, dropout: float = 0.1) -> None:
        super().__init__()
        # Without dropout on attention weights a CPU takes the fused kernel: half as quick again.
        self.encoder = AutoModel.from_pretrained(
            pretrained, attn_implementation="sdpa", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        hidden = self.encoder.config.hidden_size
        embeddings = self.encoder.embeddings
        embeddings.word_embeddings.weight.requires_grad_(False)
        segment = embeddings.token_type_embeddings.weight.data[:1]
        embeddings.token_type_embeddings = nn.Embedding.from_pretrained(segment.repeat(LAYOUTS, 1), freeze=False)
        self.encoder.config.type_vocab_size = LAYOUTS
        self.dropout = nn.Dropout(dropout)
        self.tagger = nn.Linear(hidden, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("bio", torch.from_numpy(allowed()))
        self.register_buffer("continues", torch.from_numpy(CONTINUES))
        self.links = Links(hidden)
        self.vague = nn.Linear(hidden, 1)
        nn.init.zeros_(self.vague.weight)
        nn.init.constant_(self.vague.bias, VAGUE_BIAS)

    def encode(self, ids: Tensor, mask: Tensor, layout: Tensor) -> Tensor:
        """[batch, pieces] -> hidden states [batch, pieces, hidden]."""
        states = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=layout).last_hidden_state
        return self.dropout(states)

    def tag_scores(self, states: Tensor, breaks: Tensor) -> Tensor:
        """Scores [batch, pieces, tags]; no span continues over a paragraph start (`breaks`)."""
        scores = self.tagger(states)
        return scores.masked_fill(breaks[..., None] & self.continues, FORBIDDEN)

    def tag_loss(self, scores: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood of the right tag sequence, summed; `mask` is false on padding."""
        steps = self.transitions + self.bio
        length = scores.shape[1]
        right = scores.gather(2, tags[..., None]).squeeze(2).mul(mask).sum()
        right = right + steps[tags[:, :-1], tags[:, 1:]].mul(mask[:, 1:]).sum()
        # A left-to-right forward pass, kept in the probability domain so that each step is one small matmul.
        table = steps.exp()
        top = scores.amax(2, keepdim=True)
        odds = (scores - top).exp()
        alpha = odds[:, 0]
        logs = top.squeeze(2).mul(mask).sum()
        scales = []
        for place in range(1, length):
            ahead = (alpha @ table) * odds[:, place]
            scale = ahead.sum(1, keepdim=True)
            keep = mask[:, place, None]
            alpha = torch.where(keep, ahead / scale, alpha)
            scales.append(torch.where(keep, scale.log(), torch.zeros_like(scale)))
        total = logs + alpha.sum(1).log().sum()
        if scales:
            total = total + torch.cat(scales, 1).sum()
        return total - right

    def vague_loss(self, states: Tensor, owner: Tensor, labels: Tensor) -> Tensor:
        """Cross-entropy of sentences that are uncertain where at least one of their pieces is vague, as a mean.

        `owner` [batch, pieces] is the number of a piece's sentence in `labels`, -1 on padding. Noisy-or: a sentence is
        certain with the product of its pieces' chances to be so.
        """
        doubt = functional.softplus(self.vague(states).squeeze(2))[owner >= 0]  # -log(piece is not vague)
        total = doubt.new_zeros(len(labels)).index_add(0, owner[owner >= 0], doubt)
        uncertain = -torch.log(-torch.expm1(-total.clamp(min=1e-6)))
        return torch.where(labels, uncertain, total).mean()


class Links(nn.Module):
    """Which source and which contents belong to a cue."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.cue = nn.Linear(2 * hidden, LINK_SIZE)
        self.source = nn.Linear(2 * hidden, LINK_SIZE)
        self.content = nn.Linear(2 * hidden, LINK_SIZE)
        self.cue_source = nn.Parameter(torch.randn(LINK_SIZE, LINK_SIZE) * 0.02)
        self.cue_content = nn.Parameter(torch.randn(LINK_SIZE, LINK_SIZE) * 0.02)
        self.no_source = nn.Parameter(torch.zeros(LINK_SIZE))
        self.source_distance = nn.Parameter(torch.zeros(DISTANCES))
        self.content_distance = nn.Parameter(torch.zeros(DISTANCES))

    def loss(self, states: Tensor, links: list[Link]) -> Tensor:
        """Cross-entropy of the right source of each cue (or none) and of the right cue of each content."""
        cues = [link.cue for link in links]
        sources = sorted({link.source for link in links if link.source})
        contents = sorted({span for link in links for span in link.contents})
        cue = functional.gelu(self.cue(_ends(states, cues)))
        choices = self.no_source[None]
        if sources:
            choices = torch.cat([choices, functional.gelu(self.source(_ends(states, sources)))])
        scores = cue @ self.cue_source @ choices.T
        if sources:
            near = self.source_distance[torch.from_numpy(distance_buckets(cues, sources))]
            scores = torch.cat([scores[:, :1], scores[:, 1:] + near], 1)
        # A source beyond the window is neither here nor missing: such a cue teaches nothing.
        right = [sources.index(k.source) + 1 if k.source else (-100 if k.source_outside else 0) for k in links]
        loss = functional.cross_entropy(scores, torch.tensor(right), reduction="sum", ignore_index=-100)
        if contents and len(cues) > 1:
            own = {span: number for number, link in enumerate(links) for span in link.contents}
            near = self.content_distance[torch.from_numpy(distance_buckets(cues, contents))]
            pairs = cue @ self.cue_content @ functional.gelu(self.content(_ends(states, contents))).T + near
            target = torch.tensor([own[span] for span in contents])
            loss = loss + functional.cross_entropy(pairs.T, target, reduction="sum")
        return loss


def _ends(states: Tensor, spans: list[tuple[int, int]]) -> Tensor:
    first = torch.tensor([start for start, _ in spans])
    last = torch.tensor([end - 1 for _, end in spans])
    return torch.cat([states[first], states[last]], 1)
