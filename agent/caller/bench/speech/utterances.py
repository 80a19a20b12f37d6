"""What the callers of a simulation say: words that the bundled recogniser knows."""

from agent.caller.bench.speech.callers import RATE_HZ, Utterance
from agent.speech.espeak import Espeak

_SAID = (
    ("what is my balance", "en", "en-us+f4"),
    ("block my card", "en", "en-us+m4"),
    ("four three two one", "en", "en-us+m4"),
    ("मेरा बैलेंस बताइए", "hi", "hi+m4"),
    ("मेरा कार्ड बंद कर दो", "hi", "hi+f4"),
)


async def spoken() -> list[Utterance]:
    """Return utterances in voices that the bot does not use."""
    async with Espeak() as espeak:
        return [
            Utterance(await espeak.render(text, voice=voice, rate_hz=RATE_HZ), language, text)
            for text, language, voice in _SAID
        ]
