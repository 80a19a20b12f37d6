"""How a browser's call begins and ends over HTTP: offer, answer, hang-up."""

import asyncio
import json
import logging
import secrets
from collections.abc import Sequence
from typing import Any

from aiortc import (
    RTCConfiguration,
    RTCIceServer,
    RTCPeerConnection,
    RTCRtpSender,
    RTCSessionDescription,
)
from fastapi import APIRouter
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from agent.call.errors import AdmissionError
from telephony.admission import AdmitOffer, AnswerLeg, NoteRefusal
from telephony.errors import ProtocolError, Refused
from telephony.ticker import Ticker
from telephony.webrtc.addresses import allow_loopback_when_alone
from telephony.webrtc.leg import LOST_AFTER_S, WebRtcLeg

log = logging.getLogger(__name__)

SDP_LIMIT_BYTES = 65_536
BODY_LIMIT_BYTES = SDP_LIMIT_BYTES + 8_192
TOKEN_LIMIT_CHARS = 4_096
MEDIA_SECTIONS_LIMIT = 4
BODY_S = 10.0
NEGOTIATION_S = 10.0
RETRY_AFTER_S = 30


def create_router(
    *,
    admit: AdmitOffer,
    answer: AnswerLeg,
    refused: NoteRefusal,
    ticker: Ticker,
    ice_servers: Sequence[RTCIceServer] = (),
    owner: str = "0",
    lost_after_s: float = LOST_AFTER_S,
    prefix: str = "/api/webrtc",
) -> APIRouter:
    """Return the routes of browser calls.

    `POST {prefix}/offer` takes `{"sdp", "type": "offer", "token"?, "language"?}` and returns
    `{"sdp", "type": "answer", "call_id", "hangup_url"}`; an error is `{"error", "message"}` with
    400 (`bad_offer`), 403 (`bad_token`), 413 (`too_large`) or 503 (`busy`, with Retry-After).
    `POST {prefix}/{owner}/calls/{key}/hangup` (the `hangup_url`) returns 204, or 404 once the call
    is gone; its key is unguessable. `owner` names this process, so that a proxy in front of
    several finds the one that has the call. A line without audio for `lost_after_s` is lost.
    """
    allow_loopback_when_alone()
    router = APIRouter(prefix=prefix)
    legs: dict[str, WebRtcLeg] = {}
    keepers: set[asyncio.Task[None]] = set()
    configuration = RTCConfiguration(iceServers=list(ice_servers))

    async def keep(key: str, leg: WebRtcLeg) -> None:
        await leg.wait_closed()
        del legs[key]

    @router.post("/offer")
    async def offer(request: Request) -> Response:
        try:
            body = await _read_json(request)
            sdp, token, language = _offer_fields(body)
            info = await admit(token, language)
            connection = RTCPeerConnection(configuration)
            leg = WebRtcLeg(connection, info, ticker, lost_after_s=lost_after_s)
            try:
                local = await _negotiate(connection, sdp)
                call_id = await answer(leg)
            except BaseException:
                await leg.hangup("refused")
                raise
        except _TooLarge as error:
            await refused("webrtc", "bad_offer")
            return _error(413, "too_large", str(error))
        except ProtocolError as error:
            await refused("webrtc", "bad_offer")
            return _error(400, "bad_offer", str(error))
        except Refused as error:
            await refused("webrtc", "bad_token")
            return _error(403, "bad_token", str(error))
        except AdmissionError as error:
            await refused("webrtc", "busy")
            return _error(503, "busy", str(error), {"Retry-After": str(RETRY_AFTER_S)})
        key = secrets.token_urlsafe(16)
        legs[key] = leg
        keeper = asyncio.create_task(keep(key, leg))
        keepers.add(keeper)
        keeper.add_done_callback(keepers.discard)
        return JSONResponse(
            {
                "sdp": local.sdp,
                "type": local.type,
                "call_id": call_id,
                "hangup_url": f"{prefix}/{owner}/calls/{key}/hangup",
            }
        )

    @router.post(f"/{owner}/calls/{{key}}/hangup")
    async def hangup(key: str) -> Response:
        leg = legs.get(key)
        if leg is None:
            return _error(404, "no_call", "this call is over")
        await leg.hangup("hangup")
        return Response(status_code=204)

    return router


class _TooLarge(ProtocolError):
    """The body is over its limit."""


async def _read_json(request: Request) -> dict[str, Any]:
    """Read a body, bounded in size and time.

    Raises:
        ProtocolError: too long, too slow, cut off, or not a JSON object.
    """
    received = bytearray()
    try:
        async with asyncio.timeout(BODY_S):
            async for chunk in request.stream():
                received += chunk
                if len(received) > BODY_LIMIT_BYTES:
                    raise _TooLarge(f"the offer is over {BODY_LIMIT_BYTES} bytes")
        body = json.loads(received)
    except (TimeoutError, ClientDisconnect):
        raise ProtocolError(f"the offer did not arrive within {BODY_S:.0f} s") from None
    except (ValueError, RecursionError):
        raise ProtocolError("the offer's body is not JSON") from None
    if not isinstance(body, dict):
        raise ProtocolError("the offer's body is not a JSON object")
    return body


def _offer_fields(body: dict[str, Any]) -> tuple[str, str | None, str | None]:
    sdp, token, language = body.get("sdp"), body.get("token"), body.get("language")
    if not isinstance(sdp, str) or body.get("type") != "offer":
        raise ProtocolError('the body must have "sdp" (text) and "type": "offer"')
    if len(sdp.encode(errors="replace")) > SDP_LIMIT_BYTES:
        raise _TooLarge(f"the SDP is over {SDP_LIMIT_BYTES} bytes")
    if token is not None and not (isinstance(token, str) and len(token) <= TOKEN_LIMIT_CHARS):
        raise ProtocolError(f'"token" must be text of at most {TOKEN_LIMIT_CHARS} characters')
    if language is not None and not (isinstance(language, str) and len(language) <= 16):
        raise ProtocolError('"language" must be a language code such as "hi"')
    return sdp, token or None, language or None


async def _negotiate(connection: RTCPeerConnection, sdp: str) -> RTCSessionDescription:
    """Answer an offer; candidates of both sides are in the SDP (no trickle).

    Raises:
        ProtocolError: what is offered is not SDP, or holds no Opus audio.
    """
    if sum(line.startswith("m=") for line in sdp.splitlines()) > MEDIA_SECTIONS_LIMIT:
        raise ProtocolError(f"the SDP has more than {MEDIA_SECTIONS_LIMIT} media sections")
    codecs = RTCRtpSender.getCapabilities("audio").codecs
    (transceiver,) = connection.getTransceivers()
    transceiver.setCodecPreferences([c for c in codecs if c.mimeType.lower() == "audio/opus"])
    try:
        async with asyncio.timeout(NEGOTIATION_S):
            await connection.setRemoteDescription(RTCSessionDescription(sdp, "offer"))
            if connection.getTransceivers() != [transceiver] or transceiver.mid is None:
                raise ProtocolError("the SDP must offer one audio section and no video")
            await connection.setLocalDescription(await connection.createAnswer())
    except ProtocolError:
        raise
    except Exception as error:
        # aiortc has no error family for bad SDP: AssertionError, ValueError, KeyError, ...
        log.info("an offer was no SDP to aiortc: %s", type(error).__name__)
        raise ProtocolError(
            "the SDP cannot be read, or offers no Opus audio over DTLS; "
            "send what RTCPeerConnection.createOffer made"
        ) from error
    return connection.localDescription


def _error(
    status: int, error: str, message: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    return JSONResponse({"error": error, "message": message}, status, headers)
