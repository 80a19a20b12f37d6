"""What a row may say: bounded, of the right kind, and worth a model's while."""

import numpy as np

from agent.speech.errors import SpeechError
from agent.speech.translator import Pcm

RATE_HZ = 16_000
MAX_AUDIO_S = 30.0
MAX_TEXT = 600
"""Characters of one row; about half a minute of speech."""
MIN_AUDIO_S = 0.1
"""Less is no speech."""


def check_said(said: Pcm | str) -> None:
    """Look at what is to be translated.

    Raises:
        SpeechError: it is too long, or no mono int16 sound.
    """
    if isinstance(said, str):
        if len(said) > MAX_TEXT:
            raise SpeechError(
                f"a text of {len(said)} characters is too long to translate: "
                f"split it below {MAX_TEXT}"
            )
    elif said.dtype != np.int16 or said.ndim != 1:
        raise SpeechError(
            f"sound to translate must be mono int16 at {RATE_HZ} Hz, "
            f"not {said.dtype} of shape {said.shape}"
        )
    elif len(said) > MAX_AUDIO_S * RATE_HZ:
        raise SpeechError(
            f"{len(said) / RATE_HZ:.0f} s of sound are too long to translate: "
            f"split it below {MAX_AUDIO_S:.0f} s"
        )


def says_something(said: Pcm | str) -> bool:
    """False for what no model should be asked about, for it would make something up."""
    if isinstance(said, str):
        return any(character.isalnum() for character in said)
    return len(said) >= MIN_AUDIO_S * RATE_HZ and bool(said.any())
