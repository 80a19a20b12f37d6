"""How many talking callers the pool serves within the budget: a closed loop in real time.

Each caller speaks an utterance, waits until it is understood, thinks, and speaks again, as people
do; so a slow pool is not buried under a queue that no real caller would make.
"""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from agent.caller.lines import FRAME_S, every_20_ms
from agent.speech.pool import Final, SpeechPool, SpeechStopped, SpeechStream
from telephony.ticker import Ticker

Pcm = NDArray[np.int16]

RATE_HZ = 8_000
THINK_S = (1.0, 4.0)
OVERDUE_S = 2.0
"""The silence that ends an utterance, and much more than the budget."""
_FRAME = int(RATE_HZ * FRAME_S)


@dataclass
class Heard:
    """What became of the callers' utterances."""

    finals_ms: list[float] = field(default_factory=list)
    """From the end of an utterance, as the pool tells it, to its text."""
    right: int = 0
    unanswered: int = 0
    """Callers who had spoken `OVERDUE_S` ago and were still waiting at the end."""
    loop_lag_p99_ms: float = 0.0


@dataclass(frozen=True)
class Utterance:
    """What a caller says, and its words as the recogniser spells them (None: not judged)."""

    pcm: Pcm = field(repr=False)
    language: str
    text: str | None = None


class Caller:
    """One caller on the line of one stream."""

    def __init__(
        self, utterances: Sequence[Utterance], chance: random.Random, heard: Heard
    ) -> None:
        self._utterances, self._chance, self._heard = utterances, chance, heard
        self._stream: SpeechStream | None = None
        self._saying: Utterance | None = None
        self._spoke_until_s = 0.0
        self._line = self._thinking()

    @property
    def overdue(self) -> bool:
        """Whether what was said should have been understood long ago."""
        waits = self._saying is not None and not len(self._line)
        return waits and time.monotonic() - self._spoke_until_s > OVERDUE_S

    def speak(self) -> None:
        """Feed the next 20 ms, while the line is open."""
        if self._stream is None:
            return
        if not len(self._line) and self._saying is None:
            self._saying = self._chance.choice(self._utterances)
            self._line = self._saying.pcm
        if len(self._line):
            self._spoke_until_s = time.monotonic()
        piece, self._line = self._line[:_FRAME], self._line[_FRAME:]
        self._stream.feed(np.pad(piece, (0, _FRAME - len(piece))).tobytes())

    async def listen(self, pool: SpeechPool) -> None:
        """Hold the line until cancelled."""
        languages = sorted({each.language for each in self._utterances})
        async with pool.stream(RATE_HZ, languages) as self._stream:
            stopped_s = 0.0
            async for event in self._stream.events():
                match event:
                    case SpeechStopped():
                        stopped_s = time.monotonic()
                    case Final():
                        self._heard.finals_ms.append((time.monotonic() - stopped_s) * 1000)
                        self._answered(event)

    def _answered(self, final: Final) -> None:
        if self._saying is not None and not len(self._line):
            self._heard.right += final.text == self._saying.text
            self._saying, self._line = None, self._thinking()

    def _thinking(self) -> Pcm:
        return np.zeros(int(self._chance.uniform(*THINK_S) * RATE_HZ), np.int16)


async def simulate(
    pool: SpeechPool, utterances: Sequence[Utterance], calls: int, seconds: float, seed: int = 0
) -> Heard:
    """Have `calls` callers talk to a started `pool` for `seconds`; return what was measured.

    Raises:
        PoolBusy: the pool does not take so many.
    """
    heard, chance, lag = Heard(), random.Random(seed), Ticker()
    callers = [Caller(utterances, chance, heard) for _ in range(calls)]
    lag.start()
    async with asyncio.TaskGroup() as group:
        lines = [group.create_task(caller.listen(pool)) for caller in callers]
        until_s = time.monotonic() + seconds
        async for _ in every_20_ms():
            for caller in callers:
                caller.speak()
            if time.monotonic() >= until_s:
                break
        heard.unanswered = sum(caller.overdue for caller in callers)
        for line in lines:
            line.cancel()
    heard.loop_lag_p99_ms = lag.lag_ms(99)
    lag.stop()
    return heard
