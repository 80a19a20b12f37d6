"""A dropped call is taken up where it was, and what was proven by a secret is proven anew."""

from datetime import timedelta

import pytest

from agent.dialogue.actions import AskSecret
from agent.dialogue.engine import Engine
from agent.dialogue.events import HungUp, Resumed
from agent.dialogue.resuming import resumable
from agent.dialogue.state import DialogueState
from tests.dialogue.line import AT, Line, blocking
from tests.dialogue.market import ACCOUNTS, asked_sure, at_market, market, proves

WITHIN = market().bank.resume.span


def stopping() -> Line:
    """A caller whose cheque is about to be stopped at the bank when the line breaks."""
    line = at_market()
    asked_sure(line)
    line.presses("1")
    line.verifier_says("ok")
    assert line.open_act().action == "stop_cheque"
    return line


def dropped(line: Line) -> Line:
    """The line breaks; another process takes the saved dialogue up."""
    line.gets(HungUp(at=AT))
    state = DialogueState.load(line.engine.state.model_dump_json())
    line.engine = Engine(line.engine.book, state)
    return line


def test_only_what_was_under_way_not_long_ago_is_taken_up() -> None:
    assert timedelta(minutes=10) == WITHIN
    line = dropped(stopping())
    state = line.engine.state
    assert resumable(state, AT + timedelta(minutes=9), WITHIN)
    assert not resumable(state, AT + timedelta(minutes=11), WITHIN)
    assert not resumable(state, AT - timedelta(minutes=1), WITHIN)
    idle = at_market()
    idle.gets(HungUp(at=AT))
    assert not resumable(idle.engine.state, AT, WITHIN)


def test_the_secret_is_asked_again_and_the_act_goes_on_under_its_own_key() -> None:
    line = stopping()
    asked = line.open_act()
    line = dropped(line)
    line.gets(Resumed(at=AT, proof="number"))
    assert "line was broken" in line.heard
    assert line.now[-1].kind == "ask_secret"
    line.verifier_says("ok")
    assert line.now == [asked]
    line.bank_answers(reference="70015")
    assert "Reference seven zero, zero one, five" in line.heard


def test_a_question_goes_on_once_the_caller_is_verified_again() -> None:
    line = stopping()
    line.bank_answers(reference="70015")
    line = dropped(line)
    line.gets(Resumed(at=AT, proof="number"))
    assert isinstance(line.now[-1], AskSecret)
    line.verifier_says("ok")
    assert "Another one?" in line.heard


def test_another_proof_of_the_number_proves_nothing_of_the_old_one() -> None:
    line = at_market()
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS)
    line = dropped(line)
    line.gets(Resumed(at=AT, proof="caller_id"))
    assert line.open_act().action == "send_code"
    assert line.engine.state.account is None


def test_the_same_proof_carries_the_question_on() -> None:
    line = dropped(blocking(Line()))
    line.gets(Resumed(at=AT, proof="number"))
    assert "Shall I block it" in line.heard
    line.presses("1")
    assert len(line.done("block_card")) == 1


@pytest.mark.parametrize("outcome", ["wrong", "locked"])
def test_who_cannot_prove_it_again_gets_nothing(outcome: str) -> None:
    line = dropped(stopping())
    done = len(line.done("stop_cheque"))
    line.gets(Resumed(at=AT, proof="number"))
    for _ in range(3 if outcome == "wrong" else 1):
        line.verifier_says(outcome)
    assert line.now[-1].kind == "transfer"
    assert len(line.done("stop_cheque")) == done


def test_a_verification_is_taken_up_where_it_was() -> None:
    line = at_market()
    line.says("my balance please")
    line = dropped(line)
    line.gets(Resumed(at=AT, proof="number"))
    assert "last four digits" in line.heard
    proves(line)
    assert line.open_act().action == "balance"
