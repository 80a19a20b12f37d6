"""How far a caller is verified, and what is missing for more."""

from typing import Literal

from agent.dialogue.catalogue import Level
from agent.dialogue.state import DialogueState

Factor = Literal["number", "account", "tpin", "code"]


def missing(state: DialogueState, wanted: int, protective: bool) -> list[Factor]:
    """Return what the caller must still prove for `wanted`, in the order it is asked.

    A presented caller ID stands for the proven number only where everything done is `protective`.
    A one-time code typed in this call proves the number and is the code of L3.
    """
    factors: list[Factor] = []
    if wanted >= Level.L1:
        if not _number_proven(state, protective):
            factors.append("number")
        if state.account is None:
            factors.append("account")
    if wanted >= Level.L2 and not state.tpin_ok:
        factors.append("tpin")
    if wanted >= Level.L3 and not state.code_ok and "number" not in factors:
        factors.append("code")
    return factors


def proven(state: DialogueState, protective: bool = False) -> Level:
    """Return the highest level with nothing missing."""
    return max(level for level in Level if not missing(state, level, protective))


def _number_proven(state: DialogueState, protective: bool) -> bool:
    return state.proof == "number" or (protective and state.proof == "caller_id")
