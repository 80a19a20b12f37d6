"""Each kind of question: how it is put, and what counts as an answer."""

from dataclasses import dataclass, field
from typing import Literal

from agent.dialogue.actions import SecretKind
from agent.dialogue.choices import MENU_KEYS, Option
from agent.dialogue.flow_file import SlotType
from agent.dialogue.turn import Turn
from agent.language.utterance import Part

Grammar = Literal["language", "intent"] | SlotType
Spoken = list[tuple[str, list[Part]]]
"""What is said in order, each with its language."""

ENDING_TRIES = 2
"""How often the last question of a call is asked before the call ends politely."""


@dataclass(frozen=True)
class Form:
    """One question as it is put now."""

    slot: str
    grammar: Grammar
    prompt: Spoken
    help: Spoken
    tries: int
    by_keys: Spoken | None = None
    """The prompt where only keys count, if it is another one."""
    no_match: list[Part] | None = None
    no_input: list[Part] | None = None
    options: list[Option] = field(default_factory=list)
    more: bool = False
    """The last menu key turns the page."""
    min_digits: int = 1
    max_digits: int = 1
    terminator: str = "#"
    endpoint_ms: int | None = None
    max_s: float | None = None
    barge_in: bool = True
    voice: bool = True
    secret: SecretKind | None = None
    """Digits that go straight to the verifier."""
    guarding: bool = False
    """Its answer changes something at the bank: it must be heard surely."""


def tries(turn: Turn) -> int:
    """Return how often a question is put where its step does not say."""
    return turn.book.bank.retries.tries


def bank(turn: Turn, key: str) -> Spoken:
    """Return the bank-wide prompt `key` as something said."""
    return [(turn.language, turn.bank_parts(key))]


def yes_no(turn: Turn, kind: str) -> Form:
    """Return the bank-wide yes-or-no question `kind`."""
    prompt = bank(turn, kind)
    return Form(kind, "yes_no", prompt, prompt, ENDING_TRIES if kind == "callback" else tries(turn))


def anything_else(turn: Turn) -> Form:
    """Return the question after a flow's end: a yes, a no, or the next request."""
    prompt = bank(turn, "anything_else")
    options = [Option("yes", MENU_KEYS[0], ()), Option("no", MENU_KEYS[1], ())]
    return Form("anything_else", "intent", prompt, prompt, ENDING_TRIES, options=options)


def last4(turn: Turn, keypad_only: bool) -> Form:
    """Return the question for the account's last four digits."""
    by_keys = bank(turn, "verify.last4_keys")
    prompt = by_keys if keypad_only else bank(turn, "verify.last4")
    help_ = [*prompt, *bank(turn, "help.digits")]
    return Form("last4", "digits", prompt, help_, tries(turn), by_keys, min_digits=4, max_digits=4)


def secret(turn: Turn, kind: Literal["tpin", "code"], length: int) -> Form:
    """Return the question for a secret of the verification."""
    prompt = bank(turn, f"verify.{kind}")
    return Form(
        kind,
        "digits",
        prompt,
        prompt,
        tries(turn),
        min_digits=length,
        max_digits=length,
        voice=False,
        secret=kind,
    )
