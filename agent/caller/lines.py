"""The seam between a synthetic caller and what carries it: a telephone, seen from its owner.

One Line is one call. Audio is mono little-endian int16 PCM at `rate_hz`, in pieces of 20 ms.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Protocol

FRAME_MS = 20
FRAME_S = FRAME_MS / 1000

Received = Callable[[bytes, float], None]
"""Called with what comes out of the earpiece, and the line's clock in ms at its first sample."""


class Line(Protocol):
    """One call from the caller's end. After `ended` every verb does nothing."""

    transport: str
    rate_hz: int
    received: Received | None
    ended: asyncio.Event
    """Set when the call is over, whoever ended it."""
    call_id: str | None
    """The server's name for the call, where the line is told it."""

    async def connect(self) -> None:
        """Place the call; returns when audio flows.

        Raises:
            LineError: nobody answers there, or what answers does not speak the protocol.
        """

    def now_ms(self) -> float:
        """Return the line's clock: milliseconds since the first `send`."""

    async def send(self, pcm: bytes) -> None:
        """Speak 20 ms. To be called every 20 ms, silence too: a telephone has one clock."""

    async def press(self, digit: str) -> None:
        """Press one key of `0-9*#`; returns when it is released. `send` goes on meanwhile."""

    async def hangup(self) -> None:
        """End the call and let go of its sockets; harmless when it has ended."""


async def every_20_ms() -> AsyncIterator[int]:
    """Yield 0, 1, 2 … in real time without drift; after a stall the missed ticks come at once."""
    loop = asyncio.get_running_loop()
    start = loop.time()
    tick = 0
    while True:
        yield tick
        tick += 1
        wait_s = start + tick * FRAME_S - loop.time()
        # A late tick still lets the sockets be read before the next one.
        await asyncio.sleep(wait_s if wait_s > 0 else 0)
