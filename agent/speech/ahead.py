"""Having prompts ready before a call needs them, behind whoever is on the line."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

from agent.speech.errors import SpeechError
from agent.speech.prompts import Prompts

_CALLS_FIRST = 9
"""While calls are open, prompts are rendered ahead a tenth of the time."""

log = logging.getLogger(__name__)


class Ahead:
    """Prepares `prompts`; `busy` says whether calls are open."""

    def __init__(self, prompts: Prompts, busy: Callable[[], bool]) -> None:
        self._prompts = prompts
        self._busy = busy
        self._preparing: asyncio.Task[None] | None = None

    async def prepare(self, texts: Sequence[tuple[str, str]], rate_hz: int) -> None:
        """Have `(language, text)` pairs ready now.

        Raises:
            VoiceError: no voice speaks a language, or the engine failed twice.
        """
        for language, text in dict.fromkeys(texts):
            await self._prompts.prepare(text, language, rate_hz)

    def prepare_later(self, texts: Sequence[tuple[str, str]], rates_hz: Sequence[int]) -> None:
        """Have `texts`, all that is ever fixed, ready in the background, at most half the time.

        A text that cannot be spoken is left for the call that needs it. Recordings of none of them
        are named in the log.
        """
        self._preparing = asyncio.create_task(
            self._prepare_slowly(list(dict.fromkeys(texts)), rates_hz), name="prompts"
        )

    async def close(self) -> None:
        """Leave the rest."""
        if self._preparing is not None:
            self._preparing.cancel()
            await asyncio.gather(self._preparing, return_exceptions=True)

    async def _prepare_slowly(
        self, texts: Sequence[tuple[str, str]], rates_hz: Sequence[int]
    ) -> None:
        await self._prompts.look_over(texts)
        for rate_hz in rates_hz:
            for language, text in texts:
                began_s = time.monotonic()
                try:
                    await self._prompts.prepare(text, language, rate_hz)
                except SpeechError as error:
                    log.warning("a prompt was not rendered ahead: %s", error)
                took_s = time.monotonic() - began_s
                # Whoever is on the line goes first.
                await asyncio.sleep(took_s * (_CALLS_FIRST if self._busy() else 1))
