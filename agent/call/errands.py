"""What is done for a caller while the call goes on: bank acts, messages, a transfer.

Each runs in a task of its own and comes back as an event; nobody waits for it in silence.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from typing import Any

from agent.call.doing import Deeds
from agent.call.errors import ActError
from agent.call.fillers import waited_for
from agent.dialogue.actions import Do, Send, Transfer
from agent.dialogue.events import Done, Failed

log = logging.getLogger(__name__)

LAST_S = 10.0
"""How long a bank act begun for a caller who has left may still take."""


class Errands:
    """The errands of one call. Belongs to one event loop."""

    def __init__(
        self,
        deeds: Deeds,
        put: Callable[[Done | Failed], None],
        quiet_s: Callable[[], float],
        fill: Callable[[str, int], Awaitable[None]],
    ) -> None:
        """`put` takes what came of an errand.

        `quiet_s` tells for how long nothing has been said, 0 while something is; `fill` says the
        n-th filler (from 0) of the act with an id.
        """
        self._deeds = deeds
        self._put = put
        self._quiet_s = quiet_s
        self._fill = fill
        self._tasks: set[asyncio.Task[None]] = set()

    def act(self, action: Do | Send) -> None:
        """Begin a bank act or a message."""
        self.begin(self._act(action))

    def transfer(self, action: Transfer, then: Callable[[], None]) -> None:
        """Begin to hand the caller over; call `then` when a person has taken the call."""
        self.begin(self._transfer(action, then))

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin anything else that the call must not wait for."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def last(self) -> None:
        """Return when all are back, or have taken too long for a caller who has left."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=LAST_S)

    async def stop(self) -> None:
        """End all but the one that this is called from."""
        tasks = self._tasks - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _act(self, action: Do | Send) -> None:
        doing = asyncio.create_task(self._deeds.act(action))
        try:
            await waited_for(doing, self._quiet_s, lambda number: self._fill(action.id, number))
            result = await doing
        except ActError as error:
            self._put(Failed(at=_now(), id=action.id, reason=error.reason))
        except Exception:
            log.exception("act %s broke", action.id)
            self._put(Failed(at=_now(), id=action.id, reason="unavailable"))
        else:
            self._put(Done(at=_now(), id=action.id, result=result))
        finally:
            doing.cancel()

    async def _transfer(self, action: Transfer, then: Callable[[], None]) -> None:
        try:
            await self._deeds.transfer(action)
        except ActError as error:
            self._put(Failed(at=_now(), id=action.id, reason=error.reason))
        except Exception:
            log.exception("transfer %s broke", action.id)
            self._put(Failed(at=_now(), id=action.id, reason="unavailable"))
        else:
            then()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an errand broke", exc_info=error)


def _now() -> datetime:
    return datetime.now(UTC)
