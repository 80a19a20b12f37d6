"""Where Asterisk's media sockets come in."""

import asyncio
import contextlib
import logging

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from agent.call.errors import AdmissionError
from telephony.admission import AdmitMedia, AnswerLeg, NoteRefusal
from telephony.asterisk.leg import LOST_AFTER_S, AsteriskLeg
from telephony.asterisk.protocol import MediaStart, read_event
from telephony.errors import ProtocolError
from telephony.ticker import Ticker

log = logging.getLogger(__name__)

POLICY_VIOLATION = 1008
TRY_AGAIN_LATER = 1013
PROTOCOL_ERROR = 1002
ADMIT_S = 5.0
START_S = 5.0


def create_router(
    *,
    admit: AdmitMedia,
    answer: AnswerLeg,
    refused: NoteRefusal,
    ticker: Ticker,
    lost_after_s: float = LOST_AFTER_S,
    path: str = "/media/asterisk",
) -> APIRouter:
    """Return the route of Asterisk's media sockets: `ws://HOST{path}?media_id=ONE-TIME-ID`.

    The id travels as a URI parameter, `v(media_id=...)` in Asterisk's dial string. A socket
    without a valid one is closed with 1008 before any audio, a server that takes no more calls
    closes with 1013, a peer that does not begin with MEDIA_START in A-law with 1002. A line
    without any message for `lost_after_s` is lost.
    """
    router = APIRouter()

    @router.websocket(path)
    async def media(websocket: WebSocket) -> None:
        offered = websocket.scope.get("subprotocols") or []
        await websocket.accept(subprotocol="media" if "media" in offered else None)
        media_id = websocket.query_params.get("media_id", "")[:200]
        try:
            info = await asyncio.wait_for(admit(media_id), ADMIT_S) if media_id else None
            if info is None:
                log.warning("a media socket without a media id of ours was turned away")
                await refused("asterisk", "no_media_id")
                await _close(websocket, POLICY_VIOLATION, "no such media id")
                return
            await asyncio.wait_for(_media_start(websocket), START_S)
            leg = AsteriskLeg(websocket, info, ticker, lost_after_s=lost_after_s)
            await answer(leg)
        except AdmissionError as error:
            await refused("asterisk", "busy")
            await _close(websocket, TRY_AGAIN_LATER, str(error)[:100])
        except (TimeoutError, ProtocolError) as error:
            log.warning("a media socket did not begin as it must: %s", error or "time-out")
            await refused("asterisk", "bad_start")
            await _close(websocket, PROTOCOL_ERROR, "MEDIA_START in alaw must come first")
        except WebSocketDisconnect:
            await refused("asterisk", "bad_start")
        else:
            await leg.run()

    return router


async def _close(websocket: WebSocket, code: int, reason: str) -> None:
    with contextlib.suppress(WebSocketDisconnect, RuntimeError, OSError):
        await websocket.close(code, reason)


async def _media_start(websocket: WebSocket) -> None:
    """Read MEDIA_START; nothing may come before it.

    Raises:
        ProtocolError: something else came, or audio is not in A-law.
    """
    message = await websocket.receive()
    if message["type"] == "websocket.disconnect":
        raise WebSocketDisconnect(message.get("code", 1005))
    event = read_event(message.get("text") or message.get("bytes") or b"")
    if not isinstance(event, MediaStart):
        raise ProtocolError("chan_websocket: the first message is not MEDIA_START")
    if event.format != "alaw":
        raise ProtocolError(
            f"chan_websocket: the format is {event.format[:20]!r}; set format=alaw in externalMedia"
        )
