"""The seam between a call and its transport: one Leg a caller.

Implemented by `telephony`, one module a transport; all pass one conformance suite.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Literal, Protocol

Proof = Literal["none", "caller_id", "number"]
"""How the caller's number is known: not at all, as the network presents it, or proven theirs."""


@dataclass(frozen=True)
class LegInfo:
    """Who calls whom, and over what.

    `language` is what the web page was set to, if anything; `call_id` is given where the call got
    its id before its media came.
    """

    transport: Literal["webrtc", "asterisk"]
    caller: str | None
    proof: Proof
    called: str | None
    language: str | None = None
    call_id: str | None = None


@dataclass(frozen=True)
class Capabilities:
    """What the transport can do beyond audio and hang-up."""

    transfer: bool
    hold: bool
    captions: bool


@dataclass(frozen=True)
class Audio:
    """Caller's audio: mono little-endian int16 PCM at the leg's rate; `at_ms` since the leg opened.

    `at_ms` is the leg's clock when the first sample arrived; a gap in `at_ms` is a gap on the line.
    """

    pcm: bytes
    at_ms: float


@dataclass(frozen=True)
class Key:
    """One keypad key, `0-9*#`, at the end of its press."""

    digit: str


@dataclass(frozen=True)
class Marked:
    """Everything played before `mark(name)` has been heard by the caller."""

    name: str


@dataclass(frozen=True)
class Gone:
    """The caller or the line is gone; always the last event. `reason` is `hangup` or `lost`."""

    reason: str


LegEvent = Audio | Key | Marked | Gone

Sent = Callable[[bytes, float], None]
"""Takes each piece of the bot's PCM as it leaves for the caller, and the leg's clock in ms."""


class Leg(Protocol):
    """One caller's line. All verbs may be called after `Gone`; they then do nothing."""

    info: LegInfo
    rate_hz: int
    capabilities: Capabilities
    on_sent: Sent | None

    def now_ms(self) -> float:
        """Return the leg's clock: milliseconds since it opened (the clock of `at_ms`)."""

    def events(self) -> AsyncIterator[LegEvent]:
        """Yield audio (20 ms pieces), keys, marks and at last `Gone`; one consumer."""

    async def play(self, pcm: bytes) -> None:
        """Queue PCM at `rate_hz` behind what is queued; waits while over 2 s are queued."""

    async def clear(self) -> None:
        """Drop what is queued; the caller hears silence within 60 ms. Dropped marks never come."""

    async def mark(self, name: str) -> None:
        """Ask for `Marked(name)` when everything queued so far has been heard."""

    async def caption(self, who: Literal["bot", "caller"], text: str) -> None:
        """Show a caption where the leg has captions; else do nothing."""

    async def hangup(self, reason: str) -> None:
        """End the call at once (mark first so that nothing is cut off)."""

    async def transfer(self, queue: str) -> None:
        """Hand the caller to `queue`.

        Raises:
            CallError: the transport cannot transfer (see `capabilities`).
        """
