"""Who may open a media socket, and what Asterisk may do on it."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from agent.call.leg import Gone, Key
from telephony.asterisk.peer import Channel
from telephony.asterisk.protocol import DtmfEnd, MediaXoff, MediaXon, write
from tests.telephony.callers import LOST_AFTER_S, AsteriskCaller, Call, Exchange, calling, exchange
from tests.telephony.sounds import speech_like


@pytest.fixture
async def switch() -> AsyncIterator[Exchange]:
    async with exchange() as running:
        yield running


@pytest.fixture
async def call() -> AsyncIterator[Call]:
    async with calling("asterisk") as connected:
        yield connected


async def dial(switch: Exchange, query: str) -> ClientConnection:
    url = switch.url.replace("http", "ws") + "/media/asterisk" + query
    return await connect(url, compression=None, proxy=None, subprotocols=["media"])  # type: ignore[list-item]


async def closed_with(socket: ClientConnection) -> int:
    """Wait for the server's close; nothing but the close may come."""
    with pytest.raises(ConnectionClosed):
        await asyncio.wait_for(socket.recv(), 20)
    assert socket.close_code is not None
    return socket.close_code


@pytest.mark.parametrize("query", ["", "?media_id=", "?media_id=guessed", "?media_id=" + "x" * 999])
async def test_a_socket_without_an_id_of_ours_is_closed_before_any_audio(
    switch: Exchange, query: str
) -> None:
    socket = await dial(switch, query)
    assert await closed_with(socket) == 1008
    assert switch.refusals == [("asterisk", "no_media_id")]
    assert switch.legs.empty()


async def test_an_id_opens_one_socket_only(switch: Exchange) -> None:
    switch.media_ids.add("once")
    first = await dial(switch, "?media_id=once")
    await first.send(write(Channel("c").start))
    leg = await asyncio.wait_for(switch.legs.get(), 20)
    second = await dial(switch, "?media_id=once")
    assert await closed_with(second) == 1008
    await leg.hangup("over")
    await first.wait_closed()


@pytest.mark.parametrize(
    "first_message",
    [
        b"\xd5" * 160,
        "MEDIA_START connection_id:1",
        write(DtmfEnd("1")),
        write(Channel("c").start).replace("alaw", "ulaw"),
    ],
    ids=["audio", "plain text", "a key", "another codec"],
)
async def test_a_socket_must_begin_with_media_start_in_a_law(
    switch: Exchange, first_message: str | bytes
) -> None:
    switch.media_ids.add("once")
    socket = await dial(switch, "?media_id=once")
    await socket.send(first_message)
    assert await closed_with(socket) == 1002
    assert switch.refusals == [("asterisk", "bad_start")]


async def test_a_socket_that_closes_before_it_begins_is_noted(switch: Exchange) -> None:
    switch.media_ids.add("once")
    socket = await dial(switch, "?media_id=once")
    await socket.close()
    async with asyncio.timeout(20):
        while not switch.refusals:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert switch.refusals == [("asterisk", "bad_start")]


async def test_a_full_server_says_try_again_later(switch: Exchange) -> None:
    switch.full = True
    switch.media_ids.add("once")
    socket = await dial(switch, "?media_id=once")
    await socket.send(write(Channel("c").start))
    assert await closed_with(socket) == 1013
    assert switch.refusals == [("asterisk", "busy")]


async def test_garbage_in_mid_call_ends_the_call_and_not_the_server(switch: Exchange) -> None:
    switch.media_ids |= {"once", "again"}
    socket = await dial(switch, "?media_id=once")
    assert socket.subprotocol == "media"
    await socket.send(write(Channel("c").start))
    leg = await asyncio.wait_for(switch.legs.get(), 20)
    await socket.send(write(DtmfEnd("A")))
    await socket.send(write(DtmfEnd("4")))
    await socket.send(json.dumps({"event": "FROM_LATER"}))
    await socket.send("{")
    events = [event async for event in leg.events()]
    assert events == [Key("4"), Gone("lost")]
    socket = await dial(switch, "?media_id=again")
    await socket.send(write(Channel("c").start))
    leg = await asyncio.wait_for(switch.legs.get(), 20)
    await leg.hangup("over")
    await socket.wait_closed()


async def test_asterisk_is_answered_and_told_to_hang_up(call: Call) -> None:
    channel: Channel = call.caller.channel  # type: ignore[attr-defined]
    await call.until(lambda: channel.answered)
    await call.leg.hangup("goodbye")
    await asyncio.wait_for(call.caller.ended.wait(), 20)
    assert channel.hung_up


async def test_a_caller_on_hold_sends_no_audio_and_is_not_lost(call: Call) -> None:
    caller = call.caller
    assert isinstance(caller, AsteriskCaller)
    await caller.fall_silent()
    silent_from_ms = call.leg.now_ms()
    await call.until(lambda: call.leg.now_ms() > silent_from_ms + 2000 * LOST_AFTER_S)
    await call.caller.press("1")
    await call.until(lambda: call.keys == "1")
    assert call.gone is None


async def test_little_is_queued_at_asterisk_so_that_a_flush_is_quick(call: Call) -> None:
    channel: Channel = call.caller.channel  # type: ignore[attr-defined]
    deepest = 0
    await call.leg.play(speech_like(1.0, 8000))
    await call.leg.mark("said")
    while not call.marks:
        deepest = max(deepest, channel.queued_frames)
        await asyncio.sleep(0.005)
    assert 1 <= deepest <= 4


async def test_a_full_asterisk_is_sent_nothing_until_it_has_room(call: Call) -> None:
    socket: ClientConnection = call.caller._socket  # type: ignore[attr-defined]
    await socket.send(write(MediaXoff()))
    await call.caller.press("1")
    await call.until(lambda: call.keys)
    sent: list[bytes] = []
    call.leg.on_sent = lambda pcm, at_ms: sent.append(pcm)
    await call.leg.play(speech_like(0.2, 8000))
    await call.hear_more(200)
    assert sent == []
    await socket.send(write(MediaXon()))
    await call.until(lambda: len(sent) == 10)
