"""What goes wrong in speech.

SpeechError
├── ModelError   a model folder is missing, damaged or of the wrong kind
├── VoiceError   an utterance could not be rendered
├── PoolBusy     the pool takes no further call now
├── ReplicaLost  the connection to a speech replica is gone, or none could be made
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


class ReplicaLost(SpeechError):
    """The connection to a speech replica is gone, or none could be made."""


class TooLate(SpeechError):
    """A result did not come while it was of use."""
