"""What a caller hears while the bank works on it: nobody waits in silence and wonders.

Not part of the operators' flows: a bank's systems are slow on a bad day, at any step. No native
speaker has reviewed these words yet.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from agent.dialogue.actions import Say
from agent.language.utterance import Fixed

log = logging.getLogger(__name__)

AFTER_S = 0.9
"""So long after everything was said a silence begins to sound like a dead line."""
AGAIN_S = 6.0

WORDS: dict[str, tuple[str, str]] = {
    "hi": ("एक मिनट, देख रही हूँ।", "बस थोड़ा और समय। कृपया लाइन पर बने रहिए।"),
    "en": ("One moment, please.", "Just a little longer. Please stay on the line."),
    "bn": ("এক মিনিট, দেখছি।", "আর একটু সময় লাগবে। একটু লাইনে থাকুন।"),
    "te": ("ఒక్క నిమిషం, చూస్తున్నాను.", "ఇంకొంచెం సమయం పడుతుంది. దయచేసి లైన్‌లో ఉండండి."),
    "mr": ("एक मिनिट, बघते.", "अजून थोडा वेळ लागेल. कृपया फोन चालू ठेवा."),
    "ta": ("ஒரு நிமிஷம், பார்க்கிறேன்.", "இன்னும் கொஞ்ச நேரம் ஆகும். தயவுசெய்து லைன்ல இருங்க."),
    "gu": ("એક મિનિટ, જોઉં છું.", "હજી થોડી વાર લાગશે. મહેરબાની કરીને લાઇન પર રહેજો."),
    "kn": ("ಒಂದು ನಿಮಿಷ, ನೋಡುತ್ತಿದ್ದೇನೆ.", "ಇನ್ನೂ ಸ್ವಲ್ಪ ಸಮಯ ಬೇಕು. ದಯವಿಟ್ಟು ಲೈನಿನಲ್ಲೇ ಇರಿ."),
    "ml": ("ഒരു മിനിറ്റ്, നോക്കുകയാണ്.", "കുറച്ചു സമയം കൂടി വേണം. ദയവായി ലൈനിൽ തുടരുക."),
    "pa": ("ਇੱਕ ਮਿੰਟ, ਦੇਖ ਰਹੀ ਹਾਂ।", "ਥੋੜ੍ਹਾ ਹੋਰ ਸਮਾਂ ਲੱਗੇਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਲਾਈਨ ਤੇ ਰਹੋ।"),
    "or": ("ଗୋଟିଏ ମିନିଟ୍, ଦେଖୁଛି।", "ଆଉ ଟିକେ ସମୟ ଲାଗିବ। ଦୟାକରି ଲାଇନରେ ରୁହନ୍ତୁ।"),
    "as": ("এক মিনিট, চাই আছোঁ।", "আৰু অলপ সময় লাগিব। অলপ লাইনত থাকক।"),
    "ur": ("ایک منٹ، دیکھ رہی ہوں۔", "بس تھوڑا اور وقت۔ مہربانی کر کے لائن پر رہیے۔"),
}
"""At first, and each time again."""

_ID = "filler"


async def waited_for(
    doing: asyncio.Task[Any], quiet_s: Callable[[], float], say: Callable[[int], Awaitable[None]]
) -> None:
    """Return when `doing` is done; `say` the next filler whenever it has been quiet too long.

    `quiet_s` tells for how long nothing has been said, 0 while something is.
    """
    said, wait_s = 0, AFTER_S
    while not (await asyncio.wait([doing], timeout=wait_s))[0]:
        if (wait_s := AFTER_S - quiet_s()) > 0:
            continue
        try:
            await say(said)
        except Exception:
            # What the bank does must not depend on what is said meanwhile.
            log.exception("a filler was not said")
        said, wait_s = said + 1, AGAIN_S


def filler(act_id: str, number: int, language: str) -> Say:
    """Return what is said while act `act_id` runs, the `number`-th time (0 is the first).

    It is a second long and is heard out: what the act gave comes after it.
    """
    language = language if language in WORDS else "en"
    text = WORDS[language][min(number, 1)]
    return Say(
        id=f"{_ID}-{act_id}-{number}",
        parts=[Fixed(text=text)],
        language=language,
        barge_in=False,
    )


def is_filler(say: Say) -> bool:
    """Tell whether `say` is none of the dialogue's own."""
    return say.id.startswith(_ID)


def filler_texts(languages: Sequence[str]) -> list[tuple[str, str]]:
    """Return `(language, text)` of the fillers in `languages`, to be rendered ahead."""
    return [(language, text) for language in languages for text in WORDS.get(language, ())]
