"""The demo model before export: a small Whisper with a CTC head on its encoder."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import WhisperConfig, WhisperForConditionalGeneration

from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.texts import vocabulary

POSITIONS = 250  # 10 s of encoder frames, 25 a second
MOST_TOKENS = 32
WIDTH, HEADS, LAYERS = 160, 4, 4
# Where each head of a layer looks at the start, in encoder frames; None leaves it free.
_LOOKS: tuple[tuple[int | None, ...], ...] = (
    (-3, -1, 1, 3),
    (-6, -2, 2, 6),
    (-4, -1, 1, 4),
    (-8, 8, None, None),
)


def tokens(group: Group) -> list[str]:
    """Return every token in order: the words first, then the special ones as Whisper has them."""
    return [
        *vocabulary(group),
        # It makes CTranslate2 see a multilingual model.
        "",
        "<|endoftext|>",
        "<|startoftranscript|>",
        *(f"<|{language}|>" for language in group.languages),
        "<|translate|>",
        "<|transcribe|>",
        "<|startoflm|>",
        "<|startofprev|>",
        "<|nospeech|>",
        "<|notimestamps|>",
    ]


class DemoNet(nn.Module):
    """Whisper and the CTC head, whose two last classes are "a stranger" and the blank."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        names = tokens(group)
        words, end = len(vocabulary(group)), names.index("<|endoftext|>")
        self.stranger, self.blank = words, words + 1
        config = WhisperConfig(
            vocab_size=len(names),
            num_mel_bins=80,
            d_model=WIDTH,
            encoder_layers=LAYERS,
            decoder_layers=2,
            encoder_attention_heads=HEADS,
            decoder_attention_heads=HEADS,
            encoder_ffn_dim=4 * WIDTH,
            decoder_ffn_dim=4 * WIDTH,
            max_source_positions=POSITIONS,
            max_target_positions=MOST_TOKENS,
            dropout=0.0,
            pad_token_id=end,
            bos_token_id=end,
            eos_token_id=end,
            decoder_start_token_id=names.index("<|startoftranscript|>"),
            suppress_tokens=[],
            begin_suppress_tokens=[],
        )
        self.whisper = WhisperForConditionalGeneration(config)
        self.ctc = nn.Linear(WIDTH, words + 2)
        self._start_weights()

    def encode(self, features: Tensor) -> Tensor:
        """Encode ``[rows, 80, T]`` into ``[rows, T / 2, width]``; T may be under 10 s."""
        encoder: Any = self.whisper.model.encoder
        hidden = functional.gelu(encoder.conv1(features))
        hidden = functional.gelu(encoder.conv2(hidden)).transpose(1, 2)
        hidden = hidden + encoder.embed_positions.weight[: hidden.shape[1]]
        for layer in encoder.layers:
            out = layer(hidden, None)
            hidden = out[0] if isinstance(out, tuple) else out
        return torch.as_tensor(encoder.layer_norm(hidden))

    def decode(self, prompt: Tensor, encoded: Tensor) -> Tensor:
        """Return the decoder's logits ``[rows, tokens, vocabulary]`` under teacher forcing."""
        decoder: Any = self.whisper.model.decoder
        out = decoder(input_ids=prompt, encoder_hidden_states=encoded, use_cache=False)
        return torch.as_tensor(self.whisper.proj_out(out.last_hidden_state))

    @torch.no_grad()
    def _start_weights(self) -> None:
        for name, module in self.whisper.named_modules():
            if isinstance(module, nn.Linear) and name != "proj_out":
                nn.init.xavier_uniform_(module.weight)
            elif isinstance(module, nn.Conv1d):
                nn.init.kaiming_normal_(module.weight)
        embedding: Any = self.whisper.model.decoder.embed_tokens
        nn.init.normal_(embedding.weight, std=0.08)
        self.whisper.tie_weights()
        encoder: Any = self.whisper.model.encoder
        pace = torch.tensor(np.geomspace(1.5, 0.015, WIDTH // 2), dtype=torch.float32)
        angle = torch.arange(POSITIONS)[:, None] * pace
        encoder.embed_positions.weight.copy_(torch.cat([angle.sin(), angle.cos()], 1))
        encoder.embed_positions.weight.requires_grad_(False)
        probe = functional.gelu(encoder.conv1(torch.randn(2, 80, 200)))
        encoder.conv2.weight *= 0.7 / functional.gelu(encoder.conv2(probe)).std()
        for layer, looks in zip(encoder.layers, _LOOKS, strict=True):
            for head, offset in enumerate(looks):
                if offset is not None:
                    _look_aside(layer.self_attn, head, offset, pace)


def _look_aside(attention: Any, head: int, offset: int, pace: Tensor, gain: float = 1.2) -> None:
    """Turn a head towards the frame ``offset`` away, by rotating the sinusoid positions.

    A flat start learns words from their neighbourhood; heads that begin by looking there save the
    hundreds of steps in which attention would first have to find it.
    """
    size, half = WIDTH // HEADS, WIDTH // 2
    query, key = attention.q_proj.weight, attention.k_proj.weight
    rows = slice(head * size, (head + 1) * size)
    query[rows] *= 0.25
    key[rows] *= 0.25
    for place, wave in enumerate(range(head, half, HEADS)):
        turn = float(pace[wave]) * offset
        sine, cosine = head * size + place, head * size + size // 2 + place
        key[sine, wave] += gain
        key[cosine, half + wave] += gain
        query[sine, wave] += gain * math.cos(turn)
        query[sine, half + wave] += gain * math.sin(turn)
        query[cosine, half + wave] += gain * math.cos(turn)
        query[cosine, wave] -= gain * math.sin(turn)
