"""eSpeak NG as a voice: text in, PCM out, the engine in a process of its own.

`Worker` is the pipe to that process, blocking, for one thread; `Espeak` shares it between calls.
The process is restarted when it dies, hangs or talks nonsense.
"""

import asyncio
import contextlib
import importlib.metadata
import json
import logging
import os
import selectors
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr
from numpy.typing import NDArray

from agent.speech import espeak_worker
from agent.speech.batching.batcher import Batcher, Bounds
from agent.speech.batching.meter import Load, Meter
from agent.speech.errors import VoiceError

MAX_TEXT = 4_000
"""Characters of one utterance; about four minutes of speech."""
START_S = 20.0
RENDER_S = 10.0
_EDGE_MS = 10
_SILENT = 10 ** (-45 / 20)
_NOISE_FLOOR = 8
"""eSpeak dithers silence by a unit or two."""

# Unicode's composed form spells these Bengali and Assamese letters as two, which eSpeak NG then
# reads out by their names.
_WHOLE_LETTERS = {"\u09a1\u09bc": "\u09dc", "\u09a2\u09bc": "\u09dd", "\u09af\u09bc": "\u09df"}
# These it reads out by their names as well; what stands for them sounds the same in the language.
_SAME_SOUND = {"as": {"\u09dc": "ৰ", "\u09dd": "ৰ্হ"}, "or": {"ୱ": "ଵ"}}

log = logging.getLogger(__name__)


def spelt_for(voice: str, text: str) -> str:
    """Return `text` with the letters that eSpeak's `voice` would read out by name spelt else."""
    same_sound = _SAME_SOUND.get(voice.partition("+")[0], {})
    for letter, spelt in (*_WHOLE_LETTERS.items(), *same_sound.items()):
        text = text.replace(letter, spelt)
    return text


@dataclass(frozen=True)
class Request:
    """One utterance to render."""

    text: str
    voice: str
    rate_hz: int
    wpm: int
    pitch: int
    volume: int


class WorkerDied(VoiceError):
    """The eSpeak process ended or did not answer; a new one may do better."""


class Worker:
    """The eSpeak process and the pipe to it; every call blocks, so call it off the loop."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """The process that speaks now, if one has been started."""
        return self._process.pid if self._process else None

    def render(self, request: Request) -> NDArray[np.int16]:
        """Return the utterance at `request.rate_hz`, silence at its ends cut off.

        Raises:
            VoiceError: the voice does not exist, or two processes in a row failed.
        """
        try:
            native = self._exchange(request)
        except WorkerDied as error:
            log.warning("%s; it is started again", error)
            native = self._exchange(request)
        sound = soxr.resample(native, espeak_worker.RATE_HZ, request.rate_hz, quality="HQ")
        return trimmed(sound, request.rate_hz)

    def stop(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # with the fork that renders
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()

    def _exchange(self, request: Request) -> NDArray[np.int16]:
        fields = {k: getattr(request, k) for k in ("text", "voice", "wpm", "pitch", "volume")}
        body = json.dumps(fields).encode()
        try:
            process = self._process or self._start()
            assert process.stdin is not None
            process.stdin.write(struct.pack(">I", len(body)) + body)  # fits a pipe: never waits
            status, payload = self._answer(process, RENDER_S)
        except OSError as error:
            self.stop()
            raise WorkerDied(f"the eSpeak process failed: {error}") from error
        except WorkerDied:
            self.stop()
            raise
        if status:
            raise VoiceError(payload.decode(errors="replace"))
        return np.frombuffer(payload, np.int16)

    def _start(self) -> subprocess.Popen[bytes]:
        """Start the worker as a plain script, isolated: it can import nothing of ours.

        What it may print is not kept, for it could quote the text of a caller's balance; and a
        session of its own spares it the terminal's Ctrl-C while the last calls are finished.
        """
        self._process = process = subprocess.Popen(  # noqa: S603 (our own file, no shell)
            [sys.executable, "-I", str(Path(espeak_worker.__file__))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,
        )
        self._answer(process, START_S)
        return process

    def _answer(self, process: subprocess.Popen[bytes], limit_s: float) -> tuple[int, bytes]:
        deadline = time.monotonic() + limit_s
        status, length = struct.unpack(">BI", self._read(process, 5, deadline))
        if length > espeak_worker.MAX_SOUND + 2 * espeak_worker.RATE_HZ:
            raise WorkerDied(f"the eSpeak process announced {length} bytes")
        return status, self._read(process, length, deadline)

    def _read(self, process: subprocess.Popen[bytes], count: int, deadline: float) -> bytes:
        assert process.stdout is not None
        got = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while len(got) < count:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise WorkerDied("the eSpeak process does not answer")
                piece = os.read(process.stdout.fileno(), count - len(got))
                if not piece:
                    raise WorkerDied("the eSpeak process ended")
                got += piece
        return bytes(got)


class Espeak:
    """Speaks any eSpeak voice for many callers: `async with Espeak() as espeak`."""

    identity = f"espeak-ng/{importlib.metadata.version('espeakng-loader')}"
    """Engine and version, as part of a cached rendering's name."""

    def __init__(self) -> None:
        self._worker = Worker()
        self._batcher = Batcher(
            self._render,
            name="espeak",
            bounds=Bounds(max_rows=1, max_queued=1024),
            audio_s=lambda request, sound: len(sound) / request.rate_hz,
        )

    @property
    def load(self) -> Load:
        return self._batcher.load

    @property
    def meter(self) -> Meter:
        return self._batcher.meter

    @property
    def worker_pid(self) -> int | None:
        return self._worker.pid

    async def render(
        self,
        text: str,
        *,
        voice: str,
        rate_hz: int = 8_000,
        wpm: int = 150,
        pitch: int = 50,
        volume: int = 100,
        call: Hashable = None,
    ) -> NDArray[np.int16]:
        """Return mono int16 PCM of `text` at `rate_hz`, silence at its ends cut off.

        `voice` is `language` or `language+variant` (`hi+m4`, `en-us+f4`); `call` is whose turn it
        counts as. Text without a word gives no samples.

        Raises:
            VoiceError: the text is longer than `MAX_TEXT`, the voice does not exist, or the engine
                failed twice.
            PoolBusy: 1024 renderings wait already, or 64 of `call`.
        """
        if len(text) > MAX_TEXT:
            raise VoiceError(
                f"a text of {len(text)} characters is too long to speak: split it below {MAX_TEXT}"
            )
        text = spelt_for(voice, text)
        request = Request(text, voice, rate_hz, wpm, pitch, volume)
        return await self._batcher.submit(request, call=call)

    async def close(self) -> None:
        """Refuse what waits, let the rendering under way end, end the process."""
        await self._batcher.close()
        await asyncio.to_thread(self._worker.stop)

    async def __aenter__(self) -> "Espeak":
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    def _render(self, requests: list[Request]) -> list[NDArray[np.int16]]:
        return [self._worker.render(request) for request in requests]


def trimmed(sound: NDArray[np.int16], rate_hz: int) -> NDArray[np.int16]:
    """Cut what is 45 dB below the peak from both ends, but for 10 ms."""
    if not len(sound):
        return sound
    level = np.abs(sound.astype(np.int32))
    loud = np.flatnonzero(level > max(_NOISE_FLOOR, level.max() * _SILENT))
    if not len(loud):
        return sound[:0]
    edge = _EDGE_MS * rate_hz // 1000
    return sound[max(0, loud[0] - edge) : loud[-1] + 1 + edge]
