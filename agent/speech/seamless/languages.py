"""Our language codes and SeamlessM4T's."""

SEAMLESS_CODES = {
    "as": "asm",
    "bn": "ben",
    "en": "eng",
    "gu": "guj",
    "hi": "hin",
    "kn": "kan",
    "mai": "mai",
    "ml": "mal",
    "mni": "mni",
    "mr": "mar",
    "ne": "npi",
    "or": "ory",
    "pa": "pan",
    "sd": "snd",
    "ta": "tam",
    "te": "tel",
    "ur": "urd",
}
"""ISO 639-1 code (639-3 where there is none) to what SeamlessM4T calls the language.

All that it knows of India's languages, and English; of those it speaks English, Hindi, Bengali,
Telugu and Urdu.
"""

SPEAKERS = {"bn": 1, "en": 10, "hi": 16, "te": 52, "ur": 63}
"""Our code to the first speaker that the vocoder was trained on in the language, of its 200.

From the authors' card `vocoder_v2`. transformers' `generate` speaks every language as speaker 0,
who is Arabic's.
"""


def known(codes: dict[str, int]) -> dict[str, int]:
    """Return our codes of the languages in a checkpoint's map `codes`, with what they map to."""
    return {ours: codes[theirs] for ours, theirs in SEAMLESS_CODES.items() if theirs in codes}
