"""One Pipecat transport that wraps any Leg."""

import asyncio
from collections.abc import Callable
from typing import Literal, cast

from pipecat.frames.frames import (
    CancelFrame,
    EndFrame,
    Frame,
    InputAudioRawFrame,
    OutputAudioRawFrame,
    StartFrame,
)
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.transports.base_transport import BaseTransport

from agent.call.arrivals import Arrivals
from agent.call.frames import (
    CaptionFrame,
    ClearFrame,
    GoneFrame,
    HangupFrame,
    KeyFrame,
    MarkedFrame,
    MarkFrame,
)
from agent.call.leg import Audio, Gone, Key, Leg, Marked


class LegInput(FrameProcessor):
    """Reads the leg and pushes what arrives. Direct mode: no queue and no task a processor."""

    def __init__(self, leg: Leg, on_audio: Callable[[bytes, float], None]) -> None:
        super().__init__(enable_direct_mode=True)
        self._leg = leg
        self._on_audio = on_audio
        self._arrivals = Arrivals(leg)
        self._reader: asyncio.Task[None] | None = None

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        await self.push_frame(frame, direction)
        if isinstance(frame, StartFrame):
            self._reader = self.create_task(self._read(), "leg_reader")
        elif isinstance(frame, EndFrame | CancelFrame):
            await self._stop()

    async def cleanup(self) -> None:
        await self._stop()
        await super().cleanup()

    async def _read(self) -> None:
        rate_hz = self._leg.rate_hz
        async for event in self._leg.events():
            match event:
                case Audio(pcm=pcm):
                    at_ms = self._arrivals.began_ms(event)
                    self._on_audio(pcm, at_ms)
                    frame = InputAudioRawFrame(audio=pcm, sample_rate=rate_hz, num_channels=1)
                    frame.pts = round(at_ms * 1_000_000)
                    await self.push_frame(frame)
                case Key(digit=digit):
                    await self.push_frame(KeyFrame(digit=digit))
                case Marked(name=name):
                    await self.push_frame(MarkedFrame(mark=name))
                case Gone(reason=reason):
                    await self.push_frame(GoneFrame(reason=reason))

    async def _stop(self) -> None:
        if self._reader is not None:
            reader, self._reader = self._reader, None
            await self.cancel_task(reader)


class LegOutput(FrameProcessor):
    """Plays, marks, clears, captions and hangs up on the leg."""

    def __init__(self, leg: Leg) -> None:
        super().__init__(enable_direct_mode=True)
        self._leg = leg

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        match frame:
            case OutputAudioRawFrame():
                await self._leg.play(frame.audio)
            case MarkFrame():
                await self._leg.mark(frame.mark)
            case ClearFrame():
                await self._leg.clear()
            case CaptionFrame():
                await self._leg.caption(cast("Literal['bot', 'caller']", frame.who), frame.text)
            case HangupFrame():
                await self._leg.hangup(frame.reason)
            case _:
                await self.push_frame(frame, direction)


class LegTransport(BaseTransport):
    """A Leg as the two ends of a pipeline; `on_audio` taps what the caller says at its edge."""

    def __init__(self, leg: Leg, on_audio: Callable[[bytes, float], None]) -> None:
        super().__init__()
        self._input = LegInput(leg, on_audio)
        self._output = LegOutput(leg)

    def input(self) -> FrameProcessor:
        return self._input

    def output(self) -> FrameProcessor:
        return self._output
