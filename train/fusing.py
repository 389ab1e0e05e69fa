"""An exported encoder as the few operators that onnxruntime computes fastest, with the same weights.

`train.export` does this to every network. A file from before it was known is written anew by

    uv run --group train python -m train.fusing src/alongside/listening/model/files/encoder.onnx
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS: Final = 12
"""MiniLM's heads of attention."""
_EPSILON: Final = 1e-12
_RUNTIME: Final = "com.microsoft"
"""The domain of the operators that onnxruntime has beyond ONNX's own."""
_BEYOND: Final = frozenset({"DynamicQuantizeMatMul", "Gelu", "MultiHeadAttention"})
_INT8: Final = ("quantized", "scale", "zero_point")


def fuse(file: Path) -> None:
    """Writes a quantised encoder anew; one that is fused already stays as it is.

    An eighth faster than what onnxruntime makes of the exported graph: a window has no padding, so that no mask is laid
    over it; attention is one operator; states are quantised once for query, key and value; and the sums before the norms
    are not left to an operator that is slow at them.
    """
    graph = onnx.load(str(file)).graph
    if "attention" not in {told.name for told in graph.input}:
        return
    domains = [helper.make_opsetid("", 17), helper.make_opsetid(_RUNTIME, 1)]
    onnx.save(helper.make_model(_Fusing(graph).encoder(), opset_imports=domains, ir_version=8), str(file))


class _Fusing:
    """The graph that is being written, with the weights of the one that was exported."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.known = {told.name: numpy_helper.to_array(told) for told in graph.initializer}
        self.maker = {output: node for node in graph.node for output in node.output}
        self.nodes: list[onnx.NodeProto] = []
        self.kept: dict[str, onnx.TensorProto] = {}

    def encoder(self) -> onnx.GraphProto:
        """The whole graph: from `ids` to `states`, a window at a time."""
        states, depth = self._embedded(), 0
        while f"encoder.encoder.layer.{depth}.output.dense.bias" in self.known:
            states = self._layer(states, f"encoder/layer.{depth}")
            depth += 1
        self._node("Identity", [states], "states")
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "tokens"])
        told = helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "tokens", "size"])
        return helper.make_graph(self.nodes, "encoder", [ids], [told], list(self.kept.values()))

    def _embedded(self) -> str:
        """Words, places, and the first of the two types, which is every token's."""
        first, one = self._keep("first", np.array([0])), self._keep("one", np.array([1]))
        length = self._node("Shape", ["ids"], "length", start=1, end=2)
        words = self._looked_up("word", "Gather", "ids")
        types = self._looked_up("token_type", "Slice", first, one)
        places = self._looked_up("position", "Slice", first, length)
        return self._normed(self._node("Add", [words, types], "typed"), places, "embeddings")

    def _looked_up(self, table: str, how: str, *which: str) -> str:
        held, *scale = map(self._keep, self._int8(f"encoder.embeddings.{table}_embeddings.weight"))
        return self._node("DequantizeLinear", [self._node(how, [held, *which], f"{table}/int8"), *scale], table)

    def _layer(self, states: str, name: str) -> str:
        thirds = [f"{name}/attention/self/{part}" for part in ("query", "key", "value")]
        sizes = self._keep("sizes", np.array([len(self._bias(third)) for third in thirds]))
        together = self._dense(states, thirds, f"{name}/attention/self")
        self._node("Split", [together, sizes], *thirds, axis=-1)
        heard = self._node("MultiHeadAttention", thirds, f"{name}/attention/heard", num_heads=HEADS)
        states = self._normed(self._dense(heard, [f"{name}/attention/output/dense"]), states, f"{name}/attention/output")
        wide = self._node("Gelu", [self._dense(states, [f"{name}/intermediate/dense"])], f"{name}/intermediate")
        return self._normed(self._dense(wide, [f"{name}/output/dense"]), states, f"{name}/output")

    def _dense(self, states: str, names: Sequence[str], into: str = "") -> str:
        """The exported dense layers side by side, as one."""
        into = into or names[0]
        parts = zip((*_INT8, "bias"), zip(*map(self._weight, names), strict=True), strict=True)
        kept = [self._keep(f"{into}/{kind}", np.concatenate(part, -1)) for kind, part in parts]
        return self._node("DynamicQuantizeMatMul", [states, *kept], into)

    def _weight(self, name: str) -> list[np.ndarray]:
        """A dense layer's weight, which the exporter keeps under a number that its product tells, and its bias."""
        product = self.maker[f"/encoder/{name}/MatMul_output_0_output_quantized"]
        return [*map(self.known.__getitem__, self._int8(product.input[1].removesuffix("_quantized"))), self._bias(name)]

    @staticmethod
    def _int8(name: str) -> list[str]:
        return [f"{name}_{kind}" for kind in _INT8]

    def _bias(self, name: str) -> np.ndarray:
        return self.known[f"encoder.{name.replace('/', '.')}.bias"]

    def _normed(self, states: str, added: str, name: str) -> str:
        names = [f"encoder.{name.replace('/', '.')}.LayerNorm.{part}" for part in ("weight", "bias")]
        both = self._node("Add", [states, added], f"{name}/sum")
        return self._node("LayerNormalization", [both, *map(self._keep, names)], f"{name}/normed", axis=-1, epsilon=_EPSILON)

    def _keep(self, name: str, values: np.ndarray | None = None) -> str:
        self.kept[name] = numpy_helper.from_array(self.known[name] if values is None else values, name)
        return name

    def _node(self, kind: str, read: Sequence[str], *told: str, **how: Any) -> str:
        domain = _RUNTIME if kind in _BEYOND else ""
        self.nodes.append(helper.make_node(kind, list(read), list(told), domain=domain, **how))
        return told[0]


if __name__ == "__main__":
    fuse(Path(sys.argv[1]))
