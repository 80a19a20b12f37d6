"""Greedy transducer decoding of many calls at once.

Label-looping (Bataev et al., "Label-Looping: Highly Efficient Decoding for Transducers", 2024): all
frames of a chunk are joined with the prediction at once, so there are as many turns as the row with
most tokens has, not as many as there are frames. The tokens are those of the frame by frame loop.
"""

from dataclasses import dataclass
from typing import Any

import torch

from agent.speech.nemotron.memory import Parts


@dataclass(frozen=True, eq=False)
class Emitted:
    """Tokens and their natural log-probabilities, both `[rows, turns]`; -1 is no token."""

    tokens: torch.Tensor
    log_probs: torch.Tensor


class Decoder:
    """The prediction and joint networks of `net` (a `Nemotron3_5AsrForRNNT`)."""

    def __init__(self, net: Any) -> None:
        self._net = net
        self._blank: int = net.config.blank_token_id
        self._most: int = net.max_symbols_per_step

    def begin(self) -> Parts:
        """Return what is remembered before the first chunk, of one row."""
        blank = torch.full((1,), self._blank, device=self._net.device)
        return self._predict(blank, None)

    def __call__(self, frames: torch.Tensor, counts: torch.Tensor, parts: Parts) -> Emitted:
        """Return what is said in `frames` `[rows, frames, width]`; `parts` become the new.

        `counts` `[rows]` is how many frames of each row are sound.
        """
        times = torch.arange(frames.shape[1], device=frames.device)
        at, here = torch.zeros_like(counts), torch.zeros_like(counts)
        tokens, log_probs = [], []
        while True:
            logits = self._net.joint(
                decoder_hidden_states=parts["predicted"], encoder_hidden_states=frames
            ).float()
            best = logits.argmax(-1)
            says = (best != self._blank) & (times >= at[:, None]) & (times < counts[:, None])
            active = says.any(1)
            # The only wait for the device in here: one a token, whatever the rows.
            if not active.any():
                break
            first = says.int().argmax(1)
            rows = torch.arange(len(frames), device=frames.device)
            said = torch.where(active, best[rows, first], 0)
            share = logits[rows, first].log_softmax(-1)[rows, said]
            tokens.append(torch.where(active, said, -1))
            log_probs.append(torch.where(active, share, 0.0))
            here = torch.where(first == at, here + 1, 1)
            full = here >= self._most
            at = torch.where(active, first + full, at)
            here = torch.where(full, 0, here)
            new = self._predict(said, parts)
            for name, part in new.items():
                parts[name] = torch.where(active[:, None, None], part, parts[name])
        if not tokens:
            none = frames.new_zeros(len(frames), 0)
            return Emitted(none.long(), none)
        return Emitted(torch.stack(tokens, 1), torch.stack(log_probs, 1))

    def _predict(self, tokens: torch.Tensor, parts: Parts | None) -> Parts:
        """Return prediction and state after `tokens` `[rows]`; all parts have three dimensions."""
        decoder, state = self._net.decoder, None
        if parts is not None:
            state = tuple(parts[name].transpose(0, 1).contiguous() for name in ("hidden", "cell"))
        output, (hidden, cell) = decoder.lstm(decoder.embedding(tokens[:, None]), state)
        return {
            "predicted": decoder.decoder_projector(output),
            "hidden": hidden.transpose(0, 1),
            "cell": cell.transpose(0, 1),
        }
