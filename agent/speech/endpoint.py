"""When speech starts and stops: a pure state machine over speech probabilities.

Thresholds with hysteresis as in Silero's own `VADIterator` (onset .5, kept above .35). Positions
are samples since the first window.

Silence alone ends an utterance after `endpoint_ms`. Where an end-of-turn model is asked (`Paused`)
its verdict moves that by a bounded step: it is often wrong, so one that says "finished" saves at
most two fifths of the silence and never leaves less than the pauses of fluent speech, and one that
says "unfinished" costs a caller who had finished at most half a second.
"""

from dataclasses import dataclass

from agent.speech.pool import SpeechStarted, SpeechStopped

ONSET = 0.5
KEPT = 0.35
HICCUP_WINDOWS = 2
"""So many quiet windows inside an onset do not restart it (the closure of a plosive)."""

ASK_MS = 200
"""The silence after which the end-of-turn model is asked: it was trained on as much."""
FINISHED = 0.9
UNFINISHED = 0.1
"""What the model says with a probability in between changes nothing."""
EARLY, EARLIEST_MS = 0.6, 400
"""Share of the silence that still ends what is finished; never less than these ms."""
LATE, LATEST_MS = 1.5, 500
"""Share of the silence that ends what is unfinished; never more than these ms longer."""


@dataclass(frozen=True)
class Paused:
    """The caller has fallen silent after speech of `from_sample..to_sample`: is that all?"""

    from_sample: int
    to_sample: int


@dataclass(frozen=True)
class EndpointSettings:
    """How long speech must last to count, and how long one utterance may be.

    The default utterance, with what is kept before and after it, fits a recogniser of 10 s.
    """

    min_speech_ms: int = 96
    max_utterance_ms: int = 9_500


class Endpointer:
    """Turns one call's probabilities, a window each, into starts and stops.

    `endpoint_ms`, the silence that ends an utterance, may change at any time and counts at once, as
    may `patient` (never end sooner, whatever the model says) and `max_ms`. Every start is followed
    by one stop before the next start. Speech longer than the settings' maximum is split: it stops
    at the limit and, where it goes on, starts again there. Of speech longer than `max_ms` the rest
    is dropped: nothing starts before the next silence.
    """

    def __init__(
        self, rate_hz: int, window: int, settings: EndpointSettings, endpoint_ms: int
    ) -> None:
        self.endpoint_ms = endpoint_ms
        self.patient = False
        self.max_ms: int | None = None
        self.window = window
        self._rate_hz = rate_hz
        self._min_speech = settings.min_speech_ms * rate_hz // 1000
        self._max_utterance_ms = settings.max_utterance_ms
        self._position = 0
        self._open = False
        self._onset: int | None = None
        self._speech_end = 0
        self._voiced = 0
        self._asked_at = -1
        """The end of speech after which the model was asked last."""
        self._finished: float | None = None
        self._dropping = False

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

    @property
    def left_ms(self) -> int:
        """The silence that still has to pass before the utterance ends, without a verdict."""
        return max(0, self.endpoint_ms - self._quiet * 1000 // self._rate_hz)

    @property
    def _quiet(self) -> int:
        return self._position - self._speech_end

    def push(self, probability: float) -> SpeechStarted | SpeechStopped | Paused | None:
        """Take the speech probability (0..1) of the next window."""
        begin = self._position
        self._position += self.window
        if self._dropping:
            self._drop(probability)
            return None
        if self._onset is None:
            if probability < ONSET:
                return None
            self._onset = begin
            self._voiced = 0
        if probability >= KEPT:
            self._voiced += self.window
            self._speech_end = self._position
            self._finished = None
        return self._in_utterance(self._onset) if self._open else self._before(self._onset)

    def judged(self, paused: Paused, finished: float) -> None:
        """Take the probability that the caller had finished; too late it changes nothing."""
        if self._open and (self._onset, self._speech_end) == (paused.from_sample, paused.to_sample):
            self._finished = finished

    def _before(self, onset: int) -> SpeechStarted | None:
        if self._quiet > HICCUP_WINDOWS * self.window:
            self._onset = None
        elif self._voiced >= self._min_speech:
            self._open = True
            return SpeechStarted(onset, self._position)
        return None

    def _in_utterance(self, onset: int) -> SpeechStopped | Paused | None:
        ended = self._lasted(self._quiet, self._ending_ms())
        limit_ms = min(self.max_ms or self._max_utterance_ms, self._max_utterance_ms)
        if ended or self._lasted(self._position - onset, limit_ms):
            # Where the recogniser's limit is the nearer one, what follows is heard too.
            self._dropping = not ended and limit_ms == self.max_ms
            self._open = False
            self._onset = None
            return SpeechStopped(onset, self._speech_end)
        if self._asked_at != self._speech_end and self._lasted(self._quiet, ASK_MS):
            self._asked_at = self._speech_end
            return Paused(onset, self._speech_end)
        return None

    def _drop(self, probability: float) -> None:
        if probability >= KEPT:
            self._speech_end = self._position
        self._dropping = not self._lasted(self._quiet, self.endpoint_ms)

    def _ending_ms(self) -> float:
        """Return the silence that ends the utterance."""
        whole_ms = self.endpoint_ms
        if self._finished is None or UNFINISHED <= self._finished < FINISHED:
            return whole_ms
        if self._finished < UNFINISHED:
            return min(whole_ms * LATE, whole_ms + LATEST_MS)
        if self.patient:
            return whole_ms
        return min(whole_ms, max(whole_ms * EARLY, EARLIEST_MS))

    def _lasted(self, samples: int, ms: float) -> bool:
        return samples * 1000 >= ms * self._rate_hz
