"""What goes wrong around a call leaves a closed record, a sentence, and a server that serves."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import cast

import httpx
import pytest
import websockets

from agent.bank.ledger import Ledger
from agent.call.apology import WORDS
from agent.call.turns import Turns
from agent.dialogue.actions import AskSecret, Listen
from agent.store.redis_server import EmbeddedRedis
from tests.call.conftest import Serving, served

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def healthy(serving: Serving) -> bool:
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.get(f"{serving.url}/health")).status_code == 200


async def test_a_garbage_offer_is_refused_with_a_reason_and_on_record(bank: Serving) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(
            f"{bank.url}/api/webrtc/offer", json={"sdp": "v=0\r\nnonsense", "type": "offer"}
        )
    assert answer.status_code == 400
    assert "SDP" in answer.json()["message"]
    call = await bank.newest()
    assert (call.outcome, call.reason, call.transport) == ("refused", "bad_offer", "webrtc")
    assert await healthy(bank)


async def test_a_media_socket_without_our_id_is_closed_before_any_audio(bank: Serving) -> None:
    url = bank.url.replace("http", "ws") + "/media/asterisk?media_id=guessed"
    async with websockets.connect(url, proxy=None) as socket:
        with pytest.raises(websockets.ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1008
    call = await bank.newest()
    assert (call.outcome, call.reason) == ("refused", "no_media_id")
    assert await healthy(bank)


class DeadLedger:
    """A core-banking system that accepts every question and answers none."""

    def __getattr__(self, question: str) -> Callable[..., Awaitable[object]]:
        async def never(*told: object) -> None:
            await asyncio.sleep(3600)

        return never


async def test_dead_books_cost_the_caller_an_answer_but_not_a_word(tmp_path: Path) -> None:
    async with served(tmp_path, cast(Ledger, DeadLedger()), ledger_timeout_s=0.5) as bank:
        report = await bank.ring(
            "webrtc",
            """
            language: en
            number: "+919876543210"
            steps:
              - wait_for: "press a key"
              - press: "1"
              - wait_for: "last four"
              - wait_for_end_of_speech
              - press: "4321"
              - wait_for: "Sorry"
              - wait_for_end_of_speech
              - hang_up
            """,
        )
        call = await bank.record(report.call_id)
        assert report.problem is None
        assert call.outcome == "caller_hung_up"
        assert await healthy(bank)


async def test_a_fault_in_a_turn_ends_the_call_with_a_sentence(
    bank: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, asked = Turns.ask, list[Listen | AskSecret]()

    def breaks(turns: Turns, question: Listen | AskSecret) -> bool:
        asked.append(question)
        if len(asked) == 2:
            raise RuntimeError("a fault nobody foresaw")
        return ask(turns, question)

    monkeypatch.setattr(Turns, "ask", breaks)
    report = await bank.ring(
        "webrtc",
        """
        language: en
        number: "+919876543210"
        steps:
          - wait_for: "press a key"
          - press: "1"
          - wait_for_hang_up
        """,
    )
    call = await bank.record(report.call_id)
    assert call.outcome == "fault"
    said = [turn.text for turn in call.turns if turn.who == "bot"]
    assert said[-1] == WORDS["en"]
    assert await healthy(bank)


async def test_redis_dies_the_running_call_goes_on_and_a_new_caller_is_told(
    tmp_path: Path,
) -> None:
    redis = EmbeddedRedis()
    await redis.start()
    async with served(tmp_path, redis_url=redis.url) as bank:
        running = asyncio.create_task(
            bank.ring(
                "webrtc",
                """
                language: en
                number: "+919876543210"
                steps:
                  - wait_for: "press a key"
                  - silence: 3
                  - press: "9"
                  - wait_for: "connecting"
                  - wait_for_hang_up
                """,
            )
        )
        await asyncio.sleep(2.0)
        await redis.stop()
        async with httpx.AsyncClient(trust_env=False, timeout=10.0) as client:
            refused = await client.post(
                f"{bank.url}/api/media",
                json={"caller": "+919876543210"},
                headers={"Authorization": f"Bearer {bank.house.new_api_token}"},
            )
        assert refused.status_code == 503
        told = await bank.ring("webrtc", "language: en\nsteps: [wait_for_hang_up]")
        assert told.ended_by == "bot"
        assert (await bank.newest()).outcome == "unavailable"
        report = await running
        call = await bank.record(report.call_id)
        assert call.state == "closed"
        assert any("connect" in turn.text.lower() for turn in call.turns)
        assert await healthy(bank)
    assert WORDS["en"]


async def test_the_metrics_tell_of_calls_and_of_every_model(bank: Serving) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        told = (await client.get(f"{bank.url}/metrics")).text
    assert "bolbank_calls_running 0.0" in told
    for model in ("recogniser", "espeak", "silero-8k"):
        assert f'bolbank_speech_queue_seconds_count{{device="cpu",model="{model}"}}' in told
