"""A trained network -> the files that ship: an int8 ONNX encoder, the small heads, the tokenizer."""

import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn

from claimcheck.training.network import Network
from claimcheck.training.pretrained import model_folder, special_pieces

# Quantized row by row; everything else is a few kilobytes of biases and norms and stays fp32.
QUANTIZED = ["MatMul", "Gather", "Gemm"]


class _Runtime(nn.Module):
    """The encoder and the tagger for one window, without padding: ids, layout [1, pieces] -> states and tag scores."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.encoder = network.encoder
        self.tagger = network.tagger

    def forward(self, ids: Tensor, layout: Tensor) -> tuple[Tensor, Tensor]:
        states = self.encoder(input_ids=ids, token_type_ids=layout).last_hidden_state[0, 1:-1]
        return states, self.tagger(states)


def load_network(weights: Path) -> Network:
    """The network with the weights that training wrote."""
    network = Network(str(model_folder()))
    network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    return network.eval()


def export(weights: Path, out: Path, *, quantize: bool = True) -> None:
    """Write OUT/encoder.onnx, OUT/heads.npz, OUT/tokenizer.json and OUT/model.json."""
    network = load_network(weights)
    out.mkdir(parents=True, exist_ok=True)
    folder = model_folder()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    heads = {f"links.{k}": v.detach().numpy() for k, v in network.links.named_parameters()}
    heads["transitions"] = network.transitions.detach().numpy()
    np.savez(out / "heads.npz", **{name: value.astype(np.float32) for name, value in heads.items()})
    first, last = special_pieces(tokenizer)
    (out / "model.json").write_text(json.dumps({"format": 1, "first": first, "last": last}) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as temporary:
        plain = Path(temporary) / "plain.onnx"
        _write_onnx(network, plain)
        if quantize:
            quantize_dynamic(
                plain,
                out / "encoder.onnx",
                op_types_to_quantize=QUANTIZED,
                per_channel=True,
                reduce_range=False,
                weight_type=QuantType.QInt8,
                extra_options={"MatMulConstBOnly": True},
            )
        else:
            shutil.copy(plain, out / "encoder.onnx")


def _write_onnx(network: Network, path: Path) -> None:
    ids = torch.randint(200, 2000, (1, 40))
    layout = torch.zeros_like(ids)
    pieces = torch.export.Dim("pieces", min=3, max=512)
    torch.onnx.export(
        _Runtime(network).eval(),
        (ids, layout),
        str(path),
        input_names=["ids", "layout"],
        output_names=["states", "scores"],
        dynamic_shapes={"ids": {1: pieces}, "layout": {1: pieces}},
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    onnx.checker.check_model(str(path))
