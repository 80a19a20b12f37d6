"""A caller's line in a test's own hands: what the caller has heard is the test's to say."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Literal

from agent.call.leg import Audio, Capabilities, Gone, Key, LegEvent, LegInfo, Marked, Sent
from agent.caller.lines import FRAME_MS
from agent.caller.mouth import Mouth, at_speech_level
from agent.caller.track import Samples
from agent.store.ids import new_id
from tests.waiting import until

NUMBER = "+919876543210"
BETWEEN_S = 0.4
"""Longer than the keypad takes two keys for one press."""


class Handset:
    """A caller's line: hears everything at once, or only when told (`listens` False)."""

    def __init__(self) -> None:
        self.info = LegInfo("asterisk", NUMBER, "caller_id", None, "en", new_id())
        self.rate_hz = 8000
        self.capabilities = Capabilities(transfer=False, hold=False, captions=True)
        self.on_sent: Sent | None = None
        self.listens = True
        self.told = ""
        self._events: asyncio.Queue[LegEvent] = asyncio.Queue()
        self._unheard: list[str] = []
        self._start_s = asyncio.get_running_loop().time()

    @property
    def call_id(self) -> str:
        assert self.info.call_id is not None
        return self.info.call_id

    def now_ms(self) -> float:
        return (asyncio.get_running_loop().time() - self._start_s) * 1000

    async def events(self) -> AsyncIterator[LegEvent]:
        while True:
            event = await self._events.get()
            yield event
            if isinstance(event, Gone):
                return

    async def play(self, pcm: bytes) -> None:
        pass

    async def clear(self) -> None:
        self._unheard.clear()

    async def mark(self, name: str) -> None:
        self._unheard.append(name)
        if self.listens:
            self.hear_out()

    async def caption(self, who: Literal["bot", "caller"], text: str) -> None:
        if who == "bot":
            self.told += f"\n{text}"

    async def hangup(self, reason: str) -> None:
        self._events.put_nowait(Gone(reason))

    async def transfer(self, queue: str) -> None:
        raise AssertionError("this line cannot transfer")

    def hear_out(self) -> None:
        """Hear everything that was played."""
        self.listens = True
        while self._unheard:
            self._events.put_nowait(Marked(self._unheard.pop(0)))

    async def is_told(self, words: str) -> None:
        """Wait until the bot begins to say `words`, and the keypad has settled."""

        async def said() -> bool | None:
            if words not in self.told:
                return None
            self.told = self.told.partition(words)[2]
            return True

        await until(said, within_s=20.0)
        await asyncio.sleep(BETWEEN_S)

    def press(self, keys: str) -> None:
        for key in keys:
            self._events.put_nowait(Key(key))


class Talker(Handset):
    """A handset with a mouth, whose number is proven: its line carries sound all the time."""

    def __init__(self) -> None:
        super().__init__()
        self.info = replace(self.info, proof="number")
        self.cleared = 0
        """How often the bot fell silent."""
        self.played: list[bytes] = []
        """What the bot has played since it did."""
        self.cut_off: list[bytes] = []
        """What it had played until it did."""
        self._mouth = Mouth(self.rate_hz)
        self._line = asyncio.create_task(self._send())

    async def play(self, pcm: bytes) -> None:
        self.played.append(pcm)

    async def clear(self) -> None:
        await super().clear()
        self.cleared += 1
        self.cut_off, self.played = self.played, []

    async def says(self, samples: Samples) -> None:
        """Speak."""
        self._mouth.say(at_speech_level(samples))
        await self._until(lambda: not self._mouth.speaking)

    async def silenced(self, times: int) -> None:
        """Wait until the bot has fallen silent so often."""
        await self._until(lambda: self.cleared >= times)

    async def told_on(self) -> None:
        """Wait until the bot has said everything again that is still to be said."""
        await self._until(lambda: bool(self.played and self._unheard))

    def hear_up_to_the_last(self) -> None:
        """Hear all that was played but the last."""
        while len(self._unheard) > 1:
            self._events.put_nowait(Marked(self._unheard.pop(0)))

    async def hang_up(self) -> None:
        self._line.cancel()
        await self.hangup("hangup")

    async def _send(self) -> None:
        sent_ms = 0.0
        while True:
            piece = self._mouth.next_piece()
            self._events.put_nowait(Audio(piece, sent_ms))
            sent_ms += FRAME_MS
            await asyncio.sleep(max(0.0, (sent_ms - self.now_ms()) / 1000))

    async def _until(self, holds: Callable[[], bool]) -> None:
        async def told() -> bool | None:
            return True if holds() else None

        await until(told, within_s=20.0)
