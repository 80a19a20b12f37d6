"""A customer with a phone in hand: a call whose next step depends on what came before."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Literal

import httpx

from agent.caller.asterisk_line import AsteriskLine
from agent.caller.lines import Line
from agent.caller.mouth import at_speech_level
from agent.caller.phone import Phone
from agent.caller.voice import HELD_OUT
from agent.caller.webrtc_line import WebRtcLine
from agent.caller.words import BotWords, HeldWords, PolledWords
from agent.speech.espeak import Espeak
from tests.call.keytones import AudibleKeys

PATIENCE_S = 25.0


class Customer:
    """One customer on the line, whose keys are also heard as tones."""

    def __init__(self, phone: Phone, line: AudibleKeys, espeak: Espeak) -> None:
        self._phone, self._line, self._espeak = phone, line, espeak

    @property
    def call_id(self) -> str:
        assert self._line.call_id is not None
        return self._line.call_id

    async def hears(self, words: str) -> None:
        """Wait until the bot has said `words`."""
        otherwise = f"the bot did not say {words!r}"
        await self._phone.until(lambda: self._phone.was_told(words), PATIENCE_S, otherwise)

    async def presses(self, keys: str) -> None:
        await self._phone.press(keys, "•" * len(keys))

    async def says(self, words: str) -> None:
        samples = await self._espeak.render(
            words, voice=HELD_OUT["en"], rate_hz=self._line.rate_hz, wpm=150, pitch=50
        )
        await self._phone.say("say", "…", at_speech_level(samples))

    async def waits(self, seconds: float) -> None:
        await self._phone.pause(seconds)


@asynccontextmanager
async def customer(
    via: Literal["asterisk", "webrtc"], url: str, api_token: str, number: str, espeak: Espeak
) -> AsyncIterator[Customer]:
    """Call `url` as the customer with `number`; hang up at the end.

    On the telephone leg only the caller ID is known; the web page vouches for the number.
    """
    async with AsyncExitStack() as stack:
        line: Line
        words: BotWords
        if via == "asterisk":
            asked = {"caller": number, "proof": "caller_id"}
            media = await _ask("POST", f"{url}/api/media", api_token, json=asked)
            call_id = media["call_id"]
            line = AsteriskLine(media["url"], call_id=call_id)
            words = await stack.enter_async_context(PolledWords(url, call_id, api_token))
        else:
            token = await _ask("GET", f"{url}/demo/token", api_token, params={"number": number})
            words = captions = HeldWords()
            line = WebRtcLine(url, token=token["token"], language="en", words=captions)
        audible = AudibleKeys(line)
        phone = Phone(audible, words=words, live=None, max_s=120.0, seed=1)
        await audible.connect()
        life = asyncio.create_task(phone.run())
        try:
            yield Customer(phone, audible, espeak)
        finally:
            await audible.hangup()
            await life


async def _ask(method: str, url: str, api_token: str, **request: object) -> dict[str, str]:
    headers = {"Authorization": f"Bearer {api_token}"}
    async with httpx.AsyncClient(trust_env=False, timeout=10.0, headers=headers) as client:
        answer = await client.request(method, url, **request)  # type: ignore[arg-type]
    found: dict[str, str] = answer.raise_for_status().json()
    return found
