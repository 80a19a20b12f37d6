"""Two people of different languages on one line: each hears the other in their own.

Utterance by utterance: what one says is heard out, translated, and spoken to the other behind what
waits there already. The two directions are independent, so both may speak at once. Whatever cannot
be translated reaches the other in the speaker's own voice: people who hear each other find a way.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass

import numpy as np
import soxr

from agent.call.arrivals import Arrivals
from agent.call.feed import Feed
from agent.call.leg import Audio, Gone, Leg, Marked
from agent.call.parting import parting
from agent.language.utterance import Value
from agent.speech.errors import SpeechError
from agent.speech.pool import (
    Final,
    Into,
    SpeechEvent,
    SpeechPool,
    SpeechStarted,
    SpeechStream,
    Translation,
)
from agent.speech.tape import Tape

PAUSE_MS = 800
"""Whoever tells something to a person pauses longer than who answers a question."""
KEPT_S = 90
"""Of each speaker's own voice: longer than an utterance may last and be translated."""
MARGIN_MS = 250
"""Of the speaker's own voice before and after an utterance."""
MOST_WAITING = 32
"""Utterances that wait to be heard by one listener."""
LAST_WORDS_S = 15.0
"""How long what was said last is waited for, once its speaker has hung up."""
SETTLE_S = 0.5
"""The pool has listened by then to all that it was fed."""
PARTING_S = 10.0
_PIECE_MS = 200
_PARTING = "parting"

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Party:
    """One of the two: their line, their language, and who taps what they say (a recorder)."""

    leg: Leg
    language: str
    on_audio: Callable[[bytes, float], None] | None = None


@dataclass(frozen=True)
class Said:
    """One utterance: `text` in its speaker's language, empty where it was not understood.

    Without a `translation` the other party heard the speaker's own voice. It ended `lag_ms` ago.
    """

    by: Party
    text: str
    language: str
    confidence: float
    translation: Translation | None
    lag_ms: float


Keep = Callable[[Said], None]
"""Keeps an utterance; called on the loop, never waits."""


async def interpret(pool: SpeechPool, one: Party, other: Party, keep: Keep) -> Party:
    """Let two parties talk until one hangs up, and return which.

    Both legs' events are read here until then. The one who stays is told, once they have heard what
    was said last; their line stays open.

    Raises:
        PoolBusy: the pool takes no further call now.
        SpeechError: the pool does not translate between the two languages.
    """
    for speaker, listener in ((one, other), (other, one)):
        if not pool.abilities.translates(speaker.language, listener.language):
            raise SpeechError(
                f"nobody can interpret {speaker.language!r} to {listener.language!r}: "
                "install a translation model that knows both"
            )
    async with AsyncExitStack() as stack:
        streams = [
            await stack.enter_async_context(pool.stream(party.leg.rate_hz, [party.language]))
            for party in (one, other)
        ]
        speaks = pool.abilities.speaks
        ways = (
            _Way(one, other, streams[0], streams[1], speaks, keep),
            _Way(other, one, streams[1], streams[0], speaks, keep),
        )
        async with asyncio.TaskGroup() as group:
            listening = [group.create_task(way.listen()) for way in ways]
            working = [group.create_task(work) for way in ways for work in (way.hear(), way.say())]
            await asyncio.wait(listening, return_when=asyncio.FIRST_COMPLETED)
            left = 0 if listening[0].done() else 1
            await _see_off(ways[left], ways[1 - left].parted, listening[1 - left])
            for task in (*listening, *working):
                task.cancel()
        return ways[left].speaker


async def _see_off(way: "_Way", parted: asyncio.Event, stays: asyncio.Task[None]) -> None:
    """Let the one who stays hear what was said last, and that the other has gone.

    `parted` comes from their own line, which `stays` reads.
    """
    done = asyncio.create_task(way.end(parted))
    await asyncio.wait({done, stays}, return_when=asyncio.FIRST_COMPLETED)
    done.cancel()
    await asyncio.gather(done, return_exceptions=True)


class _Way:
    """One direction: what the speaker says reaches the listener."""

    def __init__(
        self,
        speaker: Party,
        listener: Party,
        ears: SpeechStream,
        mouth: SpeechStream,
        speaks: frozenset[str],
        keep: Keep,
    ) -> None:
        """`ears` is the speaker's stream, `mouth` the listener's."""
        self.speaker = speaker
        self._listener = listener
        self._ears = ears
        self._mouth = mouth
        self._read_out = listener.language in speaks
        self._keep = keep
        self._feed = Feed(ears)
        self._tape = Tape()
        self._open = 0
        """Utterances begun and not yet said to the listener."""
        self._said = asyncio.Event()
        self._waiting: asyncio.Queue[Final] = asyncio.Queue(MOST_WAITING)
        self.parted = asyncio.Event()
        """The speaker has heard that the other is gone."""

    # --- the speaker's line -----------------------------------------------------------------

    async def listen(self) -> None:
        """Read the speaker's line until they are gone."""
        leg, arrivals = self.speaker.leg, Arrivals(self.speaker.leg)
        began_ms: float | None = None
        async for event in leg.events():
            match event:
                case Audio(pcm=pcm):
                    at_ms = arrivals.began_ms(event)
                    if self.speaker.on_audio is not None:
                        self.speaker.on_audio(pcm, at_ms)
                    began_ms = at_ms if began_ms is None else began_ms
                    self._take(pcm, round((at_ms - began_ms) * leg.rate_hz / 1000))
                case Marked(name=name) if name == _PARTING:
                    self.parted.set()
                case Gone():
                    return

    def _take(self, pcm: bytes, arrived: int) -> None:
        gap = self._feed.put(pcm, arrived)
        self._tape.append(bytes(2 * gap) + pcm)
        rate_hz = self._ears.rate_hz
        self._tape.forget(self._feed.fed - KEPT_S * rate_hz, at_least=rate_hz)

    async def hear(self) -> None:
        """Turn what the speaker says into utterances."""
        into = Into(self._listener.language, aloud=True)
        self._ears.expect([self.speaker.language], (), PAUSE_MS, into)
        async for event in self._ears.events():
            await self._heard(event)

    async def _heard(self, event: SpeechEvent) -> None:
        if isinstance(event, SpeechStarted):
            self._open += 1
        elif isinstance(event, Final):
            translated = event.translation if _says(event.translation) else None
            lag_ms = (self._feed.fed - event.to_sample) * 1000 / self._ears.rate_hz
            self._keep(
                Said(self.speaker, event.text, event.language, event.confidence, translated, lag_ms)
            )
            if event.text:
                await self.speaker.leg.caption("caller", event.text)
            await self._waiting.put(event)

    # --- the listener's line ----------------------------------------------------------------

    async def say(self) -> None:
        """Say one utterance after another to the listener."""
        while True:
            final = await self._waiting.get()
            try:
                await self._tell(final)
            finally:
                self._open -= 1
                self._said.set()

    async def _tell(self, final: Final) -> None:
        said, leg = final.translation, self._listener.leg
        shown = said.text if said is not None and said.text else final.text
        if shown:
            await leg.caption("bot", shown)
        if said is not None and said.pcm:
            await self._play(said.pcm)
        elif said is None or not said.text or not await self._read(said.text):
            rate_hz = self._ears.rate_hz
            margin = MARGIN_MS * rate_hz // 1000
            begin = max(0, final.from_sample - margin)
            await self._play(self._tape.cut(begin, final.to_sample + margin).tobytes())

    async def _read(self, text: str) -> bool:
        """Have the listener's voice read a translation; False where there is none or it fails."""
        if not self._read_out:
            return False
        parts = [Value(text=text, shown=text)]
        try:
            async with aclosing(self._mouth.speak(parts, self._listener.language)) as pieces:
                async for pcm in pieces:
                    await self._listener.leg.play(pcm)
        except SpeechError as error:
            log.warning("a translation was not spoken: %s", error)
            return False
        return True

    async def _play(self, pcm: bytes) -> None:
        """Play the speaker's PCM, or what was made at its rate, at the listener's rate."""
        async for piece in _pieces(pcm, self._ears.rate_hz, self._mouth.rate_hz):
            await self._listener.leg.play(piece)

    # --- the end ----------------------------------------------------------------------------

    async def end(self, parted: asyncio.Event) -> None:
        """Have what the speaker said last said, and tell the listener that they are gone."""
        try:
            async with asyncio.timeout(LAST_WORDS_S):
                # Words that the hang-up cut off end in silence like any others.
                self._ears.feed(bytes(4 * PAUSE_MS * self._ears.rate_hz // 1000))
                await asyncio.sleep(SETTLE_S)
                while self._open:
                    self._said.clear()
                    await self._said.wait()
        except TimeoutError:
            log.warning("what was said last before a hang-up was not translated in time")
        language, parts = parting(self._listener.language)
        leg = self._listener.leg
        try:
            async with asyncio.timeout(PARTING_S):
                await leg.caption("bot", parts[0].text)
                async with aclosing(self._mouth.speak(parts, language)) as pieces:
                    async for pcm in pieces:
                        await leg.play(pcm)
                await leg.mark(_PARTING)
                await parted.wait()
        except (TimeoutError, SpeechError):
            log.warning("a party was not told that the other has gone")


def _says(translation: Translation | None) -> bool:
    return translation is not None and bool(translation.text)


async def _pieces(pcm: bytes, from_hz: int, to_hz: int) -> AsyncIterator[bytes]:
    """Yield `pcm` at another rate in pieces of at most `_PIECE_MS`."""
    if from_hz != to_hz and pcm:
        sound = np.frombuffer(pcm, "<i2")
        sound = await asyncio.to_thread(soxr.resample, sound, from_hz, to_hz, quality="HQ")
        pcm = sound.astype("<i2").tobytes()
    step = 2 * (_PIECE_MS * to_hz // 1000)
    for begin in range(0, len(pcm), step):
        yield pcm[begin : begin + step]
