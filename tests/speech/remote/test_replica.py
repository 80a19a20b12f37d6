"""What a replica answers those who have no ticket, talk nonsense, flood it or do not listen."""

import asyncio
import contextlib
import json
import os
import signal
import time

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed, InvalidStatus

from agent.speech.errors import PoolBusy, SpeechError
from agent.speech.remote import protocol
from agent.speech.remote.credentials import PoolKey, Refused, proof, ticket
from agent.speech.remote.link import open_link
from agent.speech.remote.protocol import AUDIO, Hello, ProtocolError, pack
from agent.speech.remote.registry import Lease
from agent.speech.remote.replica import Listening, Replica
from agent.speech.remote.session import MAX_REQUESTS
from tests.speech.caller import Caller, until
from tests.speech.remote.conftest import KEY

HELLO = Hello(rate_hz=8_000, languages=("en",))


def lease_of(replica: Replica) -> Lease:
    return Lease(
        id=replica.id,
        version=1,
        url=replica.url,
        calls=0,
        capacity=1,
        host="here",
        pid=1,
        at=time.time(),
    )


def opened(replica: Replica, key: PoolKey = KEY):
    header = {"Authorization": ticket(key, replica.id, time.time()).header}
    return connect(replica.url, additional_headers=header, proxy=None)


async def closing_code(socket) -> int | None:
    with contextlib.suppress(ConnectionClosed):
        async for _ in socket:
            pass
    return socket.close_code


async def assert_serving(replica: Replica, remote, say, silence) -> None:
    async with remote() as pool, pool.stream(8_000, ["en"]) as stream:
        line = Caller(stream)
        await line.say(silence(1), say("what is my balance"), silence(1.5))
        assert await line.heard(1) == ["what is my balance"]


@pytest.mark.parametrize("headers", [{}, {"Authorization": "BolBank 1 2 3"}])
async def test_who_has_no_ticket_is_refused_before_anything_is_heard(replica, headers):
    async with replica() as ours:
        with pytest.raises(InvalidStatus) as refused:
            await connect(ours.url, additional_headers=headers, proxy=None)
        assert refused.value.response.status_code == 401
        with pytest.raises(InvalidStatus) as refused:
            await connect(ours.url.replace("/v1", "/v2"), proxy=None)
        assert refused.value.response.status_code == 404


async def test_a_call_server_with_another_key_is_told_what_to_mend(replica):
    async with replica() as ours:
        with pytest.raises(Refused, match="same pool key"):
            await open_link(lease_of(ours), HELLO, PoolKey(bytes(32)), None)


async def test_a_listener_that_does_not_know_the_key_hears_nothing(replica):
    async with replica() as ours:
        heard = []

        async def pretend(socket):
            async for frame in socket:
                heard.append(json.loads(frame)["kind"])
                welcome = protocol.Welcome(
                    proof=proof(PoolKey(bytes(32)), ours.id, "0"),
                    label="us",
                    voices={},
                )
                await socket.send(welcome.model_dump_json())

        async with serve(pretend, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            lease = lease_of(ours).model_copy(update={"url": f"ws://127.0.0.1:{port}/"})
            with pytest.raises(Refused, match="proof"):
                await open_link(lease, HELLO, KEY, None)
        assert heard == ["hello"]


async def test_a_full_replica_says_so_before_it_accepts(replica):
    async with replica(calls=1) as ours:
        link = await open_link(lease_of(ours), HELLO, KEY, None)
        with pytest.raises(PoolBusy):
            await open_link(lease_of(ours), HELLO, KEY, None)
        await link.close()
        await until(lambda: not ours.calls)
        await (await open_link(lease_of(ours), HELLO, KEY, None)).close()


async def test_a_draining_replica_takes_no_new_call(replica):
    async with replica() as ours:
        await ours.drain()
        with pytest.raises(PoolBusy):
            await open_link(lease_of(ours), HELLO, KEY, None)


def hello(**changed) -> str:
    return json.dumps({"kind": "hello", "rate_hz": 8_000, "languages": ["en"]} | changed)


SECOND = bytes(16_000)
NONSENSE = {
    "no json": ["?"],
    "no hello": ['{"kind": "cancel", "id": 1}'],
    "binary first": [pack(AUDIO, 0, SECOND)],
    "another rate": [hello(rate_hz=44_100)],
    "a field too many": [hello(admin=True)],
    "a hello of 40 languages": [hello(languages=["en"] * 40)],
    "a second hello": [hello(), hello()],
    "a replica's message": [hello(), '{"kind": "move"}'],
    "no header": [hello(), b"\x01"],
    "half a sample": [hello(), pack(AUDIO, 0, b"\x00" * 3)],
    "sound of another kind": [hello(), pack(2, 0, SECOND)],
    "sound from nowhere": [hello(), pack(AUDIO, 8_000, SECOND)],
    "sound where none was said to be": [hello(languages=[]), pack(AUDIO, 0, SECOND)],
    "an endless text": [hello(), json.dumps({"kind": "render", "id": 1, "text": "a" * 5_000})],
    "an endpoint of no time": [
        hello(),
        '{"kind": "expect", "languages": ["en"], "endpoint_ms": 0}',
    ],
    "deep nesting": [hello(), "[" * 20_000],
}


@pytest.mark.parametrize("frames", NONSENSE.values(), ids=NONSENSE.keys())
async def test_nonsense_ends_its_own_connection_only(replica, frames):
    async with replica() as ours:
        async with opened(ours) as socket, opened(ours) as neighbour:
            await neighbour.send(hello())
            for frame in frames:
                await socket.send(frame)
            assert await closing_code(socket) == 1002
            assert json.loads(await neighbour.recv())["kind"] == "welcome"
        await until(lambda: not ours.calls)


async def test_a_message_beyond_the_limit_is_not_read(replica, remote, say, silence):
    async with replica() as ours:
        async with opened(ours) as socket:
            await socket.send(hello())
            await socket.send(bytes(protocol.MAX_FRAME + 1))
            assert await closing_code(socket) == 1009
        await assert_serving(ours, remote, say, silence)


async def test_sound_faster_than_anybody_speaks_is_refused(replica):
    async with replica() as ours, opened(ours) as socket:
        await socket.send(hello())

        async def flood() -> None:
            for second in range(600):
                await socket.send(pack(AUDIO, second * 8_000, SECOND))

        flooding = asyncio.create_task(flood())
        assert await closing_code(socket) == 1002
        await asyncio.gather(flooding, return_exceptions=True)


async def test_who_says_nothing_is_let_go(replica, monkeypatch):
    monkeypatch.setattr("agent.speech.remote.replica.HELLO_S", 0.1)
    async with replica() as ours, opened(ours) as socket:
        assert await closing_code(socket) == 1008


async def test_a_client_that_does_not_listen_any_more_is_let_go(
    replica, remote, say, silence, monkeypatch
):
    monkeypatch.setattr("agent.speech.remote.replica.PING_S", 0.2)
    async with replica() as ours:
        socket = await opened(ours)
        await socket.send(hello())
        await until(lambda: ours.calls)
        socket.transport.pause_reading()
        await until(lambda: not ours.calls)
        await assert_serving(ours, remote, say, silence)
        socket.transport.abort()


async def test_too_many_requests_at_once_are_told_to_come_back(replica, local):
    async with replica() as ours:
        link = await open_link(lease_of(ours), HELLO, KEY, None)
        reading = asyncio.create_task(anext(aiter(link.news()), None))
        assert await link.render("hello", "en", 8_000)
        voice = local.espeak.worker_pid
        os.kill(voice, signal.SIGSTOP)  # none is done before the last is asked for
        asked = [
            asyncio.create_task(link.render(f"number {n}", "en", 8_000))
            for n in range(MAX_REQUESTS + 24)
        ]
        await until(lambda: sum(each.done() for each in asked) >= 24)
        os.kill(voice, signal.SIGCONT)
        answers = await asyncio.gather(*asked, return_exceptions=True)
        taken, refused = answers[:MAX_REQUESTS], answers[MAX_REQUESTS:]
        assert {type(each) for each in taken} == {bytes}, "those that came first"
        assert {type(each) for each in refused} == {PoolBusy}
        with pytest.raises(SpeechError, match="no voice speaks"):
            await link.render("hello", "xx", 8_000)
        assert await link.render("hello", "en", 8_000)
        reading.cancel()
        await link.close()


async def test_a_replica_whose_ears_only_fail_is_replaced(replica, local):
    async with replica() as running:
        counters = local.ears[0].meter.counters
        for _ in range(3):
            counters.served += 1
            counters.failed += 2
            running.check()
        counters.failed += 3
        with pytest.raises(SpeechError, match="failed 3 times in a row"):
            running.check()
        counters.served += 1
        running.check()


async def test_prometheus_is_told_of_the_models(replica):
    async with replica() as ours, httpx.AsyncClient(trust_env=False) as client:
        base = ours.url.replace("ws:", "http:").replace(protocol.PATH, "")
        assert (
            'bolbank_speech_rows_total{device="cpu"' in (await client.get(f"{base}/metrics")).text
        )
        assert (await client.get(f"{base}/")).status_code == 404


def test_beyond_this_machine_it_takes_a_certificate(local, redis):
    with pytest.raises(SpeechError, match="in the clear"):
        Replica(local, KEY, redis, Listening(host="0.0.0.0"))  # noqa: S104


async def test_a_bad_certificate_is_named(local, redis, tmp_path):
    (tmp_path / "cert.pem").write_text("nonsense")
    listening = Listening(tls_cert=tmp_path / "cert.pem", tls_key=tmp_path / "cert.pem")
    with pytest.raises(SpeechError, match=r"cert\.pem"):
        await Replica(local, KEY, redis, listening).start()


def test_no_word_of_a_caller_is_in_what_a_bad_message_is_logged_as():
    with pytest.raises(ProtocolError) as bad:
        protocol.asked('{"kind": "render", "id": "my pin is 1234", "text": 5}')
    assert "1234" not in str(bad.value)
