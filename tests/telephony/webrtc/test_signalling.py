"""How a browser's call begins and ends over HTTP, garbage included."""

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from aiortc import RTCConfiguration, RTCPeerConnection

from agent.call.leg import Audio, Gone
from telephony.webrtc import addresses
from tests.telephony.callers import Call, Exchange, WebRtcCaller, calling, exchange


@pytest.fixture
async def switch() -> AsyncIterator[Exchange]:
    async with exchange() as running:
        yield running


@pytest.fixture
async def call() -> AsyncIterator[Call]:
    async with calling("webrtc") as connected:
        yield connected


async def post(url: str, **request: object) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.post(url, **request)  # type: ignore[arg-type]


async def offered_sdp(kind: str = "audio") -> str:
    connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    if kind == "data":
        connection.createDataChannel("keys")
    else:
        connection.addTransceiver(kind)
    await connection.setLocalDescription(await connection.createOffer())
    sdp = connection.localDescription.sdp
    await connection.close()
    return sdp


@pytest.mark.parametrize(
    ("body", "status", "complaint"),
    [
        (b"", 400, "not JSON"),
        (b"[]", 400, "not a JSON object"),
        (b"[" * 50_000, 400, "not JSON"),
        (b'{"type": "offer"}', 400, '"sdp"'),
        (b'{"type": "answer", "sdp": "v=0"}', 400, "offer"),
        (b'{"type": "offer", "sdp": "garbage"}', 400, "audio"),
        (b'{"type": "offer", "sdp": "v=0\\nm=audio"}', 400, "createOffer"),
        (b'{"type": "offer", "sdp": "v=0", "token": 5}', 400, "token"),
        (b'{"type": "offer", "sdp": "v=0", "language": "abcdefghijklmnopqrst"}', 400, "language"),
        (b'{"type": "offer", "sdp": "' + b"a" * 66_000 + b'"}', 413, "65536"),
        (b"a" * 100_000, 413, "bytes"),
        (b'{"type": "offer", "sdp": "' + b"m=audio 9 x 0\\n" * 9 + b'"}', 400, "media sections"),
    ],
)
async def test_a_bad_offer_is_refused_and_the_server_goes_on(
    switch: Exchange, body: bytes, status: int, complaint: str
) -> None:
    response = await post(f"{switch.url}/api/webrtc/offer", content=body)
    assert response.status_code == status
    assert complaint in response.json()["message"]
    assert switch.refusals == [("webrtc", "bad_offer")]
    assert switch.legs.empty()


@pytest.mark.parametrize("kind", ["video", "data"])
async def test_an_offer_without_audio_is_refused(switch: Exchange, kind: str) -> None:
    body = {"type": "offer", "sdp": await offered_sdp(kind)}
    response = await post(f"{switch.url}/api/webrtc/offer", json=body)
    assert response.status_code == 400
    assert "audio" in response.json()["message"]


async def test_an_offer_without_opus_is_refused(switch: Exchange) -> None:
    sdp = (await offered_sdp()).replace("opus/48000/2", "iLBC/8000")
    body = {"type": "offer", "sdp": sdp}
    response = await post(f"{switch.url}/api/webrtc/offer", json=body)
    assert response.status_code == 400


async def test_a_forged_token_is_refused(switch: Exchange) -> None:
    caller = WebRtcCaller()
    response = await caller.dial(switch.url, token="forged")
    await caller.stop()
    assert response.status_code == 403
    assert response.json() == {"error": "bad_token", "message": "the token is not ours"}
    assert switch.refusals == [("webrtc", "bad_token")]


async def test_a_full_server_says_when_to_try_again(switch: Exchange) -> None:
    switch.full = True
    caller = WebRtcCaller()
    response = await caller.dial(switch.url)
    await caller.stop()
    assert response.status_code == 503
    assert response.json()["error"] == "busy"
    assert int(response.headers["retry-after"]) > 0


async def test_a_caller_that_never_connects_is_lost(switch: Exchange) -> None:
    body = {"type": "offer", "sdp": await offered_sdp(), "language": "hi"}
    response = await post(f"{switch.url}/api/webrtc/offer", json=body)
    assert response.is_success
    leg = await asyncio.wait_for(switch.legs.get(), 20)
    assert leg.info.language == "hi"
    assert [event async for event in leg.events()] == [Gone("lost")]


async def test_the_hang_up_address_ends_the_call_once(call: Call) -> None:
    url = call.caller.hangup_url  # type: ignore[attr-defined]
    assert (await post(url)).status_code == 204
    await call.until(lambda: call.gone == "hangup")
    await asyncio.wait_for(call.caller.ended.wait(), 20)
    async with asyncio.timeout(20):
        while (await post(url)).status_code != 404:  # noqa: ASYNC110 (asks until the call is forgotten)
            await asyncio.sleep(0.05)


async def test_a_guessed_hang_up_address_finds_no_call(call: Call) -> None:
    response = await post(f"{call.switch.url}/api/webrtc/0/calls/guessed/hangup")
    assert response.status_code == 404
    assert call.gone is None


async def test_a_machine_without_a_network_can_call_itself(
    switch: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "_host_addresses", lambda use_ipv4, use_ipv6: [])
    caller = WebRtcCaller()
    response = await caller.dial(switch.url)
    candidates = re.findall(r"a=candidate:\S+ 1 udp \d+ (\S+)", response.json()["sdp"])
    assert set(candidates) == {"127.0.0.1"}
    leg = await asyncio.wait_for(switch.legs.get(), 20)
    heard = await anext(aiter(leg.events()))
    assert isinstance(heard, Audio)
    await leg.hangup("over")
    await caller.stop()


async def test_captions_and_states_reach_the_widget(call: Call) -> None:
    caller = call.caller
    assert isinstance(caller, WebRtcCaller)
    await call.leg.caption("bot", "नमस्ते")
    await call.until(lambda: len(caller.messages) >= 2)
    await call.leg.hangup("goodbye")
    await call.until(lambda: len(caller.messages) >= 3)
    assert caller.messages == [
        {"state": "connected"},
        {"caption": {"who": "bot", "text": "नमस्ते"}},
        {"state": "ended", "reason": "goodbye"},
    ]


async def test_nonsense_on_the_data_channel_is_ignored(call: Call) -> None:
    channel = call.caller._channel  # type: ignore[attr-defined]
    for nonsense in ("{", "[]", '{"key": "12"}', '{"key": 1}', '{"key": ""}', "x" * 500, b"\xff"):
        channel.send(nonsense)
    await call.caller.press("7")
    await call.until(lambda: call.keys)
    assert call.keys == "7"
    channel.send('{"hangup": true}')
    await call.until(lambda: call.gone == "hangup")
