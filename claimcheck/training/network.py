"""The network: a pretrained encoder, a tagger with a linear-chain CRF, and two biaffine link heads."""

from typing import Self

import torch
from attrs import frozen
from torch import Tensor, nn
from torch.nn import functional

from claimcheck.attribution.linking import DISTANCES, distance_buckets
from claimcheck.attribution.tags import CONTINUES, FORBIDDEN, TAGS, allowed
from claimcheck.training.data import Link
from claimcheck.training.encoders import LargeEncoder, SmallEncoder

LINK_SIZE = 128
_UNKNOWN = -1
VAGUE_BIAS = -5.0  # a word is vague once in 150, to begin with


@frozen(eq=False)
class TagChances:
    """What is known of the tag sequences of a batch.

    `tags` [batch, pieces, tags] are the chances of every piece's tags, 0 on padding; `steps` [tags, tags] how often,
    in expectation, one tag follows another anywhere in the batch.
    """

    tags: Tensor
    steps: Tensor

    @classmethod
    def certain(cls, tags: Tensor, mask: Tensor) -> Self:
        """Those of one known sequence a row, [batch, pieces] numbers of tags."""
        right = functional.one_hot(tags, len(TAGS)).float() * mask[..., None]
        return cls(right, torch.einsum("bpi,bpj->ij", right[:, :-1], right[:, 1:]))

    def mixed(self, other: Self, share: float) -> Self:
        """These and a `share` of the other's."""
        return type(self)(torch.lerp(self.tags, other.tags, share), torch.lerp(self.steps, other.steps, share))


class Network(nn.Module):
    """Word pieces and layout codes -> tag scores and links."""

    def __init__(self, encoder: SmallEncoder | LargeEncoder, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        hidden = encoder.hidden
        self.dropout = nn.Dropout(dropout)
        self.tagger = nn.Linear(hidden, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        self.register_buffer("bio", torch.from_numpy(allowed()), persistent=False)
        self.register_buffer("continues", torch.from_numpy(CONTINUES), persistent=False)
        self.links = Links(hidden)
        self.vague = nn.Linear(hidden, 1)
        nn.init.zeros_(self.vague.weight)
        nn.init.constant_(self.vague.bias, VAGUE_BIAS)

    def encode(self, ids: Tensor, mask: Tensor, layout: Tensor) -> Tensor:
        """[batch, pieces] -> hidden states [batch, pieces, hidden]."""
        states: Tensor = self.dropout(self.encoder(ids, mask, layout))
        return states

    def tag_scores(self, states: Tensor, breaks: Tensor) -> Tensor:
        """Scores [batch, pieces, tags]; no span continues over a paragraph start (`breaks`)."""
        scores = self.tagger(states)
        return scores.masked_fill(breaks[..., None] & self.continues, FORBIDDEN)

    def tag_loss(self, scores: Tensor, chances: TagChances, mask: Tensor) -> Tensor:
        """Cross-entropy of the tag sequences against what is known of them, summed; `mask` is false on padding."""
        steps = self.transitions + self.bio
        expected = (scores * chances.tags).sum() + (steps * chances.steps).sum()
        return _log_total(scores, steps, mask) - expected

    def tag_chances(self, scores: Tensor, mask: Tensor) -> TagChances:
        """How likely each tag of each piece and, summed over the batch, each step from tag to tag is.

        They are the slopes of the log of the total weight of all sequences.
        """
        with torch.enable_grad():
            scores, steps = scores.detach().requires_grad_(), (self.transitions + self.bio).detach().requires_grad_()
            return TagChances(*torch.autograd.grad(_log_total(scores, steps, mask), (scores, steps)))

    def vague_loss(self, states: Tensor, owner: Tensor, labels: Tensor) -> Tensor:
        """Cross-entropy of sentences that are uncertain with the chances `labels`, as a mean.

        `owner` [batch, pieces] is the number of a piece's sentence in `labels`, -1 on padding.
        """
        doubt = self.sentence_doubt(states, owner, len(labels))
        uncertain = -torch.log(-torch.expm1(-doubt))
        return (labels * uncertain + (1 - labels) * doubt).mean()

    def sentence_doubt(self, states: Tensor, owner: Tensor, count: int) -> Tensor:
        """-log of the chance that each sentence is certain.

        Noisy-or: a sentence is certain with the product of its pieces' chances not to be vague.
        """
        doubt = functional.softplus(self.vague(states).squeeze(2))[owner >= 0]
        return doubt.new_zeros(count).index_add(0, owner[owner >= 0], doubt).clamp(min=1e-6)


@frozen(eq=False)
class Choices:
    """Some choices out of as many: `scores` [choices, options], and the `right` option of each, -1 where unknown."""

    scores: Tensor
    right: Tensor

    def loss(self, taught: "Choices | None" = None, share: float = 0.0) -> Tensor:
        """Cross-entropy, summed; a `share` of it by the chances that another network gives."""
        target = functional.one_hot(self.right.clamp(min=0), self.scores.shape[1]).to(self.scores.dtype)
        if taught:
            target = torch.lerp(target, taught.scores.softmax(1), share)
        losses = -(target * self.scores.log_softmax(1)).sum(1)
        return losses[self.right != _UNKNOWN].sum()


def _log_total(scores: Tensor, steps: Tensor, mask: Tensor) -> Tensor:
    """Log of the summed weights of all tag sequences, summed over the batch.

    A left-to-right forward pass, kept in the probability domain so that each step is one small product.
    """
    table = steps.exp()
    top = scores.amax(2, keepdim=True).detach()
    odds = (scores - top).exp()
    alpha = odds[:, 0]
    total = top.squeeze(2).mul(mask).sum()
    scales = []
    for place in range(1, scores.shape[1]):
        ahead = (alpha @ table) * odds[:, place]
        scale = ahead.sum(1, keepdim=True)
        keep = mask[:, place, None]
        alpha = torch.where(keep, ahead / scale, alpha)
        scales.append(torch.where(keep, scale.log(), torch.zeros_like(scale)))
    total = total + alpha.sum(1).log().sum()
    return total + torch.cat(scales, 1).sum() if scales else total


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

    def choices(self, states: Tensor, links: list[Link]) -> list[Choices]:
        """Which source each cue has (or none), and, where several cues could have them, which cue each content has."""
        cues = [link.cue for link in links]
        sources = sorted({link.source for link in links if link.source})
        contents = sorted({span for link in links for span in link.contents})
        cue = functional.gelu(self.cue(_ends(states, cues)))
        offered = self.no_source[None]
        if sources:
            offered = torch.cat([offered, functional.gelu(self.source(_ends(states, sources)))])
        scores = cue @ self.cue_source @ offered.T
        if sources:
            near = self.source_distance[torch.from_numpy(distance_buckets(cues, sources))]
            scores = torch.cat([scores[:, :1], scores[:, 1:] + near], 1)
        # A source beyond the window is neither here nor missing: such a cue teaches nothing.
        right = [sources.index(k.source) + 1 if k.source else (_UNKNOWN if k.source_outside else 0) for k in links]
        found = [Choices(scores, torch.tensor(right))]
        if contents and len(cues) > 1:
            own = {span: number for number, link in enumerate(links) for span in link.contents}
            near = self.content_distance[torch.from_numpy(distance_buckets(cues, contents))]
            pairs = cue @ self.cue_content @ functional.gelu(self.content(_ends(states, contents))).T + near
            found.append(Choices(pairs.T, torch.tensor([own[span] for span in contents])))
        return found


def _ends(states: Tensor, spans: list[tuple[int, int]]) -> Tensor:
    first = torch.tensor([start for start, _ in spans])
    last = torch.tensor([end - 1 for _, end in spans])
    return torch.cat([states[first], states[last]], 1)
