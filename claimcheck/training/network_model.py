"""A network as a run left it, decoded like the model that ships: to measure it before it is exported."""

from pathlib import Path

import torch
from torch import Tensor

from claimcheck.attribution.confidence import SIGNS, Calibration
from claimcheck.attribution.linking import Floats, LinkHeads, Projections
from claimcheck.attribution.model import Model
from claimcheck.attribution.tokens import Ints
from claimcheck.training.pretrained import model_folder, special_pieces, tokenizer_of
from claimcheck.training.restore import load_network
from claimcheck.training.runtime import RuntimeLinks


class NetworkModel(Model):
    """Any trained network, however large its encoder; leaves no attribution out, as nothing is calibrated."""

    def __init__(self, weights: Path, encoder: Path | None = None) -> None:  # not Model's: there is no exported folder
        self._network = load_network(weights, encoder)
        links = RuntimeLinks(self._network)
        self.tokenizer = tokenizer_of(model_folder())
        self._first, self._last = special_pieces(self.tokenizer)
        self._calibration = Calibration(0.0, (0.0,) * len(SIGNS), 0.0)
        self._transitions = _array(self._network.transitions)
        self.vague = _array(torch.cat([self._network.vague.weight[0], self._network.vague.bias]))
        self._links = LinkHeads(
            lambda ends: Projections(*map(_array, links(torch.from_numpy(ends)))),
            _array(self._network.links.source_distance),
            _array(self._network.links.content_distance),
        )

    def _window(self, ids: Ints, layout: Ints) -> tuple[Floats, Floats]:
        read = torch.from_numpy(ids)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            states = self._network.encode(read, torch.ones_like(read), torch.from_numpy(layout))[0, 1:-1].float()
        with torch.no_grad():
            return _array(states), _array(self._network.tagger(states))


def _array(tensor: Tensor) -> Floats:
    return tensor.detach().numpy()
