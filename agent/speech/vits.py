"""A VITS voice (MMS-TTS and its like), batched across calls."""

import hashlib
from collections.abc import Collection, Hashable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.errors import ModelError
from agent.speech.espeak import trimmed
from agent.speech.metrics import Measured
from agent.speech.models.check import check_folder
from agent.speech.models.licence import require_licence
from agent.speech.vits_network import VitsNetwork, VitsRow
from agent.speech.vits_text import VitsText

_MADE = "vits/1"
"""Part of a cached rendering's name: change it with what is done to a text or a sound here."""
_IDENTITY_FILES = ("config.json", "model.safetensors", "tokenizer_config.json", "vocab.json")


@dataclass(frozen=True)
class _Asked:
    row: VitsRow
    rate_hz: int


class VitsVoice:
    """Implements `agent.speech.synthesiser.Synthesiser` with one installed checkpoint."""

    def __init__(
        self,
        folder: Path,
        languages: Collection[str],
        *,
        device: str = "cpu",
        allow_noncommercial: bool = False,
        max_rows: int | None = None,
    ) -> None:
        """Load the voice in `folder`, which speaks `languages`; blocks for seconds.

        `max_rows` of a batch are 16 on a GPU and 1 on a CPU by default: there the vocoder's sound
        of one row fits the cache and of four does not (0.30 against 0.53 s of a core for a second
        of speech, in MMS-TTS' shape).

        Raises:
            ModelError: its licence does not allow it, or it is missing, damaged or of another kind.
        """
        check_folder(folder)
        require_licence(folder, allow_noncommercial)
        self._text = VitsText(folder)
        self._network = VitsNetwork(folder, device)
        if self._text.most > self._network.vocabulary:
            raise ModelError(f"{folder}: its tokenizer is of another voice; fetch it again")
        self.label = f"VITS {folder.name}"
        self.languages = frozenset(languages)
        self._identity = f"{_MADE}/{folder.name}/{_digest(folder)}"
        self._batcher: Batcher[_Asked, NDArray[np.int16]] = Batcher(
            self._run,
            name=f"vits {folder.name}",
            device=device,
            bounds=Bounds(max_rows or _rows_of(device), max_queued=512),
            # Padding costs what it is long: rows share a batch within a factor of two.
            bucket=lambda asked: len(asked.row.ids).bit_length(),
            audio_s=lambda asked, sound: len(sound) / asked.rate_hz,
        )
        self.measured: Measured = self._batcher

    def identity(self, language: str) -> str:
        return f"{self._identity}/{language}"

    async def render(
        self, text: str, language: str, rate_hz: int, call: Hashable = None
    ) -> NDArray[np.int16]:
        ids = self._text.ids(text, language)
        if not ids:
            return np.zeros(0, np.int16)
        # The same words always draw the same noise, so that they always sound the same.
        seed = int.from_bytes(hashlib.sha256(repr(ids).encode()).digest()[:7], "little")
        return await self._batcher.submit(_Asked(VitsRow(ids, seed), rate_hz), call=call)

    async def close(self) -> None:
        await self._batcher.close()

    def _run(self, asked: list[_Asked]) -> list[NDArray[np.int16]]:
        sounds = self._network.synthesise([each.row for each in asked])
        return [
            _pcm(sound, self._network.rate_hz, each.rate_hz)
            for each, sound in zip(asked, sounds, strict=True)
        ]


def _rows_of(device: str) -> int:
    return 1 if device == "cpu" else 16


def _pcm(sound: NDArray[np.float32], native_hz: int, rate_hz: int) -> NDArray[np.int16]:
    resampled = soxr.resample(sound, native_hz, rate_hz, quality="HQ")
    # Resampling overshoots what is at full scale.
    return trimmed((np.clip(resampled, -1, 1) * 32_767).astype(np.int16), rate_hz)


def _digest(folder: Path) -> str:
    """Return a hash of all that the sound depends on."""
    digest = hashlib.sha256()
    for name in _IDENTITY_FILES:
        path = folder / name
        if path.is_file():
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:32]
