"""From parts to sound: render ahead, pause naturally, hand out short pieces."""

import asyncio
from collections.abc import AsyncGenerator, Sequence

from agent.language.utterance import Fixed, Part
from agent.speech.prompts import Prompts

PIECE_MS = 200
SENTENCE_PAUSE_MS = 280
CLAUSE_PAUSE_MS = 150
WORD_PAUSE_MS = 40
_SENTENCE_ENDS = ".?!।॥؟۔"
_CLAUSE_ENDS = ",;:،؛–—"


async def speak(
    prompts: Prompts, parts: Sequence[Part], language: str, rate_hz: int
) -> AsyncGenerator[bytes, None]:
    """Yield PCM of `parts` in pieces of at most `PIECE_MS`; all parts are rendered at once.

    The first piece is there as soon as the first part is. Parts without a word (a full stop after
    a value) only lengthen the pause.

    Raises:
        VoiceError: no voice speaks `language`, or the engine failed twice.
    """
    prompts.voice(language)
    sounds: list[tuple[str, asyncio.Task[bytes]]] = []
    try:
        for part in parts:
            render = prompts.fixed if isinstance(part, Fixed) else prompts.value
            if any(character.isalnum() for character in part.text):
                task = asyncio.create_task(render(part.text, language, rate_hz))
                sounds.append((part.text, task))
            elif sounds:
                sounds[-1] = (sounds[-1][0] + part.text, sounds[-1][1])
        for index, (text, task) in enumerate(sounds):
            pcm = await task
            if index < len(sounds) - 1:
                pcm += bytes(2 * (pause_ms(text) * rate_hz // 1000))
            step = 2 * (PIECE_MS * rate_hz // 1000)
            for begin in range(0, len(pcm), step):
                yield pcm[begin : begin + step]
    finally:
        for _, task in sounds:
            task.cancel()
        await asyncio.gather(*(task for _, task in sounds), return_exceptions=True)


def pause_ms(text: str) -> int:
    """Return the pause a speaker makes after `text`, by its last mark."""
    last = text.rstrip()[-1:]
    if last and last in _SENTENCE_ENDS:
        return SENTENCE_PAUSE_MS
    return CLAUSE_PAUSE_MS if last and last in _CLAUSE_ENDS else WORD_PAUSE_MS
