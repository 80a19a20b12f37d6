"""The flows' conversations by ear: what the recogniser hears takes the place of what was said."""

import asyncio

import pytest

from agent.caller.by_ear import ByEar, run_by_ear
from agent.speech.recogniser.demo import DemoRecogniser
from tests.dialogue.line import book_of

TALKS = """
- name: words that it knows
  caller: {language: en}
  given: {balance: {balance: "12345.50", last4: "4321"}, list_accounts: {accounts: [{id: a1}]}}
  talk:
    - caller: my balance please
    - press: "4321"
    - bot: "twelve thousand"
    - caller: "no"
  expect: {did: [balance], ended: true}
- name: words that it was never taught
  caller: {language: en}
  talk:
    - caller: tractors and buffaloes
    - bot: did not understand
- name: Hindi in Latin letters
  caller: {language: hi}
  talk:
    - caller: mera balance batao
    - bot: आख़िरी चार अंक
"""


@pytest.fixture(scope="module")
def by_ear() -> ByEar:
    counted: list[tuple[int, int]] = []
    book = book_of({"balance/tests.yaml": TALKS})
    heard = asyncio.run(
        run_by_ear(book, DemoRecogniser(), lambda done, of: counted.append((done, of)))
    )
    assert counted[-1] == (3, 3)
    return heard


def test_a_conversation_in_words_that_it_knows_runs_as_written(by_ear: ByEar) -> None:
    lines = [line for line in by_ear.lines if line.conversation == "words that it knows"]
    assert [(line.heard, line.misheard) for line in lines] == [
        ("my balance please", False),
        ("no", False),
    ]
    (result,) = [r for r in by_ear.results if r.name == "words that it knows"]
    assert result.passed, result.problems


def test_a_line_outside_its_vocabulary_is_told_as_misheard(by_ear: ByEar) -> None:
    (line,) = [line for line in by_ear.lines if line.misheard]
    assert (line.flow, line.said, line.heard) == ("balance", "tractors and buffaloes", "")
    (result,) = [r for r in by_ear.results if r.name == line.conversation]
    assert "caller: (noise)" in result.transcript


def test_a_line_that_no_voice_can_speak_leaves_its_conversation_out(by_ear: ByEar) -> None:
    assert by_ear.left_out == [("balance", "Hindi in Latin letters")]
    assert all(line.language == "en" for line in by_ear.lines)
