"""Nothing above the proven level is done or said, whatever the files say."""

from dataclasses import replace

import pytest

from agent.dialogue.actions import Do, Transfer
from agent.dialogue.catalogue import Level
from agent.dialogue.engine import Engine
from agent.dialogue.errors import StateError
from agent.dialogue.state import DialogueState
from tests.dialogue.line import ACTS, MATCHED, Line, blocking, book_of


def test_an_act_above_the_level_is_refused_and_the_caller_given_to_a_person() -> None:
    stricter = {**ACTS, "balance": replace(ACTS["balance"], level=Level.L2)}
    line = Line(Engine(replace(book_of(), catalogue=stricter)))
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    assert line.done("balance") == []
    assert isinstance(line.now[-1], Transfer)
    assert "not working at our side" in line.heard


def test_a_value_above_the_level_is_not_spoken() -> None:
    book = book_of()
    flow = book.flows["balance"]
    stricter = replace(flow, levels={**flow.levels, "balance": Level.L3})
    line = Line(Engine(replace(book, flows={**book.flows, "balance": stricter})))
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="777.00", last4="4321")
    assert "seven hundred" not in line.heard
    assert isinstance(line.now[-1], Transfer)


def test_an_unproven_caller_never_reaches_the_books() -> None:
    line = Line()
    line.rings(number=None, language="en")
    line.says("balance")
    assert not [action for action in line.all if isinstance(action, Do)]
    assert "could not verify" in line.heard


def test_a_flow_that_needs_more_asks_only_for_what_is_missing() -> None:
    book = book_of()
    flow = book.flows["balance"]
    higher = replace(flow, file=flow.file.model_copy(update={"needs": "L3"}))
    line = Line(Engine(replace(book, flows={**book.flows, "balance": higher})))
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    assert "telephone PIN" in line.heard
    line.verifier_says("ok")
    assert line.open_act().action == "send_code"
    line.bank_answers()
    line.verifier_says("ok")
    assert line.open_act().action == "balance"


@pytest.mark.parametrize("outcome", ["locked", "unavailable"])
def test_a_secret_that_cannot_be_checked_never_verifies(outcome: str) -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    line.bank_answers()
    line.verifier_says(outcome)
    assert line.engine.state.proof == "caller_id"
    assert line.done("balance") == []


def test_a_code_wrong_three_times_goes_to_a_person() -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    line.bank_answers()
    for _ in range(3):
        line.verifier_says("wrong")
    assert isinstance(line.now[-1], Transfer)


def test_a_dialogue_is_not_continued_with_other_flows() -> None:
    with pytest.raises(StateError, match="compile its own bundle"):
        Engine(book_of(), DialogueState(bundle="0" * 64))


def test_wrong_digits_are_not_forgiven_by_starting_over() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    for _ in range(3):
        line.presses("1111")
        line.bank_answers(matched=False)
    line.nobody_comes()
    line.presses("0")
    line.says("block my card")
    assert "could not verify" in line.heard
    assert len(line.done("match_account")) == 3


def test_a_person_is_not_told_what_the_caller_may_not_hear() -> None:
    book = book_of()
    flow = book.flows["block_card"]
    stricter = replace(flow, levels={**flow.levels, "reason": Level.L2})
    line = blocking(
        Line(Engine(replace(book, flows={**book.flows, "block_card": stricter}))), cards=2
    )
    line.presses("9")
    transfer = line.now[-1]
    assert isinstance(transfer, Transfer)
    assert transfer.context["which_card.last4"] == "0001"
    assert transfer.context["reason"] is None


def test_a_message_does_not_carry_what_the_caller_may_not_hear() -> None:
    book = book_of()
    flow = book.flows["balance"]
    prompts = {
        key: text.replace("{balance|money}", "some money")
        for key, text in flow.words["en"].prompts.items()
    }
    words = {"en": flow.words["en"].model_copy(update={"prompts": prompts})}
    stricter = replace(flow, words=words, levels={**flow.levels, "balance": Level.L2})
    line = Line(Engine(replace(book, flows={**book.flows, "balance": stricter})))
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="777.00", last4="4321")
    line.presses("1")
    assert not [action for action in line.all if action.kind == "send"]
    assert isinstance(line.now[-1], Transfer)
