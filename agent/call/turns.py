"""Who has the floor: what is being said, what is asked, and whether an answer may come yet.

Pure bookkeeping; the clock is the leg's. An answer counts only if the caller began to give it while
the question was open, so words spoken over a prompt that must be heard out never answer it.
"""

from collections.abc import Callable

from agent.dialogue.actions import AskSecret, Listen, Say


class Turns:
    """The turn-taking state of one call."""

    def __init__(self, now_ms: Callable[[], float]) -> None:
        self._now_ms = now_ms
        self._unheard: list[Say] = []
        self._said_ms = 0.0
        self._speech_counts = False
        self.question: Listen | AskSecret | None = None
        self.open = False

    @property
    def speaking(self) -> Say | None:
        """What the bot is saying now."""
        return self._unheard[0] if self._unheard else None

    def say(self, say: Say) -> bool:
        """Queue `say`; return whether it begins now."""
        self._unheard.append(say)
        if len(self._unheard) == 1:
            self._said_ms = self._now_ms()
        return len(self._unheard) == 1

    def ask(self, question: Listen | AskSecret) -> bool:
        """Set the question; return whether it may be answered at once (barge-in)."""
        self.question = question
        self.open = False
        return all(say.barge_in for say in self._unheard)

    def opened(self) -> None:
        """The question may be answered from now on."""
        self.open = True

    def answered(self) -> None:
        """The question has its answer."""
        self.question = None
        self.open = False
        self._speech_counts = False

    def reset(self) -> None:
        """Forget what is being said: its marks will not come."""
        self._unheard.clear()

    def speech_started(self) -> bool:
        """The caller begins to speak; return whether it may be an answer."""
        self._speech_counts = self.open
        return self._speech_counts

    def speech_ended(self) -> bool:
        """The words are here; return whether they are an answer."""
        return self._speech_counts and self.open

    def marked(self, mark: str) -> tuple[list[Say], int]:
        """The caller has heard everything up to `mark`; return what, and how long it took in ms."""
        ids = [say.id for say in self._unheard]
        count = ids.index(mark) + 1 if mark in ids else 0
        heard, self._unheard = self._unheard[:count], self._unheard[count:]
        took_ms = self._so_far_ms()
        if heard:
            self._said_ms = self._now_ms()
        return heard, took_ms

    def interrupted(self) -> tuple[Say, int]:
        """The caller takes the floor; return what was being said and how much of it was heard."""
        say = self._unheard[0]
        self._unheard.clear()
        return say, self._so_far_ms()

    def _so_far_ms(self) -> int:
        return max(0, round(self._now_ms() - self._said_ms))
