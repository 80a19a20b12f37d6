"""What the bot says, as sound: a recording, else a rendering that is kept, else a voice engine.

A rendering's name is the SHA-256 of everything it depends on: engine and version, voice and its
manner, how it is finished, sample rate, text. Fixed words are rendered once and kept, in memory and
on disk. Values of a call are not kept: a balance never reaches the disk.
"""

import asyncio
import hashlib
import json
import logging
from collections import OrderedDict
from collections.abc import Collection, Hashable
from pathlib import Path

from agent.speech.errors import SpeechError, VoiceError
from agent.speech.prompt_files import PromptFiles
from agent.speech.recordings import Recording, Recordings
from agent.speech.sentences import sentences
from agent.speech.splicing import FINISH, finished, sound_of
from agent.speech.synthesiser import Synthesiser
from agent.speech.voice_chain import VoiceChain

MEMORY_BYTES = 64 * 1024 * 1024
"""About an hour of speech at 8 kHz."""
MAX_TEXT = 4_000
"""Characters of one part; about four minutes of speech."""
_MAX_GRUDGES = 256

log = logging.getLogger(__name__)


class Prompts:
    """Texts as PCM. `folder` None keeps renderings in memory only; `recordings` None has none.

    All PCM is mono little-endian int16, of one loudness, and may be joined to any other (see
    `splicing`). Belongs to one event loop; files are read and written in threads.
    """

    def __init__(
        self,
        voices: VoiceChain,
        folder: Path | None = None,
        recordings: Recordings | None = None,
    ) -> None:
        self._recordings = recordings
        self._voices = voices
        self._files = PromptFiles(folder) if folder else None
        self._memory: OrderedDict[str, bytes] = OrderedDict()
        self._held = 0
        self._making: dict[str, asyncio.Task[bytes]] = {}
        self._disk_warned = False
        self._grudges: set[str] = set()

    async def start(self) -> None:
        """Hear the recordings."""
        if self._recordings is not None:
            await self._recordings.look()

    async def look_over(self, texts: Collection[tuple[str, str]]) -> None:
        """Look at the recordings, and name those that fit none of `texts` (`(language, text)`)."""
        if self._recordings is not None:
            await self._recordings.look()
            await self._recordings.warn_of_stale(texts)

    def pieces(self, text: str, language: str, *, fixed: bool = True) -> list[str]:
        """Return `text` as it is rendered: whole where it is fixed and recorded, else by sentence.

        Raises:
            VoiceError: no voice speaks `language`, or the text is longer than `MAX_TEXT`.
        """
        self._voices.language(language)
        if len(text) > MAX_TEXT:
            raise VoiceError(
                f"a text of {len(text)} characters is too long to speak: split it below {MAX_TEXT}"
            )
        if fixed and self._recording(text, language):
            return [text]
        return [piece for piece in sentences(text) if is_spoken(piece)]

    async def value(self, text: str, language: str, rate_hz: int, call: Hashable = None) -> bytes:
        """Return PCM of a value of `call`, rendered now and kept nowhere.

        Raises:
            VoiceError: no voice speaks `language`, or each engine failed.
            PoolBusy: too much waits already.
        """
        return await self._first(text, language, rate_hz, call, kept=False)

    async def fixed(self, text: str, language: str, rate_hz: int, call: Hashable = None) -> bytes:
        """Return PCM of words that are the same in every call: recorded, kept or rendered now.

        Callers that want the same words at once share one rendering.

        Raises:
            VoiceError: no voice speaks `language`, or each engine failed.
            PoolBusy: too much waits already.
        """
        if (recording := self._recording(text, language)) is not None:
            try:
                return await self._played(recording, rate_hz)
            except SpeechError:
                pass  # told by `recordings`
        return await self._first(text, language, rate_hz, call, kept=True)

    async def prepare(self, text: str, language: str, rate_hz: int) -> None:
        """Have fixed words ready for whoever needs them.

        Raises:
            VoiceError: as `pieces` and `fixed`.
        """
        for piece in self.pieces(text, language):
            await self.fixed(piece, language, rate_hz)

    async def close(self) -> None:
        """Give up the renderings under way."""
        for task in list(self._making.values()):
            task.cancel()
        await asyncio.gather(*self._making.values(), return_exceptions=True)
        if self._recordings is not None:
            await self._recordings.close()

    def _recording(self, text: str, language: str) -> Recording | None:
        return self._recordings.find(text, language) if self._recordings is not None else None

    async def _played(self, recording: Recording, rate_hz: int) -> bytes:
        assert self._recordings is not None
        key = f"{recording.identity}/{rate_hz}"
        if (held := self._remembered(key)) is None:
            held = await self._recordings.pcm(recording, rate_hz)
            self._hold(key, held)
        return held

    async def _first(
        self, text: str, language: str, rate_hz: int, call: Hashable, *, kept: bool
    ) -> bytes:
        """Return what the first engine makes of `text` that does not fail."""
        language = self._voices.language(language)
        *others, last = self._voices.of(language)
        make = self._kept if kept else self._render
        for engine in others:
            try:
                return await make(engine, text, language, rate_hz, call)
            except SpeechError as error:
                self._grumble(engine, error)
        return await make(last, text, language, rate_hz, call)

    def _grumble(self, engine: Synthesiser, error: SpeechError) -> None:
        """Tell once of each thing that an engine cannot do."""
        told = f"{engine.label}: {error}"
        if told not in self._grudges and len(self._grudges) < _MAX_GRUDGES:
            self._grudges.add(told)
            log.warning("eSpeak NG speaks instead: %s", told)

    async def _kept(
        self, engine: Synthesiser, text: str, language: str, rate_hz: int, call: Hashable
    ) -> bytes:
        key = _key(engine.identity(language), rate_hz, text)
        if (held := self._remembered(key)) is not None:
            return held
        making = self._making.get(key)
        if making is None:
            making = asyncio.create_task(
                self._load_or_make(key, engine, text, language, rate_hz, call)
            )
            self._making[key] = making
            making.add_done_callback(lambda task: self._made(key, task))
        # One caller's hang-up must not take the rendering from the others.
        return await asyncio.shield(making)

    async def _load_or_make(
        self,
        key: str,
        engine: Synthesiser,
        text: str,
        language: str,
        rate_hz: int,
        call: Hashable,
    ) -> bytes:
        pcm = await asyncio.to_thread(self._files.load, key) if self._files else None
        if pcm is None:
            pcm = await self._render(engine, text, language, rate_hz, call)
            if self._files:
                await self._save(self._files, key, pcm)
        self._hold(key, pcm)
        return pcm

    async def _render(
        self, engine: Synthesiser, text: str, language: str, rate_hz: int, call: Hashable
    ) -> bytes:
        sound = await engine.render(text, language, rate_hz, call)
        return await asyncio.to_thread(finished, sound_of(sound), rate_hz)

    def _made(self, key: str, task: asyncio.Task[bytes]) -> None:
        self._making.pop(key, None)
        if not task.cancelled():
            task.exception()  # seen, even where every caller has hung up meanwhile

    def _remembered(self, key: str) -> bytes | None:
        held = self._memory.get(key)
        if held is not None:
            self._memory.move_to_end(key)
        return held

    def _hold(self, key: str, pcm: bytes) -> None:
        self._held += len(pcm) - len(self._memory.pop(key, b""))
        self._memory[key] = pcm
        while self._held > MEMORY_BYTES:
            self._held -= len(self._memory.popitem(last=False)[1])

    async def _save(self, files: PromptFiles, key: str, pcm: bytes) -> None:
        """Write the file; a full or read-only disk costs the cache, not the call."""
        try:
            await asyncio.to_thread(files.save, key, pcm)
        except OSError as error:
            if not self._disk_warned:
                log.warning("prompts are not kept on disk: %s", error)
            self._disk_warned = True
        else:
            self._disk_warned = False


def is_spoken(text: str) -> bool:
    """Return whether anything of `text` is sounded; marks alone are a pause."""
    return any(character.isalnum() for character in text)


def _key(identity: str, rate_hz: int, text: str) -> str:
    what = json.dumps([identity, FINISH, rate_hz, text])
    return hashlib.sha256(what.encode()).hexdigest()
