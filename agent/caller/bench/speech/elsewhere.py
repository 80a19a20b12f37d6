"""What a pool in another process costs: a direct socket to a replica, beside the local pool.

Calls talk in real time. Of every utterance the time is taken from the sample that ends it (the
silence of the endpoint included) being fed, to the pool telling so, and to its text.
"""

import asyncio
import math
import random
import secrets
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from agent.caller.bench.program import running
from agent.caller.bench.speech.callers import RATE_HZ, Utterance
from agent.caller.lines import FRAME_S, every_20_ms
from agent.caller.timings import percentile
from agent.speech.local import LocalPool
from agent.speech.pool import Final, SpeechPool, SpeechStopped, SpeechStream
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey
from agent.speech.remote.finder import Finder
from agent.speech.remote.pool import RemotePool
from agent.speech.remote.registry import Registry
from agent.speech.silero import WINDOW
from agent.speech.whole import WholeTranscriber
from agent.store.redis_client import connect
from agent.store.redis_server import EmbeddedRedis

HERE = "this process"
ENDPOINT_MS = 700
PAUSE_S = 2.0
START_S = 60.0
_FRAME = int(RATE_HZ * FRAME_S)


@dataclass
class _Lags:
    """Milliseconds from the sound that ends an utterance to what is told of it."""

    stopped_ms: list[float] = field(default_factory=list)
    final_ms: list[float] = field(default_factory=list)
    right: int = 0


class _Call:
    """One call that says an utterance again and again, with pauses."""

    def __init__(self, stream: SpeechStream, said: Utterance, start_s: float, lags: _Lags) -> None:
        pause = np.zeros(int(PAUSE_S * RATE_HZ), np.int16)
        self._loop = np.concatenate([said.pcm, pause])
        self._line = np.zeros(int(start_s * RATE_HZ), np.int16)
        self._stream, self._said, self._lags = stream, said, lags
        self._fed_s: list[float] = []

    def speak(self) -> None:
        if len(self._line) < _FRAME:
            self._line = np.concatenate([self._line, self._loop])
        piece, self._line = self._line[:_FRAME], self._line[_FRAME:]
        self._fed_s.append(time.monotonic())
        self._stream.feed(piece.tobytes())

    async def listen(self) -> None:
        async for event in self._stream.events():
            if isinstance(event, SpeechStopped):
                self._lags.stopped_ms.append(self._since_ms(event.to_sample))
            elif isinstance(event, Final):
                self._lags.final_ms.append(self._since_ms(event.to_sample))
                self._lags.right += event.text == self._said.text

    def _since_ms(self, to_sample: int) -> float:
        """Return the time since the window was fed with which the endpoint had passed."""
        window = WINDOW[RATE_HZ]
        ended = math.ceil((to_sample + ENDPOINT_MS * RATE_HZ / 1000) / window) * window
        return (time.monotonic() - self._fed_s[math.ceil(ended / _FRAME) - 1]) * 1000


async def elsewhere(
    utterances: Sequence[Utterance], calls: Sequence[int], seconds: float
) -> AsyncIterator[dict[str, Any]]:
    """Yield a row for each number of calls and each place: this process, a replica's.

    Raises:
        BenchError, StoreError, SpeechError: the replica or its Redis does not start.
    """
    async with LocalPool(WholeTranscriber(DemoRecogniser())) as pool:
        for count in calls:
            yield {"where": HERE} | await _row(pool, utterances, count, seconds)
    redis_server = EmbeddedRedis()
    await redis_server.start()
    redis = connect(redis_server.url)
    secret = secrets.token_bytes(32)
    try:
        async with running("agent.caller.bench.speech.replica") as replica:
            replica.write({"redis_url": redis_server.url, "key": secret.hex()})
            await replica.read(START_S)
            key = PoolKey(secret)
            async with RemotePool(Finder(Registry(redis, key, protocol.VERSION), key)) as remote:
                for count in calls:
                    yield {"where": "a replica"} | await _row(remote, utterances, count, seconds)
    finally:
        await redis.aclose()
        await redis_server.stop()


async def _row(
    pool: SpeechPool, utterances: Sequence[Utterance], calls: int, seconds: float
) -> dict[str, Any]:
    lags, chance = _Lags(), random.Random(0)
    languages = sorted({each.language for each in utterances})
    async with asyncio.TaskGroup() as group:
        ends, open_ = asyncio.Event(), list[_Call]()

        async def hold() -> None:
            async with pool.stream(RATE_HZ, languages) as stream:
                said = chance.choice(utterances)
                open_.append(call := _Call(stream, said, chance.uniform(0.5, 2.5), lags))
                listening = asyncio.create_task(call.listen())
                await ends.wait()
            await listening

        for _ in range(calls):
            group.create_task(hold())
        began_s, cpu_s = time.monotonic(), time.process_time()
        async for _ in every_20_ms():
            for call in open_:
                call.speak()
            if time.monotonic() - began_s >= seconds:
                break
        cpu_s = time.process_time() - cpu_s
        ends.set()
    return {
        "calls": calls,
        "utterances": len(lags.final_ms),
        "right": lags.right,
        "stop_p50_ms": _ms(lags.stopped_ms, 50),
        "stop_p99_ms": _ms(lags.stopped_ms, 99),
        "final_p50_ms": _ms(lags.final_ms, 50),
        "final_p95_ms": _ms(lags.final_ms, 95),
        "call_process_cpu_ms_per_call_s": round(1000 * cpu_s / calls / seconds, 2),
    }


def _ms(values: Sequence[float], share: int) -> float | None:
    found = percentile(values, share)
    return None if found is None else round(found, 1)
