"""What people say to show that they listen: it takes nobody the word, unless a yes was asked for.

No native speaker has reviewed these words yet.
"""

import re
from functools import lru_cache

from agent.dialogue.book import FlowBook
from agent.dialogue.state import DialogueState
from agent.language.normalise import fold

_ANYWHERE = (
    "ok, okay, hm, hmm, mm, mhm, uh huh, aha, ah, oh, yes, yeah, yep, right, sure, fine, alright,"
    " all right, i see, got it, haan, han, haa, ha, ji, haan ji, accha, achha, acha, theek hai,"
    " thik hai, theek, thik, sahi"
)
WORDS: dict[str, str] = {
    "hi": "हाँ, हां, हा, जी, हाँ जी, हांजी, जी हाँ, अच्छा, ठीक है, ठीक, सही, हूँ, हम्म, हम, ओके, ओह, यस",
    "en": "",
    "bn": "হ্যাঁ, হা, হ্যা, জি, আচ্ছা, ঠিক আছে, ঠিক, হুম, হুঁ, ওকে, ও",
    "te": "అవును, సరే, హా, ఆ, ఊ, ఊఁ, అలాగే, ఓకే, మంచిది, హ్మ్",
    "mr": "हो, होय, हा, हां, बरं, बर, अच्छा, ठीक आहे, ठीक, हम्म, हं, ओके",
    "ta": "ஆமா, ஆமாம், சரி, ம், ம்ம், ஹ்ம், ஓகே, ஆ",
    "gu": "હા, હાં, જી, હા જી, સારું, બરાબર, ઠીક છે, ઠીક, હમ્મ, હં, ઓકે, અચ્છા",
    "kn": "ಹೌದು, ಹೂಂ, ಹೂ, ಹಾ, ಸರಿ, ಆಯ್ತು, ಹ್ಮ್, ಓಕೆ",
    "ml": "അതെ, ശരി, ഉം, ആ, ഓ, ഓക്കെ, ഹാ, മ്",
    "pa": "ਹਾਂ, ਹਾਂਜੀ, ਹਾਂ ਜੀ, ਜੀ, ਅੱਛਾ, ਠੀਕ ਹੈ, ਠੀਕ, ਹਮ, ਹੂੰ, ਓਕੇ, ਚੰਗਾ",
    "or": "ହଁ, ହଉ, ଆଜ୍ଞା, ଠିକ୍ ଅଛି, ଠିକ ଅଛି, ଠିକ୍, ଠିକ, ହୁଁ, ଓକେ, ଆଚ୍ଛା",
    "as": "হয়, অ, ও, ঠিক আছে, ঠিক, বাৰু, হুম, হেৰি, ওকে, আচ্ছা",
    "ur": "ہاں, جی, جی ہاں, ہاں جی, اچھا, ٹھیک ہے, ٹھیک, صحیح, ہوں, ہم, ہمم, اوکے",
}
"""By language, with commas between; `_ANYWHERE` goes with each."""

SOUND_MS = 700
"""A sound that was not understood is no more than a cough or a hum up to this long."""

_YES_NO = frozenset({"anything_else", "offer_person", "callback"})


def only_listens(
    text: str,
    language: str,
    lasted_ms: float,
    book: FlowBook,
    state: DialogueState,
    at_question: bool,
) -> bool:
    """Tell whether what was heard over a prompt only shows that its speaker listens.

    `text` is empty for a sound that was not understood; for `at_question` see `takes_yes`.
    """
    if not text:
        return lasted_ms <= SOUND_MS
    return is_backchannel(text, language) and not takes_yes(book, state, at_question)


def is_backchannel(text: str, language: str) -> bool:
    """Tell whether `text` only says that its speaker listens."""
    return _pattern(language).fullmatch(fold(text)) is not None


def takes_yes(book: FlowBook, state: DialogueState, at_question: bool) -> bool:
    """Tell whether a yes answers the open question of `state`.

    `at_question` is whether its last sentence is being said: before, a yes belongs to what comes
    ahead of the question, unless the caller has heard it already.
    """
    question = state.question
    if question is None:
        return False
    if question.kind == "slot" and state.run is not None:
        flow = book.flows[state.run.flow]
        yes_no = flow.slot(flow.steps[state.run.step]).type == "yes_no"
    else:
        one_guess = question.kind == "did_you_mean" and len(question.between) == 1
        yes_no = one_guess or question.kind in _YES_NO
    return yes_no and (at_question or question.missed > 0)


@lru_cache(maxsize=64)
def _pattern(language: str) -> re.Pattern[str]:
    phrases = f"{WORDS.get(language, '')}, {_ANYWHERE}".split(",")
    folded = sorted({fold(phrase) for phrase in phrases} - {""}, key=len, reverse=True)
    either = "|".join(map(re.escape, folded))
    return re.compile(f"(?:{either})(?: (?:{either}))*")
