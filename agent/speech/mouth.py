"""From parts to sound: render ahead, pause naturally, hand out short pieces."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Hashable, Iterator, Sequence
from dataclasses import dataclass

from agent.language.utterance import Fixed, Part
from agent.speech.prompts import Prompts

PIECE_MS = 200
AHEAD = 4
"""Sentences rendered before they are due; what a caller interrupts is rendered for nobody."""
SENTENCE_PAUSE_MS = 280
CLAUSE_PAUSE_MS = 150
WORD_PAUSE_MS = 40
_SENTENCE_ENDS = ".?!।॥؟۔…"
_CLAUSE_ENDS = ",;:،؛–—"


@dataclass
class Spoken:
    """Words that are rendered as one, and the pause after them."""

    text: str
    language: str
    fixed: bool
    pause_ms: int


async def speak(
    prompts: Prompts,
    parts: Sequence[Part],
    language: str,
    rate_hz: int,
    call: Hashable = None,
) -> AsyncGenerator[bytes, None]:
    """Yield PCM of `parts` in pieces of at most `PIECE_MS`, sentence by sentence.

    The first piece is there as soon as the first sentence is, which nothing of the same text is
    rendered beside; the next `AHEAD` are rendered while it plays. Parts without a word (a full stop
    after a value) only lengthen the pause. Closing the generator gives up what is not said yet.

    Raises:
        VoiceError: no voice speaks `language`, a text is too long, or each engine failed.
        PoolBusy: too much waits already.
    """
    waiting = deque(plan(prompts, parts, language))
    ahead: deque[tuple[Spoken, asyncio.Task[bytes]]] = deque()

    def begin(most: int) -> None:
        while waiting and len(ahead) < most:
            spoken = waiting.popleft()
            render = prompts.fixed if spoken.fixed else prompts.value
            task = asyncio.create_task(render(spoken.text, spoken.language, rate_hz, call))
            ahead.append((spoken, task))

    try:
        begin(1)
        while ahead:
            spoken, task = ahead[0]
            pcm = await task
            ahead.popleft()
            begin(AHEAD)
            if ahead:
                pcm += bytes(2 * (spoken.pause_ms * rate_hz // 1000))
            for piece in _pieces(pcm, rate_hz):
                yield piece
    finally:
        for _, task in ahead:
            task.cancel()
        await asyncio.gather(*(task for _, task in ahead), return_exceptions=True)


def plan(prompts: Prompts, parts: Sequence[Part], language: str) -> list[Spoken]:
    """Return what is rendered for `parts`, in order.

    Raises:
        VoiceError: no voice speaks `language`, or a text is too long.
    """
    planned: list[Spoken] = []
    for part in parts:
        fixed, spoken_in = isinstance(part, Fixed), part.language or language
        texts = prompts.pieces(part.text, spoken_in, fixed=fixed)
        planned += [Spoken(text, spoken_in, fixed, pause_ms(text)) for text in texts]
        if planned and not texts:
            planned[-1].pause_ms = max(planned[-1].pause_ms, pause_ms(part.text))
    return planned


def pause_ms(text: str) -> int:
    """Return the pause a speaker makes after `text`, by its last mark."""
    last = text.rstrip()[-1:]
    if last and last in _SENTENCE_ENDS:
        return SENTENCE_PAUSE_MS
    return CLAUSE_PAUSE_MS if last and last in _CLAUSE_ENDS else WORD_PAUSE_MS


def _pieces(pcm: bytes, rate_hz: int) -> Iterator[bytes]:
    step = 2 * (PIECE_MS * rate_hz // 1000)
    return (pcm[begin : begin + step] for begin in range(0, len(pcm), step))
