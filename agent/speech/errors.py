"""What goes wrong in speech.

SpeechError
├── ModelError   a model folder is missing, damaged or of the wrong kind
├── VoiceError   an utterance could not be rendered
├── PoolBusy     the pool takes no further call now
└── TooLate      a result did not come while it was of use
"""


class SpeechError(Exception):
    """Base of all speech errors."""


class ModelError(SpeechError):
    """A model folder is missing, damaged or of the wrong kind."""


class VoiceError(SpeechError):
    """An utterance could not be rendered."""


class PoolBusy(SpeechError):
    """The pool takes no further call now."""


class TooLate(SpeechError):
    """A result did not come while it was of use."""
