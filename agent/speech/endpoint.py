"""When speech starts and stops: a pure state machine over speech probabilities.

Thresholds with hysteresis as in Silero's own `VADIterator` (onset .5, kept above .35). Positions
are samples since the first window.
"""

from dataclasses import dataclass

from agent.speech.pool import SpeechStarted, SpeechStopped

ONSET = 0.5
KEPT = 0.35
HICCUP_WINDOWS = 2
"""So many quiet windows inside an onset do not restart it (the closure of a plosive)."""


@dataclass(frozen=True)
class EndpointSettings:
    """How long speech must last to count, and how long one utterance may be.

    The default utterance, with what is kept before and after it, fits a recogniser of 10 s.
    """

    min_speech_ms: int = 96
    max_utterance_ms: int = 9_500


class Endpointer:
    """Turns one call's probabilities, a window each, into starts and stops.

    `endpoint_ms`, the silence that ends an utterance, may change at any time and counts at once.
    Every start is followed by one stop before the next start. Speech longer than the maximum is
    split: it stops at the limit and, where it goes on, starts again there.
    """

    def __init__(
        self, rate_hz: int, window: int, settings: EndpointSettings, endpoint_ms: int
    ) -> None:
        self.endpoint_ms = endpoint_ms
        self._rate_hz = rate_hz
        self.window = window
        self._min_speech = settings.min_speech_ms * rate_hz // 1000
        self._max_utterance = settings.max_utterance_ms * rate_hz // 1000
        self._position = 0
        self._open = False
        self._onset: int | None = None
        self._speech_end = 0
        self._voiced = 0

    @property
    def position(self) -> int:
        """Samples looked at so far."""
        return self._position

    @property
    def speaking(self) -> bool:
        """An utterance has started and not stopped."""
        return self._open

    @property
    def speech_since(self) -> int | None:
        """Where the utterance, or what may become one, began."""
        return self._onset

    def push(self, probability: float) -> SpeechStarted | SpeechStopped | None:
        """Take the speech probability (0..1) of the next window."""
        begin = self._position
        self._position += self.window
        if self._onset is None:
            if probability < ONSET:
                return None
            self._onset = begin
            self._voiced = 0
        if probability >= KEPT:
            self._voiced += self.window
            self._speech_end = self._position
        quiet = self._position - self._speech_end
        return self._stopped(quiet) if self._open else self._started(quiet)

    def _started(self, quiet: int) -> SpeechStarted | None:
        assert self._onset is not None
        if quiet > HICCUP_WINDOWS * self.window:
            self._onset = None
        elif self._voiced >= self._min_speech:
            self._open = True
            return SpeechStarted(self._onset, self._position)
        return None

    def _stopped(self, quiet: int) -> SpeechStopped | None:
        assert self._onset is not None
        ended = quiet * 1000 >= self.endpoint_ms * self._rate_hz
        if not ended and self._position - self._onset < self._max_utterance:
            return None
        stopped = SpeechStopped(self._onset, self._speech_end)
        self._open = False
        self._onset = None
        return stopped
