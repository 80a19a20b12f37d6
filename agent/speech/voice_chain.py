"""The engine chosen for a language, and eSpeak NG behind it for what it cannot say."""

import asyncio
import logging
from collections.abc import Mapping, Sequence

from agent.language.errors import LanguageError
from agent.language.spoken import say_number
from agent.speech.batching.meter import Load
from agent.speech.errors import SpeechError, VoiceError
from agent.speech.metrics import Measured
from agent.speech.synthesiser import Synthesiser
from agent.speech.voices import EspeakVoices

log = logging.getLogger(__name__)


class VoiceChain:
    """Engines by language: `chosen`, then `espeak`. Belongs to one event loop; closes them all.

    One engine may be chosen for many languages.
    """

    def __init__(
        self, espeak: EspeakVoices, chosen: Mapping[str, Synthesiser] | None = None
    ) -> None:
        self.espeak = espeak.espeak
        self._of = {language: [engine] for language, engine in (chosen or {}).items()}
        self._engines: list[Synthesiser] = []
        for language in espeak.languages:
            self._of.setdefault(language, []).append(espeak)
        for engine in [*(engines[0] for engines in self._of.values()), espeak]:
            if engine not in self._engines:
                self._engines.append(engine)

    @property
    def label(self) -> str:
        """Names of the engines, as people are shown them."""
        return ", ".join(engine.label for engine in self._engines)

    @property
    def languages(self) -> frozenset[str]:
        """Codes that are spoken."""
        return frozenset(self._of)

    @property
    def identities(self) -> dict[str, str]:
        """What a rendering by the first engine of each language depends on beside its text."""
        return {code: engines[0].identity(code) for code, engines in self._of.items()}

    @property
    def measured(self) -> list[Measured]:
        """What runs here, for `SpeechCollector`."""
        return [engine.measured for engine in self._engines]

    @property
    def load(self) -> Load:
        """The load of the busiest engine."""
        loads = (engine.measured.load for engine in self._engines)
        return max(loads, key=lambda load: (load.device_busy, load.queued))

    def language(self, language: str) -> str:
        """Return the code under which `language` is spoken: `en` for `en-IN`.

        Raises:
            VoiceError: no engine speaks it.
        """
        for code in (language, language.partition("-")[0]):
            if code in self._of:
                return code
        raise VoiceError(f"no voice speaks {language!r}: there are {', '.join(sorted(self._of))}")

    def of(self, language: str) -> Sequence[Synthesiser]:
        """Return the engines of `language`, the chosen one first.

        Raises:
            VoiceError: none speaks it.
        """
        return self._of[self.language(language)]

    async def start(self) -> None:
        """Have every engine say a word, so that no caller pays for its start.

        A chosen engine that fails is named in the log: eSpeak NG speaks until it does.

        Raises:
            SpeechError: eSpeak NG does not work.
        """
        first: dict[int, tuple[Synthesiser, str]] = {}
        for language, engines in self._of.items():
            for engine in engines:
                first.setdefault(id(engine), (engine, language))
        await asyncio.gather(*(self._try(*each) for each in first.values()))

    async def close(self) -> None:
        """End the engines."""
        for engine in self._engines:
            await engine.close()

    async def _try(self, engine: Synthesiser, language: str) -> None:
        try:
            await engine.render(_a_word(language), language, 8_000)
        except SpeechError as error:
            if engine is self._engines[-1]:
                raise
            log.warning("%s does not speak: %s", engine.label, error)


def _a_word(language: str) -> str:
    """Return "one", as a voice that reads only letters needs it."""
    try:
        return say_number(1, language)
    except LanguageError:
        return "1"
