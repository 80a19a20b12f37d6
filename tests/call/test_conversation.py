"""Whole calls by key, over real transports, as customers make them. All are placed at once."""

import asyncio
from dataclasses import dataclass

import pytest
import pytest_asyncio

from agent.call.fillers import WORDS, filler_texts
from agent.caller.report import CallReport
from agent.caller.ring import Via
from agent.store.calls import Call
from tests.call.conftest import Serving

pytestmark = pytest.mark.asyncio(loop_scope="session")

SCRIPTS: dict[str, tuple[Via, str]] = {
    "balance": (
        "webrtc",
        """
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
        """,
    ),
    "hang-up": (
        "asterisk",
        """
        language: hi
        number: "+919876543210"
        steps:
          - silence: 1.5
          - hang_up
        """,
    ),
    "unknown": (
        "webrtc",
        """
        language: en
        number: "+919899999999"
        steps:
          - wait_for: "press a key"
          - press: "1"
          - wait_for: "last four"
          - press: "4321"
          - wait_for: "could not find that"
          - hang_up
        """,
    ),
    "wrong digits": (
        "webrtc",
        """
        language: en
        number: "+919876543210"
        steps:
          - wait_for: "press a key"
          - press: "1"
          - wait_for: "last four"
          - press: "2580"
          - wait_for: "could not find that"
          - hang_up
        """,
    ),
}


@dataclass
class Ended:
    """One call from both ends."""

    report: CallReport
    call: Call

    @property
    def said(self) -> list[str]:
        """What the bot said, in order, but for what fills a wait that was long."""
        fillers = {text for _, text in filler_texts(list(WORDS))}
        told = [turn.text for turn in self.call.turns if turn.who == "bot"]
        return [text for text in told if text not in fillers]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def calls(bank: Serving) -> dict[str, Ended]:
    reports = await asyncio.gather(*(bank.ring(via, text) for via, text in SCRIPTS.values()))
    return {
        name: Ended(report, await bank.record(report.call_id))
        for name, report in zip(SCRIPTS, reports, strict=True)
    }


async def test_a_balance_by_keys_on_the_web(calls: dict[str, Ended], bank: Serving) -> None:
    balance = calls["balance"]
    assert balance.report.problem is None
    call = balance.call
    assert (call.outcome, call.language, call.transport) == ("done", "hi", "webrtc")
    assert "₹12,34,567.50" in " ".join(balance.said)
    sent = [message["text"] for message in bank.messages()]
    assert any("4321" in text and "12,34,567.50" in text for text in sent)


async def test_a_caller_who_hangs_up_in_mid_word(calls: dict[str, Ended]) -> None:
    call = calls["hang-up"].call
    assert call.outcome == "caller_hung_up"
    assert [turn.who for turn in call.turns] == ["bot"]


async def test_an_unknown_caller_hears_the_words_of_a_wrong_number_and_gets_nothing(
    calls: dict[str, Ended],
) -> None:
    unknown, wrong = calls["unknown"], calls["wrong digits"]
    assert unknown.report.problem is None
    assert unknown.said == wrong.said
    assert "₹" not in " ".join(unknown.said)
