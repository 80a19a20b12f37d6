"""What a conversation needs done outside itself: the contract of its deeds."""

from typing import Any, Protocol

from agent.dialogue.actions import Action, Do, Send, Transfer
from agent.dialogue.events import Event
from agent.speech.pool import Translation


class Deeds(Protocol):
    """What actions do outside the conversation."""

    async def act(self, action: Do | Send) -> dict[str, Any]:
        """Run a bank act or send a message; raises `ActError` with a one-word reason."""

    async def transfer(self, action: Transfer) -> None:
        """Hand the caller to a person; raises `ActError` when nobody takes the call."""

    def step(self, event: Event, actions: list[Action]) -> None:
        """Note one step of the engine for the event log and the saved state."""

    def bot_turn(
        self, text: str, language: str, heard_ms: int, translation: Translation | None = None
    ) -> None:
        """Note what the bot said until now, over `heard_ms`; `translation` as the caller had it."""

    def caller_turn(
        self,
        heard: str,
        language: str | None,
        confidence: float | None,
        lag_ms: float,
        translation: Translation | None = None,
    ) -> None:
        """Note what was heard of the caller, who fell silent `lag_ms` ago.

        `translation` is what the dialogue went by instead.
        """

    def aside(self, heard: str, language: str, confidence: float, lag_ms: float) -> None:
        """Note what the caller said while listening, which answers nothing."""

    def overheard(self, text: str, lag_ms: float, lasted_ms: float) -> None:
        """Silence in the recording what was said if it must not be kept."""

    def asking_secret(self, open_: bool) -> None:
        """A secret is being asked (recording pauses) or no longer is."""
