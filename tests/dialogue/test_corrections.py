"""An answer can be taken back until something was done with it."""

import pytest

from tests.dialogue.line import Line, blocking
from tests.dialogue.market import asked_sure, at_market


@pytest.fixture
def line() -> Line:
    line = at_market()
    asked_sure(line)
    assert "Stop cheque one zero, zero two, zero zero" in line.heard
    return line


def chosen(line: Line) -> str:
    """Return the card that stands to be blocked."""
    assert line.engine.state.run is not None
    card: str = line.engine.state.run.values["which_card"]["id"]
    return card


def test_the_other_of_two_cards_is_taken_and_what_comes_after_is_asked_again() -> None:
    line = blocking(Line(), cards=2)
    line.says("no, the other one")
    assert chosen(line) == "c2"
    assert line.listens.slot == "reason"
    line.says("it was stolen")
    assert "zero zero, zero two" in line.heard
    line.presses("1")
    assert [act.args["card"] for act in line.done("block_card")] == ["c2"]


def test_what_is_named_instead_is_taken() -> None:
    line = blocking(Line(), cards=3)
    line.says("not this one, 0003")
    assert chosen(line) == "c3"
    line.says("it was stolen")
    line.says("no, it was lost")
    assert line.listens.slot == "sure"
    assert line.engine.state.run is not None
    assert line.engine.state.run.values["reason"] == "lost"


def test_one_of_three_is_asked_for_again() -> None:
    line = blocking(Line(), cards=3)
    line.says("not this card")
    assert line.listens.slot == "which_card"
    assert not line.done("block_card")


def test_what_is_hardly_heard_takes_nothing_back() -> None:
    line = blocking(Line(), cards=2)
    line.says("no, the other one", confidence=0.4)
    assert not line.done("block_card")
    assert line.listens.slot == "sure" or line.listens.slot == "anything_else"


def test_in_the_callers_language_too() -> None:
    line = Line()
    line.rings(language="hi")
    line.says("मेरा कार्ड खो गया", "hi")
    line.presses("4321")
    line.bank_answers(matched=True, customer={"id": "u1"}, account={"id": "a1", "last4": "4321"})
    line.bank_answers(cards=[{"id": "c1", "last4": "0001"}, {"id": "c2", "last4": "0002"}])
    line.presses("1")
    line.presses("1")
    line.says("नहीं, दूसरा वाला", "hi")
    run = line.engine.state.run
    assert run is not None
    assert run.values["which_card"]["id"] == "c2"
    assert run.step == "why"


def test_a_plain_no_stays_a_no(line: Line) -> None:
    line.says("no")
    assert line.listens.slot == "anything_else"


def test_a_named_amount_is_taken_back(line: Line) -> None:
    line.says("no, 700 rupees")
    run = line.engine.state.run
    assert run is not None
    assert run.values["amount"] == "700.00"
    assert line.listens.slot == "where"


def test_an_answer_inside_another_flow_is_taken_back_too(line: Line) -> None:
    line.says("no, not this account")
    run = line.engine.state.run
    assert run is not None
    assert (run.flow, run.values["chosen"]["id"]) == ("stop", "a2")
    assert line.listens.slot == "cheque"


def test_what_was_done_is_not_undone(line: Line) -> None:
    line.says("yes")
    line.verifier_says("ok")
    assert line.open_act().action == "stop_cheque"
    line.bank_answers(reference="70015")
    line.says("no, the other account")
    assert line.engine.state.run is None
    assert len(line.done("stop_cheque")) == 1
