"""The flows as shipped, and the simulator that runs their conversations."""

import pytest

from agent.dialogue.engine import Engine
from agent.dialogue.fixed_texts import fixed_texts
from agent.dialogue.schema import schemas
from agent.dialogue.show import show
from agent.dialogue.simulator import TestResult, run_book
from agent.language.utterance import Fixed
from tests.dialogue.line import MATCHED, Line, book_of, shipped

RESULTS = run_book(shipped())


@pytest.mark.parametrize("result", RESULTS, ids=[f"{r.flow}: {r.name}" for r in RESULTS])
def test_a_shipped_conversation(result: TestResult) -> None:
    assert result.passed, "\n".join([*result.transcript, *result.problems])


def test_every_shipped_flow_has_conversations() -> None:
    tested = {result.flow for result in RESULTS}
    assert tested >= {name for name, flow in shipped().flows.items() if not flow.file.gives}


def talk(text: str) -> TestResult:
    """Run one conversation of the small balance flow."""
    (result,) = run_book(book_of({"balance/tests.yaml": text}))
    return result


def test_a_conversation_that_goes_otherwise_says_what_was_wanted_and_what_came() -> None:
    result = talk(
        """
- name: too hopeful
  caller: {language: en, level: L1}
  given: {balance: {balance: "10.00", last4: "4321"}}
  talk: [{caller: balance}, {bot: twenty rupees}]
  expect: {did: [block_card, {balance: {account: a9}}], did_not: [balance], handoff: nobody,
    said: [one lakh], not_said: [ten rupees], level: L2, hangup: done, ended: true,
    needs_verification: L1}
"""
    )
    problems = "\n".join(result.problems)
    assert not result.passed
    assert "line 2: wanted bot: «twenty rupees»\n  but it said: «In the account ending" in problems
    assert "wanted did: block_card\n  but it did: balance {'account': 'a1'}" in problems
    for wanted in ("did_not: balance", "handoff: nobody", "said: «one lakh»", "level: L2"):
        assert f"wanted {wanted}" in problems
    for wanted in ("not_said: «ten rupees»", "hangup: done", "ended: True", "needs_verification"):
        assert f"wanted {wanted}" in problems


def test_an_act_nobody_gave_an_answer_for_is_named() -> None:
    result = talk("[{name: forgot, caller: {language: en, level: L1}, talk: [{caller: balance}]}]")
    assert result.problems == ("the conversation gives no answer to `balance`: add it to given",)


def test_a_conversation_can_hang_up_and_resume() -> None:
    result = talk(
        """
- name: the line breaks
  caller: {language: en}
  talk: [{caller: balance}, {resumed: true}, {bot: line was broken}, {hang_up: true}, {press: "1"}]
  expect: {ended: true, did_not: [match_account]}
"""
    )
    assert result.passed, result.problems


def test_every_flow_can_be_shown() -> None:
    text = show(shipped(), "block_card")
    assert "sure: ask sure (yes_no)" in text
    assert "unanswered → sure" in text
    with pytest.raises(KeyError):
        show(shipped(), "loans")


def test_the_schemas_know_every_key() -> None:
    found = schemas()
    assert "if_fails" in str(found["<flow>/flow.yaml"])
    assert "from" in str(found["<flow>/flow.yaml"])
    assert found["bank.yaml"]["additionalProperties"] is False


def test_all_that_is_fixed_can_be_rendered_before_the_first_call() -> None:
    ahead = set(fixed_texts(shipped()))
    line = Line(Engine(shipped()))
    line.rings()
    line.presses("2")
    line.presses("1")
    line.presses("1111")
    line.bank_answers(matched=False)
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="12.00", last4="4321")
    line.presses("2")
    line.bank_answers(accounts=[])
    line.presses("2")
    said = {
        (action.language, part.text)
        for action in line.all
        if action.kind == "say"
        for part in action.parts
        if isinstance(part, Fixed)
    }
    assert said <= ahead
