"""The edge between a dialogue in one language and a caller of another, who are translated.

The dialogue sees a language that it has words in, and what it hears is never sure: a request or a
choice counts, a yes that changes something is confirmed by key, and amounts, digits and dates are
given by key.
"""

from dataclasses import dataclass

from agent.call.phrasebook import Phrasebook
from agent.dialogue.actions import AskSecret, Listen, Say
from agent.dialogue.bank_file import Languages
from agent.dialogue.hearing import HEARD, LIKELY
from agent.language.utterance import shown
from agent.speech.pool import Abilities, Final, Into, SpeechStream, Translation

AT_MOST = (HEARD + LIKELY) / 2
"""Confidence in translated words: understood, and nothing that a value is taken from."""


@dataclass(frozen=True)
class Understood:
    """What the dialogue hears of an utterance; `translation` where that is not its own words."""

    text: str
    language: str
    confidence: float
    translation: Translation | None = None


@dataclass(frozen=True)
class Told:
    """How the caller is told something: as it is spoken, as captions show it, and translated."""

    say: Say
    caption: str
    translation: Translation | None = None


class TranslatedCaller:
    """One caller's language, and what it takes to be understood in it."""

    def __init__(
        self,
        stream: SpeechStream,
        abilities: Abilities,
        languages: Languages,
        phrasebook: Phrasebook,
        *,
        reads_captions: bool,
    ) -> None:
        self._stream = stream
        self._abilities = abilities
        self._languages = languages
        self._phrasebook = phrasebook
        self._reads_captions = reads_captions
        self.language: str | None = None
        """The caller's, where the call is held in another."""

    def ears(
        self, question: Listen | AskSecret | None
    ) -> tuple[Listen | AskSecret | None, Into | None]:
        """Return `question` as the ears take it, and what they have translated.

        Its hints are words of another language.
        """
        if self.language is None or not isinstance(question, Listen):
            return question, None
        own = question.model_copy(update={"languages": [self.language], "hints": []})
        return own, Into(self._languages.held_in(self.language))

    def heard(self, final: Final) -> Understood:
        """Return what the dialogue hears.

        What could not be translated was not understood: the dialogue asks again, or for keys.
        """
        if self.language is None:
            return Understood(final.text, final.language, final.confidence)
        made = final.translation or Translation("", self._languages.held_in(self.language))
        return Understood(made.text, made.language, min(final.confidence, AT_MOST), made)

    async def told(self, say: Say) -> Told:
        """Return how the caller is told `say`.

        In their language, where a voice speaks it; else as it is, with a translation to read where
        they can; and as it is where it cannot be translated.
        """
        if say.language not in self._abilities.speaks:
            # What offers a language that has no voice is read in the one it is served through.
            held_in = self._languages.held_in(say.language)
            return Told(say.model_copy(update={"language": held_in}), shown(say.parts))
        as_it_is = Told(say, shown(say.parts))
        language = self.language
        if language is None or say.language != self._languages.held_in(language):
            return as_it_is
        spoken = language in self._abilities.speaks
        if not (spoken or self._reads_captions):
            return as_it_is
        parts = await self._phrasebook.translated(
            say.parts, say.language, language, self._stream.translate
        )
        if parts is None:
            return as_it_is
        text = shown(parts)
        if spoken:
            say = say.model_copy(update={"parts": parts, "language": language})
        return Told(say, text, Translation(text, language))
