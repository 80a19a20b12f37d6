"""One call's ears and mouth at a replica, whichever replica that is just now."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence

from pydantic import ValidationError

from agent.language.utterance import Part
from agent.speech.errors import ReplicaLost, SpeechError
from agent.speech.pool import Into, Partial, SpeechEvent
from agent.speech.remote.link import Link
from agent.speech.remote.protocol import (
    MAX_HINT,
    MAX_HINTS,
    Expect,
    Hello,
    Move,
    Rate,
    Settled,
    Wanted,
    problem,
)
from agent.speech.remote.story import Story
from agent.speech.tape import Tape

CHUNK_MS = 40
"""Sound of one frame on the wire: a frame costs some 30 us on either side."""
KEPT_S = 40.0
"""Sound kept for a replay: the longest utterance and what a loss takes to notice."""
AGAIN_S = 0.5
"""Between two looks for a replica, while none has room."""
DEAF_AFTER_S = 10.0
"""Without a replica for so long, an open utterance is given up: the caller is asked again."""
MAX_EVENTS = 256
"""Events that may wait for a consumer that does not come; minutes of talking."""
MOST_REPLAYS = 3
"""An utterance with which so many replicas were lost is given up: it may be what ended them."""
AGAIN_AT_ONCE_S = 0.02
"""Before what a lost replica was asked is asked again."""
LINK_S = 3.0
"""How long a request waits for a replica to be found."""

Find = Callable[[Hello, frozenset[str]], Awaitable[Link]]
"""Opens a connection for a hello, away from the replicas named; as `Finder.open`."""
Speak = Callable[["RemoteStream", Sequence[Part], str], AsyncGenerator[bytes, None]]

log = logging.getLogger(__name__)


class RemoteStream:
    """Implements `agent.speech.pool.SpeechStream` over one connection at a time.

    It opens at once and finds its replica meanwhile; what is fed waits. When the replica is lost,
    another one hears again what was not final. While none has room the call is deaf: keys work, and
    `speak` plays what is ready; as soon as one has room the call hears again.
    """

    def __init__(self, rate_hz: Rate, languages: Sequence[str], find: Find, speak: Speak) -> None:
        """Raises SpeechError: there are more languages than a replica takes at once."""
        try:
            self._hello = Hello(rate_hz=rate_hz, languages=tuple(languages))
        except ValidationError as error:
            raise SpeechError(f"no replica takes such a call: {problem(error)}") from None
        self.rate_hz: int = rate_hz
        self._find = find
        self._speak = speak
        self._events: asyncio.Queue[SpeechEvent | None] = asyncio.Queue()
        self._story = Story(rate_hz, languages)
        self._tape = Tape()
        self._fed = 0
        self._sent = 0
        self._settled = 0
        self._chunk = CHUNK_MS * rate_hz // 1000
        self._expected: Expect | None = None
        self._to_expect = False
        self._wake = asyncio.Event()
        self._link: Link | None = None
        self._linked = asyncio.Event()
        self._lost = frozenset[str]()
        self._losses = 0
        self._lost_at = 0
        """Replicas lost since one settled all that lost ones had been sent: up to this sample."""
        self._leaving = False
        self._closed = False
        self._deaf_since: float | None = time.monotonic()
        self._runner = asyncio.create_task(self._run(), name="remote-stream")

    @property
    def deaf(self) -> bool:
        """No replica listens now."""
        return self._link is None

    @property
    def closed(self) -> bool:
        """The call has ended."""
        return self._closed

    @property
    def link(self) -> Link | None:
        """The connection of now."""
        return self._link

    def feed(self, pcm: bytes) -> None:
        """Take mono little-endian int16 PCM of any length; never blocks. After the end: dropped.

        Raises:
            SpeechError: it is not of whole samples; all that comes after would be noise.
        """
        if len(pcm) % 2:
            raise SpeechError(f"{len(pcm)} bytes are no whole number of int16 samples")
        if self._closed:
            return
        self._tape.append(pcm)
        self._fed += len(pcm) // 2
        oldest = self._fed - int(KEPT_S * self.rate_hz)
        if oldest > self._settled:
            self._settle(oldest)
        if self._fed - self._sent >= self._chunk:
            self._wake.set()

    def expect(
        self,
        languages: Sequence[str],
        hints: Sequence[str] = (),
        endpoint_ms: int = 700,
        into: Into | None = None,
        max_ms: int | None = None,
        patient: bool = False,
    ) -> None:
        """Set what the next utterance is likely to be; of too many hints the first count.

        Raises:
            SpeechError: there is no language to expect, or a time that no replica takes.
        """
        try:
            self._expected = Expect(
                languages=tuple(languages),
                hints=tuple(hint for hint in hints if len(hint) <= MAX_HINT)[:MAX_HINTS],
                endpoint_ms=endpoint_ms,
                max_ms=max_ms,
                patient=patient,
                into=Wanted(language=into.language, aloud=into.aloud) if into else None,
            )
        except ValidationError as error:
            raise SpeechError(f"no replica takes such a question: {problem(error)}") from None
        self._story.languages = self._expected.languages
        self._to_expect = True
        self._wake.set()

    async def events(self) -> AsyncIterator[SpeechEvent]:
        """Yield what is heard until the stream closes; one consumer."""
        while (event := await self._events.get()) is not None:
            yield event

    def speak(self, parts: Sequence[Part], language: str) -> AsyncGenerator[bytes, None]:
        """Yield PCM of `parts` in pieces of at most 200 ms.

        Raises:
            VoiceError: no voice speaks `language`, or the engine failed twice.
        """
        return self._speak(self, parts, language)

    async def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` of `source` in `target`; asked again of the next replica where one is lost.

        Raises:
            SpeechError: no translator is installed, it does not know the pair, or it failed.
        """
        for _ in range(MOST_REPLAYS):
            link = await self.linked(LINK_S)
            try:
                return await link.translate(text, source, target)
            except ReplicaLost:
                await asyncio.sleep(AGAIN_AT_ONCE_S)  # the listener lets go of it first
        raise ReplicaLost("every replica was lost that was asked to translate")

    async def linked(self, within_s: float) -> Link:
        """Return the connection once there is one; raises ReplicaLost."""
        try:
            async with asyncio.timeout(within_s):
                while self._link is None:
                    if self._closed:
                        raise ReplicaLost("the call has ended")
                    await self._linked.wait()
        except TimeoutError:
            raise ReplicaLost("no speech replica has room") from None
        return self._link

    async def close(self) -> None:
        """Stop listening; what was not recognised yet is dropped."""
        self._closed = True
        self._runner.cancel()
        await asyncio.gather(self._runner, return_exceptions=True)
        if self._link is not None:
            await self._link.close()
            self._link = None
        # Whoever still waits for a connection learns that none will come.
        self._linked.set()
        self._events.put_nowait(None)

    async def _run(self) -> None:
        why = ""
        while True:
            try:
                await self._hold()
            except SpeechError as error:
                if str(error) != why:
                    why = str(error)
                    log.warning("a call has no speech replica: %s", why)
            except Exception:
                log.exception("a call has no speech replica")
            else:
                why = ""
                if self._losses <= 1:
                    continue
            self._lost = frozenset()
            self._let_go()
            await asyncio.sleep(AGAIN_S)

    async def _hold(self) -> None:
        """Find a replica, or the next one, and use it until it is lost or wants us to move.

        Raises:
            SpeechError: none was found.
        """
        before = self._link
        leave = self._lost if before is None else frozenset([before.replica])
        first = max(self._settled, self._story.final_to)
        hello = self._hello.model_copy(update={"first_sample": first})
        try:
            link = await self._find(hello, leave)
        except SpeechError:
            if before is None:
                raise
            # Nowhere to go: a draining replica serves its calls to their end.
            await self._use(before, AGAIN_S)
            return
        self._link, self._sent, self._leaving = link, first, False
        self._to_expect = self._expected is not None
        self._deaf_since = None
        self._linked.set()
        if before is not None:
            await before.close()
        self._story.changed_replica()
        await self._use(link)

    async def _use(self, link: Link, at_least_s: float = 0.0) -> None:
        """Send and listen until it is time to move, or the replica is lost."""
        until_s = time.monotonic() + at_least_s
        tasks = [
            asyncio.create_task(self._send(link)),
            asyncio.create_task(self._listen(link, until_s)),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        except ReplicaLost as error:
            log.warning("a call moves: %s", error)
            self._link, self._lost = None, frozenset([link.replica])
            self._losses += 1
            self._lost_at = max(self._lost_at, self._sent)
            self._linked.clear()
            self._deaf_since = time.monotonic()
            await link.close()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _send(self, link: Link) -> None:
        while True:
            if self._to_expect and self._expected is not None:
                self._to_expect = False
                await link.send(self._expected)
            if self._fed - self._sent >= self._chunk:
                begin, self._sent = self._sent, self._fed
                await link.send_audio(begin, self._tape.cut(begin, self._fed).tobytes())
            if not self._to_expect and self._fed - self._sent < self._chunk:
                self._wake.clear()
                await self._wake.wait()

    async def _listen(self, link: Link, until_s: float) -> None:
        async for news in link.news():
            match news:
                case Settled():
                    if news.sample >= self._lost_at:
                        self._losses = 0
                    self._tell(self._story.settled(news.sample))
                    self._settle(news.sample)
                case Move():
                    self._leaving = True
                case _:
                    self._tell(self._story.take(news))
            idle = self._story.silent and not link.asking
            if self._leaving and idle and time.monotonic() >= until_s:
                return

    def _settle(self, sample: int) -> None:
        """Nothing before `sample` will be replayed."""
        self._settled = max(self._settled, min(sample, self._fed))
        self._tape.forget(self._settled, self.rate_hz)

    def _let_go(self) -> None:
        """Give up a past that nobody has heard for too long, or that no replica survives."""
        since_s = self._deaf_since
        deaf = since_s is not None and time.monotonic() - since_s >= DEAF_AFTER_S
        deadly = self._losses > MOST_REPLAYS
        if deadly:
            # Any of what they were sent may be what ended them, the rest of an utterance too.
            self._losses = 0
            self._settle(self._lost_at)
        if deaf:
            self._settle(self._fed - self.rate_hz)
        if deaf or deadly:
            self._tell(self._story.give_up())

    def _tell(self, events: list[SpeechEvent]) -> None:
        for event in events:
            # What is heard so far may be missed, what was heard may not.
            most = MAX_EVENTS // 2 if isinstance(event, Partial) else MAX_EVENTS
            if self._events.qsize() < most:
                self._events.put_nowait(event)
