"""Who has the floor: what is being said, what is asked, and whether an answer may come yet.

Pure bookkeeping; the clock is the leg's. An answer counts only if the caller began to give it while
the question was open, so words spoken over a prompt that must be heard out never answer it.

Who begins to speak over a prompt is given silence at once (`hold`); only the words tell whether
that was an interruption or somebody who listens ("hmm", a cough): then the prompt goes on
(`go_on`) from a little before where it was.
"""

from collections.abc import Callable

from agent.dialogue.actions import AskSecret, Listen, Say

REWIND_MS = 400
"""So much is said again: about a word."""
MOST_HELD = 3
"""After so many times in one question whatever is heard is an interruption: the line is noisy."""


class Turns:
    """The turn-taking state of one call."""

    def __init__(self, now_ms: Callable[[], float]) -> None:
        self._now_ms = now_ms
        self._unheard: list[Say] = []
        self._said_ms = 0.0
        self._quiet_since_ms = now_ms()
        self._counted: set[int] = set()
        """Where speech began (`from_sample`) that may be an answer."""
        self._speech_from = 0
        self._typing = False
        self._held_at_ms: int | None = None
        self._times_held = 0
        self.question: Listen | AskSecret | None = None
        self.open = False

    @property
    def speaking(self) -> Say | None:
        """What the bot is saying now, or was when it fell silent for the caller."""
        return self._unheard[0] if self._unheard else None

    @property
    def at_last(self) -> bool:
        """The last of what there is to say is being said."""
        return len(self._unheard) == 1

    @property
    def held(self) -> bool:
        """The bot has fallen silent until it is known what the caller said."""
        return self._held_at_ms is not None

    @property
    def quiet_ms(self) -> float:
        """How long the bot has had nothing to say."""
        return 0.0 if self._unheard else self._now_ms() - self._quiet_since_ms

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
        self._typing = False
        self._times_held = 0
        return self.may_open

    @property
    def may_open(self) -> bool:
        """Nothing is left that must be heard out."""
        return all(say.barge_in for say in self._unheard)

    def opened(self) -> None:
        """The question may be answered from now on."""
        self.open = True

    def answered(self) -> None:
        """The question has its answer."""
        self.question = None
        self.open = False
        self._typing = False
        self._counted.clear()

    def touched(self) -> None:
        """The caller has begun to answer by keys: what is heard meanwhile is a cough, or others."""
        self._typing = True
        self._counted.clear()

    def reset(self) -> None:
        """Forget what is being said: its marks will not come."""
        self._forget()

    def speech_started(self, from_sample: int) -> bool:
        """The caller begins to speak; return whether it may be an answer."""
        self._speech_from = from_sample
        counts = self.open and not self._typing
        if counts:
            self._counted.add(from_sample)
        return counts

    def speech_ended(self, from_sample: int) -> bool:
        """The words that began there are here; return whether they are an answer.

        The caller may have begun to speak again before they came.
        """
        return self.open and from_sample in self._counted

    def hold(self) -> bool:
        """Fall silent for the caller; return whether something was being said."""
        if not self._unheard or self.held:
            return False
        self._held_at_ms = self._so_far_ms()
        return True

    @property
    def may_go_on(self) -> bool:
        """The bot has fallen silent, and not too often yet."""
        return self.held and self._times_held < MOST_HELD

    def speaks_on(self, from_sample: int) -> bool:
        """Tell whether the caller has begun to speak again since `from_sample`."""
        return self._speech_from != from_sample

    def go_on(self) -> tuple[list[Say], int]:
        """Take up speaking; return what is still to be said, and from where (ms) in the first."""
        from_ms = max(0, (self._held_at_ms or 0) - REWIND_MS)
        self._held_at_ms = None
        self._times_held += 1
        self._counted.clear()
        self._said_ms = self._now_ms() - from_ms
        return list(self._unheard), from_ms

    def marked(self, mark: str) -> tuple[list[Say], int]:
        """The caller has heard everything up to `mark`; return what, and how long it took in ms."""
        ids = [say.id for say in self._unheard]
        count = ids.index(mark) + 1 if mark in ids else 0
        heard, self._unheard = self._unheard[:count], self._unheard[count:]
        took_ms = self._so_far_ms()
        if heard:
            self._said_ms = self._quiet_since_ms = self._now_ms()
            if self.held:
                # The mark was on its way when the bot fell silent.
                self._held_at_ms = 0 if self._unheard else None
        return heard, took_ms

    def interrupted(self) -> tuple[Say, int]:
        """The caller takes the floor; return what was being said and how much of it was heard."""
        say, heard_ms = self._unheard[0], self._so_far_ms()
        self._forget()
        return say, heard_ms

    def _forget(self) -> None:
        self._unheard.clear()
        self._held_at_ms = None
        self._quiet_since_ms = self._now_ms()

    def _so_far_ms(self) -> int:
        if self._held_at_ms is not None:
            return self._held_at_ms
        return max(0, round(self._now_ms() - self._said_ms))
