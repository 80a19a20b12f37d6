"""The flows' conversations by ear: the caller's lines are spoken, telephoned and recognised first.

What was heard then takes the place of what was written, and the conversation runs as it does
without audio. Only lines in the script of a language that the recogniser knows can be spoken.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agent.caller.errors import CallerError
from agent.caller.voice import HELD_OUT
from agent.dialogue.book import FlowBook
from agent.dialogue.simulator import TestResult, run
from agent.dialogue.talk_file import Conversation, TalkLine
from agent.language.said import said
from agent.language.script import strange_words
from agent.speech.errors import SpeechError
from agent.speech.espeak import Espeak
from agent.speech.recogniser.rows import AsrResult, AsrRow, Recogniser
from telephony.asterisk import alaw

QUIET_S = 0.25
"""Silence around an utterance, as endpointing leaves it."""
ROWS_AT_ONCE = 16


@dataclass(frozen=True)
class Line:
    """One line of a caller: `heard` is empty where nothing was understood."""

    flow: str
    conversation: str
    language: str
    said: str
    heard: str

    @property
    def misheard(self) -> bool:
        """Whether other words were heard than said."""
        return said(self.said, self.language) != said(self.heard, self.language)


@dataclass(frozen=True)
class ByEar:
    """What came of it: every line, every conversation, and the conversations left out."""

    lines: list[Line]
    results: list[TestResult]
    left_out: list[tuple[str, str]]
    """(flow, conversation) with lines that no voice here can speak."""


async def run_by_ear(
    book: FlowBook, recogniser: Recogniser, spoken: Callable[[int, int], None]
) -> ByEar:
    """Run the conversations of `book` by ear; `spoken(done, of)` tells how far it is.

    Raises:
        CallerError: the voice failed twice.
    """
    sayable: list[tuple[str, Conversation]] = []
    left_out: list[tuple[str, str]] = []
    for flow, talk in _talks(book):
        if _sayable(book, talk, recogniser):
            sayable.append((flow, talk))
        else:
            left_out.append((flow, talk.name))
    wanted = list(dict.fromkeys(text for _, talk in sayable for text in _texts(book, talk)))
    heard: dict[tuple[str, str], AsrResult] = {}
    espeak = Espeak()
    try:
        for at in range(0, len(wanted), ROWS_AT_ONCE):
            part = wanted[at : at + ROWS_AT_ONCE]
            rows = [await _row(book, espeak, recogniser, *each) for each in part]
            recognised = await asyncio.to_thread(recogniser.transcribe, rows)
            heard.update(zip(part, recognised, strict=True))
            spoken(at + len(part), len(wanted))
    except SpeechError as error:
        raise CallerError(f"the caller's voice: {error}") from error
    finally:
        await espeak.close()
    lines = [
        Line(flow, talk.name, language, text, heard[language, text].text)
        for flow, talk in sayable
        for language, text in _texts(book, talk)
    ]
    results = [run(book, flow, _as_heard(book, talk, heard)) for flow, talk in sayable]
    return ByEar(lines, results, left_out)


def _talks(book: FlowBook) -> Iterator[tuple[str, Conversation]]:
    for name, flow in book.flows.items():
        for talk in flow.tests:
            yield name, talk


def _language(book: FlowBook, talk: Conversation) -> str:
    return talk.caller.language or book.bank.languages.default


def _texts(book: FlowBook, talk: Conversation) -> Iterator[tuple[str, str]]:
    """Yield (language, text) of each line that the caller says."""
    for line in talk.talk:
        text = line.caller or line.interrupt
        if text is not None:
            yield _language(book, talk), text


def _sayable(book: FlowBook, talk: Conversation, recogniser: Recogniser) -> bool:
    """Say whether every line can be spoken: a voice would read romanised Hindi as English."""
    return all(
        language in recogniser.languages and not strange_words(text, language)
        for language, text in _texts(book, talk)
    )


async def _row(
    book: FlowBook, espeak: Espeak, recogniser: Recogniser, language: str, text: str
) -> AsrRow:
    """Speak `text`, send it through A-law at 8 kHz, and offer the languages that a call would."""
    rate_hz = recogniser.rate_hz
    spoken = await espeak.render(text, voice=HELD_OUT[language], rate_hz=alaw.RATE_HZ)
    quiet = np.zeros(int(QUIET_S * alaw.RATE_HZ), np.int16)
    line = np.concatenate([quiet, spoken, quiet])
    pcm = np.frombuffer(alaw.decode(alaw.encode(line.tobytes())), np.int16)
    languages = tuple(dict.fromkeys([language, book.bank.languages.fallback]))
    return AsrRow(_at_rate(pcm, rate_hz), languages)


def _at_rate(pcm: NDArray[np.int16], rate_hz: int) -> NDArray[np.int16]:
    if rate_hz == alaw.RATE_HZ:
        return pcm
    import soxr

    return np.asarray(soxr.resample(pcm, alaw.RATE_HZ, rate_hz), np.int16)


def _as_heard(
    book: FlowBook, talk: Conversation, heard: dict[tuple[str, str], AsrResult]
) -> Conversation:
    """Return `talk` with what was heard in the place of what was said."""
    lines = []
    for line in talk.talk:
        text = line.caller or line.interrupt
        if text is None:
            lines.append(line)
            continue
        result = heard[_language(book, talk), text]
        if not result.accepted:
            lines.append(TalkLine(noise=True))
        elif line.interrupt is not None:
            lines.append(TalkLine(interrupt=result.text))
        else:
            lines.append(TalkLine(caller=result.text))
    return talk.model_copy(update={"talk": lines})
