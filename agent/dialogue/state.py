"""Everything a dialogue is at one moment: saved after every event, resumed anywhere.

Sealed by the call room where it is stored: it holds the caller's number and what the bank said.
"""

from typing import Annotated, Any, Literal

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from agent.dialogue.actions import Do, Say, Send, Transfer
from agent.dialogue.errors import StateError
from agent.dialogue.events import Proof

STATE_VERSION = 2
"""Raised with every change of the models below that an older state does not fit."""

QuestionKind = Literal[
    "language",
    "other_language",
    "main",
    "anything_else",
    "did_you_mean",
    "offer_person",
    "callback",
    "slot",
    "last4",
    "secret",
]
Miss = Literal["no_match", "no_input"]
WaitingFor = Literal["step", "send_code", "match_account", "ticket", "person"]
HandoffWhy = Literal["asked", "flow", "failed", "not_verified", "not_understood", "no_input"]


class _Saved(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Question(_Saved):
    """An open question. `id` is its `Listen` (or `AskSecret`); `missed` counts failed tries."""

    kind: QuestionKind
    id: str = ""
    missed: int = 0
    page: int = 0
    """Which page of its choices is put, from 0."""
    keypad_only: bool = False
    confirming: bool = False
    """A yes that moves money or a card was heard unsurely: the key decides."""
    between: list[str] = []
    """What is asked between: flows (`did_you_mean`), languages (`other_language`), places (`slot`).
    """
    secret: Literal["tpin", "code"] = "code"
    length: int = 6


class Answered(_Saved):
    """A step that was answered: an `ask`, or a `do` whose flow, as it ended, is `inside`."""

    step: str
    inside: "FlowRun | None" = None


class FlowRun(_Saved):
    """One run of a flow: which step, and everything asked or told so far."""

    flow: str
    number: int
    step: str
    visit: int = 0
    values: dict[str, Any] = {}
    proved: int = 0
    """The level that was asked for so far."""
    answered: list[Answered] = []
    """What can still be corrected, oldest first: nothing from before an act that writes."""
    differed: int = 0
    """How often a new TPIN was typed otherwise the second time."""
    caller: "FlowRun | None" = None
    """The run that does this one and waits at its `do` step."""

    @property
    def root(self) -> "FlowRun":
        """The run that the caller asked for."""
        return self if self.caller is None else self.caller.root


class Verification(_Saved):
    """A verification on the way: what failed so far. It ends back in the flow that needs it."""

    resumes_step: bool
    """Back into the step (True), or past a `verify` step (False)."""
    wanted: int
    last4_by_keys: bool = False
    codes_expired: int = 0
    redo: "Waiting | None" = None
    """The act of a dropped call that is asked for again once the caller is verified again."""


class Waiting(_Saved):
    """The one action whose answer the dialogue waits for."""

    action: Annotated[Do | Send | Transfer, Field(discriminator="kind")]
    why: WaitingFor


class Paused(_Saved):
    """A flow that waits while the caller's other request is served."""

    run: FlowRun
    verification: Verification | None = None


class DialogueState(_Saved):
    """The whole dialogue. A copy saved at any point continues exactly like the original."""

    version: int = STATE_VERSION
    bundle: str
    dialogue_id: str = ""
    phase: Literal["new", "talking", "left", "person", "ended"] = "new"
    """`left`: the line broke in the middle of something that can be resumed."""
    at: AwareDatetime | None = None
    """When the last event happened."""
    number: str | None = None
    called: str | None = None
    proof: Proof = "none"
    tpin_ok: bool = False
    code_ok: bool = False
    customer: dict[str, Any] | None = None
    account: dict[str, Any] | None = None
    wrong_last4: int = 0
    """Wrong last fours in this dialogue, over all its flows."""
    language: str | None = None
    translated: str | None = None
    """The caller's language, where the call is held in another and translated."""
    opened_in: list[str] = []
    """Languages the opening was spoken in."""
    actions: int = 0
    runs: int = 0
    visits: int = 0
    run: FlowRun | None = None
    verification: Verification | None = None
    paused: list[Paused] = []
    """Flows left by a request in the middle of a question, innermost last."""
    question: Question | None = None
    suspended: Question | None = None
    """The question that waits while the caller chooses another language."""
    waiting: Waiting | None = None
    wanted_flow: str | None = None
    """What the caller asked for before a language was chosen."""
    handoff_why: HandoffWhy | None = None
    last_turn: list[Say] = []
    """What the bot said since the caller's last answer, for `repeat`."""
    interrupted: tuple[str, int] | None = None
    """The last `Say` that was cut off, and how much of it was heard (ms)."""

    @model_validator(mode="before")
    @classmethod
    def _of_this_version(cls, saved: Any, info: ValidationInfo) -> Any:
        version = saved.get("version", 1) if isinstance(saved, dict) else None
        if info.mode == "json" and version != STATE_VERSION:
            raise StateError(
                f"the dialogue was saved in form {version}, this release reads form "
                f"{STATE_VERSION}: start a new one"
            )
        return saved

    @classmethod
    def load(cls, text: str | bytes) -> "DialogueState":
        """Read a saved state.

        Raises:
            StateError: it was saved by a version whose states are read differently, or is damaged.
        """
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            where = ".".join(str(part) for part in error.errors()[0]["loc"])
            raise StateError(f"the saved dialogue is damaged at {where}: start a new one") from None
