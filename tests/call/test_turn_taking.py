"""Who has the floor, and what keys do, told at the pipeline: a line of this test's, all else real.

What the caller has heard is the test's to say, so nothing here waits for a prompt to be played.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio

from agent.bank.demo import DemoLedger
from agent.bank.ledger import Receipt
from agent.dialogue.actions import ACTION, Do
from agent.store.calls import Logged
from tests.call.conftest import Serving, served
from tests.call.handset import BETWEEN_S, Handset
from tests.waiting import until


class Books(DemoLedger):
    """The demo bank, which counts what it is asked to block; slow while its counter is closed."""

    blocked = 0
    counter: asyncio.Event

    async def block_card(self, card_id: str, reason: str, once_key: str) -> Receipt:
        self.blocked += 1
        await self.counter.wait()
        return Receipt("CB00001", card_id)


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def books(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Books]:
    ledger = await Books.open(tmp_path_factory.mktemp("books") / "demo.db", date.today)
    assert isinstance(ledger, Books)
    ledger.counter = asyncio.Event()
    ledger.counter.set()
    yield ledger
    await ledger.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(books: Books, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    data_dir: Path = tmp_path_factory.mktemp("turns") / "var"
    async with served(data_dir, books, record=False, ledger_timeout_s=30) as serving:
        yield serving


@pytest_asyncio.fixture(loop_scope="module")
async def caller(house: Serving, books: Books) -> AsyncIterator[Handset]:
    """A caller whom the bot has asked what they want."""
    books.blocked = 0
    handset = Handset()
    await house.house.exchange.answer(handset)
    await handset.is_told("press a key")
    yield handset
    await handset.hangup("hangup")
    await house.record(handset.call_id)


async def log_of(house: Serving, caller: Handset) -> list[Logged]:
    """Hang up and return the engine's whole log."""
    await caller.hangup("hangup")
    await house.record(caller.call_id)
    return await house.house.calls.log(caller.call_id)


def kinds(log: list[Logged]) -> list[str]:
    return [entry.kind for entry in log]


def done(log: list[Logged]) -> list[str]:
    """Return the acts that the engine wanted done."""
    actions = [ACTION.validate_json(entry.payload) for entry in log if entry.kind == "do"]
    return [action.action for action in actions if isinstance(action, Do)]


async def up_to_the_last_yes(caller: Handset) -> None:
    """Report the card lost, up to the question that blocks it, which is still being said."""
    caller.press("3")
    await caller.is_told("last four")
    caller.press("4321")
    await caller.is_told("Which card")
    caller.press("1")
    await caller.is_told("lost")
    caller.listens = False
    caller.press("1")
    await caller.is_told("Shall I block it")


async def test_two_keys_at_once_are_one_press(house: Serving, caller: Handset) -> None:
    caller.press("31")
    await caller.is_told("last four")
    log = await log_of(house, caller)
    assert kinds(log).count("pressed") == 1


async def test_a_key_that_nothing_takes_cuts_nothing_off(house: Serving, caller: Handset) -> None:
    """Out of habit: the four digits are complete without a #."""
    caller.press("3")
    await caller.is_told("last four")
    caller.listens = False
    caller.press("4321")
    await caller.is_told("Which card")
    caller.press("#")
    await asyncio.sleep(BETWEEN_S)
    caller.hear_out()
    assert "interrupted" not in kinds(await log_of(house, caller))


async def test_a_key_does_not_cut_off_what_must_be_heard_out(
    house: Serving, caller: Handset, books: Books
) -> None:
    await up_to_the_last_yes(caller)
    caller.press("1")
    await asyncio.sleep(BETWEEN_S)
    assert books.blocked == 0
    caller.hear_out()
    await asyncio.sleep(BETWEEN_S)
    assert books.blocked == 0
    caller.press("2")
    await caller.is_told("anything else")
    log = await log_of(house, caller)
    assert books.blocked == 0
    assert "interrupted" not in kinds(log)[-6:]
    assert "block_card" not in done(log)


async def test_a_yes_pressed_twice_blocks_the_card_once(
    house: Serving, caller: Handset, books: Books
) -> None:
    await up_to_the_last_yes(caller)
    caller.hear_out()
    await asyncio.sleep(BETWEEN_S)
    caller.press("11")
    await caller.is_told("reference number")
    assert done(await log_of(house, caller)).count("block_card") == 1
    assert books.blocked == 1


async def test_an_answer_after_the_caller_has_left_is_logged_and_leads_to_nothing(
    house: Serving, caller: Handset, books: Books
) -> None:
    books.counter.clear()
    await up_to_the_last_yes(caller)
    caller.hear_out()
    await asyncio.sleep(BETWEEN_S)
    caller.press("1")

    async def asked() -> bool | None:
        return True if books.blocked else None

    await until(asked)
    await caller.hangup("hangup")
    await asyncio.sleep(BETWEEN_S)
    books.counter.set()
    log = await log_of(house, caller)
    assert kinds(log)[kinds(log).index("hung_up") :] == ["hung_up", "done"]
    assert done(log).count("block_card") == 1
    call = await house.record(caller.call_id)
    assert call.outcome == "caller_hung_up"


async def test_a_slow_bank_is_waited_for_with_a_word_and_the_log_has_only_the_dialogues(
    house: Serving, caller: Handset, books: Books
) -> None:
    books.counter.clear()
    await up_to_the_last_yes(caller)
    caller.hear_out()
    await asyncio.sleep(BETWEEN_S)
    caller.press("1")
    await caller.is_told("One moment")
    await caller.is_told("a little longer")
    books.counter.set()
    await caller.is_told("reference number")
    log = await log_of(house, caller)
    assert not any("filler" in str(entry.payload) for entry in log)
    call = await house.record(caller.call_id)
    told = [turn.text for turn in call.turns if turn.who == "bot"]
    assert [text for text in told if text.startswith(("One moment", "Just a little"))] == [
        "One moment, please.",
        "Just a little longer. Please stay on the line.",
    ]


async def test_nothing_fills_a_wait_in_which_the_bot_still_speaks(
    house: Serving, caller: Handset, books: Books
) -> None:
    books.counter.clear()
    await up_to_the_last_yes(caller)
    caller.hear_out()
    await asyncio.sleep(BETWEEN_S)
    caller.listens = False
    caller.press("1")
    await caller.is_told("One moment")
    await asyncio.sleep(7.0)
    assert "a little longer" not in caller.told
    books.counter.set()
    await asyncio.sleep(BETWEEN_S)
    assert "reference number" not in caller.told
    caller.hear_out()
    await caller.is_told("reference number")
