"""The pipeline's front: the keypad and the ears."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from pipecat.frames.frames import (
    CancelFrame,
    EndFrame,
    Frame,
    InputAudioRawFrame,
    StartFrame,
)
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor

from agent.call.feed import Feed
from agent.call.frames import (
    EntryFrame,
    KeyFrame,
    OpenFrame,
    SecretFrame,
    SpeechFrame,
    TouchedFrame,
)
from agent.call.keypad import KeypadCollector
from agent.dialogue.actions import AskSecret, Keys, Listen
from agent.dialogue.events import SecretChecked
from agent.speech.pool import Into, SpeechStream

log = logging.getLogger(__name__)

DEAF_TAIL_MS = 500
"""The ears open so long after a secret: its last key's tone is still on the way."""

CheckSecret = Callable[[AskSecret, str], Awaitable[SecretChecked]]
"""Takes the question and its digits; the only place where the digits of a secret go."""


class Keypad(FrameProcessor):
    """Collects keys into entries; a secret's digits go to the verifier and are dropped."""

    def __init__(self, check_secret: CheckSecret) -> None:
        super().__init__(enable_direct_mode=True)
        self._check_secret = check_secret
        self._collector = KeypadCollector()
        self._secret: AskSecret | None = None
        self._timer: asyncio.TimerHandle | None = None

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        match frame:
            case KeyFrame():
                await self._press(frame.digit)
            case OpenFrame():
                self._open(frame.question)
                await self.push_frame(frame, direction)
            case EndFrame() | CancelFrame():
                self._disarm()
                await self.push_frame(frame, direction)
            case _:
                await self.push_frame(frame, direction)

    def _open(self, question: Listen | AskSecret | None) -> None:
        self._disarm()
        self._secret = None
        match question:
            case Listen():
                self._collector.open(question.keys)
            case AskSecret():
                self._secret = question
                self._collector.open(Keys(min_digits=question.length, max_digits=question.length))
            case None:
                self._collector.close()

    async def _press(self, digit: str) -> None:
        entry = self._collector.press(digit, self._now_s())
        if entry is not None or self._collector.deadline_s is not None:
            # Only a key that was taken: a # after the last digit must not cut off the answer.
            await self.push_frame(TouchedFrame())
        if entry is not None:
            await self._complete(entry)
        else:
            self._arm()

    async def _complete(self, entry: str) -> None:
        self._disarm()
        secret, self._secret = self._secret, None
        if secret is None or entry.startswith("*"):
            await self.push_frame(EntryFrame(keys=entry))
            return
        if len(entry) < secret.length:
            # Half a secret is not checked: it would cost the caller one of three tries.
            self._open(secret)
            return
        self.create_task(self._verify(secret, entry), "verify_secret")

    async def _verify(self, secret: AskSecret, digits: str) -> None:
        try:
            checked = await self._check_secret(secret, digits)
        except Exception as error:
            # The digits are in this frame's locals: name the error's class, never its text.
            log.error("verifier unavailable: %s", type(error).__name__)
            checked = SecretChecked(at=datetime.now(UTC), id=secret.id, outcome="unavailable")
        await self.push_frame(SecretFrame(checked=checked))

    def _arm(self) -> None:
        self._disarm()
        deadline_s = self._collector.deadline_s
        if deadline_s is not None:
            loop = self.get_event_loop()
            self._timer = loop.call_at(deadline_s, self._expired)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _expired(self) -> None:
        self._timer = None
        entry = self._collector.expire(self._now_s())
        if entry is not None:
            self.create_task(self._complete(entry), "keypad_time_out")

    def _now_s(self) -> float:
        return self.get_event_loop().time()


class Ears(FrameProcessor):
    """Feeds the caller's audio to the pool's stream and pushes what it hears.

    Deaf while a secret or keys alone are asked: what is said then is never recognised.
    """

    def __init__(self, stream: SpeechStream) -> None:
        super().__init__(enable_direct_mode=True)
        self._stream = stream
        self._line = Feed(stream)
        self._deaf = False
        self._deaf_until = 0
        """On the line's clock."""
        self._listener: asyncio.Task[None] | None = None

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        match frame:
            case InputAudioRawFrame():
                self._feed(frame)
            case OpenFrame():
                self._open(frame.question, frame.private, frame.into)
                await self.push_frame(frame, direction)
            case StartFrame():
                await self.push_frame(frame, direction)
                self._listener = self.create_task(self._listen(), "ears")
            case EndFrame() | CancelFrame():
                await self._stop()
                await self.push_frame(frame, direction)
            case _:
                await self.push_frame(frame, direction)

    async def cleanup(self) -> None:
        await self._stop()
        await super().cleanup()

    def _feed(self, frame: InputAudioRawFrame) -> None:
        """Feed one piece; silence stands for what must not be heard."""
        arrived = (frame.pts or 0) * self._stream.rate_hz // 1_000_000_000
        deaf = self._deaf or max(arrived, self._line.clock) < self._deaf_until
        self._line.put(bytes(len(frame.audio)) if deaf else frame.audio, arrived)

    def _open(self, question: Listen | AskSecret | None, private: bool, into: Into | None) -> None:
        if self._deaf:
            tail = DEAF_TAIL_MS * self._stream.rate_hz // 1000
            self._deaf_until = self._line.clock + tail
        keys_alone = isinstance(question, Listen) and not question.voice
        self._deaf = private or keys_alone or isinstance(question, AskSecret)
        if isinstance(question, Listen) and question.voice:
            self._stream.expect(
                question.languages,
                question.hints,
                question.endpoint_ms,
                into,
                max_ms=None if question.max_s is None else round(question.max_s * 1000),
                # Digits are said in groups, and a story is thought of while it is told.
                patient=question.keys.max_digits > 1 or question.max_s is not None,
            )

    async def _listen(self) -> None:
        async for event in self._stream.events():
            if not self._deaf:
                behind = self._line.fed - event.to_sample
                lasted = event.to_sample - event.from_sample
                samples_a_ms = self._stream.rate_hz / 1000
                await self.push_frame(
                    SpeechFrame(
                        event=event, lag_ms=behind / samples_a_ms, lasted_ms=lasted / samples_a_ms
                    )
                )

    async def _stop(self) -> None:
        if self._listener is not None:
            listener, self._listener = self._listener, None
            await self.cancel_task(listener)
