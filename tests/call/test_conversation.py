"""Whole calls by voice and by key, over real transports, as customers make them."""

import pytest

from tests.call.conftest import Serving

pytestmark = pytest.mark.asyncio(loop_scope="session")

BALANCE_BY_KEYS = """
language: hi
number: "+919876543210"
steps:
  - wait_for: "मदद करूँ"
  - press: "1"
  - wait_for: "आख़िरी चार अंक"
  - wait_for_end_of_speech
  - press: "4321"
  - wait_for: "एसएमएस"
  - press: "1"
  - wait_for: "दूसरे खाते"
  - silence: 0.5
  - press: "2"
  - wait_for: "और कोई मदद"
  - silence: 0.5
  - press: "2"
  - wait_for_hang_up
"""

CODE_THEN_BALANCE = """
language: en
number: "+919876543210"
steps:
  - wait_for: "English"
  - press: "2"
  - wait_for: "press a key"
  - press: "1"
"""


async def test_a_balance_by_keys_on_the_web(bank: Serving) -> None:
    report = await bank.ring("webrtc", BALANCE_BY_KEYS)
    assert report.problem is None
    call = await bank.record(report.call_id)
    assert (call.outcome, call.language, call.transport) == ("done", "hi", "webrtc")
    said = " ".join(turn.text for turn in call.turns if turn.who == "bot")
    assert "₹12,34,567.50" in said
    sent = [message["text"] for message in bank.messages()]
    assert any("4321" in text and "12,34,567.50" in text for text in sent)


async def test_a_caller_who_hangs_up_in_mid_word(bank: Serving) -> None:
    report = await bank.ring(
        "asterisk",
        """
        language: hi
        number: "+919876543210"
        steps:
          - silence: 1.5
          - hang_up
        """,
    )
    call = await bank.record(report.call_id)
    assert call.outcome == "caller_hung_up"
    assert [turn.who for turn in call.turns] == ["bot"]


async def test_an_unknown_caller_hears_the_same_words_and_gets_nothing(bank: Serving) -> None:
    report = await bank.ring(
        "webrtc",
        """
        language: en
        number: "+919899999999"
        steps:
          - wait_for: "press a key"
          - press: "1"
          - wait_for: "last four"
          - wait_for_end_of_speech
          - press: "4321"
          - wait_for: "last four"
          - wait_for_end_of_speech
          - press: "1111"
          - wait_for: "last four"
          - wait_for_end_of_speech
          - press: "2222"
          - wait_for_hang_up
        """,
    )
    call = await bank.record(report.call_id)
    said = " ".join(turn.text for turn in call.turns if turn.who == "bot")
    assert call.state == "closed"
    assert "₹" not in said
