"""Callers with real voices: eSpeak NG in voices the bot does not use, at telephone rates."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from agent.speech.espeak import Request, Worker
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.stream import StreamSettings
from agent.speech.whole import WholeTranscriber

Pcm = NDArray[np.int16]


@pytest.fixture(scope="session")
def say() -> Iterator[Callable[..., Pcm]]:
    """Return what a caller sounds like: `say(text, voice, rate_hz=8000)`."""
    worker = Worker()

    def render(text: str, voice: str = "en-us+f4", rate_hz: int = 8_000) -> Pcm:
        return worker.render(Request(text, voice, rate_hz, wpm=150, pitch=45, volume=60))

    yield render
    worker.stop()


@pytest.fixture(scope="session")
def silence() -> Callable[..., Pcm]:
    """Return an open line: faint noise, `silence(seconds, rate_hz=8000)`."""

    def line(seconds: float, rate_hz: int = 8_000, level: float = 12.0, seed: int = 1) -> Pcm:
        noise = np.random.default_rng(seed).normal(0, level, int(seconds * rate_hz))
        return noise.astype(np.int16)

    return line


@pytest.fixture(scope="session")
def whisper_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a converted multilingual Whisper of 100,000 random parameters."""
    from tests.speech.recogniser.tiny_whisper import make_whisper  # transformers takes seconds

    return make_whisper(tmp_path_factory.mktemp("whisper"))


@pytest.fixture(scope="session")
def recogniser() -> DemoRecogniser:
    return DemoRecogniser()


@pytest.fixture(scope="session")
def translator(tmp_path_factory: pytest.TempPathFactory):
    """Return a tiny SeamlessM4T: random weights mean nothing, and the same for everybody."""
    from agent.caller.bench.checkpoints.seamless import write_seamless
    from agent.speech.seamless.translator import SeamlessTranslator

    folder = write_seamless(tmp_path_factory.mktemp("seamless"))
    return SeamlessTranslator(folder, allow_noncommercial=True)


@pytest.fixture
async def translating(recogniser, translator) -> AsyncIterator[LocalPool]:
    """Return a pool with the translator; no result of a busy machine is late."""
    async with LocalPool(
        WholeTranscriber(recogniser),
        interpreter=Interpreter(translator),
        settings=StreamSettings(recognise_s=60.0),
    ) as pool:
        yield pool
