"""The HTTP API for administrators' programs and the telephone system, behind one bearer token."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Query, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, Field

from agent.call.errors import CallError
from agent.call.leg import LegInfo
from agent.call.tape import export_wav
from agent.store.calls import Call, Calls
from agent.store.ids import new_id
from agent.store.one_time import MediaIds
from agent.store.recordings import Recordings
from agent.trust.numbers import mask
from agent.trust.sealing import KeyRing

E164 = r"^\+[1-9][0-9]{6,14}$"


class MediaRequest(BaseModel):
    """A call that the telephone system is about to connect to us."""

    model_config = ConfigDict(extra="forbid")
    caller: Annotated[str, Field(pattern=E164)] | None = None
    called: Annotated[str, Field(max_length=32)] | None = None
    proof: str = Field("caller_id", pattern="^(none|caller_id|number)$")


def create_router(
    *,
    token_ok: Callable[[str], bool],
    calls: Calls,
    recordings: Recordings,
    recordings_folder: Path,
    keys: KeyRing,
    media_ids: MediaIds,
) -> APIRouter:
    """Return the routes under `/api`."""
    bearer = HTTPBearer(auto_error=False)

    async def authorised(
        credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
    ) -> None:
        if credentials is None or not token_ok(credentials.credentials):
            raise HTTPException(
                401, "give the API token: Authorization: Bearer …", {"WWW-Authenticate": "Bearer"}
            )

    router = APIRouter(prefix="/api", dependencies=[Depends(authorised)])

    @router.get("/calls")
    async def list_calls(
        limit: Annotated[int, Query(ge=1, le=500)] = 50, before: str | None = None
    ) -> dict[str, Any]:
        """Newest first; `before` is the last id of the page before."""
        return {"calls": [shown(call) for call in await calls.list_calls(limit, before)]}

    @router.get("/calls/{call_id}")
    async def get_call(call_id: str) -> dict[str, Any]:
        return shown(await found(call_id))

    @router.get("/calls/{call_id}/recording")
    async def recording(call_id: str) -> Response:
        """Stereo WAV: left the caller, right the bot."""
        await found(call_id)
        try:
            wav = await export_wav(recordings, keys, recordings_folder, call_id)
        except CallError as error:
            raise HTTPException(409, str(error)) from error
        if wav is None:
            raise HTTPException(404, "this call has no recording")
        return Response(wav, media_type="audio/wav")

    @router.post("/media")
    async def media(body: MediaRequest, request: Request) -> dict[str, str]:
        """Issue the one-time id that the call's media socket must present within 30 s."""
        call_id = new_id()
        about = body.model_dump() | {"call_id": call_id}
        media_id = await media_ids.issue(json.dumps(about).encode())
        url = request.url.replace(
            scheme="wss" if request.url.scheme == "https" else "ws",
            path="/media/asterisk",
            query=f"media_id={media_id}",
        )
        return {"media_id": media_id, "call_id": call_id, "url": str(url)}

    async def found(call_id: str) -> Call:
        call = await calls.get(call_id)
        if call is None:
            raise HTTPException(404, "there is no such call")
        return call

    return router


def media_info(about: bytes) -> LegInfo:
    """Return who calls, as it was said when the media id was issued."""
    said = json.loads(about)
    return LegInfo(
        "asterisk", said["caller"], said["proof"], said["called"], call_id=said["call_id"]
    )


def shown(call: Call) -> dict[str, Any]:
    """Return a call as the API shows it: the caller's number masked, turns redacted as stored."""
    fields = asdict(call)
    fields["caller"] = mask(call.caller) if call.caller else None
    del fields["fence"]
    return fields
