"""Proving who calls, entered from a flow that needs it and left back into that flow.

L1 is the number proven (by the web page's token or a code sent to it) and the account's last four;
L2 adds the TPIN, L3 a one-time code. Unknown numbers and wrong digits hear the same words.
"""

from typing import Any, Literal

from agent.dialogue.asking import ask, ask_again
from agent.dialogue.closing import hand_off, offer_person
from agent.dialogue.levels import missing
from agent.dialogue.state import Question, Verification
from agent.dialogue.turn import Turn

WRONG_LAST4 = 3
CODES_EXPIRED = 2
LENGTHS: dict[Literal["tpin", "code"], int] = {"tpin": 4, "code": 6}


def require(turn: Turn, wanted: int, resumes_step: bool) -> bool:
    """Say whether the open flow's caller is verified as `wanted`; if not, begin to verify."""
    turn.run.proved = max(turn.run.proved, wanted)
    if not missing(turn.state, wanted, turn.protective):
        return True
    turn.state.verification = Verification(resumes_step=resumes_step, wanted=wanted)
    advance(turn)
    return False


def advance(turn: Turn) -> bool:
    """Ask for the next thing to prove; say whether nothing is left to prove."""
    state = turn.state
    verification = state.verification
    assert verification is not None
    factors = missing(state, verification.wanted, turn.protective)
    if not factors:
        state.question = None
        return True
    match factors[0]:
        case "number" | "code":
            if state.number is None:
                give_up(turn)
            else:
                state.question = None
                turn.do("send_code", {}, "send_code")
        case "account" if state.wrong_last4 >= WRONG_LAST4:
            give_up(turn)
        case "account":
            keys = verification.last4_by_keys
            ask(turn, Question(kind="last4", keypad_only=keys))
        case "tpin":
            ask(turn, _secret("tpin"))
    return False


def code_sent(turn: Turn) -> None:
    """The code is on its way: ask for it."""
    ask(turn, _secret("code"))


def last4_answered(turn: Turn, digits: str, by_voice: bool) -> None:
    """Look the account up by its last four."""
    assert turn.state.verification is not None
    # What was misheard once is typed the next time.
    turn.state.verification.last4_by_keys = by_voice
    turn.state.question = None
    turn.do("match_account", {"last4": digits}, "match_account")


def account_answered(turn: Turn, result: dict[str, Any]) -> bool:
    """Take the bank's word on the last four; say whether nothing is left to prove."""
    state = turn.state
    assert state.verification is not None
    account = result.get("account")
    if result.get("matched") is True and isinstance(account, dict):
        customer = result.get("customer")
        state.account = account
        state.customer = customer if isinstance(customer, dict) else {}
        return advance(turn)
    state.wrong_last4 += 1
    if state.wrong_last4 >= WRONG_LAST4:
        give_up(turn)
        return False
    state.question = Question(kind="last4", keypad_only=state.verification.last4_by_keys)
    ask_again(turn, ["verify.last4_wrong"])
    return False


def secret_checked(turn: Turn, outcome: str) -> bool:
    """Take the verifier's word; say whether nothing is left to prove."""
    state = turn.state
    question, verification = state.question, state.verification
    assert question is not None
    assert verification is not None
    match outcome:
        case "ok" if question.secret == "tpin":
            state.tpin_ok = True
            return advance(turn)
        case "ok":
            state.code_ok = True
            state.proof = "number"
            return advance(turn)
        case "wrong":
            _wrong(turn, question)
        case "expired":
            verification.codes_expired += 1
            turn.say_bank("verify.code_expired")
            if verification.codes_expired >= CODES_EXPIRED:
                give_up(turn)
            else:
                state.question = None
                turn.do("send_code", {}, "send_code")
        case "locked":
            turn.say_bank("verify.locked")
            hand_off(turn, "not_verified")
        case _:
            offer_person(turn, outcome)
    return False


def give_up(turn: Turn) -> None:
    """Not verified: the same words whether a number is unknown or the digits were wrong."""
    turn.say_bank("verify.failed")
    hand_off(turn, "not_verified")


def _wrong(turn: Turn, question: Question) -> None:
    question.missed += 1
    if question.missed >= turn.book.bank.retries.tries:
        give_up(turn)
    else:
        ask_again(turn, [f"verify.{question.secret}_wrong"])


def _secret(secret: Literal["tpin", "code"]) -> Question:
    return Question(kind="secret", secret=secret, length=LENGTHS[secret])
