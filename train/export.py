"""A trained network as files: the encoder as int8 ONNX, the heads as arrays, the tokenizer."""

import shutil
import tempfile
import warnings
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from train.fusing import fuse
from train.network import Net, saved


class _Encoder(nn.Module):
    def __init__(self, net: Net) -> None:
        super().__init__()
        self.encoder = net.encoder

    def forward(self, ids: Tensor, attention: Tensor) -> Tensor:
        states: Tensor = self.encoder(input_ids=ids, attention_mask=attention).last_hidden_state
        return states


def export(net: Net, weights: Path, into: Path) -> None:
    """Writes ``encoder.onnx``, ``heads.npz`` and ``tokenizer.json``.

    Quantised by channel and with a reduced range, without which processors without VNNI lose accuracy.
    """
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain, prepared = Path(folder) / "plain.onnx", Path(folder) / "prepared.onnx"
        ids = torch.randint(1000, 20000, (2, 64))
        sizes = {name: {0: "rows", 1: "tokens"} for name in ("ids", "attention", "states")}
        torch.onnx.export(
            _Encoder(net).eval(),
            (ids, torch.ones_like(ids)),
            str(plain),
            input_names=["ids", "attention"],
            output_names=["states"],
            dynamic_axes=sizes,
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared), str(into / "encoder.onnx"), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )
    fuse(into / "encoder.onnx")
    np.savez_compressed(into / "heads.npz", **saved(net))  # type: ignore[arg-type]
    shutil.copy(weights / "tokenizer.json", into / "tokenizer.json")
