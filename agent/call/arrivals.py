"""When a leg's sound began, on one clock for both of its directions."""

from agent.call.leg import Audio, Leg


class Arrivals:
    """Corrects the stamps of one leg's pieces.

    A leg counts on from its first pieces, and a server busy with setting up a call takes those
    late. The quickest piece so far says by how much. Behind a gap a leg may begin to count anew,
    and so does this.
    """

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._late_ms = 0.0
        self._until_ms = 0.0

    def began_ms(self, audio: Audio) -> float:
        """Return when a piece began: no later than it can have, having come whole by now."""
        length_ms = len(audio.pcm) * 500 / self._leg.rate_hz
        if audio.at_ms - self._until_ms > length_ms / 2:
            self._late_ms = 0.0
        self._until_ms = audio.at_ms + length_ms
        latest_ms = self._leg.now_ms() - length_ms
        self._late_ms = max(self._late_ms, audio.at_ms - latest_ms)
        return audio.at_ms - self._late_ms
