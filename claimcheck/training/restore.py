"""Weights -> a network: of a run, or of an exported model, whose rounded weights are close to those it was made of."""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from claimcheck.training.encoders import load_encoder
from claimcheck.training.network import Network
from claimcheck.training.pretrained import model_folder

_ENCODER = "encoder.bert."
# Parts of a block of `claimcheck.training.runtime`, and what the network calls them.
_PARTS = {
    "joined": "attention.output.dense",
    "joined_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}
_ROLES = ("cue", "source", "content")


def load_network(weights: Path, encoder: Path | None = None) -> Network:
    """The network with the weights of a run or an exported model; `encoder` is the folder of its pretrained encoder.

    Without `encoder` it is the one that ships.
    """
    network = Network(load_encoder(encoder or model_folder()))
    network.load_state_dict(weights_of(weights))
    return network.eval()


def weights_of(path: Path) -> dict[str, Tensor]:
    """The network's weights by name, from the file that training wrote or the folder that export wrote."""
    if path.is_dir():
        return _exported(path)
    found: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    return found


def _exported(folder: Path) -> dict[str, Tensor]:
    """Undo `export`: join each rounded weight with its scale, and give all their names in the network."""
    encoder, links = (_plain(folder / name) for name in ("encoder.onnx", "links.onnx"))
    found = {_ENCODER + name: weight for name, weight in encoder.items() if name.startswith("embeddings.")}
    for name, weight in encoder.items():
        if name.startswith("blocks."):
            _, number, part, kind = name.split(".")
            block = f"{_ENCODER}encoder.layer.{number}."
            if part == "inputs":
                found |= _attention(block + "attention.self.", kind, weight)
            else:
                found[f"{block}{_PARTS[part]}.{kind}"] = weight.T if weight.ndim == 2 else weight
    found |= {"tagger.weight": encoder["tagger.weight"].T, "tagger.bias": encoder["tagger.bias"]}
    for place, role in enumerate(_ROLES):
        found[f"links.{role}.weight"] = links[f"roles.{place}.weight"].T
        found[f"links.{role}.bias"] = links[f"roles.{place}.bias"]
    found |= {name: weight for name, weight in links.items() if name.startswith("links.")}
    with np.load(folder / "tables.npz") as tables:
        table = {name: torch.from_numpy(tables[name]) for name in tables.files}
    found |= {"transitions": table["transitions"], "vague.weight": table["vague"][None, :-1]}
    found |= {"vague.bias": table["vague"][-1:]}
    found |= {f"links.{name}": table[name] for name in ("source_distance", "content_distance")}
    return {name: weight.contiguous() for name, weight in found.items()}


def _plain(path: Path) -> dict[str, Tensor]:
    """The graph's weights by name, those in whole numbers times their scales."""
    stored = {one.name: numpy_helper.to_array(one) for one in onnx.load(str(path)).graph.initializer}
    found = {}
    for name, array in stored.items():
        if name.endswith("_quantized"):
            own = name.removesuffix("_quantized")
            zero = stored[own + "_zero_point"].astype(np.float32)
            found[own] = (array.astype(np.float32) - zero) * stored[own + "_scale"]
        elif array.dtype == np.float32 and not name.endswith("_scale"):
            found[name] = array
    return {name: torch.from_numpy(np.array(array)) for name, array in found.items()}


def _attention(block: str, kind: str, joined: Tensor) -> dict[str, Tensor]:
    """Queries, keys and values apart again; the runtime's queries are scaled for the softmax."""
    queries, keys, values = joined.chunk(3, -1)
    config = json.loads((model_folder() / "config.json").read_text("utf-8"))
    scale = (config["num_attention_heads"] / config["hidden_size"]) ** 0.5
    apart = {"query": queries / scale, "key": keys, "value": values}
    return {f"{block}{name}.{kind}": part.T if part.ndim == 2 else part for name, part in apart.items()}
