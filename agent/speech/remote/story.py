"""What a call has been told, whichever replicas told it: no start twice, no final twice.

After a loss the next replica hears again what was not final, and tells it again. Its utterances are
matched with those already begun by where they lie; what was told before is dropped, what is told
for the first time carries the start that was told first. So the rules of `SpeechStream.events` hold
over any number of replicas.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.speech.pool import Final, Partial, SpeechEvent, SpeechStarted, SpeechStopped

_NEAR_S = 1.0
"""How far two replicas may be apart about one utterance."""


@dataclass
class _Utterance:
    """One that has no final yet: `told` is what it begins at in the words of the replica now."""

    from_sample: int
    to_sample: int
    stopped: bool = False
    told: int | None = None


class Story:
    """The utterances of one call."""

    def __init__(self, rate_hz: int, languages: Sequence[str]) -> None:
        self.languages = tuple(languages)
        self.final_to = 0
        """Samples before this are in finals."""
        self._near = int(_NEAR_S * rate_hz)
        self._open: list[_Utterance] = []

    @property
    def silent(self) -> bool:
        """No utterance is open."""
        return not self._open

    def changed_replica(self) -> None:
        """Another replica tells from now on; it may retell what is open."""
        for each in self._open:
            each.told = None

    def take(self, event: SpeechEvent) -> list[SpeechEvent]:
        """Return what the call is to be told of a replica's event."""
        match event:
            case SpeechStarted():
                return self._started(event)
            case Partial():
                return self._partial(event)
            case SpeechStopped():
                return self._stopped(event)
            case Final():
                return self._final(event)

    def settled(self, sample: int) -> list[SpeechEvent]:
        """The replica tells nothing more from before `sample`: end what it does not retell."""
        missed = [
            each
            for each in self._open
            if each.told is None and each.to_sample + self._near <= sample
        ]
        return [event for each in missed for event in self._end(each)]

    def give_up(self) -> list[SpeechEvent]:
        """Nobody will tell the rest: end what is open, not understood."""
        return [event for each in list(self._open) for event in self._end(each)]

    def _started(self, event: SpeechStarted) -> list[SpeechEvent]:
        ended: list[SpeechEvent] = []
        for each in [each for each in self._open if each.told is None]:
            if event.from_sample <= each.to_sample + self._near:
                each.told = event.from_sample
                return ended
            ended += self._end(each)
        self._open.append(_Utterance(event.from_sample, event.to_sample, told=event.from_sample))
        return [*ended, event]

    def _partial(self, event: Partial) -> list[SpeechEvent]:
        each = self._find(event)
        if each is None or each.stopped or event.to_sample <= each.to_sample:
            return []
        each.to_sample = event.to_sample
        return [replace(event, from_sample=each.from_sample)]

    def _stopped(self, event: SpeechStopped) -> list[SpeechEvent]:
        each = self._find(event)
        if each is None or each.stopped:
            return []
        each.stopped, each.to_sample = True, event.to_sample
        return [replace(event, from_sample=each.from_sample)]

    def _final(self, event: Final) -> list[SpeechEvent]:
        each = self._find(event)
        if each is None:
            return []
        self._open.remove(each)
        self.final_to = max(self.final_to, event.to_sample)
        return [replace(event, from_sample=each.from_sample)]

    def _end(self, each: _Utterance) -> list[SpeechEvent]:
        self._open.remove(each)
        span = (each.from_sample, each.to_sample)
        self.final_to = max(self.final_to, each.to_sample)
        final = Final("", self.languages[0], 0.0, (), *span)
        return [final] if each.stopped else [SpeechStopped(*span), final]

    def _find(self, event: Partial | SpeechStopped | Final) -> _Utterance | None:
        return next((each for each in self._open if each.told == event.from_sample), None)
