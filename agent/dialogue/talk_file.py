"""`tests.yaml`: conversations that a flow must pass."""

from typing import Annotated, Any, Literal

from pydantic import Field, JsonValue, RootModel, StringConstraints, model_validator

from agent.dialogue.bank_file import LanguageCode
from agent.dialogue.events import Outcome, Proof
from agent.dialogue.flow_file import LevelName
from agent.dialogue.strict import Strict

Fails = Literal["timeout", "unavailable", "refused", "mismatch"]


LocalTime = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d$")]


class TalkCaller(Strict):
    """Who calls. `level` starts the conversation as verified as that; `number: null` hides it."""

    number: str | None = "+919876543210"
    called: str | None = None
    level: LevelName = "L0"
    proof: Proof = "number"
    language: LanguageCode | None = None
    account: dict[str, JsonValue] = {"id": "a1", "last4": "4321", "product": "savings"}
    customer: dict[str, JsonValue] = {"id": "u1"}


class TalkLine(Strict):
    """One line of a conversation: exactly one key.

    The caller's side is `caller` (says), `press`, `silence`, `noise` (speech not understood),
    `secret` (the verifier's word on the digits typed), `interrupt` (speaks over the bot),
    `resumed` and `hang_up`; the bot's is `bot` (words it must have said since).
    """

    caller: str | None = None
    press: str | None = None
    silence: Literal[True] | None = None
    noise: Literal[True] | None = None
    secret: Outcome | None = None
    interrupt: str | None = None
    resumed: Literal[True] | None = None
    hang_up: Literal[True] | None = None
    bot: str | None = None

    @model_validator(mode="after")
    def _one(self) -> "TalkLine":
        if len([name for name in self.model_fields_set if getattr(self, name) is not None]) != 1:
            keys = " ".join(type(self).model_fields)
            raise ValueError(f"a line of `talk` has exactly one key: give one of {keys}")
        return self


class Expect(Strict):
    """What must have come of the conversation."""

    did: list[str | dict[str, dict[str, JsonValue]]] = []
    did_not: list[str] = []
    ended: bool | None = None
    """The flow has come to its end (or the call has)."""
    handoff: str | None = None
    """The queue the caller was given to."""
    needs_verification: LevelName | None = None
    said: list[str] = []
    not_said: list[str] = []
    level: LevelName | None = None
    hangup: str | None = None
    """The reason of the call's end."""


class Conversation(Strict):
    """One conversation. `given` is what each act answers.

    An answer is the act's result, `fails`, `{fails: reason}`, or a list of those, one a call
    (the last repeats). `transfer` and `sms` can be given too.
    """

    name: str
    at: LocalTime = "2026-11-23T11:00"
    """When the call comes, in the bank's own time: a Monday in office hours."""
    caller: TalkCaller = TalkCaller()
    given: dict[str, Any] = {}
    talk: list[TalkLine] = Field(min_length=1, max_length=200)
    expect: Expect = Expect()


class TalkFile(RootModel[Annotated[list[Conversation], Field(min_length=1)]]):
    """`tests.yaml`."""
