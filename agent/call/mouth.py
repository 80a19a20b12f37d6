"""The mouth: says one thing after another, and stops at once when told to."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import aclosing

from pipecat.frames.frames import (
    CancelFrame,
    EndFrame,
    Frame,
    OutputAudioRawFrame,
    StartFrame,
)
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor

from agent.call.frames import ClearFrame, MarkFrame, SayFrame
from agent.speech.errors import SpeechError
from agent.speech.pool import SpeechStream

log = logging.getLogger(__name__)


class Mouth(FrameProcessor):
    """Turns `SayFrame`s into audio and a mark, in order.

    A text that cannot be rendered is still marked: the dialogue goes on to its question, whose
    keypad and ladder work without a voice.
    """

    def __init__(self, stream: SpeechStream, on_sound: Callable[[], None]) -> None:
        """`on_sound` is told of every piece of sound that leaves, some 200 ms each."""
        super().__init__(enable_direct_mode=True)
        self._stream = stream
        self._on_sound = on_sound
        self._waiting: asyncio.Queue[SayFrame] = asyncio.Queue()
        self._speaker: asyncio.Task[None] | None = None

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        match frame:
            case SayFrame():
                self._waiting.put_nowait(frame)
            case ClearFrame():
                await self._stop()
                self._waiting = asyncio.Queue()
                await self.push_frame(frame, direction)
                self._start()
            case StartFrame():
                await self.push_frame(frame, direction)
                self._start()
            case EndFrame() | CancelFrame():
                await self._stop()
                await self.push_frame(frame, direction)
            case _:
                await self.push_frame(frame, direction)

    async def cleanup(self) -> None:
        await self._stop()
        await super().cleanup()

    async def _speak(self) -> None:
        while True:
            frame = await self._waiting.get()
            say = frame.say
            skip = 2 * (frame.from_ms * self._stream.rate_hz // 1000)
            try:
                async with aclosing(self._stream.speak(say.parts, say.language)) as pieces:
                    async for piece in pieces:
                        pcm, skip = piece[skip:], max(0, skip - len(piece))
                        if pcm:
                            self._on_sound()
                            await self.push_frame(
                                OutputAudioRawFrame(
                                    audio=pcm, sample_rate=self._stream.rate_hz, num_channels=1
                                )
                            )
            except SpeechError as error:
                log.error("not spoken: %s", error)
            await self.push_frame(MarkFrame(mark=say.id))

    def _start(self) -> None:
        self._speaker = self.create_task(self._speak(), "mouth")

    async def _stop(self) -> None:
        if self._speaker is not None:
            speaker, self._speaker = self._speaker, None
            await self.cancel_task(speaker)
