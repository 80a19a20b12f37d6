"""Chunks of many calls in, what is heard of each call so far out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from agent.speech.errors import ModelError, SpeechError
from agent.speech.nemotron import checkpoint
from agent.speech.nemotron.chunks import Geometry, Pcm, rates_of, window_of
from agent.speech.nemotron.decoder import Decoder
from agent.speech.nemotron.encoder import Encoder
from agent.speech.nemotron.features import LogMel
from agent.speech.nemotron.languages import Languages, Prompt
from agent.speech.nemotron.memory import Layout, Parts
from agent.speech.nemotron.upsampling import Upsampler

_FULL_SCALE = 32_768.0


@dataclass(frozen=True, eq=False)
class Hearing:
    """What is heard of an utterance after `chunks` chunks. Never changed: a chunk makes a new one.

    `confidence` is the geometric mean of the tokens' probabilities, 0 where there are none.
    """

    chunks: int
    text: str
    language: str
    confidence: float
    tokens: tuple[int, ...] = field(repr=False)
    log_prob: float = field(repr=False)
    memory: torch.Tensor = field(repr=False)


@dataclass(frozen=True, eq=False)
class Chunk:
    """The next sound of one utterance.

    Attributes:
        pcm: Mono int16, `window_of(rate_hz, geometry)` samples.
        rate_hz: One of `rates_of(geometry)`.
        prompt: What the utterance is asked for.
        before: What was heard of it; None at its first chunk.
        samples: Length of the whole utterance at `rate_hz`, where it ends inside this chunk.
    """

    pcm: Pcm = field(repr=False)
    rate_hz: int
    prompt: Prompt
    before: Hearing | None = None
    samples: int | None = None


class NemotronModel:
    """A `nemotron3_5_asr` checkpoint; calls of any age, rate and language share a batch.

    Args:
        folder: As transformers saves model and processor.
        device: `cpu`, `cuda` or `cuda:1`.
        compute_type: `auto`, `float32`, `bfloat16` or `float16`.
        chunk_ms: Sound of a step, one of those the model was trained for: shorter chunks give
            words sooner, longer ones cost less and look further ahead.

    Raises:
        ModelError: as `checkpoint.load`, or the weights are no numbers.
    """

    def __init__(
        self, folder: Path, *, device: str = "cpu", compute_type: str = "auto", chunk_ms: int = 560
    ) -> None:
        loaded = checkpoint.load(folder, device, compute_type, chunk_ms)
        self.label = f"Nemotron {folder.name}"
        self.geometry: Geometry = loaded.geometry
        self.rates_hz = rates_of(self.geometry)
        net, processor = loaded.net, loaded.processor
        self.device: torch.device = net.device
        self._tokenizer: Any = processor.tokenizer
        self.languages = Languages(processor.prompt_dictionary, self._tokenizer.get_vocab())
        self._upsample = Upsampler(self.device)
        self._features = LogMel(processor.feature_extractor, self.geometry, self.device)
        self._stream: Any = None
        if self.device.type == "cuda":
            # A stream of its own, so that other models on the GPU are not waited for.
            cuda: Any = torch.cuda
            self._stream = cuda.Stream(self.device)
            self._stream.wait_stream(cuda.current_stream(self.device))
        with torch.inference_mode(), torch.cuda.stream(self._stream):
            self._encoder = Encoder(net, self.geometry)
            self._decoder = Decoder(net)
            self._layout, self._blank = self._try(folder)

    def hear(self, chunks: Sequence[Chunk]) -> list[Hearing]:
        """Return what is heard after each of the chunks, which are of different utterances.

        Each gets what it alone would get, to rounding.

        Raises:
            SpeechError: the model made no numbers of a row.
        """
        if not chunks:
            return []
        with torch.inference_mode(), torch.cuda.stream(self._stream):
            rows, sound = self._sound(chunks)
            memories = [c.before.memory if c.before else self._blank for c in chunks]
            parts = self._layout.unpack(memories)
            mel = self._features(sound, rows[:, 0], rows[:, 1])
            borders = rows[:, 4:].reshape(len(rows), -1, 2)
            frames = self._encoder(mel, borders, rows[:, 2], rows[:, 3], parts)
            emitted = self._decoder(frames, borders[:, -1, 1], parts)
            vectors = self._layout.pack(parts)
            tokens, log_probs = emitted.tokens.cpu().numpy(), emitted.log_probs.cpu().numpy()
        if not np.isfinite(log_probs).all():
            raise SpeechError("the model's output is not a number")
        return [
            self._hearing(chunk, tokens[row][tokens[row] >= 0], log_probs[row], vectors[row])
            for row, chunk in enumerate(chunks)
        ]

    def _hearing(
        self, chunk: Chunk, said: np.ndarray, shares: np.ndarray, memory: torch.Tensor
    ) -> Hearing:
        before = chunk.before
        tokens = (*(before.tokens if before else ()), *said.tolist())
        log_prob = (before.log_prob if before else 0.0) + float(shares.sum())
        text = before.text if before else ""
        if len(said):
            # A transducer means a token that it says twice; decoding CTC would merge the two.
            text = self._tokenizer.decode(tokens, skip_special_tokens=True, group_tokens=False)
        return Hearing(
            chunks=before.chunks + 1 if before else 1,
            text=text.strip(),
            language=self.languages.told(tokens, chunk.prompt),
            confidence=math.exp(log_prob / len(tokens)) if tokens else 0.0,
            tokens=tokens,
            log_prob=log_prob,
            memory=memory,
        )

    def _sound(self, chunks: Sequence[Chunk]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return, on the device, a row of numbers a chunk, and its sound at the model's rate.

        The numbers: first and end of the sound, age, prompt, then the borders.
        """
        rows = self._to_device(np.array([self._numbers(chunk) for chunk in chunks], np.int64))
        order: list[int] = []
        pieces = []
        for rate_hz in self.rates_hz:
            if places := [at for at, chunk in enumerate(chunks) if chunk.rate_hz == rate_hz]:
                pcm = self._to_device(np.stack([chunks[at].pcm for at in places]))
                piece = pcm.float() / _FULL_SCALE
                pieces.append(piece if rate_hz == self.geometry.rate_hz else self._upsample(piece))
                order += places
        if len(pieces) == 1:
            return rows, pieces[0]
        back = self._to_device(np.argsort(order))
        return rows, torch.cat(pieces)[back]

    def _numbers(self, chunk: Chunk) -> list[int]:
        age = chunk.before.chunks if chunk.before else 0
        begin, length = self.geometry.begin(age), self.geometry.samples
        samples = None
        if chunk.samples is not None:
            samples = chunk.samples * self.geometry.rate_hz // chunk.rate_hz
        end = length if samples is None else min(max(samples - begin, 0), length)
        borders = self.geometry.borders(age, samples)
        flat = [each for border in borders for each in border]
        return [max(0, -begin), end, age, chunk.prompt.number, *flat]

    def _to_device(self, values: np.ndarray) -> torch.Tensor:
        """Copy from pinned memory, so that nothing waits for the copy."""
        held = torch.from_numpy(values)
        if self.device.type == "cpu":
            return held
        return held.pin_memory().to(self.device, non_blocking=True)

    def _try(self, folder: Path) -> tuple[Layout, torch.Tensor]:
        """Run the net on noise; return how its memory lies, and what a call begins with."""
        geometry = self.geometry
        noise = np.random.default_rng(0).normal(0, 3000, window_of(geometry.rate_hz, geometry))
        rows, sound = self._sound(
            [Chunk(noise.astype(np.int16), geometry.rate_hz, Prompt(0, ("",)))]
        )
        parts: Parts = {}
        mel = self._features(sound, rows[:, 0], rows[:, 1])
        borders = rows[:, 4:].reshape(len(rows), -1, 2)
        frames = self._encoder(mel, borders, rows[:, 2], rows[:, 3], parts)
        begin = self._decoder.begin()
        if not all(part.isfinite().all() for part in (frames, *begin.values())):
            raise ModelError(f"{folder}: its weights make no numbers of sound; fetch it again")
        blank = {name: torch.zeros_like(part) for name, part in parts.items()} | begin
        layout = Layout(blank)
        return layout, layout.pack(blank)[0]
