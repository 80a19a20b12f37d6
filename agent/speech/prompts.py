"""Ready sound: fixed words are rendered once and kept, in memory and on disk.

A rendering's name is the SHA-256 of everything it depends on: engine and version, voice and its
manner, sample rate, text. A file is the SHA-256 of its PCM followed by the PCM, written aside and
renamed, so that a half-written or damaged file is noticed and rendered again. Values of a call are
not kept: a balance never reaches the disk.
"""

import asyncio
import hashlib
import json
import logging
import os
import tempfile
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from agent.speech.errors import VoiceError
from agent.speech.espeak import Espeak
from agent.speech.voices import Voice

MEMORY_BYTES = 64 * 1024 * 1024
"""About an hour of speech at 8 kHz."""
MAX_FILE_BYTES = 16 * 1024 * 1024
_DIGEST_BYTES = 32

log = logging.getLogger(__name__)


class Prompts:
    """Renders texts with the voice of their language; fixed ones once. `folder` None: memory only.

    Belongs to one event loop; files are read and written in threads.
    """

    def __init__(
        self, espeak: Espeak, voices: Mapping[str, Voice], folder: Path | None = None
    ) -> None:
        self._espeak = espeak
        self._voices = voices
        self._folder = folder
        self._memory: OrderedDict[str, bytes] = OrderedDict()
        self._held = 0
        self._making: dict[str, asyncio.Task[bytes]] = {}
        self._disk_warned = False

    def voice(self, language: str) -> Voice:
        """Return the voice that speaks `language` (`hi`, `en`; a region is ignored: `en-IN`).

        Raises:
            VoiceError: none does.
        """
        voice = self._voices.get(language) or self._voices.get(language.partition("-")[0])
        if voice is None:
            raise VoiceError(
                f"no voice speaks {language!r}: there are {', '.join(sorted(self._voices))}"
            )
        return voice

    async def value(self, text: str, language: str, rate_hz: int) -> bytes:
        """Return PCM of a value of this call, rendered now and kept nowhere.

        Raises:
            VoiceError: no voice speaks `language`, or the engine failed twice.
        """
        return await self._render(text, self.voice(language), rate_hz)

    async def fixed(self, text: str, language: str, rate_hz: int) -> bytes:
        """Return PCM of words that are the same in every call, from the cache where possible.

        Callers that want the same words at once share one rendering.

        Raises:
            VoiceError: no voice speaks `language`, or the engine failed twice.
        """
        voice = self.voice(language)
        key = self._key(text, voice, rate_hz)
        if (held := self._memory.get(key)) is not None:
            self._memory.move_to_end(key)
            return held
        making = self._making.get(key)
        if making is None:
            making = asyncio.create_task(self._load_or_make(key, text, voice, rate_hz))
            self._making[key] = making
            making.add_done_callback(lambda task: self._made(key, task))
        # One caller's hang-up must not take the rendering from the others.
        return await asyncio.shield(making)

    async def close(self) -> None:
        """Give up the renderings under way."""
        for task in list(self._making.values()):
            task.cancel()
        await asyncio.gather(*self._making.values(), return_exceptions=True)

    def _key(self, text: str, voice: Voice, rate_hz: int) -> str:
        what = [self._espeak.identity, asdict(voice), rate_hz, text]
        return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()

    async def _render(self, text: str, voice: Voice, rate_hz: int) -> bytes:
        sound = await self._espeak.render(
            text,
            voice=voice.name,
            rate_hz=rate_hz,
            wpm=voice.wpm,
            pitch=voice.pitch,
            volume=voice.volume,
        )
        return sound.astype("<i2").tobytes()

    async def _load_or_make(self, key: str, text: str, voice: Voice, rate_hz: int) -> bytes:
        path = self._folder / key[:2] / f"{key}.pcm" if self._folder else None
        pcm = await asyncio.to_thread(_load, path) if path else None
        if pcm is None:
            pcm = await self._render(text, voice, rate_hz)
            if path:
                await self._save(path, pcm)
        self._hold(key, pcm)
        return pcm

    def _made(self, key: str, task: asyncio.Task[bytes]) -> None:
        self._making.pop(key, None)
        if not task.cancelled():
            task.exception()  # seen, even where every caller has hung up meanwhile

    def _hold(self, key: str, pcm: bytes) -> None:
        self._memory[key] = pcm
        self._held += len(pcm)
        while self._held > MEMORY_BYTES:
            self._held -= len(self._memory.popitem(last=False)[1])

    async def _save(self, path: Path, pcm: bytes) -> None:
        """Write the file; a full or read-only disk costs the cache, not the call."""
        try:
            await asyncio.to_thread(_write, path, pcm)
        except OSError as error:
            if not self._disk_warned:
                log.warning("prompts are not kept on disk: %s", error)
            self._disk_warned = True
        else:
            self._disk_warned = False


def _load(path: Path) -> bytes | None:
    """Return the PCM of a cache file; None where it is absent, unreadable or damaged."""
    try:
        with path.open("rb") as file:
            kept = file.read(MAX_FILE_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("%s cannot be read and is rendered again: %s", path, error)
        return None
    digest, pcm = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
    if hashlib.sha256(pcm).digest() != digest:
        log.warning("%s is damaged and is rendered again", path)
        return None
    return pcm


def _write(path: Path, pcm: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(hashlib.sha256(pcm).digest() + pcm)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
