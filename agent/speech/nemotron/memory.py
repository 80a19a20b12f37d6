"""What the model remembers of an utterance: one flat vector a call, whatever its parts are.

Keys and values of every layer, the ends of the convolutions' inputs, the prediction network's
state. As one vector a call's memory joins a batch and leaves it in one copy.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import torch

Parts = dict[str, torch.Tensor]
"""Name to tensor, the first dimension the rows."""


class Layout:
    """Where each part lies in the vector, learnt from `parts` of one row."""

    def __init__(self, parts: Parts) -> None:
        self._shapes: Mapping[str, torch.Size] = {
            name: part.shape[1:] for name, part in parts.items()
        }
        self._sizes = [math.prod(shape) for shape in self._shapes.values()]

    def pack(self, parts: Parts) -> list[torch.Tensor]:
        """Return a vector of its own for each row."""
        rows = torch.cat([parts[name].flatten(1) for name in self._shapes], dim=1)
        # A view would keep the memory of the whole batch alive.
        return [row.clone() for row in rows.unbind()]

    def unpack(self, vectors: Sequence[torch.Tensor]) -> Parts:
        """Return the parts of the rows' vectors, stacked."""
        stacked: Any = torch.stack(list(vectors))
        pieces = stacked.split(self._sizes, dim=1)
        return {
            name: piece.reshape(-1, *shape)
            for (name, shape), piece in zip(self._shapes.items(), pieces, strict=True)
        }
