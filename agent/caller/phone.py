"""A person's end of a call: ear, mouth, finger, and the words that they were told."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from agent.caller.lines import FRAME_MS, Line, every_20_ms
from agent.caller.mouth import Mouth
from agent.caller.report import Act
from agent.caller.track import Samples, Track
from agent.caller.words import BotWords, Words, plain

Live = Callable[[Literal["bot", "caller", "understood"], str, float], None]
"""Called as the call goes on: who, the words, and the line's clock in ms."""

BETWEEN_KEYS_S = 0.12
MAX_TOLD = 2000
"""Turns of words kept; a call has dozens."""


class Unmet(Exception):
    """What was waited for did not happen; the message says what."""


class HungUp(Exception):
    """The bot has ended the call."""


class Phone:
    """One call from a person's end. `run` keeps it alive; the other verbs use it meanwhile."""

    def __init__(
        self,
        line: Line,
        *,
        words: BotWords | None,
        live: Live | None,
        max_s: float,
        seed: int,
    ) -> None:
        self.heard = Track(line.rate_hz, max_s)
        self.said = Track(line.rate_hz, max_s)
        self.acts: list[Act] = []
        self.told: list[tuple[float, Words]] = []
        self._line = line
        self._words = words
        self._live = live
        self._mouth = Mouth(line.rate_hz, seed=seed)
        self._clock_ms = 0.0
        self._bot_said = ""
        self._matched = 0
        self._last_told_ms = 0.0
        line.received = self.heard.add

    async def run(self) -> None:
        """Speak and listen until the call ends.

        Raises:
            CallerError: the source of the bot's words refused.
        """
        reader = asyncio.create_task(self._read()) if self._words is not None else None
        try:
            async for tick in every_20_ms():
                if self._line.ended.is_set():
                    return
                if reader is not None and reader.done():
                    reader.result()
                    reader = None
                piece = self._mouth.next_piece()
                self.said.add(piece, self._clock_ms)
                await self._line.send(piece)
                self._clock_ms = (tick + 1) * float(FRAME_MS)
        finally:
            if reader is not None:
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)

    async def say(self, kind: Literal["say", "interrupt"], text: str, samples: Samples) -> None:
        """Speak `samples`, which are `text`; returns when they are spoken.

        Raises:
            HungUp: the bot ended the call meanwhile; so do `make_noise`, `press` and `pause`.
        """
        self._act(kind, text, len(samples) / self._line.rate_hz)
        self._mouth.say(samples)
        await self._spoken()

    async def make_noise(self, seconds: float, level_db: float) -> None:
        """Send white noise; returns when it is over."""
        self._act("noise", f"({seconds:g} s of noise at {level_db:g} dB)", seconds)
        self._mouth.make_noise(seconds, level_db)
        await self._spoken()

    async def press(self, keys: str, shown: str) -> None:
        """Press `keys` one after the other; `shown` stands for them in print and report."""
        self._act("press", shown, 0.0)
        for key in keys:
            await self._line.press(key)
            self.acts[-1] = replace(self.acts[-1], end_ms=self._clock_ms)
            await self.pause(BETWEEN_KEYS_S)

    async def pause(self, seconds: float) -> None:
        """Do nothing for `seconds`."""
        try:
            await asyncio.wait_for(self._line.ended.wait(), seconds)
        except TimeoutError:
            return
        raise HungUp

    def forget(self) -> None:
        """Let `was_told` look only at what the bot says from here on."""
        self._matched = len(self._bot_said)

    def is_told(self, words: str) -> bool:
        """Tell whether the bot said `words` since the last `was_told` that was so, or `forget`.

        Raises:
            Unmet: nothing tells this phone what the bot says.
        """
        if self._words is None:
            raise Unmet("there is no source of the bot's words on this line")
        return self._bot_said.find(plain(words), self._matched) >= 0

    def was_told(self, words: str) -> bool:
        """As `is_told`, and let the next question look only behind these words."""
        if not self.is_told(words):
            return False
        wanted = plain(words)
        self._matched = self._bot_said.find(wanted, self._matched) + len(wanted)
        return True

    def answered(self, quiet_ms: float) -> bool:
        """Tell whether the bot was heard since the caller last acted, and is quiet for `quiet_ms`.

        Words that were just told count as sound: a caption runs ahead of its voice.
        """
        last_ms = self.heard.last_ms
        act_end_ms = self.acts[-1].end_ms if self.acts else 0.0
        if last_ms is None or last_ms <= act_end_ms:
            return False
        return self._line.now_ms() - max(last_ms, self._last_told_ms) >= quiet_ms

    def bot_spoke_for_ms(self) -> float:
        """Return how long the bot has been speaking; 0.0 while it is quiet."""
        spans = self.heard.spans
        if not spans or self._line.now_ms() - spans[-1].end_ms > 2 * FRAME_MS + 200:
            return 0.0
        act_end_ms = self.acts[-1].end_ms if self.acts else 0.0
        return spans[-1].end_ms - max(spans[-1].start_ms, act_end_ms)

    async def until(self, happened: Callable[[], bool], timeout_s: float, otherwise: str) -> None:
        """Wait until `happened`, asked every 20 ms.

        Raises:
            HungUp: the bot ended the call first.
            Unmet: `timeout_s` passed; the message is `otherwise`.
        """
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + timeout_s
        while not happened():
            if self._line.ended.is_set():
                raise HungUp
            if loop.time() >= deadline_s:
                raise Unmet(f"{otherwise} within {timeout_s:g} s")
            await asyncio.sleep(FRAME_MS / 1000)

    def _act(
        self, kind: Literal["say", "interrupt", "press", "noise"], text: str, seconds: float
    ) -> None:
        """Note what the caller does from now on; the next tick is its first."""
        self.acts.append(Act(kind, text, self._clock_ms, self._clock_ms + seconds * 1000))
        if self._live is not None:
            self._live("caller", text, self._clock_ms)

    async def _spoken(self) -> None:
        while self._mouth.speaking:
            await self.pause(FRAME_MS / 1000)

    async def _read(self) -> None:
        assert self._words is not None
        while (words := await self._words.next()) is not None:
            at_ms = max(0.0, self._line.now_ms() - words.ago_ms)
            if len(self.told) < MAX_TOLD:
                self.told.append((at_ms, words))
            if words.who == "bot":
                self._bot_said += " " + plain(words.text)
                self._last_told_ms = at_ms
            if self._live is not None:
                self._live("bot" if words.who == "bot" else "understood", words.text, at_ms)
