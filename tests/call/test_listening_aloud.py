"""What callers say over the bot, in their own voice: some listen aloud, some take the floor."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from agent.caller.voice import HELD_OUT
from tests.call.conftest import Serving, served
from tests.call.handset import BETWEEN_S, Talker
from tests.call.test_turn_taking import kinds

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    async with served(tmp_path_factory.mktemp("aloud") / "var", record=False) as serving:
        yield serving


@pytest_asyncio.fixture(loop_scope="module")
async def caller(house: Serving) -> AsyncIterator[Talker]:
    """A caller to whom the bot says its first words and the menu."""
    talker = Talker()
    talker.listens = False
    await house.house.exchange.answer(talker)
    await talker.told_on()
    yield talker
    await talker.hang_up()
    await house.record(talker.call_id)


async def says(house: Serving, caller: Talker, words: str) -> None:
    espeak = house.house.pool.espeak
    voice = HELD_OUT["en"]
    await caller.says(await espeak.render(words, voice=voice, rate_hz=8000, wpm=150, pitch=50))


ALIKE_BYTES = 3200
"""0.2 s: no two places of the prompts sound alike for so long."""


async def ended(house: Serving, caller: Talker) -> tuple[list[str], list[str]]:
    """Hang up; return the log's kinds and what was heard of the caller."""
    await caller.hang_up()
    call = await house.record(caller.call_id)
    log = kinds(await house.house.calls.log(caller.call_id))
    return log, [turn.text for turn in call.turns if turn.who == "caller"]


async def to_the_balance(caller: Talker) -> None:
    """Ask for the balance by keys, up to the question after it; only what it is, is being said."""
    caller.hear_out()
    await caller.is_told("press a key")
    caller.press("1")
    await caller.is_told("last four")
    caller.listens = False
    caller.press("4321")
    await caller.is_told("12,34,567.50")
    await caller.told_on()


async def test_a_yes_over_the_menu_stops_nothing(house: Serving, caller: Talker) -> None:
    await says(house, caller, "yes")
    await caller.silenced(1)
    await caller.told_on()
    caller.hear_out()
    await caller.is_told("press a key")
    await asyncio.sleep(BETWEEN_S)
    log, said = await ended(house, caller)
    assert said == ["yes"]
    assert not {"heard", "interrupted"} & set(log)
    assert log.count("played") > 3


async def test_a_cough_over_the_menu_is_not_asked_about(house: Serving, caller: Talker) -> None:
    await says(house, caller, "eww")
    await caller.silenced(1)
    await caller.told_on()
    log, said = await ended(house, caller)
    assert said == []
    assert not {"heard", "interrupted"} & set(log)


async def test_a_wish_over_the_menu_takes_the_floor(house: Serving, caller: Talker) -> None:
    await says(house, caller, "block my card")
    await caller.is_told("last four")
    log, said = await ended(house, caller)
    assert said == ["block my card"]
    assert log[log.index("interrupted") :][:2] == ["interrupted", "heard"]


async def test_a_key_ends_the_wait_for_words(house: Serving, caller: Talker) -> None:
    await says(house, caller, "yes")
    await caller.silenced(1)
    caller.press("1")
    await caller.is_told("last four")
    log, _ = await ended(house, caller)
    assert log[log.index("interrupted") :][:2] == ["interrupted", "pressed"]
    assert "heard" not in log


async def test_a_yes_before_the_question_is_none_and_at_the_question_it_is_one(
    house: Serving, caller: Talker
) -> None:
    await to_the_balance(caller)
    await says(house, caller, "yes")
    await caller.silenced(1)
    await caller.told_on()
    caller.hear_up_to_the_last()
    await caller.is_told("by SMS")
    await says(house, caller, "yes")
    await caller.is_told("SMS has been sent")
    log, said = await ended(house, caller)
    assert said[-2:] == ["yes", "yes"]
    assert log.count("heard") == 1


async def test_what_comes_to_be_said_while_the_caller_speaks_waits_for_the_words(
    house: Serving, caller: Talker
) -> None:
    await says(house, caller, "yes")
    await caller.silenced(1)
    assert caller.played == []
    before = b"".join(caller.cut_off)
    await caller.told_on()
    again = b"".join(caller.played)
    # The same sound goes on, a little before where it stopped; either side may have played further.
    resumed = before.find(again[:ALIKE_BYTES])
    assert resumed >= 0
    both = min(len(again), len(before) - resumed)
    assert again[:both] == before[resumed : resumed + both]
