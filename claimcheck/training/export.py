"""A trained network -> the files that ship: the encoder and the link heads in int8 ONNX, the tokenizer."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from claimcheck.attribution.confidence import SIGNS
from claimcheck.attribution.model import FORMAT, PROJECTIONS
from claimcheck.training.network import Network
from claimcheck.training.pretrained import model_folder, special_pieces, tokenizer_of
from claimcheck.training.restore import load_network
from claimcheck.training.runtime import RuntimeEncoder, RuntimeLinks

# Quantized column by column; everything else is a few kilobytes of biases and norms and stays fp32.
QUANTIZED = ["MatMul", "Gather"]
# Weights of seven bits: with eight, the sums overflow on processors without VNNI instructions, and answers differ.
REDUCED = True


def export(weights: Path, out: Path, *, quantize: bool = True) -> None:
    """Write OUT/encoder.onnx, OUT/links.onnx, OUT/tables.npz, OUT/tokenizer.json and OUT/model.json."""
    network = load_network(weights)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(model_folder())
    tokenizer.save(str(out / "tokenizer.json"), pretty=False)
    tables = {
        "transitions": network.transitions,
        "source_distance": network.links.source_distance,
        "content_distance": network.links.content_distance,
        "vague": torch.cat([network.vague.weight[0], network.vague.bias]),
    }
    np.savez(out / "tables.npz", **{name: table.detach().numpy() for name, table in tables.items()})
    first, last = special_pieces(tokenizer)
    # Until `calibrate` has seen how often it is right, the model is as sure of one attribution as of another.
    unknown = {"least": 0.0, "bias": 0.0, **dict.fromkeys(SIGNS, 0.0)}
    facts = {"format": FORMAT, "first": first, "last": last, "confidence": unknown}
    (out / "model.json").write_text(json.dumps(facts) + "\n", "utf-8")
    for write, name in ((_write_encoder, "encoder.onnx"), (_write_links, "links.onnx")):
        with tempfile.TemporaryDirectory() as temporary:
            plain = Path(temporary) / name
            write(network, plain)
            if quantize:
                _quantize(plain, out / name)
            else:
                shutil.copy(plain, out / name)


def _quantize(plain: Path, out: Path) -> None:
    quantize_dynamic(
        plain,
        out,
        op_types_to_quantize=QUANTIZED,
        per_channel=True,
        reduce_range=REDUCED,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )


def _write_encoder(network: Network, path: Path) -> None:
    ids = torch.randint(200, 2000, (1, 40))
    pieces = torch.export.Dim("pieces", min=3, max=512)
    shapes = {"ids": {1: pieces}, "layout": {1: pieces}}
    _write(RuntimeEncoder(network), (ids, torch.zeros_like(ids)), shapes, ["states", "scores"], path)


def _write_links(network: Network, path: Path) -> None:
    ends = torch.zeros(5, network.links.cue.in_features)
    shapes = {"ends": {0: torch.export.Dim("spans", min=1, max=2**20)}}
    _write(RuntimeLinks(network), (ends,), shapes, list(PROJECTIONS), path)


def _write(
    module: nn.Module, example: tuple[Tensor, ...], shapes: dict[str, dict[int, Any]], outputs: list[str], path: Path
) -> None:
    torch.onnx.export(
        module.eval(),
        example,
        str(path),
        input_names=list(shapes),
        output_names=outputs,
        dynamic_shapes=shapes,
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    onnx.checker.check_model(str(path))
    _strip(path)


def _strip(path: Path) -> None:
    """Leave out what the exporter notes for debugging, the paths of this machine among it."""
    model = onnx.load(str(path))
    for proto in (
        model,
        model.graph,
        *model.graph.node,
        *model.graph.input,
        *model.graph.output,
        *model.graph.value_info,
    ):
        proto.doc_string = ""
        del proto.metadata_props[:]
    for function in model.functions:
        for node in function.node:
            node.doc_string = ""
            del node.metadata_props[:]
    onnx.save(model, str(path))
