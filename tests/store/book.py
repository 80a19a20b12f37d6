"""A call to write about."""

from datetime import datetime

from agent.store.calls import Calls, NewCall
from agent.store.ids import new_id

CALLER = "+919876543210"
FENCE = 7


def new_call(now: datetime, fence: int = FENCE) -> NewCall:
    return NewCall(
        id=new_id(now),
        transport="webrtc",
        caller=CALLER,
        caller_hash="ab" * 32,
        called="1600",
        language="hi",
        bundle="cd" * 32,
        started_at=now,
        owner="call-1",
        fence=fence,
    )


async def open_call(calls: Calls, now: datetime) -> str:
    """Enter a new call and return its id; its fencing number is `FENCE`."""
    call = new_call(now)
    await calls.open(call)
    return call.id
