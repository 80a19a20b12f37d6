"""A caller whose line broke goes on where they were; one who calls again is met in their tongue."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest

from agent.dialogue.suggestions import Unheard, suggestions
from agent.store.database import Database
from agent.store.unheard import UnheardLog
from tests.call.conftest import served
from tests.call.customer import customer
from tests.dialogue.line import shipped
from tests.staffed import staffed_flows

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.alone]

SUNITA = "+919876543210"
VIA: list[Literal["asterisk", "webrtc"]] = ["asterisk", "webrtc"]


@pytest.mark.parametrize("via", VIA)
async def test_a_broken_line_is_taken_up_at_the_open_question(
    tmp_path: Path, via: Literal["asterisk", "webrtc"]
) -> None:
    async with served(tmp_path, flows_dir=staffed_flows("10m")) as bank:
        token = bank.house.new_api_token or ""
        call = (via, bank.url, token, SUNITA, bank.house.pool.espeak)
        async with customer(*call) as sunita:
            if via == "asterisk":
                await sunita.hears("For English, press 2")
                await sunita.presses("2")
            await sunita.hears("How can I help you")
            await sunita.presses("3")
            await sunita.hears("last four digits")
            await sunita.presses("4321")
            await sunita.hears("Which card")
            await sunita.presses("2")
            await sunita.hears("lost")
        broken = await bank.record(sunita.call_id)
        assert broken.outcome == "caller_hung_up"
        async with customer(*call) as again:
            await again.hears("the line was broken")
            await again.hears("lost")
            await again.presses("1")
            await again.hears("8765")
            # It must be heard out before a key answers it; the page captions it as it begins.
            await again.waits(0.5 if via == "asterisk" else 12.0)
            await again.presses("1")
            await again.hears("card is blocked")
        mended = await bank.record(again.call_id)
        said = " ".join(turn.text for turn in mended.turns if turn.who == "bot")
        assert "Which card" not in said


async def test_a_caller_is_met_in_the_language_of_the_last_call_and_learned_from(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as bank:
        call = (VIA[0], bank.url, bank.house.new_api_token or "", SUNITA, bank.house.pool.espeak)
        async with customer(*call) as sunita:
            await sunita.hears("For English, press 2")
            await sunita.presses("2")
            await sunita.hears("How can I help you")
        await bank.record(sunita.call_id)
        async with customer(*call) as again:
            await again.hears("Welcome to")
            await again.hears("How can I help you")
        assert (await bank.record(again.call_id)).language == "en"


async def test_what_nobody_understood_is_kept_for_the_operators(tmp_path: Path) -> None:
    async with served(tmp_path) as bank:
        call = (VIA[1], bank.url, bank.house.new_api_token or "", SUNITA, bank.house.pool.espeak)
        async with customer(*call) as sunita:
            await sunita.hears("How can I help you")
            await sunita.says("four three two one")
            await sunita.hears("did not understand")
        await bank.record(sunita.call_id)
        since = datetime.now(UTC) - timedelta(minutes=5)
        async with Database(bank.house.settings.database) as db:
            kept = [one async for one in UnheardLog(db).since(since)]
        assert [(one.language, one.question) for one in kept] == [("en", "main")]
        told = [Unheard(one.language, one.text) for one in kept]
        assert [group.count for group in suggestions(told, shipped().intents)] in ([], [1])
