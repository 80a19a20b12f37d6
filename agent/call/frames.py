"""The frames of a call's pipeline. All are system frames: nothing in a call waits behind a queue.

Downstream go keys, speech and marks towards the dialogue, and speech to be said towards the leg;
upstream goes what the dialogue opens. No frame ever carries the digits of a secret, and a frame's
own text (Pipecat logs it) is its class and number only.
"""

from dataclasses import dataclass, field

from pipecat.frames.frames import SystemFrame

from agent.dialogue.actions import AskSecret, Listen, Say
from agent.dialogue.events import SecretChecked
from agent.speech.pool import Into, SpeechEvent


@dataclass
class KeyFrame(SystemFrame):
    """One key as it came from the line (leg → keypad, no further)."""

    digit: str = field(default="", repr=False)


@dataclass
class TouchedFrame(SystemFrame):
    """A key was pressed; which one is the keypad's business (keypad → dialogue)."""


@dataclass
class EntryFrame(SystemFrame):
    """A whole, not secret, keypad entry (keypad → dialogue)."""

    keys: str = field(default="", repr=False)


@dataclass
class SecretFrame(SystemFrame):
    """The verifier's word on a secret (keypad → dialogue)."""

    checked: SecretChecked


@dataclass
class SpeechFrame(SystemFrame):
    """What the ears noticed: it lasted `lasted_ms` and ended `lag_ms` ago (ears → dialogue)."""

    event: SpeechEvent = field(repr=False)
    lag_ms: float = 0.0
    lasted_ms: float = 0.0


@dataclass
class MarkedFrame(SystemFrame):
    """The caller has heard everything up to this mark (leg → dialogue)."""

    mark: str


@dataclass
class GoneFrame(SystemFrame):
    """The caller or the line is gone (leg → dialogue)."""

    reason: str


@dataclass
class OpenFrame(SystemFrame):
    """The question now open, or None for none (dialogue → ears and keypad, upstream).

    `private` shuts the ears already while a prompt ahead of a secret is heard out; `into` has what
    is heard translated.
    """

    question: Listen | AskSecret | None = field(repr=False)
    private: bool = False
    into: Into | None = None


@dataclass
class SayFrame(SystemFrame):
    """Something to be said, from `from_ms` of its sound on (dialogue → mouth)."""

    say: Say = field(repr=False)
    from_ms: int = 0


@dataclass
class MarkFrame(SystemFrame):
    """Ask the leg for a mark (mouth → leg)."""

    mark: str


@dataclass
class ClearFrame(SystemFrame):
    """Stop speaking and drop what is queued (dialogue → mouth and leg)."""


@dataclass
class CaptionFrame(SystemFrame):
    """A caption for legs that show them (dialogue → leg)."""

    who: str
    text: str = field(repr=False)


@dataclass
class HangupFrame(SystemFrame):
    """End the call at once (dialogue → leg)."""

    reason: str
