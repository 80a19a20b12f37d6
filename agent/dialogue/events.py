"""What happens to a dialogue: the engine's input.

Every event carries `at` (aware UTC): the engine never reads a clock. Answers to an action repeat
the action's `id`, so that a late reply is told from a retry.
"""

from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter

Proof = Literal["none", "caller_id", "number"]
"""How the caller's number is known: not at all, as the network presents it, or proven theirs."""


Outcome = Literal["ok", "wrong", "locked", "expired", "unavailable", "weak"]


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True)
    at: AwareDatetime


class CallStarted(_Event):
    """A caller is on the line. `dialogue_id` survives a resume; `number` is E.164 or None."""

    kind: Literal["call_started"] = "call_started"
    dialogue_id: str
    number: str | None = None
    called: str | None = None
    """The bank's number that was dialled, E.164: it decides which languages come first."""
    proof: Proof = "none"
    language: str | None = None
    """The remembered language, of those a caller may choose; None opens with the choice."""


class Resumed(_Event):
    """The same caller is back within the resume window; the engine repeats its open question.

    `proof` is how this call's number is known; what another kind of proof stood for is proven anew,
    and so is every secret.
    """

    kind: Literal["resumed"] = "resumed"
    proof: Proof = "none"


class Heard(_Event):
    """One utterance as recognised; `confidence` 0..1; empty text means speech not understood."""

    kind: Literal["heard"] = "heard"
    text: str
    language: str
    confidence: float


class Pressed(_Event):
    """A whole keypad entry for the open `Listen` (terminator dropped), or one `*`-command."""

    kind: Literal["pressed"] = "pressed"
    keys: str


class SecretChecked(_Event):
    """The verifier's word on the secret asked by action `id`; its digits never come here.

    `weak` is said of a `new_tpin` that is easily guessed; `wrong` of a `new_tpin_again` that
    differs from the first.
    """

    kind: Literal["secret_checked"] = "secret_checked"
    id: str
    outcome: Outcome


class Silence(_Event):
    """Nothing was said or pressed for the open question's `no_input_s`."""

    kind: Literal["silence"] = "silence"


class Interrupted(_Event):
    """The caller spoke or pressed over `Say` `id` after hearing `heard_ms` of it."""

    kind: Literal["interrupted"] = "interrupted"
    id: str
    heard_ms: int


class Done(_Event):
    """Action `id` succeeded with `result`."""

    kind: Literal["done"] = "done"
    id: str
    result: dict[str, Any] = {}


class Failed(_Event):
    """Action `id` failed; `reason` is a word: `timeout`, `unavailable`, `refused`, `mismatch`."""

    kind: Literal["failed"] = "failed"
    id: str
    reason: str


class Played(_Event):
    """`Say` `id` has been heard to its end by the caller."""

    kind: Literal["played"] = "played"
    id: str


class PersonJoined(_Event):
    """A person has taken the call over; the engine falls silent."""

    kind: Literal["person_joined"] = "person_joined"


class HungUp(_Event):
    """The caller is gone."""

    kind: Literal["hung_up"] = "hung_up"


Event = Annotated[
    CallStarted
    | Resumed
    | Heard
    | Pressed
    | SecretChecked
    | Silence
    | Interrupted
    | Done
    | Failed
    | Played
    | PersonJoined
    | HungUp,
    Field(discriminator="kind"),
]

EVENT: TypeAdapter[Event] = TypeAdapter(Event)
"""Reads an event back from the stored log."""
