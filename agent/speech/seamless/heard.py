"""What an encoder made of a batch: states and where they count."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import pad


@dataclass(frozen=True)
class Heard:
    """Encoder states ``[rows, steps, hidden]`` and their mask ``[rows, steps]`` (1: there)."""

    states: Tensor
    mask: Tensor

    def __getitem__(self, rows: Sequence[int]) -> "Heard":
        if len(rows) == len(self.mask):
            return self
        return Heard(self.states[rows], self.mask[rows])


def join(heard: Sequence[Heard]) -> Heard:
    """Return batches as one, rows in order."""
    longest = max(each.mask.shape[1] for each in heard)
    more = [longest - each.mask.shape[1] for each in heard]
    return Heard(
        torch.cat([pad(each.states, (0, 0, 0, by)) for each, by in zip(heard, more, strict=True)]),
        torch.cat([pad(each.mask, (0, by)) for each, by in zip(heard, more, strict=True)]),
    )


def mask_of(lengths: Tensor, longest: int) -> Tensor:
    """Return ``[rows, longest]`` of 1 up to each row's length, then 0."""
    times = torch.arange(longest, device=lengths.device)
    return (times < lengths[:, None]).long()
