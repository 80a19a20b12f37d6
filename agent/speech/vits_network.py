"""VITS as in transformers, for rows of different lengths: each sounds as it would alone.

The network (Kim, Kong and Son, "Conditional Variational Autoencoder with Adversarial Learning for
End-to-End Text-to-Speech", ICML 2021) is transformers' own, and so is its order of steps
(`VitsModel.forward`). That method alone does not do for a batch:

- it draws its noise for the whole padded batch from the process's generator. Here each row draws
  its own, for its own length, from a seed of its own, on the CPU: the same text always sounds the
  same, beside whom and on whatever device;
- its vocoder has no mask. A convolution's bias makes sound of the padding, which reaches back into
  the last 60 ms of the shorter rows. Here the padding is put to zero before each convolution,
  which is what the edge of a lone row looks like;
- it trusts its own durations: damaged weights can ask for hours of sound.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import leaky_relu
from torch.nn.utils import parametrize
from torch.nn.utils.rnn import pad_sequence

from agent.speech.errors import ModelError, VoiceError

LONGEST_S = 60.0
"""Sound of one row; a sentence takes a tenth of it."""


@dataclass(frozen=True)
class VitsRow:
    """One text as token ids (none is an error), and the seed of its noise."""

    ids: Sequence[int]
    seed: int


class VitsNetwork:
    """The weights in `folder` on `device`, in float32. One thread at a time."""

    def __init__(self, folder: Path, device: str = "cpu") -> None:
        """Load the weights.

        Raises:
            ModelError: transformers is not installed, or the folder holds no whole VITS model.
        """
        self._model: Any = _loaded(folder, device)
        self._device = torch.device(device)
        config = self._model.config
        self.rate_hz: int = config.sampling_rate
        self.vocabulary: int = config.vocab_size
        self._hop = math.prod(config.upsample_rates)
        self._speaker: Tensor | None = None
        if config.num_speakers > 1:
            first = torch.zeros(1, dtype=torch.long, device=self._device)
            self._speaker = self._model.embed_speaker(first).unsqueeze(-1).detach()

    @torch.inference_mode()
    def synthesise(self, rows: Sequence[VitsRow]) -> list[NDArray[np.float32]]:
        """Return the sound of each row, in -1 to 1 at `rate_hz`.

        Raises:
            VoiceError: a row would last longer than `LONGEST_S`, or is no sound.
        """
        model = self._model
        ids = pad_sequence([torch.tensor(row.ids) for row in rows], batch_first=True)
        ids = ids.to(self._device)
        mask = _mask([len(row.ids) for row in rows], self._device)
        noise = [torch.Generator().manual_seed(row.seed) for row in rows]

        encoded = model.text_encoder(
            input_ids=ids,
            padding_mask=mask.transpose(1, 2),
            attention_mask=mask[:, 0].long(),
            return_dict=True,
        )
        hidden = encoded.last_hidden_state.transpose(1, 2)
        durations = self._durations(hidden, mask, [len(row.ids) for row in rows], noise)
        frames = [max(1, int(own.sum())) for own in durations]
        if max(frames) * self._hop > LONGEST_S * self.rate_hz:
            raise VoiceError(f"the model would speak for longer than {LONGEST_S:.0f} s")

        means = _stretched(encoded.prior_means, durations, frames)
        deviations = torch.exp(_stretched(encoded.prior_log_variances, durations, frames))
        drawn = [
            torch.randn(count, means.shape[1], generator=own)
            for count, own in zip(frames, noise, strict=True)
        ]
        chance = pad_sequence(drawn, batch_first=True).to(self._device).transpose(1, 2)
        mask = _mask(frames, self._device)
        latents = means + chance * deviations * model.noise_scale
        latents = model.flow(latents * mask, mask, self._speaker, reverse=True) * mask
        sound = self._vocode(latents, frames).cpu()
        if not torch.isfinite(sound).all():
            raise VoiceError("the model gave samples that are no numbers")
        return [row[: count * self._hop].numpy() for row, count in zip(sound, frames, strict=True)]

    def _durations(
        self,
        hidden: Tensor,
        mask: Tensor,
        lengths: Sequence[int],
        noise: Sequence[torch.Generator],
    ) -> list[Tensor]:
        """Return how many frames each token of each row lasts."""
        model = self._model
        predictor = model.duration_predictor
        if model.config.use_stochastic_duration_prediction:
            drawn = [
                torch.randn(length, 2, generator=own)
                for length, own in zip(lengths, noise, strict=True)
            ]
            latents = pad_sequence(drawn, batch_first=True).to(self._device).transpose(1, 2)
            latents = latents * model.noise_scale_duration
            asked = predictor.conv_pre(hidden)
            if self._speaker is not None:
                asked = asked + predictor.cond(self._speaker)
            asked = predictor.conv_proj(predictor.conv_dds(asked, mask)) * mask
            *flows, _, last = reversed(predictor.flows)  # one flow is of no use backwards
            for flow in (*flows, last):
                latents = torch.flip(latents, [1])
                latents, _ = flow(latents, mask, global_conditioning=asked, reverse=True)
            logarithms = latents[:, :1]
        else:
            logarithms = predictor(hidden, mask, self._speaker)
        durations = torch.ceil(torch.exp(logarithms) * mask / model.speaking_rate)[:, 0]
        most = LONGEST_S * self.rate_hz
        # Infinite ones too: they would not fit an integer.
        whole = torch.nan_to_num(durations, nan=most, posinf=most).clamp(0, most).long().cpu()
        return [row[:length] for row, length in zip(whole, lengths, strict=True)]

    def _vocode(self, latents: Tensor, frames: Sequence[int]) -> Tensor:
        """Return `[rows, samples]`: HiFi-GAN with the padding at zero before each convolution."""
        vocoder = self._model.decoder
        slope = vocoder.config.leaky_relu_slope
        kernels = vocoder.num_kernels
        lengths = list(frames)
        mask = _mask(lengths, self._device)
        sound = vocoder.conv_pre(latents)
        if self._speaker is not None:
            sound = sound + vocoder.cond(self._speaker)
        for stage, upsampler in enumerate(vocoder.upsampler):
            sound = upsampler(leaky_relu(sound, slope) * mask)
            # A kernel may be longer than its stride by an odd number: one sample more.
            odd = sound.shape[-1] - upsampler.stride[0] * max(lengths)
            lengths = [upsampler.stride[0] * length + odd for length in lengths]
            mask = _mask(lengths, self._device)
            sound = sound * mask
            blocks = vocoder.resblocks[stage * kernels : (stage + 1) * kernels]
            sound = sum(_resounded(block, sound, mask) for block in blocks) / kernels
        wave: Tensor = torch.tanh(vocoder.conv_post(leaky_relu(sound)))
        return wave.squeeze(1)


def _resounded(block: Any, sound: Tensor, mask: Tensor) -> Tensor:
    """Return what a residual block makes of `sound`, which is zero outside `mask` and stays so."""
    for first, second in zip(block.convs1, block.convs2, strict=True):
        inner = leaky_relu(first(leaky_relu(sound, block.leaky_relu_slope)), block.leaky_relu_slope)
        sound = sound + second(inner * mask) * mask
    return sound


def _stretched(each: Tensor, durations: Sequence[Tensor], frames: Sequence[int]) -> Tensor:
    """Return `[rows, channels, frames]`: each token's vector for as long as the token lasts."""
    rows = []
    for row, own, count in zip(each, durations, frames, strict=True):
        long = row[: len(own)].repeat_interleave(own.to(row.device), dim=0)
        rows.append(long if len(long) else row.new_zeros(count, row.shape[1]))
    return pad_sequence(rows, batch_first=True).transpose(1, 2)


def _mask(lengths: Sequence[int], device: torch.device) -> Tensor:
    """Return `[rows, 1, longest]`: 1 where a row is, 0 where it is padded."""
    ends = torch.tensor(lengths, device=device)
    at = torch.arange(max(lengths), device=device)
    return (at < ends[:, None]).unsqueeze(1).float()


def _loaded(folder: Path, device: str) -> Any:
    try:
        from transformers import VitsModel
    except ImportError as error:
        raise ModelError(
            "a VITS voice needs transformers: pip install 'bolbank[models]'"
        ) from error
    try:
        model, told = VitsModel.from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,  # never a pickle
            dtype=torch.float32,
            output_loading_info=True,
        )
        # transformers fills in what is missing with random weights, and only says so.
        if lacking := sorted([*told["missing_keys"], *map(str, told["mismatched_keys"])]):
            raise ValueError(f"{len(lacking)} weights are missing, {lacking[0]} first")
        model.posterior_encoder = None  # for training only
        for module in model.modules():
            # The norm of weights that do not change is worked out once.
            if parametrize.is_parametrized(module, "weight"):
                parametrize.remove_parametrizations(module, "weight")
        return model.eval().requires_grad_(False).to(device)
    except Exception as error:
        # Files, JSON, safetensors, configuration and device each raise their own family.
        raise ModelError(f"{folder} holds no whole VITS voice: {error}") from error
