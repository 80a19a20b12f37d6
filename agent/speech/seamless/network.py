"""SeamlessM4T v2's passes over mixed rows: hear or read, write, say.

The parts are transformers' `SeamlessM4Tv2Model`'s. Its own `generate` takes one modality and one
target language a batch and runs the speech encoder twice; here each row has its own, every encoder
runs once, and both feed one batch of the text decoder. Padding never changes a row: text is what
the row alone would give, sound to rounding.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from agent.speech.seamless.copying import Copies
from agent.speech.seamless.filterbank import Filterbank
from agent.speech.seamless.heard import Heard, mask_of
from agent.speech.seamless.loading import Checkpoint
from agent.speech.seamless.spelling import PAD, Speller
from agent.speech.seamless.vocoder import Vocoder, Voice
from agent.speech.seamless.writer import Writer


class Network:
    """One loaded checkpoint on one device; for one thread at a time.

    `backend` (see `compiling`) is for text decoder and vocoder.
    """

    def __init__(self, checkpoint: Checkpoint, backend: str | None) -> None:
        self._model = model = checkpoint.model
        self._device = model.device
        self._filterbank = Filterbank(checkpoint.extractor, self._device)
        self._speller = Speller(checkpoint.maps["id_to_text"], checkpoint.maps["char_to_id"])
        self._writer = Writer(model, backend)
        self._vocoder = Vocoder(model.vocoder, backend)
        self._copies = Copies(self._device)
        self._hearing: Tensor | None = None
        for layer in model.speech_encoder.adapter.layers:
            for norm in (layer.residual_layer_norm, layer.self_attn_layer_norm):
                norm.register_forward_hook(self._silence_padding)
        self.write = self._writer.write
        self.warm_up = self._vocoder.warm_up
        self.compiled = backend is not None

    def upload(self, sounds: Sequence[NDArray[np.int16]]) -> tuple[Tensor, Tensor]:
        """Return ``[rows, time]`` int16, zero beyond each row's end, and the rows' samples.

        On CUDA the copy goes on beside other work.
        """
        samples = np.array([len(sound) for sound in sounds])
        waves = np.zeros((len(sounds), samples.max()), np.int16)
        for row, sound in zip(waves, sounds, strict=True):
            row[: len(sound)] = sound
        return self._copies.up(waves), self._copies.up(samples)

    def hear(self, waves: Tensor, samples: Tensor) -> Heard:
        """Encode 16 kHz sound, as uploaded."""
        self._copies.wait()
        features, mask = self._filterbank(waves, samples)
        model = self._model
        self._hearing = mask
        states = model.speech_encoder(input_features=features, attention_mask=mask)[0]
        self._hearing = None
        steps = model._compute_sub_sample_lengths_from_attention_mask(mask)
        return Heard(states, mask_of(steps, states.shape[1]))

    def read(self, texts: Sequence[Sequence[int]]) -> Heard:
        """Encode texts: each the token of its language, pieces, the end."""
        tokens, mask = self._padded(texts)
        states = self._model.text_encoder(input_ids=tokens, attention_mask=mask)[0]
        return Heard(states, mask)

    def say(
        self, heard: Heard, texts: Sequence[Sequence[int]], voices: Sequence[Voice]
    ) -> list[NDArray[np.int16]]:
        """Return 16 kHz sound of `texts` as `Writer.write` gave them for `heard`, none empty."""
        model = self._model
        # What the decoder saw: all but the end, or but the last token where the limit came first.
        tokens, mask = self._padded([text[:-1] for text in texts])
        states = model.text_decoder(
            input_ids=tokens, encoder_hidden_states=heard.states, encoder_attention_mask=heard.mask
        )[0]
        # A state stands for the token after it: that of the start for the language, which has no
        # characters, and the last one for the end.
        spelt = [self._speller.spell(text[2:-1]) for text in texts]
        counts, _ = self._padded([[0, *count, 0] for count, _ in spelt])
        characters, _ = self._padded([ids for _, ids in spelt])
        output = model.t2u_model(
            inputs_embeds=states,
            attention_mask=mask,
            char_input_ids=characters,
            char_count_per_id=counts,
        )
        # Ids below the offset are controls, which have no sound.
        units = output[0].argmax(-1) - model.config.vocoder_offset
        there = output[1].bool() & (units >= 0)
        waves, samples = self._vocoder(units, there, torch.tensor(voices, device=self._device))
        sound = self._copies.down((waves * 32767).round().to(torch.int16))
        return [row[:count].copy() for row, count in zip(sound, samples.tolist(), strict=True)]

    def _padded(self, rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
        """Return rows as ``[rows, longest]`` with their mask, on the device."""
        lengths = torch.tensor([len(row) for row in rows])
        tokens = torch.full((len(rows), int(lengths.max())), PAD)
        for place, row in enumerate(rows):
            tokens[place, : len(row)] = torch.tensor(row, dtype=torch.long)
        return tokens.to(self._device), mask_of(lengths, tokens.shape[1]).to(self._device)

    def _silence_padding(self, module: Any, args: Any, output: Tensor) -> Tensor:
        """Put zeros where a row has ended, before the convolutions that step over eight frames.

        They would look up to four frames beyond a row's end; alone it has zeros there.
        """
        assert self._hearing is not None
        return output * self._hearing[..., None].to(output.dtype)
