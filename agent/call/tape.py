"""The recording's way to the disk: sealed segments, and back to a WAV for those who may hear it."""

import asyncio
import hashlib
import io
import logging
import wave
from pathlib import Path

from agent.call.errors import CallError
from agent.call.recorder import Segment
from agent.store.errors import StoreError
from agent.store.leases import Lease
from agent.store.recordings import Recordings
from agent.store.recordings import Segment as Entry
from agent.trust.errors import SealError
from agent.trust.sealing import KeyRing

log = logging.getLogger(__name__)

LAYOUT = "caller|bot"
WAITING = 8
"""Segments that may wait for a slow disk before the oldest is given up."""


class Tape:
    """Writes one call's segments in order, off its loop. A full disk costs the recording only."""

    def __init__(self, recordings: Recordings, keys: KeyRing, folder: Path, lease: Lease) -> None:
        self._recordings, self._keys, self._lease = recordings, keys, lease
        self._folder = folder / lease.call_id
        self._waiting: asyncio.Queue[Segment | None] = asyncio.Queue(WAITING)
        self._task = asyncio.create_task(self._write(), name="tape")

    def put(self, segment: Segment) -> None:
        """Take a finished segment; never blocks."""
        if self._waiting.full():
            log.error("recording falls behind, a segment is lost")
            return
        self._waiting.put_nowait(segment)

    async def close(self) -> None:
        """Write what waits and stop."""
        await self._waiting.put(None)
        await self._task

    async def _write(self) -> None:
        while (segment := await self._waiting.get()) is not None:
            try:
                entry = await asyncio.to_thread(self._seal, segment)
                await self._recordings.add(self._lease.call_id, self._lease.fence, entry)
            except (OSError, StoreError) as error:
                log.error("segment %d not kept: %s", segment.number, error)

    def _seal(self, segment: Segment) -> Entry:
        sealed = self._keys.seal(segment.pcm, about(self._lease.call_id, segment.number))
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self._folder / f"{segment.number:05d}.sealed"
        partial = path.with_suffix(".partial")
        partial.write_bytes(sealed)
        partial.rename(path)
        return Entry(
            n=segment.number,
            layout=LAYOUT,
            rate_hz=segment.rate_hz,
            from_ms=segment.from_ms,
            to_ms=segment.to_ms,
            path=f"{self._lease.call_id}/{path.name}",
            sha256=hashlib.sha256(sealed).hexdigest(),
            key_id=self._keys.key_id,
        )


def about(call_id: str, number: int) -> str:
    """Return what a segment is sealed as."""
    return f"recording/{call_id}/{number}"


async def export_wav(
    recordings: Recordings, keys: KeyRing, folder: Path, call_id: str
) -> bytes | None:
    """Return the call's recording as a stereo WAV (left the caller), or None if there is none.

    Raises:
        CallError: a segment is missing or was tampered with.
    """
    entries = await recordings.of_call(call_id)
    return await asyncio.to_thread(_join, entries, keys, folder, call_id) if entries else None


def _join(entries: list[Entry], keys: KeyRing, folder: Path, call_id: str) -> bytes:
    rate_hz = entries[0].rate_hz
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as wav:
        wav.setnchannels(2)
        wav.setsampwidth(2)
        wav.setframerate(rate_hz)
        ends_ms = 0
        for entry in entries:
            # A lost segment is silence, so that what follows stays in its place.
            wav.writeframes(bytes((entry.from_ms - ends_ms) * rate_hz // 1000 * 4))
            try:
                sealed = (folder / entry.path).read_bytes()
                wav.writeframes(keys.open(sealed, about(call_id, entry.n)))
            except (OSError, SealError) as error:
                raise CallError(
                    f"recording of call {call_id}, segment {entry.n}: {error}"
                ) from error
            ends_ms = entry.to_ms
    return buffer.getvalue()
