"""Everything a dialogue is at one moment: saved after every event, resumed anywhere.

Sealed by the call room where it is stored: it holds the caller's number and what the bank said.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from agent.dialogue.actions import Do, Say, Send, Transfer
from agent.dialogue.events import Proof
from agent.language.utterance import Part

QuestionKind = Literal[
    "language",
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


class Question(BaseModel):
    """An open question. `id` is its `Listen` (or `AskSecret`); `missed` counts failed tries."""

    kind: QuestionKind
    id: str = ""
    missed: int = 0
    keypad_only: bool = False
    confirming: bool = False
    """A yes that moves money or a card was heard unsurely: the key decides."""
    between: list[str] = []
    """The two flows of `did_you_mean`."""
    secret: Literal["tpin", "code"] = "code"
    length: int = 6


class FlowRun(BaseModel):
    """One run of a flow: which step, and everything asked or told so far."""

    flow: str
    number: int
    step: str
    visit: int = 0
    values: dict[str, Any] = {}


class Verification(BaseModel):
    """A verification on the way: what failed so far. It ends back in the flow that needs it."""

    resumes_step: bool
    """Back into the step (True), or past a `verify` step (False)."""
    wanted: int
    last4_by_keys: bool = False
    codes_expired: int = 0


class Waiting(BaseModel):
    """The one action whose answer the dialogue waits for."""

    action: Annotated[Do | Send | Transfer, Field(discriminator="kind")]
    why: WaitingFor


class DialogueState(BaseModel):
    """The whole dialogue. A copy saved at any point continues exactly like the original."""

    bundle: str
    dialogue_id: str = ""
    phase: Literal["new", "talking", "person", "ended"] = "new"
    number: str | None = None
    proof: Proof = "none"
    tpin_ok: bool = False
    code_ok: bool = False
    customer: dict[str, Any] | None = None
    account: dict[str, Any] | None = None
    wrong_last4: int = 0
    """Wrong last fours in this dialogue, over all its flows."""
    language: str | None = None
    opened_in: list[str] = []
    """Languages the opening was spoken in."""
    actions: int = 0
    runs: int = 0
    visits: int = 0
    run: FlowRun | None = None
    verification: Verification | None = None
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


Parts = list[Part]
